import { say } from '../../language/said.js';
import { keyRange, wordRange } from '../places.js';
import type { Rule } from '../rule.js';
import { sidesOf } from './sides.js';

const ENOUGH = 3;

export const ownResponse: Rule = {
  id: 'balance/own-response',
  says: 'A map of the difficulty looks at the clinician’s own part in it too.',
  why: 'Under strain clinicians do troublesome, sometimes extreme things, out of helplessness. What is not looked at is done again.',
  source: 'Lister C, Reilly J, Beckwith H. BMJ 2016;352:i760. doi:10.1136/bmj.i760',
  severity: { draft: 'info', 'in-review': 'info', approved: 'warning' },
  check({ file, blocks }) {
    const map = blocks.flatMap(({ node }) => (node.type === 'factor' || node.type === 'response' ? [node] : []));
    const [first] = map;
    const enough = file.case.matter.status === 'draft' ? ENOUGH : 1;
    if (!first || map.length < enough || blocks.some(({ node }) => node.type === 'withheld')) return [];
    // That all lies with the patient is told already.
    if (map.length > 1 && map.every((node) => node.type === 'factor' && node.in === 'patient')) return [];
    const sideOf = sidesOf(file);
    const isLookedAt = map.some((node) =>
      node.type === 'factor' ? node.in === 'clinician' : sideOf(node.of?.key) === 'clinician',
    );
    if (isLookedAt) return [];
    return [
      {
        message: say`The clinician’s own part is not on the map yet: no factor lies with them, and nothing says what they did under the strain.`,
        remedy: say`Add ‘::factor[…]{in=clinician}’ or ‘::response[…]{of=… kind=…}’: what did they bring, and what did they do?`,
        range: 'range' in first ? wordRange(file, first) : keyRange(file, 'people'),
      },
    ];
  },
};
