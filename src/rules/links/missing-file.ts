import { pathOf } from '../../language/links.js';
import { say } from '../../language/said.js';
import type { Report, Rule } from '../rule.js';

export const missingFile: Rule = {
  id: 'links/missing-file',
  says: 'A file that a link or a picture names is there.',
  why: 'Who follows it finds nothing, and a handout has a gap where the picture should be.',
  severity: { draft: 'info', 'in-review': 'warning', approved: 'error' },
  check({ links, images }, { exists }) {
    if (!exists) return [];
    const known = new Map<string, boolean>();
    const isThere = (path: string): boolean => {
      const found = known.get(path) ?? exists(path);
      known.set(path, found);
      return found;
    };
    return [...links, ...images].flatMap(({ node }): Report[] => {
      const path = 'url' in node ? pathOf(node.url) : undefined;
      if (path === undefined || isThere(path)) return [];
      const start = node.position?.start.offset ?? 0;
      return [
        {
          message: say`There is no file ‘${path.slice(0, 80)}’ beside this case.`,
          remedy: say`Check its name and its folder, capitals included; the path begins at the folder of this case.`,
          range: { start, end: node.position?.end.offset ?? start + 1 },
        },
      ];
    });
  },
};
