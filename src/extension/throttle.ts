/** Work that follows a stream of changes: at once, then never twice at a time, and at most once in a pause. */

export interface Throttle {
  /** There is something new. The last poke is always followed by work that begins after it. */
  readonly poke: () => void;
  readonly dispose: () => void;
}

/** `work` must not reject. `pause` in milliseconds. */
export function createThrottle(work: () => Promise<void>, pause: number): Throttle {
  let busy = false;
  let again = false;
  let timer: NodeJS.Timeout | undefined;
  const poke = () => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    again = false;
    void work().then(() => {
      timer = setTimeout(() => {
        busy = false;
        if (again) poke();
      }, pause);
    });
  };
  return {
    poke,
    dispose: () => {
      clearTimeout(timer);
      busy = true; // for good
    },
  };
}
