/**
 * Who sees what: for each edition the words, and the keys of the front matter, that its sheet may hold.
 *
 * These are allow-lists. What nobody named stays hidden, and so does a word that is yet to be invented.
 */
import type { Matter } from '../language/case.js';

/** A sheet is made for one kind of reader. */
export type Edition = 'learner' | 'facilitator';

export const EDITIONS: readonly Edition[] = ['learner', 'facilitator'];

/** What one edition of one format may hold. */
export interface Sheet {
  /** The whole case: nothing is taken away but comments. Only who leads gets such a sheet. */
  readonly everything: boolean;
  /** Types of nodes that may be shown. */
  readonly nodes: ReadonlySet<string>;
  /** Types of nodes of which the frame may be shown, but not what they hold: a story that will be told aloud. */
  readonly framesOnly: ReadonlySet<string>;
  /** Whether turns that are thought, not said, may be shown. */
  readonly innerSpeech: boolean;
  /** Keys of the front matter that may be shown. */
  readonly matter: ReadonlySet<keyof Matter>;
}

/** Markdown itself. */
const PROSE = [
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'blockquote',
  'list',
  'listItem',
  'code',
  'thematicBreak',
  'table',
  'tableRow',
  'tableCell',
  'definition',
  'footnoteDefinition',
  'html',
  'citation',
  'feeling',
] as const;

const DISCUSSION = ['part', 'question', 'care', 'support'] as const;
const CONSULTATION = ['dialogue', 'turn', 'action'] as const;
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
  'references',
];

const learner: Sheet = {
  everything: false,
  nodes: new Set([...PROSE, ...DISCUSSION, ...CONSULTATION, ...MAP, 'voice', 'story']),
  framesOnly: new Set(),
  innerSpeech: true,
  matter: new Set(LEARNER_MATTER),
};

/** To elicit what the other thinks and feels is the task. */
const learnerWhoMustAsk: Sheet = {
  ...learner,
  nodes: new Set([...PROSE, ...DISCUSSION, ...CONSULTATION, ...MAP, 'story']),
  innerSpeech: false,
};

const facilitator: Sheet = {
  everything: true,
  nodes: new Set(),
  framesOnly: new Set(),
  innerSpeech: true,
  matter: new Set(),
};

const DEFAULT: Readonly<Record<Edition, Sheet>> = { learner, facilitator };

/** What a format decides for itself. */
const BY_FORMAT: Readonly<Record<string, Partial<Record<Edition, Sheet>>>> = {
  // What each side wishes, and what makes it hard, is what the group is to discover.
  balint: {
    learner: { ...learner, nodes: new Set([...PROSE, ...DISCUSSION, ...CONSULTATION, 'voice', 'story']) },
  },
  // Stories are told, without notes: the audience knows who will speak, no more.
  schwartz: {
    learner: { ...learner, nodes: new Set([...PROSE, ...DISCUSSION, 'story']), framesOnly: new Set(['story']) },
  },
  skills: { learner: learnerWhoMustAsk },
  sp: { learner: learnerWhoMustAsk },
  osce: { learner: learnerWhoMustAsk },
};

/** What an edition may hold in a format; a format that decides nothing for itself takes the default. */
export function sheetFor(edition: Edition, format: string | undefined): Sheet {
  const own = format !== undefined && Object.hasOwn(BY_FORMAT, format) ? BY_FORMAT[format] : undefined;
  return own?.[edition] ?? DEFAULT[edition];
}
