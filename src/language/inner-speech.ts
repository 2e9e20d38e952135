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

const WORDS = INNER.map((word) => [...word].join('\\p{M}*')).join('|');

/** Lines and brackets that look like thoughts, by how they are written; a name in them is that of somebody in the case. */
const THOUGHTS: readonly RegExp[] = [
  // Named in the first brackets of a line: `Mrs Kelly [thinking] …`.
  `^[^:：\\r\\n]{0,60}[([（][\\s*_]{0,9}(?:[^)\\]）,;\\r\\n]{0,40}[,;،؛]\\s{0,9})?(?:${WORDS})[^\\r\\n]*`,
  // In the midst of what is said: `Fine. (thinking) …`, `(thinking: …)`.
  `[([（{<][\\s*_]{0,9}(?:${WORDS})[\\s*_]{0,9}(?:[)\\]）}>]|[:：])`,
  // Behind the colon: `Mrs Kelly: thinking: …`, `Mrs Kelly: *thinking* …`.
  `^[^:：\\r\\n]{1,80}[:：][\\s*_]{0,9}(?:(?:${WORDS})[\\s*_]{0,9}[:：]|(?<=[*_])(?:${WORDS})[*_])[^\\r\\n]*`,
].map((source) => new RegExp(source, 'gimu'));

/** Before the colon, without brackets: `Mrs Kelly, thinking: …`, `Mrs Kelly thinks: …`, `[Mrs Kelly thinks: …]`. */
const NAMED = new RegExp(
  `^[\\s*_[(]{0,9}([^\\s:：*_[(][^:：\\r\\n]{0,59}?)[\\s,;–—{<(*_-]{1,9}(?:${WORDS})(?![\\p{L}\\p{M}])[^:：\\r\\n]{0,30}[:：][^\\r\\n]*`,
  'gimu',
);

/** One of the words, without which nothing looks like a thought: most of what is said is quickly seen to hold none. */
const ANY = new RegExp(WORDS, 'iu');

/**
 * Stretches of a source that look like thoughts. `isName` tells whether somebody in the case is called so, or nearly.
 */
export function thoughtsIn(source: string, isName: (name: string) => boolean): readonly Range[] {
  if (!ANY.test(source)) return [];
  const found = THOUGHTS.flatMap((pattern) => everyMatch(pattern, source));
  const named = everyMatch(NAMED, source).filter(([, name = '']) => isName(name));
  return [...found, ...named]
    .map(({ 0: text, index }) => ({ start: index, end: index + text.length }))
    .sort((a, b) => a.start - b.start);
}
