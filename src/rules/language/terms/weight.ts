import { say } from '../../../language/said.js';
import type { Row } from '../row.js';

/** Bodies. */
export const WEIGHT: readonly Row[] = [
  {
    id: 'morbidly-obese',
    severity: 'warning',
    group: true,
    stems: ['morbid', 'super'],
    pattern: '(?:morbidly|super)~?obese\\b|morbid obesity\\b',
    // The name of a diagnosis in its field, and of what an operation is for.
    unless: 'ICD|code|diagnos|bariatric|gastric (?:bypass|band|sleeve)|sleeve gastrectomy|roux',
    instead: ['severe obesity', 'class 3 obesity', 'a BMI of 43'],
    why: say`frightens and insults; the class or the number says it exactly`,
    sources: ['heal'],
    fix: [['morbid obesity', 'severe obesity', 'class 3 obesity']],
  },
  {
    id: 'obese',
    severity: 'warning',
    group: true,
    stems: ['obese'],
    pattern:
      '(?<!\\b(?:morbidly|super)[-‐‑–\\s])(?:obese (?:<folk>|child\\b|children\\b|adolescents?\\b)|<pred>obese\\b)',
    unless: 'abdomen|mice|rats?',
    instead: ['has obesity', 'a person with obesity', 'the person’s own word for it'],
    predicate: [['has obesity', 'had obesity']],
    why: say`turns a condition into a person’s adjective`,
    sources: ['fernandez', 'heal'],
    fix: [
      [
        'obese ((?:patient|client|person|individual|man|woman|lady|gentleman|mother|adult|male|female|child|teenager|adolescent)s?|men|women|people|children)',
        '$1 with obesity',
      ],
    ],
  },
  {
    id: 'fat',
    severity: 'warning',
    stems: ['fat', 'fatties', 'fatty'],
    pattern:
      'fat (?:patients?|persons?|people|m[ae]n|wom[ae]n|lady|ladies|guys?|child)\\b|(?<=\\b(?:the|these|those|such|of) )fatties\\b',
    // The word that some have taken back.
    unless: 'organi[sz]ation|reclaim|activis|movement|acceptance|liberation|fat studies|identify',
    instead: [],
    remedy: say`Give the weight or the BMI if it matters here; otherwise it can go.`,
    why: say`is a word that most people do not want to hear of themselves, unless they choose it`,
    sources: ['heal'],
  },
  {
    id: 'large',
    severity: 'info',
    stems: ['large', 'big', 'heavy'],
    pattern: '(?<=\\ba (?:very |rather )?)(?:heavy|large|big) (?:woman|lady|man|patient(?=[.,;]| (?:who|with)))\\b',
    unless: 'drinker|smoker|series|hospital',
    instead: [],
    remedy: say`Give the weight or the BMI if it matters here; otherwise it can go.`,
    why: say`is rarely a word that people choose for themselves`,
    sources: ['heal'],
  },
  {
    id: 'weight-problem',
    severity: 'info',
    stems: ['weight', 'let'],
    pattern: 'weight (?:problem|issue)s?\\b|let (?:him|her)self go\\b',
    instead: ['has gained 12 kg since last year', 'has gained weight since …'],
    why: say`suggests that somebody has failed`,
    sources: ['own'],
  },
];
