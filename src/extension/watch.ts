/**
 * Knows which case the server has in hand. Each case that is sent is answered with diagnostics, and cases are taken in
 * the order in which they came: the first that is not answered is the one that the server works on, or died of.
 */

/** Milliseconds that a case may take. The guards of the parser end all that we know of in far less. */
export const LIMIT = 30_000;

export interface Watch {
  /** The case was opened, or its text changed. */
  readonly sent: (uri: string) => void;
  /** Its diagnostics came, or it was closed. */
  readonly answered: (uri: string) => void;
  /** The server ended by itself. The case to set aside, if it died of the same one twice. */
  readonly died: () => string | undefined;
  readonly dispose: () => void;
}

/** `hung` is told of the case that the server does not come back from. */
export function createWatch(hung: (uri: string) => void, limit = LIMIT): Watch {
  const inHand = new Set<string>();
  let suspect: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  const first = (): string | undefined => inHand.values().next().value;

  /** The time of the first begins when it becomes the first. */
  function watchFirst(): void {
    clearTimeout(timer);
    if (inHand.size === 0) return;
    timer = setTimeout(() => {
      const uri = first();
      inHand.clear();
      if (uri !== undefined) hung(uri);
    }, limit);
  }

  return {
    sent(uri) {
      inHand.delete(uri);
      inHand.add(uri);
      if (first() === uri) watchFirst();
    },
    answered(uri) {
      const wasFirst = first() === uri;
      inHand.delete(uri);
      if (suspect === uri) suspect = undefined;
      if (wasFirst) watchFirst();
    },
    died() {
      const uri = first();
      clearTimeout(timer);
      inHand.clear();
      const again = uri !== undefined && uri === suspect;
      suspect = again ? undefined : uri;
      return again ? uri : undefined;
    },
    dispose: () => clearTimeout(timer),
  };
}
