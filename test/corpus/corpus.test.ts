/** Ordinary clinical prose, in which the rules on words should have next to nothing to say. The README tells what it is. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseCase } from '../../src/language/parse.js';
import { LANGUAGE } from '../../src/rules/language/index.js';
import { lint } from '../../src/rules/lint.js';
import { viewOf } from '../../src/rules/view.js';

const FOLDER = path.join(process.cwd(), 'test', 'corpus');

interface Text {
  readonly file: string;
  readonly title: string;
  readonly body: string;
}

/** Each text of each file, from its heading on. */
const TEXTS: readonly Text[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .flatMap((file) =>
    readFileSync(path.join(FOLDER, file), 'utf8')
      .split(/^## /m)
      .slice(1)
      .map((text): Text => {
        const [title = '', ...lines] = text.split('\n');
        return { file, title, body: lines.join('\n').trim() };
      }),
  );

const CLINICIANS = /^(?:Doctor|Surgeon|Nurse|Dentist)$/;
const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** A text as a case: a consultation as a dialogue between those who speak in it. */
function caseOf({ body }: Text): string {
  const speakers = [...new Set([...body.matchAll(/^([A-Z][a-z]+): /gm)].map(([, name = '']) => name))];
  const spoken = speakers.some((name) => CLINICIANS.test(name)) && /^Doctor|^Surgeon|^Nurse|^Dentist/.test(body);
  const people = (spoken ? speakers : ['Patient', 'Doctor']).map(
    (name) =>
      `  ${name.toLowerCase()}:\n    name: ${name}\n    part: ${CLINICIANS.test(name) ? 'clinician' : name === 'Patient' ? 'patient' : name === 'Interpreter' ? 'interpreter' : 'relative'}`,
  );
  const text = spoken ? `:::dialogue\n${body}\n:::` : body;
  return `---\ntitle: Ordinary\nformat: reflective-practice\npeople:\n${people.join('\n')}\norigin: fictional\n---\n\n${text}\n`;
}

/** What is right to be found, by the text’s title and the words: the README says why. */
const RIGHT: readonly string[] = [
  'Public health prose: 100',
  'Emergency medicine case report: clean for two years',
  'Care of older people ward letter: 91-year-old',
  'Haematology case with dates as days: failed second-line treatment',
  'US note: noncompliant with her diet',
  'Student’s first patient presentation: alcoholic',
  "OSCE: breaking bad news: Examiner's note",
];

describe('Ordinary clinical prose', () => {
  const found = TEXTS.flatMap((text) => {
    const source = caseOf(text);
    const view = viewOf(parseCase(source));
    return LANGUAGE.flatMap((rule) =>
      rule.check(view, {}).map((report) => ({
        rule: rule.id,
        severity: report.severity ?? rule.severity.draft,
        said: source.slice(report.range.start, report.range.end),
        text,
      })),
    );
  });
  const total = TEXTS.reduce((sum, { body }) => sum + words(body), 0);
  const grave = found.filter(({ severity }) => severity !== 'info');
  const wrong = grave.filter(({ said, text }) => !RIGHT.includes(`${text.title}: ${said}`));
  const hints = found.filter(({ severity }) => severity === 'info');

  it('is more than twenty thousand words', () => {
    console.log(`      ${TEXTS.length} texts, ${total} words`);
    for (const file of new Set(TEXTS.map((text) => text.file))) {
      const count = TEXTS.filter((text) => text.file === file).reduce((sum, { body }) => sum + words(body), 0);
      const of = (list: typeof found): number => list.filter(({ text }) => text.file === file).length;
      console.log(
        `      ${file.padEnd(18)} ${String(count).padStart(6)} words: ${of(wrong)} wrong, ${of(hints)} hints`,
      );
    }
    assert.ok(total >= 20_000, `${total}`);
  });

  it('has at most one wrong warning or error in ten thousand words', () => {
    for (const { rule, said, text } of grave) console.log(`      ${rule}: ${said} (${text.title})`);
    assert.ok(wrong.length * 10_000 <= total, `${wrong.length} in ${total}`);
  });

  it('has no more where a consultation is a script, and no dialogue yet', () => {
    const plain = TEXTS.filter(({ file }) => file === 'consultations.md').map(({ body }) =>
      caseOf({ file: '', title: '', body: `Heard today.\n\n${body}` }),
    );
    const all = plain.flatMap((source) => {
      const view = viewOf(parseCase(source));
      return LANGUAGE.flatMap((rule) =>
        rule.check(view, {}).map((report) => ({
          severity: report.severity ?? rule.severity.draft,
          said: source.slice(report.range.start, report.range.end),
        })),
      );
    });
    const said = all.filter(({ severity }) => severity !== 'info').map(({ said }) => said);
    assert.deepEqual(said, []);
  });

  it('has as few warnings and errors from all the other rules', () => {
    const bare = new Set(lint(parseCase(caseOf({ file: '', title: '', body: 'Nothing.' }))).map(({ rule }) => rule));
    const others = TEXTS.flatMap((text) => {
      const source = caseOf(text);
      return lint(parseCase(source), { today: '2026-11-26' })
        .filter(({ rule, severity }) => severity !== 'info' && !bare.has(rule))
        .filter(({ range }) => !RIGHT.includes(`${text.title}: ${source.slice(range.start, range.end)}`))
        .map(({ rule, range }) => `${rule}: ${source.slice(range.start, range.end)} (${text.title})`);
    });
    for (const each of others) console.log(`      ${each}`);
    assert.ok(others.length * 10_000 <= total, `${others.length} in ${total}`);
  }).timeout(60_000);

  it('agrees with the figures that the docs show', () => {
    const of = (list: typeof found, id: string): number => list.filter(({ rule }) => rule === id).length;
    const rules = LANGUAGE.map(({ id }) => ({ rule: id, wrong: of(wrong, id), hints: of(hints, id) }));
    const figures = { texts: TEXTS.length, words: total, rules };
    const file = 'src/rules/language/precision.json';
    const text = `${JSON.stringify(figures, null, 2)}\n`;
    if (process.env.UPDATE_PRECISION) writeFileSync(file, text);
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), figures);
  });

  it('has at most one hint in five hundred words', () => {
    const rules = new Map<string, string[]>();
    for (const { rule, said } of hints) rules.set(rule, [...(rules.get(rule) ?? []), said]);
    for (const [rule, all] of rules) console.log(`      ${rule}: ${all.join(', ')}`);
    assert.ok(hints.length * 500 <= total, `${hints.length} in ${total}`);
  });
});
