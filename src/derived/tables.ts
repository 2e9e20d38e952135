/** What the pages of the reference have in common: tables, and what a value can be, in words. */
import type { Field, Shape } from '../language/matter/shape.js';

/** In messages what is to be typed stands in quotation marks; on a page it is code. */
export const quotesToCode = (text: string): string => text.replaceAll(/‘(:+[^’]*)’/g, '`$1`');

/** A cell of a table: what would end it is escaped. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

export const codes = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(', ');

const REQUIRED = { always: 'always', 'in-review': 'from review on', approved: 'when approved' } as const;

function shapeOf(shape: Shape): string {
  switch (shape.type) {
    case 'text':
      if (shape.maxWords !== undefined) return `at most ${shape.maxWords} words`;
      if (shape.maxLength !== undefined) return `at most ${shape.maxLength} characters`;
      return shape.check === 'date' ? 'a day: year, month, day' : shape.check === 'number' ? 'a number' : 'a text';
    case 'choice':
      return codes(shape.values);
    case 'suggested':
      return `${codes(shape.values)}, or a word of your own`;
    case 'integer':
      return `a whole number, ${shape.min} or more`;
    case 'duration':
      return 'minutes, or as in `PT45M`';
    case 'list':
      return `${shape.single ? 'one or several' : 'a list'}: ${shapeOf(shape.of)}`;
    case 'map':
      return 'the keys below it';
    case 'record':
      return 'keys of your choice, with the keys below them';
    case 'either':
      return shape.says;
    case 'anything':
      return 'as in CSL';
  }
}

/** The keys that stand within a value, if any. */
function keysIn(shape: Shape): readonly Field[] {
  if (shape.type === 'map') return shape.keys;
  if (shape.type === 'list' || shape.type === 'record') return keysIn(shape.of);
  return shape.type === 'either' ? shape.of.flatMap(keysIn) : [];
}

export function fieldRows(fields: readonly Field[], path: string): readonly (readonly string[])[] {
  return fields.flatMap((field) => {
    const name = `${path}${field.key}`;
    const inner = `${name}.${field.shape.type === 'record' ? '….' : ''}`;
    const needed = field.required === undefined ? '' : path === '' ? REQUIRED[field.required] : 'needed';
    return [
      [`\`${name}\``, needed, field.says, shapeOf(field.shape), `\`${field.example.replaceAll('\n', ' ↵ ')}\``],
      ...fieldRows(keysIn(field.shape), inner),
    ];
  });
}
