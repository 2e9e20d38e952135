import { say } from '../../language/said.js';
import { wordRange } from '../places.js';
import type { Report, Rule } from '../rule.js';
import { objectivesOf } from './objectives.js';

export const objectiveUnknown: Rule = {
  id: 'teaching/objective-unknown',
  says: 'A question serves an objective that there is.',
  why: 'A number without its objective was mistyped, or counts an objective that was taken out since.',
  severity: { draft: 'info', 'in-review': 'warning', approved: 'error' },
  check({ file, blocks }) {
    const { length } = objectivesOf(file);
    return blocks.flatMap(({ node }): Report[] => {
      if (node.type !== 'question') return [];
      const unknown = node.objectives.filter((number) => number < 1 || number > length);
      const [first] = unknown;
      if (first === undefined) return [];
      // On the line that opens the block, where the attribute is.
      const line = /^[^\r\n]*/.exec(file.text.slice(node.range.start, node.range.end))?.[0] ?? '';
      const written = /objectives?\s*[=:]\s*["']?([\d ,]+)/.exec(line);
      const at = written ? written.index + written[0].length - (written[1]?.length ?? 0) : -1;
      const digits = written?.[1]?.match(new RegExp(`(?<!\\d)${first}(?!\\d)`))?.index ?? 0;
      const start = node.range.start + at + digits;
      return [
        {
          message:
            length === 0
              ? say`This question serves objective ${first}, and the case has no objectives.`
              : length === 1
                ? say`This question serves objective ${first}, and the case has one.`
                : say`This question serves objective ${first}, and the case has ${length}.`,
          remedy:
            length === 0
              ? say`Add ‘objectives’ to the front matter.`
              : say`Count them from 1, in the order in which they stand at the top of the case.`,
          range: at < 0 ? wordRange(file, node) : { start, end: start + String(first).length },
        },
      ];
    });
  },
};

export const objectiveUnserved: Rule = {
  id: 'teaching/objective-unserved',
  says: 'Where questions name their objectives, every objective has a question.',
  why: 'An objective that no question serves is reached by chance, or was never meant.',
  severity: { draft: 'off', 'in-review': 'info', approved: 'info' },
  check({ file, blocks }) {
    const served = new Set(blocks.flatMap(({ node }) => (node.type === 'question' ? node.objectives : [])));
    if (served.size === 0 || blocks.some(({ node }) => node.type === 'withheld')) return [];
    return objectivesOf(file).flatMap(({ range }, index): Report[] =>
      served.has(index + 1)
        ? []
        : [
            {
              message: say`No question serves objective ${index + 1}.`,
              remedy: say`Name it in the question that does, ‘:::question{objective=${index + 1}}’, ask one that does, or let the objective go.`,
              range,
            },
          ],
    );
  },
};
