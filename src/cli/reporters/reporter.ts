import type { Finding } from '../../language/finding.js';

export interface LintedFile {
  /** As it was found, relative to where the command was started; `/` on every platform. */
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Findings as one text. */
export type Reporter = (
  files: readonly LintedFile[],
  summary: Summary,
  options: { readonly colour: boolean },
) => string;
