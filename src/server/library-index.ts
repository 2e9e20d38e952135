/**
 * The index of the library around a case, for the rules that see more than one case. It follows the library case by
 * case, and says of which cases those rules would now say something else.
 */
import type { CaseEntry } from '../library/entry.js';
import { otherOfId } from '../rules/library/duplicate-id.js';
import { type GrowingIndex, type LibraryIndex, libraryIndexOf } from '../rules/library/index-of.js';
import { anotherOf } from '../rules/library/person.js';
import type { Library, LibraryChange } from './library.js';

export interface LibraryIndexes {
  /** The index of the library that the case at this address belongs to. */
  readonly around: (uri: string) => LibraryIndex;
  /** Called with the cases of which a rule says something else, because other cases have changed. */
  readonly onDidTouch: (listener: (uris: readonly string[]) => void) => void;
}

type Indexed = Pick<Library, 'rootOf' | 'entryOf' | 'entriesAround' | 'onDidChange' | 'onDidSettle' | 'onDidMove'>;

export function createLibraryIndexes(library: Indexed): LibraryIndexes {
  /** By the folder of the library. */
  const indexes = new Map<string, GrowingIndex>();
  /** What the rules say of a case; of all others they say nothing. */
  const said = new Map<string, string>();
  /** What has changed since the library was settled. */
  const changed = new Map<string, Set<CaseEntry>>();
  const listeners: ((uris: readonly string[]) => void)[] = [];

  const indexOf = (uri: string): GrowingIndex => {
    const root = library.rootOf(uri) ?? uri;
    const index = indexes.get(root) ?? libraryIndexOf(library.entriesAround(uri));
    indexes.set(root, index);
    return index;
  };

  library.onDidMove(() => indexes.clear());

  library.onDidChange(({ uri, before, after }: LibraryChange) => {
    if (signatureOf(before) === signatureOf(after)) return;
    const index = indexes.get(library.rootOf(uri) ?? uri);
    if (before) index?.remove(before);
    if (after) index?.add(after);
    const entries = changed.get(uri) ?? new Set();
    for (const entry of [before, after]) if (entry) entries.add(entry);
    changed.set(uri, entries);
  });

  library.onDidSettle(() => {
    if (changed.size === 0) return;
    const own = changed.size === 1 ? [...changed.keys()][0] : undefined;
    const maybe = new Set(changed.keys());
    for (const [index, { ids, keys }] of namedIn(changed, indexOf)) {
      for (const id of ids) for (const other of index.byId.get(id) ?? []) maybe.add(other.uri);
      for (const key of keys)
        for (const { cases } of index.byPerson.get(key) ?? []) for (const other of cases) maybe.add(other.uri);
    }
    changed.clear();
    const touched = [...maybe].filter((uri) => {
      const now = sayingsOn(library.entryOf(uri), indexOf(uri));
      const before = said.get(uri) ?? '';
      if (now === '') said.delete(uri);
      else said.set(uri, now);
      // Where one case alone has changed, it has been looked through with all others known.
      return now !== before && uri !== own;
    });
    if (touched.length > 0) for (const listener of listeners) listener(touched);
  });

  return { around: indexOf, onDidTouch: (listener) => void listeners.push(listener) };
}

/** The ids and the keys of people that stand, or stood, in the cases that have changed: each once, by library. */
function namedIn(
  changed: ReadonlyMap<string, ReadonlySet<CaseEntry>>,
  indexOf: (uri: string) => GrowingIndex,
): ReadonlyMap<GrowingIndex, { readonly ids: ReadonlySet<string>; readonly keys: ReadonlySet<string> }> {
  const named = new Map<GrowingIndex, { readonly ids: Set<string>; readonly keys: Set<string> }>();
  for (const [uri, entries] of changed) {
    const index = indexOf(uri);
    const { ids, keys } = named.get(index) ?? { ids: new Set(), keys: new Set() };
    named.set(index, { ids, keys });
    for (const { id, people } of entries) {
      if (id !== undefined) ids.add(id);
      for (const { key } of people) keys.add(key);
    }
  }
  return named;
}

/** What the rules of `library/` say of a case, in short; empty if nothing. */
function sayingsOn(entry: CaseEntry | undefined, index: LibraryIndex): string {
  if (!entry) return '';
  const library = { index, uri: entry.uri };
  const twin = entry.id === undefined ? undefined : otherOfId(entry.id, library)?.uri;
  const others = entry.people.flatMap((person) => {
    const other = anotherOf(person, library);
    return other ? [[person.key, other.in.uri, other.person.name, other.person.part]] : [];
  });
  return twin === undefined && others.length === 0 ? '' : JSON.stringify([twin, others]);
}

/** All that those rules ask of a case. */
function signatureOf(entry: LibraryChange['after']): string {
  return JSON.stringify([entry?.id, entry?.people.map(({ key, name, part }) => [key, name, part])]);
}
