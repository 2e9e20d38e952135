import type { Format } from './format.js';
import { playedEditions } from './views.js';
import { BRIEF_WORDS, DISCUSSION_WORDS, MAP_WORDS, OUTCOME_WORDS, SCENE_WORDS } from './words.js';

export const unfolding: Format = {
  name: 'unfolding',
  title: 'Unfolding case',
  says: 'An unfolding case: scenes revealed over time, and a closing task.',
  sources: ['National League for Nursing. Advancing Care Excellence (ACE.S): unfolding cases.'],
  // Size and timing are the language’s own.
  group: { min: 6, max: 12 },
  minutes: 60,
  phases: [
    { name: 'Who they are', minutes: 10, says: 'The people, in their own words, before anything has happened.' },
    { name: 'First scene', minutes: 15, says: 'It is read or played, and talked over.' },
    { name: 'Next scene', minutes: 15, says: 'Time has passed; further scenes share these minutes.' },
    { name: 'Finish the story', minutes: 12, says: 'The group says how it might go on.' },
    { name: 'Close', minutes: 8, says: 'What it was like, what to take away, where to turn to.' },
  ],
  requires: [
    { words: ['part'], min: 2, says: 'two or more parts: ‘::part[…]’' },
    { words: ['question'], min: 1, closing: true, says: 'a closing question, in the last part or after ‘::part{end}’' },
  ],
  allows: [...DISCUSSION_WORDS, 'part', ...SCENE_WORDS, ...MAP_WORDS, ...OUTCOME_WORDS, ...BRIEF_WORDS],
  stance: 'any',
  guide: {
    aim: 'Time passes for them too. What the group thought in the first scene may change in the next.',
    whom: 'When the group …',
    signs: [
      { when: 'reads ahead', say: 'Fold it, please. They do not know it either.' },
      { when: 'has decided who they are', say: 'What would surprise you about this person?' },
      { when: 'wants to know how it ends', say: 'How do you think it goes on? You will finish the story.' },
      { when: 'falls silent', say: 'Read the last thing that was said once more, aloud.' },
    ],
    sources: [{ cited: 'National League for Nursing. Advancing Care Excellence (ACE.S): unfolding cases.' }],
  },
  groundRules: [
    'What is said here stays here.',
    'We do not read ahead.',
    'Each of us may change their mind when the next scene comes.',
  ],
  editions: playedEditions(),
};
