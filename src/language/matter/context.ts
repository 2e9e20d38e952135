/** What is known while the front matter is checked. */

import { type Finding, type Fix, findingOf, type Range, type Severity } from '../finding.js';
import type { Said } from '../said.js';
import type { Entry } from './front-matter.js';

export interface Context {
  readonly status: string | undefined;
  readonly findings: Finding[];
  readonly text: string;
  /** Places of which a finding tells already. */
  readonly told: readonly Range[];
  /** What a message calls the place where a key is missing. */
  readonly place: Said;
}

export const scalarText = (entry: Entry | undefined): string | undefined =>
  entry?.value.type === 'scalar' ? entry.value.text : undefined;

export const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** Report one finding. */
export function report(
  context: Context,
  rule: string,
  severity: Severity,
  message: Said,
  remedy: Said,
  range: Range,
  fix?: Fix,
): void {
  context.findings.push(findingOf({ rule, severity, message, remedy, range, ...(fix ? { fix } : {}) }));
}
