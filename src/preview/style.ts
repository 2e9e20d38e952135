/**
 * Style sheets that did not come are asked for again. In a browser all previews of a window ask through one service
 * worker, and while the window loads again, what one of them asks for may be lost.
 */

/** Milliseconds before each new attempt. */
const PAUSES: readonly number[] = [100, 500, 2_000, 5_000];

export function keepStyle(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    const { href } = link;
    // A script waits for the style sheets before it, so one that is not there by now has failed.
    if (link.sheet === null) askAgain(link, href, PAUSES);
    else link.addEventListener('error', () => askAgain(link, href, PAUSES), { once: true });
  }
}

function askAgain(link: HTMLLinkElement, href: string, [pause, ...rest]: readonly number[]): void {
  if (pause === undefined) return;
  setTimeout(() => {
    const next = document.createElement('link');
    next.rel = 'stylesheet';
    next.href = href;
    next.addEventListener('error', () => askAgain(next, href, rest), { once: true });
    link.replaceWith(next);
  }, pause);
}
