/** Random texts of cases, with a mark of its own in every place: what learners must see, and what they must not. */
import fc from 'fast-check';
import { WORDS } from '../../../src/language/vocabulary.js';

/** What a text holds. */
export interface Marks {
  /** Words of visible prose. */
  readonly shown: string[];
  /** What no learner may find. */
  readonly hidden: string[];
  /** Of the hidden, what is written to be read: the facilitator’s edition holds all of it. */
  readonly body: string[];
}

/** Makes the pieces of one text: chooses by a seed, and hands out marks. */
export class Maker {
  readonly marks: Marks = { shown: [], hidden: [], body: [] };
  readonly played: boolean;
  readonly told: boolean;
  readonly mapped: boolean;
  #state: number;
  static #count = 0;

  constructor(
    seed: number,
    readonly format: string,
  ) {
    this.#state = seed >>> 0;
    const isKnown = format !== 'unheard-of';
    this.played = isKnown && !['skills', 'sp', 'osce', 'schwartz'].includes(format);
    this.told = isKnown && format !== 'schwartz';
    this.mapped = this.played && format !== 'balint';
  }

  /** A whole number below `end`. */
  below(end: number): number {
    this.#state = (Math.imul(this.#state ^ (this.#state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(this.#state ^ (this.#state >>> 13), 0x297a2d39) >>> 0;
    return ((mixed ^ (mixed >>> 16)) >>> 0) % end;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('Nothing to choose from.');
    return item;
  }

  /** A text that must be seen. */
  shown(): string {
    return this.#mark(this.marks.shown, 'vis');
  }

  /** A text that is written to be read, by who leads alone. */
  body(): string {
    const mark = this.#mark(this.marks.hidden, 'hid');
    this.marks.body.push(mark);
    return mark;
  }

  /** A text that is no text to be read, such as a comment, and that no learner may find. */
  other(): string {
    return this.#mark(this.marks.hidden, 'hid');
  }

  /** A text that learners see only where `visible`. */
  either(visible: boolean): string {
    return visible ? this.shown() : this.body();
  }

  id(): string {
    return `i${Maker.#count++}`;
  }

  #mark(list: string[], start: string): string {
    const mark = `${start}${(Maker.#count++).toString(36)}q${this.below(1296).toString(36)}z`;
    list.push(mark);
    return mark;
  }
}

export type Piece = (make: Maker) => string;

export const FORMATS = [
  ...['balint', 'schwartz', 'reflective-practice', 'sea', 'cbd', 'cbl', 'pbl', 'unfolding', 'skills', 'sp', 'osce'],
  ...['tbl', 'sct', 'unheard-of'],
];

/** Front matter that is right, with a mark in everything that is not for learners. */
export function frontMatter(make: Maker): string {
  const hidden = () => make.other();
  return `---
title: "Case ${make.shown()}"  # ${hidden()}
summary: >
  ${make.shown()}
format: ${make.format}
# encounter-disable-next-line matter/x: ${hidden()}
people:
  kelly:
    name: "Mrs Kelly"
    part: patient
    about: "${make.body()}"
    age: "${make.body()}"
    pronouns: "${make.body()}"
  shah:
    name: "Dr Shah"
    part: clinician # ${hidden()}
    about: >-
      ${make.body()}
  ghost:
    name: "Ms ${make.body()}"
    part: relative
origin: real-consented
consent:
  status: given
  scope: "${hidden()}"
deidentification:
  method: other
  changed: ["${hidden()}"]
  reviewed-by: "${hidden()}"
objectives:
  - "${make.body()}"
  - id: o2
    text: "${make.body()}"
specialty: ["${hidden()}"]
setting: ["${hidden()}"]
professions: ["${hidden()}"]
authors:
  - name: "A. Writer"
    role: "${hidden()}"
    affiliation: "${hidden()}"
    orcid: "${hidden()}"
contributors:
  - name: "${hidden()}"
reviewed:
  by: "${hidden()}"
  on: 2026-01-02
measures:
  - instrument: ddprq-10
    score: 20
    note: "${hidden()}"
keywords: ["${hidden()}", "${hidden()}"]
competencies:
  - framework: x
    id: "${hidden()}"
identity-relevance: "${hidden()}"
competing-interests: "${hidden()}"
x-note: "${hidden()}"
x-more:
  - deep: { "${hidden()}": "${hidden()}" }
references:
  - id: seen
    type: book
    title: "${make.shown()}"
    note: "${hidden()}"
    annote: "${hidden()}"
    abstract: "${hidden()}"
  - id: unused
    type: book
    title: "${hidden()}"
    note: "${hidden()}"
  - id: led
    type: book
    title: "${make.body()}"
---

Cited by all [@seen].

:::facilitator
The ghost, and [@led].
:::

`;
}

/** Ends what a heading stands over. */
const NEXT = '\n\n# The next\n\nText.';

/** Containers that no learner sees, opened rightly. */
const HIDDEN_OPENINGS: readonly Piece[] = [
  () => ':::facilitator',
  () => ':::facilitator{minutes=5}',
  () => ':::takeaway',
  () => ':::key{on=q0}',
  () => ':::marks',
  () => ':::marks{pass=3}',
  () => ':::brief{for=kelly}',
  () => ':::brief{for="candidate examiner" minutes=2}',
  () => ':::brief{for=panel}',
  () => '::::brief{for=observer}',
  () => ':::question{for=examiner}',
  () => ':::question{for="examiner kelly" minutes=3}',
  (make) => `:::facilitator {#${make.other()}}`,
  (make) => `::: brief{for:examiner, #${make.other()}}`,
];

/** Blocks of prose around one text. */
const PROSE: readonly ((text: string, make: Maker) => string)[] = [
  (text) => `${text}.`,
  (text) => `Some **${text}** more.`,
  (text) => `## ${text}\n\nBelow it.`,
  (text) => `${text}\n---\n\nBelow it.`,
  (text) => `- a\n- ${text}\n  - deeper`,
  (text) => `1. a\n\n   ${text}\n`,
  (text) => `> ${text}\n> and on`,
  (text) => `| a | b |\n| - | - |\n| ${text} | [2] |`,
  (text) => `\`\`\`\n${text}\n\`\`\``,
  (text) => `~~~text\n${text}\n~~~`,
  (text) => `Text \`${text}\` in code`,
  (text) => `[${text}](https://example.org/)`,
  (text) => `![${text}](picture.png)`,
  (text) => `:feeling[${text}]{as=dread of=kelly}`,
  (text) => `He said *${text}*,\nand ~~went~~ away\\\nthen.`,
  (text) => `مرحبا ${text} 😀 שלום`,
  (text) => `H<sub>2</sub>O ${text} <br> at 10:30, 1:1000 :)`,
];

const prose = (text: string, make: Maker): string => make.pick(PROSE)(text, make);

/** What is right, and holds something for learners. */
const VISIBLE: readonly Piece[] = [
  (make) => prose(make.shown(), make),
  (make) => `# ${make.shown()}\n\n${prose(make.shown(), make)}`,
  (make) => `:::question{#${make.id()} minutes=5}\n${prose(make.shown(), make)}\n:::`,
  (make) => `:::care\n${prose(make.shown(), make)}\n\n::support[${make.shown()}]\n:::`,
  (make) => `::part[${make.shown()}]{minutes=10}\n\n${prose(make.shown(), make)}\n\n::part{end}`,
  (make) => `Seen[^${make.id()}].`,
  (make) => {
    const id = make.id();
    return `${make.shown()}[^${id}]\n\n[^${id}]: ${make.shown()} <!-- ${make.other()} -->`;
  },
  (make) => {
    const id = make.id();
    return `[${make.shown()}][${id}]\n\n[${id}]: https://example.org/${make.shown()} "${make.shown()}"`;
  },
  (make) =>
    `:::question\nWhich? ${make.shown()}\n\n- [ ] ${make.shown()}\n- [x] ${make.shown()}\n- [ ] ${make.shown()}\n:::`,
];

/** What is right, and seen in some formats only. */
const SOMETIMES: readonly Piece[] = [
  (make) => `:::voice{of=kelly}\n${prose(make.either(make.played), make)}\n:::`,
  (make) => `:::story{by=shah minutes=4}\n${prose(make.either(make.told), make)}\n:::`,
  (make) =>
    `:::dialogue\nDr Shah: ${make.either(make.told)}\n\nMrs Kelly (thinking): ${make.either(make.played)}\n\n[${make.either(make.told)}]\n\n**Mrs Kelly**: ${make.either(make.told)} <!-- ${make.other()} -->\n:::`,
  (make) =>
    `:::mismatch\n::wish[${make.either(make.mapped)}]{of=kelly}\n::possible[${make.either(make.mapped)}]\n::wish[${make.either(make.mapped)}]{of=shah}\n:::`,
  (make) => `::factor[${make.either(make.mapped)}]{in=patient kind="${make.other()}"}`,
  (make) => `## ${make.either(make.mapped)}\n\n::factor[${make.either(make.mapped)}]{in=team}${NEXT}`,
  (make) => `## ${make.either(make.played)}\n\n:::voice{of=shah}\n${make.either(make.played)}\n:::${NEXT}`,
];

/** What is right, and that no learner sees. */
const HIDDEN: readonly Piece[] = [
  (make) => `${make.pick(HIDDEN_OPENINGS)(make)}\n${prose(make.body(), make)}\n:::`,
  (make) => `${make.pick(HIDDEN_OPENINGS)(make)}\n\n${prose(make.body(), make)}\n\n${prose(make.body(), make)}\n:::`,
  (make) => `## ${make.body()}\n\n${make.pick(HIDDEN_OPENINGS)(make)}\n${prose(make.body(), make)}\n:::${NEXT}`,
  (make) =>
    `${make.body()}\n===\n\n### ${make.body()}\n\n::strategy[${make.body()}]{in=team by=shah due="${make.body()}"}${NEXT}`,
  (make) => `::response[${make.body()}]{of=shah kind=rescue}`,
  (make) => `::strategy[${make.body()}]{in=clinician}`,
  (make) =>
    `:::brief{for=kelly}\n${make.body()}\n\n::opening[${make.body()}]\n::volunteer[${make.body()}]\n::if-asked[${make.body()}]{ask="${make.body()}"}\n::withhold[${make.body()}]{until="${make.body()}"}\n::react[${make.body()}]{when="${make.body()}"}\n:::`,
  (make) =>
    `::part[${make.body()}]{minutes=3}\n\n## ${make.body()}\n\n:::facilitator\n${make.body()}\n:::\n\n::part{end}`,
  (make) => `<!-- ${make.other()} -->`,
  (make) => `<!--\n:::facilitator\n${make.other()}\n\n${make.other()}\n:::\n-->`,
  (make) => `Before<!-- ${make.other()} -->after, **a<!--${make.other()}\n${make.other()}-->b**`,
  (make) => `<!--[if IE]> ${make.other()} <![endif]-->`,
  (make) => `<!-- ${make.other()} --!> ${make.other()} -->`,
  (make) => `| a | b |\n| - | - |\n| x <!-- ${make.other()} --> | y |`,
  (make) => `- a <!-- ${make.other()} -->\n- <!-- ${make.other()} -->`,
  (make) => `## Heading <!-- ${make.other()} -->\n\nText`,
  (make) => `[//]: # (${make.other()})`,
  (make) => {
    const id = make.id();
    return `A word[^${id}], [a link][${id}] and ![a picture][${id}].\n\n:::facilitator\n[^${id}]: ${make.other()}\n\n[${id}]: https://example.org/${make.other()} "${make.other()}"\n:::`;
  },
  (make) => {
    const id = make.id();
    return `:::facilitator\nA word[^${id}], [${make.body()}][${id}].\n:::\n\n[^${id}]: ${make.body()}\n\n[${id}]: https://example.org/${make.other()} "${make.other()}"`;
  },
  (make) => {
    const id = make.other();
    return `[Go on](#${id}), [or here](#${id}-head).\n\n:::facilitator{#${id}}\n## ${id} head\n\nText\n:::`;
  },
  (make) => `:::key{on=q0}\n![${make.body()}](https://example.org/${make.other()}.png "${make.other()}")\n:::`,
  (make) => `[Another case](../${make.other()}.case.md#${make.other()}) is near.`,
  (make) => `He felt :feeling[low]{as="${make.other()}" of=shah}.`,
  (make) => `:::dialogue\nDr Shah (quiet <!-- ${make.other()} -->, :feeling[tense]{as=${make.other()}}): Hello\n:::`,
];

/** Openings of a hidden block that are no openings, or not of that block: none of them may print what follows. */
function openings(): readonly Piece[] {
  const words = ['facilitator', 'key{on=q0}', 'marks', 'takeaway', 'brief{for=examiner}', 'question{for=examiner}'];
  const word: Piece = (make) => make.pick(words);
  const bare: Piece = (make) => make.pick(['facilitator', 'key', 'marks', 'takeaway', 'brief']);
  const marks = ['\u200b', '\u200e', '\u200f', '\u202a', '\u2066', '\u2060', '\u00ad', '\ufeff', '\u061c'];
  const before = [
    '\u00a0',
    '\u3000',
    '\u2003',
    '\t',
    ' ',
    '    ',
    '        ',
    '* ',
    '- ',
    '> ',
    '1. ',
    '# ',
    '## ',
    '**',
    '_',
  ];
  const after = [
    '.',
    ':',
    ' Title',
    ' {',
    '{',
    '[',
    '[a',
    '{for',
    ' for=examiner',
    '{for=}',
    '{for=examinr}',
    '{x=1}',
    '[Title]',
    '{{for=kelly}}',
  ];
  return [
    (make) => `:::${misspelt(make)}`,
    (make) => `:::${misspelt(make)}{for=examiner}`,
    (make) => `:::${make.pick(['animateur', 'Moderator', '主持人', 'ميسر', 'facilitadora', 'corrigé', 'note', 'x'])}`,
    (make) => `:::${bare(make)}${make.pick(after)}`,
    (make) => `::${word(make)}`,
    (make) => `${':'.repeat(4 + make.below(3))}${word(make)}`,
    (make) => `：：：${word(make)}`,
    (make) => `${make.pick(['：::', ':：:', '::：', '：:：', '﹕﹕﹕', '∶∶∶'])}${word(make)}`,
    (make) => `${make.pick(marks)}:::${word(make)}`,
    (make) => `:${make.pick(marks)}::${word(make)}`,
    (make) => `:::${make.pick(marks)}${word(make)}`,
    (make) => `:::${make.pick([' ', '  ', '\t', '\u00a0', '\u3000', '\u2003'])}${word(make)}`,
    (make) => `${' '.repeat(1 + make.below(8))}:::${word(make)}`,
    (make) => `${make.pick(before)}:::${word(make)}`,
    (make) => `- item\n  :::${word(make)}`,
    (make) => `> - deep\n>   :::${word(make)}`,
    (make) => `> lazy\n:::${word(make)}`,
    (make) => `A paragraph\n:::${word(make)}`,
    (make) => `<div>\n:::${word(make)}`,
    (make) => `<pre>\n:::${word(make)}`,
    (make) => `Text :::${word(make)}`,
    (make) => `| a | b |\n| - | - |\n| :::${bare(make)} | b |`,
    (make) => `**:::${word(make)}**`,
    (make) => `\`\`\`\n:::${word(make)}`,
    (make) => `~~~\n:::${word(make)}`,
    (make) => `A heading\n---\n:::${word(make)}`,
    (make) => `[^${make.id()}]: A note\n\n    :::${word(make)}`,
    (make) => `:::facilitator\n${make.body()}\n:::${word(make)}`,
    (make) => `::::facilitator\n${make.body()}\n:::${word(make)}`,
    (make) => `:::facilitator\n${make.body()}\n::::${word(make)}`,
  ];
}
const OPENINGS = openings();

/** A word of one or two slips, in other case, or with an ending. */
function misspelt(make: Maker): string {
  const word = make.pick(['facilitator', 'key', 'marks', 'takeaway', 'brief']);
  const twisted = make.pick([
    () => word.toUpperCase(),
    () => word[0]?.toUpperCase() + word.slice(1),
    () => `${word}s`,
    () => `${word}-note`,
    () => edited(edited(word, make), make),
    () => edited(word, make),
  ])();
  return /^\p{L}/u.test(twisted) && !WORDS.some(({ name }) => name === twisted) ? twisted : `${word}z`;
}

function edited(word: string, make: Maker): string {
  const at = make.below(word.length);
  const letter = make.pick([...'abcdefghijklmnopqrstuvwxyz']);
  const rest = word.slice(at + 1);
  return make.pick([
    word.slice(0, at) + rest,
    word.slice(0, at) + letter + rest,
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + (rest[0] ?? '') + (word[at] ?? '') + rest.slice(1),
  ]);
}

const CLOSINGS = [':::', ':::', ':::', '::::', '   :::', '     :::', '\t:::', ':::  ', ':::\n:::', '> :::', '- :::'];

/** Lines that begin nothing: what follows them is withheld for the sake of its closing line. */
const LOST_OPENINGS = [
  'facilitator',
  ':facilitator',
  ': : :facilitator',
  ';;;facilitator',
  '[facilitator]',
  '**Facilitator**',
];

/** Text without fences, code or HTML blocks, so that it says nothing of where anything ends. */
const plain = (make: Maker): string =>
  make.pick([
    (text: string) => `${text}.`,
    (text: string) => `Some **${text}** more.`,
    (text: string) => `- a\n- ${text}`,
    (text: string) => `# ${text}`,
    (text: string) => `> ${text}`,
    (text: string) => `Two lines,\n${text}.`,
  ])(make.body());

/** What is wrong, so that it fails closed. */
const BROKEN: readonly Piece[] = [
  (make) => `${make.pick(OPENINGS)(make)}\n${plain(make)}\n${make.pick(CLOSINGS)}`,
  (make) => `${make.pick(OPENINGS)(make)}\n${plain(make)}\n${make.pick(CLOSINGS)}`,
  (make) => `${make.pick(OPENINGS)(make)}\n\n${plain(make)}\n\n${plain(make)}\n\n${make.pick(CLOSINGS)}`,
  (make) => `${make.pick(OPENINGS)(make)}\n${plain(make)}\n\n${plain(make)}`,
  (make) => `${make.pick(LOST_OPENINGS)}\n${plain(make)}\n\n${plain(make)}\n:::`,
  (make) => `:::facilitator\n${make.body()}\n\n:::question\n${make.body()}\n:::\n\n${plain(make)}\n\n:::`,
  (make) => `::strategy[${make.body()}`,
  (make) => `::strategy[${make.body()}\n${make.body()}]{in=clinician}`,
  (make) => `::response[x]{of=shah\nkind="${make.body()}"}`,
  (make) => `::strategi[${make.body()}]`,
  (make) => `:::strategy[${make.body()}]{in=team} ${make.body()}`,
  (make) => `::strategy{in=team}\n${make.pick(['', '- ', '> ', '```\n'])}${make.body()}`,
  (make) => `::response\n\n${make.pick(['', '1. ', '> ', '**'])}${make.body()}`,
  (make) => `:::${make.pick(['takeaway', 'facilitator', 'care', 'question'])} ${make.body()}\n:::`,
  (make) => `::factor[${make.body()}]{in=team, kind="${make.body()}" ${make.body()}}`,
  (make) => `:::strategy\n${make.body()}\n:::`,
  (make) => `:: strategy[${make.body()}]{in=team}`,
  (make) => `::opening[${make.body()}]`,
  (make) => `**::strategy[${make.body()}]{in=team}**`,
  (make) => `::strategy ${make.body()}`,
  (make) => `Text <!-- open ${make.other()}`,
  (make) => `<!-- open ${make.other()}\n${make.other()}`,
  (make) => `    <!-- ${make.other()} -->`,
  (make) => `| a | b |\n| - | - |\n| <!-- open ${make.other()} | ${make.other()} --> |`,
];

export interface Text extends Marks {
  readonly text: string;
  readonly format: string;
}

type Seeded = readonly [Piece, number];

const pieceOf = (pieces: readonly Piece[]) => fc.tuple(fc.constantFrom(...pieces), fc.nat());

function textOf(pieces: readonly Seeded[], format: string, seed: number, ends: string): Text {
  const make = new Maker(seed, format);
  const written = pieces.map(([piece, own], index) => {
    const one = new Maker(own, format);
    const source = piece(one);
    for (const kind of ['shown', 'hidden', 'body'] as const) make.marks[kind].push(...one.marks[kind]);
    // Where one is over, the next does not go on.
    return `${source}${index % 2 === 0 ? '\n\n' : '\n\n<!-- -->\n\n'}`;
  });
  const text = `${make.below(4) === 0 ? '\ufeff' : ''}${frontMatter(make)}:::question{#q0}\nWhy ${make.shown()}?\n:::\n\n${written.join('')}`;
  return { ...make.marks, format, text: text.replaceAll('\n', ends) };
}

const texts = (pieces: readonly Piece[], most: number) =>
  fc
    .tuple(
      fc.array(pieceOf(pieces), { minLength: 1, maxLength: most }),
      fc.constantFrom(...FORMATS),
      fc.nat(),
      fc.constantFrom('\n', '\n', '\r\n'),
    )
    .map(([list, format, seed, ends]) => textOf(list, format, seed, ends));

/** Cases without a slip. */
export const soundTexts = texts([...VISIBLE, ...VISIBLE, ...SOMETIMES, ...HIDDEN], 10);
/** Cases with slips, most of them several. */
export const brokenTexts = texts([...VISIBLE, ...SOMETIMES, ...HIDDEN, ...BROKEN, ...BROKEN, ...BROKEN], 6);
