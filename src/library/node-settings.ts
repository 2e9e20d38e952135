/** Where the settings of a library lie on this machine. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isMisnamedSettings } from './files.js';
import { NO_SETTINGS, type ReadSettings, readSettings, SETTINGS_FILE } from './settings.js';
import { WorkspaceError } from './workspace.js';

/**
 * The nearest `encounter.yaml` in a file’s folder or above it; undefined if there is none. The search ends at a folder
 * that holds `.git`: what lies above is not the author’s library.
 */
export function findSettings(file: string): string | undefined {
  let folder = path.dirname(path.resolve(file));
  for (;;) {
    const settings = path.join(folder, SETTINGS_FILE);
    if (statSync(settings, { throwIfNoEntry: false })?.isFile()) return settings;
    const above = path.dirname(folder);
    if (above === folder || statSync(path.join(folder, '.git'), { throwIfNoEntry: false })) return undefined;
    folder = above;
  }
}

/**
 * A reader of the files in a file’s folder and above it that were plainly meant as its settings and are called something
 * else, as `encounter.yml`. Each is told once. The search ends where that for the settings does.
 */
export function misnamedReader(): (file: string) => readonly string[] {
  const seen = new Set<string>();
  return (file) => {
    const found: string[] = [];
    for (let folder = path.dirname(path.resolve(file)); !seen.has(folder); folder = path.dirname(folder)) {
      seen.add(folder);
      const names = namesIn(folder);
      found.push(...names.filter(isMisnamedSettings).map((name) => path.join(folder, name)));
      if (names.includes('.git')) break;
    }
    return found;
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // a folder above that nobody may look into
  }
}

/** The settings that hold for a file, and where they stand. */
export interface Library extends ReadSettings {
  /** The settings file; undefined if the library has none. */
  readonly place?: string;
  readonly text: string;
}

const NONE: Library = { settings: NO_SETTINGS, findings: [], text: '' };

/** A reader of settings that reads each settings file once, and again when it has changed. */
export function settingsReader(): (file: string) => Library {
  const known = new Map<string, { readonly stamp: string; readonly library: Library }>();
  return (file) => {
    const place = findSettings(file);
    if (place === undefined) return NONE;
    try {
      const { mtimeMs, size } = statSync(place);
      const stamp = `${mtimeMs} ${size}`;
      const last = known.get(place);
      if (last?.stamp === stamp) return last.library;
      const text = readFileSync(place, 'utf8');
      const library = { ...readSettings(text), place, text };
      known.set(place, { stamp, library });
      return library;
    } catch {
      throw new WorkspaceError(`The settings file ‘${place}’ cannot be read.`);
    }
  };
}
