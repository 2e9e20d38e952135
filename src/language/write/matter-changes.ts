/** The edits themselves: what is put in, what takes the place of something, what goes. */
import { isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Field } from '../matter/shape.js';
import {
  type Collection,
  jsOf,
  type Opened,
  type Plain,
  type Problem,
  type TextEdit,
  UNSAFE,
} from './matter-opened.js';
import {
  afterColon,
  columnOf,
  contentEnd,
  edited,
  isBlockText,
  keyEnd,
  keyOf,
  lineAfter,
  lineStart,
  nextLine,
  type Place,
  placeStart,
  rangeOf,
} from './matter-places.js';
import { inBlock, inFlow, isCollection, isFilled, pairText, scalarText } from './matter-text.js';

export function appended(opened: Opened, key: string, value: Plain): TextEdit {
  const { yaml, lineEnd } = opened;
  return edited(opened, yaml.length, yaml.length, pairText(opened, key, value, 0) + lineEnd);
}

export function insertedKey(
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
    after = map.items.map(keyOf).findLastIndex((name) => order(name) >= 0 && order(name) < own);
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

export function insertedItem(opened: Opened, list: YAMLSeq, value: Plain): TextEdit | Problem {
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

export function replaced(opened: Opened, place: Place, value: Plain): TextEdit | Problem {
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

export function removedLines(opened: Opened, place: Place): TextEdit | undefined {
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

export function removedFromFlow(opened: Opened, place: Place): TextEdit | undefined {
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
