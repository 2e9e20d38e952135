/** Work that never keeps an author waiting: it goes on in small slices while nobody types or asks. */
import type { Message, MessageStrategy } from 'vscode-languageserver';

/** Milliseconds without a change of any document, after which nobody types. */
const QUIET = 250;
/** Milliseconds after a question in which the next one is likely to follow: an editor asks several at once. */
const MORE = 30;
/** Milliseconds after which a slice has its turn all the same: who never stops typing or asking must not stop it for good. */
const PATIENCE = { typing: 1000, asking: 100 } as const;

export interface Idle {
  /** Somebody typed. */
  readonly stir: () => void;
  /** Hears of every message before it is answered. */
  readonly messages: MessageStrategy;
  /** Resolves when it is time for the next slice: the messages that wait have been answered, and nobody types. */
  readonly slice: () => Promise<void>;
}

export function createIdle(quiet = QUIET): Idle {
  const until = { typing: Number.NEGATIVE_INFINITY, asking: Number.NEGATIVE_INFINITY };
  const stands = (kind: keyof typeof until, milliseconds: number): void => {
    until[kind] = performance.now() + milliseconds;
  };
  return {
    stir: () => stands('typing', quiet),
    messages: {
      handleMessage(message, next) {
        if (asks(message)) stands('asking', Math.min(MORE, quiet));
        return next(message);
      },
    },
    async slice() {
      const begun = performance.now();
      for (;;) {
        // What has arrived is read in the first turn, and answered in the second.
        await turn();
        await turn();
        const { typing, asking } = PATIENCE;
        const goesOn = Math.max(Math.min(until.typing, begun + typing), Math.min(until.asking, begun + asking));
        const left = goesOn - performance.now();
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
