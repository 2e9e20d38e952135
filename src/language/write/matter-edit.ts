/**
 * Edits to front matter that leave everything else as it is: comments, quotes, order, line ends. An edit is made on the
 * text, never by writing the document anew, and is tried before it is handed out: what would change more than was asked
 * is refused.
 */
import { Document, isMap, isScalar, isSeq, type Pair, parseDocument, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Range } from '../finding.js';
import { type FrontMatter, readFrontMatter } from '../matter/front-matter.js';
import { FIELDS, type Field, type Shape } from '../matter/schema.js';
import { type Data, lineSafe, quoteTexts, TO_STRING, writeYaml } from './matter.js';

/** One change to a file: `text` in place of `range`. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** Why nothing was changed, to be shown to the author. */
export interface Problem {
  readonly problem: string;
}

/** Keys of maps and numbers of list items, from the outermost in. */
export type Path = readonly (string | number)[];

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };
type Collection = YAMLMap | YAMLSeq;

const UNSAFE: Problem = {
  problem: 'This place of the front matter is written in a way that cannot be changed safely. Change it by hand.',
};
const NOT_UNDERSTOOD: Problem = {
  problem: 'The front matter has a mistake in it. Mend that first; until then nothing in it is changed.',
};
const UNCLOSED: Problem = {
  problem: 'The front matter is never closed, so nothing in it is changed. Write ‘---’ after the last of its lines.',
};

/** The document between the two lines of hyphens, and how it is written. */
interface Opened {
  readonly text: string;
  readonly yaml: string;
  /** Where the YAML begins in the file. */
  readonly start: number;
  readonly contents: unknown;
  readonly lineEnd: string;
  /** By how many spaces one level is indented. */
  readonly step: number;
  /** Whether lists stand deeper than their key. */
  readonly deepLists: boolean;
}

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

function open(text: string): Opened | Problem | undefined {
  const front = readFrontMatter(text);
  if (!front) return undefined;
  if (front.unclosed) return UNCLOSED;
  if (front.findings.length > 0 || front.broken) return NOT_UNDERSTOOD;
  const { start, end } = front.yamlRange;
  const yaml = text.slice(start, end);
  const { contents } = read(yaml);
  if (contents !== null && !isMap(contents) && !(isScalar(contents) && contents.value === null)) return NOT_UNDERSTOOD;
  const list = /^( *)[^\s#-][^\r\n]*:[ \t]*(?:#[^\r\n]*)?\r?\n( *)- /m.exec(yaml);
  return {
    text,
    yaml,
    start,
    contents: isMap(contents) ? contents : undefined,
    lineEnd: lineEndOf(text),
    step: /^[^\s#-][^\r\n]*:[ \t]*(?:#[^\r\n]*)?\r?\n( +)[^\s#-]/m.exec(yaml)?.[1]?.length ?? 2,
    deepLists: !list || (list[2] ?? '').length > (list[1] ?? '').length,
  };
}

const read = (yaml: string) => parseDocument(yaml, { merge: false, prettyErrors: false });
const lineEndOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';

/** The front matter of a file that has none. */
function created(text: string, path: Path, value: Plain): TextEdit {
  const lineEnd = lineEndOf(text);
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const gap = text.length === start || /^[ \t]*[\r\n]/.test(text.slice(start)) ? '' : '\n';
  const yaml = `---\n${writeYaml(nested(path, value))}---\n${gap}`;
  return { range: { start, end: start }, text: yaml.replaceAll('\n', lineEnd) };
}

const nested = (path: Path, value: Plain): Plain =>
  path.reduceRight<Plain>((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value);

/** A pair or an item on the way to a value. */
interface Place {
  readonly parent: Collection;
  readonly index: number;
  /** In a map. */
  readonly pair?: Pair;
  readonly value: unknown;
}

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : '');

function placeIn(parent: unknown, step: string | number): Place | undefined {
  if (isMap(parent)) {
    const index = parent.items.findIndex((pair) => keyOf(pair) === step);
    const pair = parent.items[index];
    return pair ? { parent, index, pair, value: pair.value } : undefined;
  }
  if (isSeq(parent) && typeof step === 'number' && step in parent.items)
    return { parent, index: step, value: parent.items[step] };
  return undefined;
}

/** Every place on the way, or undefined if it ends before. */
function placesOf(contents: unknown, path: Path): Place[] | undefined {
  const places: Place[] = [];
  let node = contents;
  for (const step of path) {
    const place = placeIn(node, step);
    if (!place) return undefined;
    places.push(place);
    node = place.value;
  }
  return places;
}

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

const isEmpty = (node: unknown): boolean =>
  node === null || (isScalar(node) && node.value === null) || ((isMap(node) || isSeq(node)) && node.items.length === 0);

/** The shape of what stands at one step of the path. */
function shapeAt(shape: Shape | undefined, step: string | number): Shape | undefined {
  switch (shape?.type) {
    case 'map':
      return shape.keys.find((field) => field.key === step)?.shape;
    case 'record':
    case 'list':
      return shape.of;
    case 'either':
      return shapeAt(
        shape.of.find((one) => one.type === (typeof step === 'number' ? 'list' : 'map')),
        step,
      );
    default:
      return undefined;
  }
}

/** The order of keys where a map may stand. */
function keysIn(shape: Shape | undefined): readonly Field[] {
  if (shape?.type === 'map') return shape.keys;
  if (shape?.type === 'either') return keysIn(shape.of.find((one) => one.type === 'map'));
  return [];
}

// Where things stand: all offsets are within the YAML.

const lineStart = (yaml: string, at: number): number =>
  Math.max(yaml.lastIndexOf('\n', at - 1), yaml.lastIndexOf('\r', at - 1)) + 1;

/** The start of the next line. */
function nextLine(yaml: string, at: number): number {
  const end = /\r\n|\n|\r/.exec(yaml.slice(at));
  return end ? at + end.index + end[0].length : yaml.length;
}

const rangeOf = (node: unknown): readonly [number, number] | undefined => {
  const range = (node as { range?: readonly [number, number, number] | null } | null)?.range;
  return range ? [range[0], range[1]] : undefined;
};

const isBlockText = (node: unknown): boolean =>
  isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);

/** Where the last of a node’s own signs ends, without comments after it. */
function contentEnd(yaml: string, node: unknown, otherwise: number): number {
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last: unknown = node.items.at(-1);
    if (last === undefined) return otherwise;
    if (isSeq(node)) return contentEnd(yaml, last, rangeOf(last)?.[1] ?? otherwise);
    const pair = last as Pair;
    return contentEnd(yaml, pair.value, rangeOf(pair.key)?.[1] ?? otherwise);
  }
  const range = rangeOf(node);
  if (!range) return otherwise;
  const trimmed = range[0] + yaml.slice(range[0], range[1]).trimEnd().length;
  return Math.max(otherwise, trimmed);
}

/** The start of the line after a pair or item, its trailing comment and what `|+` keeps included. */
function lineAfter(yaml: string, node: unknown, otherwise: number): number {
  let last = node;
  while ((isMap(last) || isSeq(last)) && !last.flow && last.items.length > 0) {
    const item: unknown = last.items.at(-1);
    last = isMap(last) ? (item as Pair).value : item;
  }
  if (isBlockText(last)) return Math.min(rangeOf(last)?.[1] ?? yaml.length, yaml.length);
  return nextLine(yaml, contentEnd(yaml, node, otherwise));
}

const keyEnd = (pair: Pair): number => rangeOf(pair.key)?.[1] ?? 0;
const placeStart = ({ pair, value }: Place): number => rangeOf(pair ? pair.key : value)?.[0] ?? 0;

function columnOf(yaml: string, at: number): number {
  return at - lineStart(yaml, at);
}

/** Offset after the colon of a key. */
function afterColon(yaml: string, pair: Pair): number | undefined {
  const colon = /^["']?[ \t]*:/.exec(yaml.slice(keyEnd(pair)));
  return colon ? keyEnd(pair) + colon[0].length : undefined;
}

const edited = ({ start }: Opened, from: number, to: number, text: string): TextEdit => ({
  range: { start: from + start, end: to + start },
  text,
});

// What is written.

/** A value as YAML on one line. */
function inFlow(value: Plain): string {
  if (typeof value === 'object' && value !== null) {
    if (Array.isArray(value)) return `[${value.map((item) => inFlow(item as Plain)).join(', ')}]`;
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${scalarText(key)}: ${inFlow(item)}`)
      .join(', ')} }`;
  }
  return scalarText(value);
}

/** A single value, in quotes if they are needed or wanted. */
function scalarText(value: string | number | boolean | null, style?: unknown, key?: string): string {
  const holder = new Document(key === undefined ? [value] : { [key]: value });
  if (holder.contents) quoteTexts(holder.contents);
  const node = holder.getIn([key ?? 0], true);
  if (isScalar(node) && typeof value === 'string') {
    if (style === Scalar.QUOTE_SINGLE && !/[\r\n]/.test(value)) node.type = Scalar.QUOTE_SINGLE;
    else if (style === Scalar.QUOTE_DOUBLE) node.type = Scalar.QUOTE_DOUBLE;
    // A text that the author left bare stays so where that is plainly safe.
    else if (style === Scalar.PLAIN && /^\p{L}[\p{L}\p{N} ’.,()/–-]*$/u.test(value) && !/[ ,]$/.test(value))
      node.type = Scalar.PLAIN;
  }
  const written = lineSafe(holder.toString(TO_STRING)).replace(/\n$/, '');
  return written.slice(key === undefined ? 2 : written.indexOf(': ') + 2);
}

/** A map or list in block style, each line indented by so many spaces. */
function inBlock(opened: Opened, value: Plain, indent: number): string {
  const yaml = lineSafe(blockYaml(value, opened));
  const margin = ' '.repeat(indent);
  return yaml
    .trimEnd()
    .split('\n')
    .map((line) => margin + line)
    .join(opened.lineEnd);
}

function blockYaml(value: Plain, { step, deepLists }: Opened): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  if (document.contents) quoteTexts(document.contents);
  return document.toString({ ...TO_STRING, indent: step, indentSeq: deepLists });
}

const isCollection = (value: Plain): value is readonly Plain[] | { readonly [key: string]: Plain } =>
  typeof value === 'object' && value !== null;
const isFilled = (value: Plain): boolean => isCollection(value) && Object.keys(value).length > 0;

/** `key: value`, on as many lines as it needs; the first is not indented. */
function pairText(opened: Opened, key: string, value: Plain, indent: number): string {
  return inBlock(opened, { [key]: value }, indent).slice(indent);
}

// The edits.

function appended(opened: Opened, key: string, value: Plain): TextEdit {
  const { yaml, lineEnd } = opened;
  return edited(opened, yaml.length, yaml.length, pairText(opened, key, value, 0) + lineEnd);
}

function insertedKey(
  opened: Opened,
  map: YAMLMap,
  key: string,
  value: Plain,
  fields: readonly Field[],
): TextEdit | Problem {
  const { yaml, lineEnd } = opened;
  const order = (name: string): number => fields.findIndex((field) => field.key === name);
  const own = order(key);
  // After the last key, in the file, that comes before it in the order; without any, before the first.
  let after = map.items.length - 1;
  if (own >= 0) {
    const before = map.items.map(keyOf).map((name) => (order(name) >= 0 && order(name) < own ? order(name) : -1));
    const nearest = Math.max(...before);
    after = nearest < 0 ? -1 : before.indexOf(nearest);
  }
  const neighbour = map.items[Math.max(after, 0)];
  if (!neighbour) return UNSAFE;
  const first = map.items[0];
  const indent = columnOf(yaml, rangeOf(first?.key)?.[0] ?? 0);
  if (map.flow) return insertedInFlow(opened, map, `${scalarText(key)}: ${inFlow(value)}`);
  const neighbourStart = rangeOf(neighbour.key)?.[0] ?? 0;
  const written = pairText(opened, key, value, indent);
  if (after < 0) {
    if (yaml.slice(lineStart(yaml, neighbourStart), neighbourStart).trim() !== '')
      return edited(opened, neighbourStart, neighbourStart, `${written}${lineEnd}${' '.repeat(indent)}`);
    // A comment right above a key belongs to it.
    let at = lineStart(yaml, neighbourStart);
    while (at > 0 && /^[ \t]*#/.test(yaml.slice(lineStart(yaml, previousLine(yaml, at)), at)))
      at = previousLine(yaml, at);
    return edited(opened, at, at, `${' '.repeat(indent)}${written}${lineEnd}`);
  }
  let at = lineAfter(yaml, neighbour.value, keyEnd(neighbour));
  // A deeper comment right below belongs to what stands above it.
  for (let m = /^( *)#/.exec(yaml.slice(at)); m && (m[1] ?? '').length > indent; m = /^( *)#/.exec(yaml.slice(at)))
    at = nextLine(yaml, at);
  return edited(opened, at, at, `${' '.repeat(indent)}${written}${lineEnd}`);
}

const previousLine = (yaml: string, at: number): number =>
  lineStart(yaml, Math.max(0, at - (yaml.slice(0, at).endsWith('\r\n') ? 2 : 1)));

function insertedItem(opened: Opened, list: YAMLSeq, value: Plain): TextEdit | Problem {
  const { yaml, lineEnd } = opened;
  if (list.flow) return insertedInFlow(opened, list, inFlow(value));
  const start = rangeOf(list)?.[0] ?? 0;
  const indent = columnOf(yaml, start);
  const last: unknown = list.items.at(-1);
  const at = lineAfter(yaml, last, rangeOf(last)?.[1] ?? start);
  return edited(opened, at, at, `${inBlock(opened, [value], indent)}${lineEnd}`);
}

/** One more item at the end of `[…]` or `{…}`. */
function insertedInFlow(opened: Opened, parent: Collection, written: string): TextEdit | Problem {
  const { yaml } = opened;
  const range = rangeOf(parent);
  const last: unknown = parent.items.at(-1);
  if (!range || last === undefined || yaml.slice(...range).includes('#')) return UNSAFE;
  const node = isMap(parent) ? (last as Pair) : undefined;
  const at = node ? Math.max(keyEnd(node), rangeOf(node.value)?.[1] ?? 0) : (rangeOf(last)?.[1] ?? 0);
  return edited(opened, at, at, `, ${written}`);
}

function replaced(opened: Opened, place: Place, value: Plain): TextEdit | Problem {
  const { yaml } = opened;
  const { parent, pair, value: node } = place;
  const range = rangeOf(node);
  const at = range?.[0] ?? (pair ? keyEnd(pair) : 0);
  if (node !== null && JSON.stringify(jsOf(node)) === JSON.stringify(value)) return edited(opened, at, at, '');
  if (isScalar(node) && (node.anchor !== undefined || node.tag !== undefined)) return UNSAFE;
  const key = pair ? keyOf(pair) : undefined;
  const asScalar = !isFilled(value);
  const single = (style?: unknown): string =>
    isCollection(value) ? (Array.isArray(value) ? '[]' : '{}') : scalarText(value, style, key);

  const flowNode = (isMap(node) || isSeq(node)) && node.flow === true;
  if (parent.flow || (flowNode && Array.isArray(value) && !value.some((item) => isFilled(item)))) {
    if (!range) return UNSAFE;
    if (parent.flow && isScalar(node) && asScalar && !isCollection(value)) return edited(opened, ...range, single());
    return edited(opened, ...range, inFlow(value));
  }
  const bare = isScalar(node) && !isBlockText(node) && (node.source ?? '') !== '';
  const end = contentEnd(yaml, node, range?.[0] ?? at);
  if (asScalar && range && (bare || flowNode || (isScalar(node) && node.value === '')))
    return edited(opened, range[0], range[1], single(isScalar(node) ? node.type : undefined));
  if (!pair) {
    if (!range) return UNSAFE;
    // After the dash: the rest of the lines stand below it.
    const indent = columnOf(yaml, range[0]);
    const written = asScalar ? single() : inBlock(opened, value, indent).slice(indent);
    return edited(opened, range[0], Math.max(end, range[0]), written);
  }
  const from = afterColon(yaml, pair);
  if (from === undefined) return UNSAFE;
  const to = isScalar(node) && node.value === null && (node.source ?? '') === '' ? from : Math.max(end, from);
  const indent = columnOf(yaml, rangeOf(pair.key)?.[0] ?? 0);
  const whole = pairText(opened, key ?? '', value, indent);
  if (asScalar) return edited(opened, from, to, ` ${single()}`);
  const below = whole.indexOf(opened.lineEnd);
  if (below < 0) return UNSAFE;
  // A comment on the line of an empty key stays there.
  const comment = to === from ? (/^[ \t]*#[^\r\n]*/.exec(yaml.slice(from))?.[0].length ?? 0) : 0;
  return edited(opened, from + comment, to + comment, whole.slice(below));
}

function removedLines(opened: Opened, place: Place): TextEdit | undefined {
  const { yaml } = opened;
  const { parent, index, pair, value } = place;
  const start = placeStart(place);
  const own = lineStart(yaml, start);
  const lead = yaml.slice(own, start);
  const after = lineAfter(yaml, value, pair ? keyEnd(pair) : (rangeOf(value)?.[1] ?? start));
  const first = isSeq(parent) ? /^[ \t]*-[ \t]+$/ : /^[ \t]*$/;
  if (first.test(lead)) return edited(opened, own, after, '');
  // The first key after a dash: the next one takes its place.
  const next: unknown = parent.items[index + 1];
  if (!isMap(parent) || next === undefined) return undefined;
  const to = rangeOf((next as Pair).key)?.[0];
  if (to === undefined || yaml.slice(contentEnd(yaml, value, start), to).includes('#')) return undefined;
  return edited(opened, start, to, '');
}

function removedFromFlow(opened: Opened, place: Place): TextEdit | undefined {
  const { yaml } = opened;
  const { parent, index } = place;
  const range = rangeOf(parent);
  if (!range || yaml.slice(...range).includes('#')) return undefined;
  const bounds = (at: number): readonly [number, number] => {
    const item: unknown = parent.items[at];
    if (!isMap(parent)) return rangeOf(item) ?? [0, 0];
    const pair = item as Pair;
    return [rangeOf(pair.key)?.[0] ?? 0, Math.max(keyEnd(pair), rangeOf(pair.value)?.[1] ?? 0)];
  };
  if (index + 1 < parent.items.length) return edited(opened, bounds(index)[0], bounds(index + 1)[0], '');
  return index > 0 ? edited(opened, bounds(index - 1)[1], bounds(index)[1], '') : undefined;
}

// The trial.

const jsOf = (node: unknown): unknown => (node as { toJSON?: () => unknown }).toJSON?.() ?? null;

/** The same value without what is undefined; maps become records. */
function plain(value: Data | undefined): Plain | undefined {
  if (value === undefined || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: Data) => plain(item) ?? null);
  const entries = value instanceof Map ? [...value.entries()] : Object.entries(value);
  return Object.fromEntries(
    entries.flatMap(([key, item]: [string, Data | undefined]) => {
      const inner = plain(item);
      return inner === undefined ? [] : [[key, inner]];
    }),
  );
}

/** Whether the edit does what was asked, and nothing else; the body of the file is never touched. */
function tried(text: string, edit: TextEdit, path: Path, value: Plain | undefined): TextEdit | Problem {
  const { start, end } = edit.range;
  const after = text.slice(0, start) + edit.text + text.slice(end);
  const front = readFrontMatter(after);
  const before = readFrontMatter(text);
  if (!front || front.unclosed || front.broken || front.findings.length > 0) return UNSAFE;
  if (
    after.slice(front.range.end).trimStart() !==
    text
      .slice(before?.range.end ?? 0)
      .replace(/^\uFEFF/, '')
      .trimStart()
  )
    return UNSAFE;
  const wanted = changed(dataOf(text, before), path, value);
  return same(dataOf(after, front), wanted) ? edit : UNSAFE;
}

function dataOf(text: string, front: FrontMatter | undefined): unknown {
  const { contents } = front ? read(text.slice(front.yamlRange.start, front.yamlRange.end)) : { contents: null };
  return contents === null ? {} : (jsOf(contents) ?? {});
}

function changed(data: unknown, [step, ...rest]: Path, value: Plain | undefined): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number' && (Array.isArray(data) || data === null || data === undefined)) {
    const list = [...((data as unknown[] | null | undefined) ?? [])];
    if (rest.length === 0 && value === undefined) list.splice(step, 1);
    else list[step] = changed(list[step], rest, value);
    return list;
  }
  const map = new Map(Object.entries((data ?? {}) as Record<string, unknown>));
  if (rest.length === 0 && value === undefined) map.delete(String(step));
  else map.set(String(step), changed(map.get(String(step)), rest, value));
  return Object.fromEntries(map);
}

function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
