/** Findings on the values of YAML. */

import { type Finding, findingOf, type Range, type Severity } from '../language/finding.js';
import type { Said } from '../language/said.js';

/** A finding on a value that the schema alone cannot judge. */
export function problem(range: Range, message: Said, remedy: Said, severity: Severity = 'error'): Finding {
  return findingOf({ rule: 'matter/value', severity, message, remedy, range });
}
