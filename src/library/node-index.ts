/** The cases of a library, as this machine holds them, for the rules that see more than one. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseCase } from '../language/parse.js';
import { type LibraryCase, type LibraryIndex, libraryCaseOf, libraryIndexOf } from '../rules/library/index-of.js';
import type { Surroundings } from '../rules/rule.js';
import { findSettings } from './node-settings.js';
import { nodeWorkspace } from './node-workspace.js';

/** What a file’s library is to it. */
export type LibraryOf = (file: string) => Promise<NonNullable<Surroundings['library']>>;

/**
 * A reader of libraries that reads each of them once: all cases at or below the folder of the nearest settings file.
 * Where there is none, the library is `looked`, the files that are looked through. What cannot be read is left out.
 */
export function libraryReader(looked: Iterable<string>): LibraryOf {
  const alone = [...looked].filter((file) => findSettings(file) === undefined);
  const known = new Map<string | undefined, Promise<LibraryIndex>>();
  return async (file) => {
    const place = findSettings(file);
    const index = known.get(place) ?? read(place, alone);
    known.set(place, index);
    return { index: await index, uri: addressOf(file) };
  };
}

async function read(place: string | undefined, alone: readonly string[]): Promise<LibraryIndex> {
  const files = place === undefined ? alone : await nodeWorkspace.findCases(path.dirname(place)).catch(() => []);
  const cases: LibraryCase[] = [];
  for (const file of files) {
    // A library within the library is another one.
    if (place !== undefined && findSettings(file) !== place) continue;
    const text = await nodeWorkspace.read(file).catch(() => undefined);
    if (text !== undefined) cases.push(libraryCaseOf(addressOf(file), parseCase(frontMatterOf(text))));
  }
  return libraryIndexOf(cases);
}

/** The front matter alone, which is all that is asked for here, and a hundredth of the work. */
const frontMatterOf = (text: string): string =>
  /^\uFEFF{0,9}\s*---[\s\S]*?[\r\n](?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/.exec(text)?.[0] ?? '';

const addressOf = (file: string): string => pathToFileURL(path.resolve(file)).href;
