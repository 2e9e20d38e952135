/** The one door to files for everything that asks about many cases. Paths use the form of their own platform. */
export interface Workspace {
  /** The cases at or below a path, sorted; rejects with a `WorkspaceError` if there is nothing there. */
  findCases(path: string): Promise<readonly string[]>;
  /** A whole text file as UTF-8; rejects with a `WorkspaceError` if it cannot be read. */
  read(path: string): Promise<string>;
}

/** A file or folder that could not be read or written, with a message for people. */
export class WorkspaceError extends Error {}

/** A file that is there and could not be read, with what was wrong and what to do, each a sentence. */
export class UnreadError extends WorkspaceError {
  constructor(
    readonly problem: string,
    readonly remedy: string,
  ) {
    super(remedy === '' ? problem : `${problem} ${remedy}`);
  }
}

/** Whether a file is a case, by its name; case is forgiven, as file systems do. */
export const isCaseFile = (name: string): boolean => name.toLowerCase().endsWith('.case.md');
