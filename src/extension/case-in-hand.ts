/**
 * The case that a command is about where none is in front: a walkthrough, a list or a page may have taken its place, and
 * whoever presses a button there means the case that was open before.
 */
import {
  type Disposable,
  l10n,
  TabInputText,
  type TextEditor,
  type Uri,
  type ViewColumn,
  window,
  workspace,
} from 'vscode';
import { isCase } from './preview.js';

export interface CaseInHand extends Disposable {
  /** The case in the active editor, else the last one that is still open. */
  readonly uri: () => Uri | undefined;
  /** The same in front, to be written in. The author is told if there is none. */
  readonly editor: () => Promise<TextEditor | undefined>;
}

interface Place {
  readonly uri: Uri;
  readonly column: ViewColumn;
}

export function createCaseInHand(): CaseInHand {
  let last: Uri | undefined;
  const meet = (editor: TextEditor | undefined): void => {
    if (editor && isCase(editor.document)) last = editor.document.uri;
  };
  meet(window.activeTextEditor);
  const meeting = window.onDidChangeActiveTextEditor(meet);

  function place(): Place | undefined {
    const open = openCases();
    return open.find(({ uri }) => uri.toString() === last?.toString()) ?? open[0];
  }

  return {
    uri: () => activeCase()?.document.uri ?? place()?.uri,
    async editor() {
      const active = activeCase();
      if (active) return active;
      const found = place();
      if (!found) {
        sayNoCase();
        return undefined;
      }
      return window.showTextDocument(found.uri, { viewColumn: found.column });
    },
    dispose: () => meeting.dispose(),
  };
}

function activeCase(): TextEditor | undefined {
  const active = window.activeTextEditor;
  return active && isCase(active.document) ? active : undefined;
}

/** The cases that have a tab, by what their tabs tell: not all of them need have been shown yet. */
function openCases(): readonly Place[] {
  return window.tabGroups.all.flatMap(({ tabs, viewColumn }) =>
    tabs.flatMap(({ input }) => {
      const uri = input instanceof TabInputText ? input.uri : undefined;
      const document = uri && workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
      const known = document ? isCase(document) : uri?.path.endsWith('.case.md');
      return uri && known ? [{ uri, column: viewColumn }] : [];
    }),
  );
}

export function sayNoCase(): void {
  void window.showInformationMessage(
    l10n.t('Open a case first: a file whose name ends in “.case.md”. Its handout is then shown here.'),
  );
}
