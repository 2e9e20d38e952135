import { pathOf } from '../../language/links.js';
import { nearest } from '../../language/nearest.js';
import { say } from '../../language/said.js';
import type { Report, Rule } from '../rule.js';

export const missingId: Rule = {
  id: 'links/missing-id',
  says: 'A place that a link names in another case is there.',
  why: 'Who follows it arrives at the top of the other case, and does not find what was meant.',
  severity: { draft: 'info', 'in-review': 'warning', approved: 'error' },
  check({ links }, { idsIn }) {
    if (!idsIn) return [];
    return links.flatMap(({ node }): Report[] => {
      const [, id = ''] = node.url.split('#', 2);
      const path = pathOf(node.url);
      if (path === undefined || id === '' || !/\.case\.md$/i.test(path)) return [];
      const ids = idsIn(path);
      if (ids === undefined || ids.includes(id)) return [];
      const meant = nearest(id, ids);
      const start = node.position?.start.offset ?? 0;
      return [
        {
          message: say`Nothing in ‘${path.slice(0, 80)}’ has the id ‘${id.slice(0, 40)}’.`,
          remedy: meant
            ? say`Did you mean ‘${meant}’?`
            : say`Give what it should lead to its id, as in ‘:::question{#q1}’.`,
          range: { start, end: node.position?.end.offset ?? start + 1 },
        },
      ];
    });
  },
};
