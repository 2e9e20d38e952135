/** In the status bar: how far the case is, and how long what is selected takes to say. */
import {
  Disposable,
  l10n,
  languages,
  type QuickPickItem,
  Range,
  StatusBarAlignment,
  type TextDocument,
  type TextEditor,
  ThemeIcon,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import {
  type EditAnswer,
  LEFT_REQUEST,
  type LeftAnswer,
  SET_STATUS_REQUEST,
  SPOKEN_WORDS_PER_MINUTE,
  STATUS_REQUEST,
  type StatusAnswer,
} from '../../server/protocol.js';
import type { CaseInHand } from '../case-in-hand.js';
import type { Server } from '../client.js';

type Status = StatusAnswer['status'];

const isCase = (document: TextDocument): boolean => document.languageId === 'encounter';
/** What a status is called, here and in the Case Library. */
export const labelOf = (status: Status): string =>
  ({
    draft: l10n.t('Draft'),
    'in-review': l10n.t('In review'),
    approved: l10n.t('Approved'),
    retired: l10n.t('Retired'),
  })[status];

export function showStatus(server: Server): Disposable {
  const item = window.createStatusBarItem('encounter.status', StatusBarAlignment.Left, 0);
  item.name = l10n.t('Encounter: the case');
  item.command = 'encounter.caseStatus';
  const length = window.createStatusBarItem('encounter.selection', StatusBarAlignment.Right, 101);
  length.name = l10n.t('Encounter: the selection');

  /** What the items say now; undefined while they are hidden. What has not changed need not be sent and drawn again. */
  let shown: string | undefined;
  let measured: string | undefined;

  function show(text: string | undefined): void {
    if (text === shown) return;
    shown = text;
    if (text === undefined) {
      item.hide();
      return;
    }
    item.text = `$(comment-discussion) ${text}`;
    item.tooltip = l10n.t('How far this case is. Choose to see what is left, or to change it.');
    item.accessibilityInformation = { label: l10n.t('The case: {0}', text), role: 'button' };
    item.show();
  }

  async function refresh(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (!document || !isCase(document) || server.isAside(document.uri)) return show(undefined);
    const answer = await server
      .ask<StatusAnswer | null>(STATUS_REQUEST, { uri: server.uriOf(document.uri) })
      .catch(() => null);
    if (document !== window.activeTextEditor?.document) return; // the answer to a question that is no longer asked
    show(answer ? said(answer) : undefined);
  }

  function measure(editor: TextEditor | undefined): void {
    const words = editor && isCase(editor.document) ? wordsIn(editor) : 0;
    const text = words < 2 ? undefined : spoken(words);
    if (text === measured) return;
    measured = text;
    if (text === undefined) {
      length.hide();
      return;
    }
    length.text = text;
    length.tooltip = l10n.t('How long it takes to say, at {0} words a minute.', SPOKEN_WORDS_PER_MINUTE);
    length.show();
  }

  void refresh();
  return Disposable.from(
    item,
    length,
    window.onDidChangeActiveTextEditor((editor) => {
      void refresh();
      measure(editor);
    }),
    // The server tells what it found each time that the typing pauses: no clock of our own is needed.
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) void refresh();
    }),
    server.onDidStart(() => void refresh()),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) measure(textEditor);
    }),
  );
}

function said({ status, planned, duration }: StatusAnswer): string {
  const name = labelOf(status);
  if (duration !== undefined) return l10n.t('{0} · {1} of {2} min', name, planned, duration);
  return planned > 0 ? l10n.t('{0} · {1} min', name, planned) : name;
}

function spoken(words: number): string {
  const minutes = words / SPOKEN_WORDS_PER_MINUTE;
  if (minutes < 0.75) return l10n.t('{0} words, less than a minute', words);
  if (minutes < 1.5) return l10n.t('{0} words, about a minute', words);
  return l10n.t('{0} words, about {1} minutes', words, Math.round(minutes));
}

/** Words of the selection; fences and attributes are not said. */
function wordsIn({ document, selections }: TextEditor): number {
  const text = selections.map((selection) => document.getText(selection)).join('\n');
  const spoken = text
    .replace(/^:::.*$/gm, '')
    .replace(/^::[\w-]+/gm, '')
    .replace(/\{[^{}\n]*\}/g, '');
  return spoken.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0;
}

interface Action extends QuickPickItem {
  readonly run?: () => Thenable<unknown>;
}

/** What is left until the case could be approved, and its status, to be chosen anew. */
export async function chooseStatus(server: Server, inHand: CaseInHand): Promise<void> {
  const editor = await inHand.editor();
  if (!editor) return;
  const { document } = editor;
  const uri = server.uriOf(document.uri);
  const now = await server.ask<StatusAnswer | null>(STATUS_REQUEST, { uri });
  const left = now && (await server.ask<LeftAnswer | null>(LEFT_REQUEST, { uri }));
  if (!now || !left) return;
  const statuses: readonly Status[] = ['draft', 'in-review', 'approved', 'retired'];
  const items: Action[] = [
    {
      label: left.uncounted
        ? l10n.t('What is left can be counted once the front matter is mended')
        : left.left.length === 0
          ? l10n.t('Nothing that Encounter knows of is left until it can be approved')
          : l10n.t('Left until it can be approved: {0}', left.left.length),
      iconPath: new ThemeIcon('checklist'),
      ...(left.left.length > 0 && { run: () => chooseLeft(editor, left) }),
    },
    ...statuses
      .filter((status) => status !== now.status)
      .map((status) => ({
        label: l10n.t('Change the status to “{0}”', labelOf(status)),
        run: () => change(server, document, status),
      })),
  ];
  const placeHolder = l10n.t('{0}. Encounter looks for patterns: a person must read the case and decide.', said(now));
  const chosen = await window.showQuickPick(items, { placeHolder });
  await chosen?.run?.();
}

async function chooseLeft(editor: TextEditor, { left }: LeftAnswer): Promise<void> {
  const items = left.map(({ message, remedy, range }) => ({
    label: message,
    detail: remedy,
    range: new Range(range.start.line, range.start.character, range.end.line, range.end.character),
  }));
  const chosen = await window.showQuickPick(items, { placeHolder: l10n.t('Choose one to go to its place') });
  if (chosen) await window.showTextDocument(editor.document, { selection: chosen.range });
}

async function change(server: Server, document: TextDocument, status: Status): Promise<void> {
  const edit = await server.ask<EditAnswer | null>(SET_STATUS_REQUEST, { uri: server.uriOf(document.uri), status });
  if (!edit) return;
  if ('problem' in edit) {
    void window.showWarningMessage(edit.problem);
    return;
  }
  if (edit.version !== document.version) return; // it was typed on meanwhile
  const { start, end } = edit.range;
  const change = new WorkspaceEdit();
  change.replace(document.uri, new Range(start.line, start.character, end.line, end.character), edit.text);
  await workspace.applyEdit(change);
}
