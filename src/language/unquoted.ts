/** Values with spaces, or with an apostrophe or a bracket, that were written without quotes: `{ask=the pain}`. */
import type { Range } from './finding.js';
import type { WrittenAttribute } from './syntax/fence-line.js';
import { type Attribute, attributeOf, type Word } from './vocabulary.js';

export interface UnquotedValue {
  readonly known: Attribute;
  /** The attribute with the whole value. */
  readonly attribute: WrittenAttribute;
  /** What was read as its value. */
  readonly alone: string;
  readonly range: Range;
}

/** What ends a value, whatever it holds: the next attribute, an id, the brace. */
const NEXT = /[\s,]+(?:[\p{L}_][\p{L}\p{N}_-]*\s*[=:]|#)|\s*\}/u;
const QUOTES = /["“”]/;

/** Every value that goes on after what could be read of it. `source.end` is where the line or the braces end. */
export function unquotedValues(
  word: Word,
  written: readonly WrittenAttribute[],
  source: { readonly text: string; readonly end: number },
): readonly UnquotedValue[] {
  return written.flatMap((attribute, i): UnquotedValue[] => {
    const known = attributeOf(word, attribute.name);
    const { valueRange, value: alone } = attribute;
    if (!known || !valueRange || alone === undefined || isQuoted(source.text, valueRange)) return [];
    const names = written.slice(i + 1).filter((next) => next.value === undefined && attributeOf(word, next.name));
    const end = Math.min(source.end, ...names.map(({ nameRange }) => nameRange.start));
    const rest = source.text.slice(valueRange.start, end);
    const stop = NEXT.exec(rest)?.index ?? rest.length;
    const whole = rest.slice(0, stop).replace(/[\s,]+$/, '');
    const value = whole.replace(/^["“]/, '');
    if (whole === alone || value === '' || QUOTES.test(value) || whole.length <= alone.length) return [];
    const range = { start: valueRange.start, end: valueRange.start + whole.length };
    return [{ known, attribute: { ...attribute, value, valueRange: range }, alone, range }];
  });
}

const isQuoted = (text: string, { start, end }: Range): boolean =>
  /["'“]/.test(text[start - 1] ?? '') && /["'”]/.test(text[end] ?? '');
