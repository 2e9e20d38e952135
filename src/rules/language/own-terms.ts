/** The terms that a library adds, looked for in the same way as the catalogue’s. */

import type { Severity } from '../../language/finding.js';
import { say } from '../../language/said.js';
import { always, type Rule } from '../rule.js';
import { type Match, withoutOverlaps } from './matcher.js';
import type { Advice } from './row.js';
import { type Look, scanWith } from './scan.js';
import { toldOf, wordsIn } from './told.js';
import { reportsOf } from './words.js';

/** A term of a library’s settings: literal, `*` for any letters. The words match in any case, spaces as hyphens. */
export interface OwnTerm {
  readonly term: string;
  readonly instead: readonly string[];
  readonly why?: string;
  readonly severity?: Severity;
}

/** Words longer than this are none, and keep a pattern’s `*` from growing. */
const LONGEST_WORD = 60;

interface Own {
  readonly advice: Advice;
  readonly words: readonly string[];
}

/** How these terms are looked for. Linear in the text: a word is compared once with each term’s first word. */
export function lookFor(terms: readonly OwnTerm[]): Look {
  const own = terms.map(ownOf).filter(({ words }) => words.length > 0);
  const exact = new Map<string, Own[]>();
  const open: Own[] = [];
  for (const each of own) {
    const first = each.words[0] ?? '';
    if (first.includes('*')) open.push(each);
    else exact.set(first, [...(exact.get(first) ?? []), each]);
  }
  return (text) => {
    if (own.length === 0) return [];
    const words = wordsOf(text);
    const found = words.flatMap(({ word, start }, at): Match[] =>
      [...(exact.get(word) ?? []), ...open].flatMap(({ advice, words: wanted }): Match[] => {
        const end = wanted.every(
          (each, i) => isWord(words[at + i], each) && (i === 0 || isNear(text, words[at + i - 1], words[at + i])),
        )
          ? words[at + wanted.length - 1]?.end
          : undefined;
        return end === undefined ? [] : [{ advice, start, end }];
      }),
    );
    return withoutOverlaps(found);
  };
}

/** A rule for the terms of a library, to be run beside the others. */
export function ownTermsRule(terms: readonly OwnTerm[]): Rule {
  const look = lookFor(terms);
  return {
    id: 'language/own-term',
    says: 'A term that the library itself does not use of people, from ‘terms’ in its settings.',
    why: 'A library knows best which words hurt where it is used.',
    severity: always('warning'),
    check: (view) => reportsOf(toldOf(scanWith(look, view).hits, wordsIn(view), (id) => id)),
  };
}

function ownOf({ term, instead, why, severity = 'warning' }: OwnTerm): Own {
  const fits =
    instead[0] !== undefined && !term.includes('*')
      ? [[literal(term), plain(instead[0]), ...instead.slice(1).map(plain)] as const]
      : [];
  return {
    advice: {
      id: `own:${term}`,
      severity,
      instead,
      why: why
        ? say`is a word that this library does not use of people: ${why.trim().replace(/[.!?]+$/, '')}`
        : say`is a word that this library does not use of people`,
      sources: [],
      fix: fits,
    },
    words: term
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}*]+/u)
      .filter(Boolean),
  };
}

/** In a replacement, where ‘$’ would stand for something else. */
const plain = (text: string): string => text.replaceAll('$', '$$$$');

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/[-\s]+/g, '[-‐‑–\\s]+');

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: found, index }) => ({
    word: found.length > LONGEST_WORD ? '' : found.toLowerCase(),
    start: index,
    end: index + found.length,
  }));
}

const isNear = (text: string, one: Word | undefined, next: Word | undefined): boolean =>
  one !== undefined &&
  next !== undefined &&
  next.start - one.end <= 3 &&
  /^(?:[-‐‑–\s]+|['’]|&|\s?[/,]\s?)$/.test(text.slice(one.end, next.start));

/** Whether a word is what `wanted` says, `*` standing for any letters: at most one step back for each letter. */
function isWord(found: Word | undefined, wanted: string): boolean {
  const word = found?.word ?? '';
  if (!wanted.includes('*')) return word === wanted;
  let [at, star, back] = [0, -1, 0];
  let i = 0;
  while (i < word.length) {
    if (wanted[at] === '*') [star, back, at] = [at, i, at + 1];
    else if (wanted[at] === word[i]) [i, at] = [i + 1, at + 1];
    else if (star >= 0) {
      back += 1;
      [at, i] = [star + 1, back];
    } else return false;
  }
  while (wanted[at] === '*') at += 1;
  return word !== '' && at === wanted.length;
}
