/**
 * The library: what other tools can ask of a case. Pure functions over text; no file is read, nothing is run.
 *
 * @packageDocumentation
 */
import type { Edition } from './handout/editions.js';
import { exportHandout as exportCase } from './handout/export.js';
import type { Exported, ExportKind } from './handout/exports/kinds.js';
import { renderCase } from './handout/render.js';
import type { Paper, Style } from './handout/styles.js';
import { parseCase } from './language/parse.js';
import { lint } from './rules/lint.js';
import { type PresentedFinding, present } from './rules/present.js';

export type { Edition } from './handout/editions.js';
export type { Exported, ExportKind } from './handout/exports/kinds.js';
export type { Paper, Style } from './handout/styles.js';
export type { Case, Flow, Matter, Part, Person, Section } from './language/case.js';
export type { Finding, Fix, Range, Severity } from './language/finding.js';
export { type CaseFile, parseCase } from './language/parse.js';
export type { PresentedFinding } from './rules/present.js';

export interface LintOptions {
  /** Only findings at least this severe; all by default. */
  readonly least?: 'error' | 'warning' | 'info';
  /** The date of today, as YYYY-MM-DD; without it nothing is said of reviews that are overdue. */
  readonly today?: string;
  /** Whether there is a file, by its path from the case’s folder; without it nothing is said of files that are missing. */
  readonly exists?: (relative: string) => boolean;
}

/**
 * All findings of a case, in the order of the text.
 *
 * @param text the whole file
 * @returns findings with lines and columns from 1 and offsets from 0, in UTF-16 units; never throws
 */
export function lintCase(text: string, options: LintOptions = {}): readonly PresentedFinding[] {
  const order = { info: 0, warning: 1, error: 2 };
  const file = parseCase(text);
  return lint(file, options)
    .filter((finding) => order[finding.severity] >= order[options.least ?? 'info'])
    .map((finding) => present(finding, file.lines));
}

export interface HandoutOptions {
  readonly edition: Edition;
  /** One of the formats of the case; its first where absent. */
  readonly format?: string;
  /** How it is set: `standard` where absent. */
  readonly style?: Style;
  /** The paper that it is printed on: `a4` where absent. */
  readonly paper?: Paper;
  /** The language of the labels (BCP 47); that of the case where absent. */
  readonly lang?: string;
  /** A `data:` address for a picture beside the case, or undefined to show its alternative text. */
  readonly picture?: (url: string) => string | undefined;
}

/**
 * One edition of a case as one self-contained HTML document.
 *
 * What the edition may not show is not in it. A stretch that is in doubt is withheld and marked; ask
 * `parseCase(text).doubtful` before you hand the document out.
 *
 * @param text the whole file
 * @returns HTML, UTF-8; never throws on any text
 * @throws RangeError for an edition that does not exist
 */
export function renderHandout(text: string, options: HandoutOptions = { edition: 'learner' }): string {
  return renderCase(parseCase(text).case, options).html;
}

export interface ExportHandoutOptions extends HandoutOptions {
  /** A file of its own in HTML, plain Markdown, a Word file, or the pruned case as JSON. */
  readonly to: ExportKind;
  /** What the file’s name begins with; `case` where absent. */
  readonly stem?: string;
}

/**
 * One edition of a case as a file.
 *
 * What the edition may not show is in no byte of it. Ask `parseCase(text).doubtful` before you hand it out.
 *
 * @param text the whole file
 * @returns its name, its media type, and its content; rejects on no text
 * @throws RangeError for an edition that does not exist
 */
export function exportHandout(text: string, options: ExportHandoutOptions): Promise<Exported> {
  return exportCase(parseCase(text).case, options);
}
