// A folder outside the project for what is large and the same for every clone: VS Code and Chromium.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';

const stale = 60 * 60 * 1000;

/** The cache folder; `ENCOUNTER_CACHE` moves it. It can be deleted at any time. */
export function cacheFolder() {
  if (process.env.ENCOUNTER_CACHE) return path.resolve(process.env.ENCOUNTER_CACHE);
  const base =
    process.platform === 'win32'
      ? (process.env.LOCALAPPDATA ?? path.join(homedir(), 'AppData', 'Local'))
      : process.platform === 'darwin'
        ? path.join(homedir(), 'Library', 'Caches')
        : process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache');
  const folder = path.join(base, 'encounter');
  try {
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch {
    return path.join(tmpdir(), 'encounter-cache'); // a home that cannot be written to
  }
}

/**
 * Makes `name` in the cache once: `fill(folder)` works in a folder of its own, which is renamed when it is complete.
 * So a reader never sees half of it, an interrupted run leaves nothing that counts, and of two processes at once the
 * later one finds the place taken and uses what is there.
 */
export async function once(name, fill) {
  const cache = cacheFolder();
  const target = path.join(cache, name);
  const ready = path.join(target, '.ready');
  if (existsSync(ready)) return target;
  mkdirSync(cache, { recursive: true });
  for (const entry of readdirSync(cache)) {
    const folder = path.join(cache, entry);
    if (/\.part-\d+$/.test(entry) && olderThan(folder, stale)) rmSync(folder, { recursive: true, force: true });
  }
  const part = path.join(cache, `${name}.part-${process.pid}${Date.now()}`);
  mkdirSync(part, { recursive: true });
  try {
    await fill(part);
    writeFileSync(path.join(part, '.ready'), `${new Date().toISOString()}\n`);
    try {
      renameSync(part, target);
    } catch (error) {
      if (!existsSync(ready)) throw error;
    }
    return target;
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

function olderThan(folder, age) {
  try {
    return Date.now() - statSync(folder).mtimeMs > age;
  } catch {
    return false; // another process has just removed it
  }
}
