import { nodeWorkspace } from '../library/node-workspace.js';
import { isCaseFile, UnreadError } from '../library/workspace.js';
import { type Output, plain, UsageError } from './command.js';

/**
 * The cases that these files and folders name, each once. A folder without any is told of.
 *
 * @throws UsageError if a file is no case, or if there is no case at all
 * @throws WorkspaceError if a path cannot be read
 */
export async function casesAt(starts: readonly string[], output: Output): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const start of starts) {
    const found = await nodeWorkspace.findCases(start).catch((error: unknown) => {
      // Whether it is there or not: it is no case.
      if (/\.md$/i.test(start) && !isCaseFile(start)) return [start];
      throw error;
    });
    const stranger = found.find((file) => !isCaseFile(file));
    if (stranger !== undefined)
      throw new UsageError(`‘${plain(stranger)}’ is no case: the name of a case ends in .case.md.`);
    if (found.length === 0 && starts.length > 1) output.err(`There is no *.case.md below ‘${start}’.\n`);
    for (const file of found) files.add(file);
  }
  if (files.size === 0) throw new UsageError(`There is no *.case.md below ‘${plain(starts.join('’, ‘'))}’.`);
  return [...files];
}

/**
 * The text of one of several cases. One that cannot be read keeps nobody from the others; alone, it is all there is.
 *
 * @throws UnreadError if the only case that was asked for cannot be read
 */
export async function readOne(file: string, isOnly: boolean): Promise<string | UnreadError> {
  try {
    return await nodeWorkspace.read(file);
  } catch (error) {
    if (isOnly || !(error instanceof UnreadError)) throw error;
    return error;
  }
}
