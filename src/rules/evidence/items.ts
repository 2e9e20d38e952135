/** The items of `references`, as they are written: with the ranges of their keys and values. */
import type { Range } from '../../language/finding.js';
import { type Entry, entryOf } from '../../language/matter/front-matter.js';
import { itemsOf, textOf } from '../../language/matter/values.js';
import type { CaseFile } from '../../language/parse.js';

export interface Item {
  readonly id?: { readonly text: string; readonly range: Range };
  readonly entries: readonly Entry[];
}

export function itemsIn({ frontMatter }: CaseFile): readonly Item[] {
  return itemsOf(entryOf(frontMatter?.entries, 'references')?.value).flatMap((value): Item[] => {
    if (value.type !== 'map') return [];
    const id = entryOf(value.entries, 'id')?.value;
    const text = textOf(id);
    return [{ entries: value.entries, ...(id && text !== undefined ? { id: { text, range: id.range } } : {}) }];
  });
}
