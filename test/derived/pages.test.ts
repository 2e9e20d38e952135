/** The pages that are made: what they say is whole, their links lead somewhere, and their examples are sound. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { FIRST_CASE, languagePage, withoutTabStops } from '../../src/derived/language.js';
import { EXAMPLE_SETTINGS, libraryPage } from '../../src/derived/library.js';
import { rulesPage } from '../../src/derived/rules.js';
import { FORMATS } from '../../src/language/formats/index.js';
import { FIELDS } from '../../src/language/matter/schema.js';
import { parseCase } from '../../src/language/parse.js';
import { WORDS } from '../../src/language/vocabulary.js';
import { SETTINGS_FIELDS } from '../../src/library/schema.js';
import { readSettings } from '../../src/library/settings.js';
import { CATALOGUE, ruleUrl } from '../../src/rules/catalogue.js';
import { ownTermsRule } from '../../src/rules/language/own-terms.js';
import { lint } from '../../src/rules/lint.js';

/** The anchors of a page, as GitHub makes them from its headings. */
function anchorsOf(page: string): readonly string[] {
  const prose = page.replace(/^```[\s\S]*?^```$/gm, '');
  const seen = new Map<string, number>();
  return [...prose.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
    const slug = heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
}

/** What fingers do to a text. */
const SLIPS = ['', ':', ':::', '\n:::\n', '::', '{', '}', '"', '-', '\n---\n', '<!--', '```\n', 'x', ' of=', '\n- '];

const PAGES = { 'docs/rules.md': rulesPage(), 'docs/language.md': languagePage(), 'docs/library.md': libraryPage() };

describe('The page of the rules', () => {
  const anchors = anchorsOf(PAGES['docs/rules.md']);

  it('says of every rule how severe it is', () => {
    for (const { id } of CATALOGUE) {
      const [, says = ''] = PAGES['docs/rules.md'].split(`\n### ${id}\n`);
      assert.match(says.trim().split('\n')[0] ?? '', / It is (?:an error|a warning|a hint)\b/, id);
    }
    assert.match(PAGES['docs/rules.md'], /### structure\/unclosed\n\n[^\n]* It is an error\.\n/);
    assert.match(
      PAGES['docs/rules.md'],
      /### structure\/malformed\n\n[^\n]* or a warning where nothing is lost by it\.\n/,
    );
  });

  it('says it as it is, whatever slip is made anywhere in a case', () => {
    const texts = readdirSync('cases', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.case.md'))
      .map((file) => readFileSync(path.join('cases', file), 'utf8'));
    const allowed = new Map(CATALOGUE.map(({ id, severities }) => [id, severities]));
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(9), fc.constantFrom(...SLIPS)), {
          minLength: 1,
          maxLength: 4,
        }),
        (text, slips) => {
          let written = text;
          for (const [place, length, slip] of slips) {
            const at = Math.floor(place * written.length);
            written = written.slice(0, at) + slip + written.slice(at + length);
          }
          for (const { rule, severity } of parseCase(written).findings)
            assert.ok(allowed.get(rule)?.includes(severity), `${rule}: ${severity}`);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('has every rule where a finding’s link leads', () => {
    for (const { id } of CATALOGUE) {
      const [file, anchor = ''] = ruleUrl(id)?.split('#') ?? [];
      assert.equal(file, 'docs/rules.md');
      assert.equal(anchors.filter((known) => known === anchor).length, 1, `${id}: #${anchor}`);
    }
  });

  it('says of each what it looks for and why, in sentences', () => {
    for (const { id, says, why, source } of CATALOGUE) {
      const section = PAGES['docs/rules.md'].split(`### ${id}\n`)[1]?.split('\n#')[0] ?? '';
      assert.ok(section.includes(says) && section.includes(why), id);
      for (const sentence of [says, why]) assert.match(sentence, /^[\p{Lu}‘].*\.$/u, id);
      assert.equal(section.includes('*Source:*'), source !== undefined, id);
    }
  });
});

describe('The page of the language', () => {
  const page = PAGES['docs/language.md'];

  it('begins with a case in which nothing is amiss', () => {
    assert.ok(page.includes(FIRST_CASE));
    assert.deepEqual(lint(parseCase(FIRST_CASE)), []);
  });

  it('has a section for every word, with its attributes and an example', () => {
    for (const { name, says, attributes, snippet } of WORDS) {
      const section = page.split(`### ${name}\n`)[1]?.split('\n### ')[0] ?? '';
      assert.ok(section.includes(says), name);
      for (const attribute of attributes)
        assert.ok(section.includes(attribute.type === 'id' ? '| `#…` |' : `| \`${attribute.name}\` |`), name);
      assert.ok(section.includes(`\`\`\`markdown\n${withoutTabStops(snippet)}\n\`\`\``), name);
      assert.doesNotMatch(withoutTabStops(snippet), /\$/, name);
    }
  });

  it('has every key of the front matter, and every format', () => {
    for (const { key } of FIELDS) assert.ok(page.includes(`\n| \`${key}\` |`), key);
    for (const inner of ['people.….name', 'authors.orcid', 'content-notes.other', 'reviewed.on'])
      assert.ok(page.includes(`\n| \`${inner}\` |`), inner);
    for (const { name } of FORMATS) assert.ok(page.includes(`\n| \`${name}\` |`), name);
  });

  it('says for each format who sees what, and shows learners nothing that is for others', () => {
    const groups = (page.split('## Who sees what\n')[1] ?? '').split(/^(?=`)/m).slice(1);
    assert.deepEqual(
      groups.flatMap((group) => group.split('\n')[0]?.split(', ') ?? []).sort(),
      FORMATS.map(({ name }) => `\`${name}\``).sort(),
    );
    const rows = groups.flatMap((group) => group.split('\n').filter((line) => line.startsWith('| ')));
    const learner = (word: string): string[] =>
      rows.filter((row) => row.startsWith(`| \`${word}\` |`)).map((row) => row.split('|')[2]?.trim() ?? '');
    for (const word of ['key', 'facilitator', 'marks', 'strategy', 'response', 'takeaway'])
      assert.deepEqual(new Set(learner(word)), new Set(learner(word).length > 0 ? [''] : []), word);
    assert.deepEqual(new Set(learner('question')), new Set(['yes']));
    const station = groups.find((group) => group.split('\n')[0]?.includes('`osce`'))?.split('\n') ?? [];
    const cells = (name: string): string[] =>
      (station.find((line) => line.startsWith(`| ${name} |`)) ?? '').split('|').map((cell) => cell.trim());
    const [head, marks] = [cells('what'), cells('`marks`')];
    assert.equal(marks[head.indexOf('`examiner`')], 'yes');
    assert.equal(marks[head.indexOf('`candidate`')], '');
  });

  it('has tables in which every row has as many cells as its head', () => {
    for (const block of page
      .trimEnd()
      .split(/\n{2,}/)
      .filter((text) => text.startsWith('| '))) {
      const cells = block.split('\n').map((line) => line.replaceAll('\\|', '').split('|').length);
      assert.deepEqual(new Set(cells).size, 1, block);
    }
  });
});

describe('The page of a library', () => {
  it('has an example of settings in which nothing is amiss', () => {
    const { settings, findings } = readSettings(EXAMPLE_SETTINGS);
    assert.deepEqual(findings, []);
    assert.deepEqual(
      settings.formats.map(({ name }) => name),
      ['ward-reflection'],
    );
    assert.ok(PAGES['docs/library.md'].includes(EXAMPLE_SETTINGS));
  });

  it('has a term that is not looked for already, so that it is found once', () => {
    const [first] = readSettings(EXAMPLE_SETTINGS).settings.terms;
    const text = `---\ntitle: "A bed"\n---\n\nShe was one of our ${first?.term.replace('*', 's')}.\n`;
    const rules = [ownTermsRule(first ? [first] : [])];
    const found = lint(parseCase(text), { rules }).filter(({ rule }) => rule.startsWith('language/'));
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['language/own-term'],
    );
  });

  it('has every key', () => {
    for (const { key } of SETTINGS_FIELDS) assert.ok(PAGES['docs/library.md'].includes(`\n| \`${key}\` |`), key);
  });
});

describe('The links of the pages', () => {
  for (const [file, page] of Object.entries(PAGES)) {
    it(`${file}: lead somewhere`, () => {
      const prose = page.replace(/```[\s\S]*?```/g, '').replace(/`[^`]*`/g, '');
      for (const [, url = ''] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (url.startsWith('https://')) continue;
        const [target = '', anchor] = url.split('#');
        const full = path.posix.join(path.posix.dirname(file), target);
        if (target !== '') assert.ok(existsSync(full), url);
        if (anchor === undefined) continue;
        const anchors = anchorsOf(target === '' ? page : readFileSync(full, 'utf8'));
        assert.ok(anchors.includes(anchor), url);
      }
    });
  }
});
