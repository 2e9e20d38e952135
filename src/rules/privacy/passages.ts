/**
 * What the privacy rules read: the running texts of a case and its labels, and those texts of the front matter that readers see. Never
 * authors, contributors, affiliations or references, and nothing within `care` or `support`, whose addresses are meant
 * to be there.
 */
import type { Range } from '../../language/finding.js';
import { entryOf, type Value } from '../../language/matter/front-matter.js';
import type { CaseView } from '../view.js';

export interface Passage {
  /**
   * One character for each of the source’s words, in plain form: every space and line break is ‘ ’, every hyphen and
   * short dash ‘-’, every apostrophe ‘'’; what has no width (soft hyphens, marks of direction) is left out, and so are asterisks that emphasise nothing.
   */
  readonly text: string;
  /** What stands just before, if it reads as a label: the cell to the left, the line of a heading. Else empty. */
  readonly label: string;
  readonly heading: boolean;
  /** From a stretch of `text` (half-open) to the range in the file. */
  range(start: number, end: number): Range;
}

const WIDTHLESS = /[*\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\r]/;
const ODD = /[^\x20-\x7E]|\*/;
/** The label of a person’s age in the front matter. */
export const AGE = 'age';

const made = new WeakMap<CaseView, readonly Passage[]>();

/** The passages of a case, in the order of the text. Made once for all rules. */
export function passagesOf(view: CaseView): readonly Passage[] {
  const known = made.get(view);
  if (known) return known;
  const passages: Passage[] = matterPassages(view);
  let before = '';
  for (const run of view.texts) {
    if (run.where === 'care' || run.where === 'support' || run.block?.type === 'care') continue;
    const plain = plainText(run.text, run.range);
    passages.push({ ...plain, label: before.length <= 40 ? before : '', heading: run.heading });
    before = plain.text;
  }
  for (const label of view.labels)
    if (label.where !== 'care' && label.where !== 'support' && label.block?.type !== 'care')
      passages.push({ ...plainText(label.text, label.range), label: '', heading: false });
  made.set(view, passages);
  return passages;
}

/** A text in plain form, and the way back. */
function plainText(text: string, range: Passage['range']): Pick<Passage, 'text' | 'range'> {
  if (!ODD.test(text)) return { text, range };
  const plain = text
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\n\t]/g, ' ')
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02BC]/g, "'");
  if (!WIDTHLESS.test(plain)) return { text: plain, range };
  const places: number[] = [];
  let kept = '';
  for (let at = 0; at < plain.length; at += 1) {
    const character = plain[at] ?? '';
    if (WIDTHLESS.test(character)) continue;
    places.push(at);
    kept += character;
  }
  return {
    text: kept,
    range: (start, end) => range(places[start] ?? plain.length, (places[end - 1] ?? plain.length - 1) + 1),
  };
}

function matterPassages({ file }: CaseView): Passage[] {
  const entries = file.frontMatter?.entries;
  const values: (Value | undefined)[] = [];
  const ages = new Set<Value>();
  for (const key of ['title', 'summary', 'identity-relevance']) values.push(entryOf(entries, key)?.value);
  const objectives = entryOf(entries, 'objectives')?.value;
  for (const item of objectives?.type === 'list' ? objectives.items : [objectives])
    values.push(item?.type === 'map' ? entryOf(item.entries, 'text')?.value : item);
  const people = entryOf(entries, 'people')?.value;
  for (const person of people?.type === 'map' ? people.entries : [])
    if (person.value.type === 'map') {
      const age = entryOf(person.value.entries, 'age')?.value;
      if (age) ages.add(age);
      for (const key of ['name', 'about']) values.push(entryOf(person.value.entries, key)?.value);
      values.push(age);
    }
  return values.flatMap((value) =>
    value?.type === 'scalar' && value.text !== ''
      ? [
          {
            ...plainText(value.text, (start, end) => placeIn(value, file.text, start, end)),
            label: ages.has(value) ? AGE : '',
            heading: false,
          },
        ]
      : [],
  );
}

/** Where a stretch of a front-matter value stands in the file; the whole value, if its escapes leave that in doubt. */
export function placeIn(value: Value & { type: 'scalar' }, source: string, start: number, end: number): Range {
  let at = value.range.start;
  let from = at;
  for (let i = 0; i < end; i += 1) {
    const wanted = value.text[i] ?? '';
    const blank = /\s/.test(wanted);
    while (at < value.range.end && source[at] !== wanted && !(blank && /\s/.test(source[at] ?? ''))) at += 1;
    if (at >= value.range.end) return value.range;
    if (i === start) from = at;
    at += 1;
  }
  return from < at ? { start: from, end: at } : value.range;
}
