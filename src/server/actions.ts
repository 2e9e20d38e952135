/** Quick fixes: the smallest edit that mends a finding, where the finding brings one. */
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range as EditorRange,
  type Position,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Fix } from '../language/finding.js';
import { diagnosticsOf, placesIn } from './diagnostics.js';
import type { OpenCase } from './documents.js';
import type { Feature } from './feature.js';

export interface ActionsAsked {
  readonly range: EditorRange;
  /** The kinds that the client wants; all if absent. */
  readonly only?: readonly string[] | undefined;
  /** Whether the client can refuse an edit made for an older version. */
  readonly versioned: boolean;
}

export const quickFixes: Feature = {
  capabilities: () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } }),
  listen({ connection, caseAt, client }) {
    connection.onCodeAction(({ textDocument, range, context }) => {
      const open = caseAt(textDocument.uri);
      const versioned = client().workspace?.workspaceEdit?.documentChanges === true;
      return open ? quickFixesOf(open, { range, only: context.only, versioned }) : [];
    });
  },
};

export function quickFixesOf(open: OpenCase, { range, only, versioned }: ActionsAsked): CodeAction[] {
  if (only && !only.some((kind) => includesKind(kind, CodeActionKind.QuickFix))) return [];
  const place = placesIn(open.file.text);
  const diagnostics = diagnosticsOf(open);
  return open.findings().flatMap((finding, index): CodeAction[] => {
    const diagnostic = diagnostics[index];
    if (!finding.fix || !diagnostic || !touches(diagnostic.range, range)) return [];
    return [quickFix(finding.fix, diagnostic, editOf(open, finding.fix, place, versioned))];
  });
}

function quickFix(fix: Fix, diagnostic: Diagnostic, edit: WorkspaceEdit): CodeAction {
  return { title: fix.title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], isPreferred: true, edit };
}

function editOf(
  { uri, version }: OpenCase,
  fix: Fix,
  place: ReturnType<typeof placesIn>,
  versioned: boolean,
): WorkspaceEdit {
  const edits = [{ range: place(fix.range), newText: fix.text }];
  return versioned ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } };
}

/** `quickfix` asked for includes `quickfix.more`, and an empty kind includes all. */
function includesKind(asked: string, kind: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}

/** Ranges that meet count: a cursor at the end of a word is still at the word. */
function touches(one: EditorRange, other: EditorRange): boolean {
  return compare(one.start, other.end) <= 0 && compare(other.start, one.end) <= 0;
}

function compare(one: Position, other: Position): number {
  return one.line - other.line || one.character - other.character;
}
