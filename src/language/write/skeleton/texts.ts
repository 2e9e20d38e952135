/** What a skeleton says, in one language. Its sentences teach: each says what belongs in its place, or shows it. */
import type { Piece, Text } from './pieces.js';

/** The names of the people, as they stand in sentences. */
export interface Names {
  readonly patient: Piece;
  readonly clinician: Piece;
  readonly colleague: Piece;
}

export interface Role {
  /** The key of someone who has no name of their own yet. */
  readonly key: string;
  readonly name: string;
  readonly about: string;
}

export interface Texts {
  /** BCP 47: of a case that is written with them. */
  readonly lang: string;
  /** What the formats are called and what they are, where not as in the formats’ own data. */
  readonly formats: Readonly<Record<string, { readonly title: string; readonly says: string }>>;
  /** The title of a new case, by format. */
  readonly titles: Readonly<Record<string, string>>;
  readonly roles: { readonly patient: Role; readonly clinician: Role; readonly colleague: Role };
  readonly objectives: readonly [string, string];
  /** Its paragraphs, as are those of all texts that are lists: each is a place of its own to fill in. */
  readonly scene: readonly string[];
  /** The theme that several stories share. */
  readonly theme: string;
  readonly story: Text;
  readonly otherStory: Text;
  readonly asks: string;
  readonly manner: string;
  readonly answers: string;
  /** Where the dialogue goes on. */
  readonly saysMore: string;
  /** How a silent turn is marked: `(thinking)`. */
  readonly thinking: string;
  readonly thinks: Text;
  readonly voices: { readonly patient: Text; readonly clinician: Text };
  readonly wishes: { readonly patient: string; readonly clinician: string };
  readonly possible: string;
  readonly factors: {
    readonly patient: string;
    readonly clinician: string;
    readonly relationship: string;
    readonly team: string;
    readonly system: string;
  };
  readonly response: string;
  readonly questions: {
    readonly chairs: (names: Names) => Text;
    readonly between: string;
    readonly own: string;
    readonly judgement: string;
    readonly notice: string;
    readonly learn: string;
    readonly closing: (names: Names) => Text;
    readonly choice: (names: Names) => Text;
    readonly hypothesis: string;
    readonly examiner: string;
  };
  /** Three; the second is the key. */
  readonly choices: readonly [string, string, string];
  /** From −2 to +2. */
  readonly scale: readonly [string, string, string, string, string];
  /** How to lead, where a group explores; what fits a format better, by its name. */
  readonly facilitator: string;
  readonly facilitators: Readonly<Record<string, string>>;
  readonly key: string;
  readonly panelKey: string;
  readonly groundRules: string;
  readonly support: string;
  readonly learned: readonly string[];
  readonly change: string;
  readonly due: string;
  readonly parts: readonly [string, string];
  readonly later: string;
  readonly brief: {
    readonly candidate: (names: Names) => Text;
    readonly task: (names: Names) => Text;
    readonly patient: (names: Names) => Text;
    readonly opening: string;
    readonly volunteer: string;
    readonly asked: string;
    readonly ask: string;
    readonly withhold: string;
    readonly until: string;
    readonly react: string;
    readonly when: string;
    readonly examiner: Text;
  };
  readonly marks: readonly [string, string, string, string];
}
