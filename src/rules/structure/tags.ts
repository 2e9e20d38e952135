/** Tags of HTML in a case, found with their places. */
import type { Html } from 'mdast';
import type { Range } from '../../language/finding.js';

/** Names by which pages and dialects hide a text, or say that it is for whoever teaches. */
export const HIDING_NAMES = [
  'hidden',
  'hide',
  'invisible',
  'd-none',
  'content-hidden',
  'content-visible',
  'spoilers?',
  'solutions?',
  'answers?',
  'speaker-?notes',
  'teach(?:er|ing)-?notes?',
  'instructors?',
  'teachers?',
  'tutors?',
  'trainers?',
  'leaders?',
  'examiners?',
  'moderators?',
  'facilitators',
  'faculty',
].join('|');
/** Tags that fold or leave out what they hold, and those whose attributes do. */
export const HIDING_TAG = new RegExp(
  `<(?:details|dialog|template|noscript)(?=[\\s>])[^<>]{0,200}>?|<[a-z][^<>]{0,200}?\\s(?:hidden(?=[\\s=>/])|aria-hidden\\s*=\\s*["']?true|style\\s*=\\s*["'][^"'<>]{0,200}?(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|opacity\\s*:\\s*0(?![.\\d])|font-size\\s*:\\s*0(?![.\\d]))|(?:class|id)\\s*=\\s*["']?(?:[^"'<>]{0,80}?\\s)?(?:${HIDING_NAMES})(?:-(?:notes?|only|guide))?(?=[\\s"'>]))[^<>]{0,200}>?|<aside[^<>]{0,200}\\bnotes\\b[^<>]{0,200}>`,
  'iu',
);

/** A tag as it is written. */
export interface FoundTag {
  readonly words: string;
  /** The first group of the pattern. */
  readonly name: string;
  readonly range: Range;
}

/** The first tag of a piece of HTML that a pattern finds, comments aside. */
export function tagIn({ value, position }: Html, source: string, pattern: RegExp): FoundTag | undefined {
  const found = pattern.exec(value.replace(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length)));
  const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
  // The lines of a list or a quote have signs before them that the value lacks.
  const at = found ? source.slice(start, end).indexOf(found[0]) : -1;
  if (!found || at < 0) return undefined;
  return {
    words: found[0],
    name: (found[1] ?? '').toLowerCase(),
    range: { start: start + at, end: start + at + found[0].length },
  };
}
