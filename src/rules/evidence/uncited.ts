import type { Rule } from '../rule.js';
import { always } from '../rule.js';
import { itemsIn } from './items.js';

export const uncited: Rule = {
  id: 'evidence/uncited',
  says: 'What stands in the references is cited.',
  why: 'A source that nothing cites is printed on no handout, and nobody learns what it was for.',
  severity: always('info'),
  check({ file, citations }) {
    const cited = new Set(citations.flatMap(({ items }) => items.map(({ key }) => key)));
    return itemsIn(file).flatMap(({ id }) =>
      id && !cited.has(id.text)
        ? [
            {
              message: `‘${id.text}’ stands in the references and is cited nowhere.`,
              remedy: `Cite it where it is needed, ‘[@${id.text}]’, or take it out.`,
              range: id.range,
            },
          ]
        : [],
    );
  },
};
