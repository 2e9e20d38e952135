import type { Format } from './format.js';
import { playedEditions } from './views.js';
import { BRIEF_WORDS, DISCUSSION_WORDS, MAP_WORDS, OUTCOME_WORDS, SCENE_WORDS } from './words.js';

export const cbl: Format = {
  name: 'cbl',
  title: 'Case-based learning',
  says: 'Case-based learning: a case in parts, with a guide for the facilitator.',
  sources: [
    'pedicases.org. Structure of the cases.',
    'Beck J, et al. MedEdPORTAL 2017;13:10532 (groups of six to ten).',
  ],
  group: { min: 6, max: 10 },
  minutes: 60,
  // The timing is the language’s own.
  phases: [
    { name: 'Opening', minutes: 5, says: 'Ground rules, and the case as it begins.' },
    { name: 'First part', minutes: 20, says: 'It is read, and its questions are discussed.' },
    { name: 'Second part', minutes: 20, says: 'The same with what came next; further parts share this time.' },
    { name: 'Closing question', minutes: 10, says: 'What the group would carry into its own work.' },
    { name: 'Close', minutes: 5, says: 'What to take away, and where to turn to.' },
  ],
  requires: [
    { words: ['part'], min: 2, says: 'two or more parts: ‘::part[…]’' },
    { words: ['question'], min: 1, closing: true, says: 'a closing question, in the last part or after ‘::part{end}’' },
  ],
  allows: [...DISCUSSION_WORDS, 'part', ...SCENE_WORDS, ...MAP_WORDS, ...OUTCOME_WORDS, ...BRIEF_WORDS],
  stance: 'any',
  guide: {
    aim: 'Let them find it. Give each part only when the one before has been talked over.',
    whom: 'When the group …',
    signs: [
      { when: 'asks you for the answer', say: 'What would you need to know in order to tell?' },
      { when: 'runs ahead of the part', say: 'Let us stay with what is known at this hour.' },
      { when: 'loses the people over the facts', say: 'What is this like for the two of them?' },
      { when: 'falls silent', say: 'Say it to your neighbour first, for one minute.' },
    ],
    sources: [{ cited: 'pedicases.org. Structure of the cases.' }],
  },
  groundRules: [
    'What is said here stays here.',
    'We read one part at a time.',
    'To say “I do not know” is a contribution.',
  ],
  editions: playedEditions(),
};
