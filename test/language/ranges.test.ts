import assert from 'node:assert/strict';
import type { Nodes } from 'mdast';
import type { Range } from '../../src/language/finding.js';
import type { Value } from '../../src/language/matter/front-matter.js';
import { parseCase } from '../../src/language/parse.js';
import type { WrittenAttribute } from '../../src/language/syntax/fence-line.js';
import { all, at, caseOf, found, MATTER, one } from './sample.js';
import { dialect } from './stock.js';

/** Every node of a tree, in order. */
function* nodes(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodes(child);
}

/** The source of each part of every fence and text word: name, label, attributes as `name=value`. */
function parts(text: string): string[][] {
  const slice = (range: Range | undefined): string => (range ? text.slice(range.start, range.end) : '');
  const attribute = ({ nameRange, valueRange }: WrittenAttribute): string =>
    valueRange ? `${slice(nameRange)}=${slice(valueRange)}` : slice(nameRange);
  return [...nodes(dialect.parse(text))].flatMap((node) => {
    if (node.type === 'textDirective') return [[node.name, ...(node.data?.written ?? []).map(attribute)]];
    if (node.type !== 'encounterFence') return [];
    const { fence } = node;
    const label = fence.labelRange ? [`[${slice(fence.labelRange)}]`] : [];
    return [[slice(fence.nameRange), ...label, ...fence.attributes.map(attribute)]];
  });
}

/** What an editor or a language can put around a line. */
const SURROUNDINGS: Readonly<Record<string, (line: string) => string>> = {
  alone: (line) => line,
  'after a paragraph': (line) => `Text before\n${line}\n`,
  'with CRLF': (line) => `Text before\r\n\r\n${line}\r\n`,
  'with CR': (line) => `Text before\r\r${line}\r`,
  'after emoji and combining marks': (line) => `👩🏽‍⚕️ e\u0301\u0323 𝒳\n\n${line}\n`,
  'after right-to-left text': (line) => `مرحبا \u200fبكم\u200e (1)\n\n${line}\n`,
  'after tabs': (line) => `a\tb\tc\n\n${line}\n`,
  'after a NUL and a lone surrogate': (line) => `\u0000 \ud800\n\n${line}\n`,
  'indented by three spaces': (line) => `   ${line}\n`,
  'in a list': (line) => `1. one\n   - two\n   \n     ${line}\n`,
  'in a quote': (line) => `> Text\n>\n> ${line}\n`,
  'in a quote without spaces': (line) => `>Text\n>${line}\n`,
  'in a list behind a tab': (line) => `-\ta\n\n\t${line}\n`,
};

const FENCES: readonly (readonly [line: string, ...parts: string[]])[] = [
  [':::care', 'care'],
  [':::', ''],
  ['::wish[A cure]{of=kelly}', 'wish', '[A cure]', 'of=kelly'],
  ['::wish[Une cure, 👩🏽‍⚕️ ه e\u0301]{of=kelly}', 'wish', '[Une cure, 👩🏽‍⚕️ ه e\u0301]', 'of=kelly'],
  ['::factor[a [b] \\] `]` c]{in=patient}', 'factor', '[a [b] \\] `]` c]', 'in=patient'],
  [':::question{#q1 minutes=10 objective="1 2"}', 'question', '#=q1', 'minutes=10', 'objective=1 2'],
  [`:::question{#q1 for='kelly'  lines = 4}`, 'question', '#=q1', 'for=kelly', 'lines=4'],
  ['::if-asked[Yes]{ask="“Why?” & {you}, ]"}', 'if-asked', '[Yes]', 'ask=“Why?” & {you}, ]'],
  ['::if-asked[Yes]{ask=“on the way here”}', 'if-asked', '[Yes]', 'ask=on the way here'],
  ['::if-asked[Yes]{ask="&amp;&#10;"}', 'if-asked', '[Yes]', 'ask=&amp;&#10;'],
  ['::part{end}', 'part', 'end'],
  ['::: story\t{by=shah, minutes: 5}', 'story', 'by=shah', 'minutes=5'],
  [':::story{by=shah,minutes=5}', 'story', 'by=shah', 'minutes=5'],
  [':::story{__proto__=a constructor=b}', 'story', '__proto__=a', 'constructor=b'],
  [':::voice{of=كيلي}', 'voice', 'of=كيلي'],
  ['::wish[a\tb]{\tof=kelly\t}', 'wish', '[a\tb]', 'of=kelly'],
];

describe('The ranges of a fence’s name, label and attributes are exact', () => {
  it('count every byte-order mark at the start, of which the parser passes over the first', () => {
    for (const marks of ['', '\uFEFF', '\uFEFF\uFEFF', '\uFEFF\uFEFF\uFEFF']) {
      const text = `${marks}Prose.\n\n:::facilitater\nx\n:::\n`;
      const places = parseCase(text).tree.children.map(({ position }) => position?.start.offset);
      assert.equal(places[0], marks.length);
      const [fault] = parseCase(text).findings.filter(({ rule }) => rule === 'structure/unknown-word');
      assert.equal(text.slice(fault?.range.start, fault?.range.end), 'facilitater');
    }
  });

  for (const [where, around] of Object.entries(SURROUNDINGS)) {
    it(where, () => {
      for (const [line, ...expected] of FENCES) assert.deepEqual(parts(around(line)), [expected], line);
    });
  }
});

describe('The ranges of a text word’s attributes are exact', () => {
  for (const [where, around] of Object.entries(SURROUNDINGS)) {
    it(where, () => {
      const line = 'I felt 👩🏽‍⚕️ :feeling[*so* e\u0301 `]` small]{of=kelly as="my fear"}, then :feeling[well].';
      assert.deepEqual(parts(around(line)), [['feeling', 'of=kelly', 'as=my fear'], ['feeling']]);
    });
  }

  const LINES: Readonly<Record<string, string>> = {
    'with LF': 'x :feeling[so\nsmall]{of=kelly as=fear} y',
    'with CRLF': 'x :feeling[so\r\nvery\r\nsmall]{of=kelly as=fear} y',
    'with CR': 'x :feeling[so\rsmall]{of=kelly as=fear} y',
    'in a quote': '> x :feeling[so\n> very\n>small]{of=kelly as=fear} y',
    'in a quote with CRLF': '> x :feeling[so\r\n> small]{of=kelly as=fear} y',
    'in a list': '1. x :feeling[so\n   small]{of=kelly as=fear} y',
    'with indented lines': 'x :feeling[so\n   small]{of=kelly as=fear} y',
    'with attributes over two lines': '> x :feeling[so]{of=kelly\n> as=fear} y',
  };
  for (const [where, text] of Object.entries(LINES)) {
    it(`over several lines, ${where}`, () => {
      assert.deepEqual(parts(text), [['feeling', 'of=kelly', 'as=fear']]);
    });
  }

  it('in a table', () => {
    const text = '| a | b |\n| - | - |\n| \\| x | :feeling[a \\| b]{of=kelly as=fear} |\n';
    assert.deepEqual(parts(text), [['feeling', 'of=kelly', 'as=fear']]);
  });
});

/** The same case as different editors save it. */
const SAVED: Readonly<Record<string, (text: string) => string>> = {
  'as LF': (text) => text,
  'as CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'with a byte-order mark': (text) => `\uFEFF${text}`,
  'with a byte-order mark and CRLF': (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
};

const CASE = `---
title: "Ein \\"Fall\\": 👩🏽‍⚕️"
format: [skills, balint]   # two
origin: 'fictional'
people:
  kelly: {name: Mrs Kelly, part: patient}
  شاه:
    name: الدكتور شاه
    part: clinician
x-version: 1.10
summary: |
  One line,
  and another.
---

Text with 👩🏽‍⚕️ and e\u0301 [@odowd1988, p. 4; @stone2014].

:::dialogue
Mrs Kelly (at the\u00a0door): I felt :feeling[lost]{as=fear}.

**الدكتور شاه**： Yes.
Kelly: And\tnow?
[Silence.]
:::

:::breif{for=kelly}
Text
:::

::factor[Time]{in=patiant}
`;

for (const [how, save] of Object.entries(SAVED)) {
  describe(`A case saved ${how}`, () => {
    const file = parseCase(save(CASE));
    const source = (range: Range | undefined): string => at(file, range)?.replaceAll('\r\n', '\n') ?? '';

    it('has the exact range of every key and value of its front matter', () => {
      const values = (value: Value): unknown => {
        if (value.type === 'list') return value.items.map(values);
        if (value.type === 'map')
          return value.entries.map(({ keyRange, value: inner }) => [source(keyRange), values(inner)]);
        return source(value.range);
      };
      const entries = file.frontMatter?.entries ?? [];
      assert.deepEqual(
        entries.map(({ keyRange, value }) => [source(keyRange), values(value)]),
        [
          ['title', '"Ein \\"Fall\\": 👩🏽‍⚕️"'],
          ['format', ['skills', 'balint']],
          ['origin', "'fictional'"],
          [
            'people',
            [
              [
                'kelly',
                [
                  ['name', 'Mrs Kelly'],
                  ['part', 'patient'],
                ],
              ],
              [
                'شاه',
                [
                  ['name', 'الدكتور شاه'],
                  ['part', 'clinician'],
                ],
              ],
            ],
          ],
          ['x-version', '1.10'],
          ['summary', '|\n  One line,\n  and another.\n'],
        ],
      );
      assert.equal(
        source(file.frontMatter?.range),
        `${save('').slice(0, 1)}${CASE.slice(0, CASE.indexOf('\n\nText') + 1)}`,
      );
    });

    it('has the exact range of each turn, speaker, action and feeling', () => {
      const [dialogue] = all(file, 'dialogue');
      const read = dialogue?.children.map((child) => {
        if (child.type === 'turn') return [source(child.speaker.range), source(child.range)];
        return child.type === 'action' ? source(child.range) : child.type;
      });
      assert.deepEqual(read, [
        ['Mrs Kelly', 'Mrs Kelly (at the\u00a0door): I felt :feeling[lost]{as=fear}.'],
        ['الدكتور شاه', '**الدكتور شاه**： Yes.'],
        ['Kelly', 'Kelly: And\tnow?'],
        '[Silence.]',
      ]);
      assert.equal(source(dialogue?.range).slice(0, 11), ':::dialogue');
      assert.equal(source(dialogue?.range).slice(-4), '\n:::');
    });

    it('has the exact range of each key that is cited', () => {
      const json = JSON.stringify(file.case.sections);
      const items = [...json.matchAll(/"key":"(odowd1988|stone2014)","range":\{"start":(\d+),"end":(\d+)\}/g)];
      assert.deepEqual(
        items.map(([, key, start, end]) => [key, source({ start: Number(start), end: Number(end) })]),
        [
          ['odowd1988', 'odowd1988'],
          ['stone2014', 'stone2014'],
        ],
      );
    });

    it('has the exact range of each finding', () => {
      assert.deepEqual(found(file), ['structure/unknown-word "breif"', 'structure/attribute-value "patiant"']);
    });

    it('has places of lines and columns that an editor agrees with', () => {
      const lines = file.text.split(/\r\n|\n/);
      for (const node of nodes(file.tree)) {
        for (const point of node.position ? [node.position.start, node.position.end] : []) {
          assert.deepEqual(file.lines.position(point.offset ?? -1), { line: point.line, column: point.column });
          assert.ok(point.column <= (lines[point.line - 1]?.length ?? 0) + 1);
        }
      }
    });
  });
}

describe('Positions', () => {
  it('of a case without front matter are right behind a byte-order mark', () => {
    const text = '\uFEFF- :feeling[a]{of=kelly} [@b]\n  - c\n\n:::care\nd\n:::\n';
    const file = parseCase(text);
    const tree = [...nodes(file.tree)];
    const sources = tree.map((node) => [node.type, text.slice(node.position?.start.offset, node.position?.end.offset)]);
    assert.deepEqual(
      sources.filter(([type]) => type === 'textDirective' || type === 'encounterCitation'),
      [
        ['textDirective', ':feeling[a]{of=kelly}'],
        ['encounterCitation', '[@b]'],
      ],
    );
    assert.deepEqual(sources.at(-1), ['text', 'd']);
    assert.equal(at(file, one(file, 'care').range), ':::care\nd\n:::');
    assert.deepEqual(tree[1]?.position?.start, { line: 1, column: 2, offset: 1 });
  });

  it('of a block reach to the end of its last fence, in lines and columns too', () => {
    const file = caseOf(':::care\nd\n:::\n');
    const end = file.tree.children[0]?.position?.end;
    assert.equal(file.text.slice(0, end?.offset), `${MATTER}:::care\nd\n:::`);
    assert.deepEqual({ line: end?.line, column: end?.column }, file.lines.position(end?.offset ?? 0));
  });

  it('of a fence leave out the spaces behind it, at the end of an open block too', () => {
    const block = parseCase(':::care \n::support[a]\t ').tree.children[0];
    assert.ok(block && 'children' in block);
    assert.deepEqual([block.position?.end.offset, block.children[0]?.position?.end.offset], [21, 21]);
  });

  it('of the whole tree are those of the whole file', () => {
    const file = parseCase('a\n\n\n');
    assert.deepEqual(file.tree.position, {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 4, column: 1, offset: 4 },
    });
  });
});

describe('Where keys of the front matter are found below a block', () => {
  it('all of it is withheld, in one stretch that holds the block too', () => {
    const text = `:::brief{for=kelly}---\ntitle: Late\nformat: cbd\npeople:\n  kelly:\n    name: Mrs Kelly\n`;
    const [section, ...others] = parseCase(text).case.sections;
    assert.equal(others.length, 0);
    assert.deepEqual(
      section?.children.map(({ type }) => type),
      ['withheld'],
    );
    const [withheld] = section?.children ?? [];
    assert.ok(withheld && 'range' in withheld);
    assert.equal(withheld.range.start, 0);
  });
});
