/** Findings as the editor’s diagnostics. */
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Range as EditorRange } from 'vscode-languageserver';
import type { Finding, Range, Severity } from '../language/finding.js';
import { lineIndex } from '../language/lines.js';
import { ruleUrl } from '../rules/catalogue.js';
import type { OpenCase } from './documents.js';
import type { L10n } from './l10n.js';

/** Names the extension in the Problems view. */
export const DIAGNOSTIC_SOURCE = 'encounter';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** What says nothing is faded, as an unused import is in code. */
const UNNECESSARY: ReadonlySet<string> = new Set(['structure/empty-block', 'matter/empty']);

/**
 * The diagnostics of a case.
 *
 * @param home the address of the package’s folder, where the rules are explained; without it they have no link
 */
export function diagnosticsOf(open: OpenCase, l10n: L10n, home?: string): Diagnostic[] {
  return diagnosticsIn({ uri: open.uri, text: open.file.text, findings: open.findings(), l10n, home });
}

export interface FoundIn {
  readonly uri: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly l10n: L10n;
  /** As for `diagnosticsOf`. */
  readonly home?: string | undefined;
}

/** What was found in a file, open or not, as diagnostics. */
export function diagnosticsIn({ uri, text, findings, l10n, home }: FoundIn): Diagnostic[] {
  const place = placesIn(text);
  return findings.map((finding) => diagnosticOf(saidIn(finding, l10n), uri, place, home));
}

/** From offsets in a text to the editor’s ranges: both count UTF-16 code units, the editor from line and column 0. */
export function placesIn(text: string): (range: Range) => EditorRange {
  const lines = lineIndex(text);
  const position = (offset: number) => {
    const { line, column } = lines.position(offset);
    return { line: line - 1, character: column - 1 };
  };
  return ({ start, end }) => ({ start: position(start), end: position(end) });
}

function diagnosticOf(finding: Finding, uri: string, place: (range: Range) => EditorRange, home?: string): Diagnostic {
  const page = ruleUrl(finding.rule);
  const { related } = finding;
  return {
    source: DIAGNOSTIC_SOURCE,
    code: finding.rule,
    // A client can open an absolute address only.
    ...(home !== undefined && page !== undefined && { codeDescription: { href: new URL(page, home).href } }),
    severity: SEVERITIES[finding.severity],
    message: messageOf(finding),
    range: place(finding.range),
    ...(related && {
      relatedInformation: [{ message: related.message, location: { uri, range: place(related.range) } }],
    }),
    ...(UNNECESSARY.has(finding.rule) && { tags: [DiagnosticTag.Unnecessary] }),
  };
}

/** The finding in the language of the editor. */
export function saidIn(finding: Finding, { lang, say }: L10n): Finding {
  const { said, related } = finding;
  if (lang === 'en' || !said) return finding;
  return {
    ...finding,
    message: say(said.message),
    remedy: say(said.remedy),
    ...(related && said.related && { related: { ...related, message: say(said.related) } }),
  };
}

function messageOf({ message, remedy }: Finding): string {
  return remedy === '' ? message : `${message} ${remedy}`;
}
