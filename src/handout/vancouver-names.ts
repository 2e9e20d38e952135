/**
 * Names as Vancouver style writes them: family name, initials without stops, `Jr` or `3rd` after them (Citing Medicine,
 * chapter 1, “Author for journal articles”; https://www.ncbi.nlm.nih.gov/books/NBK7282/).
 */
import type { ReferenceName } from '../language/case.js';

const MOST_NAMES = 6;

/** Up to six names, or the first six and `et al`. People are parted by commas, a body from its neighbours by semicolons. */
export function namesOf(names: readonly ReferenceName[]): string {
  const written: { readonly text: string; readonly isBody: boolean }[] = [];
  for (const name of names) {
    const text = nameOf(name);
    if (text !== '') written.push({ text, isBody: isBody(name) });
    if (written.length > MOST_NAMES) break;
  }
  const list = written.slice(0, MOST_NAMES).reduce((before, { text, isBody }, index) => {
    if (index === 0) return text;
    return `${before}${isBody || written[index - 1]?.isBody ? ';' : ','} ${text}`;
  }, '');
  return written.length > MOST_NAMES ? `${list}, et al` : list;
}

/** The names with `editor` or `editors` after them; empty if there are none. */
export function editorsOf(names: readonly ReferenceName[] = []): string {
  const list = namesOf(names);
  if (list === '') return '';
  const word = names.filter((name) => nameOf(name) !== '').length === 1 ? 'editor' : 'editors';
  return `${list.endsWith(' et al') ? `${list}.` : list}, ${word}`;
}

/** One name. What is not written in Latin letters is left as it is. */
export function nameOf({ family, given = '', particle = '', suffix = '', literal }: ReferenceName): string {
  if (family === undefined) return tidy(literal ?? given);
  const surname = tidy(particle === '' || /['’-]$/.test(particle) ? particle + family : `${particle} ${family}`);
  if (!isLatin(given)) return isUnspaced(surname + given) ? tidy(surname + given) : tidy(`${surname} ${given}`);
  return tidy([surname, initialsOf(given), suffixOf(suffix)].join(' '));
}

/**
 * “Jean-Paul” is JP and “Yi-ling” YL, “T. C.” and “TC” are TC, “D’Arcy” is D; small words of their own, as in “María de
 * la Luz”, count for nothing.
 */
function initialsOf(given: string): string {
  const words = given.normalize('NFC').match(/[-‐]?\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const names = words.filter((word) => /^(?:\p{Lu}|[-‐])/u.test(word));
  return (names.length > 0 ? names : words)
    .map((word) => word.replace(/^[-‐]/, ''))
    .map((word) => (/^\p{Lu}{2,3}$/u.test(word) ? word : ([...word][0] ?? '').toUpperCase()))
    .join('');
}

const ORDINALS: Readonly<Record<string, string>> = { II: '2nd', III: '3rd', IV: '4th', V: '5th' };

function suffixOf(suffix: string): string {
  const plain = suffix.replace(/[.,]/g, '').trim();
  return (Object.hasOwn(ORDINALS, plain) ? ORDINALS[plain] : undefined) ?? plain;
}

const isLatin = (text: string): boolean => !/(?!\p{Script=Latin})\p{L}/u.test(text);

const isUnspaced = (text: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u.test(text.trim());

/** A text such as “van den Berg J” is a person all the same. */
function isBody({ family, literal = '' }: ReferenceName): boolean {
  return family === undefined && !/^(?:\p{Ll}\S*\s){0,3}\p{Lu}\S*\s\p{Lu}{1,3}$/u.test(literal.trim());
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
