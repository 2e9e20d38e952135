import type { Format } from './format.js';
import { groupEditions } from './views.js';
import { DISCUSSION_WORDS, MAP_WORDS, OUTCOME_WORDS, SCENE_WORDS } from './words.js';

export const sea: Format = {
  name: 'sea',
  title: 'Significant event analysis',
  says: 'Significant event analysis: what happened, why, what was learned, what changed; no blame.',
  sources: [
    'BMC Fam Pract 2009;10:61 (table 1: the four questions).',
    'Bowie P, de Wet C, Pringle M. Significant event analysis. NHS Education for Scotland; 2011.',
    'Royal College of General Practitioners. Significant event analysis: a quick guide.',
  ],
  // A team; the numbers and the timing are the language’s own, along the questions of the sources.
  group: { min: 3, max: 15 },
  minutes: 60,
  phases: [
    { name: 'Purpose', minutes: 5, says: 'Why we look at it together, and that nobody is on trial.' },
    { name: 'What happened', minutes: 10, says: 'The facts in order, from all who were there.' },
    { name: 'The impact', minutes: 10, says: 'What it did to each of those involved.' },
    { name: 'Why', minutes: 15, says: 'What contributed: the patient, the staff, between them, the system.' },
    { name: 'What was learned', minutes: 10, says: 'What we know now, and what went well.' },
    { name: 'What changes', minutes: 10, says: 'Who will do what by when, and when we look again.' },
  ],
  requires: [
    { words: ['prose', 'story', 'dialogue'], min: 1, says: 'what happened, as prose' },
    { words: ['factor'], min: 1, says: 'why it happened: ‘::factor[…]{in=…}’' },
    { words: ['voice'], min: 1, says: 'the impact on somebody involved: ‘:::voice{of=…}’' },
    { words: ['takeaway'], min: 1, says: 'what was learned: ‘:::takeaway’' },
    {
      words: ['strategy'],
      min: 1,
      attributes: ['by', 'due'],
      says: 'what changes, who does it and by when: ‘::strategy[…]{in=… by=… due=…}’',
    },
  ],
  allows: [...DISCUSSION_WORDS, ...SCENE_WORDS, ...MAP_WORDS, ...OUTCOME_WORDS],
  stance: 'any',
  guide: {
    aim: 'Find out how it came about, and change something that will last. Nobody is on trial.',
    whom: 'When the group …',
    signs: [
      { when: 'looks for somebody to blame', say: 'If another person had stood there, what would have been the same?' },
      {
        when: 'stays with one cause',
        say: 'What made that possible? Let us ask once more of the team, and of the system.',
      },
      { when: 'passes over what it did to people', say: 'How was that evening, for each of you?' },
      {
        when: 'agrees that all must be more careful',
        say: 'What will be different on Monday? Who does it, and by when?',
      },
    ],
    sources: [
      { cited: 'BMC Fam Pract 2009;10:61', taken: 'table 1: the four questions' },
      { cited: 'Bowie P, de Wet C, Pringle M. Significant event analysis. NHS Education for Scotland; 2011.' },
    ],
  },
  groundRules: [
    'We look for reasons, not for someone to blame.',
    'Everyone who was there may say how it was.',
    'What we agree has a name and a date.',
  ],
  editions: groupEditions(),
};
