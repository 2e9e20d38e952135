import { oneOf, quoted, say } from '../../language/said.js';
import { isEnglish } from '../places.js';
import type { Report, Rule } from '../rule.js';
import { objectivesOf } from './objectives.js';

/** What may stand before the verb. */
const OPENING =
  '(?:(?:the )?(?:learners?|students?|participants?|trainees?|doctors?|groups?|you) (?:will|should|can|must) )?(?:to )?(?:be able to )?(?:better |fully |truly |deeply )?';
const SOME = '(?:an? |some |more |their )?(?:better |deeper |greater |good |clear )?';

/** Verbs that nobody can see somebody do, and some that say the same and can be seen. */
const VERBS: readonly (readonly [verb: string, instead: readonly string[]])[] = [
  ['understand(?:ing)?', ['explain', 'compare', 'give an example of']],
  ['know(?:ing)?|get to know', ['name', 'list', 'describe']],
  ['appreciat(?:e|ing)', ['describe', 'say in the other’s words', 'weigh']],
  ['(?:be|become|being) (?:more |fully )?aware', ['notice and name', 'identify', 'point out']],
  ['learn(?:ing)?', ['show', 'practise', 'use']],
  ['reali[sz](?:e|ing)', ['say in one’s own words', 'identify', 'give an example of']],
  ['(?:be|become|being) (?:more )?(?:familiar with|sensitive to)', ['describe', 'recognise in a dialogue', 'name']],
  [
    `(?:gain|have|develop|acquire|get|increase|improve|deepen|raise) ${SOME}(?:understanding|insights?|appreciation|awareness|knowledge)`,
    ['explain', 'describe', 'identify'],
  ],
  ['grasp|comprehend', ['explain', 'summarise', 'compare']],
];
const FINDERS = VERBS.map(([verb, instead]) => ({ finds: new RegExp(`^(${OPENING})(${verb})\\b`, 'i'), instead }));

export const objectiveVerb: Rule = {
  id: 'teaching/objective-verb',
  says: 'An objective says what somebody can be seen to do.',
  why: 'Nobody can see that somebody ‘understands’. What can be seen can be taught, tried and noticed.',
  source:
    'Anderson LW, Krathwohl DR, editors. A taxonomy for learning, teaching, and assessing. New York: Longman; 2001.',
  severity: { draft: 'info', 'in-review': 'warning', approved: 'warning' },
  check({ file }) {
    if (!isEnglish(file)) return [];
    return objectivesOf(file).flatMap(({ text, range: all }): Report[] => {
      const found = FINDERS.map(({ finds, instead }) => ({ match: finds.exec(text), instead })).find(
        ({ match }) => match,
      );
      if (!found?.match) return [];
      const [, opening = '', verb = ''] = found.match;
      const at = file.text.slice(all.start, all.end).indexOf(verb, opening.length);
      const range = at < 0 ? all : { start: all.start + at, end: all.start + at + verb.length };
      const follows = text.slice(opening.length + verb.length);
      // These go on with a clause or a noun that ‘explain’ takes too.
      const isPlain = /^understand$/i.test(verb) && /^ (?:how|why|what|the|that)\b/.test(follows) && at >= 0;
      const rewrite = verb.startsWith('U') ? 'Explain' : 'explain';
      return [
        {
          message: say`Nobody can see whether somebody has come to ‘${verb.toLowerCase()}’, so nobody can say whether this objective was reached.`,
          remedy: say`Begin with what they will do, such as ${oneOf(found.instead.map(quoted))}.`,
          range,
          ...(isPlain ? { fix: { title: `Write ‘${rewrite}’`, range, text: rewrite } } : {}),
        },
      ];
    });
  },
};
