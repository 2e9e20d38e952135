/** When to check a document: soon after a change where checks are quick, and where they are slow, when its author pauses. */

/** Milliseconds in which changes are taken together, where a check is quick: a hand types no faster. */
const BREATH = 15;
/** Milliseconds that a quick check takes at most: the next key does not notice it. */
const QUICK = 35;
/**
 * Milliseconds after a handout in which it is shown, and the next key may come: on a small machine a check meanwhile would
 * take their processor. What is found is underlined soon enough all the same.
 */
const SHOWING = 100;
/** After a change, one waits so many times as long as a slow check takes. */
const PATIENCE = 2;
/** Milliseconds without a change after which any check may begin. */
const PAUSE = 150;

export interface Publisher {
  /** The document was opened, or its text changed. */
  readonly changed: (uri: string) => void;
  readonly closed: (uri: string) => void;
  /** Its new handout is on the way to whoever waits for it: what is still to be checked comes after it. */
  readonly handedOut: (uri: string) => void;
}

/** `publish` must not throw. */
export function createPublisher(publish: (uri: string) => void): Publisher {
  const waiting = new Map<string, NodeJS.Timeout>();
  /** Those of them that have not been checked yet. */
  const due = new Set<string>();
  /** How long the last check of each document took. */
  const took = new Map<string, number>();
  const check = (uri: string): void => {
    due.delete(uri);
    const begun = performance.now();
    publish(uri);
    took.set(uri, performance.now() - begun);
  };
  /** A document that was just opened is checked at once. */
  const pauseFor = (uri: string): number => {
    const last = took.get(uri);
    if (last === undefined && !waiting.has(uri)) return 0;
    return last === undefined || last <= QUICK ? BREATH : Math.min(PATIENCE * last, PAUSE);
  };
  const checkIn = (uri: string, pause: number): void => {
    clearTimeout(waiting.get(uri));
    waiting.set(uri, setTimeout(check, pause, uri));
    due.add(uri);
  };
  return {
    changed: (uri) => checkIn(uri, pauseFor(uri)),
    handedOut(uri) {
      if (due.has(uri)) checkIn(uri, Math.max(SHOWING, pauseFor(uri)));
    },
    closed(uri) {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
      due.delete(uri);
      took.delete(uri);
    },
  };
}
