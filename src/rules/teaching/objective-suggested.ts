import { say } from '../../language/said.js';
import { suggestedObjectives } from '../../language/write/skeleton/skeleton.js';
import { always, type Rule } from '../rule.js';
import { unwrittenIn } from '../structure/unwritten.js';
import { objectivesOf } from './objectives.js';

export const objectiveSuggested: Rule = {
  id: 'teaching/objective-suggested',
  says: 'Objectives are the author’s own, and not those that every new case begins with.',
  why: 'What every new case suggests fits many. Coverage does not count it, since nobody can tell whether it was chosen.',
  severity: always('info'),
  check(view) {
    const left = objectivesOf(view.file).filter(({ text }) => suggestedObjectives.has(text.trim()));
    const [first, next] = left;
    // As long as places are to be filled in, this is one of them, and they are told of.
    if (!first || unwrittenIn(view).length > 0) return [];
    return [
      {
        message: next
          ? say`${left.length} objectives stand here word for word as every new case suggests them, this one first. Coverage does not count them.`
          : say`This objective stands here word for word as every new case suggests it. Coverage does not count it.`,
        remedy: say`Say what learners of this case will do, or keep it if that is what they will do.`,
        range: first.range,
        ...(next && { related: { message: say`The next one.`, range: next.range } }),
      },
    ];
  },
};
