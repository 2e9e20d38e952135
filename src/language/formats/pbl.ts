import type { Format } from './format.js';
import { groupEditions } from './views.js';
import { DISCUSSION_WORDS, MAP_WORDS, OUTCOME_WORDS, SCENE_WORDS } from './words.js';

export const pbl: Format = {
  name: 'pbl',
  title: 'Problem-based learning',
  says: 'Problem-based learning: triggers one after another; the objectives are the tutor’s.',
  sources: ['GMS J Med Educ 2020;37(1):Doc8 (problem-based learning in Vienna, in eight steps).'],
  // Size and timing are the language’s own.
  group: { min: 6, max: 10 },
  minutes: 90,
  phases: [
    { name: 'Opening', minutes: 5, says: 'Roles in the group, and the ground rules.' },
    { name: 'First trigger', minutes: 30, says: 'What is clear, what is the problem, what might explain it.' },
    { name: 'Next trigger', minutes: 30, says: 'What changes with what is now known.' },
    { name: 'What we need to learn', minutes: 15, says: 'The group sets its own aims, and who looks into what.' },
    { name: 'Close', minutes: 10, says: 'How the group worked together.' },
  ],
  requires: [
    { words: ['part'], min: 2, says: 'two or more triggers, each a part: ‘::part[…]’' },
    { words: ['question'], min: 1, closing: true, says: 'a closing question, in the last part or after ‘::part{end}’' },
  ],
  allows: [...DISCUSSION_WORDS, 'part', ...SCENE_WORDS, ...MAP_WORDS, ...OUTCOME_WORDS],
  stance: 'any',
  guide: {
    aim: 'The objectives are yours, the aims are theirs. Ask, and seldom tell.',
    whom: 'When the group …',
    signs: [
      { when: 'asks you whether it is right', say: 'How could you find out?' },
      { when: 'jumps to the explanation', say: 'What have you seen, and what have you concluded?' },
      { when: 'does not arrive at an objective', say: 'What would the patient want you to look into?' },
      { when: 'lets one member do the thinking', say: 'Who can put that in other words?' },
    ],
    sources: [{ cited: 'GMS J Med Educ 2020;37(1):Doc8.' }],
  },
  groundRules: [
    'We say what we think before we look it up.',
    'We read one trigger at a time.',
    'The group sets its aims; the tutor asks, and seldom tells.',
  ],
  // No learner’s sheet of any format holds the objectives: here they are the tutor’s in earnest.
  editions: groupEditions(),
};
