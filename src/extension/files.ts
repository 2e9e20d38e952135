/** Lends the server the files that it cannot reach by itself. */
import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FIND_FILES_REQUEST, type FileParams, READ_FILE_REQUEST } from '../server/protocol.js';

/** Folders that hold no cases of the author’s. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git']);
const WANTED = /\.case\.md$|^\.?encounter\.ya?ml$|\.(?:png|jpe?g|gif|webp|svg|avif)$/i;
/** More than this is no library. */
const MOST = 50_000;
/** Bytes; no case is longer. */
const LONGEST = 4 * 1024 * 1024;

export function lendFiles(client: BaseLanguageClient): void {
  client.onRequest(FIND_FILES_REQUEST, ({ uri }: FileParams) => findBelow(Uri.parse(uri)));
  client.onRequest(READ_FILE_REQUEST, ({ uri }: FileParams) => read(Uri.parse(uri)));
}

async function findBelow(start: Uri): Promise<string[]> {
  const found: string[] = [];
  const folders = [start];
  for (let folder = folders.pop(); folder && found.length < MOST; folder = folders.pop()) {
    const entries = await workspace.fs.readDirectory(folder).then(undefined, () => []);
    for (const [name, type] of entries) {
      const file = Uri.joinPath(folder, name);
      // A link is followed to no folder, so that a search always ends.
      if (type === FileType.Directory && !SKIPPED.has(name)) folders.push(file);
      else if ((type & FileType.File) !== 0 && WANTED.test(name)) found.push(file.toString());
    }
  }
  return found;
}

async function read(uri: Uri): Promise<string | null> {
  try {
    if (!inWorkspace(uri) || (await workspace.fs.stat(uri)).size > LONGEST) return null;
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

/** The server is asked about the workspace, and needs nothing else. */
function inWorkspace(uri: Uri): boolean {
  return workspace.getWorkspaceFolder(uri) !== undefined;
}
