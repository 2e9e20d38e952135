/** The words that a handout adds, in the language of its readers. */
import type { Properties } from 'hast';
import type { BriefLine, Matter, PersonPart } from '../language/case.js';
import type { Format } from '../language/formats/index.js';
import type { Domain } from '../language/vocabulary.js';
import type { EditionKind, PlayedRole } from './editions.js';
import { ar } from './labels/ar.js';
import { de } from './labels/de.js';
import { en } from './labels/en.js';
import { es } from './labels/es.js';
import { ar as arFormats } from './labels/formats/ar.js';
import { de as deFormats } from './labels/formats/de.js';
import { es as esFormats } from './labels/formats/es.js';
import { fr as frFormats } from './labels/formats/fr.js';
import { nl as nlFormats } from './labels/formats/nl.js';
import { type FormatsWords, isShipped, type Spoken, spokenWith } from './labels/formats/words.js';
import { fr } from './labels/fr.js';
import { nl } from './labels/nl.js';
import type { Reasons } from './labels/withheld.js';

export type { Spoken };

type Words = Readonly<Record<string, string>>;

/** What a format calls by a name of its own. */
export interface FormatWording {
  readonly editions?: Readonly<Partial<Record<EditionKind, string>>>;
  readonly objectives?: string;
  readonly map?: Partial<Labels['map']>;
  readonly takeaway?: string;
  readonly strategies?: string;
}

export interface Labels {
  readonly editions: Readonly<Record<EditionKind, string>>;
  readonly facilitatorOnly: string;
  /** Whom a sheet is for, at its top; `name` is the person whose sheet it is. */
  readonly whose: Readonly<Record<EditionKind, (name: string) => string>>;
  readonly inFormat: Readonly<Record<string, FormatWording>>;
  /** On a sheet that was to be on one side of paper, and needs so many. */
  readonly doesNotFit: (sides: number) => string;
  /** On a sheet that has nothing for its reader. */
  readonly nothingHere: string;
  readonly formats: Words;
  readonly untitled: string;
  readonly minutes: (count: number) => string;

  readonly for: string;
  readonly levels: Words;
  readonly group: string;
  /** At least one of the two is given. */
  readonly groupSize: (min: number | undefined, max: number | undefined) => string;
  readonly people: string;
  readonly parts: Readonly<Record<PersonPart, string>>;
  readonly team: string;
  /** Between things in a row, before what is said of a thing, and between two things said: each with its spaces. */
  readonly comma: string;
  readonly colon: string;
  readonly semicolon: string;
  /** Stands for a person whom the author did not name. */
  readonly someone: string;
  readonly objectives: string;
  readonly objective: (numbers: readonly number[]) => string;

  readonly contentNote: string;
  readonly contentNotes: Words;
  readonly mentions: (topics: string) => string;

  readonly part: (number: number) => string;
  /** The sheet of what follows the last part. */
  readonly afterParts: string;
  readonly question: (number: number) => string;
  readonly key: string;
  readonly isKey: string;
  readonly thinking: string;
  readonly dialogue: string;
  readonly voice: (name: string) => string;
  readonly story: (name: string) => string;
  readonly runningOrder: string;
  readonly wishes: string;
  readonly wish: (name: string) => string;
  readonly possible: string;
  readonly domains: Readonly<Record<Domain, string>>;
  readonly elsewhere: string;
  /** The difficulty map. */
  readonly map: {
    /** What it is, for who hears it read. */
    readonly caption: string;
    /** Over what lies with neither side. */
    readonly between: string;
    readonly mirrored: string;
    readonly oneSided: string;
    readonly hard: string;
    readonly hardAndDone: string;
    /** Where something stands in the map and not here. */
    readonly pointer: string;
    /** Beneath it: what it is, and what it is not. */
    readonly says: string;
  };
  readonly responses: string;
  readonly responseKinds: Words;
  readonly feelings: Words;
  readonly strategies: string;
  readonly due: (date: string) => string;
  readonly leading: string;
  readonly takeaway: string;
  readonly care: string;
  readonly support: string;
  readonly brief: (names: string) => string;
  readonly audiences: Words;
  readonly reading: (minutes: string) => string;
  /** Of one line alone, in an outline. */
  readonly cues: Readonly<Record<BriefLine['word'], (cue: string | undefined) => string>>;
  /** Above an actor’s lines of one kind. */
  readonly cueKinds: Readonly<Record<BriefLine['word'], string>>;
  /** Where a line has no condition. */
  readonly always: string;
  /** Chapters of a role’s sheet. */
  readonly othersAreTold: string;
  readonly examinerAsks: string;
  readonly observing: string;
  /** Where everyone is told which sheet each has: ‘If you mark’, and then its name. */
  readonly yourSheet: string;
  readonly ifYou: Readonly<Record<PlayedRole, string>>;
  readonly you: string;
  readonly readingTime: string;
  readonly inAll: string;
  /** Of a mark scheme. */
  readonly lookFor: string;
  readonly marksGiven: string;
  readonly total: string;
  readonly outOf: (total: string) => string;
  readonly fields: Readonly<Record<'examiner' | 'observer', readonly string[]>>;
  readonly overall: string;
  /** From the lowest to the highest. */
  readonly ratings: readonly string[];
  readonly notes: string;
  readonly answerKey: string;
  readonly competencies: string;
  /** Of published instruments. */
  readonly measures: string;
  readonly marks: string;
  readonly pass: (marks: number) => string;
  readonly only: (names: string) => string;
  readonly withheld: string;
  /** Why, on the facilitator’s sheet. */
  readonly whyWithheld: Reasons;
  readonly withheldHere: string;
  readonly picture: string;

  readonly runsFor: string;
  readonly planned: (planned: number, duration: number | undefined) => string;
  readonly beyond: string;
  /** Minutes where there is little room. */
  readonly short: (minutes: number) => string;

  /** Of the page for who leads. */
  readonly howItGoes: string;
  /** Of the format’s phases, where the author has planned others above them. */
  readonly usualOrder: string;
  readonly groundRules: string;
  readonly sources: string;
  /** That nobody’s sentences were taken. */
  readonly ownWording: string;
  readonly generalKnowledge: string;

  readonly footnotes: string;
  readonly backToText: string;
  readonly references: string;
  readonly reference: (number: number) => string;
  readonly edition: (edition: string) => string;
  readonly availableFrom: string;

  /** Between the number of a page and that of all pages. */
  readonly ofPages: string;
  readonly cite: string;
  /** Behind the title of a case that is cited, as Vancouver style says what kind of thing it is. */
  readonly teachingCase: string;
  readonly version: (version: string) => string;
  /** Of a case that nobody has reviewed yet. */
  readonly written: (date: string) => string;
  readonly reviewed: (date: string) => string;
  readonly statuses: Readonly<Record<Matter['status'], string>>;
  readonly origins: Readonly<Record<NonNullable<Matter['origin']>, string>>;
  /** What a format owes to the practice that it is named after. */
  readonly practice: Words;
}

/** The languages that a handout speaks, by their BCP 47 tags. */
export const LOCALES: Readonly<Record<string, Labels>> = { ar, de, en, es, fr, nl };

/** What the formats say in each language; in English they say it themselves. */
export const FORMAT_LOCALES: Readonly<Record<string, FormatsWords>> = {
  ar: arFormats,
  de: deFormats,
  es: esFormats,
  fr: frFormats,
  nl: nlFormats,
};

/** The language of the labels for a language (BCP 47): without its region, and English where there are none yet. */
export function languageOf(lang: string): string {
  const language = languagePart(lang);
  return Object.hasOwn(LOCALES, language) ? language : 'en';
}

/** Whether a handout has words of its own in a language (BCP 47). */
export function hasLabels(lang: string): boolean {
  return Object.hasOwn(LOCALES, languagePart(lang));
}

function languagePart(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? '';
}

/** The labels in a language (BCP 47), or in English where there are none yet. */
export function labelsFor(lang: string): Labels {
  return LOCALES[languageOf(lang)] ?? en;
}

/** How an element says that its words are not in the language of the page (both BCP 47). */
export function tagged(lang: string, page: string): Properties {
  return languagePart(lang) === languagePart(page) ? {} : { lang, dir: directionOf(lang) };
}

/**
 * A format as it speaks in a language (BCP 47), and what marks its words where that is another than the page’s. A
 * library’s own format speaks as its author wrote it, in a language that nobody told.
 */
export function spokenIn(
  format: Format,
  { lang, pageLang }: { readonly lang: string; readonly pageLang: string },
): {
  readonly format: Spoken;
  readonly language: Properties;
} {
  if (!isShipped(format)) return { format, language: {} };
  const spoken = languageOf(lang);
  const words = FORMAT_LOCALES[spoken]?.[format.name];
  return { format: words === undefined ? format : spokenWith(format, words), language: tagged(spoken, pageLang) };
}

/** The labels as a format words them; a library’s own format is called by its title. */
export function labelsIn(format: string | undefined, lang: string, own: readonly Format[] = []): Labels {
  const labels = labelsFor(lang);
  const title = own.find(({ name }) => name === format)?.title;
  if (format !== undefined && title !== undefined && !Object.hasOwn(labels.formats, format))
    return { ...labels, formats: { ...labels.formats, [format]: title } };
  if (format === undefined || !Object.hasOwn(labels.inFormat, format)) return labels;
  const { editions, map, ...wording } = labels.inFormat[format] ?? {};
  return { ...labels, ...wording, editions: { ...labels.editions, ...editions }, map: { ...labels.map, ...map } };
}

/** The label of a value, or the value itself where it is the author’s own. */
export function labelOf(words: Words, value: string): string {
  return (Object.hasOwn(words, value) ? words[value] : undefined) ?? value;
}

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'nqo', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
const RTL_SCRIPT = /-(?:arab|hebr|syrc|thaa|nkoo|adlm)\b/i;
const LTR_SCRIPT = /-(?:latn|cyrl|deva|guru)\b/i;

/** The direction in which a language (BCP 47) is written. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  if (LTR_SCRIPT.test(lang)) return 'ltr';
  if (RTL_SCRIPT.test(lang)) return 'rtl';
  return RIGHT_TO_LEFT.has(lang.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/**
 * The tag for the platform’s formatters, or English where they do not accept it. Always with the digits 0 to 9: the
 * author’s own numbers, the clock and the numbers of pages have them, and one page has one kind.
 */
export function localeOf(lang: string): string {
  const known = locales.get(lang) ?? localeFor(lang);
  locales.set(lang, known);
  return known;
}

const locales = new Map<string, string>();

function localeFor(lang: string): string {
  try {
    return new Intl.Locale(lang, { numberingSystem: 'latn' }).toString();
  } catch {
    return 'en';
  }
}

/** An ISO date as people write it; another text as it is. Of a day, `month` tells its month alone. */
export function dateIn(lang: string, iso: string, precision: 'day' | 'month' = 'day'): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso);
  const time = match ? Date.parse(`${match[1]}-${match[2]}-${match[3] ?? '01'}`) : Number.NaN;
  if (Number.isNaN(time)) return iso;
  const withDay = precision === 'day' && match?.[3] !== undefined;
  const kept = `${lang} ${withDay}`;
  const format = dates.get(kept) ?? new Intl.DateTimeFormat(localeOf(lang), withDay ? DAY : MONTH);
  dates.set(kept, format);
  return format.format(time);
}

const MONTH = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const DAY = { ...MONTH, day: 'numeric' } as const;
// To make a formatter takes longer than to write with it.
const dates = new Map<string, Intl.DateTimeFormat>();
const lists = new Map<string, Intl.ListFormat>();

/** “a, b and c”, as the language writes it. */
export function listIn(lang: string, items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  const list = lists.get(lang) ?? new Intl.ListFormat(localeOf(lang), { type: 'conjunction' });
  lists.set(lang, list);
  return list.format(items);
}
