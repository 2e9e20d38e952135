/** Source and handout scroll together, each way, and a mark in the margin shows where the author writes. */
import { elementAt, offsetAt, placesIn, topOf } from './places.js';

export interface Follower {
  /** The source was scrolled to this offset. */
  readonly scrollTo: (offset: number) => void;
  /** The author’s cursor moved to this offset. */
  readonly markAt: (offset: number | undefined) => void;
  /** The handout changed, or its size. */
  readonly changed: () => void;
  /** Scrolls without the source following. */
  readonly quietly: (scroll: () => void) => void;
}

/** @param scrolled told of the offset at the top when the reader scrolls, and nobody else */
export function createFollower(
  { handout, mark, bar }: { readonly handout: HTMLElement; readonly mark: HTMLElement; readonly bar: HTMLElement },
  scrolled: (offset: number) => void,
): Follower {
  /** Where we scrolled to ourselves: arriving there is no news. */
  let ours = window.scrollY;
  let cursor: number | undefined;
  let asked = 0;

  const quietly = (scroll: () => void) => {
    scroll();
    ours = window.scrollY;
  };

  function tell(): void {
    if (Math.abs(window.scrollY - ours) <= 1) return;
    ours = Number.NaN; // from here on every pixel is the reader’s
    const top = bar.getBoundingClientRect().bottom;
    const offset = window.scrollY === 0 ? 0 : offsetAt(placesIn(handout), top);
    if (offset !== undefined) scrolled(offset);
  }

  window.addEventListener('scroll', () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(tell);
  });

  function place(): void {
    const element = cursor === undefined ? undefined : elementAt(handout, cursor);
    mark.hidden = element === undefined;
    if (!element) return;
    const { top, height } = element.getBoundingClientRect();
    const article = element.closest('article')?.getBoundingClientRect();
    mark.style.top = `${top + window.scrollY}px`;
    mark.style.height = `${height}px`;
    mark.style.left = `${Math.max(4, (article?.left ?? 0) + window.scrollX)}px`;
  }

  let due = 0;
  /** Measured when the page is drawn, which is done anyway: the words must not wait for a mark. */
  const changed = () => {
    cancelAnimationFrame(due);
    due = requestAnimationFrame(() => {
      document.documentElement.style.scrollPaddingTop = `${bar.offsetHeight + 8}px`;
      place();
    });
  };
  const watcher = new ResizeObserver(changed);
  watcher.observe(handout);
  watcher.observe(bar);

  return {
    quietly,
    changed,
    scrollTo(offset) {
      const top = offset === 0 ? -window.scrollY : topOf(placesIn(handout), offset);
      if (top === undefined) return;
      const to = offset === 0 ? 0 : window.scrollY + top - bar.getBoundingClientRect().bottom;
      quietly(() => window.scrollTo({ top: to, behavior: 'instant' }));
    },
    markAt(offset) {
      cursor = offset;
      changed();
    },
  };
}
