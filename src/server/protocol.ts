/**
 * What the language server answers beyond the Language Server Protocol. The extension may import this file and
 * nothing else of the server: it holds data and names only.
 */
import { STYLES, type Style } from '../handout/styles.js';

export { SPOKEN_WORDS_PER_MINUTE } from '../language/timing.js';

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

// ---- Writing ---------------------------------------------------------------------------------------------------

/** Request: the formats that a case can be begun in. */
export const FORMATS_REQUEST = 'encounter/formats';

export interface FormatsParams {
  /** The language of whoever chooses, BCP 47; English where absent. */
  readonly lang?: string;
}

export interface FormatsAnswer {
  readonly formats: readonly { readonly name: string; readonly title: string; readonly says: string }[];
  /** Languages that a new case can be written in, BCP 47. */
  readonly langs: readonly string[];
}

/** Request: the text of a new case. */
export const NEW_CASE_REQUEST = 'encounter/newCase';

export interface NewCaseParams {
  readonly format: string;
  readonly title?: string;
  /** Names, as in `Mrs Kelly, Dr Shah, Joe Kelly (relative)`. */
  readonly people?: string;
  readonly setting?: string;
  readonly lang?: string;
}

export interface NewCaseAnswer {
  /** In VS Code’s snippet syntax. */
  readonly snippet: string;
}

export function isNewCaseParams(value: unknown): value is NewCaseParams {
  if (typeof value !== 'object' || value === null) return false;
  const { format, ...rest } = value as Partial<Record<keyof NewCaseParams, unknown>>;
  const texts = [rest.title, rest.people, rest.setting, rest.lang];
  return typeof format === 'string' && texts.every((text) => text === undefined || typeof text === 'string');
}

/** A place of a document, lines and UTF-16 characters from 0, as in the protocol itself. */
interface Place {
  readonly line: number;
  readonly character: number;
}

interface Stretch {
  readonly start: Place;
  readonly end: Place;
}

/** Request: how far an open case is. */
export const STATUS_REQUEST = 'encounter/status';

export interface StatusAnswer {
  /** The version of the document that this speaks of. */
  readonly version: number;
  readonly status: 'draft' | 'in-review' | 'approved' | 'retired';
  /** Minutes that are planned, and that the session has. */
  readonly planned: number;
  readonly duration?: number;
}

/** Request: what is still to be mended before an open case could be called approved. */
export const LEFT_REQUEST = 'encounter/leftUntilApproved';

export interface LeftAnswer {
  readonly version: number;
  readonly left: readonly {
    readonly rule: string;
    readonly message: string;
    /** What to write instead. */
    readonly remedy: string;
    readonly range: Stretch;
  }[];
}

/** Request: the edit that gives an open case another status. */
export const SET_STATUS_REQUEST = 'encounter/setStatus';

export interface SetStatusParams {
  readonly uri: string;
  readonly status: StatusAnswer['status'];
}

export type EditAnswer =
  | { readonly version: number; readonly range: Stretch; readonly text: string }
  | { readonly problem: string };

/** Request: what was copied elsewhere, as Markdown for this place; `null` if it goes in as it is. */
export const PASTE_REQUEST = 'encounter/paste';

export interface PasteParams {
  readonly uri: string;
  readonly position: Place;
  readonly html?: string;
  readonly text?: string;
}

export interface PasteAnswer {
  readonly kind: 'table' | 'text';
  readonly markdown: string;
}

/** Request: the words that the selection can be put into, and the one that it can be taken out of. */
export const WRAP_REQUEST = 'encounter/wrap';

export interface WrapParams {
  readonly uri: string;
  readonly range: Stretch;
}

export interface WrapAnswer {
  readonly version: number;
  readonly choices: readonly {
    readonly word: string;
    readonly says: string;
    /** It takes the text out of the word. */
    readonly unwraps: boolean;
    readonly range: Stretch;
    readonly snippet: string;
  }[];
}

export function isUriParams(value: unknown): value is { readonly uri: string } {
  return typeof value === 'object' && value !== null && 'uri' in value && typeof value.uri === 'string';
}

export function isSetStatusParams(value: unknown): value is SetStatusParams {
  const statuses: readonly unknown[] = ['draft', 'in-review', 'approved', 'retired'];
  return isUriParams(value) && 'status' in value && statuses.includes(value.status);
}

export function isPasteParams(value: unknown): value is PasteParams {
  if (!isUriParams(value) || !('position' in value) || !isPlace(value.position)) return false;
  const { html, text } = value as { readonly html?: unknown; readonly text?: unknown };
  return [html, text].every((one) => one === undefined || typeof one === 'string');
}

export function isWrapParams(value: unknown): value is WrapParams {
  if (!isUriParams(value) || !('range' in value) || typeof value.range !== 'object' || value.range === null)
    return false;
  const { start, end } = value.range as { readonly start?: unknown; readonly end?: unknown };
  return isPlace(start) && isPlace(end);
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  const { line, character } = value as { readonly line?: unknown; readonly character?: unknown };
  return Number.isInteger(line) && Number.isInteger(character);
}
