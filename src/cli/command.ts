/** What a subcommand is given and what it returns. */
export interface Output {
  /** Results. */
  out(text: string): void;
  /** Everything else: progress, warnings, what went wrong. */
  err(text: string): void;
  /** The columns of the terminal, if it is one. */
  readonly colour: boolean;
}

/** 0: nothing at error. 1: errors were found. 2: could not run. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** What it does, for `encounter --help`. */
  readonly says: string;
  readonly help: string;
  run(args: readonly string[], output: Output): Promise<ExitCode>;
}

/** A call that cannot be understood: its message is shown, and the command ends with 2. */
export class UsageError extends Error {}

/**
 * Text for a terminal: control characters, which could rewrite what stands above, and bidi overrides, which could
 * reorder it, are shown as what they are.
 */
export function plain(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, escaped);
}

/** The same for a name: a line end in it could pass for a line of the output. */
export const plainName = (name: string): string => plain(name).replace(/[\t\n]/g, escaped);

const escaped = (c: string): string => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
