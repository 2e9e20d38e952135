/** What a library knows of its cases, as far as one case must know of the others. Plain data, made once for all cases. */
import type { PersonPart } from '../../language/case.js';
import { entryOf } from '../../language/matter/front-matter.js';
import type { CaseFile } from '../../language/parse.js';

/** One case of a library: what is remembered of it (`CaseEntry`) fits. */
export interface LibraryCase {
  /** Its address, as `file:///…/the-fourth-referral.case.md`. */
  readonly uri: string;
  readonly id?: string;
  readonly people: readonly LibraryPerson[];
}

export interface LibraryPerson {
  readonly key: string;
  readonly name: string;
  readonly part: PersonPart;
}

export interface LibraryIndex {
  /** The cases that give themselves this id, in the order of their addresses. */
  readonly byId: ReadonlyMap<string, readonly LibraryCase[]>;
  /** Who is meant by a key, and in which cases, in the same order. */
  readonly byPerson: ReadonlyMap<string, readonly { readonly person: LibraryPerson; readonly in: LibraryCase }[]>;
}

/** What a library remembers of a case for these rules. Its front matter is enough of the text. */
export function libraryCaseOf(uri: string, { frontMatter, case: { people } }: CaseFile): LibraryCase {
  const id = entryOf(frontMatter?.entries, 'id')?.value;
  return {
    uri,
    ...(id?.type === 'scalar' && id.text.trim() !== '' ? { id: id.text.trim() } : {}),
    people: people.map(({ key, name, part }) => ({ key, name, part })),
  };
}

/** The index of these cases; asks no file, and keeps no text. */
export function libraryIndexOf(cases: Iterable<LibraryCase>): LibraryIndex {
  const byId = new Map<string, LibraryCase[]>();
  const byPerson = new Map<string, { person: LibraryPerson; in: LibraryCase }[]>();
  for (const each of [...cases].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0))) {
    if (each.id !== undefined) put(byId, each.id, each);
    for (const person of each.people) put(byPerson, person.key, { person, in: each });
  }
  return { byId, byPerson };
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** A case of the library as another one would write it in a link: `../pain/something.case.md`. */
export function pathBetween(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const path = [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
