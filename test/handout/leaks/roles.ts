/**
 * Who may see what, written down from the design of the language (‘Who sees what’) and not from the code: for every
 * place of a case, the readers whose sheet may hold what stands there. Who leads may hold all of it.
 */
import fc from 'fast-check';

export const READERS = [
  ...['learner', 'after', 'one-page', 'candidate', 'actor:kelly', 'actor:shah', 'examiner', 'observer'],
  ...['panel:shah', 'panel:kelly'],
] as const;

export const FORMATS = [
  ...['balint', 'schwartz', 'reflective-practice', 'sea', 'cbd', 'cbl', 'pbl', 'unfolding', 'skills', 'sp', 'osce'],
  ...['tbl', 'sct'],
] as const;

const GROUP = ['learner', 'after', 'one-page'];
const ROLES_THAT_MARK = ['examiner'];

interface Spot {
  /** What is written, around one mark. */
  readonly write: (mark: string, id: string) => string;
  /** Who may see it. */
  readonly readers: readonly string[];
  /** Formats in which not even those see it: there it would spoil the task, or tell what is to be spoken. */
  readonly unless?: Readonly<Record<string, readonly string[]>>;
  /** Whether it is no text to be read, so that not even who leads need see it. */
  readonly unread?: boolean;
}

/** Inner speech and voices go to no candidate: to elicit them is the task. Stories of a Schwartz round are spoken. */
const INNER_LIFE = Object.fromEntries(['skills', 'sp', 'osce', 'schwartz'].map((format) => [format, GROUP]));
const SPOKEN = { schwartz: GROUP };
/** The map is what a Balint group is to discover: afterwards it may see it. */
const MAP = { balint: ['learner', 'one-page'], schwartz: GROUP };

const SPOTS: readonly Spot[] = [
  { write: (mark) => `Prose ${mark}.`, readers: GROUP },
  { write: (mark) => `## Heading ${mark}\n\nText below.`, readers: GROUP },
  { write: (mark, id) => `Seen[^${id}].\n\n[^${id}]: Note ${mark}.`, readers: GROUP },
  { write: (mark) => `:::dialogue\nDr Shah: Said ${mark}.\n:::`, readers: GROUP, unless: SPOKEN },
  { write: (mark) => `:::dialogue\nDr Shah (thinking): ${mark}.\n:::`, readers: GROUP, unless: INNER_LIFE },
  { write: (mark) => `:::voice{of=kelly}\n${mark}\n:::`, readers: [...GROUP, 'actor:kelly'], unless: INNER_LIFE },
  { write: (mark) => `:::voice{of=shah}\n${mark}\n:::`, readers: [...GROUP, 'actor:shah'], unless: INNER_LIFE },
  { write: (mark) => `:::story{by=shah minutes=4}\n${mark}\n:::`, readers: [...GROUP, 'panel:shah'], unless: SPOKEN },
  {
    write: (mark) => `:::mismatch\n::wish[${mark}]{of=kelly}\n:::`,
    readers: [...GROUP, 'actor:kelly'],
    unless: MAP,
  },
  { write: (mark) => `:::mismatch\n::possible[${mark}]\n:::`, readers: GROUP, unless: MAP },
  { write: (mark) => `::factor[${mark}]{in=relationship}`, readers: GROUP, unless: MAP },
  { write: (mark) => `::response[${mark}]{of=shah kind=rescue}`, readers: ['after'], unless: { schwartz: GROUP } },
  { write: (mark) => `:::question\nWhy ${mark}?\n:::`, readers: GROUP },
  { write: (mark) => `:::question{for=examiner}\nAsk ${mark}.\n:::`, readers: ROLES_THAT_MARK },
  { write: (mark) => `:::key{on=q0}\n${mark}\n:::`, readers: ROLES_THAT_MARK },
  { write: (mark) => `:::facilitator{on=q0}\n${mark}\n:::`, readers: [] },
  { write: (mark) => `## Heading ${mark}\n\n:::facilitator\nx\n:::\n\n# Next\n\nText.`, readers: [] },
  {
    write: (mark) => `::strategy[${mark}]{in=team by=shah}`,
    readers: ['after'],
    unless: { balint: GROUP, schwartz: GROUP },
  },
  { write: (mark) => `:::takeaway\n${mark}\n:::`, readers: ['after'], unless: { balint: GROUP } },
  { write: (mark) => `:::care\n${mark}\n:::`, readers: [...GROUP, 'panel:shah', 'panel:kelly'] },
  {
    write: (mark) => `:::care\n::support[${mark}]\n:::`,
    readers: [...GROUP, 'candidate', 'panel:shah', 'panel:kelly'],
  },
  {
    write: (mark) => `:::brief{for=candidate minutes=2}\n${mark}\n:::`,
    readers: ['candidate', 'actor:kelly', 'actor:shah', 'examiner', 'observer'],
  },
  { write: (mark) => `:::brief{for=kelly}\n${mark}\n:::`, readers: ['actor:kelly', 'examiner', 'panel:kelly'] },
  {
    write: (mark) => `:::brief{for="candidate kelly"}\n::opening[${mark}]\n:::`,
    readers: ['actor:kelly', 'examiner'],
  },
  {
    write: (mark) => `:::brief{for=kelly}\n::if-asked[x]{ask="${mark}"}\n:::`,
    readers: ['actor:kelly', 'examiner'],
  },
  { write: (mark) => `:::brief{for=examiner}\n${mark}\n:::`, readers: ROLES_THAT_MARK },
  { write: (mark) => `:::brief{for=observer}\n${mark}\n:::`, readers: ['examiner', 'observer'] },
  { write: (mark) => `:::brief{for=panel}\n${mark}\n:::`, readers: ['examiner', 'panel:shah', 'panel:kelly'] },
  { write: (mark) => `:::marks\n- ${mark} [2]\n:::`, readers: ROLES_THAT_MARK },
  { write: (mark) => `:::marks{for=observer}\n- ${mark} [2]\n:::`, readers: ['examiner', 'observer'] },
  { write: (mark) => `:::breif{for=candidate}\n${mark}\n:::`, readers: [] },
  { write: (mark) => `:::brief{for="candidate kelly"}\nShared.\n\n::withhold\n${mark}\n:::`, readers: [] },
  { write: (mark) => `:::takeaway ${mark}\n:::`, readers: [] },
  {
    write: (mark, id) => `Seen[^${id}].\n\n[^${id}]: A note.\n\n    :::facilitator\n    ${mark}\n    :::`,
    readers: [],
  },
  { write: (mark) => `| a |\n| - |\n| b | ${mark} |`, readers: GROUP },
  { write: (mark) => `::strategy[x]{in=team} ${mark}`, readers: [] },
  { write: (mark) => `::strategy[x]{in=team, due=soon ${mark}}`, readers: [] },
  { write: (mark) => `:::brief{for=nobody}\n${mark}\n:::`, readers: [] },
  {
    write: (mark, id) => `:::facilitator\nx[^${id}]\n:::\n\n[^${id}]: Only there ${mark}.`,
    readers: [],
  },
  { write: (mark) => `Before <!-- ${mark} --> after.`, readers: [], unread: true },
  { write: (mark) => `:::question\nWhich?\n\n- [ ] One <!-- ${mark} -->\n- [x] Two\n:::`, readers: [], unread: true },
];

export interface Placed {
  readonly mark: string;
  /** The part that it stands in: 0 before the first, and in all cases without parts. */
  readonly part: number;
  readonly readers: readonly string[];
  readonly unread: boolean;
}

export interface RoleCase {
  readonly text: string;
  readonly format: string;
  readonly placed: readonly Placed[];
}

/** A new part begins after so many places, if the case has parts: with all of them, there are two. */
const PART_OF = Math.ceil(SPOTS.length / 3);

function caseOf(format: string, chosen: readonly number[], hasParts = false): RoleCase {
  const placed: Placed[] = [];
  const hidden = (name: string, ...readers: readonly string[]): string => {
    const mark = `zq${name}mark`;
    placed.push({ mark, readers, unread: true, part: 0 });
    return mark;
  };
  /** Of somebody who comes in with a part, and is on no sheet of another. */
  const nameIn = (part: number): string => `zqcomer${part}mark`;
  const head = `---
title: "A case"
format: ${format}
people:
  kelly: { name: "Mrs Kelly", part: patient, about: "${hidden('about', 'actor:kelly')}", age: "${hidden('age', 'actor:kelly')}" }
  shah: { name: "Dr Shah", part: clinician, pronouns: "${hidden('pronouns', 'actor:shah')}" }
  ghost: { name: "Ms ${hidden('ghost')}", part: relative }
${[1, 2].map((part) => `  comer${part}: { name: "Mr ${nameIn(part)}", part: colleague }\n`).join('')}objectives: ["${hidden('objective')}"]
authors: [{ name: A. Writer, role: "${hidden('role')}", affiliation: "${hidden('affiliation')}" }]
competing-interests: "${hidden('interests')}"
keywords: ["${hidden('keyword')}", other]
x-note: "${hidden('free')}" # ${hidden('yamlcomment')}
specialty: ["${hidden('specialty')}"]
setting: ["${hidden('setting')}"]
professions: ["${hidden('profession')}"]
contributors: [{ name: "${hidden('contributor')}", role: editor }]
competencies: [{ framework: own, id: "${hidden('competency')}" }]
terms-under-discussion: ["${hidden('term')}"]
identity-relevance: "${hidden('identity')}"
measures: [{ instrument: ddprq-10, score: 41, note: "${hidden('measure')}" }]
consent: { status: given, scope: "${hidden('scope')}", date: 2026-01-02 }
deidentification: { method: other, changed: ["${hidden('changed')}"], reviewed-by: "${hidden('deidentified')}" }
reviewed: { by: "${hidden('reviewer')}", on: 2026-03-01 }
references:
  - { id: led, type: book, title: "${hidden('cited')}" }
---

:::question{#q0}
Why?
:::

:::facilitator
See [@led].
:::

`;
  /** A part’s title is for those who have its text; there is always some for them. */
  const beginning = (part: number): string => {
    const mark = `zqpart${part}mark`;
    for (const each of [mark, nameIn(part)]) placed.push({ mark: each, readers: GROUP, unread: false, part });
    return `::part[Title ${mark}]{minutes=5}\n\nMr ${nameIn(part)} comes in.\n\n`;
  };
  const body = chosen.map((index, place) => {
    const spot = SPOTS[index % SPOTS.length];
    if (spot === undefined) return '';
    const mark = `zq${index.toString(36)}x${place.toString(36)}mark`;
    const readers = spot.readers.filter((reader) => !spot.unless?.[format]?.includes(reader));
    const part = hasParts ? Math.floor(place / PART_OF) : 0;
    placed.push({ mark, readers, unread: spot.unread === true, part });
    return `${hasParts && part > 0 && place % PART_OF === 0 ? beginning(part) : ''}${spot.write(mark, `n${place}`)}\n\n`;
  });
  for (const part of [1, 2].filter((each) => !placed.some(({ mark }) => mark === nameIn(each)))) hidden(`comer${part}`);
  return { format, placed, text: head + body.join('') };
}

const EVERY = SPOTS.map((_, index) => index);

/** For each format, a case with something in every place. */
export const fullCases: readonly RoleCase[] = FORMATS.map((format) => caseOf(format, EVERY));

/** The same, in parts. */
export const partCases: readonly RoleCase[] = FORMATS.map((format) => caseOf(format, EVERY, true));

/** Cases with something in some places, in any order. */
export const roleCases = fc
  .tuple(
    fc.constantFrom(...FORMATS),
    fc.array(fc.nat({ max: SPOTS.length - 1 }), { minLength: 1, maxLength: 16 }),
    fc.boolean(),
  )
  .map(([format, chosen, hasParts]) => caseOf(format, chosen, hasParts));
