/** Rows made ready to look for: one pass over the letters of a text, and a pattern is tried only where its word begins. */
import { expand } from './pattern.js';
import type { Advice, Row } from './row.js';
import { SOURCES } from './sources.js';

/** Looks for one row, in constant time for each place. */
export interface Matcher {
  readonly advice: Advice;
  /** Where the match that begins here ends; -1 if there is none. */
  end(text: string, start: number): number;
}

export interface Match {
  readonly advice: Advice;
  readonly start: number;
  readonly end: number;
}

/** The matchers by the first letters of their words: the whole word where it has fewer than three. */
export type Index = ReadonlyMap<number, readonly { readonly stem: string; readonly matcher: Matcher }[]>;

/** How far around a word its meaning is looked for. */
const BEFORE = 140;
const AFTER = 110;

/** The sentence around a match, as far as it is near. */
function sentence(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! ')) + 1;
  const to = after.search(/[.!?](?:\s|$)/);
  return before.slice(from) + text.slice(start, end) + (to < 0 ? after : after.slice(0, to));
}

/** Before a word that is talked about, not used. */
const MENTIONED =
  /\b(?:terms?|words?|wording|labels?|labell?ed|labell?ing|phrases?|expressions?|stereotypes? of|adjectives?|slang|jargon|pejoratives?|avoid(?:ing)?|instead of|rather than|branded|(?:dismissed|written off|judged|seen|viewed|perceived|regarded|treated|portrayed|(?<=(?:police|letter|notes?|file|referral) )described (?:him|her|them)|thought of|looked (?:up)?on|come across|came across) as|(?:see|sees|saw|seen|view|views|viewed|treat|treats|treated) (?:him|her|them|me|us|people|someone) as|judged to be|you (?:say|said|tell|told (?:me|us)) (?:that )?you (?:are|were)|accused of|fear(?:s|ed|ing)? (?:of )?being|(?:afraid|worried) (?:of|about|that) being|myth|notion|idea of|referred to as|known by|be called|been called|(?:call(?:s|ed|ing)? (?:him|her|them|me|us|each other))|(?:I|we) (?:had |have )?(?:expected|assumed|thought|believed|feared|imagined)(?: that)?|had been expecting)\b[^.!?]{0,30}$/i;
const MENTIONED_AFTER =
  /^.{0,3}(?:is|are|as|,) ?(?:an? |the )?(?:\w{3,12} )?(?:terms?|words?|labels?|phrases?|expressions?)\b|^ (?:was|were|has been|have been) (?:first |later )?(?:described|coined|introduced|named|defined) (?:by|in|as)\b/i;
/** What a patient’s people say of them, or they of themselves: ‘Her husband says she is lazy’. */
const REPORTED =
  /\b(?:mother|father|mum|mom|dad|wife|husband|partner|son|daughter|sister|brother|aunt|uncle|family|parents|carer|in-laws?|neighbou?rs?|friends?|teachers?|boss) (?:\w{2,10}ly |always |often |also |then )?(?:says?|said|thinks?|thought|believes?|believed|calls?|called|complains?|complained|insists?|insisted|states?|stated|reports?|reported|notes?|noted|describes?|described|feels?|felt|tells? (?:\w{2,12} ){1,3}?|told (?:\w{2,12} ){1,3}?)(?: ?that)? ?(?:he|she|him|her|they|them|I|you)\b[^.!?;]{0,30}$|\b(he|she) (?:says?|said|thinks?|thought|feels?|felt|jokes?|joked|told (?:me|us|her|him|them)) (?:that )?\1 (?:is|was|has been|had been|must be)\b[^.!?;]{0,20}$|\b(?:call|describ|refer|introduc|see|think)\w{0,4} (?:to |of )?(?:him|her|them|my|our|your)sel(?:f|ves)\b[^.!?;]{0,20}$|\b(?:been|was|were|is|are|be|being) (?:\w{2,10} )?told (?:that )?(?:he|she|they|I|you)\b[^.!?;]{0,20}$|\bth(?:ink(?:ing|s)?|ought) ?[:,][^.!?;]{0,30}$/i;
/** ‘a heartsink, though I don’t like the word’. */
const DISLIKED =
  /^[^.!?]{0,40}\b(?:don['’]t|do not|never|hate|dislike) (?:like |use |liked |used |using )?(?:the|that|this) (?:word|term|phrase|label)\b/i;
/** A sentence about words: ‘because these names are stigmatising’. */
const ABOUT_WORDS =
  /\b(?:stigmati[sz]ing|derogatory|pejorative|person-first|people-first|offensive|outdated|dehumani[sz]ing|demeaning)\b|\b(?:terms?|words?|labels?|language) (?:like|such as)\b|\b(?:not|never) (?:be )?(?:called|referred to|labell?ed|described)\b/i;
/** Before what may or should be. */
const SUPPOSED =
  /\b(?:if|whether|unless|should|may|might|could|would|can|in case|suppose|right to|free to|entitled to|(?<=(?:^|[.!?]) )Had)\b[^.!?]{0,60}$/i;

export function matcherOf({ sources, stems: _, pattern, unless, actual, cased, ...advice }: Row): Matcher {
  const words = new RegExp(expand(pattern), 'iy');
  const other = unless === undefined ? undefined : new RegExp(`(?:\\b|(?=n['’]t))(?:${unless})`, 'i');
  return {
    advice: { ...advice, sources: sources.map((key) => SOURCES[key].short) },
    end(text, start) {
      words.lastIndex = start;
      if (!words.test(text)) return -1;
      const end = words.lastIndex;
      if (cased && !isCased(text, start, end, cased)) return -1;
      const before = text.slice(Math.max(0, start - 70), start);
      if (MENTIONED.test(before) || REPORTED.test(before)) return -1;
      const after = text.slice(end, end + 80);
      if (MENTIONED_AFTER.test(after) || DISLIKED.test(after)) return -1;
      if (actual && SUPPOSED.test(before)) return -1;
      const around = sentence(text, start, end);
      return other?.test(around) || ABOUT_WORDS.test(around) ? -1 : end;
    },
  };
}

/** ‘Dr Crock’ is a name, unless a sentence begins with it; ‘tatt’ is no abbreviation. */
function isCased(text: string, start: number, end: number, cased: 'no name' | 'capitals'): boolean {
  if (cased === 'capitals') return /^\p{Lu}{3}/u.test(text.slice(start, end));
  return (
    !/^\p{Lu}\p{Ll}/u.test(text.slice(start, end)) ||
    /(?:^|[.!?:]\s|\n)$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** Three letters of a word as one number; 0 stands for ‘no letter’. */
function keyOf(text: string, start: number): number {
  let key = 0;
  for (let i = start; i < start + 3; i += 1) {
    const letter = letterAt(text, i);
    if (letter === 0) return key;
    key = key * 32 + letter;
  }
  return key;
}

/** 1 to 26 for a letter of English, in either case; 0 for anything else. */
function letterAt(text: string, index: number): number {
  const code = text.charCodeAt(index) | 32;
  return code > 96 && code < 123 ? code - 96 : 0;
}

export function indexOf(rows: readonly Row[]): Index {
  const index = new Map<number, { stem: string; matcher: Matcher }[]>();
  for (const row of rows) {
    const matcher = matcherOf(row);
    for (const stem of row.stems) {
      const key = keyOf(stem, 0);
      index.set(key, [...(index.get(key) ?? []), { stem, matcher }]);
    }
  }
  return index;
}

/** All that is found, in the order of the text. Of two that overlap, the first and longest stays. */
export function matchesIn(text: string, index: Index): readonly Match[] {
  const found: Match[] = [];
  let within = false;
  for (let i = 0; i < text.length; i += 1) {
    if (letterAt(text, i) === 0) {
      within = false;
      continue;
    }
    if (within) continue;
    within = true;
    const entries = index.get(keyOf(text, i));
    if (!entries) continue;
    let tried: Matcher | undefined;
    for (const { stem, matcher } of entries) {
      if (matcher === tried || !beginsWith(text, i, stem)) continue;
      tried = matcher;
      const end = matcher.end(text, i);
      if (end > i) found.push({ advice: matcher.advice, start: i, end });
    }
  }
  return withoutOverlaps(found);
}

function beginsWith(text: string, start: number, stem: string): boolean {
  for (let i = 0; i < stem.length; i += 1) if (letterAt(text, start + i) !== letterAt(stem, i)) return false;
  return true;
}

/** Of matches that overlap, the one that begins first; of those that begin together, the longest. */
export function withoutOverlaps<T extends { readonly start: number; readonly end: number }>(
  found: readonly T[],
): readonly T[] {
  let last = 0;
  return [...found]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}
