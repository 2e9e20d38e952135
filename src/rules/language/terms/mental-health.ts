import { say } from '../../../language/said.js';
import type { Row } from '../row.js';

/** Diagnoses used as insults, and old words. */
export const MENTAL_HEALTH: readonly Row[] = [
  {
    id: 'borderline',
    severity: 'warning',
    stems: ['borderline'],
    pattern:
      "(?:(?<=\\b(?:typical|classic|another|such a|total|complete|real|full) )borderlines?(?=[.,;!?]|$| (?:who|and|in|with|again)\\b)|(?<=\\b(?:an?|the|these|those|our) )borderlines?(?= who\\b)|(?<=\\b(?:these|those|all|treating|managing|with) )borderlines(?=[.,;!?]|$| (?:are|who|always|never)\\b)|(?<=\\b(?:he|she)(?:'s| is| was) (?:such )?a )borderline(?=[.,;!?]|$| and\\b))",
    unless: 'ECG|result|value|raised|cut.?off|threshold|case',
    instead: [
      'a person with a diagnosis of borderline personality disorder',
      'a person with complex emotional needs, if that is their word',
    ],
    why: say`makes an insult of a diagnosis, and shuts people out of care`,
    sources: ['own'],
    fix: [
      ['borderline', 'person with a diagnosis of personality disorder'],
      ['borderlines', 'people with a diagnosis of personality disorder'],
    ],
  },
  {
    id: 'splitting',
    severity: 'info',
    stems: ['split', 'playing'],
    pattern:
      'split(?:s|ting) (?:the )?(?:staff|team)\\b|playing (?:the )?staff off\\b|playing one (?:of us|nurse|doctor) off\\b',
    unless: 'projecti|defen[cs]e|psychodynam|klein|shifts|between sites|rota|budget|into groups|into two',
    instead: ['told two of us different things, and we came to disagree'],
    why: say`uses a technical word as blame; what the team brought belongs to it too`,
    sources: ['own'],
  },
  {
    id: 'slur',
    severity: 'error',
    stems: ['lunatic', 'nutter', 'psycho', 'psychos', 'madm', 'madwom', 'crazy', 'insane', 'nutcase', 'loon'],
    pattern:
      "(?:lunatics?(?! (?:asylum|fringe))|nutters?|nutcases?|(?<=\\b(?:an?|the|these|total|complete) )psychos?(?![-‐‑–\\w])|madm[ae]n|madwom[ae]n|(?<=\\b(?:he|she|the patient)(?:'s| is| was) (?:completely |totally |just |plainly )?)(?:crazy|insane)|(?:crazy|insane) (?:<folk>))\\b(?!-)",
    cased: 'no name',
    unless: 'asylum|centur|reason of insan|lunacy|busy|history of psychiatry',
    instead: ['a person with a mental health condition', 'a person who hears voices'],
    why: say`is a slur`,
    sources: ['ukgov'],
  },
  {
    id: 'mentally-ill',
    severity: 'warning',
    group: true,
    stems: ['mentally', 'mental'],
    pattern: '(?<=\\bthe )mentally ill(?=[.,;:)]|$| (?:are|is|who|and|in|have|were)\\b)|mental patients?\\b',
    instead: ['people with a mental health condition'],
    why: say`puts very different people into one group`,
    sources: ['ukgov'],
    fix: [
      ['mental patient', 'patient with a mental health condition'],
      ['mental patients', 'patients with a mental health condition'],
    ],
  },
  {
    id: 'is-schizophrenic',
    severity: 'info',
    stems: ['schizophrenic', 'bipolar', 'ocd', 'anorexic'],
    pattern:
      '<pred>(?:schizophrenic|bipolar|OCD|anorexic)(?=[.,;!?]|$| (?:and|but|since|who)\\b)|schizophrenic (?:patients?|persons?|people|m[ae]n|wom[ae]n|lady|gentleman)\\b',
    unless: 'electrode|lead|diathermy|neuron|pacing|nausea|vomit|prosthes|hemiarthro',
    instead: ['has schizophrenia', 'has bipolar disorder'],
    predicate: [
      ['has schizophrenia', 'had schizophrenia', 'schizophrenic'],
      ['has bipolar disorder', 'had bipolar disorder', 'bipolar'],
      ['has OCD', 'had OCD', 'ocd'],
      ['has anorexia', 'had anorexia', 'anorexic'],
    ],
    why: say`says that a person is the illness`,
    sources: ['susman'],
  },
];
