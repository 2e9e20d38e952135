/**
 * What was said of a text is said of it again: while an author types, all texts of a case but one stay as they were.
 * Only for what follows from the text alone, or from what is made part of its key.
 */

/** So many answers are remembered, and as many of those before them: a long case has a few hundred texts. */
const MOST = 1_000;

/**
 * The same function, which answers from memory where it was asked the same not long ago.
 *
 * @param keyOf all that the answer follows from
 */
export function remembering<A, T>(ask: (asked: A) => T, keyOf: (asked: A) => string): (asked: A) => T {
  let recent = new Map<string, { readonly said: T }>();
  let older = recent;
  return (asked) => {
    const key = keyOf(asked);
    const known = recent.get(key);
    if (known) return known.said;
    const answer = older.get(key) ?? { said: ask(asked) };
    if (recent.size >= MOST) [older, recent] = [recent, new Map()];
    recent.set(key, answer);
    return answer.said;
  };
}

/** The key of a function of a text alone. */
export const itself = (text: string): string => text;
