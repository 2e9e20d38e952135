import type { Range } from '../../language/finding.js';
import { say } from '../../language/said.js';
import type { Report, Rule } from '../rule.js';
import { itemsIn } from './items.js';

export const duplicateReference: Rule = {
  id: 'evidence/duplicate-reference',
  says: 'No two references have the same id.',
  why: 'A citation cannot tell which of them is meant, and the first is printed.',
  severity: { draft: 'warning', 'in-review': 'error', approved: 'error' },
  check({ file }) {
    const first = new Map<string, Range>();
    return itemsIn(file).flatMap(({ id }): Report[] => {
      if (!id) return [];
      const before = first.get(id.text);
      if (!before) first.set(id.text, id.range);
      return before
        ? [
            {
              message: say`‘${id.text}’ is the id of another reference already.`,
              remedy: say`Give this one an id of its own, or take it out if it is the same source.`,
              range: id.range,
              related: { message: say`The first with this id.`, range: before },
            },
          ]
        : [];
    });
  },
};
