/**
 * Where the cursor is, in the terms of the language. Half-written text is the rule here: what stands around the line
 * comes from the tree, the line itself is read to the cursor with care.
 */
import type { Range } from '../language/finding.js';
import type { CaseFile } from '../language/parse.js';
import { readAttributes } from '../language/syntax/fence-line.js';
import { type Attribute, attributeOf, type Word, wordNamed } from '../language/vocabulary.js';
import { type Block, blockAround, isOpaque } from './fences.js';
import { type MatterPlace, matterPlace } from './matter-place.js';
import { lineOf } from './text-places.js';

/** `range` is what a completion replaces: what is written of the thing so far, and what of it follows the cursor. */
export type Place =
  | { readonly kind: 'nothing' }
  /** In a file that holds nothing yet. */
  | { readonly kind: 'file'; readonly range: Range }
  | { readonly kind: 'matter'; readonly place: MatterPlace }
  /** After colons at the start of a line, or where a line may yet begin with them: the range begins with the first. */
  | {
      readonly kind: 'word';
      readonly range: Range;
      readonly colons: number;
      readonly block?: Block;
      readonly rest: string;
    }
  /** After one colon in running text. */
  | { readonly kind: 'text-word'; readonly range: Range; readonly rest: string }
  | {
      readonly kind: 'attribute';
      readonly word: Word;
      readonly written: readonly string[];
      readonly range: Range;
      readonly rest: string;
    }
  | {
      readonly kind: 'value';
      readonly word: Word;
      readonly attribute: Attribute;
      readonly range: Range;
      readonly quoted: boolean;
    }
  | { readonly kind: 'citation'; readonly range: Range }
  /** In the target of a link; `file` is what stands before the `#`, and undefined as long as there is none. */
  | { readonly kind: 'link'; readonly range: Range; readonly file?: string; readonly written: string }
  | { readonly kind: 'picture'; readonly range: Range }
  | { readonly kind: 'feeling'; readonly range: Range }
  | { readonly kind: 'manner'; readonly range: Range; readonly block: Block }
  | { readonly kind: 'speaker'; readonly range: Range; readonly block: Block; readonly rest: string };

const NOTHING: Place = { kind: 'nothing' };

/** The line up to the cursor and after it. */
interface Line {
  readonly before: string;
  readonly after: string;
  readonly offset: number;
}

/** Where an offset is. Never throws, whatever the text. */
export function placeAt(file: CaseFile, offset: number): Place {
  const { start, end } = lineOf(file, offset);
  // A line of this length is nothing that a person is typing.
  if (end - start > 5_000) return NOTHING;
  const line: Line = { before: file.text.slice(start, offset), after: file.text.slice(offset, end), offset };
  const empty = /^\uFEFF{0,9}\s*([\w-]*)\s*$/.exec(file.text)?.[1];
  if (empty !== undefined)
    return { kind: 'file', range: stretch(line, /[\w-]*$/.exec(line.before)?.[0] ?? '', /^[\w-]*/) };
  const inMatter = matterPlace(file, offset);
  if (inMatter) return { kind: 'matter', place: inMatter };
  if (isOpaque(file, offset)) return NOTHING;
  return (
    inBraces(line) ??
    citation(line) ??
    link(line) ??
    feeling(line) ??
    word(file, line) ??
    inDialogue(file, line) ??
    lineStart(file, line) ??
    NOTHING
  );
}

/** A stretch that ends at the cursor, and what of the same kind follows it. */
function stretch({ after, offset }: Line, before: string, rest: RegExp): Range {
  return { start: offset - before.length, end: offset + (rest.exec(after)?.[0].length ?? 0) };
}

const NAME_AHEAD = /^[\p{L}\p{N}_-]*/u;
const BRACES =
  /(?:^[ \t]*:{2,}[ \t]*|(?<![\p{L}\p{N}:]):)(\p{L}[\p{L}\p{N}_-]*)(?:\[.*\])?\{((?:"[^"]*"|'[^']*'|“[^”]*”|[^{}"'“])*(?:["'“][^{}"'”]*)?)$/u;

/** Within the braces of a word, closed or not. */
function inBraces(line: Line): Place | undefined {
  const m = BRACES.exec(line.before);
  const named = wordNamed(m?.[1] ?? '');
  if (!m || !named) return undefined;
  const inner = m[2] ?? '';
  const value = /(?:^|[\s,])([\p{L}_][\p{L}\p{N}_-]*)\s*=\s*(?:(["'“])([^"'”]*)|([^\s"'“”{}=]*))$/u.exec(inner);
  const attribute = value && attributeOf(named, value[1] ?? '');
  if (value && attribute) {
    const quoted = value[2] !== undefined;
    const written = value[3] ?? value[4] ?? '';
    // One of several that stand in a list.
    const last = /[^\s,]*$/u.exec(written)?.[0] ?? '';
    const rest = quoted ? /^[^\s,"'”{}]*/u : /^[^\s,"'“”{}=]*/u;
    return { kind: 'value', word: named, attribute, quoted, range: stretch(line, last, rest) };
  }
  if (value) return NOTHING;
  const id = /(?:^|\s)#([^\s#{}"'=]*)$/u.exec(inner);
  const ids = attributeOf(named, 'id');
  if (id)
    return ids
      ? { kind: 'value', word: named, attribute: ids, quoted: false, range: stretch(line, id[1] ?? '', NAME_AHEAD) }
      : NOTHING;
  const name = /(?:^|[\s,]|["'”])([\p{L}_][\p{L}\p{N}_-]*|)$/u.exec(inner);
  if (!name) return NOTHING;
  const whole = `{${inner}${line.after}`;
  const typed = name[1] ?? '';
  const at = 1 + inner.length - typed.length;
  const written = readAttributes(whole, 0, whole.length)
    .attributes.filter((other) => other.nameRange.start !== at)
    .map((other) => other.name);
  const range = stretch(line, typed, NAME_AHEAD);
  return { kind: 'attribute', word: named, written, range, rest: line.after.slice(range.end - line.offset) };
}

function citation(line: Line): Place | undefined {
  const m = /\[(?:[^[\]]*;[ \t]*)?@([^\s[\];,]*)$/u.exec(line.before);
  return m ? { kind: 'citation', range: stretch(line, m[1] ?? '', /^[^\s[\];,]*/u) } : undefined;
}

function link(line: Line): Place | undefined {
  const picture = /!\[[^\]]*\]\(<?([^()\s<>]*)$/u.exec(line.before);
  if (picture) return { kind: 'picture', range: stretch(line, picture[1] ?? '', /^[^()\s<>]*/u) };
  const m = /\]\(<?([^()\s<>]*)$/u.exec(line.before);
  if (!m) return undefined;
  const written = m[1] ?? '';
  const hash = written.indexOf('#');
  if (hash < 0) return { kind: 'link', written, range: stretch(line, written, /^[^()\s<>]*/u) };
  const range = stretch(line, written.slice(hash + 1), /^[^()\s<>]*/u);
  return { kind: 'link', written, file: written.slice(0, hash), range };
}

/** In the brackets of a feeling. */
function feeling(line: Line): Place | undefined {
  const m = /(?<![\p{L}\p{N}:]):feeling\[([^[\]]*)$/u.exec(line.before);
  return m ? { kind: 'feeling', range: stretch(line, m[1] ?? '', /^[^[\]]*(?=\])/u) } : undefined;
}

function word(file: CaseFile, line: Line): Place | undefined {
  const own = /^[ \t]*(:{1,}(?:\p{L}[\p{L}\p{N}_-]*)?)$/u.exec(line.before)?.[1];
  if (own !== undefined) {
    const range = stretch(line, own, NAME_AHEAD);
    const block = blockAround(file, range.start);
    const rest = line.after.slice(range.end - line.offset);
    const colons = /^:+/.exec(own)?.[0].length ?? 0;
    return { kind: 'word', range, colons, rest, ...(block ? { block } : {}) };
  }
  const inText = /(?:^|[\s([{«„“"‘'—–\u00A0])(:(?:\p{L}[\p{L}\p{N}_-]*)?)$/u.exec(line.before)?.[1];
  if (inText === undefined) return undefined;
  const range = stretch(line, inText, NAME_AHEAD);
  return { kind: 'text-word', range, rest: line.after.slice(range.end - line.offset) };
}

/** On a line that holds nothing, or the beginning of one word that is not prose yet. */
function lineStart(file: CaseFile, line: Line): Place | undefined {
  const typed = /^[ \t]*(\p{L}?[\p{L}\p{N}_-]*)$/u.exec(line.before)?.[1];
  if (typed === undefined || line.after.trim() !== '') return undefined;
  const range = stretch(line, typed, /^(?!)/);
  const block = blockAround(file, range.start);
  return { kind: 'word', range, colons: 0, rest: '', ...(block ? { block } : {}) };
}

/** At the start of a line of a dialogue, or in the brackets after a name. */
function inDialogue(file: CaseFile, line: Line): Place | undefined {
  const speaker = /^[ \t]*(?:\*\*|__)?((?:[^\s:：()（）[\]*_#>`|~-][^:：()（）[\]*_]{0,59})?)$/u.exec(line.before);
  const manner = /^[ \t]*(?:\*\*|__)?[^\s:：()（）[\]*_][^:：()（）[\]*]{0,59}?[ \t]*[(（]([^()（）:：]{0,200})$/u.exec(
    line.before,
  );
  if (!speaker && !manner) return undefined;
  const block = blockAround(file, line.offset);
  if (block?.fence.word?.name !== 'dialogue') return undefined;
  if (manner) {
    const typed = /[^,;]*$/u.exec(manner[1] ?? '')?.[0].trimStart() ?? '';
    return { kind: 'manner', block, range: stretch(line, typed, /^[^()（）:：,;]*(?=[)）,;])/u) };
  }
  const typed = speaker?.[1] ?? '';
  // Only where nothing or the rest of a name follows: what is said already is no name.
  const ahead = /^[^\s:：()（）[\]]*(?=[ \t]*(?:[:：(（]|$))/u;
  if (!ahead.test(line.after)) return undefined;
  const range = stretch(line, typed, ahead);
  return { kind: 'speaker', block, range, rest: line.after.slice(range.end - line.offset) };
}
