/**
 * Where in the front matter an offset is, read from its lines: while a line is half written, YAML makes nothing of it,
 * or something that nobody meant.
 */
import type { Range } from '../language/finding.js';
import type { CaseFile } from '../language/parse.js';
import { lineOf } from './text-places.js';

/** Keys, and `-` for an item of a list. */
export type MatterPath = readonly string[];

export interface MatterPlace {
  /** `key`: a key may be written, in the map at `path`. `value`: the value at `path`. `item`: after a dash, either. */
  readonly at: 'key' | 'value' | 'item' | 'comment';
  readonly path: MatterPath;
  /** What is written so far, and what of it follows the cursor. */
  readonly range: Range;
  /** What stands on the line after that. */
  readonly rest: string;
  /** Keys that the same map has already. */
  readonly siblings: readonly string[];
  /** In `{…}` or `[…]`, where no line can be broken. */
  readonly flow: boolean;
  /** Columns before what is written. */
  readonly indent: number;
  readonly quoted: boolean;
}

interface Line {
  /** Columns of the dashes before the content. */
  readonly dashes: readonly number[];
  /** Column of the key, or of what else the line holds. */
  readonly column: number;
  readonly key?: string;
  /** Column after the colon and its spaces. */
  readonly valueColumn: number;
  readonly value: string;
  readonly blank: boolean;
}

const LINE = /^( *)((?:-(?: +|$))*)(?:(["']?)([^\s"'#:[\]{},-][^:#\r\n"']*?)\3[ \t]*:(?=[ \t]|$)[ \t]*)?(.*)$/u;

function read(line: string): Line {
  const m = LINE.exec(line);
  const indent = m?.[1]?.length ?? 0;
  const dashText = m?.[2] ?? '';
  const dashes = [...dashText.matchAll(/-/g)].map(({ index }) => indent + index);
  const column = indent + dashText.length;
  const value = m?.[5] ?? '';
  return {
    dashes,
    column,
    ...(m?.[4] === undefined ? {} : { key: m[4] }),
    valueColumn: line.length - value.length,
    value,
    blank: /^\s*(?:#|$)/.test(line),
  };
}

/** The lines of the front matter, the fences apart; all of the file as long as it is not closed. */
function matterRange(file: CaseFile): Range | undefined {
  const { frontMatter, text } = file;
  if (!frontMatter) return undefined;
  if (!frontMatter.unclosed) return frontMatter.yamlRange;
  const start = /^\uFEFF{0,9}\s*---[^\r\n]*(?:\r\n|\n|\r|$)/.exec(text)?.[0].length ?? 0;
  const body = /^:::/m.exec(text.slice(start))?.index;
  return { start, end: body === undefined ? text.length + 1 : start + body };
}

/** The place in the front matter, or undefined if the offset is not in it. */
export function matterPlace(file: CaseFile, offset: number): MatterPlace | undefined {
  const matter = matterRange(file);
  const line = lineOf(file, offset);
  if (!matter || line.start < matter.start || line.start >= matter.end) return undefined;
  const row = file.text.slice(line.start, line.end);
  const at = offset - line.start;
  const above = linesOf(file.text.slice(matter.start, line.start)).slice(0, -1).map(read);
  const below = linesOf(file.text.slice(line.end, Math.min(matter.end, file.text.length)))
    .slice(1)
    .map(read);
  return onLine(row, at, line.start, above, below);
}

const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/);

function onLine(row: string, at: number, start: number, above: readonly Line[], below: readonly Line[]): MatterPlace {
  const before = row.slice(0, at);
  const line = read(row);
  const written = read(before);
  const base = { siblings: [] as string[], flow: false, indent: line.column, quoted: false };
  const here = (from: number, to: number): Pick<MatterPlace, 'range' | 'rest'> => ({
    range: { start: start + from, end: start + Math.max(from, to) },
    rest: row.slice(Math.max(from, to)),
  });
  if (/^[ \t]*#|\s#/.test(before.replaceAll(/"[^"]*"?|'[^']*'?/g, '')))
    return { ...base, at: 'comment', path: [], ...here(at, at) };

  // The column that says to what the line belongs; on a line that is blank so far, where the cursor is.
  const column = before.trim() === '' && row.trim() === '' ? at : written.column;
  const own = pathAbove([...above], { ...written, column, dashes: written.dashes });
  if (own === undefined) return { ...base, at: 'comment', path: [], ...here(at, at) };

  if (written.key !== undefined && at >= written.valueColumn) {
    const path = [...own, written.key];
    return inValue(row, at, written.valueColumn, path, here) ?? { ...base, at: 'comment', path: [], ...here(at, at) };
  }
  const content = before.slice(Math.min(column, before.length));
  if (/^[[{]/.test(content))
    return inValue(row, at, column, own, here) ?? { ...base, at: 'comment', path: [], ...here(at, at) };
  const siblings = keysBeside(column, above, below, written.dashes.length > 0);
  const rest = /^["']?[^\s:#,[\]{}"']*["']?/u.exec(row.slice(at))?.[0].length ?? 0;
  const isItem = written.dashes.length > 0;
  return {
    ...base,
    at: isItem ? 'item' : 'key',
    path: own,
    siblings,
    indent: column,
    quoted: /^["']/.test(content),
    ...here(Math.min(column, at), at + rest),
  };
}

/** The path of what stands on a line, from the lines above it; undefined within a text of several lines. */
function pathAbove(above: Line[], line: Line): string[] | undefined {
  const path: string[] = [];
  let level = line.column;
  let afterDash = false;
  const dashesOf = ({ dashes }: Line): void => {
    for (const dash of [...dashes].reverse()) {
      if (dash >= level) continue;
      path.unshift('-');
      level = dash;
      afterDash = true;
    }
  };
  dashesOf(line);
  for (const other of above.toReversed()) {
    if (level === 0 && !afterDash) break;
    if (other.blank) continue;
    const belongs = other.column < level || (afterDash && other.column === level && other.dashes.length === 0);
    if (other.key !== undefined && belongs) {
      if (/^[|>][+-]?\d?\s*(?:#.*)?$/.test(other.value)) return undefined;
      path.unshift(other.key);
      level = other.column;
      afterDash = false;
    }
    dashesOf(other);
  }
  return path;
}

/** The keys of the map that a column belongs to. */
function keysBeside(column: number, above: readonly Line[], below: readonly Line[], first: boolean): readonly string[] {
  const keys: string[] = [];
  if (!first) {
    for (const line of above.toReversed()) {
      if (line.blank) continue;
      if (line.key !== undefined && line.column === column) keys.push(line.key);
      // The first key of an item stands behind its dash.
      if ((line.dashes[0] ?? line.column) < column) break;
    }
  }
  for (const line of below) {
    if (line.blank) continue;
    if ((line.dashes[0] ?? line.column) < column) break;
    if (line.key !== undefined && line.column === column) keys.push(line.key);
  }
  return keys;
}

/** Within a value: a word, a text in quotes, or the inside of `{…}` and `[…]`. */
function inValue(
  row: string,
  at: number,
  from: number,
  path: string[],
  here: (from: number, to: number) => Pick<MatterPlace, 'range' | 'rest'>,
): MatterPlace | undefined {
  const stack: { open: '{' | '['; key?: string | undefined; keys: string[] }[] = [];
  let token = from;
  let quote: string | undefined;
  for (let i = from; i < at; i += 1) {
    const c = row[i] ?? '';
    const top = stack.at(-1);
    if (quote !== undefined) {
      if (c === '\\' && quote === '"') i += 1;
      else if (c === quote) quote = undefined;
    } else if ((c === '"' || c === "'") && row.slice(token, i).trim() === '') quote = c;
    else if ((c === '{' || c === '[') && row.slice(token, i).trim() === '') {
      stack.push({ open: c, keys: [] });
      token = i + 1;
    } else if (top && (c === '}' || c === ']')) {
      stack.pop();
      token = i + 1;
    } else if (top && c === ',') {
      top.key = undefined;
      token = i + 1;
    } else if (top?.open === '{' && c === ':' && /[\s,}]|^$/.test(row[i + 1] ?? '')) {
      top.key = row
        .slice(token, i)
        .trim()
        .replaceAll(/^["']|["']$/g, '');
      top.keys.push(top.key);
      token = i + 1;
    }
  }
  const typed = row.slice(token, at);
  const begin = token + typed.length - typed.trimStart().length;
  const quoted = /^["']/.test(typed.trimStart());
  const full = stack.flatMap(({ open, key }) => (open === '[' ? ['-'] : key === undefined ? [] : [key]));
  const top = stack.at(-1);
  const rest = stack.length > 0 ? /^[^,}\]:]*/u : quoted ? /^[^"']*["']?/u : /^[^\s#]*/u;
  const end = at + (rest.exec(row.slice(at))?.[0].trimEnd().length ?? 0);
  const isKey = top?.open === '{' && top.key === undefined;
  const siblings = isKey ? [...top.keys, ...flowKeysAfter(row.slice(end))] : [];
  return {
    at: isKey ? 'key' : 'value',
    path: [...path, ...full],
    siblings,
    flow: stack.length > 0,
    indent: from,
    quoted,
    ...here(begin, end),
  };
}

const flowKeysAfter = (text: string): string[] =>
  [...(text.split('}')[0] ?? '').matchAll(/[,]\s*["']?([\p{L}\p{N}_-]+)["']?\s*:/gu)].map((m) => m[1] ?? '');
