/** Cases, and what may be typed, pasted or cut anywhere in them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';

export const CASES = readdirSync('cases', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.case.md'))
  .sort()
  .map((file) => readFileSync(path.join('cases', file), 'utf8'));

/** A short case of every kind of section, with definitions, notes, code, HTML, and a comment. */
export const SMALL = `---
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

export interface Edit {
  /** Where, in thousandths of the text. */
  readonly at: number;
  readonly cut: number;
  readonly paste: string;
}

export const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(1_000),
  cut: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(3), fc.nat(120)),
  paste: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...PASTED) },
    fc.array(fc.constantFrom(...PASTED), { maxLength: 5 }).map((parts) => parts.join('')),
    fc.constantFrom(...CASES).map((text) => text.slice(1_500, 2_500)),
  ),
});

/** At the beginning of a line as often as elsewhere: there the structure is. */
export function edited(text: string, { at, cut, paste }: Edit): string {
  const place = Math.floor((at * text.length) / 1_000);
  const line = at % 2 === 0 ? place : text.indexOf('\n', place) + 1;
  return text.slice(0, line) + paste + text.slice(line + cut);
}

export const base = fc.oneof(
  { weight: 3, arbitrary: fc.constant(SMALL) },
  fc.constantFrom(...CASES),
  fc.constant(SMALL.replaceAll('\n', '\r\n')),
  fc.constant(`\uFEFF${SMALL}`),
  fc.array(fc.constantFrom(...PASTED, ...SMALL.split(/(?<=\n\n)/)), { maxLength: 30 }).map((parts) => parts.join('')),
);

/** `FUZZ=20 npx mocha …` tries twenty times as much; `SEED=…` tries the same again. */
export const { FUZZ, SEED } = process.env;
export const runs = (numRuns: number): fc.Parameters<unknown> => ({
  numRuns: numRuns * Number(FUZZ ?? 1),
  ...(SEED === undefined ? {} : { seed: Number(SEED) }),
});
