/** The rules on words. */
import type { Rule } from '../rule.js';
import { scareQuotes } from './scare-quotes.js';
import { story } from './story.js';
import {
  adherence,
  behaviour,
  blame,
  convention,
  diabetes,
  disability,
  doubt,
  identity,
  label,
  mentalHealth,
  personFirst,
  power,
  stereotype,
  substance,
  suicide,
  weight,
} from './words.js';

export const LANGUAGE: readonly Rule[] = [
  label,
  doubt,
  adherence,
  blame,
  power,
  behaviour,
  stereotype,
  personFirst,
  diabetes,
  weight,
  substance,
  suicide,
  mentalHealth,
  disability,
  convention,
  identity,
  scareQuotes,
  story,
];
