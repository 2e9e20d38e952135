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

/** A person of whom several cases may speak: the same key, name and part in each of them. */
export interface Namesake {
  readonly person: LibraryPerson;
  /** In the order of their addresses. */
  readonly cases: readonly LibraryCase[];
}

export interface LibraryIndex {
  /** The cases that give themselves this id, in the order of their addresses. */
  readonly byId: ReadonlyMap<string, readonly LibraryCase[]>;
  /** All who are meant by a key. */
  readonly byPerson: ReadonlyMap<string, readonly Namesake[]>;
}

/** An index that follows its library, case by case. */
export interface GrowingIndex extends LibraryIndex {
  readonly add: (each: LibraryCase) => void;
  /** Takes out the case of this address, which was added with this very id and these people. */
  readonly remove: (each: LibraryCase) => void;
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
export function libraryIndexOf(cases: Iterable<LibraryCase>): GrowingIndex {
  const byId = new Map<string, LibraryCase[]>();
  const byPerson = new Map<string, { person: LibraryPerson; cases: LibraryCase[] }[]>();
  const add = (each: LibraryCase): void => {
    if (each.id !== undefined) insert(listAt(byId, each.id), each);
    for (const person of each.people) {
      const namesakes = listAt(byPerson, person.key);
      const known = namesakes.find((namesake) => isSame(namesake.person, person));
      if (known) insert(known.cases, each);
      else namesakes.push({ person, cases: [each] });
    }
  };
  const remove = (each: LibraryCase): void => {
    if (each.id !== undefined) takeOut(listAt(byId, each.id), each);
    for (const person of each.people) {
      const namesakes = listAt(byPerson, person.key);
      const known = namesakes.find((namesake) => isSame(namesake.person, person));
      if (!known) continue;
      takeOut(known.cases, each);
      if (known.cases.length === 0) namesakes.splice(namesakes.indexOf(known), 1);
    }
  };
  for (const each of cases) add(each);
  return { byId, byPerson, add, remove };
}

const isSame = (one: LibraryPerson, other: LibraryPerson): boolean =>
  one.name === other.name && one.part === other.part;

function listAt<T>(map: Map<string, T[]>, key: string): T[] {
  const known = map.get(key) ?? [];
  map.set(key, known);
  return known;
}

/** Where a case of this address stands, or would stand, among those in order. */
function placeOf(cases: readonly LibraryCase[], uri: string): number {
  let low = 0;
  let high = cases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cases[middle]?.uri ?? '') < uri) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insert(cases: LibraryCase[], each: LibraryCase): void {
  const at = placeOf(cases, each.uri);
  cases.splice(at, cases[at]?.uri === each.uri ? 1 : 0, each);
}

function takeOut(cases: LibraryCase[], { uri }: LibraryCase): void {
  const at = placeOf(cases, uri);
  if (cases[at]?.uri === uri) cases.splice(at, 1);
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
