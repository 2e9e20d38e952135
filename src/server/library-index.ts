/** The index of the library around a case, for the rules that see more than one case: made once, until something changes. */
import { type LibraryIndex, libraryIndexOf } from '../rules/library/index-of.js';
import type { Library, LibraryChange } from './library.js';

export interface LibraryIndexes {
  /** The index of the library that the case at this address belongs to. */
  readonly around: (uri: string) => LibraryIndex;
  /** The other cases of which a rule may say something else after this change: those of the same id or people. */
  readonly touchedBy: (change: LibraryChange) => readonly string[];
}

export function createLibraryIndexes(library: Library): LibraryIndexes {
  const known = new Map<string, LibraryIndex>();
  library.onDidChange((change) => {
    if (signatureOf(change.before) !== signatureOf(change.after)) known.clear();
  });
  const around = (uri: string): LibraryIndex => {
    const root = library.rootOf(uri) ?? uri;
    const index = known.get(root) ?? libraryIndexOf(library.entriesAround(uri));
    known.set(root, index);
    return index;
  };
  return {
    around,
    touchedBy({ uri, before, after }) {
      if (signatureOf(before) === signatureOf(after)) return [];
      const { byId, byPerson } = around(uri);
      const touched = new Set<string>();
      for (const entry of [before, after]) {
        for (const other of byId.get(entry?.id ?? '') ?? []) touched.add(other.uri);
        for (const { key } of entry?.people ?? [])
          for (const other of byPerson.get(key) ?? []) touched.add(other.in.uri);
      }
      touched.delete(uri);
      return [...touched];
    },
  };
}

/** All that those rules ask of a case. */
function signatureOf(entry: LibraryChange['after']): string {
  return JSON.stringify([entry?.id, entry?.people.map(({ key, name, part }) => [key, name, part])]);
}
