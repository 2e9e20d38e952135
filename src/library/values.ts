/** Findings on the values of YAML. */
import type { Finding, Range, Severity } from '../language/finding.js';

/** A finding on a value that the schema alone cannot judge. */
export function problem(range: Range, message: string, remedy: string, severity: Severity = 'error'): Finding {
  return { rule: 'matter/value', severity, message, remedy, range };
}
