import { allOf, say } from '../../language/said.js';
import type { Rule } from '../rule.js';
import { sidesOf } from './sides.js';

export const mismatch: Rule = {
  id: 'balance/mismatch',
  says: 'A mismatch holds the wishes of both sides, and what is possible.',
  why: 'The mismatch between wishes and what is possible is where difficulty begins. With one side only it reads as a demand.',
  source: 'Lister C, Reilly J, Beckwith H. BMJ 2016;352:i760. doi:10.1136/bmj.i760',
  severity: { draft: 'info', 'in-review': 'warning', approved: 'error' },
  check({ file, blocks }) {
    const sideOf = sidesOf(file);
    return blocks.flatMap(({ node: block }) => {
      if (block.type !== 'mismatch' || block.children.some((child) => child.type === 'withheld')) return [];
      const wishers = block.children.flatMap((child) => (child.type === 'wish' ? [sideOf(child.of?.key)] : []));
      const missing = [
        wishers.includes('patient') ? [] : say`a wish of the patient’s side`,
        wishers.includes('clinician') ? [] : say`a wish of the clinician’s side`,
        block.children.some((child) => child.type === 'possible') ? [] : say`what is possible`,
      ].flat();
      const range = { start: block.range.start + 3, end: block.range.start + 3 + 'mismatch'.length };
      return missing.length === 0
        ? []
        : [
            {
              message: say`This mismatch lacks ${allOf(missing)}.`,
              remedy: say`Add ‘::wish[…]{of=…}’ for each side, and ‘::possible[…]’.`,
              range,
            },
          ];
    });
  },
};
