/**
 * The text as micromark gets it: same lines, every offset unchanged but for a byte-order mark. The front matter becomes
 * spaces, and a bare `:::` that is indented like code moves to the margin, where it closes its block.
 */
import type { Root } from 'mdast';
import type { Fix, Range } from './finding.js';
import { codeAsBlock, type Foreign, foreignBlocks } from './foreign.js';
import { everyMatch } from './matches.js';
import {
  attributesIn,
  belowNotes,
  COLONS,
  COLONS_AND_BRACKET,
  commentsBegun,
  commentsEnded,
  SIGNS as SIGN,
  spacedWords,
} from './near-misses.js';
import { isNear, nearest } from './nearest.js';
import { Places } from './places.js';
import type { Suspect } from './suspects.js';
import { readFence } from './syntax/fence-line.js';
import { BLOCK_WORDS, WORDS, wordNamed } from './vocabulary.js';

export interface Prepared {
  readonly markdown: string;
  /** How many characters of the file `markdown` lacks at its start: 1 if that is a bare byte-order mark. */
  readonly skipped: number;
  /** Lines that were plainly meant as fences, and comments never closed, that became prose in this tree; in order. */
  suspects(root: Root): readonly Suspect[];
}

const COLON = new RegExp(`[${COLONS}]`);
const LEADING_COLONS = new RegExp(`^[${COLONS}]+`);

/** Signs that a paste or a keyboard can leave before a fence: spaces, invisible marks, those of lists and headings. */
const LOOKS_LIKE_FENCE = new RegExp(
  `^[ \\t\\p{Zs}\\p{Cf}>*+_#~–—•-]*(?:\\d{1,9}[.)][ \\t*_]*)?(?:\\[[ xX]\\][ \\t*_]*)?[${COLONS}]\\p{Cf}*[${COLONS}][^\\r\\n]*`,
  'gmu',
);

/** A smart keyboard makes a dash of the two hyphens of a comment. */
const COMMENT = /(?<!\\)(?:<!--|<[ \t]?![ \t]?[-–—]{1,2}|<--(?=[^\r\n]{1,300}-->))/g;

/** A word right after three colons, or one of the vocabulary at some distance, wherever in a line it stands. */
const HOLDS_FENCE = new RegExp(
  `(?<![\\\\:：])(?:[:：]\\p{Cf}{0,3}){3,40}(?:\\p{L}|[ \\t]*(?:${WORDS.map((word) => word.name).join('|')})(?![\\p{L}\\p{N}_-]))[^\\r\\n]*`,
  'gu',
);

const NAMES = WORDS.map((word) => word.name);
const LEAVES = WORDS.filter((word) => word.kind === 'leaf').map((word) => word.name);
const SIGNS = `[${SIGN}]`;
const ANY_SIGN = new RegExp(SIGNS);
const NO_SIGN = new RegExp(`[^${SIGN}]`, 'g');

/**
 * Signs in place of colons, or colons set apart, at the start of a line; a word of the vocabulary must follow, or
 * nothing. Whether the word is one, `near` decides.
 */
const LOOSE_FENCE = new RegExp(
  `^[ \\t\\p{Zs}\\p{Cf}>*+_#-]*(${SIGNS}[\\s\\p{Cf}\\ufe0f]{0,3}(?:${SIGNS}[\\p{Zs}\\p{Cf}\\ufe0f]{0,3}){0,8})(\\p{L}[\\p{L}-]{0,20})?([^\\r\\n]*)`,
  'gmu',
);

/** A word of the vocabulary, or nearly, that a bracket or a brace follows, after at least one colon: nobody writes prose so. */
const LOOSE_WORD = new RegExp(
  `(?<![\\\\\\p{L}\\p{N}${SIGN}])(?:[:：](\\p{L}[\\p{L}-]{2,20})|${SIGNS}{2,8}[ \\t]?(\\p{L}[\\p{L}-]{2,20})[ \\t]?)[[{]`,
  'gu',
);

/** A leaf whose colons were forgotten: nobody writes prose so. */
const NO_COLONS = new RegExp(
  `^[ \\t>*+-]*((?:${LEAVES.join('|')})\\[[^\\]\\r\\n]{1,400}\\]\\{)[^}\\r\\n]{1,400}\\}`,
  'gm',
);

/** Colons as an editor of web pages writes them out, `&#58;::facilitator`. */
const WRITTEN_OUT = new RegExp(
  `^[ \\t>*+-]*((?:&(?:colon|#0{0,5}58|#x0{0,4}3a);|[${COLONS}]){2,8})[ \\t\\p{Zs}]*(\\p{L}[\\p{L}-]{0,20})[^\\r\\n]*`,
  'gimu',
);

/** The text of a leaf on the line below it, and the braces of a text word after a space. */
const TORN = new RegExp(
  `^[ \\t]*:{2,8}[ \\t]*(?:${LEAVES.join('|')})[ \\t]*(?:\\r\\n|\\n|\\r)[ \\t]*[[{]|(?<!\\\\)[:：]feeling\\[[^\\]\\r\\n]{0,300}\\][ \\t]*\\{(?:as|of)=`,
  'gmu',
);

/** Prepare a file whose Markdown begins at `bodyStart`. */
export function prepare(text: string, bodyStart: number): Prepared {
  // The parser passes over one of the marks at the start, and does not count it: it is given none.
  const skipped = bodyStart === 0 ? (/^\uFEFF*/.exec(text)?.[0].length ?? 0) : 0;
  const head = Math.max(bodyStart, skipped);
  const original = text.slice(head);
  // Most texts hold no such line at all: look for one first.
  const body = /[:：]{2}/.test(original) ? closesToMargin(original) : original;
  return {
    markdown: text.slice(skipped, head).replace(/[^\r\n]+/g, (line) => ' '.repeat(line.length)) + body,
    skipped,
    suspects(root) {
      const lines = everyMatch(LOOKS_LIKE_FENCE, body);
      const words = everyMatch(HOLDS_FENCE, body);
      const comments = everyMatch(COMMENT, body);
      const loose = looseFences(body);
      const foreign = foreignBlocks(body);
      const misses = nearMisses(body);
      if ([lines, words, comments, loose, foreign, misses].every(({ length }) => length === 0)) return [];
      const places = new Places();
      places.collect(root, text);

      const found: Suspect[] = [];
      for (const { index } of comments) {
        const start = head + index;
        if (places.comments.contain(start)) continue;
        found.push({ kind: places.indented.contain(start) ? 'shown-comment' : 'comment', start, end: start + 4 });
      }
      for (const [matches, sure] of [[lines, false] as const, [words, true] as const]) {
        for (const { index, 0: line } of matches) {
          const start = head + index + line.length - line.trimStart().length;
          const end = head + index + line.trimEnd().length;
          const colon = head + index + line.search(COLON);
          const known = places.fences.contain(colon) || places.fences.beginIn(start, end);
          if (known || places.opaque.contain(colon) || !(sure || meant(line))) continue;
          if (places.html.contain(start) && places.html.contain(colon)) {
            const fix = { title: 'Put a blank line before it', range: { start, end: start }, text: lineEndOf(text) };
            found.push({ kind: 'in-html', start, end, ...(isAtMargin(line) && { fix }) });
          } else found.push({ kind: places.code.contain(colon) ? 'code' : 'fence', start, end });
        }
      }
      for (const { start: at, end, mend } of loose) {
        const start = head + at;
        const known =
          places.fences.contain(start) ||
          places.fences.beginIn(start, head + end) ||
          places.words.contain(start) ||
          places.words.beginIn(start, head + end);
        if (known || places.opaque.contain(start) || places.code.contain(start)) continue;
        found.push({
          kind: mend ? 'text-word' : 'fence',
          start,
          end: head + end,
          ...(mend && { fix: moved(mend, head) }),
        });
      }
      found.push(...foreign.flatMap((one) => suspectForeign(one, head, places, text)));
      for (const { start: at, end, fix, ...miss } of misses) {
        const start = head + at;
        const { kind } = miss;
        const means = [places.fences, places.words, places.opaque, places.code, places.comments];
        if (means.some((each) => each.contain(start)) || (kind !== 'fence' && places.indented.contain(start))) continue;
        found.push({ ...miss, start, end: head + end, ...(fix && { fix: moved(fix, head) }) });
      }
      found.sort((a, b) => a.start - b.start || Number(a.faint ?? false) - Number(b.faint ?? false) || b.end - a.end);
      return found.filter(({ start }, index) => index === 0 || (found[index - 1]?.end ?? 0) <= start);
    },
  };
}

const moved = (fix: Fix, by: number): Fix => ({
  ...fix,
  range: { start: fix.range.start + by, end: fix.range.end + by },
});

/** What a slip of one key left. */
function nearMisses(body: string): Suspect[] {
  const as = (kind: Suspect['kind'], ranges: readonly Range[]): Suspect[] =>
    ranges.map((range) => ({ kind, ...range, faint: true }));
  return [
    ...spacedWords(body).map(({ space, ...range }): Suspect => {
      const fix = { title: 'Take the space out', range: space, text: '' };
      return { kind: 'text-word', ...range, fix };
    }),
    ...as('fence', attributesIn(body)),
    ...as('comment', commentsBegun(body)),
    ...as('comment-end', commentsEnded(body)),
    ...as('note-below', belowNotes(body)),
  ];
}

/** A stretch, and what mends it where that is known; offsets are within the body. */
interface Loose extends Range {
  readonly mend?: Fix;
}

/** What is written nearly like a word of the vocabulary, as the micromark constructs would not read it. */
function looseFences(body: string): Loose[] {
  const found: Loose[] = [];
  for (const { index, 0: text, 1: word = '' } of everyMatch(NO_COLONS, body))
    found.push({ start: index + text.indexOf(word), end: index + text.length });
  if (!ANY_SIGN.test(body)) return found;
  for (const { index, 0: line, 1: signs = '', 2: word = '' } of everyMatch(WRITTEN_OUT, body))
    if (signs.includes('&') && isNear(word, NAMES))
      found.push({ start: index + line.indexOf(signs), end: index + line.trimEnd().length });
  for (const { index, 0: line, 1: signs = '', 2: word, 3: rest = '' } of everyMatch(LOOSE_FENCE, body)) {
    const count = signs.replace(NO_SIGN, '').length + (signs.includes('∷') ? 1 : 0);
    const spread = /[^:]/.test(signs.trim());
    const start = index + line.indexOf(signs);
    const end = index + line.trimEnd().length;
    const alone = /^\s*(?:$|[[{])/.test(rest);
    // “:facilitator Let it work.”
    const isLine = BLOCK_WORDS.includes(word ?? '') && /^[ \t\p{Zs}]/u.test(rest);
    // “::strategie Let it rest.”
    const isLeaf = /^[:：]{2,}$/.test(signs) && isNear(word ?? '', LEAVES) && rest.trim() !== '';
    if (
      word === undefined
        ? count >= 3 && spread && rest.trim() === ''
        : isLeaf ||
          (isNear(word, BLOCK_WORDS) &&
            (count > 1 ? alone || word.length > 3 : (alone || isLine) && /^[:：]$/.test(signs)))
    ) {
      found.push({ start, end });
    }
  }
  for (const { index, 0: text, 1: one, 2: several } of everyMatch(LOOSE_WORD, body)) {
    const word = one ?? several ?? '';
    // A text word as the constructs know it: if its brackets do not close, it is text.
    if (/^:\p{L}/u.test(text) && wordNamed(word)?.kind === 'text') continue;
    if (!isNear(word, NAMES)) continue;
    const [start, end] = [index, index + text.length];
    const meant = nearest(word, NAMES) ?? '';
    const mend = `:${meant}[`;
    const isText = wordNamed(meant)?.kind === 'text' && text.endsWith('[');
    found.push({
      start,
      end,
      ...(isText && { mend: { title: `Write ‘${mend}…]’`, range: { start, end }, text: mend } }),
    });
  }
  for (const { index, 0: text } of everyMatch(TORN, body)) {
    const start = index + (text.endsWith('=') ? text.lastIndexOf('{') : text.length - 1);
    const space = text.endsWith('=') ? /\s*$/.exec(text.slice(0, start - index)) : null;
    const range = { start: start - (space?.[0].length ?? 0), end: start };
    found.push({
      start,
      end: index + text.length,
      ...(space && { mend: { title: 'Take the space out', range, text: '' } }),
    });
  }
  return found;
}

/** What is written as another dialect would write it, unless it is code, a comment or understood. */
function suspectForeign({ form, word, ...at }: Foreign, head: number, places: Places, text: string): Suspect[] {
  const [start, end] = [head + at.start, head + at.end];
  if (form === 'code') {
    const code = places.codeFrom.get(start);
    if (!code) return [];
    const fix = codeAsBlock(text.slice(code.start, code.end), code.value, code);
    return [{ kind: 'foreign', start, end, word, ...(fix && { fix }) }];
  }
  const known = places.fences.contain(start) || places.fences.beginIn(start, end) || places.words.contain(start);
  if (known || places.opaque.contain(start) || places.code.contain(start)) return [];
  return [{ kind: 'foreign', start, end, word }];
}

const lineEndOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
const isAtMargin = (line: string): boolean => /^[:：]/.test(line);

/** Two colons may be prose (`::1`); three never are. */
function meant(line: string): boolean {
  const colons = line.search(COLON);
  const rest = line
    .slice(colons)
    .replace(/[*_]+$/, '')
    .replace(/\p{Cf}/gu, '')
    .replace(LEADING_COLONS, (signs) => ':'.repeat(signs.length));
  // “::st'rategy[…]”: what stands before a bracket is a word, whatever slipped into it.
  return readFence(rest.trim()) !== undefined || COLONS_AND_BRACKET.test(rest);
}

/** Move each indented bare `:::` outside fenced code to the margin. */
function closesToMargin(body: string): string {
  if (!/^(?:[ ]{4,}|[ ]{0,3}\t[ \t]*):{3,}[ \t]*$/m.test(body)) return body;
  let fence = '';
  return body.replace(/^([ \t]*)([^\r\n]*)/gm, (line: string, indent: string, rest: string) => {
    const mark = /^(`{3,}|~{3,})/.exec(rest)?.[1] ?? '';
    if (fence === '' && mark !== '' && indent.length < 4) fence = mark;
    else if (fence !== '' && mark[0] === fence[0] && mark.length >= fence.length && rest.trim() === mark) fence = '';
    const colons = fence === '' ? /^(:{3,})[ \t]*$/.exec(rest)?.[1] : undefined;
    return colons && /^ {4}|\t/.test(indent) ? colons + ' '.repeat(line.length - colons.length) : line;
  });
}
