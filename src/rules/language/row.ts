import type { Severity } from '../../language/finding.js';
import type { Said } from '../../language/said.js';
import type { SourceKey } from './sources.js';

/** What is said of a word that is found, whoever brought it: this catalogue or a library. */
export interface Advice {
  readonly id: string;
  readonly severity: Severity;
  /** What to write instead, each as it could stand in a text. */
  readonly instead: readonly string[];
  /** Goes on after the word: “hides why they came”. */
  readonly why: Said;
  /** Where the reason comes from, as briefly as in brackets at the end of a sentence; none if the library says so. */
  readonly sources: readonly string[];
  /** A sentence in place of `instead`, where no words can be put in the author’s mouth. */
  readonly remedy?: Said;
  /**
   * What the fix writes, for a stretch that a pattern matches as a whole; the first that does. What could stand there as
   * well, in the same sentence, comes behind it.
   */
  readonly fix?: readonly (readonly [pattern: string, text: string, ...others: readonly string[]])[];
  /**
   * What can be written in place of ‘is …’ and of ‘was …’, where the word alone is what is said of one person; with a
   * third text, only where the word is that one. Each says something else: which is true, the author knows.
   */
  readonly predicate?: readonly (readonly [is: string, was: string, word?: string])[];
  /** Heard as a topic in a heading or a title, and silent there. */
  readonly topic?: boolean;
  /** What people say, and silent in what a clinician is heard to say. */
  readonly spoken?: boolean;
  /** Of a group in a study or a textbook, and where it is denied, it is a hint: whole literatures are written so, and nobody in them is named. */
  readonly group?: boolean;
  /** With `group`: a word for a thing, which is somebody’s only where somebody is named: ‘alcohol abuse’. */
  readonly thing?: boolean;
  /** Usual in records, and told after all other hints. */
  readonly usual?: boolean;
  /** Only in texts of this language: the others say it otherwise. */
  readonly lang?: string;
}

/** One row of the catalogue, in the notation of `pattern.ts`. */
export interface Row extends Omit<Advice, 'sources'> {
  /** The first letters, in lower case, of the words that `pattern` can begin with. */
  readonly stems: readonly string[];
  readonly pattern: string;
  /** Words around it, beginning with these letters, which say that something else is meant. */
  readonly unless?: string;
  /** Said of what is, and silent in what may or should be: “if the patient refuses”. */
  readonly actual?: boolean;
  /** A word that is a name with a capital, or no word without capitals. */
  readonly cased?: 'no name' | 'capitals';
  readonly sources: readonly SourceKey[];
}
