import type { Format } from './format.js';
import { AFTER, LEARNER, playedEditions, withoutInnerLife, withoutMap } from './views.js';
import { BRIEF_WORDS, DISCUSSION_WORDS, MAP_WORDS, OUTCOME_WORDS, SCENE_WORDS } from './words.js';

export const osce: Format = {
  name: 'osce',
  title: 'Practical examination station',
  says: 'An OSCE station: candidate, actor, examiner and a mark scheme.',
  sources: [
    'Queen’s University Belfast. Objective structured clinical examinations.',
    'University of Liverpool. Objective structured clinical examinations.',
    'Geeky Medics. How to run a mock OSCE (roles; two minutes of reading).',
  ],
  // A candidate, whoever is played, and an examiner.
  group: { min: 3, max: 5 },
  minutes: 12,
  // Stations often take ten to fifteen minutes, two of them to read (the sources); how they are divided is assembled.
  phases: [
    { name: 'Reading', minutes: 2, reads: true, says: 'The candidate reads the brief outside the door.' },
    { name: 'The station', minutes: 8, says: 'It is played; the examiner stays neutral and silent.' },
    { name: 'The examiner', minutes: 2, asks: true, says: 'The examiner’s questions, and the last marks.' },
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
    { words: ['marks'], min: 1, says: 'a mark scheme: ‘:::marks’' },
  ],
  allows: [...DISCUSSION_WORDS, ...SCENE_WORDS, ...MAP_WORDS, ...OUTCOME_WORDS, ...BRIEF_WORDS, 'marks'],
  stance: 'any',
  guide: {
    aim: 'The same station for everyone: the same words, the same tone, the same time.',
    whom: 'When …',
    signs: [
      {
        when: 'a candidate freezes',
        say: 'Say nothing for ten seconds. Then: Is there anything else you would like to do?',
      },
      { when: 'a candidate asks the examiner', say: 'Please carry on as you would.' },
      { when: 'the actor is distressed', say: 'Stop the station. Five minutes, out of role, and somebody to talk to.' },
      {
        when: 'marks differ between examiners',
        say: 'Mark what was seen and heard. Compare after the first two candidates.',
      },
    ],
    sources: [
      { cited: 'Queen’s University Belfast. Objective structured clinical examinations.' },
      { cited: 'University of Liverpool. Objective structured clinical examinations.' },
    ],
  },
  groundRules: [
    'The same words and the same tone for every candidate.',
    'The examiner neither helps nor hinders.',
    'Whoever plays a part may rest between candidates.',
  ],
  // To elicit what the other thinks, feels and wishes is the task: the map is for afterwards.
  editions: playedEditions(withoutMap(withoutInnerLife(LEARNER)), withoutInnerLife(AFTER)),
};
