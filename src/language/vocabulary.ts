/**
 * The one table of the words that Encounter Markdown adds to Markdown. The parser, the rules, the grammar, the
 * snippets, completions and hovers are made from it, so that they cannot disagree.
 */

/** `:::word … :::` on lines of their own, `::word` on one line, or `:word[…]` in running text. */
export type WordKind = 'container' | 'leaf' | 'text';

/** What the value of an attribute must be. */
export type ValueType =
  | 'id' // a new id, written `#id`
  | 'person' // a key of `people`, or `team`
  | 'audience' // one or several of: a person's key, candidate, examiner, observer, panel
  | 'question' // the id of a question
  | 'objective' // numbers of objectives
  | 'choice' // one of `values`
  | 'open-choice' // one of `values`, or the author's own
  | 'minutes' // a number of minutes, greater than 0
  | 'count' // a whole number, 0 or more
  | 'text'
  | 'flag'; // stands alone: `{end}`

export interface Attribute {
  readonly name: string;
  readonly type: ValueType;
  readonly says: string;
  readonly required?: boolean;
  readonly values?: readonly string[];
}

export interface Word {
  readonly name: string;
  readonly kind: WordKind;
  /** What the word says, in one sentence. */
  readonly says: string;
  /** Whether `[…]` follows the name, and what it holds. */
  readonly label: 'none' | 'optional' | 'required';
  readonly attributes: readonly Attribute[];
  /** The containers that a leaf may stand in; it may stand anywhere if absent. */
  readonly within?: readonly string[];
  /**
   * Who reads it unless a format decides otherwise: `everyone`; `facilitator`, what leads or answers;
   * `afterwards`, what would spoil the discussion; `named`, only those in `for`.
   */
  readonly readers: 'everyone' | 'facilitator' | 'afterwards' | 'named';
  /** A whole, sensible example with the tab stops of a VS Code snippet. */
  readonly snippet: readonly string[];
}

export const DOMAINS = ['patient', 'clinician', 'relationship', 'team', 'system'] as const;
export type Domain = (typeof DOMAINS)[number];

/** Suggested families of feelings: open, an author may name another. */
export const FEELING_FAMILIES = [
  'helplessness',
  'anger',
  'fear',
  'shame',
  'sadness',
  'dread',
  'guilt',
  'frustration',
  'confusion',
  'relief',
  'tenderness',
] as const;

/** What someone did under the strain. */
export const RESPONSE_KINDS = [
  'over-treatment',
  'over-referral',
  'avoidance',
  'rescue',
  'confrontation',
  'collusion',
  'other',
] as const;

/** Audiences that are roles, not people. */
export const ROLE_AUDIENCES = ['candidate', 'examiner', 'observer', 'panel'] as const;

/** Words that no person, question or block may take as its key or id. */
export const RESERVED_KEYS = [...ROLE_AUDIENCES, 'facilitator', 'learner', 'actor', 'team'] as const;

const id: Attribute = { name: 'id', type: 'id', says: 'a name for links to this place, written `#name`' };
const of: Attribute = { name: 'of', type: 'person', says: 'whose it is: a key of `people`, or `team`' };
const by: Attribute = { name: 'by', type: 'person', says: 'who does or tells it: a key of `people`, or `team`' };
const minutes: Attribute = { name: 'minutes', type: 'minutes', says: 'how many minutes it takes' };
const domain: Attribute = {
  name: 'in',
  type: 'choice',
  values: DOMAINS,
  says: 'where it lies: with the patient, the clinician, their relationship, the team or the system',
};
const required = (attribute: Attribute): Attribute => ({ ...attribute, required: true });

export const WORDS: readonly Word[] = [
  {
    name: 'part',
    kind: 'leaf',
    says: 'A new part of an unfolding case begins here; it runs to the next part or to `::part{end}`. Its label is its title. It is printed on pages of its own, to be handed out in turn.',
    label: 'optional',
    attributes: [id, minutes, { name: 'end', type: 'flag', says: 'the parts end here; what follows is for all' }],
    readers: 'everyone',
    snippet: ['::part[${1:What happened next}]{minutes=${2:10}}', '', '$0'],
  },
  {
    name: 'dialogue',
    kind: 'container',
    says: 'The consultation as turns. A line that begins with the name of one of the `people` and a colon begins a turn.',
    label: 'none',
    attributes: [id],
    readers: 'everyone',
    snippet: [
      ':::dialogue',
      '${1:Dr Shah}: ${2:What were you hoping for today?}',
      '',
      '${3:Mrs Kelly} (${4:looking at the door}): ${5:You tell me. You’re the doctor.}',
      ':::',
      '$0',
    ],
  },
  {
    name: 'voice',
    kind: 'container',
    says: 'How one person lives the encounter, in their own words.',
    label: 'none',
    attributes: [required(of)],
    readers: 'everyone',
    snippet: [':::voice{of=${1:person}}', '${2:How they live this encounter, in their own words.}', ':::', '$0'],
  },
  {
    name: 'story',
    kind: 'container',
    says: 'A story that a clinician or panellist tells, without notes. The teller’s own judgements are the material: it is never corrected.',
    label: 'none',
    attributes: [required(by), minutes],
    readers: 'everyone',
    snippet: [':::story{by=${1:person} minutes=${2:5}}', '${3:I saw her name on the list …}', ':::', '$0'],
  },
  {
    name: 'mismatch',
    kind: 'container',
    says: 'What each side wishes, beside what is possible. It holds `wish` and `possible`.',
    label: 'none',
    attributes: [id],
    readers: 'everyone',
    snippet: [
      ':::mismatch',
      '::wish[${1:What the patient wishes}]{of=${2:patient}}',
      '::wish[${3:What the clinician wishes}]{of=${4:clinician}}',
      '::possible[${5:What can in fact be had}]',
      ':::',
      '$0',
    ],
  },
  {
    name: 'wish',
    kind: 'leaf',
    says: 'One person’s wish.',
    label: 'required',
    attributes: [required(of)],
    within: ['mismatch'],
    readers: 'everyone',
    snippet: ['::wish[${1:What they wish}]{of=${2:person}}', '$0'],
  },
  {
    name: 'possible',
    kind: 'leaf',
    says: 'What can in fact be had.',
    label: 'required',
    attributes: [],
    within: ['mismatch'],
    readers: 'everyone',
    snippet: ['::possible[${1:What can in fact be had}]', '$0'],
  },
  {
    name: 'factor',
    kind: 'leaf',
    says: 'One thing that makes this encounter difficult, and where it lies.',
    label: 'required',
    attributes: [required(domain), { name: 'kind', type: 'text', says: 'your own key for comparing cases' }],
    readers: 'everyone',
    snippet: ['::factor[${1:What makes it hard}]{in=${2|patient,clinician,relationship,team,system|}}', '$0'],
  },
  {
    name: 'feeling',
    kind: 'text',
    says: 'A feeling where it shows in the text. It belongs to the speaker or teller around it unless `of` says otherwise.',
    label: 'required',
    attributes: [
      of,
      { name: 'as', type: 'open-choice', values: FEELING_FAMILIES, says: 'the family that the feeling belongs to' },
    ],
    readers: 'everyone',
    snippet: [':feeling[${1:dread}]$0'],
  },
  {
    name: 'response',
    kind: 'leaf',
    says: 'What someone did under the strain, the clinician’s troublesome behaviour above all.',
    label: 'required',
    attributes: [
      required(of),
      required({ name: 'kind', type: 'choice', values: RESPONSE_KINDS, says: 'what kind of response it was' }),
    ],
    readers: 'afterwards',
    snippet: [`::response[\${1:What they did}]{of=\${2:person} kind=\${3|${RESPONSE_KINDS.join(',')}|}}`, '$0'],
  },
  {
    name: 'question',
    kind: 'container',
    says: 'A question for the group. A task list in it is a choice, lettered A, B, C …; its ticked item is the key.',
    label: 'none',
    attributes: [
      id,
      minutes,
      { name: 'objective', type: 'objective', says: 'the number of the objective that it serves' },
      { name: 'lines', type: 'count', says: 'how many lines to leave for writing: 4 if it does not say, 0 for none' },
      { name: 'for', type: 'audience', says: 'one audience alone: an examiner’s oral question' },
    ],
    readers: 'everyone',
    snippet: [
      // What is asked comes first: a name for links is there already.
      ':::question{#${3:q1} minutes=${2:10}}',
      '${1:What is it like to be the patient in this room? And the doctor?}',
      ':::',
      '$0',
    ],
  },
  {
    name: 'key',
    kind: 'container',
    says: 'What a good answer or discussion may reach. Learners never see it.',
    label: 'none',
    attributes: [{ name: 'on', type: 'question', required: true, says: 'the id of the question that it answers' }],
    readers: 'facilitator',
    snippet: [':::key{on=${1:q1}}', '${2:What a good discussion may reach.}', ':::', '$0'],
  },
  {
    name: 'facilitator',
    kind: 'container',
    says: 'How to lead: process, not answers. Learners never see it.',
    label: 'none',
    attributes: [minutes, { name: 'on', type: 'question', says: 'the id of the question that it speaks of' }],
    readers: 'facilitator',
    snippet: [':::facilitator', '${1:How to lead this part.}', ':::', '$0'],
  },
  {
    name: 'strategy',
    kind: 'leaf',
    says: 'Something that may help, and who does it by when.',
    label: 'required',
    attributes: [required(domain), by, { name: 'due', type: 'text', says: 'by when' }],
    readers: 'afterwards',
    snippet: ['::strategy[${1:What may help}]{in=${2|patient,clinician,relationship,team,system|}}', '$0'],
  },
  {
    name: 'takeaway',
    kind: 'container',
    says: 'What to carry away, what was learned.',
    label: 'none',
    attributes: [],
    readers: 'afterwards',
    snippet: [':::takeaway', '${1:What to carry away.}', ':::', '$0'],
  },
  {
    name: 'care',
    kind: 'container',
    says: 'Ground rules, and how the group is looked after. It holds `support`.',
    label: 'none',
    attributes: [],
    readers: 'everyone',
    snippet: [
      ':::care',
      '${1:What is said here stays here.}',
      '',
      '::support[${2:Your supervisor, your own doctor, …}]',
      ':::',
      '$0',
    ],
  },
  {
    name: 'support',
    kind: 'leaf',
    says: 'A place to turn to.',
    label: 'required',
    attributes: [],
    within: ['care'],
    readers: 'everyone',
    snippet: ['::support[${1:A place to turn to}]', '$0'],
  },
  {
    name: 'brief',
    kind: 'container',
    says: 'What one or several roles are told, and nobody else.',
    label: 'none',
    attributes: [
      { name: 'for', type: 'audience', required: true, says: 'a person’s key, candidate, examiner, observer or panel' },
      { ...minutes, says: 'how many minutes there are to read it' },
    ],
    readers: 'named',
    snippet: [
      ':::brief{for=${1:person}}',
      '${2:Who you are, and what brings you here.}',
      '',
      '::opening[${3:Your first words}]',
      ':::',
      '$0',
    ],
  },
  {
    name: 'opening',
    kind: 'leaf',
    says: 'An actor’s opening line.',
    label: 'required',
    attributes: [],
    within: ['brief'],
    readers: 'named',
    snippet: ['::opening[${1:Your first words}]', '$0'],
  },
  {
    name: 'volunteer',
    kind: 'leaf',
    says: 'What an actor says unasked.',
    label: 'required',
    attributes: [],
    within: ['brief'],
    readers: 'named',
    snippet: ['::volunteer[${1:What you say unasked}]', '$0'],
  },
  {
    name: 'if-asked',
    kind: 'leaf',
    says: 'What an actor answers, if asked.',
    label: 'required',
    attributes: [{ name: 'ask', type: 'text', required: true, says: 'the question or topic' }],
    within: ['brief'],
    readers: 'named',
    snippet: ['::if-asked[${1:What you answer}]{ask="${2:the topic}"}', '$0'],
  },
  {
    name: 'withhold',
    kind: 'leaf',
    says: 'What an actor keeps back, unless and until.',
    label: 'required',
    attributes: [{ name: 'until', type: 'text', says: 'what brings it out' }],
    within: ['brief'],
    readers: 'named',
    snippet: ['::withhold[${1:What you keep back}]{until="${2:what brings it out}"}', '$0'],
  },
  {
    name: 'react',
    kind: 'leaf',
    says: 'How an actor responds to what the candidate does.',
    label: 'required',
    attributes: [{ name: 'when', type: 'text', required: true, says: 'what the candidate does' }],
    within: ['brief'],
    readers: 'named',
    snippet: ['::react[${1:How you respond}]{when="${2:what the candidate does}"}', '$0'],
  },
  {
    name: 'marks',
    kind: 'container',
    says: 'A mark scheme: a table or a list, marks in square brackets, `[2]` or `[0] [1] [2]`.',
    label: 'none',
    attributes: [
      { name: 'for', type: 'audience', says: 'who marks, where it is not the examiner' },
      { name: 'pass', type: 'count', says: 'the marks needed to pass' },
    ],
    readers: 'facilitator',
    snippet: [':::marks{pass=${1:6}}', '- ${2:Asks what the patient fears} [2]', ':::', '$0'],
  },
];

/** The names of all words that stand on lines of their own. */
export const BLOCK_WORDS: readonly string[] = WORDS.filter((word) => word.kind !== 'text').map((word) => word.name);

const byName = new Map(WORDS.map((word) => [word.name, word]));

/** The word of that name, or undefined. Names are case-sensitive. */
export function wordNamed(name: string): Word | undefined {
  return byName.get(name);
}

/** The attribute of a word by its name, or undefined. */
export function attributeOf(word: Word, name: string): Attribute | undefined {
  return word.attributes.find((attribute) => attribute.name === name);
}
