import { say } from '../../language/said.js';
import { valueAt } from '../places.js';
import type { Rule } from '../rule.js';

export const anonymityReview: Rule = {
  id: 'matter/anonymity-review',
  says: 'Before others use a real case, somebody else has looked at whether anyone in it can be recognised.',
  why: 'Whoever was there knows too well what happened to see what gives it away. No tool can judge it; a person must.',
  severity: { draft: 'off', 'in-review': 'info', approved: 'warning' },
  check({ file }) {
    const said = valueAt(file, 'deidentification');
    const isReal = file.case.matter.origin?.startsWith('real-') ?? false;
    if (!isReal || said?.type !== 'map' || valueAt(file, 'deidentification', 'reviewed-by')) return [];
    return [
      {
        message: say`Nobody is named who has looked at whether the people of this real case can be recognised.`,
        remedy: say`Ask a colleague who did not know them, and add ‘reviewed-by’ and ‘reviewed-on’.`,
        range: said.entries[0]?.keyRange ?? said.range,
      },
    ];
  },
};
