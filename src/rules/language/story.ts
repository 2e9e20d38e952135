import { say } from '../../language/said.js';
import { always, type Rule } from '../rule.js';
import { scan } from './words.js';

export const story: Rule = {
  id: 'language/story',
  says: 'A story is never corrected; the group may like to hear where it judges.',
  why: 'The teller’s own judgements are the material: they show what happened between two people.',
  severity: always('info'),
  check: (view) =>
    scan(view).inStories.map(({ found, range }) => ({
      message: say`The teller says ‘${found}’. Leave it: it may be what the group will want to talk about.`,
      remedy: say`If it helps, a question for the group can pick it up.`,
      range,
    })),
};
