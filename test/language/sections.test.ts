/** A text parsed again after an edit is what it is when it is parsed whole. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { renderCase } from '../../src/handout/render.js';
import { factsOf } from '../../src/language/facts.js';
import { type CaseFile, parseCase } from '../../src/language/parse.js';
import { newSectionMemory } from '../../src/language/sections.js';
import { lint } from '../../src/rules/lint.js';

const CASES = readdirSync('cases', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.case.md'))
  .sort()
  .map((file) => readFileSync(path.join('cases', file), 'utf8'));

/** A short case of every kind of section, with definitions, notes, code, HTML, and a comment. */
const SMALL = `---
title: A letter
format: balint
origin: fictional
people:
  kelly: { name: Mrs Kelly, part: patient }
  shah: { name: Dr Shah, part: clinician }
---

She came back, see [the letter], and the note.[^1]

## First

- one
- two

:::dialogue
Mrs Kelly: It is :feeling[hopeless]{as=despair}.
**Dr Shah** (thinking): [@odowd1988] says otherwise.

[Silence.]
:::

:::question{#q1 minutes=10}
What now?

- [ ] this
- [x] that
:::

\`\`\`md
# no heading
:::care
\`\`\`

::part[Later]{minutes=5}

> A quote
that is lazy

[the letter]: letter.md
[^1]: The note.

:::key{on=q1}
| a | b |
| - | - |
| c | [the letter] |
:::

<div>

## Last {x}

</div>

<!-- A comment. -->

::wish[A cure]{of=kelly}
`;

/** What may be typed or pasted anywhere. */
const PASTED = [
  ...['x', ' ', '\n', '\n\n', '\r\n', '\r', '\t', '#', ':', '::', ':::', '\n:::\n', '\n:::care\n', '\n\n## New\n\n'],
  ...[
    '\n```\n',
    '\n~~~\n',
    '```',
    '    ',
    '\n    ',
    '\n- ',
    '\n> ',
    '\n\n> q\n',
    '\n1. ',
    '\n| a |\n| - |\n',
    '\n---\n',
    '\n===\n',
  ],
  ...['<!--', '-->', '\n<!-- \n', '\n<div>\n', '\n<script>\n', '</script>', '<?', '<![CDATA[', '\n<pre>\n\n'],
  ...[
    '\n[the letter]: b\n',
    '\n\n[new]: c "t"\n',
    '\n[^1]: again\n',
    '\n\n[^2]:\n    two\n',
    '[^2]',
    '[new]',
    '[the letter]',
    '[^1]',
  ],
  ...[
    '\n::part[More]\n',
    '\n::part{end}\n',
    '\n::wish[x]{of=kelly}\n',
    '\n:::question{#q1}\n',
    '{#q1}',
    ':feeling[a]',
    '[@a]',
  ],
  ...[
    '---\n',
    '\n---\n',
    'people:\n',
    'title: b\n',
    '\0',
    '\ufeff',
    '\u2028',
    '\u0085',
    '\u200f',
    '：：：care',
    '👩🏽‍⚕️',
    '\ud800',
    '\\',
    '*',
    '_',
    '`',
    '&amp;',
  ],
] as const;

interface Edit {
  /** Where, in thousandths of the text. */
  readonly at: number;
  readonly cut: number;
  readonly paste: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(1_000),
  cut: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(3), fc.nat(120)),
  paste: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...PASTED) },
    fc.array(fc.constantFrom(...PASTED), { maxLength: 5 }).map((parts) => parts.join('')),
    fc.constantFrom(...CASES).map((text) => text.slice(1_500, 2_500)),
  ),
});

/** At the beginning of a line as often as elsewhere: there the structure is. */
function edited(text: string, { at, cut, paste }: Edit): string {
  const place = Math.floor((at * text.length) / 1_000);
  const line = at % 2 === 0 ? place : text.indexOf('\n', place) + 1;
  return text.slice(0, line) + paste + text.slice(line + cut);
}

const base = fc.oneof(
  { weight: 3, arbitrary: fc.constant(SMALL) },
  fc.constantFrom(...CASES),
  fc.constant(SMALL.replaceAll('\n', '\r\n')),
  fc.constant(`\uFEFF${SMALL}`),
  fc.array(fc.constantFrom(...PASTED, ...SMALL.split(/(?<=\n\n)/)), { maxLength: 30 }).map((parts) => parts.join('')),
);

/** `FUZZ=20 npx mocha …` tries twenty times as much; `SEED=…` tries the same again. */
const { FUZZ, SEED } = process.env;
const runs = (numRuns: number): fc.Parameters<unknown> => ({
  numRuns: numRuns * Number(FUZZ ?? 1),
  ...(SEED === undefined ? {} : { seed: Number(SEED) }),
});

const known = ({ tree, case: theCase, findings, doubtful }: CaseFile): unknown => ({
  tree,
  theCase,
  findings,
  doubtful,
});

/** To say what differs takes long, and is asked only where something does. */
function assertSame(one: CaseFile, other: CaseFile): void {
  if (!isDeepStrictEqual(known(one), known(other))) assert.deepStrictEqual(known(one), known(other));
}

function frozen(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) frozen(inner);
}

describe('parsing again after an edit', () => {
  it('gives the same tree, case and findings as parsing the whole', () => {
    fc.assert(
      fc.property(base, fc.array(edit, { minLength: 1, maxLength: 5 }), (start, edits) => {
        const memory = newSectionMemory();
        let text = start;
        parseCase(text, {}, memory);
        for (const each of edits) {
          text = edited(text, each);
          assertSame(parseCase(text, {}, memory), parseCase(text));
        }
      }),
      runs(60),
    );
  }).timeout(60_000 * Number(FUZZ ?? 1));

  it('gives the same however often one goes back and forth', () => {
    fc.assert(
      fc.property(edit, (each) => {
        const memory = newSectionMemory();
        for (const text of [SMALL, edited(SMALL, each), SMALL, edited(SMALL, each)])
          assertSame(parseCase(text, {}, memory), parseCase(text));
      }),
      runs(40),
    );
  }).timeout(60_000 * Number(FUZZ ?? 1));

  it('reads only the section that is typed in', () => {
    for (const text of CASES) {
      const memory = newSectionMemory();
      const before = parseCase(text, {}, memory);
      const places = [...text.matchAll(/(?<=\p{L}) (?=\p{L})/gu)].map(({ index }) => index);
      const at = places[places.length >> 1] ?? 0;
      const after = parseCase(`${text.slice(0, at)} so${text.slice(at)}`, {}, memory);
      const same = (nodes: CaseFile['tree']['children']) => new Set<unknown>(nodes);
      const [old, kept] = [
        same(before.tree.children),
        after.tree.children.filter((node) => same(before.tree.children).has(node)),
      ];
      assert.ok(kept.length > 0 && kept.length < old.size);
    }
  });

  it('reads nothing of the case again where the front matter is typed in', () => {
    const memory = newSectionMemory();
    const headings = ({ tree }: CaseFile) => tree.children.filter(({ type }) => type === 'heading');
    const before = headings(parseCase(SMALL, {}, memory));
    const same = headings(parseCase(SMALL.replace('A letter', 'A lettre'), {}, memory));
    assert.ok(before.length > 0 && before.every((node, index) => node === same[index]));
    const longer = headings(parseCase(SMALL.replace('A letter', 'Another letter'), {}, memory));
    assert.deepEqual(
      longer.map(({ position }) => position?.start.offset),
      before.map(({ position }) => (position?.start.offset ?? 0) + 'nother'.length),
    );
  });

  it('is not misled by what others do with a tree: nobody changes one', () => {
    for (const text of [SMALL, ...CASES]) {
      const memory = newSectionMemory();
      const file = parseCase(text, {}, memory);
      frozen([...memory.sections.values()].map(({ nodes }) => nodes));
      frozen(file.tree);
      frozen(file.case);
      lint(file, {});
      factsOf(file);
      for (const edition of ['learner', 'facilitator'] as const)
        renderCase(file.case, { edition, sourcePositions: true });
      parseCase(text.replace('\n\n', '\n\nNew.\n\n'), {}, memory);
    }
  });
});
