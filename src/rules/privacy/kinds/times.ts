/** Days of somebody’s life: dates, births, great ages. */

import { everyMatch } from '../../../language/matches.js';
import { say } from '../../../language/said.js';
import { type Hit, hits, type Kind, near, span } from '../kind.js';
import { AGE as AGE_KEY, type Passage } from '../passages.js';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const YEAR = '(?:19|20)\\d{2}';
const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? (?:the )?)?';

const NUMERIC = new RegExp(
  `(?<![\\w.,/-])(?:${DAY}([/.-])(?:0?[1-9]|1[0-2])\\1${YEAR}|(?:0?[1-9]|1[0-2])([/.-])${DAY}\\2${YEAR}|${YEAR}([/.-])(?:0[1-9]|1[0-2])\\3(?:0[1-9]|[12]\\d|3[01]))(?![\\w%/]|[.,-]\\d)`,
  'g',
);
const WRITTEN = new RegExp(
  `(?<![\\w.,/-])(?:${WEEKDAY}${DAY}(?:st|nd|rd|th)?(?: day)?(?: of)?[ -]{1,2}${MONTH},?[ -]{1,2}${YEAR}|${WEEKDAY}${MONTH} {1,2}${DAY}(?:st|nd|rd|th)?,? {1,2}${YEAR})(?!\\w|-\\d)`,
  'gi',
);

/** Before a date that tells of a text, a law or history, and of nobody’s life. */
const OF_A_TEXT =
  /\b(?:publish(?:ed)?|publication|last (?:updated|reviewed|modified|revised|edited|checked|visited)|next review|review date|version|edition|guidelines?|guidance|copyright|downloaded|cited|enacted|signed into law|(?:came|come|comes|entered) into (?:force|effect)|valid (?:from|until)|expir(?:y|es)|launched|founded|pandemic|outbreak|war|election|treaty|press release|created|last edited|edited|compiled|written by|uploaded|posted|retrieved|search(?:ed|es)?|literature|databases?|(?:recruitment|follow-up) (?:ended|began|closed|started|finished)|recruit(?:ed|ment|ing)?|enrol(?:led|ment|ling)?|(?:trial|study|survey|audit|cohort|data|period)(?: (?:was|were|is|ran|took|conducted|collected|ran from|period|between|from|of)){0,3}|approv(?:ed|al)|interview|[Vv]ol\.? ?\d+|issue (?:no\.? ?)?\d+|licen[cs]ed|registered|presented at|(?:trust|group|college|society|service|company|charity|committee|board) was formed|(?:film|book|album|report|drug|version|software|data) (?:was|were) released|(?:clinic|office|library|practice|surgery|school|department) (?:is|was|will be) closed|repealed|replaces|superseded|census|regulations?|exam(?:ination)? date|session \d+|seminar|workshop|semester|timetable|deadline|conference|congress|symposium|newspaper|broadcast|lecture|speech|royal assent|judgment|ruling)\b[^.!?]{0,40}$/i;
const OF_A_SOURCE =
  /\b(?:Created|Version|Published|Date created|The (?:Guardian|Times|Independent|Telegraph|Lancet|Nation|Economist|Observer)|New York Times|Washington Post|BBC|Reuters|BMJ|JAMA|NEJM|Journal|Updated|Accessed|Retrieved|Revised|Reviewed|Issued|Posted|Available|Act|FDA|WHO|NICE)\b[^.!?]{0,40}$/;

/** Before the dates of a manuscript, as journals print them: ‘Received: 6 August 2018 / Accepted: …’. */
const OF_A_MANUSCRIPT =
  /(?:\b(?:Received|Accepted|Submitted|Indexed|Manuscript received|(?:First |Online )?[Pp]ublished|Epub|Posted|Last modified)|[;,/] ?(?:received|accepted|revised|published))(?: in (?:final|revised) form| for (?:publication|review)| online| on)?:? ?$/;
/** ‘patients admitted between January 1, 2016 and December 31, 2018 were included’: when a study ran. */
const A_PERIOD = /\b(?:between|from) [^.;!?]{0,30}$/i;
const A_PERIOD_AFTER = /^,? ?(?:and|to|through|until|till|-) ?(?:the )?(?=[A-Z\d])/;
const OF_MANY_PEOPLE =
  /\b(?:patients|participants|subjects|students|trainees|respondents|interviews|sessions|workshops|questionnaires|adults|children|women|men|cases|admissions|records|charts|visits|deaths|births|data|cohort|study|trial|audit|survey|screened|recruited|enrol\w+|included|reviewed|selected|identified|collected|performed|conducted)\b/i;

/** Around a date of history. */
const OF_HISTORY =
  /\b(?:World War|(?:Princess|Prince|Queen|King|Emperor|Pope) [A-Z]\w+(?! (?:\w+ )?(?:Hospital|Infirmary|Ward|Court|Road|Street|Medical|University|Cent))|[Tt]he (?:world's )?first (?:ever|human|successful|heart|kidney|liver|lung|hand|face|organ|test-tube|vaccin\w*|an(?:a)?esthetic)|smallpox case|WHO|CDC|FDA|EMA|MHRA|NICE|UNESCO|UNICEF|Covid-19 pandemic|COVID-19 pandemic|pandemic|Declaration|Convention|Prime Minister|President|Congress|Senate|Parliament|Supreme Court|United Nations|World Health Organi[sz]ation|Nobel|Olympic|earthquake|hurricane|tsunami|terrorists?|bombing|space shuttle|assassinat\w+)\b/;

/** Days that everybody remembers: the NHS founded, the towers, the pandemic declared, the first British lockdown. */
const EVERYBODYS =
  /^(?:5(?:th)? (?:of )?July,? 1948|July 5,? 1948|(?:September 11(?:th)?|11(?:th)? (?:of )?September),? 2001|11 March 2020|23 March 2020)$/i;

const DOB =
  /(?<![\w.])(?:d\.? ?o\.? ?b\.?|date of birth|birth ?date|born(?: on)?)(?![\w])(?: is| was| of| on| in| the)?[ :.=,(-]{0,4}/gi;
const ANY_DATE = new RegExp(
  `^(?:\\d{1,2}[/. -]\\d{1,2}[/. -](?:\\d{4}|\\d{2})(?!\\w)|${YEAR}[/.-]\\d{1,2}[/.-]\\d{1,2}(?!\\w)|${WEEKDAY}(?:the )?${DAY}(?:st|nd|rd|th)?(?: day)?(?: of)?[ -]{1,2}${MONTH}(?:,?[ -]{1,2}(?:1[89]|20)?\\d{2}(?!\\w))?|${WEEKDAY}${MONTH} {1,2}${DAY}(?:st|nd|rd|th)?(?!\\w)(?:,? {1,2}(?:1[89]|20)\\d{2}(?!\\w))?|\\d{8}(?!\\w)|\\d{6}(?!\\w))`,
  'i',
);

function births({ text, label }: Passage): Hit[] {
  const found: Hit[] = [];
  if (/^\W*(?:d\.?o\.?b\.?|date of birth|birth ?date)\W*$/i.test(label)) {
    const date = ANY_DATE.exec(text)?.[0];
    if (date) found.push({ start: 0, end: date.length });
  }
  if (!/\bd\.? ?o\.? ?b|birth|born/i.test(text)) return found;
  for (const m of everyMatch(DOB, text)) {
    const start = m.index + m[0].length;
    const date = ANY_DATE.exec(text.slice(start, start + 48))?.[0];
    // Before 1900 it is history.
    if (date && !/\b1[0-8]\d{2}$/.test(date)) found.push({ start, end: start + date.length });
  }
  return found;
}

const birth: Kind = {
  id: 'dob_keyword',
  rule: 'birth-date',
  fits: say`looks like a date of birth`,
  remedy: say`Give the age instead, or a band of ages: ‘in her fifties’.`,
  source: 'HIPAA Safe Harbor, 45 CFR 164.514(b)(2), C',
  needs: 'digit',
  find: births,
};

const full: Kind = {
  id: 'date_full',
  rule: 'date',
  fits: say`looks like a full date`,
  remedy: say`Count from the first day, as in ‘Day 0’ or ‘three weeks later’, or give the year alone.`,
  source: 'HIPAA Safe Harbor, 45 CFR 164.514(b)(2), C: all of a date but the year',
  needs: 'digit',
  find: (passage) => [
    ...hits(passage.text, NUMERIC, (m) => (ofAText(passage, m) ? undefined : { instead: 'Day 0' })),
    ...hits(passage.text, WRITTEN, (m) => {
      const year = Number(/\d{4}$/.exec(m[0])?.[0]);
      // Before the lives of most who read it, a date in words is history.
      return year < 1940 || EVERYBODYS.test(m[0]) || ofAText(passage, m) ? undefined : { instead: 'Day 0' };
    }),
  ],
};

function ofAText(passage: Passage, m: RegExpExecArray): boolean {
  const after = passage.text.slice(m.index + m[0].length, m.index + m[0].length + 70);
  return (
    near(passage, span(m), OF_A_TEXT, 60) ||
    near(passage, span(m), OF_A_SOURCE, 60) ||
    near(passage, span(m), OF_HISTORY, 60) ||
    OF_HISTORY.test(after.split(/[.!?] /)[0] ?? '') ||
    near(passage, span(m), OF_A_MANUSCRIPT, 40) ||
    near(passage, span(m), /(?:https?:\/\/|www\.)\S{1,100} (?:on )?$/, 120) ||
    isOfAPeriod(passage.text, m) ||
    // ‘Since 26 May 2018, the regulation has applied’
    /^,? (?:the|this|these) (?:\w{2,14} )?(?:regulations?|laws?|acts?|rules?|polic(?:y|ies)|guidelines?|guidance|standards?|bill)\b/i.test(
      after,
    ) ||
    // ‘12 March 2019;364:12’, or an address behind it: a source.
    /^ ?[;:] ?\d+ ?[(:]|^,? pp?\. ?\d|^[^!?]{0,50}(?:https?:\/\/|www\.|\bdoi\b)/i.test(after)
  );
}

/** Whether a date begins or ends the time that a study covers. */
function isOfAPeriod(text: string, m: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, m.index - 160), m.index);
  const after = text.slice(m.index + m[0].length, m.index + m[0].length + 120);
  const begins = /\b(?:between|from) (?:the )?$/i.test(before) && A_PERIOD_AFTER.test(after);
  const ends = A_PERIOD.test(before) && /\b(?:and|to|through|until|till|-) ?(?:the )?$/.test(before);
  const sentence = `${before.slice(before.search(/[.!?](?=[^.!?]*$)/) + 1)}${after.split(/[.!?](?:\s|$)/)[0] ?? ''}`;
  return (begins || ends) && OF_MANY_PEOPLE.test(sentence) && !SOMEBODY.test(sentence);
}

const PARTIAL = new RegExp(
  `(?<![\\w.,/-])(?:${DAY}(?:st|nd|rd|th)? (?:of )?${MONTH}|${MONTH} ${DAY}(?:st|nd|rd|th)?|${MONTH} ${YEAR}|${DAY}([/.])(?:0?[1-9]|1[0-2])\\1\\d{2})(?![\\w%/]|[.,-]\\d)`,
  'g',
);

const partial: Kind = {
  id: 'date_partial',
  rule: 'partial-date',
  fits: say`looks like a day without its year, or a month of a certain year`,
  remedy: say`Count from the first day, as in ‘Day 0’ or ‘three weeks later’, or name the season.`,
  source: 'HIPAA Safe Harbor, 45 CFR 164.514(b)(2), C: all of a date but the year',
  needs: 'digit',
  find: (passage) => hits(passage.text, PARTIAL, (m) => (ofAText(passage, m) ? undefined : {})),
};

const GREAT = '(?:9\\d|1[01]\\d|12[0-2])';
const UNITS = 'one|two|three|four|five|six|seven|eight|nine';
const WORDS = `(?:ninety(?:[- ](?:${UNITS}))?|(?:a|one) hundred(?: and (?:${UNITS}|ten|eleven|twelve))?)`;
const OLD = '[- ]?(?:years?|yrs?|yr)[- ](?:old\\b|of age\\b)';
const SOMEONE =
  '(?: (?:woman|man|lady|gentleman|patient|person|widow|widower|grandmother|grandfather|mother|father|female|male))?\\b';
const AGE = new RegExp(
  [
    `(?<![\\w.,/<>=≥≤~+-])(${GREAT})(?:${OLD}${SOMEONE}| ?(?:y\\/o|yo|y\\.o\\.)(?!\\w))`,
    `\\b(${WORDS})${OLD}${SOMEONE}`,
    `(?<=\\b(?:he|she|who) (?:is|was|is now|was now|will be|has just turned|turned|turns)(?: nearly| almost)? )(?:(${GREAT})(?=[.;!?]|$|,(?! ?\\d)| (?:and|but|now|last|next|this|today|tomorrow|in (?:May|June|July|August|March|April))\\b)|(${WORDS})(?=[.,;!?]|$| (?:and|but|now|last|next|this|today|tomorrow|in)\\b))`,
    `\\b(?<=(?:woman|man|lady|gentleman|widow|widower|mother|father|grandmother|grandfather) )of (${GREAT}|${WORDS})(?![\\w%/-]|[.,]\\d)`,
    `\\bin (?:his|her|their) (${GREAT})(?:th|st|nd|rd) year\\b`,
    `\\b(?:aged?|at (?:the )?age of|age:|aged:) {0,2}(${GREAT}|${WORDS})(?![\\w%/-]|[.,]\\d)(?: years?\\b(?: old\\b)?)?`,
  ].join('|'),
  'gi',
);
const ALONE = new RegExp(`^${GREAT}(?: years?(?: old)?)?$`);
const A_BAND =
  /^[ ,]{0,2}(?:(?:years?(?: of age)?|yrs?) ?)?(?:(?:and|or|years and|&) ?(?:over|older|above|more|up|under|younger|below|beyond|upwards)\b|\+|(?:to|and|through|-|or) ?\d{2,3}\b|(?:days?|weeks?|wks|months?|hours?|hrs|minutes?|mins?|secs?|seconds?|%|per ?cent|mg|kg|ml|cm)\b)/i;
const FILLERS = '(?:(?:who are|who were|are|were|is|was|of|the age|age|ages|aged) ){0,2}$';
const OF_MANY = new RegExp(
  `(?:\\b(?:patients|people|persons|adults|women|men|individuals|those|residents|participants|population|subjects|everyone|anyone|someone|over|under|above|below|than|least|most|every|average|mean|median|expectancy)|\\d{2}(?: years?)? ?(?:to|and|or|-)|[-<>=≥≤~]) ?${FILLERS}`,
  'i',
);
/** ‘until 95 years of age’; but ‘spoke to 95-year-old Bill’. */
const A_LIMIT = new RegExp(`\\b(?:to|until|till|before|after|by|beyond|reach(?:es|ed|ing)?) ${FILLERS}`, 'i');

/** ‘A 95-year-old with a hip fracture may do well’: of anybody. */
const OF_ANYBODY = /(?:^|[.!?:] )(?:(?:in|for|with) )?(?:an?|any) $/i;
const MAY = /\b(?:may|might|can|could|should|must|will|would|often|usually)\b/i;
const HAPPENED = /\b(?:was|were|had|has|came|is|(?<!\bbe )\w{3,}ed)\b/i;

function isOfAnybody(text: string, end: number, before: string): boolean {
  if (!OF_ANYBODY.test(before)) return false;
  const rest = text.slice(end, end + 160).split(/[.!?](?:\s|$)/)[0] ?? '';
  return MAY.test(rest) && !HAPPENED.test(rest);
}

const SOMEBODY =
  /\b(?:he|she|i|you|who|they|man|woman|lady|gentleman|patient|resident|mother|father|mum|dad|nan|gran\w*|aunt|uncle|husband|wife|widow\w*|female|male|person|mrs?|ms|miss|aged?)\b/i;

function ages(passage: Passage): Hit[] {
  const { text } = passage;
  if (passage.label === AGE_KEY && ALONE.test(text)) return [{ start: 0, end: text.length, instead: '90 or over' }];
  if (!/(?<!\d)(?:9\d|1[012]\d)(?!\d)|ninety|hundred/i.test(text)) return [];
  return hits(text, AGE, (m) => {
    const before = text.slice(Math.max(0, m.index - 40), m.index);
    const after = text.slice(m.index + m[0].length, m.index + m[0].length + 30);
    // A house, a rule, a science may be a hundred years old: somebody has to be named who is.
    if (/hundred(?! and)|\b1[012]\d\b/i.test(m[0]) && !SOMEBODY.test(before) && !SOMEBODY.test(m[0])) return undefined;
    const limit = !/year-? ?old/i.test(m[0]) && A_LIMIT.test(before);
    if (isOfAnybody(text, m.index + m[0].length, before)) return undefined;
    if (A_BAND.test(after) || OF_MANY.test(before) || limit) return undefined;
    const written = (m.slice(1).find((group) => group !== undefined) ?? '').toLowerCase();
    const nineties = /^9\d$|^ninety/.test(written);
    const band = nineties ? `in ${their(text, m.index)} nineties` : 'aged 90 or over';
    const someone =
      /(?:old|age) (woman|man|lady|gentleman|patient|person|widow|widower|grand\w+|mother|father|female|male)$/i.exec(
        m[0],
      )?.[1];
    if (someone) return { instead: `${someone} ${ofWhom(someone, band)}` };
    // ‘a 92-year-old cook’: the band cannot stand before the noun.
    if (
      /old$/i.test(m[0]) &&
      /^ ?[a-z]/i.test(after) &&
      !/^ (?:and|who|with|when|in|at|on|of|but|now|from)\b/.test(after)
    )
      return { instead: nineties ? 'nonagenarian' : 'very old' };
    // ‘a 92-year-old with …’: the article needs a noun.
    if (/old$/i.test(m[0]) && /\b(?:an?|the|this|that|our|another) $/i.test(before))
      return { instead: nineties ? 'nonagenarian' : 'very old person' };
    return { instead: band };
  });
}

const WHOSE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['woman', 'lady', 'widow', 'grandmother', 'mother', 'female'].map((word) => [word, 'her'])),
  ...Object.fromEntries(['man', 'gentleman', 'widower', 'grandfather', 'father', 'male'].map((word) => [word, 'his'])),
};

const ofWhom = (someone: string, band: string): string =>
  band.replace(/^in \w+ nineties$/, `in ${WHOSE[someone.toLowerCase()] ?? 'their'} nineties`);

/** ‘her’, ‘his’ or ‘their’, by the nearest word of the kind. */
function their(text: string, at: number): string {
  const nearest =
    everyMatch(HER_OR_HIS, text.slice(Math.max(0, at - 60), at)).at(-1) ??
    everyMatch(HER_OR_HIS, text.slice(at, at + 60))[0];
  if (!nearest) return 'their';
  return nearest[1] === undefined ? 'his' : 'her';
}

const HER_OR_HIS =
  /\b(?:(she|hers?|woman|mother|grandmother|mrs|miss|ms|wife|aunt|sister|mum|lady)|he|his|him|man|father|grandfather|mr|husband|uncle|brother|dad|gentleman)\b/gi;

const age: Kind = {
  id: 'age_over_89',
  rule: 'age',
  fits: say`looks like an age of 90 or more, which few people share`,
  remedy: say`Give a band: ‘in her nineties’, or ‘aged 90 or over’.`,
  source: 'HIPAA Safe Harbor, 45 CFR 164.514(b)(2), C: ages over 89 as one band',
  needs: 'none',
  find: ages,
};

export const TIMES: readonly Kind[] = [birth, full, partial, age];
