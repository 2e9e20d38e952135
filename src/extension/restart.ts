/** When to start a server again that has stopped: at once, then after ever longer pauses, and never for ever in silence. */

/** Stops within this many milliseconds belong to one story. */
const STORY = 3 * 60_000;
/** So many stops in one story, and the next start is the author’s to ask for. */
const PATIENCE = 6;
const LONGEST_PAUSE = 16_000;

export type Verdict = { readonly restart: true; readonly pause: number } | { readonly restart: false };

/**
 * A fresh memory of stops. Each call tells of one at the given time (milliseconds) and says what to do. A stop is
 * explained if the case that it came of was found, and set aside: then nothing is left to wait for.
 */
export function createRestartPolicy(): (now: number, explained?: boolean) => Verdict {
  let stops: readonly number[] = [];
  return (now, explained = false) => {
    if (explained) {
      stops = [];
      return { restart: true, pause: 0 };
    }
    stops = [...stops.filter((stop) => now - stop < STORY), now];
    if (stops.length >= PATIENCE) {
      stops = [];
      return { restart: false };
    }
    return { restart: true, pause: stops.length === 1 ? 0 : Math.min(500 * 2 ** stops.length, LONGEST_PAUSE) };
  };
}
