/**
 * A handout as what has changed in the one before it: an edit changes few words of it, and between the extension and its
 * page there may be a network. The places in the source of all that stands behind an edit move alike.
 */
import { PLACE_ATTRIBUTE } from './places.js';

export interface Change {
  /** How many UTF-16 code units at the start of the text before stay. */
  readonly head: number;
  /** How many at its end stay, but for their places. */
  readonly tail: number;
  /** What stands between the two now. */
  readonly text: string;
  /** How far the places in the tail have moved; 0 if they stay. */
  readonly by: number;
}

/** What makes `after` of `before`: the whole text, where they have nothing in common. No character is cut in two. */
export function changeOf(before: string, after: string): Change {
  const by = lastPlace(after) - lastPlace(before);
  const moved = withPlacesMoved(before, by);
  let head = 0;
  while (head < after.length && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  if (isHigh(after, head - 1)) head -= 1;
  const most = Math.min(moved.length, after.length - head);
  let tail = 0;
  const [end, newEnd] = [moved.length - 1, after.length - 1];
  while (tail < most && moved.charCodeAt(end - tail) === after.charCodeAt(newEnd - tail)) tail += 1;
  if (tail > 0 && isHigh(after, newEnd - tail)) tail -= 1;
  return { head, tail, text: after.slice(head, after.length - tail), by };
}

/** The text after a change; undefined if it is none of this text. */
export function changed(before: string, { head, tail, text, by }: Change): string | undefined {
  const moved = withPlacesMoved(before, by);
  if (head > before.length || tail > moved.length) return undefined;
  return before.slice(0, head) + text + moved.slice(moved.length - tail);
}

const PLACE = new RegExp(`(?<= ${PLACE_ATTRIBUTE}=")\\d{1,9}(?=")`, 'g');

/** Where in the source the last element stands; 0 if none says so. */
function lastPlace(markup: string): number {
  const at = markup.lastIndexOf(` ${PLACE_ATTRIBUTE}="`);
  return at < 0 ? 0 : Number(/\d{1,9}(?=")/.exec(markup.slice(at, at + 40))?.[0] ?? 0);
}

const withPlacesMoved = (markup: string, by: number): string =>
  by === 0 ? markup : markup.replace(PLACE, (place) => String(Number(place) + by));

/** Whether the code unit there is the first half of a character. */
const isHigh = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;

/** One text of many that are sent, as a change of the one before wherever that may be. */
export interface Sent {
  /** Texts are counted, whoever is sent them. */
  readonly serial: number;
  /** The one that this is a change of; absent: it is whole. */
  readonly follows?: number;
  readonly body: Change;
}

export interface Sender {
  /** `sheet` says whose text it is: of another reader’s, nothing is taken over. */
  readonly send: (sheet: string, text: string) => Sent;
  /** Whoever is sent the next one has none: it is sent whole. */
  readonly forget: () => void;
}

export function createSender(): Sender {
  let serial = 0;
  let last: { readonly sheet: string; readonly text: string } | undefined;
  return {
    send(sheet, text) {
      const before = last?.sheet === sheet ? last.text : undefined;
      const follows = before === undefined ? {} : { follows: serial };
      last = { sheet, text };
      serial += 1;
      return { serial, ...follows, body: changeOf(before ?? '', text) };
    },
    forget() {
      last = undefined;
    },
  };
}

/** @returns takes what was sent, and returns the text; undefined if what it is a change of never came */
export function createReceiver(): (sent: Sent) => string | undefined {
  let last = { serial: 0, text: '' };
  return ({ serial, follows, body }) => {
    if (follows !== undefined && follows !== last.serial) return undefined;
    const text = changed(follows === undefined ? '' : last.text, body);
    if (text !== undefined) last = { serial, text };
    return text;
  };
}
