/** What one kind of identifier is: where its pattern comes from, how it is found, what may safely stand in its place. */
import type { Said } from '../../language/said.js';
import type { Passage } from './passages.js';

/** A stretch of a passage that fits the pattern. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Fits, but so does much else: without a keyword or grouping it is only a hint. */
  readonly doubtful?: true;
  /** What may stand there instead, where a safe value is known. */
  readonly instead?: string;
}

export interface Kind {
  /** As in `identifiers.tsv`, and in the table of measured precision. */
  readonly id: string;
  /** The rule that tells of it, without `privacy/`. */
  readonly rule: string;
  /** ‘This … ’: the pattern that was matched. */
  readonly fits: Said;
  readonly remedy: Said;
  /** Who says that the pattern and the safe values are so. */
  readonly source: string;
  /** Whatever fits has this in it. Ordinary text has not, and costs little. */
  readonly needs: 'digit' | 'at' | 'none';
  find(passage: Passage): readonly Hit[];
}

/** Every match of a pattern, as long as nothing of it lies within an address of the web or a DOI. */
export function hits(
  text: string,
  pattern: RegExp,
  judge: (match: RegExpExecArray) => Omit<Hit, 'start' | 'end'> | undefined,
): Hit[] {
  const found: Hit[] = [];
  pattern.lastIndex = 0;
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
    const end = m.index + m[0].length;
    if (inAddress(text, m.index)) continue;
    const judged = judge(m);
    if (judged) found.push({ start: m.index, end, ...judged });
    // What was refused may hide what begins within it.
    else pattern.lastIndex = m.index + 1;
  }
  return found;
}

/** Within a web address or a DOI, digits are no one’s. */
function inAddress(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 120), at);
  const word = before.slice(before.lastIndexOf(' ') + 1);
  return /:\/\/|www\.|\b10\.\d{4,9}\//i.test(word);
}

/** Whether a keyword stands near: up to `before` characters before (or in the label), `after` behind. */
export function near(
  { text, label }: Passage,
  { start, end }: { readonly start: number; readonly end: number },
  keyword: RegExp,
  before = 45,
  after = 0,
): boolean {
  if (keyword.test(text.slice(Math.max(0, start - before), start))) return true;
  if (start < before && label !== '' && keyword.test(label)) return true;
  return after > 0 && keyword.test(text.slice(end, end + after));
}

export const span = (m: RegExpExecArray): { readonly start: number; readonly end: number } => ({
  start: m.index,
  end: m.index + m[0].length,
});

/** Where whoever wrote a paper may be written to: that is printed with the paper. */
const OF_AN_AUTHOR =
  /\b(?:Corresponding author|Correspondence(?: to| and reprint requests)?(?::| (?=[A-Z]))|E-?mail for correspondence|Reprints?\b)[^!?]{0,180}$/i;

export const isOfAnAuthor = (text: string, at: number): boolean =>
  OF_AN_AUTHOR.test(text.slice(Math.max(0, at - 220), at));

export const digitsOf = (text: string): string => text.replace(/\D/g, '');
