/** The library: what other tools can ask of a case. */
export type { Case, Person, Section } from './language/case.js';
export type { Finding, Fix, Range, Severity } from './language/finding.js';
