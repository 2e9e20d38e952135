/**
 * What the preview’s page and the extension say to each other. Each side checks what it hears: a page is shown text
 * that its author may not have written, so it is not believed blindly.
 */
import { isPreviewEdition, type PreviewEdition } from '../server/protocol.js';

/** To the page. */
export type ToPage =
  | {
      readonly type: 'handout';
      readonly version: number;
      readonly title: string;
      /** The sanitised `<article>`. */
      readonly body: string;
      readonly lang: string;
      readonly dir: 'ltr' | 'rtl';
      readonly edition: PreviewEdition;
    }
  /** The handout cannot be made; what is shown stays. */
  | { readonly type: 'trouble'; readonly message: string };

/** From the page. */
export type FromPage =
  /** The script runs, and can be sent a handout. */
  | { readonly type: 'ready' }
  /** This handout can now be seen. */
  | { readonly type: 'shown'; readonly version: number; readonly edition: PreviewEdition }
  /** The reader asks for another edition. */
  | { readonly type: 'edition'; readonly edition: PreviewEdition }
  /** A link out of the page was followed. */
  | { readonly type: 'open'; readonly href: string }
  /** Show this place in the source: an offset in UTF-16 code units. */
  | { readonly type: 'reveal'; readonly offset: number };

/** What the page remembers while it is hidden or the window reloads. */
export interface PageState {
  readonly uri: string;
  readonly edition: PreviewEdition;
  /** Pixels from the top. */
  readonly scroll: number;
}

/** The longest address that a link may have; longer ones are no use to anyone but an attacker. */
const MAX_HREF = 2048;

export function isToPage(value: unknown): value is ToPage {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'handout':
      return (
        isCount(value.version) &&
        isString(value.title) &&
        isString(value.body) &&
        isString(value.lang) &&
        (value.dir === 'ltr' || value.dir === 'rtl') &&
        isPreviewEdition(value.edition)
      );
    case 'trouble':
      return isString(value.message);
    default:
      return false;
  }
}

export function isFromPage(value: unknown): value is FromPage {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'ready':
      return true;
    case 'shown':
      return isCount(value.version) && isPreviewEdition(value.edition);
    case 'edition':
      return isPreviewEdition(value.edition);
    case 'open':
      return isString(value.href) && value.href.length <= MAX_HREF;
    case 'reveal':
      return isCount(value.offset);
    default:
      return false;
  }
}

export function isPageState(value: unknown): value is PageState {
  return (
    isRecord(value) &&
    isString(value.uri) &&
    isPreviewEdition(value.edition) &&
    typeof value.scroll === 'number' &&
    Number.isFinite(value.scroll)
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
