/**
 * How authors label what is only for whoever leads, in the languages of the handout. The words are the usual ones of
 * teaching in each; which languages a case mixes is not asked, since a note in another one is read all the same.
 */

/** Who leads, teaches or examines, as patterns. Words that mean other things besides stand in no list. */
const ROLES: readonly string[] = [
  // English
  '(?:(?:co-?|group |session |small-group |workshop |seminar |course |station )?(?:facilitator|leader|tutor|trainer|teacher|instructor|moderator|examiner|assessor|debriefer))s?',
  // German
  '(?:(?:gruppen|kurs|seminar|sitzungs|stations)?leitung|(?:gruppen|kurs|seminar|sitzungs)leiter(?:[*:_/·]?in(?:nen)?)?|(?:leiter|moderator|dozent|tutor|trainer|prüfer|ausbilder|fazilitator)[*:_/·]?in(?:nen)?|moderator|dozent|prüfer|ausbilder|fazilitator|dozierenden?|lehrenden?|prüfenden?|lehrkraft|lehrkräfte|lehrperson(?:en)?)',
  // French
  '(?:(?:co-?)?(?:animat|format|facilitat|examinat|modérat)(?:eur|rice|eur·rice|eur·ice|eur\\(rice\\)|eur/rice)s?|tuteurs?|tutrices?|enseignante?s?)',
  // Spanish
  '(?:(?:facilitador|moderador|tutor|examinador|coordinador|formador|evaluador)(?:a|es|as|/a|\\(a\\))?|docentes?|quien (?:facilita|coordina|modera|dirige))',
  // Dutch
  '(?:(?:groeps|gespreks|cursus)?begeleid(?:er|ster|ing)s?|(?:groeps|gespreks|cursus)leiders?|docent(?:e|en)?|examinator(?:en)?|opleiders?)',
];
/** Arabic words have the article, or what takes its place, written to them; vowel signs may stand between letters. */
const ARABIC_ROLES = ['ميسر', 'مدرب', 'مشرف', 'ممتحن', 'فاحص', 'مدرس', 'معلم', 'محاضر', 'منسق'];
const vowelled = (word: string): string => [...word].map((letter) => `${letter}[\\u064B-\\u0652]*`).join('');
const ARABIC = `(?:${ARABIC_ROLES.map(vowelled).join('|')})(?:ة|ين|ات)?`;

const ROLE = `(?:${ROLES.join('|')})`;
const LE = "(?:l[’']|le |la |les )";
const AU = "(?:au |aux |à l[’']|à la )";

/** “Facilitator’s notes”, “Hinweis für die Leitung”: what follows is a note, whatever else is said. */
const NOTES: readonly string[] = [
  `${ROLE}(?:[’']s?)? (?:notes?|guide|guidance|instructions?|tips?|prompts?|information|info)`,
  `(?:notes?|instructions?|guidance|tips?|prompts?|information|hints?|message) (?:for|to) (?:the |all )?(?:actors?|markers?|${ROLE})`,
  "(?:actor|marker)s?[’']?s? (?:notes?|guide|guidance|instructions?)",
  `(?:hinweise?|anmerkung(?:en)?|notiz(?:en)?|anweisung(?:en)?|anleitung|informationen|information|tipps?) (?:für|an) (?:die |den |das |alle )?${ROLE}`,
  '(?:leitungs|moderations|dozenten|dozierenden|tutoren|prüfer|trainer)(?:hinweise?|notiz(?:en)?|anweisung(?:en)?)',
  `(?:notes?|consignes?|instructions?|informations?|indications?|conseils?|remarques?) (?:pour ${LE}?|${AU}|à l[’']attention (?:de l[’']|de la |du |des )|destinée?s? ${AU}|de l[’']|du )${ROLE}`,
  `(?:notes?|consignes?|instructions?) (?:pour l[’']animation|pour le tutorat)`,
  `(?:notas?|instrucciones|indicaciones|información|consejos?) (?:para (?:el |la |los |las )?|del |de la )${ROLE}`,
  `(?:notities?|notitie|opmerking(?:en)?|instructies?|aanwijzing(?:en)?|informatie|tips?) voor (?:de |het )?${ROLE}`,
  '(?:begeleiders|docenten|trainers)(?:notities?|instructies?)',
  `(?:ملاحظة|ملاحظات|تعليمات|إرشادات|توجيهات|معلومات) (?:لل|إلى ال)${ARABIC}`,
];
/** “For the leader only”, “Nicht für Lernende”. */
const ONLY: readonly string[] = [
  `${ROLE}(?:[’']s?)? (?:only|eyes only)`,
  `(?:only for|for) (?:the )?(?:actors?|markers?|${ROLE})(?:[’']s?)? (?:eyes )?only`,
  `only for (?:the )?${ROLE}`,
  'not for (?:the )?(?:learners?|candidates?|participants?|students?|trainees?|residents?|group)',
  `(?:nur|ausschließlich) für (?:die |den |das )?${ROLE}`,
  'nicht für (?:die |den )?(?:lernenden?|teilnehmenden?|studierenden?|kandidat(?:[*:_/·]?in(?:nen)?|en)?|gruppe)',
  `(?:uniquement |seulement )pour ${LE}?${ROLE}`,
  `réservée?s? (?:${AU}${ROLE}|à l[’']animation|au tutorat)`,
  `pour ${LE}?${ROLE} (?:seulement|uniquement|seule?s?)`,
  `(?:solo|sólo|únicamente|exclusivamente) para (?:el |la |los |las )?${ROLE}`,
  `para (?:el |la |los |las )?${ROLE} (?:solamente|únicamente)`,
  `(?:alleen|uitsluitend) voor (?:de |het )?${ROLE}`,
  `لل${ARABIC} فقط`,
];
/** “For the facilitator:”. */
const FOR: readonly string[] = [
  `for (?:the )?${ROLE}`,
  `für (?:die |den |das )?${ROLE}`,
  `pour (?:${LE}${ROLE}|l[’']animation)`,
  `para (?:el |la |los |las )?${ROLE}`,
  `voor (?:de |het )?${ROLE}`,
  `لل${ARABIC}`,
];

const any = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`;
const NAMED = `(?:${ROLE}|ال${ARABIC})`;
const SIGN = '(?:[^()\\n\\uD800-\\uDFFF]|[\\uD800-\\uDBFF][\\uDC00-\\uDFFF])';
const ASIDE = `(?:[ \\u00A0]?\\(${SIGN}{0,40}\\))?`;
const COLON = '[ \\u00A0\\u202F]?[:：]';
const DASH = ' [–—-] |—';
/** Where a label may begin: a line, a list’s item, a bracket. */
const BEGIN = '(?:^|\\n|[(（[【])[ \\t]*(?:[-–—*•>][ \\t]+)?';

// None of these has the flag `u`: with it and `i`, V8 takes half a second to make them, before the first case is read.

/** A label that says by itself that it is one, and something behind it. */
const SAID = new RegExp(
  `(?:${BEGIN}|[.!?…][’”"»)]?[ \\n])(${any(ONLY)}${ASIDE}(?=${COLON}|[.,;)）\\]】\\n]|${DASH})|${any(NOTES)}${ASIDE}(?=${COLON}|\\.\\s|\\n|${DASH}))`,
  'i',
);
/** “Facilitator: wait”: the colon alone makes a label of it. */
const SPOKEN = new RegExp(`${BEGIN}(${any(FOR)}|${NAMED})${ASIDE}(?=${COLON})`, 'i');
const ALONE = new RegExp(
  `^(?:${any(NOTES)}|${any(ONLY)}|(${any(FOR)}|${NAMED})(?=${COLON}))${ASIDE}(?:${COLON}|\\.)?$`,
  'i',
);
const ALONE_HEADING = new RegExp(`^(?:${any(NOTES)}|${any(ONLY)}|${any(FOR)})${ASIDE}(?:${COLON})?$`, 'i');
const BARE = new RegExp(`^${NAMED}$`, 'i');
const AFTER_COLON = new RegExp(`^${ASIDE}${COLON}`);

/** Where a note for whoever leads begins, and its label. */
export interface LeadsLabel {
  readonly start: number;
  readonly end: number;
  /** The role alone, with a colon: it could be somebody who speaks, or who is there. */
  readonly bare: boolean;
  /** Nothing is said behind it. */
  readonly alone: boolean;
}

/** Whether a name at the beginning of a turn is a role that leads. */
export const isLeading = (name: string): boolean => BARE.test(name);

/** The first label in a text by which it says that it is for whoever leads. */
export function leadsLabel(text: string, heading = false): LeadsLabel | undefined {
  const whole = text.trim();
  const at = text.indexOf(whole);
  if ((heading ? ALONE_HEADING : ALONE).test(whole)) {
    const words = whole.replace(/[ \u00A0\u202F]?[:：.]$/u, '');
    return { start: at, end: at + words.length, bare: BARE.test(words), alone: true };
  }
  const found = [SAID.exec(text), heading ? null : spoken(text)]
    .flatMap((match) => (match?.[1] ? [{ start: match.index + match[0].lastIndexOf(match[1]), words: match[1] }] : []))
    .sort((one, other) => one.start - other.start || other.words.length - one.words.length)[0];
  if (!found) return undefined;
  const { start, words } = found;
  return { start, end: start + words.length, bare: BARE.test(words), alone: false };
}

/** A person’s name or a number behind the colon says who it is, or how many. */
const IS_NAME =
  /^\s*(?:(?:(?:(?:Dr|Prof|Mr|Mrs|Ms|Mx|Frau|Herr|Mme|M|Sra?|Dra?)\b\.?|\p{Lu}[\p{L}’'-]*\.?)(?:[ \u00A0]|$|(?=\n))){2,5}|\d+)\s*(?:[).;,]|\n|$)/u;

function spoken(text: string): RegExpExecArray | null {
  const match = SPOKEN.exec(text);
  if (!match?.[1]) return null;
  const behind = text.slice(match.index + match[0].length).replace(AFTER_COLON, '');
  return /\S/.test(behind) && !IS_NAME.test(behind) ? match : null;
}
