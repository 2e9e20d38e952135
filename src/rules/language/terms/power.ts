import { say } from '../../../language/said.js';
import type { Row } from '../row.js';

/** Words in which one side decides and the other is dealt with. */
export const POWER: readonly Row[] = [
  {
    id: 'against-advice',
    severity: 'info',
    stems: ['against', 'self', 'ama'],
    pattern:
      '(?:against medical advice\\b|(?<=<who> (?:has |had |then |later )?)self~discharged\\b|self~discharges?\\b|AMA(?= discharge))(?! (?:form|policy))',
    unless: 'form|polic',
    instead: ['left before treatment was complete, because …', 'chose to go home'],
    why: say`leaves out why someone had to go`,
    sources: ['own'],
    fix: [['self.{1,3}discharged', 'went home before treatment was complete']],
  },
  {
    id: 'allowed-to',
    severity: 'info',
    stems: ['allowed'],
    pattern:
      "(?<=<who> (?:is|was|are|were|is not|was not|isn't|wasn't) |\\bnot )allowed (?:him |her |them )?to (?:eat|drink|go home|get up|have)\\b|(?<=<patient> (?:is not|was not|isn't|wasn't) )allowed(?= (?:any |more |his |her )?(?:sugar|food|fluids|alcohol|chocolate|sweets|visitors|out|up|home)\\b)",
    unless: 'visitors?|staff|fire|law|drivers?|hens',
    spoken: true,
    instead: ['we advised', 'it may help to avoid …', 'we agreed that …'],
    why: say`puts a grown person in the place of a child`,
    sources: ['cox'],
  },
  {
    id: 'sent-home',
    severity: 'info',
    stems: ['sent', 'send'],
    pattern:
      '(?:(?<=<who> (?:is|was|were|being|been|has been|had been) )sent home\\b|(?:sent|sending) (?:the patient|him|her|them) home\\b)(?! with)',
    unless: 'samples?|specimens?|letters?|kits?|swabs?|monitors?|from (?:work|school|nursery)|flowers|money|oxygen',
    spoken: true,
    instead: ['went home', 'was discharged', 'agreed to go home'],
    why: say`sounds as if a parcel had been posted`,
    sources: ['cox'],
    fix: [
      ['sent home', 'discharged'],
      ['sent (the patient|him|her|them) home', 'discharged $1'],
      ['sending (the patient|him|her|them) home', 'discharging $1'],
    ],
  },
  {
    id: 'instructed',
    severity: 'info',
    stems: ['instructed', 'told', 'ordered'],
    pattern:
      '(?:(?<=\\b(?:I|we) (?:have |had )?)instructed (?:him|her|them|the patient)\\b|(?<=<patient> was )told to\\b|ordered (?:him|her|them) (?:to|out)\\b)',
    spoken: true,
    instead: ['we discussed', 'we agreed', 'I explained and suggested'],
    why: say`has one side give the orders`,
    sources: ['park', 'closler'],
    fix: [
      ['told to', 'advised to'],
      ['instructed (him|her|them|the patient)', 'advised $1'],
    ],
  },
  {
    id: 'consented-the-patient',
    severity: 'info',
    stems: ['consent'],
    pattern:
      'consent(?:ed|ing)? (?:the patient|him|her|them)\\b(?! (?:to|and|or|for himself))|(?<=<patient> (?:was|has been|had been) )consented\\b(?= (?:for|to (?:the|an?))\\b|[.,;]|$)',
    instead: ['discussed it, and she agreed', 'obtained consent from her'],
    why: say`sounds as if consent were done to a person, who is the one to give it`,
    sources: ['own'],
    fix: [
      ['consented (the patient|him|her|them)', 'obtained consent from $1'],
      ['consent (the patient|him|her|them)', 'obtain consent from $1'],
      ['consenting (the patient|him|her|them)', 'obtaining consent from $1'],
    ],
  },
];
