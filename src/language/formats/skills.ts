import type { Format } from './format.js';
import { AFTER, LEARNER, playedEditions, withoutInnerLife, withoutMap } from './views.js';
import { BRIEF_WORDS, DISCUSSION_WORDS, MAP_WORDS, OUTCOME_WORDS, SCENE_WORDS } from './words.js';

export const skills: Format = {
  name: 'skills',
  title: 'Communication skills',
  says: 'Communication skills: a scene to practise, with an observer’s sheet.',
  // The phases of a consultation by name only; none of the guides’ items.
  sources: [
    'Kurtz S, Silverman J, Benson J, Draper J. Marrying content and process in clinical method teaching: enhancing the Calgary-Cambridge guides. Acad Med 2003;78:802-9.',
  ],
  // Size and timing are the language’s own.
  group: { min: 3, max: 8 },
  minutes: 45,
  phases: [
    { name: 'Setting up', minutes: 5, says: 'The scene, the roles, and what the learner would like help with.' },
    { name: 'Reading', minutes: 3, reads: true, says: 'Each reads their own sheet.' },
    { name: 'The scene', minutes: 12, says: 'It is played; anybody may call for a pause.' },
    { name: 'Feedback', minutes: 12, says: 'First the learner, then the person played, then the observers.' },
    { name: 'Again', minutes: 8, says: 'A piece of it once more, another way.' },
    { name: 'Close', minutes: 5, says: 'Out of role; one thing to try.' },
  ],
  requires: [
    { words: ['dialogue', 'brief'], min: 1, says: 'a scene: ‘:::dialogue’ or ‘:::brief{for=…}’' },
    { words: ['marks', 'brief'], min: 1, for: 'observer', says: 'an observer’s sheet: ‘:::marks{for=observer}’' },
  ],
  allows: [...DISCUSSION_WORDS, 'part', ...SCENE_WORDS, ...MAP_WORDS, ...OUTCOME_WORDS, ...BRIEF_WORDS, 'marks'],
  stance: 'any',
  guide: {
    aim: 'Practise, pause, and try again. The learner says first what they would like help with.',
    whom: 'When the group …',
    signs: [
      { when: 'judges the learner', say: 'What did you see and hear, just before that?' },
      { when: 'praises in general', say: 'Which words? And what happened then?' },
      { when: 'knows better', say: 'Show us. Take the chair for one minute.' },
      { when: 'is stuck in the scene', say: 'Pause. What would each of the two wish for now?' },
      { when: 'ends the scene shaken', say: 'Out of role first: your own name, and where you are.' },
    ],
    sources: [
      { cited: 'Kurtz S, Silverman J, Benson J, Draper J. Acad Med 2003;78:802-9', taken: 'phases by name only' },
    ],
  },
  groundRules: [
    'Anyone may stop the scene.',
    'We say what we saw and heard, not what somebody is like.',
    'Whoever played a part is given time to leave it.',
  ],
  // To elicit what the other thinks, feels and wishes is the task: the map is for afterwards.
  editions: playedEditions(withoutMap(withoutInnerLife(LEARNER)), withoutInnerLife(AFTER)),
};
