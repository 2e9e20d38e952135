/** What the server says that it can do: what it does by itself, and what its features do. */
import {
  type FileOperationRegistrationOptions,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';

const CASES_AND_FOLDERS: FileOperationRegistrationOptions = {
  filters: [{ pattern: { glob: '**/*.case.md' } }, { pattern: { glob: '**/*', matches: 'folder' } }],
};

const OWN: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { didCreate: CASES_AND_FOLDERS, didRename: CASES_AND_FOLDERS, didDelete: CASES_AND_FOLDERS },
  },
};

/** All together; where two name the same group, as `workspace`, its parts are put together. */
export function allCapabilities(features: readonly ServerCapabilities[]): ServerCapabilities {
  return features.reduce<ServerCapabilities>(merged, OWN);
}

function merged<T extends object>(one: T, other: T): T {
  const result = Object.fromEntries(Object.entries(one)) as Record<string, unknown>;
  for (const [key, value] of Object.entries(other)) {
    const known = result[key];
    result[key] = isGroup(known) && isGroup(value) ? merged(known, value) : value;
  }
  return result as T;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
