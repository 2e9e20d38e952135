import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Files, isOfLibrary, isSkippedFolder, MOST_FILES } from './files.js';

/** The files of this machine, and of `others` what does not lie here. Links to folders are not followed. */
export function nodeFiles(others: Files = NONE): Files {
  return {
    find: async (folder) => (pathOf(folder) === undefined ? others.find(folder) : findBelow(pathOf(folder) ?? '')),
    async read(address) {
      const file = pathOf(address);
      if (file === undefined) return others.read(address);
      try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
      } catch {
        return undefined;
      }
    },
  };
}

const NONE: Files = { find: async () => [], read: async () => undefined };

/** The path on this machine; undefined for an address that lies elsewhere. */
export function pathOf(address: string): string | undefined {
  if (!address.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(address);
  } catch {
    return undefined;
  }
}

async function findBelow(start: string): Promise<string[]> {
  const found: string[] = [];
  const folders = [start];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory() && !isSkippedFolder(entry.name)) folders.push(file);
      else if (entry.isFile() && isOfLibrary(entry.name)) found.push(pathToFileURL(file).href);
    }
    if (found.length > MOST_FILES) break;
  }
  return found.slice(0, MOST_FILES);
}
