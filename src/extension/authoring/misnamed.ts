/**
 * A case that was saved under a name that does not end in `.case.md`. VS Code’s own dialog invites to it: in what it
 * proposes it marks all but the last ending, to be typed over. Such a file is Markdown to the editor: nothing is checked,
 * and no handout is made, without a word. So the word is said here, once for each file.
 */
import { type Disposable, l10n, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';

/** Characters; front matter that is longer begins no less plainly. */
const LOOK = 4_000;

export function offerCaseNames(): Disposable {
  const told = new Set<string>();
  const look = (document: TextDocument): void => {
    const address = document.uri.toString();
    if (told.has(address) || !isMisnamed(document)) return;
    told.add(address);
    void offer(document.uri);
  };
  for (const document of workspace.textDocuments) look(document);
  return workspace.onDidOpenTextDocument(look);
}

/** Markdown whose front matter says how a case is used and who is in it: no other has these two keys. */
function isMisnamed(document: TextDocument): boolean {
  const { languageId, uri } = document;
  if (languageId !== 'markdown' || uri.scheme === 'untitled' || !/\.md$/i.test(uri.path)) return false;
  const matter = /^\uFEFF?---\r?\n(.*?)(?:\r?\n---|$)/s.exec(document.getText().slice(0, LOOK))?.[1] ?? '';
  return /^format:/m.test(matter) && /^people:/m.test(matter) && /^(?:origin|title):/m.test(matter);
}

async function offer(uri: Uri): Promise<void> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const better = name.replace(/(?:\.case)?\.md$/i, '.case.md');
  const rename = l10n.t('Call It “{0}”', better);
  const chosen = await window.showWarningMessage(
    l10n.t('The name of a case ends in “.case.md”: as “{0}” it is not checked and has no handout.', name),
    rename,
  );
  if (chosen !== rename) return;
  const edit = new WorkspaceEdit();
  const target = Uri.joinPath(uri, '..', better);
  edit.renameFile(uri, target, { overwrite: false });
  if (!(await workspace.applyEdit(edit))) {
    void window.showWarningMessage(
      l10n.t('There is a file of this name already, and it stays as it is. Choose another name.'),
    );
    return;
  }
  await window.showTextDocument(target);
}
