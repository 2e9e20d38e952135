/**
 * How authors label what is only for whoever leads, in the languages of the handout. The words are the usual ones of
 * teaching in each; which languages a case mixes is not asked, since a note in another one is read all the same.
 */

/** Who leads, teaches or examines, as patterns. Words that mean other things besides stand in no list. */
const ROLES: readonly string[] = [
  // English
  '(?:(?:co-?|group |session |small-group |workshop |seminar |course |station )?(?:facilitator|leader|tutor|trainer|teacher|instructor|moderator|examiner|assessor|debriefer))s?',
  // German
  '(?:(?:gruppen|kurs|seminar|sitzungs|stations)?leitung|(?:gruppen|kurs|seminar|sitzungs)leiter(?:[*:_/·]?in(?:nen)?)?|(?:leiter|moderator|dozent|tutor|trainer|prüfer|ausbilder|fazilitator)[*:_/·]?in(?:nen)?|moderator(?:en)?|tutoren|dozent(?:en)?|prüfer|ausbilder|fazilitator(?:en)?|dozierenden?|lehrenden?|prüfenden?|lehrkraft|lehrkräfte|lehrperson(?:en)?)',
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
  "(?:actor|marker|role[- ]player|(?:simulated|standardi[sz]ed) patient)s?(?:[’']s?)? (?:notes?|guide|guidance|instructions?|brief(?:ing)?|script)",
  `(?:NB|notes?|debrief(?:ing)?|hints?|tips?) \\((?:for )?(?:the )?${ROLE}\\)`,
  'rollenanweisung(?:en)?(?: für (?:die )?(?:schauspieler(?:[*:_/·]?in(?:nen)?)?|simulationspersonen?))?',
  `(?:hinweise?|anmerkung(?:en)?|notiz(?:en)?|anweisung(?:en)?|anleitung|informationen|information|tipps?) (?:für|an) (?:die |den |das |alle )?${ROLE}(?: und ${ROLE})?`,
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
  "(?:do not|don[’']t|never) (?:show|give|hand(?: out)?|read(?: out)?)(?: this| it)? to (?:the )?(?:learners?|candidates?|participants?|students?|trainees?|residents?|group)",
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
const ASIDE = '(?:[ \\u00A0]?\\([^()\\n]{0,48}\\))?'; // some forty signs: a rare one counts for two
const COLON = '[ \\u00A0\\u202F]?[:：]';
const DASH = ' [–—-] |—';
/** Where a label may begin: a line, a list’s item, a bracket. */
const BEGIN = /(?:[(（[【]|\n|^)[ \t]*(?:[-–—*•>][ \t]+)?/g;
/** The same, or behind a sentence. */
const BEGIN_OR_SENTENCE = new RegExp(`${BEGIN.source}|[.!?…][’”"»)]?[ \\n]`, 'g');

// Patterns of this length take V8 half a second to make, if they have the flag `u` beside `i`, or if one of them is all:
// before the first findings in the editor, and whenever the command is started. So they have no `u`, each that can be
// tried by itself is, and none is where a text has no word that any of them needs.

const NO_ROLE = '(?!)';
const withoutRoles = (one: string): string => one.replaceAll(ROLE, NO_ROLE).replaceAll(ARABIC, NO_ROLE);
/** What is in each label: a role, or a whole label that has none. */
const HINT = new RegExp(any([ROLE, ARABIC, ...[...NOTES, ...ONLY, ...FOR].map(withoutRoles)]), 'i');
/** Labels that say by themselves that they are, and something behind them. */
const SAID: readonly RegExp[] = [
  ...ONLY.map((one) => `(?:${one})${ASIDE}(?=${COLON}|[.,;)）\\]】\\n]|${DASH})`),
  ...NOTES.map((one) => `(?:${one})${ASIDE}(?=${COLON}|\\.\\s|\\n|${DASH})`),
].map((source) => new RegExp(source, 'iy'));
/** “Facilitator: wait”: the colon alone makes a label of it. */
const SPOKEN = [new RegExp(`(${any(FOR)}|${NAMED})${ASIDE}(?=${COLON})`, 'iy')];
const ALONE = new RegExp(
  `^(?:${any(NOTES)}|${any(ONLY)}|(${any(FOR)}|${NAMED})(?=${COLON}))${ASIDE}(?:${COLON}|\\.)?$`,
  'i',
);
/** A heading is a label without a colon. */
const ALONE_HEADING = new RegExp(`^(?:${any(NOTES)}|${any(ONLY)}|${any(FOR)}|${NAMED})${ASIDE}(?:${COLON})?$`, 'i');
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
  if (!HINT.test(text)) return undefined;
  const whole = text.trim();
  const at = text.indexOf(whole);
  if ((heading ? ALONE_HEADING : ALONE).test(whole)) {
    const words = whole.replace(/[ \u00A0\u202F]?[:：.]$/u, '');
    return { start: at, end: at + words.length, bare: BARE.test(words), alone: true };
  }
  const found = [firstOf(SAID, BEGIN_OR_SENTENCE, text), heading ? undefined : spoken(text)]
    .flatMap((match) => (match ? [{ start: match.index, words: match[1] ?? match[0] }] : []))
    .sort((one, other) => one.start - other.start || other.words.length - one.words.length)[0];
  if (!found) return undefined;
  const { start, words } = found;
  return { start, end: start + words.length, bare: BARE.test(words), alone: false };
}

/** A person’s name or a number behind the colon says who it is, or how many. */
const IS_NAME =
  /^\s*(?:(?:(?:(?:Dr|Prof|Mr|Mrs|Ms|Mx|Frau|Herr|Mme|M|Sra?|Dra?)\b\.?|\p{Lu}[\p{L}’'-]*\.?)(?:[ \u00A0]|$|(?=\n))){2,5}|\d+)\s*(?:[).;,]|\n|$)/u;

/** The first place of those where a label may begin at which one does. */
function firstOf(labels: readonly RegExp[], begin: RegExp, text: string): RegExpExecArray | undefined {
  begin.lastIndex = 0;
  for (let place = begin.exec(text); place; place = begin.exec(text)) {
    for (const label of labels) {
      label.lastIndex = begin.lastIndex;
      const match = label.exec(text);
      if (match) return match;
    }
    begin.lastIndex = place.index + 1; // a line may begin in what ends a sentence
  }
  return undefined;
}

function spoken(text: string): RegExpExecArray | undefined {
  const match = firstOf(SPOKEN, BEGIN, text);
  if (!match) return undefined;
  const behind = text.slice(match.index + (match[1]?.length ?? 0)).replace(AFTER_COLON, '');
  return /\S/.test(behind) && !IS_NAME.test(behind) ? match : undefined;
}
