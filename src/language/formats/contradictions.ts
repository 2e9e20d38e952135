/** Formats that one case cannot serve at once. */
import { formatNamed } from './index.js';

export interface Contradiction {
  /** As the author listed them. */
  readonly formats: readonly [string, string];
  /** Why, in one sentence. */
  readonly reason: string;
}

const SOLUTIONS =
  'An analysis needs what was learned and who changes what by when; the other is not there to solve anything, and keeps both from its readers.';
const ANSWERS = 'One has answers and marks them; in the other nobody is right, and nobody is judged.';

const REASONS: readonly (readonly [string, string, string])[] = [
  [
    'balint',
    'schwartz',
    'A Balint group has one clinician’s story before it and speculates about both people; a Schwartz-style session keeps several stories to be told aloud, and nobody speculates.',
  ],
  ['balint', 'sea', SOLUTIONS],
  ['schwartz', 'sea', SOLUTIONS],
  ['balint', 'osce', ANSWERS],
  ['balint', 'tbl', ANSWERS],
  ['balint', 'sct', ANSWERS],
  ['schwartz', 'osce', ANSWERS],
  ['schwartz', 'tbl', ANSWERS],
  ['schwartz', 'sct', ANSWERS],
  ['reflective-practice', 'osce', ANSWERS],
];

/** Which of a case’s formats contradict each other, in the order in which they are listed. */
export function contradictions(formats: readonly string[]): readonly Contradiction[] {
  const known = [...new Set(formats)].filter((name) => formatNamed(name) !== undefined);
  return known.flatMap((one, index) =>
    known.slice(index + 1).flatMap((other): Contradiction[] => {
      const found = REASONS.find(([a, b]) => (a === one && b === other) || (a === other && b === one));
      return found ? [{ formats: [one, other], reason: found[2] }] : [];
    }),
  );
}
