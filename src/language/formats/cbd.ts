import type { Format } from './format.js';
import { groupEditions } from './views.js';
import { DISCUSSION_WORDS, MAP_WORDS, OUTCOME_WORDS, SCENE_WORDS } from './words.js';

export const cbd: Format = {
  name: 'cbd',
  title: 'Case-based discussion',
  says: 'Case-based discussion: a structured conversation about one case.',
  sources: ['Royal College of General Practitioners. Workplace-based assessment: case-based discussion.'],
  // A trainee, and perhaps one or two who listen; the numbers and the timing are the language’s own.
  group: { min: 1, max: 3 },
  minutes: 30,
  phases: [
    { name: 'The case', minutes: 5, says: 'The trainee says why they chose it. It was read beforehand.' },
    {
      name: 'Discussion',
      minutes: 18,
      asks: true,
      says: 'Judgement, priorities, ethics, uncertainty: what they thought, and why.',
    },
    { name: 'Feedback', minutes: 7, says: 'What went well, and what to try next.' },
  ],
  // Mapped to up to three capabilities (RCGP).
  requires: [{ key: 'competencies', max: 3, says: 'at most three ‘competencies’' }],
  allows: [...DISCUSSION_WORDS, ...SCENE_WORDS, ...MAP_WORDS, ...OUTCOME_WORDS],
  stance: 'any',
  guide: {
    aim: 'Explore the judgement behind what was done. It is neither an examination of knowledge nor a made-up case.',
    whom: 'When the trainee …',
    signs: [
      { when: 'answers from a guideline', say: 'And in this patient? What spoke against it?' },
      { when: 'says what should be done', say: 'What did you do? What else did you consider?' },
      { when: 'leaves the patient out', say: 'How would the patient tell this?' },
      { when: 'is pleased with the outcome', say: 'What would you have done if it had gone otherwise?' },
    ],
    sources: [{ cited: 'Royal College of General Practitioners. Workplace-based assessment: case-based discussion.' }],
  },
  groundRules: ['We talk about judgement, not about knowledge.', 'We speak of the patient as if they could hear us.'],
  editions: groupEditions(),
};
