import { type Finding, findingOf, type Severity } from '../language/finding.js';
import { isLost } from '../language/matter/front-matter.js';
import type { CaseFile } from '../language/parse.js';
import { CATALOGUE } from './catalogue.js';
import { RULES } from './index.js';
import type { Rule, Surroundings } from './rule.js';
import { readSuppressions, type Suppressed, suppress } from './suppression.js';
import { viewOf } from './view.js';

export interface LintResult {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** What the author asked to pass over, each with the reason. */
  readonly suppressed: readonly Suppressed[];
}

/** All findings of a case, the parser’s and the rules’, in the order of the text. Changes nothing. */
export function lint(file: CaseFile, surroundings: Surroundings = {}): readonly Finding[] {
  return lintAll(file, surroundings).findings;
}

/** The same, with what was suppressed. */
export function lintAll(file: CaseFile, surroundings: Surroundings = {}): LintResult {
  const { status } = file.case.matter;
  const view = viewOf(file);
  const lost = isLost(file.frontMatter);
  const found = [...RULES, ...(surroundings.rules ?? [])].flatMap((rule): Finding[] => {
    if (lost && NEEDS_MATTER.test(rule.id)) return [];
    const severity = surroundings.severities?.get(rule.id) ?? severityOf(rule, status);
    return severity === 'off'
      ? []
      : rule.check(view, surroundings).map((report) => findingOf({ rule: rule.id, severity, ...report }));
  });
  const known = CATALOGUE.map((rule) => rule.id);
  const { findings, suppressed } = suppress([...file.findings, ...found], readSuppressions(file), known);
  // A comment may be there for one of the rules that wait.
  const told = lost ? findings.filter(({ rule }) => rule !== 'suppression/unused') : findings;
  const sorted = [...told].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  return { findings: sorted, suppressed };
}

/**
 * Rules that hang on what stands in the front matter. Where it could not be read they wait: what it seems to lack may
 * well be in it, and the one slip would drown.
 */
const NEEDS_MATTER =
  /^(?:balance|evidence|forum|library|matter|safety|teaching)\/|^structure\/(?:format-|not-shown)|^privacy\/name$/;

function severityOf(rule: Rule, status: CaseFile['case']['matter']['status']): Severity | 'off' {
  if (status === 'draft') return rule.severity.draft;
  return status === 'in-review' ? rule.severity['in-review'] : rule.severity.approved;
}
