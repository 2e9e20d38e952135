import { say } from '../../language/said.js';
import { plainText } from '../../language/walk.js';
import type { Report, Rule } from '../rule.js';
import { followed } from './siblings.js';

export const emptySection: Rule = {
  id: 'structure/empty-section',
  says: 'A heading has words, and something stands below it.',
  why: 'A heading promises something. Where nothing follows, a thought was left unfinished, or what followed was lost.',
  severity: { draft: 'off', 'in-review': 'warning', approved: 'warning' },
  check({ file }) {
    return followed(file.case).flatMap(({ node, next, beforePart }): Report[] => {
      if (node.type !== 'heading') return [];
      const start = node.position?.start.offset ?? 0;
      const range = { start, end: node.position?.end.offset ?? start + 1 };
      if (node.children.length === 0) {
        return [
          { message: say`This heading has no words.`, remedy: say`Write what stands below it, or take it out.`, range },
        ];
      }
      const isEmpty = next ? next.type === 'heading' && next.depth <= node.depth : !beforePart;
      if (!isEmpty) return [];
      return [
        {
          message: say`Nothing stands below the heading ‘${plainText(node.children).slice(0, 60)}’.`,
          remedy: say`Write what belongs here, or take the heading out.`,
          range,
        },
      ];
    });
  },
};
