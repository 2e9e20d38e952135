/** When a case, a picture or a folder is renamed or moved, the links that lead to it follow. */
import type { FileOperationRegistrationOptions, FileRename, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { editorRangesIn, fileRange, relativeAddress } from './across.js';
import { addressOf, isWithin } from './addresses.js';
import type { Feature } from './feature.js';
import type { Library } from './library.js';

const MOVABLE: FileOperationRegistrationOptions = {
  filters: [
    { pattern: { glob: '**/*.{case.md,png,jpg,jpeg,gif,webp,svg,avif}', matches: 'file' } },
    { pattern: { glob: '**/*', matches: 'folder' } },
  ],
};

export const movedFiles: Feature = {
  capabilities: () => ({ workspace: { fileOperations: { willRename: MOVABLE } } }),
  listen({ connection, library }) {
    connection.workspace.onWillRenameFiles(({ files }): Promise<WorkspaceEdit | null> => editsFor(library, files));
  },
};

/** The edits to make before the files move: all addresses in them are those that are still true. */
export async function editsFor(library: Library, files: readonly FileRename[]): Promise<WorkspaceEdit | null> {
  const moved = (uri: string): string => {
    for (const { oldUri, newUri } of files) {
      const from = addressOf(oldUri);
      if (isWithin(uri, from)) return addressOf(newUri) + uri.slice(from.length);
    }
    return uri;
  };
  const changes: Record<string, TextEdit[]> = {};
  for (const entry of library.entries()) {
    const home = moved(entry.uri);
    const torn = entry.links.flatMap((link) => {
      const target = moved(library.resolve(entry.uri, link.path));
      return library.resolve(home, link.path) === target ? [] : [{ link, written: relativeAddress(home, target) }];
    });
    if (torn.length === 0) continue;
    const text = await library.textOf(entry.uri);
    if (text === undefined) continue;
    const ranges = await editorRangesIn(
      library,
      entry.uri,
      torn.map(({ link }) => fileRange(text, link)),
    );
    changes[entry.uri] = ranges.flatMap((range, index) => ({ range, newText: torn[index]?.written ?? '' }));
  }
  return Object.keys(changes).length > 0 ? { changes } : null;
}
