/** A text from right to left, with the stretches in it that run the other way. */
import { everyMatch } from '../language/matches.js';

const RTL = '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}';
/**
 * Latin words, with the number before them: Unicode’s bidirectional algorithm (UAX 9) has “0.3 mg” and “39 °C” come out
 * as “mg 0.3” and “C° 39” where nothing Latin stands before them.
 */
const NUMBER = '\\p{Nd}[\\p{Nd}.,:/–-]*[ \\u00A0\\u202F]?°?[ \\u00A0\\u202F]?';
const LATIN = new RegExp(`(?:${NUMBER})?(?![${RTL}])\\p{L}(?:[^${RTL}]*(?![${RTL}])[\\p{L}\\p{N}])?`, 'gu');

/** Unicode’s mark that what follows runs from left to right: for files that have no other word for it. */
export const LEFT_TO_RIGHT = '\u200E';

export interface Stretch {
  readonly text: string;
  readonly isRtl: boolean;
}

/** The text in stretches: Latin words keep their own direction and font, with the number that they measure. */
export function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const match of everyMatch(LATIN, text)) {
    if (match.index > end) stretches.push({ text: text.slice(end, match.index), isRtl: true });
    stretches.push({ text: match[0], isRtl: false });
    end = match.index + match[0].length;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), isRtl: true });
  return stretches;
}
