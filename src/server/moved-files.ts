/** When a case, a picture or a folder is renamed or moved, the links that lead to it follow. */
import type { FileOperationRegistrationOptions, FileRename, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { OutgoingLink } from '../language/facts.js';
import { fileRange, outgoingOf, relativeAddress } from './across.js';
import { addressOf, isWithin } from './addresses.js';
import type { Feature } from './feature.js';
import type { Library } from './library.js';
import { editorRange } from './text-places.js';

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
  /** The links of a case that would lead elsewhere, each with its new address. */
  const torn = (uri: string, links: readonly OutgoingLink[]) => {
    const home = moved(uri);
    return links.flatMap((link) => {
      const target = moved(library.resolve(uri, link.path));
      return library.resolve(home, link.path) === target ? [] : [{ link, written: relativeAddress(home, target) }];
    });
  };
  const changes: Record<string, TextEdit[]> = {};
  for (const { uri, links } of library.entries()) {
    const file = torn(uri, links).length > 0 ? await library.fileOf(uri) : undefined;
    if (!file) continue;
    changes[uri] = torn(uri, outgoingOf(file)).map(({ link, written }) => ({
      range: editorRange(file, fileRange(file.text, link)),
      newText: written,
    }));
  }
  return Object.keys(changes).length > 0 ? { changes } : null;
}
