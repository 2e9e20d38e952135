import type { Format } from './format.js';
import { AFTER, LEARNER, playedEditions, withoutInnerLife, withoutMap } from './views.js';
import { BRIEF_WORDS, DISCUSSION_WORDS, MAP_WORDS, OUTCOME_WORDS, SCENE_WORDS } from './words.js';

export const sp: Format = {
  name: 'sp',
  title: 'Simulated patient',
  says: 'A simulated patient encounter: briefs for the candidate and the actor.',
  sources: [
    'Association of Standardized Patient Educators. Case template.',
    'University of Illinois Chicago. Standardized patient case template (15 minutes are usually enough).',
  ],
  // Who plays and who practises, and a few who watch: the language’s own.
  group: { min: 2, max: 8 },
  minutes: 30,
  // The encounter follows the sources, the rest is assembled.
  phases: [
    { name: 'Reading', minutes: 2, reads: true, says: 'Each reads their own brief.' },
    { name: 'The encounter', minutes: 15, says: 'It is played through.' },
    { name: 'Feedback', minutes: 10, says: 'From the person played, and from those who watched.' },
    { name: 'Close', minutes: 3, says: 'Out of role; one thing to try.' },
  ],
  requires: [
    {
      words: ['brief'],
      min: 1,
      for: 'candidate',
      attributes: ['minutes'],
      says: 'a brief for the candidate with time to read it: ‘:::brief{for=candidate minutes=2}’',
    },
    {
      words: ['brief'],
      min: 1,
      for: 'actor',
      holds: 'opening',
      says: 'a brief for somebody who is played, with their first words: ‘::opening[…]’ in ‘:::brief{for=…}’',
    },
  ],
  allows: [...DISCUSSION_WORDS, ...SCENE_WORDS, ...MAP_WORDS, ...OUTCOME_WORDS, ...BRIEF_WORDS, 'marks'],
  stance: 'any',
  guide: {
    aim: 'The same opening for everyone. Give feedback out of role, and from both sides of the desk.',
    whom: 'When the group …',
    signs: [
      { when: 'asks the actor for facts that are not in the brief', say: 'The actor may say: I do not know.' },
      { when: 'discusses the actor’s acting', say: 'What did the candidate do that made the difference?' },
      { when: 'forgets the person who was played', say: 'Out of role first. Then: what was it like to be asked that?' },
    ],
    sources: [{ cited: 'Association of Standardized Patient Educators. Case template.' }],
  },
  groundRules: [
    'Anyone may stop the scene.',
    'The person played speaks first of how it was to be them.',
    'Whoever played a part is given time to leave it.',
  ],
  // To elicit what the other thinks, feels and wishes is the task: the map is for afterwards.
  editions: playedEditions(withoutMap(withoutInnerLife(LEARNER)), withoutInnerLife(AFTER)),
};
