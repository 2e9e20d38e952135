import { nearest } from '../../language/nearest.js';
import { say } from '../../language/said.js';
import type { Rule } from '../rule.js';
import { always } from '../rule.js';
import { itemsIn } from './items.js';

export const uncited: Rule = {
  id: 'evidence/uncited',
  says: 'What stands in the references is cited.',
  why: 'A source that nothing cites is printed on no handout, and nobody learns what it was for.',
  severity: always('info'),
  check({ file, citations }) {
    const items = itemsIn(file);
    const ids = new Set(items.flatMap(({ id }) => id?.text ?? []));
    const keys = citations.flatMap((citation) => citation.items.map(({ key }) => key));
    // A mistyped citation is told of where it stands, and most likely means this one.
    const cited = new Set(keys.map((key) => (ids.has(key) ? key : nearest(key, ids))));
    return items.flatMap(({ id }) =>
      id && !cited.has(id.text)
        ? [
            {
              message: say`‘${id.text}’ stands in the references and is cited nowhere.`,
              remedy: say`Cite it where it is needed, ‘[@${id.text}]’, or take it out.`,
              range: id.range,
            },
          ]
        : [],
    );
  },
};
