/** Work that never keeps an author waiting: it goes on in small slices while nobody types. */

/** Milliseconds without a change of any document, after which nobody types. */
const QUIET = 250;

export interface Idle {
  /** Somebody typed. */
  readonly stir: () => void;
  /** Resolves when it is time for the next slice: the messages that wait have been answered, and nobody types. */
  readonly slice: () => Promise<void>;
}

export function createIdle(quiet = QUIET): Idle {
  let stirred = Number.NEGATIVE_INFINITY;
  return {
    stir() {
      stirred = performance.now();
    },
    async slice() {
      await new Promise((resolve) => setTimeout(resolve, 0));
      for (;;) {
        const left = stirred + quiet - performance.now();
        if (left <= 0) return;
        await new Promise((resolve) => setTimeout(resolve, left));
      }
    },
  };
}
