/**
 * What a slip of one key leaves of a word, a comment or a note: text by Markdown’s rules, and plainly not meant to be
 * read. Each is a stretch within the body; whether it became something all the same, `prepare.ts` looks up in the tree.
 */
import type { Range } from './finding.js';
import { everyMatch } from './matches.js';
import { WORDS } from './vocabulary.js';

/** A colon, and what looks like one: full-width, small and upright forms, a ratio’s, a letter’s, other scripts’. */
export const COLONS = ':：﹕︓︰∶꞉ː˸׃։';
/** What stands in a colon’s place as well. */
export const SIGNS = `${COLONS};；∷`;

/** Colons, and a word of whatever signs that a bracket follows: “::st'rategy[…]”. */
export const COLONS_AND_BRACKET = /^:{2,}[^\s:`*_~<![][^\r\n:`*_~<![]*?(?<![\s\\])\[/;

const TEXT_WORDS = WORDS.filter(({ kind }) => kind === 'text').map(({ name }) => name);
const ATTRIBUTES = [...new Set(WORDS.flatMap(({ attributes }) => attributes.map(({ name }) => name)))].filter(
  (name) => name !== 'id' && name !== 'end',
);

/** Attributes behind a brace, or before one: `::strat'egy[…]{in=team}`, `:feeling[…]as=dread}`. Nobody writes prose so. */
export const ATTRIBUTE_NAMES = ATTRIBUTES.join('|');
const NAME = `(?<![\\p{L}\\p{N}_-])(?:${ATTRIBUTE_NAMES})[ \\t]*=`;
/** Most lines have none, and are passed over quickly. */
const LINE_WITH_BRACE = /^[^{}\r\n]*[{}][^\r\n]*/gm;
const BEHIND_BRACE = new RegExp(`\\{[^{}\\r\\n]{0,200}?${NAME}[^\\r\\n]{0,300}`, 'gu');
const BEFORE_BRACE = new RegExp(`${NAME}[^{}\\r\\n]{0,300}(?<!\\\\)\\}`, 'gu');

/** Attributes of a word, wherever they stand; where a backslash says before them that they are text, they are. */
export function attributesIn(body: string): readonly Range[] {
  return everyMatch(LINE_WITH_BRACE, body).flatMap(({ index, 0: line }) => {
    if (!line.includes('=')) return [];
    return [...rangesOf(BEHIND_BRACE, line), ...rangesOf(BEFORE_BRACE, line)].flatMap(({ start, end }) =>
      /\\(?:[:：{]|$)/.test(line.slice(0, start)) ? [] : [{ start: index + start, end: index + end }],
    );
  });
}

/** A text word with attributes, and a space before its brackets or behind its colon. */
const SPACED = new RegExp(
  `(?<![\\\\\\p{L}\\p{N}:：])[:：](?:(?:${TEXT_WORDS.join('|')})([ \\t\\u00a0]{1,3})|([ \\t\\u00a0])(?:${TEXT_WORDS.join('|')}))\\[[^\\[\\]\\r\\n]{1,300}\\](?=\\{)`,
  'gu',
);

export interface SpacedWord extends Range {
  /** What is too many. */
  readonly space: Range;
}

export function spacedWords(body: string): readonly SpacedWord[] {
  return everyMatch(SPACED, body).map(({ index, 0: all, 1: before, 2: behind }) => {
    const at = index + (behind === undefined ? all.indexOf(before ?? '') : 1);
    const space = { start: at, end: at + (before ?? behind ?? '').length };
    return { start: index, end: index + all.length, space };
  });
}

/** On one line, `<!`, `<-`, or two hyphens, and the end of a comment. */
const ON_ONE_LINE = /(?<!\\)(?:<[!-]|(?<!-)--(?![->]))(?=[^\r\n]{1,300}--!?>)/g;
/** `!--`, where the first sign of a comment was lost. */
const WITHOUT_FIRST_SIGN = /(?<=^|\s)!--(?!-)/gm;
/** What ends a comment, with nothing behind it: an arrow would point at something. */
const AT_END = /(?<!\\)--!?>(?=[ \t]*(?:\r|\n|$))/g;

/** Where comments begin that are none. */
export function commentsBegun(body: string): readonly Range[] {
  return /--/.test(body) ? [...rangesOf(ON_ONE_LINE, body), ...rangesOf(WITHOUT_FIRST_SIGN, body)] : [];
}

/** Where comments end, most of which will have begun. */
export function commentsEnded(body: string): readonly Range[] {
  return body.includes('>') ? rangesOf(AT_END, body) : [];
}

/** A note with its text on the line below it, and at the margin: the note is empty, and the text is everybody’s. */
const NOTE_BELOW = /(?<=^ {0,3}\[\^[^\]\r\n]{1,80}\]:[ \t]*(?:\r\n|\n|\r)) {0,3}(?!\[\^)[^\s:][^\r\n]*/gm;

export function belowNotes(body: string): readonly Range[] {
  return body.includes('[^') ? rangesOf(NOTE_BELOW, body) : [];
}

function rangesOf(pattern: RegExp, body: string): readonly Range[] {
  return everyMatch(pattern, body).map(({ index, 0: text }) => ({ start: index, end: index + text.trimEnd().length }));
}
