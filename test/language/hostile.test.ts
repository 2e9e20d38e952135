/**
 * Hostile documents. Each ends in a finding or a plain result: what proves it is the guards and the budget of steps, the
 * time here is a bound that even a busy machine keeps. They run in processes of their own, since deep YAML can abort
 * one without an exception, and must not abort ours.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { MATTER } from './sample.js';

const many = (text: string, times: number): string => text.repeat(times);
const nested = (count: number, line: (depth: number) => string): string =>
  Array.from({ length: count }, (_, depth) => line(depth)).join('\n');
const dialogue = (lines: string): string => `:::dialogue\n${lines}:::\n`;

/** Markdown, with and without front matter above it. */
const BODIES: Readonly<Record<string, string>> = {
  'openings without a close': many(':::a\n', 9_000),
  'openings with attributes': many(':::key{on=q}\n', 6_000),
  'openings between blank lines': many(':::care\n\n', 4_900),
  closes: many(':::\n', 9_000),
  'openings in quotes': many('> :::a\n', 9_000),
  'openings in lists': many('- :::a\n', 9_000),
  'openings indented like code': many('    :::a\n\n', 4_900),
  'openings after bidi marks': many('\u200b:::a\n', 9_000),
  'openings after hard spaces': many('\u00a0:::\n', 9_000),
  'openings of full-width colons': many('：：：a\n', 9_000),
  'a table of many columns': `${many('|a', 40_000)}\n${many('|-', 40_000)}\n`,
  'openings in emphasis': many('x\n*:::a*\n\n', 3_000),
  'openings in code': `\`\`\`\n${many(':::key\n', 9_000)}`,
  'openings in HTML': `<div>\n${many(':::key\n', 9_000)}`,
  'openings in one line': many(':::key ', 60_000),
  'a line of colons': many(':', 400_000),
  'a line of full-width colons': many('：', 400_000),
  'colons and invisible marks': many(':\u200b', 200_000),
  'an opening with 10,000 attributes': `:::key{${many('a=b ', 10_000)}}\n:::\n`,
  'an opening with 10,000 commas': `:::key{${many(',', 10_000)}}\n:::\n`,
  'openings with ids and a brace that does not end': many(`:::key{${many('#a', 9_000)}{\n`, 6),
  'an opening with bad attributes': `:::key{${many('=', 15_000)}\n:::\n`,
  'an opening with values that do not end': `:::key{${many('a="', 6_000)}\n:::\n`,
  'an opening whose value has words and commas': `:::key{a=${many('b,c', 6_000)}}\n:::\n`,
  'leaves with open brackets': many(`::factor[${many('[', 100)}\n`, 3_000),
  'a leaf with ticks': `::factor[${many('`a``b', 4_000)}]{in=patient}\n`,
  'text words that do not end': many(':feeling[', 30_000),
  'text words with braces that do not end': many(':feeling[a]{', 20_000),
  'text words within text words': `${many(':feeling[', 500)}a${many(']', 500)}`,
  'text words over many lines': many(`:feeling[${many('a\n', 500)}\n\n`, 15),
  'citations that do not end': many('[@a;', 30_000),
  citations: many('[@a] ', 20_000),
  'a citation of thousands': `[${many('@a; ', 20_000)}@b]`,
  'quotes with lazy lines': many('> a\nb\n', 10_000),
  'one quote and lazy lines': `> a\n${many('b\n', 9_000)}`,
  'quotes and lazy lists': many('> - a\nb\n\n', 3_000),
  'quotes within quotes': `${many('>', 6_400)}x`,
  'quotes that grow': nested(2_000, (depth) => `${many('>', depth % 60)} a`),
  'lists within lists': `${many('- ', 4_000)}x`,
  'lists that indent': nested(2_000, (depth) => `${many(' ', depth * 2)}- a`),
  'ordered lists that indent': nested(900, (depth) => `${many(' ', depth * 3)}1. a`),
  'quotes and lists within one another': `${many('> - ', 1_000)}a`,
  'a list of 15,000 items': many('- item of a list\n', 15_000),
  'lists of paragraphs': many('- a\n\n  b\n\n', 3_000),
  'closing brackets': many('a]', 15_000),
  'opening brackets': many('[', 50_000),
  'links in links': many('[a](', 15_000),
  'pictures in pictures': many('![', 30_000),
  references: many('[a][b]', 20_000),
  definitions: many('[a]: b\n', 9_000),
  footnotes: many('[^a]: b\n', 9_000),
  'footnotes in footnotes': nested(900, (depth) => `${many('    ', depth)}[^a${depth}]: b`),
  'comments that do not end': many('x <!-- ', 8_000),
  'comments at the margin that do not end': many('<!--\n\n', 4_900),
  'comments that do not end, in one HTML block': `<!-- \n${many(`${many('<!--', 500)}\n\n`, 200)}`,
  comments: many('<!-- x -->\n', 9_000),
  'instructions that do not end': many('x<?', 16_000),
  'declarations that do not end': many('x<!A', 16_000),
  'tags that do not end': many('<a ', 30_000),
  'tags with values that do not end': many('<a b="', 20_000),
  'less-than signs': many('<', 60_000),
  'HTML blocks': many('<div>\n', 9_000),
  'mail addresses in brackets': many('<a@b.c>', 20_000),
  strikes: many('a~~b', 20_000),
  stars: many('a***', 16_000),
  'stars and underscores': many('*a_ ', 20_000),
  'open emphasis': many('*a **b ', 10_000),
  'emphasis over short paragraphs': many('*a **b _c\n\n', 4_900),
  ticks: many('`a``b', 20_000),
  'ticks of every length': nested(700, (length) => many('`', length + 1)),
  ampersands: many('&', 50_000),
  entities: many('&a;', 50_000),
  escapes: many('\\*', 50_000),
  'a table of 15,000 columns': `${many('|', 30_000)}\n${many('|-', 15_000)}\n${many('|a', 15_000)}\n`,
  'a table of 9,000 rows': `|a|b|\n|-|-|\n${many('|a|b|\n', 9_000)}`,
  'a table with few cells in thousands of columns': `${many('|a', 900)}|\n${many('|-', 900)}|\n${many('|\n', 900)}`,
  'tables that are none': many('|-\n', 9_000),
  'a setext heading of thousands of lines': `${many('a\n', 9_000)}---\n`,
  headings: many('# a\n', 9_000),
  'thematic breaks': many('---\n', 9_000),
  'code fences': many('```\n', 9_000),
  'code fences and indented closes': many('```\n    :::\n', 4_900),
  tabs: `${many('\t', 100_000)}x`,
  'tabs and colons': many('\t:::\n', 9_000),
  spaces: many(' ', 400_000),
  'carriage returns': many('\r', 9_000),
  'line ends of all kinds': many('\r\n\r\n\n\r', 2_000),
  'a word of 10 MB': many('x', 10 * 1024 * 1024),
  'a line of 10 MB of colons and comments': many(':::<!--', 1_500_000),
  'a line of 500 KB': many('x ', 250_000),
  'a paragraph of 500 KB': many(`${many('word ', 100)}\n`, 900),
  'lone surrogates': many('\ud800\udc00\ud800 x\n', 9_000),
  NULs: many('\0\n', 9_000),
  'combining marks': `e${many('\u0301', 100_000)}`,
  'bidi marks': many('\u202e', 100_000),
  turns: dialogue(many('Mrs Kelly: hi\n', 9_000)),
  'turns and blank lines': dialogue(many('Mrs Kelly: hi\n\n', 4_900)),
  'turns in bold': dialogue(many('**Mrs Kelly**: hi\n', 900)),
  'turns of nobody': dialogue(many('Zebra: hi\n\n', 4_900)),
  'a turn of many spaces': dialogue(`Mrs Kelly${many(' ', 100_000)}: hi\n`),
  'turns with brackets': dialogue(many(`Mrs Kelly (${many('(', 150)}: hi\n\n`, 2_000)),
  actions: dialogue(many('[Silence.]\n\n', 4_900)),
  'duplicate ids': many(':::question{#a}\nb\n:::\n\n', 2_400),
  'keys of no question': many(':::key{on=a}\nb\n:::\n\n', 2_400),
  'questions and keys': nested(1_200, (n) => `:::question{#q${n}}\nb\n:::\n\n:::key{on=q${n}}\nc\n:::\n`),
};

const YAML: Readonly<Record<string, string>> = {
  'opening brackets': many('[', 30_000),
  'brackets within brackets': `a: ${many('[', 20_000)}${many(']', 20_000)}`,
  'braces within braces': many('{a: ', 15_000),
  'brackets over many lines': `a:\n${many(' [\n', 9_000)}`,
  'brackets after quotes': `a: "${many('[', 20)}"\nb: ${many('[', 20_000)}`,
  'keys that indent': nested(340, (depth) => `${many(' ', depth)}a:`),
  dashes: many('- ', 20_000),
  'dashes that indent': nested(340, (depth) => `${many(' ', depth)}-`),
  'question marks': many('? ', 20_000),
  'question marks and dashes': many('? - ', 10_000),
  colons: many('a: ', 15_000),
  'a bomb of aliases': nested(9, (n) => `a${n}: &a${n} [${n === 0 ? many('x,', 9) : many(`*a${n - 1},`, 9)}]`),
  anchors: many('&a ', 10_000),
  tags: many('!!a ', 10_000),
  'merge keys': '<<: [*a]\nb: {<<: *c}\n',
  'thousands of keys': nested(4_000, (n) => `k${n}: 1`),
  'one key thousands of times': many('a: 1\n', 6_000),
  'thousands of people': `people:\n${nested(1_300, (n) => `  p${n}: {name: N${n}, part: patient}`)}`,
  'people of one name': `people:\n${nested(1_300, (n) => `  p${n}: {name: Name, part: patient}`)}`,
  'a key of 60 KB': `${many('x', 60_000)}: 1`,
  'a value of 60 KB': `a: ${many('x', 60_000)}`,
  quotes: many('"', 30_000),
  'a block text of thousands of lines': `a: |\n${many('  x\n', 9_000)}`,
  comments: many('#\n', 20_000),
  bars: many('|', 20_000),
  'lines that are no keys': many('a: b: c\n', 6_000),
  tabs: many('\ta: 1\n', 5_000),
  directives: many('%YAML 1.2\n', 5_000),
  documents: many('a: 1\n... \n', 1),
  __proto__:
    '__proto__: {polluted: true}\nconstructor: {prototype: {polluted: true}}\npeople:\n  __proto__: {name: A, part: patient}\n',
  'numbers too large': 'duration: 1e999\ngroup:\n  min: 99999999999999999999\n  max: .inf\n',
  'dates and times': 'created: 0000-99-99\nversion: 1:2:3:4\nlang: x-\ntitle: !!binary AAAA\n',
};

interface Told {
  readonly name: string;
  readonly milliseconds: number;
  readonly findings: number;
  readonly polluted: boolean;
}

const DOCUMENTS: readonly (readonly [name: string, text: string])[] = [
  ...Object.entries(BODIES).flatMap(([name, text]) => [
    [name, text] as const,
    [`${name}, below front matter`, MATTER + text] as const,
  ]),
  ...Object.entries(YAML).map(([name, yaml]) => [`front matter: ${name}`, `---\n${yaml}\n---\n\nText\n`] as const),
  ...Object.entries(YAML).map(([name, yaml]) => [`open front matter: ${name}`, `---\n${yaml}\n`] as const),
];

/** Each document, so long as it takes; generous, since other things may run on this machine. */
const BOUND = 5_000;

describe('A hostile document ends in a finding or a plain result', function () {
  this.timeout(180_000);
  let folder = '';
  const told: Told[] = [];

  /** Parses some documents one after another in a process of its own. */
  function parseIn(documents: readonly (readonly [string, string])[]): Promise<number | null> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [path.join(folder, 'child.mjs')], {
        stdio: ['pipe', 'pipe', 'inherit'],
        timeout: 60_000,
      });
      let output = '';
      child.stdout.on('data', (chunk) => {
        output += String(chunk);
      });
      child.on('close', (code) => {
        for (const line of output.trim().split('\n')) if (line !== '') told.push(JSON.parse(line) as Told);
        resolve(code);
      });
      child.stdin.on('error', () => {});
      child.stdin.end(JSON.stringify(documents));
    });
  }

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'encounter-hostile-'));
    const child = `
      import { text } from 'node:stream/consumers';
      import { parseCase } from './src/language/parse.ts';
      for (const [name, source] of JSON.parse(await text(process.stdin))) {
        const begun = performance.now();
        const { findings, tree, case: read } = parseCase(source);
        const milliseconds = Math.round(performance.now() - begun);
        if (!tree || !read) throw new Error(name);
        console.log(JSON.stringify({ name, milliseconds, findings: findings.length, polluted: 'polluted' in {} }));
      }`;
    const outfile = path.join(folder, 'child.mjs');
    const stdin = { contents: child, resolveDir: process.cwd(), loader: 'ts' as const };
    const banner = {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    };
    await build({ stdin, outfile, banner, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
    writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  for (let first = 0; first < DOCUMENTS.length; first += 20) {
    const some = DOCUMENTS.slice(first, first + 20);
    it(`twenty in a row leave their process alive, from ‘${some[0]?.[0]}’ to ‘${some.at(-1)?.[0]}’`, async () => {
      assert.equal(await parseIn(some), 0);
    });
  }

  it('every one of them, in bounded time', () => {
    assert.deepEqual(
      told.map(({ name }) => name),
      DOCUMENTS.map(([name]) => name),
    );
    const slow = told.filter(({ milliseconds }) => milliseconds > BOUND);
    assert.deepEqual(slow, []);
    if (process.env.SHOW) console.table([...told].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 12));
  });

  it('with few enough findings to show', () => {
    assert.deepEqual(
      told.filter(({ findings }) => findings > 501),
      [],
    );
  });

  it('without a change to anything else', () => {
    assert.deepEqual(
      told.filter(({ polluted }) => polluted),
      [],
    );
  });
});
