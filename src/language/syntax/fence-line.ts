/**
 * One line that begins with colons, read to the character: is it a fence, and what does it say?
 *
 * Reading the whole line before deciding is what lets a colon in prose stay a colon, a slip be understood, and what
 * cannot be understood fail closed.
 */
import type { Range } from '../finding.js';
import { nearest } from '../nearest.js';
import { WORDS, type Word, wordNamed } from '../vocabulary.js';

/** An attribute as written. `value` is undefined for a flag; offsets are within the line. */
export interface WrittenAttribute {
  readonly name: string;
  readonly nameRange: Range;
  readonly value?: string;
  readonly valueRange?: Range;
}

/** What is wrong with a line that was understood all the same, or that was not. */
export interface Slip {
  readonly kind:
    | 'space-after-colons'
    | 'space-before-brackets'
    | 'too-few-colons'
    | 'too-many-colons'
    | 'comma'
    | 'colon-for-equals'
    | 'duplicate-attribute'
    | 'class'
    | 'bad-attribute'
    | 'unclosed-label'
    | 'unclosed-attributes'
    | 'leaf-as-block'
    | 'text-after'
    | 'text-below'
    | 'foreign-colons'
    | 'no-name';
  readonly range: Range;
  /** The text that mends it, in place of `range`. */
  readonly mend?: string;
}

export interface Fence {
  /**
   * `close`: bare colons. `open` and `leaf`: a word, known or not. `suspect`: plainly not prose, yet no fence, so that
   * nobody can say how far it reaches.
   */
  readonly kind: 'open' | 'leaf' | 'close' | 'suspect';
  readonly name: string;
  readonly word?: Word;
  readonly nameRange: Range;
  /** Inside the brackets. */
  readonly labelRange?: Range;
  readonly attributes: readonly WrittenAttribute[];
  /** The whole line, from its first colon to the last character that is no white space. */
  readonly range: Range;
  readonly slips: readonly Slip[];
  /** The slips leave it unclear what was meant: what it holds goes to the facilitator alone. */
  readonly broken: boolean;
}

const fatal = new Set<Slip['kind']>(['unclosed-label', 'unclosed-attributes', 'text-after', 'bad-attribute']);
const names = WORDS.filter((word) => word.kind !== 'text').map((word) => word.name);

/**
 * Read one line (without its line end or leading white space). Returns undefined if the line is prose: it has fewer
 * than two colons, or two and no word that it could mean (`::1`, `::before`).
 */
export function readFence(line: string): Fence | undefined {
  const colons = /^[\p{Cf}\s]*([:：]{2,})/u.exec(line);
  if (!colons?.[1]) return undefined;
  const start = colons[0].length - colons[1].length;
  const count = colons[1].length;
  const foreign = start > 0 || colons[1].includes('：');
  const end = line.trimEnd().length;
  const range = { start: 0, end };
  // A line this long is no fence that a person wrote; reading on would only cost time.
  if (end > 20_000) {
    return {
      kind: 'suspect',
      name: '',
      nameRange: range,
      attributes: [],
      range,
      slips: [{ kind: 'no-name', range }],
      broken: true,
    };
  }
  const none = { name: '', nameRange: { start: colons[0].length, end: colons[0].length }, attributes: [], range };

  if (end === colons[0].length) {
    if (count < 3) return undefined;
    if (!foreign) return { ...none, kind: 'close', slips: [], broken: false };
    return { ...none, kind: 'suspect', slips: [{ kind: 'foreign-colons', range, mend: ':::' }], broken: true };
  }

  const slips: Slip[] = [];
  const space = /^[ \t\u00A0]*/.exec(line.slice(colons[0].length))?.[0].length ?? 0;
  const nameStart = colons[0].length + space;
  const name = /^\p{L}[\p{L}\p{N}_-]*/u.exec(line.slice(nameStart))?.[0] ?? '';
  const nameRange = { start: nameStart, end: nameStart + name.length };
  const word = wordNamed(name);
  if (name === '') {
    if (count < 3) return undefined;
    return { ...none, kind: 'suspect', slips: [{ kind: 'no-name', range }], broken: true };
  }

  const rest = readRest(line, nameRange.end, end, slips);
  const near = word ?? wordNamed(nearest(name, names) ?? '');
  if (count === 2 && !word) {
    // Two colons and no known word: prose, unless brackets or a near miss show that a word was meant.
    const bracketed = rest.labelRange !== undefined || /^[[{]/.test(line.slice(nameRange.end));
    if (space > 0 || (!bracketed && !(near && rest.tail === ''))) return undefined;
  }
  if (count === 2 && word?.kind === 'text') return undefined;
  if (count === 2 && space > 0 && rest.tail !== '') return undefined;

  if (space > 0)
    slips.push({ kind: 'space-after-colons', range: { start: colons[0].length, end: nameStart }, mend: '' });
  if (foreign)
    slips.push({ kind: 'foreign-colons', range: { start: 0, end: colons[0].length }, mend: ':'.repeat(count) });
  const leaf = near ? near.kind === 'leaf' : count === 2;
  const colonsRange = { start, end: colons[0].length };
  if (leaf && count > 2 && word) slips.push({ kind: 'too-many-colons', range: colonsRange, mend: '::' });
  if (!leaf && count === 2) slips.push({ kind: 'too-few-colons', range: colonsRange, mend: ':::' });

  return {
    kind: foreign ? 'suspect' : count === 2 && leaf ? 'leaf' : 'open',
    name,
    ...(word ? { word } : {}),
    nameRange,
    ...(rest.labelRange ? { labelRange: rest.labelRange } : {}),
    attributes: rest.attributes,
    range,
    slips,
    broken: foreign || slips.some((slip) => fatal.has(slip.kind)),
  };
}

interface Rest {
  labelRange?: Range;
  attributes: WrittenAttribute[];
  /** What stands after all that belongs to the word. */
  tail: string;
}

/** Read `[label]{attributes}` from `at`; slips are added to the list. */
function readRest(line: string, at: number, end: number, slips: Slip[]): Rest {
  const rest: Rest = { attributes: [], tail: '' };
  let i = at;
  const skipSpace = (): void => {
    const space = /^[ \t]+(?=[[{])/.exec(line.slice(i, end))?.[0].length ?? 0;
    if (space > 0) slips.push({ kind: 'space-before-brackets', range: { start: i, end: i + space }, mend: '' });
    i += space;
  };
  skipSpace();
  if (line[i] === '[') {
    const close = closingBracket(line, i, end);
    if (close === undefined) {
      slips.push({ kind: 'unclosed-label', range: { start: i, end } });
      return rest;
    }
    rest.labelRange = { start: i + 1, end: close };
    i = close + 1;
    skipSpace();
  }
  if (line[i] === '{') {
    const read = readAttributes(line, i, end);
    slips.push(...read.slips);
    rest.attributes = read.attributes;
    i = read.end;
  }
  rest.tail = line.slice(i, end).trim();
  if (rest.tail !== '') slips.push({ kind: 'text-after', range: { start: i, end } });
  return rest;
}

/** The offset of the bracket that closes the one at `open`; code spans and escapes do not count. */
export function closingBracket(line: string, open: number, end: number): number | undefined {
  let depth = 0;
  for (let i = open; i < end; i += 1) {
    const c = line[i];
    if (c === '\\') i += 1;
    else if (c === '`') {
      const ticks = /^`+/.exec(line.slice(i))?.[0] ?? '`';
      const close = line.indexOf(ticks, i + ticks.length);
      i = close >= 0 && close < end ? close + ticks.length - 1 : i + ticks.length - 1;
    } else if (c === '[') depth += 1;
    else if (c === ']') {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return undefined;
}

/** Read `{…}` at `at`: `#id`, `name=value`, `name="a b"`, `name`. Returns the offset after the brace. */
export function readAttributes(
  line: string,
  at: number,
  end: number,
): { attributes: WrittenAttribute[]; slips: Slip[]; end: number } {
  const attributes: WrittenAttribute[] = [];
  const slips: Slip[] = [];
  const token =
    /\s+|#([^\s#.{}"'=<>`,]+)|\.([^\s#.{}"'=<>`,]+)|([\p{L}_][\p{L}\p{N}_-]*)(?:(\s*[=:]\s*)(?:"([^"]*)"|'([^']*)'|“([^”]*)”|((?:(?!,[\p{L}_][\p{L}\p{N}_-]*\s*=)[^\s"'<>`{}=])*)))?|,/uy;
  let i = at + 1;
  while (i < end && line[i] !== '}') {
    token.lastIndex = i;
    const m = token.exec(line);
    if (!m || m.index !== i || token.lastIndex > end) {
      const stop = /[\s}]/.exec(line.slice(i + 1, end))?.index;
      const bad = { start: i, end: stop === undefined ? end : i + 1 + stop };
      slips.push({ kind: 'bad-attribute', range: bad });
      i = bad.end;
      continue;
    }
    const stop = token.lastIndex;
    if (m[1] !== undefined) {
      add({ name: 'id', nameRange: { start: i, end: i + 1 }, value: m[1], valueRange: { start: i + 1, end: stop } });
    } else if (m[2] !== undefined) {
      slips.push({ kind: 'class', range: { start: i, end: stop }, mend: '' });
    } else if (m[3] !== undefined) {
      const nameRange = { start: i, end: i + m[3].length };
      if (m[4] === undefined) add({ name: m[3], nameRange });
      else {
        if (m[4].includes(':')) {
          slips.push({
            kind: 'colon-for-equals',
            range: { start: nameRange.end, end: nameRange.end + m[4].length },
            mend: '=',
          });
        }
        const quoted = m[5] ?? m[6] ?? m[7];
        let value = quoted ?? m[8] ?? '';
        const open = nameRange.end + m[4].length + (quoted === undefined ? 0 : 1);
        let valueEnd = open + value.length;
        if (quoted === undefined && value.endsWith(',')) {
          value = value.slice(0, -1);
          valueEnd -= 1;
          slips.push({
            kind: 'comma',
            range: { start: valueEnd, end: valueEnd + 1 },
            mend: /[\s}]/.test(line[valueEnd + 1] ?? ' ') ? '' : ' ',
          });
        }
        add({ name: m[3], nameRange, value: decode(value), valueRange: { start: open, end: valueEnd } });
      }
    } else if (m[0] === ',') {
      slips.push({ kind: 'comma', range: { start: i, end: i + 1 }, mend: /\s/.test(line[i + 1] ?? '') ? '' : ' ' });
    }
    i = stop;
  }
  if (line[i] !== '}' || i >= end) {
    slips.push({ kind: 'unclosed-attributes', range: { start: at, end } });
    return { attributes, slips, end };
  }
  return { attributes, slips, end: i + 1 };

  function add(attribute: WrittenAttribute): void {
    const twin = attributes.some((other) => other.name === attribute.name);
    const last = attribute.valueRange?.end ?? attribute.nameRange.end;
    if (twin) slips.push({ kind: 'duplicate-attribute', range: { start: attribute.nameRange.start, end: last } });
    else attributes.push(attribute);
  }
}

/** Decode numeric and the few named character references that an attribute’s value may hold. */
function decode(value: string): string {
  if (!value.includes('&')) return value;
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };
  return value.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, decimal, name) => {
    if (typeof name === 'string') return named[name] ?? all;
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number.parseInt(String(decimal), 10);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\uFFFD';
  });
}
