import { say } from '../../language/said.js';
import { planOf } from '../../language/timing.js';
import { minutesSaid } from '../places.js';
import type { Report, Rule } from '../rule.js';

export const minutes: Rule = {
  id: 'teaching/minutes',
  says: 'The planned minutes fit into the session, and a part’s contents into the part.',
  why: 'What does not fit is cut in the room, and it is the discussion of feelings that is cut first.',
  severity: { draft: 'warning', 'in-review': 'warning', approved: 'error' },
  check({ file }) {
    const plan = planOf(file.case);
    const reports: Report[] = plan.overfull.map(({ node, minutes: own, contents }) => ({
      message: say`This part takes ${minutesSaid(own)}, and what it holds takes ${contents}.`,
      remedy: say`Give the part more minutes, or its questions fewer.`,
      range: node.range,
    }));
    const { duration } = file.case.matter;
    const entry = file.frontMatter?.entries.find(({ key }) => key === 'duration');
    if (duration !== undefined && entry && plan.planned > duration) {
      const over = plan.planned - duration;
      reports.push({
        message: say`${plan.planned} minutes are planned, and the session has ${duration}: ${over} too many.`,
        remedy: say`Shorten what takes longest, or give the session more time.`,
        range: entry.value.range,
        ...(plan.slots[0]
          ? { related: { message: say`The first of what is planned.`, range: plan.slots[0].node.range } }
          : {}),
      });
    }
    return reports;
  },
};
