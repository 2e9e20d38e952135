import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathOf } from '../language/links.js';

/** By their first bytes, not their names: a handout holds pictures, nothing that could run. */
const KINDS: readonly { readonly type: string; readonly starts: (bytes: Buffer) => boolean }[] = [
  {
    type: 'image/png',
    starts: (bytes) => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  },
  { type: 'image/jpeg', starts: (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff },
  { type: 'image/gif', starts: (bytes) => /^GIF8[79]a/.test(bytes.toString('latin1', 0, 6)) },
  {
    type: 'image/webp',
    starts: (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
  },
];
const LARGEST = 8 * 1024 * 1024;

/**
 * Pictures beside a case as `data:` addresses. Only files in the case’s folder or below it are read, links resolved;
 * `warn` hears of each picture that is left out, and why.
 */
export function pictureReader(folder: string, warn: (message: string) => void): (url: string) => string | undefined {
  return (url) => {
    // Before any file is looked for: on Windows the name of another machine would reach the network.
    const place = pathOf(url);
    if (place === undefined) {
      warn(
        `The picture ‘${url}’ is not beside the case, and a handout loads nothing from elsewhere: its alternative text stands in its place.`,
      );
      return undefined;
    }
    try {
      const root = realpathSync(folder);
      const file = realpathSync(path.resolve(root, place));
      const within = path.relative(root, file);
      if (within.startsWith('..') || path.isAbsolute(within)) {
        warn(`The picture ‘${url}’ lies outside the case’s folder, and is left out.`);
        return undefined;
      }
      const info = statSync(file);
      if (!info.isFile()) {
        warn(`‘${url}’ is no ordinary file, and is left out.`);
        return undefined;
      }
      if (info.size > LARGEST) {
        warn(`The picture ‘${url}’ has more than 8 MB, and is left out. Save a smaller copy.`);
        return undefined;
      }
      const bytes = readFileSync(file);
      const kind = KINDS.find((candidate) => candidate.starts(bytes));
      if (kind) return `data:${kind.type};base64,${bytes.toString('base64')}`;
      warn(`‘${url}’ is no PNG, JPEG, GIF or WebP picture, and is left out.`);
    } catch {
      warn(`The picture ‘${url}’ is not there; its alternative text stands in its place.`);
    }
    return undefined;
  };
}
