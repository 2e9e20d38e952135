import type { Format } from './format.js';
import { groupEditions, LEARNER, PANEL, without } from './views.js';
import { DISCUSSION_WORDS, MAP_WORDS, SCENE_WORDS } from './words.js';

// Stories are told, without notes: the audience knows who will speak, no more.
const audience = {
  ...without(LEARNER, 'dialogue', 'turn', 'action', 'mismatch', 'wish', 'possible', 'factor', 'voice'),
  framesOnly: ['story'],
} as const;

export const schwartz: Format = {
  name: 'schwartz',
  title: 'Schwartz-style session',
  says: 'A Schwartz-style round: two to four staff tell what it was like, and all reflect.',
  sources: [
    'The Schwartz Center for Compassionate Healthcare. Schwartz Rounds: core elements.',
    'The Point of Care Foundation. Schwartz Rounds: frequently asked questions.',
    'Understanding how and why Schwartz Rounds work: a realist evaluation. BMC Health Serv Res 2021. doi:10.1186/s12913-021-06483-4',
  ],
  // Rounds are open to all staff; the numbers are the language’s own.
  group: { min: 8, max: 100 },
  minutes: 60,
  // One hour, stories of three to five minutes first (core elements). How the rest is divided is assembled.
  phases: [
    { name: 'Welcome', minutes: 5, says: 'The theme, the ground rules, and who will speak.' },
    { name: 'Stories', minutes: 15, says: 'The panel tell one after another what it was like; nobody comments.' },
    {
      name: 'Reflection',
      minutes: 35,
      asks: true,
      says: 'All say what they recognise. Nothing is solved, and nobody is examined.',
    },
    { name: 'Close', minutes: 5, says: 'Thanks to the panel, where to turn to; no summary of lessons.' },
  ],
  requires: [
    {
      words: ['story'],
      min: 2,
      max: 4,
      minutes: { min: 3, max: 5 },
      says: 'two to four stories of three to five minutes each: ‘:::story{by=… minutes=4}’',
    },
    { words: ['care'], min: 1, says: 'ground rules: ‘:::care’' },
    { words: ['support'], min: 1, says: 'a place to turn to: ‘::support[…]’ in ‘:::care’' },
  ],
  allows: [...DISCUSSION_WORDS, ...SCENE_WORDS, ...MAP_WORDS, 'brief'],
  stance: 'open',
  guide: {
    aim: 'Make it safe to say what it was like. Nothing is decided, nobody is examined, and nobody sums up.',
    whom: 'When the group …',
    signs: [
      { when: 'solves the problem', say: 'That belongs to another meeting. What was it like to be there?' },
      { when: 'judges a colleague who is not here', say: 'They cannot answer. What did it do to you?' },
      { when: 'speaks to the panel alone', say: 'Who else in the room recognises this?' },
      { when: 'falls silent', say: 'Let it be silent. Somebody is deciding whether to speak.' },
      { when: 'is moved to tears', say: 'Thank whoever spoke. Say where to turn to, and that they may step out.' },
    ],
    sources: [
      { cited: 'The Schwartz Center for Compassionate Healthcare. Schwartz Rounds: core elements.' },
      { cited: 'The Point of Care Foundation. Schwartz Rounds: frequently asked questions.' },
    ],
  },
  groundRules: [
    'What is said here stays here, without names.',
    'We speak of what it was like, not of what should have been done.',
    'Nobody has to speak.',
    'We leave decisions, care plans and problems to other meetings.',
  ],
  // Nothing that is said is attributed to anybody afterwards: so the sheet for afterwards has no map of it either.
  editions: { ...groupEditions(audience, { ...audience, references: 'all' }), panel: PANEL },
};
