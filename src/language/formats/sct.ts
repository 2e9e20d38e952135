import type { Format } from './format.js';
import { groupEditions } from './views.js';
import { DISCUSSION_WORDS } from './words.js';

export const sct: Format = {
  name: 'sct',
  title: 'Script concordance',
  says: 'Script concordance: a vignette, a hypothesis, a new datum, a scale from −2 to +2.',
  sources: [
    'Lubarsky S, Dory V, Duggan P, Gagnon R, Charlin B. Script concordance testing: from theory to practice: AMEE guide no. 75. Med Teach 2013;35:184-93.',
  ],
  // Answered alone, talked over in a group. Size and timing are the language’s own.
  group: { min: 1, max: 30 },
  minutes: 30,
  phases: [
    { name: 'The vignette', minutes: 5, says: 'Each reads it.' },
    { name: 'Judging', minutes: 10, says: 'Each judges alone what every new datum does to the hypothesis.' },
    { name: 'The panel', minutes: 12, says: 'How experienced clinicians judged, where they differ, and why.' },
    { name: 'Close', minutes: 3, says: 'What to take away.' },
  ],
  requires: [
    { words: ['prose', 'dialogue', 'voice'], min: 1, says: 'a vignette' },
    {
      words: ['question'],
      min: 1,
      choices: { min: 5, key: false },
      says: 'a hypothesis, a new datum and the scale: a task list of five, from −2 to +2, in ‘:::question’',
    },
    { words: ['key'], min: 1, says: 'how a panel judged: ‘:::key{on=…}’' },
  ],
  allows: [...DISCUSSION_WORDS, 'part', 'dialogue', 'voice', 'takeaway'],
  stance: 'any',
  guide: {
    aim: 'Experienced people differ. Make the reasons heard, not the majority.',
    whom: 'When the group …',
    signs: [
      { when: 'asks for the right answer', say: 'There are several. What would move you one step?' },
      {
        when: 'judges the hypothesis, not the new datum',
        say: 'Does this make it more or less likely than it was a minute ago?',
      },
      {
        when: 'is ashamed of an answer that nobody shares',
        say: 'Somebody on the panel may have thought so too. What did they see?',
      },
    ],
    sources: [
      { cited: 'Lubarsky S, Dory V, Duggan P, Gagnon R, Charlin B. AMEE guide no. 75. Med Teach 2013;35:184-93.' },
    ],
  },
  groundRules: ['Judge alone first.', 'Experienced people differ: there is more than one good answer.'],
  editions: groupEditions(),
};
