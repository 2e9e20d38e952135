/**
 * What the language server answers beyond the Language Server Protocol. The extension may import this file and
 * nothing else of the server: it holds data and names only.
 */
import { STYLES, type Style } from '../handout/styles.js';

/** The name of an edition, as `learner` or `actor:kelly`; which there are depends on the case. */
export type PreviewEdition = string;

/** Whether it can be the name of an edition: whether the case has it is the server’s to say. */
export function isPreviewEdition(value: unknown): value is PreviewEdition {
  return typeof value === 'string' && /^[a-z][a-z-]{1,20}(?::[\p{L}\p{M}\p{N}_-]{1,64})?$/u.test(value);
}

export function isHandoutStyle(value: unknown): value is Style {
  return STYLES.some((style) => style === value);
}

/** Request: the handout of an open case, as it stands in the editor. */
export const HANDOUT_REQUEST = 'encounter/handout';

export interface HandoutParams {
  readonly uri: string;
  readonly edition: PreviewEdition;
  /** `standard` where absent. */
  readonly style?: Style;
}

/** The answer; `null` if no such document is open on the server. */
export interface HandoutAnswer {
  /** The version of the document that this was made from. */
  readonly version: number;
  readonly edition: PreviewEdition;
  /** The title of the case; empty if it has none yet. */
  readonly title: string;
  /** The sanitised `<article>`. */
  readonly body: string;
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The editions that this case has. */
  readonly editions: readonly PreviewEdition[];
}

export function isHandoutParams(value: unknown): value is HandoutParams {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, edition, style } = value as Partial<Record<keyof HandoutParams, unknown>>;
  return typeof uri === 'string' && isPreviewEdition(edition) && (style === undefined || isHandoutStyle(style));
}
