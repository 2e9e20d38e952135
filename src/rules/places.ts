/** Where a finding stands, and what the case is written in. */

import type { Flow, Part } from '../language/case.js';
import type { Range } from '../language/finding.js';
import { entryOf, type Value } from '../language/matter/front-matter.js';
import type { CaseFile } from '../language/parse.js';
import { type Said, say } from '../language/said.js';

/** Rules on words know English alone. */
export function isEnglish({ case: { matter } }: CaseFile): boolean {
  return /^en(?:-|$)/i.test(matter.lang);
}

/** The word that a block begins with: ‘question’ of `:::question{#q1}`. */
export function wordRange({ text }: CaseFile, { range }: { readonly range: Range }): Range {
  const word = /[:：\s]*([\p{L}-]+)/uy;
  word.lastIndex = range.start;
  const found = word.exec(text)?.[1];
  return found === undefined ? range : { start: word.lastIndex - found.length, end: word.lastIndex };
}

/** The key of the front matter, or the three hyphens that it opens with. */
export function keyRange({ text, frontMatter }: CaseFile, key: string): Range {
  const start = Math.max(0, text.indexOf('---'));
  return entryOf(frontMatter?.entries, key)?.keyRange ?? { start, end: Math.min(text.length, start + 3) };
}

/** The value below these keys, one in the other. */
export function valueAt({ frontMatter }: CaseFile, ...[key = '', ...more]: readonly string[]): Value | undefined {
  let value = entryOf(frontMatter?.entries, key)?.value;
  for (const next of more) value = value?.type === 'map' ? entryOf(value.entries, next)?.value : undefined;
  return value;
}

/** Whether a block is told to one audience alone. */
export function isAddressed(node: Flow | Part): boolean {
  return 'audience' in node && node.audience !== undefined;
}

/** ‘1 minute’, ‘12 minutes’. */
export const minutesSaid = (minutes: number): Said =>
  minutes === 1 ? say`${minutes} minute` : say`${minutes} minutes`;
