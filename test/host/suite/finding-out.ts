/** What the suites share: cases in the folder that is open, and waiting for what VS Code tells of. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** A folder of the workspace by its number; the sample library is the first. */
export function folderAt(index = 0): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[index];
  assert.ok(folder, 'a folder is open');
  return folder.uri;
}

export async function put(name: string, text: string, folder = folderAt()): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Resolves when the diagnostics are so, looking each time that VS Code says that they have changed. */
export function diagnosticsUntil(so: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const listener = vscode.languages.onDidChangeDiagnostics(() => look());
    const look = () => {
      if (!so()) return;
      listener.dispose();
      resolve();
    };
    look();
  });
}

/** Asks until the answer is good: VS Code has no event for what a language server knows. */
export async function until<T>(ask: () => PromiseLike<T>, good: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (good(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
