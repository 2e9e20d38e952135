/** When to check a document: at once where that is quick, and where it is slow, when its author pauses. */

/** Milliseconds that a quick check takes at most: the next key does not notice it. */
const QUICK = 35;
/** So many times as long as a slow check takes nobody must have typed before the next. */
const PATIENCE = 2;
/** Milliseconds without a change after which any check may begin. */
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
      const last = took.get(uri) ?? 0;
      // Changes that have arrived together are checked together all the same: the check waits for its turn.
      const pause = last <= QUICK ? 0 : Math.min(PATIENCE * last, PAUSE);
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
