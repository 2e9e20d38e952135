/** Who is meant by a name in the text or a key in an attribute. */
import type { Person } from './case.js';
import { nearest } from './nearest.js';

export interface People {
  readonly all: readonly Person[];
  /** The person of that key, or `team`. */
  key(key: string): string | undefined;
  /** The person who is called so at the start of a turn: by name, key or unambiguous short name. */
  speaker(name: string): Person | undefined;
  /** The key that a mistyped one most likely means. */
  nearestKey(key: string): string | undefined;
  /** The name that a mistyped one most likely means. */
  nearestName(name: string): string | undefined;
}

/** Bidi and other invisible marks do not make another name. */
export function plainName(name: string): string {
  return name
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim()
    .normalize('NFC');
}

const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'professor',
  'sister',
  'nurse',
  'sir',
  'dame',
  'herr',
  'frau',
  'mme',
  'madame',
  'monsieur',
  'the',
  'de',
  'van',
  'von',
]);

/** Index the people of a case. */
export function indexPeople(all: readonly Person[]): People {
  const byKey = new Map(all.map((person) => [person.key.normalize('NFC'), person]));
  const byName = new Map<string, Person | undefined>();
  for (const person of all) byName.set(plainName(person.name), person);
  const short = new Map<string, Person | undefined>();
  for (const person of all) {
    for (const word of new Set(plainName(person.name).split(' '))) {
      if (TITLES.has(word.replace(/\.$/, '').toLowerCase())) continue;
      short.set(word, short.has(word) ? undefined : person);
    }
  }
  /** Keys are small letters, and so whoever knows the name alone writes it. */
  const inSmallLetters = (word: string): Person | undefined => {
    const named = [...short].filter(([known]) => known.toLowerCase() === word.toLowerCase());
    return named.length === 1 ? named[0]?.[1] : undefined;
  };
  return {
    all,
    key(key) {
      const plain = key.normalize('NFC');
      return plain === 'team' || byKey.has(plain) ? plain : undefined;
    },
    speaker(name) {
      const plain = plainName(name);
      return byName.get(plain) ?? byKey.get(plain) ?? short.get(plain);
    },
    nearestKey: (key) => {
      const person = byName.get(plainName(key)) ?? short.get(plainName(key)) ?? inSmallLetters(plainName(key));
      return person?.key ?? nearest(key, [...byKey.keys(), 'team']);
    },
    nearestName: (name) => nearest(plainName(name), byName.keys()),
  };
}
