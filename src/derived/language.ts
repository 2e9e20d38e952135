/** `docs/language.md`: the language for those who write in it. The tables are made from the vocabulary and the schema. */
import { FORMATS } from '../language/formats/index.js';
import { FIELDS } from '../language/matter/schema.js';
import { type Attribute, type ValueType, WORDS, type Word } from '../language/vocabulary.js';
import { readersOfFormats } from './readers.js';
import { BEYOND_SCHEMA } from './schema.js';
import { codes, fieldRows, quotesToCode, table } from './tables.js';

/** A small whole case; a test finds nothing amiss in it. */
export const FIRST_CASE = `---
title: "The fourth referral"
format: balint
people:
  kelly:
    name: Mrs Kelly
    part: patient
    about: a school cook
  shah:
    name: Dr Shah
    part: clinician
origin: fictional
---

Mrs Kelly has had a pain in her abdomen for eleven months.

:::story{by=shah minutes=5}
I saw her name on the list and felt :feeling[my stomach drop]{as=dread}.
:::

:::dialogue
Dr Shah: What were you hoping I might do today?

Mrs Kelly (looking at the door): You tell me. You’re the doctor.

[Nobody speaks.]

Dr Shah (thinking): I have nothing left to give her.
:::

:::question{#chairs minutes=10}
What is it like to be Mrs Kelly in this room? And to be Dr Shah?
:::

:::facilitator{on=chairs}
Let the silence work. Count to thirty.
:::
`;

const INTRODUCTION = `# The language

Encounter Markdown is [Markdown](https://commonmark.org/help/) with a few words added. A case opened in any other program is still readable: headings, lists, tables, task lists, footnotes and pictures mean what they always mean.

## A whole case

A case is a text file whose name ends in \`.case.md\`.

\`\`\`markdown
${FIRST_CASE}\`\`\`

It begins with its **front matter**, between two lines of \`---\`: a title, how it is meant to be used, who is in it and where it comes from. The names are pseudonyms. Each person has a short key of your choice (\`kelly\`), by which the words below name them.

Then follows the case, as prose, with headings of your own in any language. What the language adds are **words**, which begin with colons:

| | | |
| --- | --- | --- |
| \`:::word{…}\` … \`:::\` | a block | holds lines of text, to the next line of \`:::\` |
| \`::word[…]{…}\` | a line | says its text in the brackets, on a line of its own |
| \`:word[…]{…}\` | in running text | marks some words of a sentence |

In braces stand **attributes**, with spaces between them: \`of=kelly\`, \`minutes=10\`, \`due="the next visit"\`. A value with spaces has double quotes around it; \`#name\` is a name for links.

## Good to know

- **Blocks do not stand in one another.** Close a block with \`:::\` before the next begins. Lines such as \`::wish[…]\` may stand in blocks.
- **What is not understood, learners do not see.** A word that is misspelt, a block that is not closed or that is meant for nobody you have named goes to the facilitator alone, and you are told. Nothing you wrote is lost.
- **A turn of dialogue** begins on a new line with a name and a colon. A first or last name is enough if only one person has it. \`(looking at the door)\` after the name says how; \`(thinking)\` says that nobody hears it. A line in square brackets is something that happens. Leave a blank line between turns: it reads better in other programs.
- **A colon in a sentence stays a colon.** \`1:1000\`, \`10:30\`, \`I:E 1:2\` and \`SpO2:94%\` come out as they went in.
- **A question with a list of tasks** is a choice: its items are lettered A, B, C …, and a ticked item (\`- [x]\`) is the key.
- **A source** is cited as \`[@odowd1988]\`, \`[@odowd1988, p. 528]\` or \`[@odowd1988; @stone2014]\`, by its \`id\` in \`references\`. Handouts number and list the sources that their readers can see.
- **Links** lead to a heading or a name in the case: \`[the first question](#chairs)\`.
- **Comments**, \`<!-- … -->\`, are for authors, and never reach a handout.
- **Pictures** lie beside the case or in a folder below it: \`![What it shows](pictures/letter.png)\`. Handouts load nothing from elsewhere.
- **HTML** is shown as text, but for \`<sub>\`, \`<sup>\`, \`<br>\`, \`<kbd>\` and \`<abbr>\`; each other tag is told. What hides a text elsewhere (\`<details>\`, \`hidden\`, \`{.hidden}\`, \`%% … %%\`) hides nothing here, and a block such as \`:::facilitator\` that is written as in another dialect (\`> [!facilitator]\`, \`<facilitator>\`) is withheld until you say what is meant.
- **Parts.** \`::part[…]\` begins a part that learners see when it is opened, and \`::part{end}\` ends the last one. What stands before the first part is for all.

What the editor and \`encounter lint\` may tell you is explained in [the rules](rules.md).`;

const KINDS = { container: 'block', leaf: 'line', text: 'in running text' } as const;
const READERS: Readonly<Record<Word['readers'], string>> = {
  everyone: 'everyone',
  facilitator: 'whoever leads or examines',
  afterwards: 'everyone, afterwards',
  named: 'those it is written for',
};
const VALUES: Readonly<Record<ValueType, string>> = {
  id: 'a name of letters, digits, `-` and `_`',
  person: 'a key of `people`, or `team`',
  audience: 'one or several of: a key of `people`, `candidate`, `examiner`, `observer`, `panel`',
  question: 'the name of a question',
  objective: 'numbers of objectives, from 1',
  choice: '',
  'open-choice': '',
  minutes: 'a number, more than 0',
  count: 'a whole number',
  text: 'a text',
  flag: 'stands alone',
};

/** How a word is written where it begins. */
const opening = ({ name, kind }: Word): string => `${{ container: ':::', leaf: '::', text: ':' }[kind]}${name}`;

function valueOfAttribute({ type, values }: Attribute): string {
  if (type === 'choice') return `one of ${codes(values ?? [])}`;
  if (type === 'open-choice') return `${codes(values ?? [])}, or a word of your own`;
  return VALUES[type];
}

/** A snippet as it is when nothing in it was changed. */
export function withoutTabStops(snippet: readonly string[]): string {
  return snippet
    .join('\n')
    .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replaceAll(/\$\{?\d+\}?/g, '')
    .trimEnd();
}

function word(each: Word): string {
  const { name, says, label, attributes, within, readers, kind, snippet } = each;
  const holds = WORDS.filter((other) => other.within?.includes(name)).map(opening);
  const facts = [
    `A ${kind === 'text' ? 'word in running text' : KINDS[kind]}, for ${READERS[readers]}.`,
    ...(within ? [`It stands in ${within.map((parent) => `\`:::${parent}\``).join(' or ')}.`] : []),
    ...(holds.length > 0 ? [`It may hold ${codes(holds)}.`] : []),
    ...(label === 'required' && kind === 'leaf' ? ['Its text stands in the brackets.'] : []),
  ];
  const rows = attributes.map((attribute) => [
    attribute.type === 'id' ? '`#…`' : `\`${attribute.name}\``,
    attribute.required ? 'needed' : '',
    attribute.says,
    valueOfAttribute(attribute),
  ]);
  return [
    `### ${name}`,
    says,
    facts.join(' '),
    ...(rows.length > 0 ? [table(['attribute', '', 'what it says', 'what it can be'], rows)] : []),
    `\`\`\`markdown\n${withoutTabStops(snippet)}\n\`\`\``,
  ].join('\n\n');
}

/** The whole page. */
export function languagePage(): string {
  const words = WORDS.map((each) => [
    `[\`${opening(each)}\`](#${each.name})`,
    KINDS[each.kind],
    each.says,
    READERS[each.readers],
    each.within ? each.within.map((parent) => `in \`${parent}\``).join(' or ') : '',
  ]);
  const formats = FORMATS.map(({ name, title, says, minutes, group }) => [
    `\`${name}\``,
    title,
    says,
    `${minutes} min`,
    `${group.min}–${group.max}`,
  ]);
  const needed = FORMATS.map(({ name, title, requires, phases, sources }) =>
    [
      `### ${title}`,
      `\`format: ${name}\``,
      ...(requires.length > 0
        ? [`It needs\n\n${requires.map((each) => `- ${quotesToCode(each.says)}`).join('\n')}`]
        : []),
      table(
        ['phase', 'min', ''],
        phases.map((phase) => [phase.name, String(phase.minutes), phase.says]),
      ),
      `*Sources:* ${sources.join(' ')}`,
    ].join('\n\n'),
  );
  return `${[
    '<!-- Made from src/derived/language.ts, the vocabulary, the formats and the schema by `npm run derive`: change it there. -->',
    INTRODUCTION,
    '## The words',
    'Who sees a word can differ from format to format; what stands here is the rule, and [below](#who-sees-what) stands who sees it in which format. Who leads sees everything.',
    table(['word', '', 'what it says', 'who sees it', 'where it stands'], words),
    ...WORDS.map(word),
    '## The front matter',
    'Keys and values, as in [YAML](https://yaml.org): one to a line, what belongs to a key indented by two spaces below it. In the examples, `↵` begins a new line. Put double quotes around a title, and around every text with a colon in it. Keys that begin with `x-` are yours.',
    table(['key', 'needed', 'what it says', 'what it can be', 'example'], fieldRows(FIELDS, '')),
    'Other YAML tools can check it with [the JSON Schema](../schemas/case.schema.json). Encounter itself looks further:',
    BEYOND_SCHEMA.map((each) => `- ${each}`).join('\n'),
    '## The formats',
    'How a case is meant to be used. A case can have several; handouts are made for the first unless you choose another.',
    table(['format', '', 'what it is', 'usually', 'people'], formats),
    ...needed,
    '## Who sees what',
    'For each format, what each [edition](handouts.md#whose-sheet) may hold; `facilitator` holds everything, and is left out here. An empty cell: nothing of it. A block with `for=` is for those whom it names alone. The lines of a brief go with the brief, the headings with what stands below them, and the references with what cites them. Of `people` a sheet has the names and parts of those who occur on it; age, pronouns and what is said `about` a person are for whoever plays that person, and who leads: what all should know of somebody, write into the case.',
    readersOfFormats(),
  ].join('\n\n')}\n`;
}
