import type { Range } from '../../language/finding.js';
import { textOf } from '../../language/matter/values.js';
import type { CaseFile } from '../../language/parse.js';
import { valueAt } from '../places.js';

/** The objectives with their places, in order: number 1 is the first. */
export function objectivesOf(file: CaseFile): { readonly text: string; readonly range: Range }[] {
  const value = valueAt(file, 'objectives');
  if (!value) return [];
  const items = value.type === 'list' ? value.items : [value];
  return items.flatMap((item) => {
    const written = item.type === 'map' ? item.entries.find(({ key }) => key === 'text')?.value : item;
    const text = textOf(written);
    return written && text !== undefined ? [{ text, range: written.range }] : [];
  });
}
