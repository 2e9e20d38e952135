/** Whether a word is said of a group, as studies and textbooks do, or of nobody, and not of somebody. */

/** How far around a word it is looked. */
const BEFORE = 160;
const AFTER = 160;

/** Somebody whom the text speaks of: behind these a plural is a few people, and a singular one. */
const SOMEBODY =
  /\b(?:this|that|these|those|our|my|your|his|her|their|another|such|two|three|four|more|our own|known|all these) (?:[\w-]{3,12} ){0,1}$|\b(?:he|she|i|we|mr|mrs|ms|miss|dr)\b[^.!?]{0,60}$/i;
/** Whose a thing is. */
const SOMEBODYS =
  /\b(?:our|my|your|his|her|their|whose) (?:[\w-]{3,12} ){0,2}$|\b(?:he|she|i|we|mr|mrs|ms|miss|dr)\b[^.!?]{0,60}$/i;
/** Somebody too, where something happened: ‘the diabetic patient came’, and not ‘in the diabetic patient, look at the feet’. */
const ONE = /\b(?:the|an?) (?:[\w-]{3,12} ){0,1}$/i;
const HAPPENED =
  /\b(?:was|were|had|came|went|said|told|took|left|began|felt|found|gave|brought|sat|stood|saw|became|rang|underwent|died|is (?:here|back)|has been|(?<!\bbe )(?:present|attend|arriv|ask|report|describ|admitt|refus|complain|demand|stat|start|develop|receiv|return|call|visit|look|walk|shout|threaten|collaps)ed)\b/i;

const A_PERSON =
  /\b(?:(?:he|she|him|his|her|hers|mr|mrs|ms|miss|the patient|this patient)\b|\d{1,3}[- ]years?[- ]old|\d{1,3}(?:yo|y\/o|[MF])\b)/i;

/** People of a kind, in the plural: ‘combative patients’, ‘alcoholics’. */
const PLURAL =
  /^(?:[\w-]+[\s-]){0,3}?(?:patients|clients|residents|people|men|women|children|individuals|adults|adolescents|relatives|families|\w{4,16}(?:ic|er|ct|or|an)s)\b/i;

/** What somebody may become: ‘if the patient becomes combative’. */
const SUPPOSED =
  /\b(?:if|whether|unless|in case|should) (?:the|an?|your) (?:patient|client|person|child|relative|resident)\b[^.!?]{0,60}$/i;

/** What somebody has not: ‘no tobacco, alcohol or drug abuse’. */
const ABSENT = /\b(?:no|nor|not|never|denie[sd]|denying|without|negative for|free of)\b[^.!?;]{0,60}$/i;

/** The words of studies and of advice to all. */
const STUDIES =
  /\d ?%|\bper ?cent\b|\b(?:n|p|OR|RR|HR|CI) ?[=<>≤≥]|\b(?:prevalen\w+|inciden(?:ce|t)\w*|mortality|morbidity|epidemiolog\w+|population\w*|cohorts?|trials?|stud(?:y|ies)|meta-analys\w+|randomi[sz]\w+|risks?|odds|rates?|compared|versus|associated|association|outcomes?|guidelines?|recommend\w*|contraindicated|indicated|complications?|prognosis|causes?|caused|characteri[sz]ed|include[sd]?|including|excluded|likely|common(?:ly|er)?|often|usually|typically|generally|frequent(?:ly)?|may|can|should|must|tend(?:s|ed)? to|more|less|higher|lower|increased?|reduced?|among|prone|majority|most|many|some|proportion|half|screening|prevention|treatment of|such as|disorders?|comorbid\w*|aetiolog\w+|etiolog\w+|during follow-up|needs?|requires?|deserves?|symptoms|criteria|behaviou?rs?|public health|worldwide|globally|countries|societ(?:y|ies)|literature|examples?|factors)\b|\be\.g\./i;

/** Of all such people: ‘managing an aggressive patient’, ‘in the diabetic patient’. */
const OF_ALL =
  /\b(?:with|in|of|for|from|managing|treating|approach(?:ing)?(?: to)?|examining|handling|restraining) (?:an?|the) (?:[\w-]{3,14} (?:or |and )?){0,2}$/i;

/** Whether it is said of no one person. A word for a thing, as ‘alcohol abuse’ is, may be nobody’s. */
export function isOfGroup(text: string, start: number, end: number, thing = false): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  const left = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('\n')) + 1);
  const stop = after.search(/[.!?](?:\s|$)|\n/);
  const around = `${left}${text.slice(start, end)}${stop < 0 ? after : after.slice(0, stop)}`;
  if (ABSENT.test(left) || SUPPOSED.test(left)) return true;
  if ((thing ? SOMEBODYS : SOMEBODY).test(left) || A_PERSON.test(around)) return false;
  if (thing) return true;
  if (OF_ALL.test(left)) return !HAPPENED.test(around);
  if (ONE.test(left)) return STUDIES.test(around) && !HAPPENED.test(around);
  return STUDIES.test(around) || (PLURAL.test(text.slice(start, end + 30)) && !HAPPENED.test(around));
}
