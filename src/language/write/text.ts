/**
 * What must be escaped in running text so that it comes back as text. A colon in prose stays a colon: `1:1000`, `10:30`
 * and `SpO2:94%` are written as they are.
 */
import type { Parents, Text } from 'mdast';
import type { Info, State, Unsafe } from 'mdast-util-to-markdown';
import { ATTRIBUTE_NAMES, COLONS, COLONS_AND_BRACKET, SIGNS } from '../near-misses.js';
import { isNear } from '../nearest.js';
import { readFence } from '../syntax/fence-line.js';
import { WORDS } from '../vocabulary.js';
import { plainText } from '../walk.js';

/** The characters of `\p{Cf}` that can stand before or among them; the library’s patterns know no classes. */
const INVISIBLE = '\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';
const textWords = WORDS.filter((word) => word.kind === 'text').map((word) => word.name);

/** Patterns of our own, beside those of CommonMark; they count in link titles and addresses as well. */
export const unsafe: Unsafe[] = [
  // Three colons are never prose.
  ...[...COLONS].map((character) => ({
    character,
    after: `(?=[${INVISIBLE}]*[${COLONS}][${INVISIBLE}]*[${COLONS}])`,
  })),
  { character: ':', after: `(?:${textWords.join('|')})\\[` },
  // Near enough to a word of the vocabulary to be taken for one.
  { character: ':', after: `[:;]{0,8}[ \\t]?(?:${WORDS.map((word) => word.name).join('|')})[ \\t]?[[{]` },
  // An open comment would take with it all that follows.
  { character: '<', after: '!--' },
  // Nor is there a comment without its beginning.
  { character: '>', before: '--!?' },
  { character: '!', before: '(?:^|[ \\t\\r\\n])', after: '--' },
  // The attributes of a word, without it.
  { character: '{', after: `[^{}\\r\\n]{0,200}?(?:${ATTRIBUTE_NAMES})[ \\t]*=` },
  { character: '}', before: `(?:^|[}\\r\\n])[^{}\\r\\n]*?(?:${ATTRIBUTE_NAMES})[ \\t]*=[^{}\\r\\n]{0,300}` },
  // One tilde is text.
  { character: '~', after: '(?=~)', inConstruct: 'phrasing' },
  { character: '~', before: '^~{1,2}', inConstruct: 'phrasing' },
  // A link’s text that begins so would be read as a citation.
  { character: '@', before: '\\[', inConstruct: 'label' },
  // The library’s own, which overlook the second of two such lines that follow one another.
  ...['+', '-', '*'].map((character) => ({ atBreak: true, character, after: '(?=[ \t\r\n])' })),
  ...['.', ')'].map((character) => ({ atBreak: true, before: '\\d+', character, after: '(?=[ \t\r\n]|$)' })),
  // In a label, the code that it might begin would hide the closing bracket.
  { character: '`', inConstruct: ['titleQuote', 'destinationRaw', 'destinationLiteral'] },
  // A label is one line.
  { character: '\n', inConstruct: 'encounterLine' },
  { character: '\r', inConstruct: 'encounterLine' },
];

declare module 'mdast-util-to-markdown' {
  interface ConstructNameMap {
    /** On one line: the label of a leaf, an action. */
    encounterLine: 'encounterLine';
    /** Among turns. */
    encounterDialogue: 'encounterDialogue';
  }
}

/** A stretch that is written otherwise than the library would. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const escaped = (sign: string): string =>
  sign === ':' ? '\\:' : `&#x${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;

const MARGIN = new RegExp(
  `^[ \\t\\p{Zs}\\p{Cf}>*+_#~–—•-]*(?:\\d{1,9}[.)][ \\t]*)?[*_]*(?=[${COLONS}]\\p{Cf}*[${COLONS}])`,
  'u',
);

/** Signs of a fence at the margin, set apart by spaces: `: ::`. */
const SPACED = new RegExp(
  `^([ \\t\\p{Zs}\\p{Cf}>*+_#~–—•-]*(?:\\d{1,9}[.)][ \\t]*)?[*_]*)[${SIGNS}](?=[\\p{Zs}\\t\\p{Cf}\\p{Mn}]{1,3}[${SIGNS}])`,
  'u',
);
const LEADING = new RegExp(`^[${COLONS}]+`);
const LEADING_SIGNS = new RegExp(`^[${COLONS}\\p{Cf}]+`, 'u');
const TO_ESCAPE = new RegExp(`^[${COLONS}]|[${COLONS.slice(1)}]`, 'gu');
const NAMES = WORDS.map(({ name }) => name);

/** What can stand before such colons, in nodes before the text. */
const MARGIN_ONLY = /^[ \t\p{Zs}\p{Cf}>*+_#~–—•\d.)-]*$/u;

/** Two colons at the margin that would be read as a fence, or as one that was plainly meant. */
function fences(value: string, atMargin: boolean, after: string): Cut[] {
  const cuts: Cut[] = [];
  for (const { 0: line, index } of value.matchAll(/[^\r\n]+/g)) {
    if (index === 0 && !atMargin) continue;
    const spaced = SPACED.exec(line);
    if (spaced) {
      const start = index + (spaced[1]?.length ?? 0);
      cuts.push({ start, end: start + 1, text: escaped(value.charAt(start)) });
    }
    const margin = MARGIN.exec(line)?.[0].length;
    if (margin === undefined) continue;
    const end = index + line.length === value.length ? (after === '[' ? '[x]' : after) : '';
    const rest = `${line.slice(margin)}${end}`
      .replace(/\p{Cf}/gu, '')
      .replace(LEADING, (signs) => ':'.repeat(signs.length));
    // `::1` and `::before` are prose; of anything else nobody can be sure.
    const word = /^::[\p{L}\p{N}][\p{L}-]*/u.exec(rest)?.[0].slice(2);
    const prose =
      word !== undefined &&
      readFence(rest.trim()) === undefined &&
      !isNear(word, NAMES) &&
      !COLONS_AND_BRACKET.test(rest);
    if (/^:{3}/.test(rest) || prose) continue;
    const start = index + margin;
    const signs = LEADING_SIGNS.exec(line.slice(margin))?.[0] ?? '';
    cuts.push({ start, end: start + signs.length, text: signs.replace(TO_ESCAPE, escaped) });
  }
  return cuts;
}

/** Marks of a mark scheme, `[2]`, which no definition makes a link of. */
function marks(value: string, { before, after }: Info): Cut[] {
  return [...value.matchAll(/(?<!\])\[\d{1,3}\](?![[(:{])/g)].flatMap(({ 0: text, index }) => {
    const end = index + text.length;
    const linked = (index === 0 && before.endsWith(']')) || (end === value.length && /[[(:{]/.test(after));
    return linked ? [] : [{ start: index, end, text }];
  });
}

/**
 * Make the handler for text.
 *
 * @param labels of the definitions in the fragment, which a bracketed text could point at
 */
export function textHandler(labels: ReadonlySet<string>) {
  return (node: Text, parent: Parents | undefined, state: State, info: Info): string => {
    const { value } = node;
    const siblings: readonly { readonly type: string }[] = parent?.children ?? [];
    const at = state.indexStack.at(-1) ?? 0;
    const before = siblings[at - 1]?.type;
    const after = siblings[at + 1]?.type;
    const lead = plainText(siblings.slice(0, Math.max(at, 0)));
    const cuts = fences(value, MARGIN_ONLY.test(lead.slice(lead.lastIndexOf('\n') + 1)), info.after);
    const inDialogue = state.stack.includes('encounterDialogue');
    if (!inDialogue && labels.size === 0) cuts.push(...marks(value, info));
    const first = value[0] ?? '';
    // Of a colon that stands alone between the two, a backslash would reach the feeling.
    if (after === 'encounterFeeling' && value.endsWith(':'))
      cuts.push({ start: value.length - 1, end: value.length, text: '&#x3A;' });
    if ((before === 'encounterCitation' && first === ':') || (before === 'encounterFeeling' && first === '{'))
      cuts.push({ start: 0, end: 1, text: `\\${first}` });
    if (cuts.length === 0) return state.safe(value, info);

    let written = '';
    let from = 0;
    for (const cut of cuts.sort((a, b) => a.start - b.start)) {
      if (cut.start < from) continue;
      const gap = value.slice(from, cut.start);
      const previous = written === '' ? info.before : written.slice(-1);
      if (gap !== '') written += state.safe(gap, { ...info, before: previous, after: cut.text.slice(0, 1) });
      written += cut.text;
      from = cut.end;
    }
    const rest = value.slice(from);
    return rest === '' ? written : written + state.safe(rest, { ...info, before: written.slice(-1) });
  };
}
