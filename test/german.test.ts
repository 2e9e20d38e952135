/** All that is found, and why it matters, has German: every text in the source, and every one that is met. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import type { Finding } from '../src/language/finding.js';
import { contradictions } from '../src/language/formats/contradictions.js';
import { FORMAT_NAMES, formatNamed } from '../src/language/formats/index.js';
import { LIMITS } from '../src/language/guards.js';
import { parseCase } from '../src/language/parse.js';
import { listOf, quoted, type Said, say, textOf } from '../src/language/said.js';
import { FEELING_FAMILIES, WORDS } from '../src/language/vocabulary.js';
import { SETTINGS_FIELDS } from '../src/library/schema.js';
import { ofSettingsFile, readSettings } from '../src/library/settings.js';
import { CATALOGUE } from '../src/rules/catalogue.js';
import { SOURCES } from '../src/rules/language/sources.js';
import { OWN_JUDGEMENT } from '../src/rules/language/words.js';
import { lint } from '../src/rules/lint.js';
import { diagnosticsIn } from '../src/server/diagnostics.js';
import { GERMAN, PARTS, TEXTS } from '../src/server/german/index.js';
import { ENGLISH, keyOf, l10nFor } from '../src/server/l10n.js';
import { base, edit, edited, runs } from './language/edits.js';
import { readExamples } from './rules/examples.js';
import { SURROUNDINGS } from './rules/surroundings.js';
import { saysOf } from './server/fields.js';
import { sourcesOf, templatesIn } from './templates.js';

/** Marks of quotation are not the same in German, whatever stands between them. */
const isWords = (text: string): boolean => /[\p{L}‘“]/u.test(text.replaceAll(/\{\d\}/g, ''));

const templates = ['language', 'rules', 'library', 'server'].flatMap((room) =>
  sourcesOf(path.join('src', room)).flatMap(templatesIn),
);
/** Texts that stand in tables, and are said with `sayOf`. */
const tables: readonly string[] = [
  ...CATALOGUE.flatMap(({ says, why }) => [says, why]),
  ...FORMAT_NAMES.flatMap((name) => formatNamed(name)?.requires ?? []).flatMap((each) =>
    'minutes' in each && each.minutes ? [each.says, each.says.replace(/: ‘:.*$/u, '')] : [each.says],
  ),
  ...contradictions(FORMAT_NAMES).map(({ reason }) => reason),
  ...FORMAT_NAMES.flatMap((name) => formatNamed(name)?.title ?? []),
  OWN_JUDGEMENT,
  ...FEELING_FAMILIES,
  ...SETTINGS_FIELDS.flatMap(saysOf),
  ...WORDS.flatMap(({ attributes }) => attributes.map(({ says }) => says.replaceAll(/`([^`]*)`/g, '‘$1’'))),
];
/** What is said of YAML in the front matter, said of a settings file; not all of it can be met there. */
const ofSettings = templates.map(ofSettingsFile);
/** Most are names, and stay as they are. */
const cited: readonly string[] = Object.values(SOURCES).map(({ short }) => short);

const german = l10nFor('de-AT', () => TEXTS);

/** A finding’s texts without their parts, and those of its parts. */
const partsOf = ({ template, values }: Said): string[] => [
  template,
  ...values.flatMap((value) => (typeof value === 'object' ? partsOf(value) : [])),
];
const partsIn = ({ said }: Finding): string[] =>
  said ? [said.message, said.remedy, ...(said.related ? [said.related] : [])].flatMap(partsOf) : ['nothing said'];
const untranslated = (findings: readonly Finding[]): string[] =>
  findings.flatMap(partsIn).filter((text) => isWords(text) && !Object.hasOwn(GERMAN, text) && !cited.includes(text));

describe('what is found, in German', () => {
  it('has every text that the source says', () => {
    assert.ok(templates.length > 600, String(templates.length));
    const texts = [...new Set([...templates, ...tables])].filter(isWords);
    assert.deepEqual(
      texts.filter((text) => !Object.hasOwn(GERMAN, text)),
      [],
    );
  });

  it('has no text that nothing says', () => {
    const said = new Set([...templates, ...tables, ...ofSettings, ...cited]);
    const [, ...parts] = PARTS;
    assert.deepEqual(
      parts.flatMap((part) => Object.keys(part)).filter((text) => !said.has(text)),
      [],
    );
  });

  it('has each text once, and a key of its own for each', () => {
    const all = PARTS.flatMap((part) => Object.keys(part));
    assert.deepEqual(
      all.filter((text, at) => all.indexOf(text) !== at),
      [],
    );
    assert.equal(new Set(all.map(keyOf)).size, all.length);
  });

  it('fills in what the English fills in, and keeps the words of the language', () => {
    const filled = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort();
    const written = (text: string) =>
      [...text.matchAll(/[‘„](:[^’“]*|[^’“]*\{(?!\d\})[^’“]*)[’“]/g)].map(([, words]) => words).sort();
    for (const [english, text] of Object.entries(GERMAN)) {
      assert.deepEqual(filled(text), filled(english), english);
      assert.deepEqual(written(text), written(english), english);
    }
  });

  it('has the quotation marks of German, around words that are named in a list too', () => {
    for (const text of Object.values(GERMAN)) assert.doesNotMatch(text, /[‘”]|“[^„]*“/, text);
    const named = say`It can have ${listOf(['id', 'minutes'].map(quoted))}.`;
    assert.equal(german.say(named), 'Möglich: „id“, „minutes“.');
    assert.equal(textOf(named), 'It can have ‘id’, ‘minutes’.');
  });

  it('leaves no English outside of quotations', () => {
    for (const text of Object.values(GERMAN)) {
      const own = text.replaceAll(/`[^`]*`|„[^“]*“|\([^)]*\)/g, '');
      assert.doesNotMatch(own, /\b(?:the|of|is|this|that|with|and|write|here)\b/i, text);
    }
  });

  it('is said of all that the examples of the rules find', () => {
    const examples = readExamples(path.join('test', 'rules')).flatMap((rule) => rule.examples);
    const found = new Set<string>();
    for (const { text, title } of examples) {
      const findings = lint(parseCase(text), SURROUNDINGS);
      assert.deepEqual(untranslated(findings), [], title);
      const told = { uri: 'file:///a.case.md', text, findings };
      const [inGerman, inEnglish] = [
        diagnosticsIn({ ...told, l10n: german }),
        diagnosticsIn({ ...told, l10n: ENGLISH }),
      ];
      for (const [i, { message, code, relatedInformation }] of inEnglish.entries()) {
        assert.notEqual(inGerman[i]?.message, message);
        assert.doesNotMatch(String(inGerman[i]?.message), /‘/);
        const related = inGerman[i]?.relatedInformation?.[0]?.message;
        if (relatedInformation) assert.notEqual(related, relatedInformation[0]?.message);
        found.add(String(code));
      }
    }
    assert.ok(found.size > 100, String(found.size));
  });

  it('is said of what is found in cases with slips in them, whatever they are', () => {
    fc.assert(
      fc.property(base, fc.array(edit, { minLength: 1, maxLength: 6 }), (text, slips) => {
        assert.deepEqual(untranslated(lint(parseCase(slips.reduce(edited, text)), SURROUNDINGS)), []);
      }),
      runs(100),
    );
  });

  it('is said of what is too much', () => {
    const texts = [
      'a'.repeat(LIMITS.file + 1),
      `---\n${'a: b\n'.repeat(LIMITS.frontMatter / 5 + 1)}---\n`,
      `---\na: ${'['.repeat(LIMITS.yamlDepth + 1)}\n---\n`,
      'a\n\n'.repeat(LIMITS.lines),
      'a\n'.repeat(LIMITS.run + 1),
      `${'> '.repeat(LIMITS.depth + 1)}a`,
      '*'.repeat(LIMITS.marks + 1),
      `${'|a'.repeat(LIMITS.cells + 1)}\n${'|-'.repeat(LIMITS.cells + 1)}\n`,
      ':::key\n\n'.repeat(300),
    ];
    for (const text of texts) {
      const { findings } = parseCase(text);
      assert.ok(
        findings.some(({ rule }) => rule === 'structure/limits'),
        text.slice(0, 20),
      );
      assert.deepEqual(untranslated(findings), []);
    }
  });

  it('is said of a library’s settings', () => {
    const faulty = [
      'rules:\n\tx: off',
      'rules:\n  language/lable: off\n  nothing: at all',
      'rules: *a',
      'just words',
      'a: 1\na: 2\n---\nb: 3',
      'terms:\n  - term: a*\n  - term: "x.+y"\nformats:\n  - name: balint\n    title: x\n    says: y',
    ];
    for (const text of faulty) {
      const { findings } = readSettings(text);
      assert.ok(findings.length > 0, text);
      assert.deepEqual(untranslated(findings), [], text);
    }
  });

  it('is read by a German editor alone, and only once', () => {
    let read = 0;
    const texts = () => {
      read += 1;
      return TEXTS;
    };
    for (const locale of [undefined, '', 'en', 'en-DE', 'den']) l10nFor(locale, texts).t('a text');
    assert.equal(read, 0);
    const { t } = l10nFor('DE-ch', texts);
    assert.deepEqual([t('a text'), t('the title')], ['ein Text', 'der Titel']);
    assert.equal(read, 1);
  });

  it('puts names, numbers and lists into whole sentences', () => {
    assert.equal(
      german.say(say`There are ${7} objectives, and a session reaches three to five.`),
      'Es gibt 7 Lernziele, und eine Sitzung erreicht drei bis fünf.',
    );
    const said = say`‘${'{0}'}’ begins this line like a speaker, and is none of the people of this case, so the line stays part of what was said before.`;
    assert.match(german.say(said), /^„\{0\}“ beginnt diese Zeile/, 'what an author wrote is filled in as it is');
    assert.equal(textOf(say`Nothing ${'new'} here.`), 'Nothing new here.');
    assert.equal(german.say(say`Nothing ${'new'} here.`), 'Nothing new here.');
  });
});

describe('what the command finds', () => {
  it('is in English, whatever the language of the machine', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'encounter-german-'));
    try {
      const file = path.join(folder, 'a.case.md');
      writeFileSync(file, '---\ntitle: Ein Fall\nlang: de\n---\n\n:::voise\nText\n:::\n');
      const { stdout } = spawnSync(process.execPath, [path.resolve('dist', 'cli.js'), 'lint', file], {
        encoding: 'utf8',
        env: { ...process.env, LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', LANGUAGE: 'de' },
      });
      assert.match(stdout, /‘voise’ is not a word of Encounter Markdown[\s\S]*Did you mean ‘voice’\?/);
      assert.doesNotMatch(stdout, /Wort|gemeint/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
