/** Every match of a pattern in a text. */

/**
 * All matches, in order, as `matchAll` finds them. `matchAll` copies the pattern each time, and a copy that is compiled
 * anew costs more than all the looking; this one keeps to the pattern itself.
 *
 * @param pattern with the flag `g`
 */
export function everyMatch(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
