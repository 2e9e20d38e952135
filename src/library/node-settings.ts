/** Where the settings of a library lie on this machine. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { SETTINGS_FILE } from './settings.js';

/**
 * The nearest `encounter.yaml` in a file’s folder or above it; undefined if there is none. The search ends at a folder
 * that holds `.git`: what lies above is not the author’s library.
 */
export async function findSettings(file: string): Promise<string | undefined> {
  let folder = path.dirname(path.resolve(file));
  for (;;) {
    const settings = path.join(folder, SETTINGS_FILE);
    if ((await stat(settings).catch(() => undefined))?.isFile()) return settings;
    const above = path.dirname(folder);
    if (above === folder || (await stat(path.join(folder, '.git')).catch(() => undefined))) return undefined;
    folder = above;
  }
}
