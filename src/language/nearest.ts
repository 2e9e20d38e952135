import { distance } from 'fastest-levenshtein';

/**
 * The known name that a mistyped one most likely means, or undefined if none is near: at most two edits, or one
 * for names of up to four letters. Case is forgiven.
 *
 * @param most how many edits at most, where not as above
 */
export function nearest(name: string, known: Iterable<string>, most?: number): string | undefined {
  if (name.length > 40) return undefined;
  const typed = name.toLowerCase();
  const limit = most ?? (typed.length <= 4 ? 1 : 2);
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    const d = distance(typed, candidate.toLowerCase());
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}

/** Whether a word is one of those known, case forgiven, or, if it is longer than four letters, nearly one. */
export function isNear(word: string, known: readonly string[]): boolean {
  const plain = word.toLowerCase();
  return known.includes(plain) || (plain.length > 4 && nearest(plain, known) !== undefined);
}
