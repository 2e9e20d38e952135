/** Work that never keeps an author waiting: it goes on in small slices while nobody types or asks. */
import type { Message, MessageStrategy } from 'vscode-languageserver';

/** Milliseconds without a change of any document, after which nobody types. */
const QUIET = 250;
/** Milliseconds after a question in which the next one is likely to follow: an editor asks several at once. */
const MORE = 30;

export interface Idle {
  /** Somebody typed. */
  readonly stir: () => void;
  /** Hears of every message before it is answered. */
  readonly messages: MessageStrategy;
  /** Resolves when it is time for the next slice: the messages that wait have been answered, and nobody types. */
  readonly slice: () => Promise<void>;
}

export function createIdle(quiet = QUIET): Idle {
  let busyUntil = Number.NEGATIVE_INFINITY;
  const busy = (milliseconds: number): void => {
    busyUntil = Math.max(busyUntil, performance.now() + milliseconds);
  };
  return {
    stir: () => busy(quiet),
    messages: {
      handleMessage(message, next) {
        if (asks(message)) busy(Math.min(MORE, quiet));
        return next(message);
      },
    },
    async slice() {
      for (;;) {
        // What has arrived is read in the first turn, and answered in the second.
        await turn();
        await turn();
        const left = busyUntil - performance.now();
        if (left <= 0) return;
        await new Promise((resolve) => setTimeout(resolve, left));
      }
    },
  };
}

/** Requests have a method and a number; an answer to us has no method. */
const asks = (message: Message): boolean => 'method' in message && 'id' in message;

/** One turn of the event loop; a browser has no `setImmediate`. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
