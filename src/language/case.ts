/**
 * The case, as the language understands it: who is in it and what it holds, in the author's order.
 *
 * Blocks are mdast nodes: prose keeps the nodes that remark made, and each word of the vocabulary has a node of its
 * own. `position` (points with UTF-16 offsets) says where each stands in the source.
 */
import type { BlockContent, DefinitionContent, Heading, Node, PhrasingContent } from 'mdast';
import type { Range } from './finding.js';
import type { Format } from './formats/format.js';
import type { Domain } from './vocabulary.js';

export const PERSON_PARTS = ['patient', 'clinician', 'relative', 'colleague', 'interpreter', 'other'] as const;
export type PersonPart = (typeof PERSON_PARTS)[number];

/** Someone of the case. The name is a declared pseudonym. */
export interface Person {
  readonly key: string;
  readonly name: string;
  readonly part: PersonPart;
  readonly about?: string;
  readonly age?: string;
  readonly pronouns?: string;
  readonly playedBy?: 'candidate' | 'actor';
  /** Where the key stands in the front matter. */
  readonly range: Range;
}

/** A paragraph, list, table, code, quote, picture: Markdown as remark understands it, headings apart. */
export type Prose = Exclude<
  BlockContent | DefinitionContent,
  Heading | { readonly type: 'containerDirective' | 'leafDirective' }
>;

interface CaseNode extends Node {
  /** The whole of it in the source, its fences included. */
  readonly range: Range;
  /** The `#id` that links can point at. */
  readonly id?: string;
  /** A block may be told to one audience alone: keys of people and roles (`candidate`, `examiner`, …). */
  readonly audience?: readonly string[];
}

/** A key of `people` or `team`, and where it is written. */
export interface PersonRef {
  readonly key: string;
  readonly range: Range;
}

/** Said aloud, thought in silence (`inner`), or, without a speaker, done. */
export interface Turn extends CaseNode {
  readonly type: 'turn';
  readonly speaker: PersonRef;
  /** How it is said, from the brackets after the speaker’s name. */
  readonly manner?: string;
  readonly inner: boolean;
  readonly children: Prose[];
}

/** A line in square brackets between the turns, `[silence]`: the children are what stands in the brackets. */
export interface Action extends CaseNode {
  readonly type: 'action';
  readonly children: PhrasingContent[];
}

export interface Dialogue extends CaseNode {
  readonly type: 'dialogue';
  /** Turns and actions in order; prose that stands before the first turn stays prose. */
  readonly children: (Turn | Action | Prose)[];
}

export interface Voice extends CaseNode {
  readonly type: 'voice';
  readonly of?: PersonRef;
  readonly children: Flow[];
}

export interface Story extends CaseNode {
  readonly type: 'story';
  readonly by?: PersonRef;
  readonly minutes?: number;
  readonly children: Flow[];
}

export interface Mismatch extends CaseNode {
  readonly type: 'mismatch';
  /** Wishes and what is possible, with any prose around them, in order. */
  readonly children: Flow[];
}

export interface Wish extends CaseNode {
  readonly type: 'wish';
  readonly of?: PersonRef;
  readonly children: PhrasingContent[];
}

export interface Possible extends CaseNode {
  readonly type: 'possible';
  readonly children: PhrasingContent[];
}

export interface Factor extends CaseNode {
  readonly type: 'factor';
  readonly in?: Domain;
  readonly factorKind?: string;
  readonly children: PhrasingContent[];
}

/** A feeling in running text. `of` is the speaker or teller around it unless the author says otherwise. */
export interface Feeling extends CaseNode {
  readonly type: 'feeling';
  readonly of?: PersonRef;
  readonly family?: string;
  readonly children: PhrasingContent[];
}

export interface Response extends CaseNode {
  readonly type: 'response';
  readonly of?: PersonRef;
  readonly responseKind?: string;
  readonly children: PhrasingContent[];
}

export interface Question extends CaseNode {
  readonly type: 'question';
  /** 1 for the first question of the case, and so on: the number that the group hears called. */
  readonly number: number;
  readonly minutes?: number;
  readonly objectives: readonly number[];
  /** Lines to leave for writing; undefined: the handout decides. */
  readonly lines?: number;
  /** A task list in a question is a choice: its items’ `checked` is the key. */
  readonly children: Flow[];
}

export interface Key extends CaseNode {
  readonly type: 'key';
  readonly on?: string;
  readonly children: Flow[];
}

export interface Facilitator extends CaseNode {
  readonly type: 'facilitator';
  readonly minutes?: number;
  readonly on?: string;
  readonly children: Flow[];
}

export interface Strategy extends CaseNode {
  readonly type: 'strategy';
  readonly in?: Domain;
  readonly by?: PersonRef;
  readonly due?: string;
  readonly children: PhrasingContent[];
}

export interface Takeaway extends CaseNode {
  readonly type: 'takeaway';
  readonly children: Flow[];
}

export interface Care extends CaseNode {
  readonly type: 'care';
  readonly children: Flow[];
}

export interface Support extends CaseNode {
  readonly type: 'support';
  readonly children: PhrasingContent[];
}

export interface Brief extends CaseNode {
  readonly type: 'brief';
  readonly audience: readonly string[];
  readonly minutes?: number;
  readonly children: Flow[];
}

/** A line of an actor’s brief: `opening`, `volunteer`, `if-asked`, `withhold`, `react`. */
export interface BriefLine extends CaseNode {
  readonly type: 'brief-line';
  readonly word: 'opening' | 'volunteer' | 'if-asked' | 'withhold' | 'react';
  /** The value of `ask`, `until` or `when`. */
  readonly cue?: string;
  readonly children: PhrasingContent[];
}

export interface Marks extends CaseNode {
  readonly type: 'marks';
  readonly pass?: number;
  readonly children: Flow[];
}

/**
 * What was not understood, or not closed, or told to nobody known: it fails closed, and goes to the facilitator
 * alone. Where `doubtful`, not even its extent is certain, and no sheet for anyone else may be exported.
 */
export interface Withheld extends CaseNode {
  readonly type: 'withheld';
  readonly doubtful: boolean;
  /** Why, for the facilitator. */
  readonly reason: WithheldReason;
  /** The word that was written, where the reason is about it. */
  readonly word?: string;
  readonly children: Flow[];
}

/** Why something is withheld; a sheet says it in the language of its case. */
export type WithheldReason =
  // How far it reaches is in doubt.
  | 'fence'
  | 'open-bracket'
  | 'text-below'
  | 'torn-note'
  | 'note-below'
  | 'stray-close'
  | 'fence-in-code'
  | 'open-comment'
  | 'lost-comment'
  | 'shown-comment'
  | 'front-matter'
  | 'unreadable'
  // It is clear how far it reaches, and not for whom it is.
  | 'unknown-word'
  | 'misplaced'
  | 'in-dialogue'
  | 'unclosed'
  | 'unclear'
  | 'title'
  | 'dialogue';

/** `[@key]` or `[@key, p. 4; @other]` in running text. */
export interface Citation extends CaseNode {
  readonly type: 'citation';
  readonly items: readonly { readonly key: string; readonly locator?: string; readonly range: Range }[];
}

/** What can stand in the flow of a case. */
export type Flow =
  | Prose
  | Heading
  | Dialogue
  | Voice
  | Story
  | Mismatch
  | Wish
  | Possible
  | Factor
  | Response
  | Question
  | Key
  | Facilitator
  | Strategy
  | Takeaway
  | Care
  | Support
  | Brief
  | BriefLine
  | Marks
  | Withheld;

/** `::part[title]{minutes=10}`. */
export interface Part extends CaseNode {
  readonly type: 'part';
  /** 1 for the first part. */
  readonly number: number;
  readonly minutes?: number;
  /** The title, hidden until the part is opened; empty if the author gave none. */
  readonly children: PhrasingContent[];
}

/** A stretch of the case: the opening and what follows `::part{end}` have no part. */
export interface Section {
  readonly part?: Part;
  readonly children: readonly Flow[];
}

/** Who wrote or edited something: a person, or a body as `literal`. */
export interface ReferenceName {
  readonly family?: string;
  readonly given?: string;
  /** Before the family name, where CSL keeps it apart: ‘van der’. */
  readonly particle?: string;
  /** After the name: ‘Jr’, ‘III’. */
  readonly suffix?: string;
  readonly literal?: string;
}

/** One item of `references`, in CSL’s terms, as far as it could be understood. Dates are year, month, day. */
export interface Reference {
  readonly id: string;
  readonly type?: string;
  readonly title?: string;
  readonly author: readonly ReferenceName[];
  readonly editor?: readonly ReferenceName[];
  readonly containerTitle?: string;
  /** What kind of report or thesis it is, in the author’s words. */
  readonly genre?: string;
  /** The number of a report, or of an article that has no pages. */
  readonly number?: string;
  readonly collectionTitle?: string;
  readonly collectionNumber?: string;
  /** ‘forthcoming’, ‘advance online publication’. */
  readonly status?: string;
  readonly publisher?: string;
  readonly publisherPlace?: string;
  readonly edition?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  /** Year, and month and day where given. */
  readonly issued?: readonly number[];
  /** When it was looked up. */
  readonly accessed?: readonly number[];
  /** When it was to be had online, ahead of print. */
  readonly available?: readonly number[];
  readonly doi?: string;
  readonly url?: string;
  readonly range: Range;
}

/** What the front matter says, as far as it could be understood. Absent keys have no value here. */
export interface Matter {
  readonly title?: string;
  readonly summary?: string;
  /** BCP 47; `en` where absent. */
  readonly lang: string;
  /** The first is the one that a handout is made for, unless another is chosen. */
  readonly formats: readonly string[];
  readonly levels: readonly string[];
  /** Minutes of the session. */
  readonly duration?: number;
  readonly group?: { readonly min?: number; readonly max?: number };
  readonly specialties: readonly string[];
  readonly settings: readonly string[];
  readonly professions: readonly string[];
  readonly objectives: readonly { readonly id?: string; readonly text: string }[];
  /** `none` gives an empty list; undefined if the key is absent. */
  readonly contentNotes?: readonly string[];
  readonly origin?: 'fictional' | 'composite' | 'real-consented' | 'real-anonymised';
  readonly authors: readonly { readonly name: string; readonly role?: string; readonly affiliation?: string }[];
  readonly license?: string;
  readonly status: 'draft' | 'in-review' | 'approved' | 'retired';
  readonly version?: string;
  /** ISO 8601 date. */
  readonly reviewedOn?: string;
  /** When it was written: an ISO 8601 date. */
  readonly created?: string;
  /** Its own DOI, as it was written. */
  readonly doi?: string;
  /** For catalogues; they can give away what a case is about. */
  readonly keywords?: readonly string[];
  /** Competencies of frameworks, by name and id alone. */
  readonly competencies?: readonly { readonly framework: string; readonly id: string }[];
  /** Scores of published instruments, by name alone; `of` is the key of a person. */
  readonly measures?: readonly Measure[];
  readonly references: readonly Reference[];
}

export interface Measure {
  readonly instrument: string;
  /** As it was written. */
  readonly score: string;
  readonly of?: string;
  readonly note?: string;
}

export interface Case {
  readonly matter: Matter;
  /** The formats that the case’s library adds to those that are shipped. */
  readonly ownFormats?: readonly Format[];
  readonly people: readonly Person[];
  readonly sections: readonly Section[];
  /** Of a case that was pruned: how many minutes the session gives to reading, in briefs that may not be on the sheet. */
  readonly reading?: number;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    feeling: Feeling;
    citation: Citation;
  }
  interface RootContentMap {
    feeling: Feeling;
    citation: Citation;
  }
}
