/**
 * The notation in which rows are written, so that a reader sees the words: a space is any short white space, `~` a
 * space or a hyphen, `°` a hyphen or nothing, `'` any apostrophe, and `<name>` stands for one of the parts below. The
 * rest is a regular expression that ignores case. Every repetition is bounded, so that each attempt ends in constant time.
 */

/** Stands for each letter of the name of a patient or relative of the case, and of someone who cares for them. */
export const THEIR_NAME = '\uE000';
export const OUR_NAME = '\uE001';

const NOT_OF_PERSONS =
  '(?!(?:[-–/]| (?:access|advoca|airway|allocation|attitude|base|blood|cancell|care|case|centred|centered|cohort|communication|contact|controlled|conversation|counsell|data|decision|demographic|education|encounter|engagement|experience|factor|famil|flow|follow|group|handling|information|interaction|interview|journey|list|load|management|monitor|mover|number|outcome|population|portal|position|question|record|referral|relation|reported|safety|sample|select|series|situation|support|survey|transfer|transport|turnover|visit|volume|warming)))';

const PARTS: Readonly<Record<string, string>> = {
  // A particular person whom the text speaks of, never ‘patients’ in general.
  patient: `(?:\\b(?:(?:the|this|that|our|my|your|another) (?:\\w{2,12} )?(?:patient|client|resident|man|woman|lady|gentleman|boy|girl|teenager)|he|she|(?:mr|mrs|ms|miss|mx)\\.? \\w{2,20})|${THEIR_NAME}{2,40})`,
  relative:
    "(?:\\b(?:the|his|her|their|the patient's|the child's|this) (?:mother|father|mum|dad|wife|husband|partner|son|daughter|sister|brother|aunt|uncle|carer|family|parents|relatives?))",
  who: '(?:<patient>|<relative>)',
  be: '(?:is|was|were|be|being|becomes?|became|becoming|got|gets|getting|seems?|seemed|appears?|appeared|remains?|remained|turned|(?:has|had|have) (?:been|become)|can be)',
  very: '(?:very|quite|rather|so|too|increasingly|extremely|somewhat|often|always|usually|verbally|physically|openly|just|simply|plainly|clearly|also|really|still|then|initially|occasionally|completely|totally|both|a bit|a little|again|soon|either)',
  // “He was very ”, “she’s rude and ”: what stands before a judgement of a person.
  ispred: "(?:<who>(?: <very>)? <be>|\\b(?:he|she)'s)(?: (?:<very>|\\w{3,14} and|\\w{3,14},)){0,2} ",
  pred: '(?<=<ispred>)',
  folk: `(?:(?:patient|client|resident|relative|person|individual|man|woman|lady|gentleman|mother|father|parent|husband|wife|son|daughter|visitor|caller|teenager|adult|male|female)s?|m[ea]n|wom[ea]n|people|ladies|gentlemen|wives|family|families)\\b${NOT_OF_PERSONS}`,
  // “a manipulative and non-compliant woman”: a judgement of a person has another one beside it.
  andfolk: '(?= (?:and|but|or) (?:(?:non|un)~)?\\w{3,16} <folk>)',
  // After a noun that stands for a person, where an adjective would go on.
  nounend:
    "(?= (?:who|is|was|are|were|with|on|since|has|had|can|should|must|may|in (?:bed|bay|room|cubicle|resus))\\b|[.;:!?)]|$|, (?:who|and|with|on|but|he|she|now)\\b|'s\\b)",
  a: '(?<=\\b(?:an?|the|this|that|another|such an?|known|our|old|typical|classic|chronic|obvious|usual|total|real) )',
  sick: '(?:symptoms?|pains?|illness|disability|weakness|headaches?|distress|problems?|complaints?|difficulties|injur(?:y|ies)|condition|attacks?|seizures?|fits?)',
  drug: '(?:drugs?|substances?|polysubstance|alcohol|opioids?|opiates?|cannabis|cocaine|heroin|amphetamines?|methamphetamine|benzodiazepines?|solvents?|prescription drugs?|prescription|IV drugs?|narcotics?)',
  medicine:
    '(?:medic\\w{2,9}|meds|treatments?|therapy|tablets?|pills?|diet|insulin|drugs?|inhalers?|regimens?|CPAP|antibiotics?|statins?|antihypertensives?|follow~?up|physiotherapy|exercises?|plan|advice|appointments?)',
};

/** The regular expression that a row’s notation stands for. */
export function expand(notation: string): string {
  let written = notation;
  for (let depth = 0; depth < 6 && /<[a-z]+>/.test(written); depth += 1) {
    written = written.replace(/<([a-z]+)>/g, (whole, name: string) => {
      const part = PARTS[name];
      if (part === undefined) throw new Error(`No part of a pattern is called ${whole}.`);
      return part;
    });
  }
  return written
    .replaceAll('~', '(?:[-‐‑–]|\\s{1,3})')
    .replaceAll('°', '[-‐‑–]?')
    .replaceAll(' ', '\\s{1,3}')
    .replaceAll("'", "['’]");
}
