import { say } from '../../language/said.js';
import type { Rule } from '../rule.js';
import { objectivesOf } from './objectives.js';

const MOST = 5;

export const objectivesCount: Rule = {
  id: 'teaching/objectives-count',
  says: 'A case has at most five objectives.',
  why: 'One hour and one encounter teach a few things. A long list promises what nobody can keep.',
  severity: { draft: 'off', 'in-review': 'info', approved: 'info' },
  check({ file }) {
    const objectives = objectivesOf(file);
    const extra = objectives[MOST];
    if (!extra) return [];
    return [
      {
        message: say`There are ${objectives.length} objectives, and a session reaches three to five.`,
        remedy: say`Keep those that the encounter itself can teach, and join those that say nearly the same.`,
        range: extra.range,
      },
    ];
  },
};
