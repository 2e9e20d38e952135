import type { Side } from '../../language/feelings.js';
import { say } from '../../language/said.js';
import { isAddressed, wordRange } from '../places.js';
import type { Rule } from '../rule.js';
import { sidesOf } from './sides.js';

/** In these a clinician tells, and what the patient may feel is for the group to imagine. */
const TOLD_BY_ONE: readonly string[] = ['balint', 'schwartz'];
const ENOUGH = 3;

export const feelings: Rule = {
  id: 'balance/feelings',
  says: 'Where feelings are named, both sides have some.',
  why: 'What a clinician feels may reflect what the patient feels. Where one side alone has feelings, the other becomes an object.',
  source: 'Lister C, Reilly J, Beckwith H. BMJ 2016;352:i760. doi:10.1136/bmj.i760',
  severity: { draft: 'off', 'in-review': 'info', approved: 'warning' },
  check({ file, feelings: named, blocks }) {
    if (file.case.matter.formats.some((format) => TOLD_BY_ONE.includes(format))) return [];
    const sideOf = sidesOf(file);
    const sides = new Set(named.map((feeling) => sideOf(feeling.of?.key)));
    const present = new Set(file.case.people.map(({ key }) => sideOf(key)));
    const [first] = named;
    const missing = (['patient', 'clinician'] as const).filter((side: Side) => !sides.has(side) && present.has(side));
    const [side] = missing;
    if (!first || named.length < ENOUGH || missing.length !== 1 || side === undefined || sides.has(undefined))
      return [];
    // An actor’s brief may hold what the other side feels in other words.
    if (blocks.some(({ node }) => node.type === 'withheld' || (node.type === 'brief' && isAddressed(node)))) return [];
    return [
      {
        message:
          side === 'patient'
            ? say`${named.length} feelings are named, and none of them is the patient’s.`
            : say`${named.length} feelings are named, and none of them is the clinician’s.`,
        remedy:
          side === 'patient'
            ? say`Mark one where it shows, as in ‘:feeling[…]{of=…}’, in what somebody on the patient’s side says or tells.`
            : say`Mark one where it shows, as in ‘:feeling[…]{of=…}’, in what somebody on the clinician’s side says or tells.`,
        range: wordRange(file, first),
      },
    ];
  },
};
