/**
 * What the preview’s page and the extension say to each other. Each side checks what it hears: a page is shown text
 * that its author may not have written, so it is not believed blindly.
 */

import {
  isFormatName,
  isHandoutStyle,
  isPreviewEdition,
  type PreviewEdition,
  type PreviewStyle,
} from '../server/protocol.js';
import type { Sent } from './change.js';

/** Which handout of a case. */
export interface Chosen {
  readonly edition: PreviewEdition;
  readonly style: PreviewStyle;
  /** Absent: the case’s first format. */
  readonly format?: string;
}

/** One thing that the toolbar offers. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** To the page. */
export type ToPage =
  | ({
      readonly type: 'handout';
      /** The case. */
      readonly uri: string;
      readonly version: number;
      /** Which of the reader’s choices it answers; 0 if there was none. */
      readonly choice: number;
      readonly title: string;
      readonly lang: string;
      readonly dir: 'ltr' | 'rtl';
      /** Why it cannot be handed out as it is, in the words of the editor; absent if it can. */
      readonly doubt?: string;
      /** Where the author’s cursor has gone meanwhile. */
      readonly cursor?: number;
    } & Sent & // the sanitised `<article>`
      Chosen)
  /** For the toolbar alone: what this case has, by names that only its author may know. */
  | { readonly type: 'choices'; readonly editions: readonly Choice[]; readonly formats: readonly Choice[] }
  /** Whether the preview stays with its case. */
  | { readonly type: 'locked'; readonly locked: boolean }
  /** What is to be known of the handout that is shown before it is handed out; nothing, if empty. */
  | { readonly type: 'told'; readonly uri: string; readonly message: string }
  /** The handout cannot be made; what is shown stays. */
  | { readonly type: 'trouble'; readonly message: string }
  /** The source was scrolled: this offset stands at its top. */
  | { readonly type: 'scroll'; readonly offset: number }
  /** The author’s cursor is here. */
  | { readonly type: 'cursor'; readonly offset: number }
  /** Go to the element of that id, as soon as the handout of that case is shown. */
  | { readonly type: 'goTo'; readonly uri: string; readonly id: string }
  /** Pictures that the handout names, as data addresses; those that cannot be had are empty. */
  | { readonly type: 'pictures'; readonly uri: string; readonly pictures: Readonly<Record<string, string>> };

/** From the page. */
export type FromPage =
  /** The script runs, and can be sent a handout. */
  | { readonly type: 'ready' }
  /** A handout came without the one that it is a change of. */
  | { readonly type: 'lost' }
  /** This handout can now be seen. */
  | { readonly type: 'shown'; readonly version: number; readonly edition: PreviewEdition }
  /** The reader asks for another handout of the case. Choices are counted from 1, so that answers can be told apart. */
  | ({ readonly type: 'choose'; readonly choice: number } & Chosen)
  /** A link out of the page was followed. */
  | { readonly type: 'open'; readonly href: string }
  /** Show this place in the source: an offset in UTF-16 code units. */
  | { readonly type: 'reveal'; readonly offset: number }
  /** The reader scrolled: the source at this offset stands at the top. */
  | { readonly type: 'scrolled'; readonly offset: number }
  /** A button of the toolbar. */
  | { readonly type: 'act'; readonly act: Act };

export const ACTS = ['print', 'export', 'lock'] as const;
export type Act = (typeof ACTS)[number];

/** What the page remembers while it is hidden or the window reloads. */
export interface PageState extends Chosen {
  readonly uri: string;
  readonly locked: boolean;
  /** Pixels from the top. */
  readonly scroll: number;
  /** How large the handout is shown: 1 is its own size. */
  readonly size: number;
  /** How many parts have been revealed, and one more for what follows the last; absent: all is shown. */
  readonly revealed?: number;
}

/** The longest address that a link may have; longer ones are no use to anyone but an attacker. */
const MAX_HREF = 2048;

export function isToPage(value: unknown): value is ToPage {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'handout':
      return (
        isString(value.uri) &&
        isCount(value.version) &&
        isCount(value.choice) &&
        isString(value.title) &&
        isSent(value) &&
        isString(value.lang) &&
        (value.dir === 'ltr' || value.dir === 'rtl') &&
        (value.doubt === undefined || isString(value.doubt)) &&
        (value.cursor === undefined || isCount(value.cursor)) &&
        isChosen(value)
      );
    case 'choices':
      return isOptions(value.editions) && isOptions(value.formats);
    case 'locked':
      return typeof value.locked === 'boolean';
    case 'trouble':
      return isString(value.message);
    case 'told':
      return isString(value.uri) && isString(value.message);
    case 'scroll':
    case 'cursor':
      return isCount(value.offset);
    case 'goTo':
      return isString(value.uri) && isString(value.id);
    case 'pictures':
      return isString(value.uri) && isRecord(value.pictures) && Object.values(value.pictures).every(isString);
    default:
      return false;
  }
}

export function isFromPage(value: unknown): value is FromPage {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'ready':
    case 'lost':
      return true;
    case 'shown':
      return isCount(value.version) && isPreviewEdition(value.edition);
    case 'choose':
      return isChosen(value) && isCount(value.choice);
    case 'open':
      return isString(value.href) && value.href.length <= MAX_HREF;
    case 'reveal':
    case 'scrolled':
      return isCount(value.offset);
    case 'act':
      return ACTS.some((act) => act === value.act);
    default:
      return false;
  }
}

export function isPageState(value: unknown): value is PageState {
  return (
    isRecord(value) &&
    isString(value.uri) &&
    isChosen(value) &&
    typeof value.locked === 'boolean' &&
    isMeasure(value.scroll) &&
    isMeasure(value.size) &&
    value.size >= 0.5 &&
    value.size <= 4 &&
    (value.revealed === undefined || isCount(value.revealed))
  );
}

function isChosen({ edition, style, format }: Readonly<Record<string, unknown>>): boolean {
  return isPreviewEdition(edition) && isHandoutStyle(style) && (format === undefined || isFormatName(format));
}

function isSent({ serial, follows, body }: Readonly<Record<string, unknown>>): boolean {
  return (
    isCount(serial) &&
    (follows === undefined || isCount(follows)) &&
    isRecord(body) &&
    isCount(body.head) &&
    isCount(body.tail) &&
    isString(body.text) &&
    Number.isSafeInteger(body.by)
  );
}

function isOptions(value: unknown): value is readonly Choice[] {
  return (
    Array.isArray(value) &&
    value.every((option) => isRecord(option) && isString(option.value) && isString(option.label))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isMeasure(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
