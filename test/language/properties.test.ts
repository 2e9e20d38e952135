import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import type { Range } from '../../src/language/finding.js';
import { type CaseFile, parseCase } from '../../src/language/parse.js';
import { anySign } from '../signs.js';
import { flowOf, MATTER } from './sample.js';
import { parsePlain, parseWithDirectives } from './stock.js';

const CASES = readdirSync('cases', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.case.md'))
  .map((file) => readFileSync(path.join('cases', file), 'utf8'));

/** What the dialect is made of, and what can go wrong with it. */
const FRAGMENTS = [
  ...[
    ':::brief{for=kelly}',
    ':::question{#q1 minutes=10}',
    ':::dialogue',
    ':::care',
    ':::mismatch',
    ':::breif',
    '::: care',
  ],
  ...[':::', '   :::', '      :::', '\t:::', '::::', '：：：brief', '\u200f:::', '::part[Later]', '::part{end}'],
  ...['::wish[A cure]{of=kelly}', '::factor[*Time*]{in=patient}', '::factor[a', '::factor[[]]{in="', '::1', '::'],
  ...['Mrs Kelly: Yes.', '**Dr Shah** (thinking): No :feeling[at all]{as=fear}.', 'Kelly：a', '[Silence.]', 'Nurse: b'],
  ...[
    ':feeling[a\nb]{of=kelly}',
    ':feeling[`]`]',
    ':feeling[',
    '[@a; @b, p. 4]',
    '[@a',
    '{of=kelly}',
    '[^1]',
    '[^1]: note',
  ],
  ...['- a', '- [x] b', '  - c', '1. d', '> e', '> > f', '    code', '```', '~~~', '| a | b |\n| - | - |', '| c |'],
  ...['# g', 'h\n---', '---', '***', '<!--', '-->', '<!-- x -->', '<div>', '</div>', '<br>', '&#10;', '&amp;', '\\'],
  ...[
    '*i*',
    '**j**',
    '_k',
    '~~l~~',
    '`m`',
    '![n](o)',
    '[p](q)',
    '[r]: s',
    'r\u0301 👩🏽‍⚕️ \u202eabc\u202c',
    '\0',
    '\ud800',
    '\t',
  ],
  ...['---\ntitle: x\n---', 'people:', '  a: {name: b}', ' ', '  ', '\n', '\n\n', '\r\n', '\r', 'Text and more text.'],
] as const;

const fragment = fc.constantFrom(...FRAGMENTS);
const lines = fc.array(fc.array(fc.oneof(fragment, fc.string({ unit: anySign, maxLength: 12 })), { maxLength: 3 }), {
  maxLength: 14,
});
const noise = lines.map((all) => all.map((parts) => parts.join('')).join('\n'));

/** A sample case with pieces taken out, doubled, and put in. */
const mutated = fc
  .tuple(
    fc.constantFrom(...CASES),
    fc.array(fc.tuple(fc.nat(30_000), fc.nat(200), fc.constantFrom('cut', 'double', 'insert'), fragment), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([text, edits]) =>
    edits.reduce((now, [at, length, kind, what]) => {
      const start = at % (now.length + 1);
      const end = Math.min(start + length, now.length);
      const middle =
        kind === 'cut' ? '' : kind === 'double' ? now.slice(start, end).repeat(2) : what + now.slice(start, end);
      return now.slice(0, start) + middle + now.slice(end);
    }, text),
  );

const anything = fc.oneof(
  fc.string({ unit: anySign, maxLength: 300 }),
  noise,
  noise.map((text) => MATTER + text),
  noise.map((text) => `\uFEFF${text}`),
  mutated,
);

/** `FUZZ=20 npx mocha …` tries twenty times as much; `SEED=…` tries the same again. */
const { FUZZ, SEED } = process.env;
const runs = (numRuns: number): fc.Parameters<unknown> => ({
  numRuns: numRuns * Number(FUZZ ?? 1),
  ...(SEED === undefined ? {} : { seed: Number(SEED) }),
});

interface Ranged {
  readonly type: string;
  readonly range?: Range;
  readonly speaker?: { readonly range: Range };
  readonly items?: readonly { readonly range: Range }[];
  readonly children?: readonly Ranged[];
}

function checkRange(range: Range, within: Range, what: string): void {
  assert.ok(
    within.start <= range.start && range.start <= range.end && range.end <= within.end,
    `${what} at ${range.start}–${range.end} is not in ${within.start}–${within.end}`,
  );
}

/** Ranges of the model: each node’s in its parent’s. */
function checkModel(node: Ranged, within: Range): void {
  const range = node.range ?? within;
  checkRange(range, within, node.type);
  if (node.speaker) checkRange(node.speaker.range, range, 'speaker');
  for (const item of node.items ?? []) checkRange(item.range, range, 'citation');
  for (const child of node.children ?? []) checkModel(child, range);
}

/** Positions of the tree: each node in its parent, in order, its lines and columns those of its offsets. */
function checkTree(node: Nodes, within: Range, file: CaseFile): void {
  const { position } = node;
  assert.ok(position, `${node.type} has a position`);
  const range = { start: position.start.offset ?? -1, end: position.end.offset ?? -1 };
  checkRange(range, within, node.type);
  for (const point of [position.start, position.end]) {
    const { line, column } = file.lines.position(point.offset ?? -1);
    // A tab of several columns can be shared between a list and the code in it.
    assert.ok(
      point.line === line && (point.column === column || /\t/.test(file.text)),
      `${node.type} is at ${line}:${column}`,
    );
  }
  let last = range.start;
  for (const child of 'children' in node ? node.children : []) {
    // micromark lets a setext heading begin where the link definitions above it do.
    const begin = child.type === 'heading' ? range.start : last;
    checkTree(child, { start: begin, end: range.end }, file);
    last = child.position?.end.offset ?? last;
  }
}

const data = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => {
      // The one thing that a text word has beyond the stock one: where its attributes are written.
      return key === 'data' && inner && typeof inner === 'object' && 'written' in inner ? undefined : inner;
    }),
  );

/** The same tree, its lines and columns left, its offsets and its way of ending lines put aside. */
const placed = (tree: Root, lineOf: (line: number, column: number) => string): unknown =>
  JSON.parse(
    JSON.stringify(data(tree), (_key, inner: unknown) => {
      if (typeof inner === 'string') return inner.replaceAll('\r\n', '\n');
      if (inner && typeof inner === 'object' && 'start' in inner && typeof inner.start === 'number') return 'range';
      if (inner && typeof inner === 'object' && 'line' in inner && 'column' in inner)
        return lineOf(Number(inner.line), Number(inner.column));
      return inner;
    }),
  );

const refused = (file: CaseFile): boolean => file.findings.some(({ rule }) => rule === 'structure/limits');

/** Whole blocks of Markdown, none of which reaches into the next, without a colon or citation of the dialect. */
const PROSE = [
  'A plain paragraph, of *two*\nlines and **more**.',
  'Doses of 1:1000 at 10:30, see `a::b` and [a link](http://example.org:80/).',
  'Text with \\*escapes\\*, &amp; entities &#x3a; and a hard  \nbreak.',
  '# A heading: with a colon',
  'A setext heading\n================',
  '- a list\n- [ ] of tasks\n  - and others\n\n  and a paragraph',
  '3. three\n4. four',
  '> a quote\nwith a lazy line\n> > and another',
  '| a | b |\n| :- | -: |\n| 1 | `x \\| y` |',
  '```js\ncode("a");\n```',
  '~~~\ncode\n\nand more\n~~~',
  '    indented code\n\n    and more',
  '<div>\nraw *html*\n</div>',
  '<!-- a comment -->',
  '***',
  'Emoji 👩🏽‍⚕️, e\u0301, \u0645\u0631\u062d\u0628\u0627 and a tab\there.',
  'FEV~1~ and ~~struck~~, SpO2:94% :)',
  '::1',
  '::before',
  'A ::1 in a line, a\\:b, and ::: in `:::care`.',
  '![picture](a.png "title") and <https://example.org>',
] as const;
const prose = fc.constantFrom(...PROSE);
const page = fc.array(prose, { minLength: 1, maxLength: 6 }).map((blocks) => blocks.join('\n\n'));

/** Good blocks and leaves, as both parsers read them. */
const LEAVES = [
  '::possible[A *visit*]',
  '::wish[A [cure](x) `y`]{of=kelly}',
  '::factor[Time 👩🏽‍⚕️]{in=system kind="a b"}',
  '::support[e\u0301]',
];
const OPENINGS = [
  ':::care',
  ':::takeaway',
  ':::mismatch{#m1}',
  ':::question{#q1 minutes=10 objective="1 2"}',
  ':::voice{of=kelly}',
  ":::brief{for='kelly shah'}",
  '::::facilitator{minutes=5 on=q1}',
];
const words = fc.constantFrom(
  'I felt :feeling[dread] and :feeling[so *very* small]{of=kelly as=shame}.',
  ':feeling[anger]{as="my own"} came first',
  'no :feeling[`x` [y](z)\na]{of=shah} here',
);
/** The stock parser takes colons of prose for directives, where this one does not. */
const harmless = fc.constantFrom(
  ...PROSE.filter((text) => isDeepStrictEqual(data(parsePlain(text)), data(parseWithDirectives(text)))),
);
const inside = fc.array(fc.oneof(harmless, words, fc.constantFrom(...LEAVES)), { minLength: 1, maxLength: 4 });
const block = fc
  .tuple(fc.constantFrom(...OPENINGS), inside, fc.constantFrom('\n', '\n\n'))
  .map(([opening, content, space]) => {
    // Raw HTML goes on to the next blank line, and over a close.
    const gap = content.at(-1)?.startsWith('<') ? '\n\n' : space;
    const colons = /^:+/.exec(opening)?.[0] ?? ':::';
    return `${opening}${gap}${content.join('\n\n')}${gap}${colons}`;
  });
const wellFormed = fc
  .array(fc.oneof(harmless, words, block, block, fc.constantFrom(...LEAVES)), { minLength: 1, maxLength: 6 })
  .map((blocks) => `${blocks.join('\n\n')}\n`);

describe('Of any text at all', () => {
  it('parseCase makes a tree, a case and findings, never an exception', () => {
    fc.assert(
      fc.property(anything, (text) => {
        assert.equal(parseCase(text).text, text);
      }),
      runs(600),
    );
  });

  it('every range lies in the text, and every child in its parent', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const file = parseCase(text);
        const whole = { start: 0, end: text.length };
        for (const finding of file.findings) {
          checkRange(finding.range, whole, finding.rule);
          if (finding.fix) checkRange(finding.fix.range, whole, `the fix of ${finding.rule}`);
          if (finding.related) checkRange(finding.related.range, whole, `what ${finding.rule} points at`);
        }
        checkTree(file.tree, whole, file);
        for (const node of flowOf(file)) checkModel(node as Ranged, whole);
        for (const { part } of file.case.sections) if (part) checkModel(part as Ranged, whole);
      }),
      runs(600),
    );
  });

  it('parsing it twice gives the same', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const [first, second] = [parseCase(text), parseCase(text)];
        for (const key of ['tree', 'frontMatter', 'case', 'findings', 'doubtful'] as const)
          assert.deepEqual(data(first[key] ?? null), data(second[key] ?? null));
      }),
      runs(200),
    );
  });

  it('findings stand in the order of the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const starts = parseCase(text).findings.map(({ range }) => range.start);
        assert.deepEqual(
          starts,
          [...starts].sort((a, b) => a - b),
        );
      }),
      runs(200),
    );
  });

  it('a secret after an opening line, however it was mistyped, is withheld or its block’s', () => {
    const broken = fc.tuple(
      fc.constantFrom(
        '',
        ' ',
        '  ',
        '    ',
        '\u200f',
        '\u00a0',
        '\u3000',
        '**',
        '> ',
        '- ',
        '1. ',
        '# ',
        '<div> ',
        'x ',
      ),
      fc.constantFrom(':::', '::::', '::: ', '：：：', ':：:', ':::\u200b', '::\u200b:'),
      fc.constantFrom('brief', 'breif', 'Brief', 'key', 'marks', 'facilitator', 'bri ef'),
      fc.constantFrom(
        '',
        '{for=examiner}',
        ' {for=examiner}',
        '{for=examiner',
        '{for: examiner}',
        '{on=q1}',
        ' Title',
        '[T]',
      ),
      fc.constantFrom('\n', '\n\n', '\r\n'),
    );
    fc.assert(
      fc.property(broken, fc.boolean(), ([before, colons, word, after, gap], closed) => {
        // In the middle of a line, a word that nobody knows has to stand right after its colons to be one.
        fc.pre(!/^(?:x|<div>) $/.test(before) || colons !== '::: ' || /^(?:brief|key|marks|facilitator)$/.test(word));
        const text = `${MATTER}Shown.\n\n${before}${colons}${word}${after}${gap}SECRET\n${closed ? ':::\n' : ''}`;
        const file = parseCase(text);
        const hidden = new Set(['withheld', 'brief', 'key', 'marks', 'facilitator']);
        for (const node of flowOf(file)) {
          if (!hidden.has(node.type)) assert.doesNotMatch(JSON.stringify(node), /SECRET/);
        }
        assert.match(JSON.stringify(flowOf(file)), /SECRET/, 'nothing is lost');
      }),
      runs(1500),
    );
  });
});

describe('Of any Markdown without words of the dialect', () => {
  it('nothing is lost or changed: the tree is that of plain remark', () => {
    fc.assert(
      fc.property(page, (text) => {
        const file = parseCase(MATTER + text);
        assert.deepEqual(file.findings, []);
        const before = MATTER.replace(/[^\n]/g, ' ');
        assert.deepEqual(data(file.tree), data(parsePlain(before + text)));
      }),
      runs(200),
    );
  });

  it('nor is it inside and between blocks', () => {
    fc.assert(
      fc.property(fc.array(page, { minLength: 1, maxLength: 5 }), (pages) => {
        // Each page alone in the same place, all else blank, is what it is among blocks.
        const parts = pages.map((text, index) => (index % 2 === 0 ? `${text}\n\n` : `:::care\n${text}\n\n:::\n\n`));
        const file = parseCase(MATTER + parts.join(''));
        const read: Nodes[] = [];
        for (const node of file.tree.children)
          read.push(...(node.type === 'containerDirective' ? node.children : [node]));
        const expected: Nodes[] = [];
        let before = MATTER.replace(/[^\n]/g, ' ');
        for (const part of parts) {
          const alone = part.replace(/^:::(?:care)?$/gm, (fence) => ' '.repeat(fence.length));
          expected.push(...parsePlain(before + alone).children);
          before += part.replace(/[^\n]/g, ' ');
        }
        assert.deepEqual(data(read), data(expected));
      }),
      runs(200),
    );
  });

  it('what remark reads in noise without a colon or citation is what is read here', () => {
    const quiet = noise.map((text) => text.replace(/[:：\uFEFF]|\[@/g, '').replace(/^(?=---)/, ' \n'));
    fc.assert(
      fc.property(quiet, (text) => {
        const file = parseCase(text);
        fc.pre(!refused(file));
        assert.deepEqual(data(file.tree), data(parsePlain(text)));
      }),
      runs(500),
    );
  });
});

describe('Of well-formed directives', () => {
  it('names, attributes, labels, content and positions are those of the stock parser', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        assert.deepEqual(data(parseCase(text).tree), data(parseWithDirectives(text)));
      }),
      runs(400),
    );
  });
});

describe('However a case is saved', () => {
  const source = fc.oneof(wellFormed, page, fc.constantFrom(...CASES)).map((text) => text.replaceAll('\r', ''));

  it('CRLF changes no line or column, no word and no finding', () => {
    fc.assert(
      fc.property(source, (text) => {
        const same = (line: number, column: number): string => `${line}:${column}`;
        const [lf, crlf] = [parseCase(text), parseCase(text.replaceAll('\n', '\r\n'))];
        assert.deepEqual(placed(crlf.tree, same), placed(lf.tree, same));
        const told = (file: CaseFile): unknown =>
          file.findings.map(({ rule, range }) => [rule, file.lines.position(range.start)]);
        assert.deepEqual(told(crlf), told(lf));
      }),
      runs(100),
    );
  });

  it('a byte-order mark moves the first line by one column and every offset by one, and changes nothing else', () => {
    fc.assert(
      fc.property(source, (text) => {
        const [without, file] = [parseCase(text), parseCase(`\uFEFF${text}`)];
        const moved = (line: number, column: number): string => `${line}:${line === 1 ? column + 1 : column}`;
        const root = { ...without.tree, position: undefined };
        assert.deepEqual(
          placed({ ...file.tree, position: undefined } as Root, (line, column) => `${line}:${column}`),
          placed(root as Root, moved),
        );
        for (const [index, { range }] of file.findings.entries())
          assert.equal(range.end, (without.findings[index]?.range.end ?? 0) + 1);
      }),
      runs(100),
    );
  });
});
