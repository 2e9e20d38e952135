/** The items of `references`, as they are written: with the ranges of their keys and values. */
import type { Range } from '../../language/finding.js';
import { type Entry, entryOf, type Value } from '../../language/matter/front-matter.js';
import type { CaseFile } from '../../language/parse.js';

export interface Item {
  readonly id?: { readonly text: string; readonly range: Range };
  readonly entries: readonly Entry[];
}

export function itemsIn({ frontMatter }: CaseFile): readonly Item[] {
  const list = entryOf(frontMatter?.entries, 'references')?.value;
  const values: readonly Value[] = list?.type === 'list' ? list.items : list ? [list] : [];
  return values.flatMap((value): Item[] => {
    if (value.type !== 'map') return [];
    const id = entryOf(value.entries, 'id')?.value;
    const text = id?.type === 'scalar' ? id.text.trim() : '';
    return [{ entries: value.entries, ...(id && text !== '' ? { id: { text, range: id.range } } : {}) }];
  });
}
