/**
 * Which hints a case is told. A colleague says the same thing once, and in a long text a few things, not all at a time:
 * the first hints are told where they stand, and the last of them names the words that are left.
 */
import type { CaseView } from '../view.js';
import type { Hit } from './scan.js';

/** A text of so many words is short: all its hints are told. */
const SHORT = 120;
/** In a longer one, a hint for so many words. */
const WORDS_A_HINT = 500;
/** But where there are more hints than one in so many words, the text is about such words, and all are told. */
const WORDS_BETWEEN = 30;

export interface Told {
  readonly hit: Hit;
  /** How often the same word, in whatever form, stands in the case. */
  readonly times: number;
  /** What else is worth a look: on the last hint of a long text. */
  readonly more: readonly Hit[];
}

/** Every warning and error where it stands, and the hints that are told. `together` says which rows are told together. */
export function toldOf(hits: readonly Hit[], words: number, together: (id: string) => string): readonly Told[] {
  const inOrder = [...hits].sort((a, b) => a.range.start - b.range.start);
  const grave = inOrder.filter(({ severity }) => severity !== 'info');
  // Whoever is warned of a word need not be told of it once more as of something lighter.
  const warned = new Set(grave.map(({ advice }) => together(advice.id)));
  const hints = new Map<string, Hit[]>();
  for (const hit of inOrder) {
    const key = together(hit.advice.id);
    if (hit.severity !== 'info' || warned.has(key)) continue;
    const same = hints.get(key);
    if (same) same.push(hit);
    else hints.set(key, [hit]);
  }
  const all = [...hints.values()].sort((a, b) => order(a) - order(b));
  const most =
    words < SHORT || all.length * WORDS_BETWEEN > words ? all.length : Math.max(1, Math.floor(words / WORDS_A_HINT));
  const left = all.slice(most).flatMap(([first]) => first ?? []);
  return [
    ...grave.map((hit): Told => ({ hit, times: 1, more: [] })),
    ...all.slice(0, most).flatMap(([hit, ...again], i): Told[] => {
      if (!hit) return [];
      const others = again.filter(
        ({ advice, found }) => advice.id !== hit.advice.id && found.toLowerCase() !== hit.found.toLowerCase(),
      );
      return [
        {
          hit,
          times: 1 + again.filter(({ advice }) => advice.id === hit.advice.id).length,
          more: [...others, ...(i === most - 1 ? left : [])],
        },
      ];
    }),
  ];
}

/** What is only usual in records comes last. */
const order = ([hit]: readonly Hit[]): number => (hit?.advice.usual ? 1 : 0);

/** Roughly how many words a case has: six letters and a space each. */
export const wordsIn = ({ texts }: CaseView): number => texts.reduce((sum, { text }) => sum + text.length, 0) / 6;
