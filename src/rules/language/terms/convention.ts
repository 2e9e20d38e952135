import type { Row } from '../row.js';

/** The shorthand of the records: everybody’s, and heard differently by those it is about. Said once in a case. */
export const CONVENTION: readonly Row[] = [
  {
    id: 'denies',
    severity: 'info',
    stems: ['denie'],
    pattern:
      '(?<!\\b(?:was|were|been|being|is|are|be|who|never|feels?|felt|got|claims?|often|cannot be) )denie[sd]\\b(?! (?:him|her|them|us|me|access|entry|treatment|benefits?|a visa|care|insurance|asylum|the (?:claim|application|request|charge|allegation|appeal)|responsibility|liability|coverage|permission|bail|that|justice|all knowledge|existence|everything))',
    unless: 'police|court|charg|allegation|insurer|claim|application|Home Office',
    instead: ['reports no', 'has not had', 'says there was no'],
    why: 'is usual in notes, and outside them suggests that something is being hidden',
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
    stems: ['complain', 'c'],
    pattern:
      'complain(?:s|ed|ing)? of\\b(?! (?:discrimination|noise|unfair|harassment|breach))|c\\/o\\b(?! (?:mr|mrs|dr)\\b)',
    instead: ['reports', 'describes', 'came because of'],
    why: 'is usual in notes, and sounds like moaning to whoever reads their own',
    sources: ['cox', 'closler'],
    fix: [
      ['complains of', 'reports'],
      ['complained of', 'reported'],
      ['complain of', 'report'],
      ['complaining of', 'reporting'],
      ['c/o', 'reports'],
    ],
    topic: true,
    spoken: true,
  },
  {
    id: 'presenting-complaint',
    severity: 'info',
    stems: ['chief', 'presenting'],
    pattern: '(?:chief|presenting) complaints?\\b',
    unless: 'HL7|FHIR|ICPC|SNOMED|field name',
    instead: ['main concern', 'reason for coming'],
    why: 'is usual in notes, and is easily heard as a grievance',
    sources: ['cox', 'fernandez'],
    fix: [
      ['(?:chief|presenting) complaint', 'main concern'],
      ['(?:chief|presenting) complaints', 'main concerns'],
    ],
    topic: true,
    spoken: true,
  },
];
