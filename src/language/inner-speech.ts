/** What somebody in a dialogue only thinks: how authors say so, in the words that a handout can be in. */
import type { Range } from './finding.js';
import { everyMatch } from './matches.js';
import { nearest } from './nearest.js';
import { plainName } from './people.js';

/** Words that say, after the speaker’s name, that nobody hears what follows; by language. */
export const INNER: readonly string[] = [
  'thinking',
  'thinks',
  'denkt',
  'denkend',
  'pense',
  'pensant',
  'piensa',
  'pensando',
  'يفكر',
  'تفكر',
];

/** What says the same in other words, without its accents. */
const INWARDLY = new RegExp(
  `^[^\\p{L}]*(?:${[
    ...['thoughts?', 'inner', 'inward(?:ly)?', 'internal(?:ly)?'],
    ...['to (?:her|him|them|my)sel(?:f|ves)', 'in (?:her|his|their|my) (?:head|mind)'],
    ...['gedacht', 'gedanken?', 'innerlich', 'im stillen', '(?:bei|zu) sich'],
    ...['pensees?', 'interieurement', 'se dit', 'en (?:elle|lui)-meme'],
    ...['pensamientos?', 'para si', 'se dice'],
    ...['gedachten?', '(?:bij|in) zichzelf'],
    ...['تفكير', 'في نفس(?:ه|ها)'],
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** What is heard, or is no thought at all: “thinking aloud”, “without thinking”. */
const HEARD = /(?<!\p{L})(?:aloud|out loud|laut|a haute voix|en voz alta|hardop)(?!\p{L})/iu;
const NOT: readonly string[] = ['not', 'without', 'nicht', 'ohne', 'sans', 'sin', 'zonder', 'niet', 'دون'];

/**
 * Whether a manner says that nobody hears what follows. Whoever writes it second, in emphasis, in other words or with a
 * slip means the same; to take it for speech would tell a secret.
 */
export function isInner(manner: string): boolean {
  return piecesOf(manner.replace(/<!--.*?-->/g, '')).some(saysInner);
}

/** `aside, thinking` says two things. */
const piecesOf = (manner: string): string[] => manner.split(/\s*[,;،؛/|–—]\s*|\s+-\s+/);

/** As it is compared: Arabic may be written with its vowels, ‘يفكّر’, or without. */
const bare = (text: string): string => plainName(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

function saysInner(piece: string): boolean {
  const text = bare(piece);
  if (HEARD.test(text)) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  return (
    words.some((word, index) => isWord(word, index === 0) && !NOT.includes(words[index - 1] ?? '')) ||
    INWARDLY.test(text)
  );
}

/** A slip is forgiven where the word stands first. */
function isWord(word: string, isFirst: boolean): boolean {
  return INNER.includes(word) || (isFirst && word.length > 5 && nearest(word, INNER) !== undefined);
}

/** A manner without the words for inner speech; undefined if nothing is left. */
export function outward(manner: string): string | undefined {
  if (!isInner(manner)) return manner;
  const left = piecesOf(manner)
    .map((piece) => (saysInner(piece) ? withoutInner(piece) : piece))
    .filter((piece) => piece !== '');
  return left.length > 0 ? left.join(', ') : undefined;
}

function withoutInner(piece: string): string {
  const inwardly = INWARDLY.exec(bare(piece))?.[0];
  if (inwardly !== undefined) return bare(piece).length === piece.length ? piece.slice(inwardly.length).trim() : '';
  const [first = ''] = bare(piece).match(/\p{L}+/gu) ?? [];
  // Of “still thinking” both words stay: it reads well beside the sign for a thought.
  return isWord(first, true) ? piece.replace(/^[^\p{L}]*[\p{L}\p{M}]+[*_]*\s*/u, '') : piece;
}

/** What looks like a thought, by how it is written. */
interface Looks {
  /** One of the words, without which nothing does: most of what is said is quickly seen to hold none. */
  readonly any: RegExp;
  /** Lines and brackets. */
  readonly thoughts: readonly RegExp[];
  /** The same with a name in it, which is that of somebody in the case. */
  readonly named: RegExp;
}

function looksOf(words: string): Looks {
  return {
    any: new RegExp(words, 'iu'),
    thoughts: [
      // Named in the first brackets of a line: `Mrs Kelly [thinking] …`.
      `^[^:：\\r\\n]{0,60}[([（][\\s*_]{0,9}(?:[^)\\]）,;\\r\\n]{0,40}[,;،؛]\\s{0,9})?(?:${words})[^\\r\\n]*`,
      // In the midst of what is said: `Fine. (thinking) …`, `(thinking: …)`.
      `[([（{<][\\s*_]{0,9}(?:${words})[\\s*_]{0,9}(?:[)\\]）}>]|[:：])`,
      // Behind the colon: `Mrs Kelly: thinking: …`, `Mrs Kelly: *thinking* …`.
      `^[^:：\\r\\n]{1,80}[:：][\\s*_]{0,9}(?:(?:${words})[\\s*_]{0,9}[:：]|(?<=[*_])(?:${words})[*_])[^\\r\\n]*`,
    ].map((source) => new RegExp(source, 'gimu')),
    // Before the colon, without brackets: `Mrs Kelly, thinking: …`, `Mrs Kelly thinks: …`, `[Mrs Kelly thinks: …]`.
    named: new RegExp(
      `^[\\s*_[(]{0,9}([^\\s:：*_[(][^:：\\r\\n]{0,59}?)[\\s,;–—{<(*_-]{1,9}(?:${words})(?![\\p{L}\\p{M}])[^:：\\r\\n]{0,30}[:：][^\\r\\n]*`,
      'gimu',
    ),
  };
}

const PLAIN = looksOf(INNER.join('|'));
/** The words with vowel signs or accents between their letters: slow to make, and few texts have any. */
let marked: Looks | undefined;
const looksIn = (source: string): Looks => {
  if (!/\p{M}/u.test(source)) return PLAIN;
  marked ??= looksOf(INNER.map((word) => [...word].join('\\p{M}*')).join('|'));
  return marked;
};

/** What stands before the first colon of a line, or of the next if it has none; and before one close behind that. */
const HEADS: readonly RegExp[] = [
  /^(?=([^:：\r\n]{1,90}(?:(?:\r\n|\n|\r)[^:：\r\n]{1,40})?)[:：])/gm,
  /^(?=([^:：\r\n]{1,90}[:：][^:：\r\n]{0,20})[:：])/gm,
];

/** Words that are still known with a letter too many, too few or wrong in them. */
const LONG = INNER.filter((word) => word.length > 5);

/** A name and one of the words, whatever slipped in or out between them: `Mrs Kellythinking):`, `Mrs Kelly (thin king):`. */
function blurred(source: string, isName: (name: string) => boolean): readonly Range[] {
  const heads = HEADS.flatMap((pattern) => everyMatch(pattern, source));
  return heads.flatMap(({ index, 1: head = '' }): Range[] => {
    const letters = [...head.matchAll(/\p{L}/gu)];
    const endsWithOne = (count: number): boolean => {
      const end = letters.slice(-count).join('').toLowerCase();
      return LONG.some((word) => Math.abs(word.length - count) <= 1 && nearest(end, [word], 1) !== undefined);
    };
    const isThought = [5, 6, 7, 8, 9].some((count) => {
      const at = letters.at(-count)?.index;
      if (at === undefined || letters.length === count || !endsWithOne(count)) return false;
      return isName(head.slice(0, at).replace(/^[^\p{L}]+|[^\p{L}\p{M}.]+$/gu, ''));
    });
    return isThought ? [{ start: index, end: index + head.length }] : [];
  });
}

/**
 * Stretches of a source that look like thoughts. `isName` tells whether somebody in the case is called so, or nearly.
 */
export function thoughtsIn(source: string, isName: (name: string) => boolean): readonly Range[] {
  const { any, thoughts, named } = looksIn(source);
  const blurs = blurred(source, isName).map(({ start, end }) => ({ 0: source.slice(start, end), index: start }));
  if (!any.test(source) && blurs.length === 0) return [];
  const found = thoughts.flatMap((pattern) => everyMatch(pattern, source));
  const withNames = everyMatch(named, source).filter(([, name = '']) => isName(name));
  return [...found, ...withNames, ...blurs]
    .map(({ 0: text, index }) => ({ start: index, end: index + text.length }))
    .sort((a, b) => a.start - b.start);
}
