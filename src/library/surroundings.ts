/** What a case cannot know of itself, as this machine knows it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { LIMITS } from '../language/guards.js';
import { parseCase } from '../language/parse.js';
import { allBlocks } from '../language/walk.js';
import type { Surroundings } from '../rules/rule.js';
import { today } from './today.js';

/** The beginning of a picture’s file, where cameras write; undefined if it cannot be read. */
function bytesOf(file: string): Uint8Array | undefined {
  try {
    return /\.(?:jpe?g|png|webp)$/i.test(file) && isFileUpTo(LARGEST_PICTURE, file) ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

const LARGEST_PICTURE = 32 * 1024 * 1024;
/** Bytes: more than any case may have. */
const LARGEST_CASE = 4 * LIMITS.file;

/** Whether it is an ordinary file, up to so many bytes: a pipe or a device may never end. */
function isFileUpTo(bytes: number, file: string): boolean {
  const info = statSync(file);
  return info.isFile() && info.size <= bytes;
}

/** The ids in a case; undefined if it cannot be read. */
function idsIn(file: string): readonly string[] | undefined {
  try {
    if (!isFileUpTo(LARGEST_CASE, file)) return undefined;
    const { case: other } = parseCase(readFileSync(file, 'utf8'));
    const parts = other.sections.flatMap(({ part }) => (part?.id === undefined ? [] : [part.id]));
    return [
      ...parts,
      ...allBlocks(other).flatMap((block) => ('id' in block && block.id !== undefined ? [block.id] : [])),
    ];
  } catch {
    return undefined;
  }
}

/** The surroundings of the case in this file. Of other files it is asked whether they are there, and of cases their ids. */
export function surroundingsOf(file: string): Surroundings {
  const folder = path.dirname(file);
  const known = new Map<string, readonly string[] | undefined>();
  return {
    today: today(),
    exists: (relative) => existsSync(path.resolve(folder, relative)),
    bytesOf: (relative) => bytesOf(path.resolve(folder, relative)),
    idsIn(relative) {
      const other = path.resolve(folder, relative);
      if (!known.has(other)) known.set(other, idsIn(other));
      return known.get(other);
    },
  };
}
