import type { Format } from './format.js';
import { groupEditions } from './views.js';
import { DISCUSSION_WORDS, MAP_WORDS, OUTCOME_WORDS, SCENE_WORDS } from './words.js';

export const tbl: Format = {
  name: 'tbl',
  title: 'Team-based learning',
  says: 'Team-based learning: the same problem, a specific choice, a simultaneous report.',
  sources: [
    'Parmelee D, Michaelsen LK, Cook S, Hudes PD. Team-based learning: a practical guide: AMEE guide no. 65. Med Teach 2012;34:e275-87.',
  ],
  // Two teams of five at least: teams have five to seven members (AMEE guide 65). The upper number is the language’s own.
  group: { min: 10, max: 100 },
  minutes: 90,
  // The steps are those of the guide; the minutes are the language’s own.
  phases: [
    { name: 'Alone', minutes: 10, says: 'Each answers, on what was read beforehand.' },
    { name: 'In teams', minutes: 15, says: 'The same questions once more, together.' },
    { name: 'Clearing up', minutes: 10, says: 'What was not clear is explained.' },
    { name: 'The case', minutes: 25, says: 'All teams have the same problem, and agree on one choice.' },
    { name: 'All at once', minutes: 25, says: 'All show their choice at the same moment, and say why.' },
    { name: 'Close', minutes: 5, says: 'What to take away.' },
  ],
  requires: [
    {
      words: ['question'],
      min: 1,
      choices: { min: 2, key: true },
      says: 'a question with choices, one of them ticked: ‘- [ ]’ and ‘- [x]’ in ‘:::question’',
    },
  ],
  allows: [...DISCUSSION_WORDS, 'part', ...SCENE_WORDS, ...MAP_WORDS, ...OUTCOME_WORDS],
  stance: 'any',
  guide: {
    aim: 'The same problem, one specific choice, all shown at once. Then the reasons.',
    whom: 'When a team …',
    signs: [
      { when: 'agrees too soon', say: 'What would have to be different for another choice to be right?' },
      { when: 'asks you which is right', say: 'First show me yours. All at once.' },
      { when: 'follows the loudest member', say: 'Each write down your own letter first.' },
      { when: 'is alone with its choice', say: 'Let us begin with you: what did you see that we did not?' },
    ],
    sources: [{ cited: 'Parmelee D, Michaelsen LK, Cook S, Hudes PD. AMEE guide no. 65. Med Teach 2012;34:e275-87.' }],
  },
  groundRules: ['The team agrees on one choice.', 'All show it at once.', 'Whoever chose otherwise is heard first.'],
  editions: groupEditions(),
};
