/** What a format is: how a case is meant to be used, as data. One file each says it of one format. */
import type { Matter } from '../case.js';
import type { EditionKind } from './editions.js';
import type { NodeType, Place, WordNode } from './nodes.js';

/** One stretch of the session, in the usual running order. */
export interface Phase {
  readonly name: string;
  readonly minutes: number;
  /** What happens in it, in one sentence. */
  readonly says: string;
  /** Whether the questions of a case are all for this phase. */
  readonly asks?: true;
  /** Whether each reads their own sheet in it. */
  readonly reads?: true;
}

/** What one edition may hold. All of it is allow-lists: what nobody named stays hidden. */
export interface View {
  /** The whole case: nothing is taken away but comments. Only who leads has such a sheet. */
  readonly everything: boolean;
  /** Types of nodes that may be shown where they are told to nobody in particular. */
  readonly nodes: readonly NodeType[];
  /** Types of blocks that may be shown although they are addressed with `for`, if they are addressed to one of these. */
  readonly addressed: Readonly<Partial<Record<WordNode, readonly Addressee[] | 'anyone'>>>;
  /** Where prose may be shown. A sheet that does not name `root` holds the words of the vocabulary alone. */
  readonly proseIn: readonly Place[];
  /** Types of which the frame may be shown, not what they hold: a story that will be told aloud. */
  readonly framesOnly: readonly WordNode[];
  /** Types that are whole only if they are the reader’s own: their voice, wish, story, a line of their brief. */
  readonly ownOnly: readonly WordNode[];
  /** Whether turns that are thought, not said, may be shown. */
  readonly innerSpeech: boolean;
  /** Whether a feeling may tell its family and whose it is. */
  readonly families: boolean;
  /** Whether a choice may tell which of its items is the key. */
  readonly choiceKeys: boolean;
  /** Whether those who can be seen on the sheet are listed, by name and part. */
  readonly people: boolean;
  /** References that something visible cites, or all that the author gave. They need `references` in `matter` too. */
  readonly references: 'cited' | 'all';
  /** Keys of the front matter that may be shown. */
  readonly matter: readonly (keyof Matter)[];
}

/** `self` is the person whose sheet it is; `candidate` stands for whoever the candidate plays too. */
export type Addressee = 'self' | 'candidate' | 'examiner' | 'observer' | 'panel';

/** What a case needs to be of use in a format: so many of a word, of a certain kind. */
export interface WordRequirement {
  /** Words of the vocabulary, or `prose` outside all blocks: any one of them will do. The first is the usual one. */
  readonly words: readonly string[];
  readonly min: number;
  readonly max?: number;
  /** What is needed, for its author: it completes “This format needs …”. */
  readonly says: string;
  /** Addressed to one of these; `actor` is any person whom the candidate does not play. */
  readonly for?: 'candidate' | 'actor' | 'observer';
  /** Told by somebody who has this part. */
  readonly by?: 'clinician';
  /** Its minutes, if it has any, lie between these. */
  readonly minutes?: { readonly min: number; readonly max: number };
  /** Attributes that it must have. */
  readonly attributes?: readonly ('by' | 'due' | 'minutes')[];
  /** A word that it must hold. */
  readonly holds?: 'opening';
  /** It holds a choice of at least so many items; `key`: one of them is ticked. */
  readonly choices?: { readonly min: number; readonly key: boolean };
  /** It stands in the last part or after it. */
  readonly closing?: true;
}

/** A limit on a key of the front matter. */
export interface KeyRequirement {
  readonly key: 'competencies';
  readonly max: number;
  readonly says: string;
}

export type Requirement = WordRequirement | KeyRequirement;

/** Something that happens in a session, and what whoever leads may say or do. */
export interface Sign {
  readonly when: string;
  readonly say: string;
  /** General knowledge, which no source here confirms; the page says so. */
  readonly general?: true;
}

/** The page for who leads: in our own words, none of them another’s. */
export interface Guide {
  /** What it is about, in one or two sentences. */
  readonly aim: string;
  /** Of whom the signs speak: it is completed by each, as in ‘When the group … falls silent’. */
  readonly whom: string;
  readonly signs: readonly Sign[];
  /** Where the ideas come from. The wording is the language’s own, and the page says so. */
  readonly sources: readonly GuideSource[];
}

/** A source as it is cited, and what of it was taken, if that is to be said. */
export interface GuideSource {
  readonly cited: string;
  readonly taken?: string;
}

export interface Format {
  readonly name: string;
  /** As it is printed. */
  readonly title: string;
  /** What it is, in one sentence. */
  readonly says: string;
  /** Where that comes from; OWN where it is the language’s own. */
  readonly sources: readonly string[];
  /** How many take part, who leads not counted. */
  readonly group: { readonly min: number; readonly max: number };
  /** The usual length of a session, in minutes. */
  readonly minutes: number;
  /** The usual running order. The minutes sum to `minutes`. */
  readonly phases: readonly Phase[];
  readonly requires: readonly Requirement[];
  /** Words that make sense in it. */
  readonly allows: readonly string[];
  /** Questions that explore alone, or any. */
  readonly stance: 'open' | 'any';
  /** How to lead it; a library’s own format may have none. */
  readonly guide?: Guide;
  /** Short, to be read out. */
  readonly groundRules: readonly string[];
  /** Who sees what. */
  readonly editions: Readonly<Record<EditionKind, View>>;
}

/** Stands for a source where there is none but this language. */
export const OWN = 'the language’s own';
