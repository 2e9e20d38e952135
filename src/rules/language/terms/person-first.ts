import { say } from '../../../language/said.js';
import type { Row } from '../row.js';

const of = (noun: string, plural: string, condition: string): readonly (readonly [string, string])[] => [
  [noun, `person with ${condition}`],
  [plural, `people with ${condition}`],
];

/** A person as an illness, an organ or a bed. */
export const PERSON_FIRST: readonly Row[] = [
  {
    id: 'sickler',
    severity: 'error',
    stems: ['sickler'],
    pattern: 'sicklers?\\b',
    cased: 'no name',
    instead: ['a person with sickle cell disease'],
    why: say`names the disease and not the person; where it is said, pain is treated less well`,
    sources: ['fernandez', 'goddu'],
    fix: of('sickler', 'sicklers', 'sickle cell disease'),
  },
  {
    id: 'organ-in-bed',
    severity: 'warning',
    stems: ['gall', 'gallbladder', 'appendix', 'hip', 'stroke', 'mi', 'overdose', 'chest', 'hernia', 'bowel'],
    pattern:
      '(?<=\\b(?:the|a|an|this|that|our|another) )(?:gall ?bladder|appendix|hip|stroke|MI|overdose|chest pain|hernia|bowel obstruction) in (?:bed|room|bay|cubicle|side~room|resus)\\b',
    instead: ['the person in bay 4 who has had a stroke'],
    why: say`names an illness or an organ, where a person lies in the bed`,
    sources: ['closler'],
  },
  {
    id: 'condition-as-noun',
    severity: 'warning',
    group: true,
    stems: [
      'epileptic',
      'diabetic',
      'asthmatic',
      'arthritic',
      'haemophiliac',
      'hemophiliac',
      'schizophrenic',
      'depressive',
      'anorexic',
      'bulimic',
      'paraplegic',
      'quadriplegic',
      'tetraplegic',
    ],
    pattern:
      '(?<![-‐‑–])(?:(?:epileptic|diabetic|asthmatic|arthritic|ha?emophiliac|schizophrenic|depressive|anorexic|bulimic|paraplegic|quadriplegic|tetraplegic)s\\b|<a>(?:epileptic|diabetic|asthmatic|ha?emophiliac|schizophrenic|paraplegic|quadriplegic|tetraplegic)\\b<nounend>|(?<=\\b(?:a|an|the|this|another) (?:bad|poor|young|old|elderly|severe|insulin-dependent) )(?:diabetic|epileptic|asthmatic|schizophrenic)\\b<nounend>)',
    unless: 'drugs?|oral|anti|agents?',
    instead: ['a person with epilepsy', 'people with diabetes'],
    why: say`makes a condition the name of a person`,
    sources: ['ukgov', 'nice', 'dickinson'],
    fix: [
      ...of('epileptic', 'epileptics', 'epilepsy'),
      ...of('diabetic', 'diabetics', 'diabetes'),
      ...of('asthmatic', 'asthmatics', 'asthma'),
      ...of('arthritic', 'arthritics', 'arthritis'),
      ...of('ha?emophiliac', 'ha?emophiliacs', 'haemophilia'),
      ...of('schizophrenic', 'schizophrenics', 'schizophrenia'),
    ],
  },
  {
    id: 'diabetic-patient',
    severity: 'warning',
    group: true,
    stems: ['diabetic'],
    pattern:
      'diabetic (?:patients?|persons?|people|m[ae]n|wom[ae]n|lady|child|children)\\b(?![-–/]| (?:care|education|group|population|cohort)\\w{0,3}\\b)',
    instead: ['a person with diabetes', 'people who live with diabetes'],
    why: say`puts the condition before the person`,
    sources: ['dickinson', 'fernandez'],
    fix: [
      ['diabetic (patient|person|man|woman|lady|child)', '$1 with diabetes'],
      ['diabetic (patients|persons|people|men|women|children)', '$1 with diabetes'],
    ],
  },
];
