import type { Format } from './format.js';
import { groupEditions } from './views.js';
import { DISCUSSION_WORDS, MAP_WORDS, OUTCOME_WORDS, SCENE_WORDS } from './words.js';

export const reflectivePractice: Format = {
  name: 'reflective-practice',
  title: 'Reflective practice',
  says: 'A facilitated, confidential group that reflects on a trigger text.',
  // They find Balint groups to be the commonest form of it in medicine.
  sources: ['Douglas & Feeney. Ir J Psychol Med 2016.'],
  // Size and timing are the language’s own.
  group: { min: 4, max: 12 },
  minutes: 60,
  phases: [
    { name: 'Arriving', minutes: 5, says: 'Ground rules, and how everybody is.' },
    { name: 'The text', minutes: 10, says: 'The trigger is read, alone or aloud.' },
    { name: 'First responses', minutes: 15, says: 'What it stirred, before what one thinks of it.' },
    { name: 'Reflection', minutes: 25, asks: true, says: 'The questions, and what they touch in one’s own work.' },
    { name: 'Close', minutes: 5, says: 'A word from each; where to turn to.' },
  ],
  requires: [
    {
      words: ['prose', 'story', 'dialogue', 'voice'],
      min: 1,
      says: 'a text to reflect on: prose, a story, a dialogue or a voice',
    },
    { words: ['question'], min: 1, says: 'a question to reflect on' },
  ],
  allows: [...DISCUSSION_WORDS, 'part', ...SCENE_WORDS, ...MAP_WORDS, ...OUTCOME_WORDS],
  stance: 'open',
  guide: {
    aim: 'Listen for what the text stirs, before what anybody thinks of it.',
    whom: 'When the group …',
    signs: [
      { when: 'goes straight to opinions', say: 'Before we say what we think: what did you notice in yourself?' },
      { when: 'advises', say: 'What would it be like to leave it as it is for ten minutes?' },
      { when: 'is led by one voice', say: 'Thank you. Let us hear from somebody who sees it otherwise.' },
      { when: 'falls silent', say: 'Wait. Then read one line of the text again, aloud.' },
    ],
    sources: [{ cited: 'Douglas & Feeney. Ir J Psychol Med 2016.' }],
  },
  groundRules: [
    'What is said here stays here.',
    'We speak for ourselves.',
    'Nobody has to speak.',
    'We listen before we advise, and mostly instead.',
  ],
  editions: groupEditions(),
};
