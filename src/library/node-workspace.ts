import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { isCaseFile, UnreadError, type Workspace, WorkspaceError } from './workspace.js';

/** Folders that hold no cases of the author’s. */
const SKIPPED = new Set(['node_modules', '.git']);

/** The files of this machine. Symbolic links to folders are not followed, so that a search always ends. */
export const nodeWorkspace: Workspace = {
  async findCases(start) {
    const info = await stat(start).catch(() => undefined);
    if (!info) throw new WorkspaceError(`There is no file or folder ‘${start}’.`);
    if (!info.isDirectory()) return [start];
    const found: string[] = [];
    const visit = async (folder: string): Promise<void> => {
      const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
        throw new WorkspaceError(`The folder ‘${folder}’ cannot be read: ${reason(error)}.`);
      });
      for (const entry of entries) {
        const file = path.join(folder, entry.name);
        if (entry.isDirectory() && !SKIPPED.has(entry.name)) await visit(file);
        else if (entry.isFile() && isCaseFile(entry.name)) found.push(file);
      }
    };
    await visit(start);
    return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  },
  async read(file) {
    const unread = (why: string): UnreadError => new UnreadError(`The file ‘${file}’ cannot be read: ${why}.`, '');
    const info = await stat(file).catch((error: unknown) => {
      throw unread(reason(error));
    });
    // A pipe or a device may never end.
    if (!info.isFile() && !info.isDirectory()) throw unread('it is no ordinary file');
    const bytes = await readFile(file).catch((error: unknown) => {
      throw unread(reason(error));
    });
    // UTF-16 without its mark is UTF-8 with a NUL in every other place.
    if (bytes.includes(0)) throw notText(file);
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw notText(file);
    }
  },
};

const notText = (file: string): UnreadError =>
  new UnreadError(`The file ‘${file}’ is not UTF-8 text.`, 'Save it again as UTF-8.');

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ENOENT: 'it is not there',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  ENOTDIR: 'a part of its path is no folder',
  EEXIST: 'a file of that name stands where a folder must be',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk cannot be written to',
};

/** Why a file operation failed, in words. */
export function reason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (code || 'an unknown error');
}
