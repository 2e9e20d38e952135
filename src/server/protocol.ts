/**
 * What the language server answers beyond the Language Server Protocol. The extension may import this file and
 * nothing else of the server: it holds data and names only.
 */

/** The editions that a live preview can switch between. */
export const PREVIEW_EDITIONS = ['learner', 'facilitator'] as const;
export type PreviewEdition = (typeof PREVIEW_EDITIONS)[number];

export function isPreviewEdition(value: unknown): value is PreviewEdition {
  return PREVIEW_EDITIONS.some((edition) => edition === value);
}

/** Request: the handout of an open case, as it stands in the editor. */
export const HANDOUT_REQUEST = 'encounter/handout';

export interface HandoutParams {
  readonly uri: string;
  readonly edition: PreviewEdition;
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
  const { uri, edition } = value as Partial<Record<keyof HandoutParams, unknown>>;
  return typeof uri === 'string' && isPreviewEdition(edition);
}
