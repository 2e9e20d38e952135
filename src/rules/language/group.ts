/** Whether a word is said of a group, as studies and textbooks do, or of nobody, and not of somebody. */

/** How far around a word it is looked. */
const BEFORE = 160;
const AFTER = 160;

/** Somebody whom the text speaks of: behind these a plural is a few people, and a singular one. */
const SOMEBODY =
  /\b(?:the|this|that|these|those|our|my|your|his|her|their|another|such|an?|two|three|four|more|our own|known|all these) (?:\w{3,12} ){0,1}$|\b(?:he|she|i|we|mr|mrs|ms|miss|dr)\b[^.!?]{0,60}$/i;

const A_PERSON =
  /\b(?:he|she|him|his|her|hers|mr|mrs|ms|miss|the patient|this patient|\d{1,3}[- ]year[- ]old|\d{1,3}(?:yo|y\/o|[MF])\b)/i;

/** What somebody has not: ‘no tobacco, alcohol or drug abuse’. */
const ABSENT = /\b(?:no|nor|not|never|denie[sd]|denying|without|negative for|free of)\b[^.!?;]{0,60}$/i;

/** The words of studies and of advice to all. */
const STUDIES =
  /\d ?%|\bper ?cent\b|\b(?:n|p|OR|RR|HR|CI) ?[=<>≤≥]|\b(?:prevalen\w+|inciden(?:ce|t)\w*|mortality|morbidity|epidemiolog\w+|population\w*|cohorts?|trials?|stud(?:y|ies)|meta-analys\w+|randomi[sz]\w+|risks?|odds|rates?|compared|versus|associated|association|outcomes?|guidelines?|recommend\w*|contraindicated|indicated|complications?|prognosis|causes?|caused|characteri[sz]ed|include[sd]?|including|excluded|likely|common(?:ly|er)?|often|usually|typically|generally|frequent(?:ly)?|may|can|should|must|tend(?:s|ed)? to|more|less|higher|lower|increased?|reduced?|among|prone|majority|most|many|some|proportion|half|screening|prevention|treatment of|such as|e\.g\.|disorders?|comorbid\w*|aetiolog\w+|etiolog\w+|during follow-up)\b/i;

export function isOfGroup(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  const left = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('\n')) + 1);
  const stop = after.search(/[.!?](?:\s|$)|\n/);
  const around = `${left}${text.slice(start, end)}${stop < 0 ? after : after.slice(0, stop)}`;
  if (ABSENT.test(left)) return true;
  return !SOMEBODY.test(left) && !A_PERSON.test(around) && STUDIES.test(around);
}
