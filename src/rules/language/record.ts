/** Whether a case holds a record as it was written: a note, a letter, a discharge summary, by the headings that these have. */
import { everyMatch } from '../../language/matches.js';
import { itself, remembering } from '../remembering.js';
import type { CaseView } from '../view.js';

const HEADING =
  'history of (?:the )?present(?:ing)? (?:illness|complaint)s?|(?:past |previous )?(?:medical|surgical|psychiatric|obstetric|social|family|drug|medication|travel|allergy) (?:and [a-z]+ )?history|past history|review of systems|systems? review|(?:physical |general |mental (?:state|status) )?exam(?:ination)?s?|on examination|allergies|(?:current |home |discharge |admission |regular )?medications?|assessment(?: and plan| & plan)?|impressions?|plan|management plan|recommendations?|subjective|objective|(?:chief|presenting) complaint|reason for (?:visit|consultation|referral|admission)|hospital course|course in hospital|vital signs|vitals|observations|investigations|(?:laboratory |imaging )?results|labs|(?:admission |discharge |working |final |pre-?operative |post-?operative )?diagnos[ie]s|disposition|follow[- ]?up|operation|procedure|indications?(?: for (?:the )?procedure)?|HPI|HPC|CC|PC|PMHx?|PSHx?|FHx?|SHx?|DHx?|ROS|O\\/E|NKDA|Imp|Rx|A\\/P';
/** At the beginning of a line, and its end or a colon behind it; or in capitals and with a colon, wherever it stands. */
const AT_A_LINE = new RegExp(`(?:^|\\n)[ \\t•·*-]{0,4}(${HEADING})[ \\t]{0,3}(?::|-(?= )|\\n|$)`, 'gi');
const IN_CAPITALS = new RegExp(`\\b(${HEADING.replace(/[a-z]+/g, (word) => word.toUpperCase())}):`, 'g');
/** Whatever is found in capitals ends so. */
const CAPITALS = /[A-Z]:/;
/** So many different headings make a record. */
const ENOUGH = 3;

export function isRecord({ texts }: CaseView): boolean {
  const found = new Set<string>();
  for (const { text } of texts) {
    for (const heading of headingsIn(text)) found.add(heading);
    if (found.size >= ENOUGH) return true;
  }
  return false;
}

/** The headings of a record that stand in a text, in small letters. */
const headingsIn = remembering((text): readonly string[] => {
  if (text.length > 60 && !text.includes(':')) return [];
  const patterns = CAPITALS.test(text) ? [AT_A_LINE, IN_CAPITALS] : [AT_A_LINE];
  return patterns.flatMap((pattern) => everyMatch(pattern, text).map(([, heading = '']) => heading.toLowerCase()));
}, itself);
