import { formatNamed } from '../../language/formats/index.js';
import type { CaseFile } from '../../language/parse.js';

/** Whether a format of the case requires a word, so that its lack is told already. */
export function requires({ case: { matter, ownFormats } }: CaseFile, word: string): boolean {
  return matter.formats.some((name) =>
    formatNamed(name, ownFormats)?.requires.some((each) => 'words' in each && each.words.includes(word)),
  );
}
