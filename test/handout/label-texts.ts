/** Every text that a handout adds, by a path that says which it is. */
import type { Format } from '../../src/language/formats/index.js';

type Given = readonly unknown[];

/** What a label that takes something is given here; a name, where the table says nothing else. */
const GIVEN: Readonly<Record<string, readonly Given[]>> = {
  minutes: [[1], [2], [45]],
  groupSize: [[6, 10], [6, 6], [6], [undefined, 10]],
  objective: [[[1]], [[1, 2]], [[1, 2, 3]]],
  part: [[2]],
  question: [[2]],
  pass: [[1], [12]],
  planned: [[50], [50, 45], [40, 45], [45, 45]],
  short: [[7]],
  reference: [[2]],
  edition: [['1'], ['2']],
  doesNotFit: [[3]],
};
const NAMED: readonly Given[] = [['Ⓝ'], [undefined]];

/** Every text of a locale, by its path and what it was given. */
export function textsOf(labels: object): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const put = (path: string, key: string, value: unknown): void => {
    if (typeof value === 'string') texts.set(path, value);
    else if (typeof value === 'function')
      for (const given of GIVEN[key] ?? (path.startsWith('cues.') ? NAMED : NAMED.slice(0, 1)))
        texts.set(`${path}(${given.join(', ')})`, (value as (...all: Given) => string)(...given));
    else if (typeof value === 'object' && value !== null)
      for (const [name, child] of Object.entries(value)) put(path === '' ? name : `${path}.${name}`, name, child);
  };
  put('', '', labels);
  return texts;
}

/** Every text of a format that is printed, in its order. */
export function formatTexts({
  phases,
  guide,
  groundRules,
}: Pick<Format, 'phases' | 'guide' | 'groundRules'>): string[] {
  return [
    ...phases.flatMap(({ name, says }) => [name, says]),
    ...(guide ? [guide.aim, guide.whom, ...guide.signs.flatMap(({ when, say }) => [when, say])] : []),
    ...(guide?.sources ?? []).flatMap(({ taken }) => (taken === undefined ? [] : [taken])),
    ...groundRules,
  ];
}
