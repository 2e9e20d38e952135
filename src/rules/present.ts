/** Findings as other tools get them: lines and columns from 1, offsets from 0, all in UTF-16 units. */
import type { Finding, Fix, Range, Severity } from '../language/finding.js';
import type { LineIndex } from '../language/lines.js';
import { ruleUrl } from './catalogue.js';

export interface PresentedPlace {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface PresentedRange {
  readonly start: PresentedPlace;
  readonly end: PresentedPlace;
}

export interface PresentedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  readonly range: PresentedRange;
  /** Where the rule is explained, relative to the folder of this package: its pages are published with it. */
  readonly url: string;
  readonly related?: { readonly message: string; readonly range: PresentedRange };
  readonly fix?: PresentedFix;
  /** What could be written in place of `fix`, each by itself. */
  readonly otherFixes?: readonly PresentedFix[];
}

export interface PresentedFix {
  readonly title: string;
  readonly range: PresentedRange;
  readonly text: string;
}

/** Put a finding into lines and columns. */
export function present(finding: Finding, lines: LineIndex): PresentedFinding {
  const place = (offset: number): PresentedPlace => ({ ...lines.position(offset), offset });
  const range = ({ start, end }: Range): PresentedRange => ({ start: place(start), end: place(end) });
  const { rule, severity, message, remedy, related, fix, otherFixes } = finding;
  const presented = (one: Fix): PresentedFix => ({ title: one.title, range: range(one.range), text: one.text });
  return {
    rule,
    severity,
    message,
    remedy,
    range: range(finding.range),
    url: ruleUrl(rule) ?? 'docs/rules.md',
    ...(related ? { related: { message: related.message, range: range(related.range) } } : {}),
    ...(fix ? { fix: presented(fix) } : {}),
    ...(otherFixes ? { otherFixes: otherFixes.map(presented) } : {}),
  };
}
