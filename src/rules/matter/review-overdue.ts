import { textOf } from '../../language/matter/values.js';
import { say } from '../../language/said.js';
import { valueAt } from '../places.js';
import type { Rule } from '../rule.js';

export const reviewOverdue: Rule = {
  id: 'matter/review-overdue',
  says: 'A case is looked at again by the day that it names.',
  why: 'Guidance, services and words change, and a case that nobody looks at again goes on teaching what was right once.',
  severity: { draft: 'off', 'in-review': 'info', approved: 'warning' },
  check({ file }, { today }) {
    const due = valueAt(file, 'review-due');
    const date = textOf(due);
    const isOver = today !== undefined && date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) && date < today;
    if (!due || !isOver || file.case.matter.status === 'retired') return [];
    return [
      {
        message: say`This case was to be looked at again by ${date}, and that day has passed. What was right then may have changed.`,
        remedy: say`Ask somebody to review it, and write the new dates into ‘reviewed’ and ‘review-due’; or give it ‘status: retired’.`,
        range: due.range,
      },
    ];
  },
};
