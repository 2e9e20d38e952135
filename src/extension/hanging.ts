/** Pictures of a handout come after its words, which need not wait for them: and by then another may be shown. */

export type Pictures = Readonly<Record<string, string>>;

export interface Hanging {
  /** Brings what the handout that is shown now names, and hands it on, if it is still that one and something changed. */
  readonly hang: (of: string, addresses: readonly string[]) => Promise<void>;
  /** None is shown: what is on its way is for nobody. */
  readonly takeDown: () => void;
  /** The page has begun anew, and has none. */
  readonly forget: () => void;
}

/** @param bring must not reject */
export function createHanging(
  bring: (addresses: readonly string[]) => Promise<Pictures>,
  handOn: (pictures: Pictures) => void,
): Hanging {
  /** What the handout names that is shown: a picture that only another edition has is not for its page. */
  let shown = '';
  /** What the page was sent last. */
  let hung = '';
  return {
    async hang(of, addresses) {
      const named = JSON.stringify([of, addresses]);
      shown = named;
      if (addresses.length === 0) return;
      const pictures = await bring(addresses);
      const hanging = JSON.stringify([of, pictures]);
      if (shown !== named || hanging === hung) return;
      hung = hanging;
      handOn(pictures);
    },
    takeDown() {
      shown = '';
    },
    forget() {
      hung = '';
    },
  };
}
