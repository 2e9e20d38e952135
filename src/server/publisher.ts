/** When to publish: at once for a document just opened, and when the typing pauses for one that changes. */

/** Milliseconds without a change. Short enough to feel live, long enough not to judge half a word. */
const PAUSE = 150;

export interface Publisher {
  /** The document was opened, or its text changed. */
  readonly changed: (uri: string) => void;
  readonly closed: (uri: string) => void;
}

/** `publish` must not throw. */
export function createPublisher(publish: (uri: string) => void): Publisher {
  const waiting = new Map<string, NodeJS.Timeout>();
  return {
    changed(uri) {
      const pause = waiting.has(uri) ? PAUSE : 0;
      clearTimeout(waiting.get(uri));
      waiting.set(uri, setTimeout(publish, pause, uri));
    },
    closed(uri) {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
    },
  };
}
