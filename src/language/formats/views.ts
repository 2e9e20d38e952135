/** The lists that formats start from, and how a format takes away or adds. The result is always an allow-list. */
import type { Matter } from '../case.js';
import type { EditionKind } from './editions.js';
import type { View } from './format.js';
import { DEFINITION_NODES, type NodeType, PROSE_NODES, WORD_NODES } from './nodes.js';

const MAP = ['mismatch', 'wish', 'possible', 'factor'] as const;

const LEARNER_MATTER: readonly (keyof Matter)[] = [
  'title',
  'summary',
  'lang',
  'levels',
  'duration',
  'group',
  'contentNotes',
  'origin',
  'authors',
  'license',
  'status',
  'version',
  'reviewedOn',
  // How to cite the case.
  'created',
  'doi',
  'references',
];

/** What a role needs of the front matter: which case, how long, what it touches on, and whether the sheet is current. */
const ROLE_MATTER: readonly (keyof Matter)[] = [
  'title',
  'lang',
  'duration',
  'contentNotes',
  'license',
  'status',
  'version',
  'created',
  'reviewedOn',
];

/** An edition that a format does not have. */
export const NOTHING: View = {
  everything: false,
  nodes: [],
  addressed: {},
  proseIn: [],
  framesOnly: [],
  ownOnly: [],
  innerSpeech: false,
  families: false,
  choiceKeys: false,
  people: false,
  references: 'cited',
  matter: [],
};

const EVERYTHING: View = { ...NOTHING, everything: true, innerSpeech: true, families: true, choiceKeys: true };

/** Who takes part. */
export const LEARNER: View = {
  ...NOTHING,
  nodes: [
    ...PROSE_NODES,
    ...DEFINITION_NODES,
    'part',
    'question',
    'care',
    'support',
    'dialogue',
    'turn',
    'action',
    ...MAP,
    'voice',
    'story',
  ],
  proseIn: ['root', 'footnoteDefinition', ...WORD_NODES],
  innerSpeech: true,
  people: true,
  matter: LEARNER_MATTER,
};

/** The same, afterwards: the map, what was learned, and what may help. */
export const AFTER: View = {
  ...LEARNER,
  nodes: [...LEARNER.nodes, 'response', 'strategy', 'takeaway'],
  families: true,
  choiceKeys: true,
  references: 'all',
};

const ROLE: View = {
  ...NOTHING,
  nodes: [...PROSE_NODES, ...DEFINITION_NODES],
  people: true,
  matter: [...ROLE_MATTER, 'references'],
};

/** Who is examined. Lines for actors in a brief that both are given are not for the candidate. */
const CANDIDATE: View = {
  ...ROLE,
  nodes: [...ROLE.nodes.filter((type) => type !== 'citation'), 'care', 'support'],
  addressed: { brief: ['candidate'] },
  proseIn: ['footnoteDefinition', 'brief', 'support'],
  people: false,
  matter: ROLE_MATTER,
};

/** Who plays a person. */
const ACTOR: View = {
  ...ROLE,
  nodes: [...ROLE.nodes, 'brief-line', 'voice', 'mismatch', 'wish'],
  addressed: { brief: ['self', 'candidate'] },
  proseIn: ['footnoteDefinition', 'brief', 'brief-line', 'voice', 'wish'],
  ownOnly: ['brief-line', 'voice', 'wish'],
};

/** Who marks. Marks that name nobody are the examiner’s. */
const EXAMINER: View = {
  ...ROLE,
  nodes: [...ROLE.nodes, 'brief-line', 'key', 'marks'],
  addressed: { brief: 'anyone', marks: 'anyone', question: ['examiner'] },
  proseIn: ['footnoteDefinition', 'brief', 'brief-line', 'key', 'marks', 'question'],
  choiceKeys: true,
};

/** Who watches. */
const OBSERVER: View = {
  ...ROLE,
  addressed: { brief: ['candidate', 'observer'], marks: ['observer'] },
  proseIn: ['footnoteDefinition', 'brief', 'marks'],
};

/** Who tells a story: of the others’, only who they are and how long they have. */
export const PANEL: View = {
  ...ROLE,
  nodes: [...ROLE.nodes, 'story', 'care', 'support'],
  addressed: { brief: ['self', 'panel'] },
  proseIn: ['footnoteDefinition', 'brief', 'story', 'care', 'support'],
  framesOnly: ['story'],
  ownOnly: ['story'],
};

type Editions = Readonly<Record<EditionKind, View>>;

/** The editions of a session that a group has together, with what a format makes of the learners’ two. */
export function groupEditions(learner: View = LEARNER, after: View = AFTER): Editions {
  return {
    learner,
    after,
    'one-page': learner,
    facilitator: EVERYTHING,
    candidate: NOTHING,
    actor: NOTHING,
    examiner: NOTHING,
    observer: NOTHING,
    panel: NOTHING,
  };
}

/** The same where somebody plays a part. */
export function playedEditions(learner: View = LEARNER, after: View = AFTER): Editions {
  return {
    ...groupEditions(learner, after),
    candidate: CANDIDATE,
    actor: ACTOR,
    examiner: EXAMINER,
    observer: OBSERVER,
  };
}

/** A view without these types of nodes. */
export function without(view: View, ...types: readonly NodeType[]): View {
  return { ...view, nodes: view.nodes.filter((type) => !types.includes(type)) };
}

/** A view for those who are to discover what each side wishes, and what makes it hard. */
export function withoutMap(view: View): View {
  return without(view, ...MAP);
}

/** A view for those whose task it is to find out what the other thinks and feels. */
export function withoutInnerLife(view: View): View {
  return { ...without(view, 'voice'), innerSpeech: false };
}

/** What both views allow. */
export function stricter(one: View, other: View): View {
  return {
    everything: one.everything && other.everything,
    nodes: both(one.nodes, other.nodes),
    // Whom each names may differ: only a list that they share is allowed by both.
    addressed: JSON.stringify(one.addressed) === JSON.stringify(other.addressed) ? one.addressed : {},
    proseIn: both(one.proseIn, other.proseIn),
    framesOnly: [...new Set([...one.framesOnly, ...other.framesOnly])],
    ownOnly: [...new Set([...one.ownOnly, ...other.ownOnly])],
    innerSpeech: one.innerSpeech && other.innerSpeech,
    families: one.families && other.families,
    choiceKeys: one.choiceKeys && other.choiceKeys,
    people: one.people && other.people,
    references: one.references === 'all' ? other.references : 'cited',
    matter: both(one.matter, other.matter),
  };
}

function both<T>(one: readonly T[], other: readonly T[]): T[] {
  return one.filter((each) => other.includes(each));
}
