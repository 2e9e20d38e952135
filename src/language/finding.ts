/** What is found in a case: plain data that carries everything a terminal, an editor or a report needs. */

import { type Said, textOf } from './said.js';

/** Half-open range in UTF-16 code units from the start of the file (front matter and byte-order mark included). */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export type Severity = 'error' | 'warning' | 'info';

/** The smallest text edit that mends a finding. Applying it twice changes nothing more. */
export interface Fix {
  /** What the fix does, as a person would say it: “Write ‘facilitator’”. */
  readonly title: string;
  readonly range: Range;
  readonly text: string;
}

export interface Finding {
  /** `group/name`, as in `structure/unknown-word`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What was found and why it matters, in one or two sentences to an educator. */
  readonly message: string;
  /** What to write instead. */
  readonly remedy: string;
  readonly range: Range;
  /** Another place that explains this one. */
  readonly related?: { readonly message: string; readonly range: Range };
  readonly fix?: Fix;
  /** What could be written in place of `fix`, each by itself: which says best what is meant, only the author knows. */
  readonly otherFixes?: readonly Fix[];
  /** The texts as they were made, for those who say them in another language. */
  readonly said?: { readonly message: Said; readonly remedy: Said; readonly related?: Said };
}

/** A finding whose texts are still in their parts. */
export interface Told extends Omit<Finding, 'message' | 'remedy' | 'related' | 'said'> {
  readonly message: Said;
  readonly remedy: Said;
  readonly related?: { readonly message: Said; readonly range: Range };
}

/** The finding, in English, with the parts beside it. */
export function findingOf({ message, remedy, related, ...others }: Told): Finding {
  return {
    ...others,
    message: textOf(message),
    remedy: textOf(remedy),
    ...(related && { related: { message: textOf(related.message), range: related.range } }),
    said: { message, remedy, ...(related && { related: related.message }) },
  };
}
