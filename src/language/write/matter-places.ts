/** Where things stand in front matter: all offsets are within the YAML. */
import { isMap, isScalar, isSeq, type Pair, Scalar } from 'yaml';
import type { Field, Shape } from '../matter/shape.js';
import type { Collection, Opened, Path, TextEdit } from './matter-opened.js';

/** A pair or an item on the way to a value. */
export interface Place {
  readonly parent: Collection;
  readonly index: number;
  /** In a map. */
  readonly pair?: Pair;
  readonly value: unknown;
}

export const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : '');

export function placeIn(parent: unknown, step: string | number): Place | undefined {
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
export function placesOf(contents: unknown, path: Path): Place[] | undefined {
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

export const isEmpty = (node: unknown): boolean =>
  node === null || (isScalar(node) && node.value === null) || ((isMap(node) || isSeq(node)) && node.items.length === 0);

/** The shape of what stands at one step of the path. */
export function shapeAt(shape: Shape | undefined, step: string | number): Shape | undefined {
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
export function keysIn(shape: Shape | undefined): readonly Field[] {
  if (shape?.type === 'map') return shape.keys;
  if (shape?.type === 'either') return keysIn(shape.of.find((one) => one.type === 'map'));
  return [];
}

export const lineStart = (yaml: string, at: number): number =>
  Math.max(yaml.lastIndexOf('\n', at - 1), yaml.lastIndexOf('\r', at - 1)) + 1;

/** The start of the next line. */
export function nextLine(yaml: string, at: number): number {
  const end = /\r\n|\n|\r/.exec(yaml.slice(at));
  return end ? at + end.index + end[0].length : yaml.length;
}

export const rangeOf = (node: unknown): readonly [number, number] | undefined => {
  const range = (node as { range?: readonly [number, number, number] | null } | null)?.range;
  return range ? [range[0], range[1]] : undefined;
};

export const isBlockText = (node: unknown): boolean =>
  isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);

/** Where the last of a node’s own signs ends, without comments after it. */
export function contentEnd(yaml: string, node: unknown, otherwise: number): number {
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
export function lineAfter(yaml: string, node: unknown, otherwise: number): number {
  let last = node;
  while ((isMap(last) || isSeq(last)) && !last.flow && last.items.length > 0) {
    const item: unknown = last.items.at(-1);
    last = isMap(last) ? (item as Pair).value : item;
  }
  if (isBlockText(last)) return Math.min(rangeOf(last)?.[1] ?? yaml.length, yaml.length);
  return nextLine(yaml, contentEnd(yaml, node, otherwise));
}

export const keyEnd = (pair: Pair): number => rangeOf(pair.key)?.[1] ?? 0;
export const placeStart = ({ pair, value }: Place): number => rangeOf(pair ? pair.key : value)?.[0] ?? 0;

export function columnOf(yaml: string, at: number): number {
  return at - lineStart(yaml, at);
}

/** Offset after the colon of a key. */
export function afterColon(yaml: string, pair: Pair): number | undefined {
  const colon = /^["']?[ \t]*:/.exec(yaml.slice(keyEnd(pair)));
  return colon ? keyEnd(pair) + colon[0].length : undefined;
}

export const edited = ({ start }: Opened, from: number, to: number, text: string): TextEdit => ({
  range: { start: from + start, end: to + start },
  text,
});
