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
import { unwritten } from '../rules/structure/unwritten.js';
import { type Action, type ActionGroup, touches } from './actions/action.js';
import { missingBlocks } from './actions/blocks.js';
import { closeBlock } from './actions/close.js';
import { fixAll, fixes } from './actions/fixes.js';
import { missingKeys } from './actions/keys.js';
import { moveNote } from './actions/notes.js';
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
  moveNote,
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
  listen({ connection, caseAt, client, l10n, hasCommands }) {
    connection.onCodeAction(({ textDocument, range, context }) => {
      const open = caseAt(textDocument.uri);
      const edits = client().workspace?.workspaceEdit;
      const versioned = edits?.documentChanges === true;
      const snippets = versioned && edits?.snippetEditSupport === true;
      const asked = { range, only: context.only, versioned, snippets, l10n: l10n() };
      return open ? [...(hasCommands() ? leadsOf(open, asked) : []), ...actionsOf(open, asked)] : [];
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

/** Where a new case still says what belongs in a place: to the next such place. It is a command of the extension. */
function leadsOf(open: OpenCase, { range, only, l10n }: ActionsAsked): CodeAction[] {
  const kind = CodeActionKind.QuickFix;
  if (only !== undefined && !only.some((asked) => includesKind(asked, kind))) return [];
  const { start, end } = range;
  const isAfter = (one: EditorRange['start'], other: EditorRange['start']): boolean =>
    one.line > other.line || (one.line === other.line && one.character > other.character);
  const found = diagnosticsOf(open, l10n).filter(
    (each) => each.code === unwritten.id && !isAfter(each.range.start, end) && !isAfter(start, each.range.end),
  );
  if (found.length === 0) return [];
  const title = l10n.t('Go to the next place to fill in');
  return [{ title, kind, diagnostics: found, command: { title, command: 'encounter.nextPlace' } }];
}

/** `quickfix` asked for includes `quickfix.more`, and an empty kind includes all. */
function includesKind(asked: string, kind: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}
