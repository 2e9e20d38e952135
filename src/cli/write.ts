/** Files that the command makes: whole or not at all, and nowhere but in the folder that was named. */
import { lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { reason } from '../library/node-workspace.js';
import { WorkspaceError } from '../library/workspace.js';

/**
 * Writes a file into a folder, which is made if it is not there. An older file of that name is replaced; a symbolic link
 * is not followed, since it could lead anywhere.
 *
 * @returns where it was written
 * @throws WorkspaceError with what stands in the way
 */
export async function writeInto(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  const target = path.join(folder, name);
  if (path.dirname(target) !== path.normalize(folder).replace(/(?<=.)[/\\]+$/, '') || name !== path.basename(name))
    throw new WorkspaceError(`‘${name}’ is no name for a file.`);
  const part = path.join(folder, `${name}.${process.pid}.part`);
  try {
    await mkdir(folder, { recursive: true });
    await refuseLink(folder);
    await refuseLink(target);
    await writeFile(part, content, { flag: 'wx' });
    await rename(part, target);
    return target;
  } catch (error) {
    if (error instanceof WorkspaceError) throw error;
    await rm(part, { force: true }).catch(() => undefined);
    throw new WorkspaceError(`‘${target}’ cannot be written: ${reason(error)}.`);
  }
}

async function refuseLink(file: string): Promise<void> {
  const info = await lstat(file).catch(() => undefined);
  if (info?.isSymbolicLink())
    throw new WorkspaceError(
      `‘${file}’ is a symbolic link, and nothing is written through it. Name the folder that it leads to.`,
    );
}
