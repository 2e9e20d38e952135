/** The catalogue of words: one file a category, one row a word. */
import { ADHERENCE } from './adherence.js';
import { BEHAVIOUR } from './behaviour.js';
import { BLAME } from './blame.js';
import { CONVENTION } from './convention.js';
import { DIABETES } from './diabetes.js';
import { DISABILITY } from './disability.js';
import { DOUBT } from './doubt.js';
import { IDENTITY } from './identity.js';
import { LABEL } from './label.js';
import { MENTAL_HEALTH } from './mental-health.js';
import { PERSON_FIRST } from './person-first.js';
import { POWER } from './power.js';
import { STEREOTYPE } from './stereotype.js';
import { SUBSTANCE } from './substance.js';
import { SUICIDE } from './suicide.js';
import { WEIGHT } from './weight.js';

export const TERMS = {
  adherence: ADHERENCE,
  behaviour: BEHAVIOUR,
  blame: BLAME,
  convention: CONVENTION,
  diabetes: DIABETES,
  disability: DISABILITY,
  doubt: DOUBT,
  identity: IDENTITY,
  label: LABEL,
  'mental-health': MENTAL_HEALTH,
  'person-first': PERSON_FIRST,
  power: POWER,
  stereotype: STEREOTYPE,
  substance: SUBSTANCE,
  suicide: SUICIDE,
  weight: WEIGHT,
} as const;

export type Category = keyof typeof TERMS;
