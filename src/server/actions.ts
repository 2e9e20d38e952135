/** Code actions: what the server can do at a place of a case. Each group of them is a pure function in a file of its own. */
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range as EditorRange,
  type TextEdit as EditorTextEdit,
  type SnippetTextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Finding } from '../language/finding.js';
import { type Action, type ActionGroup, touches } from './actions/action.js';
import { missingBlocks } from './actions/blocks.js';
import { closeBlock } from './actions/close.js';
import { fixAll, fixes } from './actions/fixes.js';
import { missingKeys } from './actions/keys.js';
import { declareSpeaker } from './actions/people.js';
import { extractReference } from './actions/reference.js';
import { renumber } from './actions/renumber.js';
import { toDialogue, toFacilitator, toVoice } from './actions/rewrite.js';
import { suppressFinding } from './actions/suppress.js';
import { diagnosticsOf, placesIn } from './diagnostics.js';
import type { OpenCase } from './documents.js';
import type { Feature } from './feature.js';
import type { L10n } from './l10n.js';
import { withoutStops } from './snippet.js';

/** In the order in which they are listed: what mends comes before what passes over. */
const GROUPS: readonly ActionGroup[] = [
  fixes,
  closeBlock,
  declareSpeaker,
  missingKeys,
  missingBlocks,
  suppressFinding,
  toDialogue,
  toVoice,
  toFacilitator,
  renumber,
  extractReference,
  fixAll,
];

export const FIX_ALL = 'source.fixAll.encounter';
const KINDS: readonly string[] = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorRewrite,
  CodeActionKind.RefactorExtract,
  FIX_ALL,
];

export interface ActionsAsked {
  readonly range: EditorRange;
  /** The kinds that the client wants; if absent, all but those that are only done by name. */
  readonly only?: readonly string[] | undefined;
  /** Whether the client can refuse an edit made for an older version. */
  readonly versioned: boolean;
  /** Whether the client can take snippets as edits. */
  readonly snippets: boolean;
  readonly l10n: L10n;
}

export const codeActions: Feature = {
  capabilities: () => ({ codeActionProvider: { codeActionKinds: [...KINDS] } }),
  listen({ connection, caseAt, client, l10n }) {
    connection.onCodeAction(({ textDocument, range, context }) => {
      const open = caseAt(textDocument.uri);
      const edits = client().workspace?.workspaceEdit;
      const versioned = edits?.documentChanges === true;
      const snippets = versioned && edits?.snippetEditSupport === true;
      return open ? actionsOf(open, { range, only: context.only, versioned, snippets, l10n: l10n() }) : [];
    });
  },
};

export function actionsOf(open: OpenCase, { range, only, versioned, snippets, l10n }: ActionsAsked): CodeAction[] {
  const { lines, text } = open.file;
  const offset = ({ line, character }: EditorRange['start']) => lines.offset({ line: line + 1, column: character + 1 });
  const selection = { start: offset(range.start), end: offset(range.end) };
  const all = open.findings();
  const findings = all.filter((finding) => touches(finding.range, selection));
  const wanted = ({ kind }: Action) =>
    only === undefined ? kind !== FIX_ALL : only.some((asked) => includesKind(asked, kind));
  const place = placesIn(text);
  const diagnostics = diagnosticsOf(open, l10n);
  const diagnosticOf = (finding: Finding): Diagnostic[] => {
    const diagnostic = diagnostics[all.indexOf(finding)];
    return diagnostic ? [diagnostic] : [];
  };
  const edit = ({ edits, snippet }: Action): WorkspaceEdit => {
    const { uri, version } = open;
    const plain = (): EditorTextEdit[] =>
      edits.map((one) => ({ range: place(one.range), newText: snippet ? withoutStops(one.text) : one.text }));
    if (!versioned) return { changes: { [uri]: plain() } };
    const withStops = (): SnippetTextEdit[] =>
      edits.map((one) => ({ range: place(one.range), snippet: { kind: 'snippet', value: one.text } }));
    return {
      documentChanges: [{ textDocument: { uri, version }, edits: snippet && snippets ? withStops() : plain() }],
    };
  };
  return GROUPS.flatMap((group) => group({ open, selection, findings, l10n }))
    .filter(wanted)
    .map(
      (action): CodeAction => ({
        title: action.title,
        kind: action.kind,
        edit: edit(action),
        ...(action.finding && { diagnostics: diagnosticOf(action.finding) }),
        ...(action.preferred && { isPreferred: true }),
      }),
    );
}

/** `quickfix` asked for includes `quickfix.more`, and an empty kind includes all. */
function includesKind(asked: string, kind: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}
