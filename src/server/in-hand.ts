/** Which case the server reads or checks: whoever watches is told before it does, so that it is known of what it died. */

/** Does the work, and tells of the case that it is about. While one is looked at, another may have to be. */
export type InHand = <T>(uri: string, work: () => T) => T;

/** @param tell is told of each case in hand, and of `null` when there is none */
export function createInHand(tell: (uri: string | null) => void): InHand {
  let current: string | null = null;
  return (uri, work) => {
    const before = current;
    current = uri;
    tell(uri);
    try {
      return work();
    } finally {
      current = before;
      tell(before);
    }
  };
}
