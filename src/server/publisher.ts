/** When to publish: at once for a document just opened; after a change, as soon as can be without keeping anybody waiting. */

/** Milliseconds in which changes are taken together, where a check is quick: a hand types no faster. */
const BREATH = 15;
/** Milliseconds that a quick check takes at most. */
const QUICK = 35;
/** Milliseconds without a change, where a check is slow: the next key must not have to wait for it. */
const PAUSE = 150;

export interface Publisher {
  /** The document was opened, or its text changed. */
  readonly changed: (uri: string) => void;
  readonly closed: (uri: string) => void;
}

/** `publish` must not throw. */
export function createPublisher(publish: (uri: string) => void): Publisher {
  const waiting = new Map<string, NodeJS.Timeout>();
  /** How long the last check of each document took. */
  const took = new Map<string, number>();
  const check = (uri: string): void => {
    const begun = performance.now();
    publish(uri);
    took.set(uri, performance.now() - begun);
  };
  return {
    changed(uri) {
      const last = took.get(uri) ?? Number.POSITIVE_INFINITY;
      const pause = !waiting.has(uri) ? 0 : last <= QUICK ? BREATH : PAUSE;
      clearTimeout(waiting.get(uri));
      waiting.set(uri, setTimeout(check, pause, uri));
    },
    closed(uri) {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
      took.delete(uri);
    },
  };
}
