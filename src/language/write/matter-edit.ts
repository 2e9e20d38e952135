/**
 * Edits to front matter that leave everything else as it is: comments, quotes, order, line ends. An edit is made on the
 * text, never by writing the document anew, and is tried before it is handed out: what would change more than was asked
 * is refused.
 */
import { isMap, isSeq } from 'yaml';
import { FIELDS } from '../matter/schema.js';
import type { Shape } from '../matter/shape.js';
import { type Data, writeYaml } from './matter.js';
import { appended, insertedItem, insertedKey, removedFromFlow, removedLines, replaced } from './matter-changes.js';
import {
  lineEndOf,
  type Opened,
  open,
  type Path,
  type Plain,
  type Problem,
  plain,
  type TextEdit,
  UNSAFE,
} from './matter-opened.js';
import { isEmpty, keysIn, type Place, placeIn, placesOf, shapeAt } from './matter-places.js';
import { tried } from './matter-trial.js';

/**
 * Set one value of the front matter.
 *
 * @param text the whole file
 * @param path where; what is missing on the way is made. The number of an item may be one past the last
 * @returns the smallest edit, an empty one if the value is already there, or why there is none
 */
export function setMatter(text: string, path: Path, value: Data): TextEdit | Problem {
  const wanted = plain(value);
  if (path.length === 0 || wanted === undefined) return UNSAFE;
  const opened = open(text);
  if (opened === undefined) return tried(text, created(text, path, wanted), path, wanted);
  if ('problem' in opened) return opened;
  const edit = setting(opened, path, wanted);
  return 'problem' in edit ? edit : tried(text, edit, path, wanted);
}

/**
 * Remove one key or item, and what is left empty by that.
 *
 * @returns the smallest edit, an empty one if there is nothing to remove, or why there is none
 */
export function removeMatter(text: string, path: Path): TextEdit | Problem {
  const opened = open(text);
  if (opened === undefined) return { range: { start: 0, end: 0 }, text: '' };
  if ('problem' in opened) return opened;
  const { contents } = opened;
  const places = placesOf(contents, path);
  if (!places) return { range: { start: opened.start, end: opened.start }, text: '' };
  // A map or list that would be left empty goes as a whole.
  let last = places.length - 1;
  while (last > 0 && places[last]?.parent.items.length === 1) last -= 1;
  const place = places[last];
  if (!place) return UNSAFE;
  const edit = place.parent.flow ? removedFromFlow(opened, place) : removedLines(opened, place);
  return edit ? tried(text, edit, path.slice(0, last + 1), undefined) : UNSAFE;
}

/** The front matter of a file that has none. */
function created(text: string, path: Path, value: Plain): TextEdit {
  const lineEnd = lineEndOf(text);
  const start = /^\uFEFF{0,9}/.exec(text)?.[0].length ?? 0;
  const gap = text.length === start || /^[ \t]*[\r\n]/.test(text.slice(start)) ? '' : '\n';
  const yaml = `---\n${writeYaml(nested(path, value))}---\n${gap}`;
  return { range: { start, end: start }, text: yaml.replaceAll('\n', lineEnd) };
}

const nested = (path: Path, value: Plain): Plain =>
  path.reduceRight<Plain>((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value);

function setting(opened: Opened, path: Path, value: Plain): TextEdit | Problem {
  let parent: unknown = opened.contents;
  let shape: Shape | undefined = { type: 'map', keys: FIELDS };
  let place: Place | undefined;
  for (const [depth, step] of path.entries()) {
    const next = placeIn(parent, step);
    if (!next) {
      const rest = nested(path.slice(depth + 1), value);
      if (parent === undefined && depth === 0 && typeof step === 'string') return appended(opened, step, rest);
      if (isMap(parent) && parent.items.length > 0 && typeof step === 'string')
        return insertedKey(opened, parent, step, rest, keysIn(shape));
      if (isSeq(parent) && parent.items.length > 0 && step === parent.items.length)
        return insertedItem(opened, parent, rest);
      // An empty value on the way becomes the map or list that is wanted.
      if (place && isEmpty(parent)) return replaced(opened, place, nested(path.slice(depth), value));
      return {
        problem: `The front matter has no place for ‘${path.join('.')}’: ‘${path.slice(0, depth).join('.')}’ is no ${typeof step === 'number' ? 'list of that length' : 'map'}.`,
      };
    }
    place = next;
    parent = next.value;
    shape = shapeAt(shape, step);
  }
  return place ? replaced(opened, place, value) : UNSAFE;
}
