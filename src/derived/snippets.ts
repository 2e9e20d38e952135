/** The snippets: one for every word of the vocabulary, and a whole case to begin with for every format. */
import type { Format } from '../language/formats/format.js';
import { FORMATS } from '../language/formats/index.js';
import { WORDS, type Word } from '../language/vocabulary.js';
import { SKELETON_LANGS, skeletonSnippet } from '../language/write/skeleton/skeleton.js';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: readonly string[];
  readonly description: string;
  /** Offered by “Snippets: Fill File with Snippet”. */
  readonly isFileTemplate?: true;
}

const COLONS = { container: ':::', leaf: '::', text: ':' } as const;
const LIST_ITEM = /^\s*(?:[-*+]|\d+[.)])\s/;

/**
 * One prefix with its colons. VS Code takes what stands before the cursor for a part of the prefix, colons included,
 * so `:::voice` answers to `v`, `voice` and `:::v` alike; a prefix `voice` would leave the typed colons standing.
 */
function ofWord(word: Word): Snippet {
  const lines = [...word.snippet];
  const close = lines.lastIndexOf(':::');
  if (close > 0) {
    // In other viewers, what follows would run on into the fence; and a formatter moves a fence into the list above.
    lines.splice(close + 1, 0, '');
    if (LIST_ITEM.test(lines[close - 1] ?? '')) lines.splice(close, 0, '');
  }
  return { prefix: COLONS[word.kind] + word.name, body: lines, description: word.says };
}

/** Prefixes that can be guessed: the format’s name, as in `case-osce`; the small case to begin with is `case` alone. */
function ofFormat({ name, says }: Format, lang: string): Snippet {
  const english = lang === 'en';
  return {
    prefix: english && name === USUAL ? ['case', `case-${name}`] : english ? `case-${name}` : `case-${name}-${lang}`,
    body: skeletonSnippet({ format: name, lang }).split('\n'),
    description: english ? says : `${says} (${lang})`,
    isFileTemplate: true,
  };
}

const USUAL = 'reflective-practice';

const cases = (): Readonly<Record<string, Snippet>> =>
  Object.fromEntries(
    SKELETON_LANGS.flatMap((lang) =>
      FORMATS.map((format) => [
        lang === 'en' ? `Case: ${format.title}` : `Case: ${format.title} (${lang})`,
        ofFormat(format, lang),
      ]),
    ),
  );

/** The snippets by name, in the form of a VS Code snippet file. */
export function snippets(): Readonly<Record<string, Snippet>> {
  return { ...cases(), ...Object.fromEntries(WORDS.map((word) => [word.name, ofWord(word)])) };
}
