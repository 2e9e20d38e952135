/**
 * Files by their addresses (URIs), whoever holds them: this machine, or an editor whose folder lies in a browser or on
 * the web. Nothing here rejects: a file that cannot be read is none.
 */
export interface Files {
  /** The files at or below a folder that have to do with cases, their `encounter.yaml` and pictures included. */
  find(folder: string): Promise<readonly string[]>;
  /** A whole text file; undefined if it is not there or not UTF-8. */
  read(address: string): Promise<string | undefined>;
}

/** Whether a file has to do with cases, by its name: a case, the settings of a library, a picture. */
export function isOfLibrary(name: string): boolean {
  return /\.case\.md$|\.(?:png|jpe?g|gif|webp|svg|avif)$/i.test(name) || SETTINGS.test(name);
}

const SETTINGS = /^\.?encounter\.ya?ml$/i;

/** Whether a file was plainly meant to be `encounter.yaml`, and is not read, since it is called something else. */
export function isMisnamedSettings(name: string): boolean {
  return SETTINGS.test(name) && name !== 'encounter.yaml';
}

/** Whether a folder holds no cases of the author’s, by its name. */
export function isSkippedFolder(name: string): boolean {
  return name === 'node_modules' || name === '.git';
}

/** More files than this in one folder of a workspace are no library: the rest is left out. */
export const MOST_FILES = 50_000;
