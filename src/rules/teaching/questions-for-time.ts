import { say } from '../../language/said.js';
import { readingOf } from '../../language/timing.js';
import { isAddressed, minutesSaid, wordRange } from '../places.js';
import type { Rule } from '../rule.js';

/** Minutes that a question needs, if people are to think, speak and be answered. */
const LEAST = 4;
/** Here questions are answered by a tick or a sentence. */
const QUICK: readonly string[] = ['tbl', 'sct', 'osce', 'sp'];

export const questionsForTime: Rule = {
  id: 'teaching/questions-for-time',
  says: 'A session has four minutes or more for each of its questions.',
  why: 'In less, the quickest answer is the only one. The questions that are left out at the end are those on feelings.',
  severity: { draft: 'info', 'in-review': 'warning', approved: 'warning' },
  check({ file, blocks }) {
    const { duration, formats } = file.case.matter;
    if (duration === undefined || formats.some((format) => QUICK.includes(format))) return [];
    const questions = blocks.flatMap(({ node }) => (node.type === 'question' && !isAddressed(node) ? [node] : []));
    const reading = readingOf(file.case);
    const others = blocks.flatMap(({ node }) =>
      (node.type === 'story' || node.type === 'facilitator' || node === reading) && node.minutes ? [node.minutes] : [],
    );
    const time = Math.max(0, duration - others.reduce((sum, minutes) => sum + minutes, 0));
    const first = questions[Math.max(1, Math.floor(time / LEAST))];
    if (!first || time / questions.length >= LEAST) return [];
    const each = Math.floor(time / questions.length);
    return [
      {
        message: say`There are ${questions.length} questions and ${time} minutes for them: ${each < 1 ? say`less than one minute` : say`about ${minutesSaid(each)}`} each.`,
        remedy: say`Keep the ${Math.max(1, Math.floor(time / LEAST))} that matter most, or give the session more time; the others can go into ‘:::facilitator’.`,
        range: wordRange(file, first),
      },
    ];
  },
};
