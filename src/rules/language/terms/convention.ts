import { say } from '../../../language/said.js';
import type { Row } from '../row.js';

/** The shorthand of the records: everybody’s, and heard differently by those it is about. Said once in a case. */
export const CONVENTION: readonly Row[] = [
  {
    id: 'denies',
    severity: 'info',
    usual: true,
    stems: ['denie'],
    pattern:
      '(?<!\\b(?:was|were|been|being|is|are|be|who|never|feels?|felt|got|claims?|often|cannot be) )denie[sd]\\b(?=[:,]? [a-z])(?! (?:him|her|them|us|me|access|entry|treatment|benefits?|care|insurance|asylum|the (?!use|presence|pain|symptoms?|idea|thought)|responsibility|liability|coverage|permission|bail|that|this|these|those|what|how|its?|their|our|your|by|to|in|as|and|or|but|for|on|because|when|until|an?\\b(?! (?:\\w{3,9} )?(?:history|family|past|fever|cough|rash|fall|headache|change|plan|problem))|justice|all (?:knowledge|responsibility)|existence|every(?:thing|one)|people|patients|women|men|children|reality|humanity)\\b)',
    unless: 'police|court|charg|allegation|insurer|claim|application|Home Office',
    instead: ['reports no', 'has not had', 'says there was no'],
    why: say`is usual in notes, and outside them suggests that something is being hidden`,
    sources: ['cox', 'fernandez'],
    fix: [
      ['denies', 'reports no'],
      ['denied', 'reported no'],
    ],
    topic: true,
    spoken: true,
  },
  {
    id: 'complains-of',
    severity: 'info',
    usual: true,
    stems: ['complain', 'c'],
    pattern:
      'complain(?:s|ed|ing)? of\\b(?! (?:discrimination|noise|unfair|harassment|breach))|c\\/o\\b(?! (?:mr|mrs|dr)\\b)',
    instead: ['reports', 'describes', 'came because of'],
    why: say`is usual in notes, and sounds like moaning to whoever reads their own`,
    sources: ['cox', 'closler'],
    fix: [
      ['complains of', 'reports', 'describes'],
      ['complained of', 'reported', 'described'],
      ['complain of', 'report', 'describe'],
      ['complaining of', 'reporting', 'describing'],
      ['c/o', 'reports'],
    ],
    topic: true,
    spoken: true,
  },
  {
    id: 'presenting-complaint',
    severity: 'info',
    usual: true,
    stems: ['chief', 'presenting'],
    // Not where it is the name of a field: before a colon, at the end of a line, in a cell of its own.
    pattern: '(?:chief|presenting) complaints?\\b(?!\\s{0,2}(?:[:–—|(/]|\\n|$))',
    unless: 'HL7|FHIR|ICPC|SNOMED|field name',
    instead: ['main concern', 'reason for coming'],
    why: say`is usual in notes, and is easily heard as a grievance`,
    sources: ['cox', 'fernandez'],
    fix: [
      ['(?:chief|presenting) complaint', 'main concern', 'reason for coming'],
      ['(?:chief|presenting) complaints', 'main concerns', 'reasons for coming'],
    ],
    topic: true,
    spoken: true,
  },
];
