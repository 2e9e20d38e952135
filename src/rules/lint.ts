import type { Finding, Severity } from '../language/finding.js';
import type { CaseFile } from '../language/parse.js';
import { RULES } from './index.js';
import type { Rule } from './rule.js';

/** All findings of a case, the parser’s and the rules’, in the order of the text. Changes nothing. */
export function lint(file: CaseFile): readonly Finding[] {
  const { status } = file.case.matter;
  const found = RULES.flatMap((rule) =>
    rule.check(file).map((report): Finding => ({ rule: rule.id, severity: severityOf(rule, status), ...report })),
  );
  return [...file.findings, ...found].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

function severityOf(rule: Rule, status: CaseFile['case']['matter']['status']): Severity {
  return status === 'draft'
    ? rule.severity.draft
    : status === 'in-review'
      ? rule.severity['in-review']
      : rule.severity.approved;
}
