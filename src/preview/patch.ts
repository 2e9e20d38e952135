/** Puts a new handout in the place of the one that is shown, and leaves the reader where they were. */
import morphdom from 'morphdom';
import { offsetOf, PLACE_ATTRIBUTE, placed } from './places.js';

export interface PatchOptions {
  /** Whether it is another handout of the same case, or another case: then nothing that was unfolded is kept. */
  readonly fresh: boolean;
  /** What is done to the handout before it is shown. */
  readonly prepare: (next: HTMLElement) => void;
}

/** `body` is sanitised markup. Scroll position, focus, and what was folded or unfolded stay. */
export function patch(handout: HTMLElement, body: string, { fresh, prepare }: PatchOptions): void {
  const next = handout.cloneNode(false) as HTMLElement;
  const template = document.createElement('template');
  template.innerHTML = body;
  next.append(template.content);
  prepare(next);
  rearrange(handout, next, fresh);
}

/** The handout that is shown, shown otherwise. */
export function again(handout: HTMLElement, prepare: (next: HTMLElement) => void): void {
  const next = handout.cloneNode(true) as HTMLElement;
  prepare(next);
  rearrange(handout, next, false);
}

function rearrange(handout: HTMLElement, next: HTMLElement, fresh: boolean): void {
  const anchor = findAnchor(handout);
  morphdom(handout, next, {
    childrenOnly: true,
    onBeforeElUpdated(shown, coming) {
      if (!fresh && shown instanceof HTMLDetailsElement && coming instanceof HTMLDetailsElement)
        coming.open = shown.open;
      return !shown.isEqualNode(coming);
    },
  });
  holdAnchor(handout, anchor);
}

/** What the reader looks at: the first element of the source at the top of the window, and how far below it stands. */
interface Anchor {
  readonly offset: number;
  readonly top: number;
}

/** Pixels between the places at which one looks for an anchor: less than a line. */
const STEP = 12;

/** Looked for where the reader looks: to measure all that stands above would take longer than to show the handout. */
function findAnchor(handout: HTMLElement): Anchor | undefined {
  if (window.scrollY === 0) return undefined; // at the top, and there to stay
  const { left, width } = handout.getBoundingClientRect();
  let around: Anchor | undefined;
  for (let y = 0; y < window.innerHeight; y += STEP) {
    const element = document.elementFromPoint(left + width / 2, y)?.closest(`[${PLACE_ATTRIBUTE}]`);
    if (!element || !handout.contains(element)) continue; // the toolbar, or a gap
    const anchor = { offset: offsetOf(element), top: element.getBoundingClientRect().top };
    if (anchor.top >= 0) return anchor;
    around ??= anchor; // it begins above
  }
  return around;
}

/**
 * Text above may have grown or shrunk, and another edition has more or less of it: what was read stays where it was.
 * Offsets behind an edit move, so the element nearest to the old offset is taken.
 */
function holdAnchor(handout: HTMLElement, anchor: Anchor | undefined): void {
  if (!anchor) return;
  let nearest: HTMLElement | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const element of placed(handout)) {
    const away = Math.abs(offsetOf(element) - anchor.offset);
    if (away < distance) {
      nearest = element;
      distance = away;
    }
  }
  if (nearest) window.scrollBy({ top: nearest.getBoundingClientRect().top - anchor.top, behavior: 'instant' });
}
