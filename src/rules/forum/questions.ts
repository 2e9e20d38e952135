import { formatNamed } from '../../language/formats/index.js';
import type { CaseFile } from '../../language/parse.js';
import { isAddressed, isEnglish } from '../places.js';
import type { CaseView, TextRun } from '../view.js';

/** A sentence that a group is asked, or told. */
export interface Asked {
  readonly run: TextRun;
  readonly text: string;
  /** Where it begins in its run. */
  readonly start: number;
}

/** Whether a case is meant for a group that explores and has no place for solutions: Balint, Schwartz-style. */
export function isForum({ case: { matter, ownFormats } }: CaseFile): boolean {
  return matter.formats.some((name) => {
    const format = formatNamed(name, ownFormats);
    return format?.stance === 'open' && !format.allows.includes('strategy');
  });
}

/** The sentences of the questions to the group. Empty where the case is for no such group, or not in English. */
export function asked({ file, texts }: CaseView): Asked[] {
  if (!isForum(file) || !isEnglish(file)) return [];
  return texts
    .filter(({ where, block, quoted }) => where === 'question' && !quoted && !(block && isAddressed(block)))
    .flatMap((run) => sentencesOf(run).map((sentence) => ({ run, ...sentence })));
}

/** What is said in quotation marks at the beginning is somebody’s speech: it asks the group nothing. */
function sentencesOf({ text }: TextRun): { readonly text: string; readonly start: number }[] {
  return [...text.matchAll(/[^.?!…]+[.?!…]*/g)].flatMap((match) => {
    const blank = match[0].length - match[0].trimStart().length;
    const sentence = match[0].trim();
    return sentence === '' || /^[‘“"'’”)]/.test(sentence) ? [] : [{ text: sentence, start: match.index + blank }];
  });
}

/** Those who tell a story of the case: they sit in the group. */
export function tellersOf({ file, blocks }: CaseView): string[] {
  const keys = new Set(blocks.flatMap(({ node }) => (node.type === 'story' ? [node.by?.key] : [])));
  return file.case.people.flatMap(({ key, name }) => (keys.has(key) ? [name] : []));
}
