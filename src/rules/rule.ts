import type { Fix, Range, Severity, Told } from '../language/finding.js';
import type { Said } from '../language/said.js';
import type { LibraryIndex } from './library/index-of.js';
import type { CaseView } from './view.js';

/**
 * How severe a finding is, by the status of the case: a draft gets hints where an approved case gets errors. `off`: a
 * draft is not told at all, since it is not finished.
 */
export interface SeverityByStatus {
  readonly draft: Severity | 'off';
  readonly 'in-review': Severity;
  readonly approved: Severity;
}

/** What a rule says of one place. */
export interface Report {
  readonly message: Said;
  readonly remedy: Said;
  readonly range: Range;
  /** Where one rule knows graver and lighter things; the rule’s own if absent. */
  readonly severity?: Severity;
  readonly related?: Told['related'];
  readonly fix?: Fix;
  readonly otherFixes?: readonly Fix[];
}

/** What no case can know of itself: those who lint say it. A rule that needs what is not said finds nothing. */
export interface Surroundings {
  /** The date of today where the author is, as YYYY-MM-DD. */
  readonly today?: string;
  /** Whether there is a file, by its path from the case’s folder: decoded, without `?…` and `#…`. */
  readonly exists?: (relative: string) => boolean;
  /** The bytes of a picture beside the case, by its path as for `exists`; undefined if it cannot be read. */
  readonly bytesOf?: (relative: string) => Uint8Array | undefined;
  /** The ids in another case, by its path as for `exists`; undefined if it cannot be read. */
  readonly idsIn?: (relative: string) => readonly string[] | undefined;
  /** The library that the case belongs to, itself included, and the address under which it stands there. */
  readonly library?: { readonly index: LibraryIndex; readonly uri: string };
  /** How severe the library wants a rule to be, by its id, whatever the status. */
  readonly severities?: ReadonlyMap<string, Severity | 'off'>;
  /** Rules of the library’s own. */
  readonly rules?: readonly Rule[];
}

/** One rule: data and a pure function. */
export interface Rule {
  /** `group/name`. */
  readonly id: string;
  /** What it looks for, in one sentence. */
  readonly says: string;
  readonly why: string;
  /** Where the reason comes from; absent if it is the language’s own. */
  readonly source?: string;
  readonly severity: SeverityByStatus;
  check(view: CaseView, surroundings: Surroundings): readonly Report[];
}

/** Severity that does not change with the status. */
export const always = (severity: Severity): SeverityByStatus => ({
  draft: severity,
  'in-review': severity,
  approved: severity,
});
