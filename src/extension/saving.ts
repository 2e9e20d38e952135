/** Where the files of a handout are put: where the author says, over nothing without being asked, and over no text of theirs. */
import { commands, env, FileType, l10n, UIKind, Uri, window, workspace } from 'vscode';
import type { MadeFile } from './making.js';

/** Whether what opens files stands on the machine that they lie on. */
export function isHere({ scheme }: Uri): boolean {
  return env.uiKind === UIKind.Desktop && env.remoteName === undefined && scheme === 'file';
}

/**
 * @param said what the author is told, by the place where it was saved
 * @returns whether it was saved
 */
export async function saveOne(
  near: Uri,
  { name, bytes }: MadeFile,
  kind: string,
  said: (place: string) => string,
): Promise<boolean> {
  const folder = folderBeside(near);
  const target = await window.showSaveDialog({
    ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
    filters: { [kind]: [name.split('.').at(-1) ?? ''] },
    title: l10n.t('Export Handout'),
  });
  // The dialog has asked already whether a file may be replaced.
  if (!target || !(await mayWrite(target))) return false;
  return write([{ uri: target, bytes }], () =>
    tell(said(workspace.asRelativePath(target)), target, {
      label: l10n.t('Open'),
      show: () => env.openExternal(target),
    }),
  );
}

/** @returns whether they were saved */
export async function saveAll(near: Uri, files: readonly MadeFile[]): Promise<boolean> {
  const defaultUri = folderBeside(near);
  const chosen = await window.showOpenDialog({
    ...(defaultUri && { defaultUri }),
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: false,
    openLabel: l10n.t('Save Here'),
    title: l10n.t('Export Handouts into a Folder'),
  });
  const folder = chosen?.[0];
  if (!folder) return false;
  const targets = files.map(({ name, bytes }) => ({ name, bytes, uri: Uri.joinPath(folder, name) }));
  for (const { uri } of targets) if (!(await mayWrite(uri))) return false;
  const there = await Promise.all(targets.map(async ({ uri }) => (await typeOf(uri)) !== undefined));
  const replaced = targets.filter((_, at) => there[at]);
  if (replaced.length > 0 && !(await mayReplace(replaced.map(({ name }) => name)))) return false;
  const said = l10n.t('{0} files were saved in “{1}”.', files.length, workspace.asRelativePath(folder));
  return write(targets, () =>
    tell(said, targets[0]?.uri ?? folder, {
      label: l10n.t('Show'),
      show: () => commands.executeCommand('revealFileInOS', folder),
    }),
  );
}

/** Of a case that has never been saved, or has no folder, the dialog proposes one. */
function folderBeside(uri: Uri): Uri | undefined {
  return uri.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
}

async function typeOf(uri: Uri): Promise<FileType | undefined> {
  return workspace.fs.stat(uri).then(
    ({ type }) => type,
    () => undefined,
  );
}

/** Whatever the dialog was told: no case, nothing that is open, nothing through a link. */
async function mayWrite(uri: Uri): Promise<boolean> {
  const isOpen = workspace.textDocuments.some((open) => open.uri.toString() === uri.toString());
  if (/\.case\.md$/i.test(uri.path) || isOpen) {
    void window.showErrorMessage(l10n.t('That file is a text of yours. Give the handout another name.'));
    return false;
  }
  const type = await typeOf(uri);
  if (type === undefined || type === FileType.File) return true;
  void window.showErrorMessage(l10n.t('“{0}” is a folder or a link, and nothing is written there.', uri.path));
  return false;
}

async function mayReplace(names: readonly string[]): Promise<boolean> {
  const replace = l10n.t('Replace');
  const question =
    names.length === 1
      ? l10n.t('“{0}” is there already. Shall it be replaced?', names[0] ?? '')
      : l10n.t('{0} of these files are there already. Shall they be replaced?', names.length);
  const choice = await window.showWarningMessage(question, { modal: true, detail: names.join('\n') }, replace);
  return choice === replace;
}

async function write(
  files: readonly { readonly uri: Uri; readonly bytes: Uint8Array }[],
  done: () => void,
): Promise<boolean> {
  try {
    for (const { uri, bytes } of files) await workspace.fs.writeFile(uri, bytes);
    done();
    return true;
  } catch {
    void window.showErrorMessage(l10n.t('The handout cannot be written there.'));
    return false;
  }
}

interface Look {
  readonly label: string;
  readonly show: () => Thenable<unknown>;
}

/** Offers to look at what was saved, where that can be: on this machine, else in the list of the files that are open. */
function tell(said: string, saved: Uri, here: Look): void {
  const look = isHere(saved) ? here : workspace.getWorkspaceFolder(saved) ? inExplorer(saved) : undefined;
  void window.showInformationMessage(said, ...(look ? [look.label] : [])).then((choice) => {
    if (choice !== undefined) void look?.show();
  });
}

function inExplorer(uri: Uri): Look {
  return { label: l10n.t('Show in Explorer'), show: () => commands.executeCommand('revealInExplorer', uri) };
}
