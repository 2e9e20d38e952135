import { say } from '../../../language/said.js';
import type { Row } from '../row.js';

/** Numbers and food, judged. */
export const DIABETES: readonly Row[] = [
  {
    id: 'control',
    severity: 'info',
    stems: ['poor', 'bad', 'un', 'uncontrolled', 'tight', 'good'],
    pattern:
      '(?:(?<=\\b(?:diabetes|epilepsy|asthma|sugars?|glucose) (?:is|was|has been|had been|remains|remained) (?:very |still |again )?)(?:poorly|badly|un)[-‐‑–\\s]?controlled\\b|(?:poor(?:ly)?|bad(?:ly)?|un)[-‐‑–\\s]?controlled (?:type [12] )?(?:diabet|epilep|asthma|T[12]D|sugar)\\w{0,6}|(?:poor|bad|tight|good) (?:diabetic|glyca?emic|blood glucose|glucose|blood sugar) control\\b)',
    instead: ['an HbA1c of 78, above what was agreed', 'seizures that go on despite treatment'],
    remedy: say`Give the value and what was agreed: “HbA1c 78, agreed target 58”.`,
    why: say`can be heard as a mark for how someone performs`,
    sources: ['dickinson', 'fernandez', 'cox', 'nhs'],
  },
  {
    id: 'good-numbers',
    severity: 'info',
    stems: ['good', 'bad'],
    pattern:
      '(?:good|bad) (?:blood )?(?:sugars?|glucose)(?: (?:readings?|levels?|numbers?|results?))?\\b(?! (?:control|source|substitute|tolerance))',
    instead: ['in range', 'above target', 'below target'],
    why: say`praises or blames where a number is meant`,
    sources: ['nhs', 'dickinson'],
  },
  {
    id: 'brittle',
    severity: 'info',
    stems: ['brittle'],
    pattern: 'brittle diabet(?:ic|es)s?\\b',
    instead: ['diabetes with wide swings of glucose'],
    why: say`hurts, and says little`,
    sources: ['own'],
    fix: [['brittle diabetes', 'diabetes with wide swings of glucose']],
  },
  {
    id: 'cheat',
    severity: 'info',
    stems: ['cheat'],
    pattern: 'cheat(?:ed|ing|s)? (?:on (?:the|his|her|their) diet|with food)\\b',
    instead: ['ate something that was not in the plan'],
    why: say`makes eating a matter of guilt`,
    sources: ['nhs'],
    fix: [
      ['cheated (?:on .*|with food)', 'ate outside the plan'],
      ['cheats (?:on .*|with food)', 'eats outside the plan'],
      ['cheating (?:on .*|with food)', 'eating outside the plan'],
    ],
  },
];
