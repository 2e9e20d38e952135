/** What the schema allows at a place of the front matter, and what it looks like there. */
import { LICENSES } from '../language/matter/checks.js';
import { entryOf, readYaml, type Value } from '../language/matter/front-matter.js';
import { FIELDS } from '../language/matter/schema.js';
import type { Field, Shape } from '../language/matter/shape.js';
import type { MatterPath } from './matter-place.js';
import { choiceOf, placeholder, type Stops } from './snippet.js';

const ROOT: Shape = { type: 'map', keys: FIELDS };

/** The ways in which a value can be written: each alternative by itself. */
function ways(shape: Shape): readonly Shape[] {
  return shape.type === 'either' ? shape.of.flatMap(ways) : [shape];
}

function step(shape: Shape, name: string): readonly Shape[] {
  return ways(shape).flatMap((way): readonly Shape[] => {
    if (way.type === 'list') return name === '-' ? ways(way.of) : way.single ? step(way.of, name) : [];
    if (way.type === 'record') return name === '-' ? [] : ways(way.of);
    const field = way.type === 'map' ? way.keys.find(({ key }) => key === name) : undefined;
    return field ? ways(field.shape) : [];
  });
}

/** The shapes that can stand at a path; none where the schema knows nothing of it. */
export function shapesAt(path: MatterPath): readonly Shape[] {
  return path.reduce<readonly Shape[]>((shapes, name) => shapes.flatMap((shape) => step(shape, name)), [ROOT]);
}

/** The keys that can stand in the map at a path. */
export function fieldsAt(path: MatterPath): readonly Field[] {
  return shapesAt(path).flatMap((shape) => {
    const inner = shape.type === 'list' && shape.single ? ways(shape.of) : [shape];
    return inner.flatMap((way) => (way.type === 'map' ? way.keys : []));
  });
}

/** The field that a path leads to, its list items passed over; undefined for keys that authors choose. */
export function fieldAt(path: MatterPath): Field | undefined {
  const end = path.findLastIndex((name) => name !== '-');
  const name = path[end];
  return name === undefined ? undefined : fieldsAt(path.slice(0, end)).find(({ key }) => key === name);
}

/** The words that can stand as the value at a path; none where any text can. */
export function valuesAt(path: MatterPath): readonly string[] {
  return shapesAt(path).flatMap((shape) => valuesOf(shape.type === 'list' && shape.single ? shape.of : shape));
}

function valuesOf(shape: Shape): readonly string[] {
  if (shape.type === 'choice' || shape.type === 'suggested') return shape.values;
  if (shape.type === 'text' && shape.check === 'spdx') return LICENSES;
  return shape.type === 'either' ? shape.of.flatMap(valuesOf) : [];
}

/**
 * A field as it might stand in a case, each of its values a tab stop: its example, with choices where there are any.
 *
 * @param path where its map stands
 */
export function fieldSnippet(path: MatterPath, { example }: Field, stops: Stops): string {
  const { entries } = readYaml(example, 0);
  const pieces: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  const visit = (value: Value, at: MatterPath): void => {
    if (value.type === 'list') for (const item of value.items) visit(item, [...at, '-']);
    else if (value.type === 'map') {
      const ownKeys = shapesAt(at).some((shape) => shape.type === 'record');
      for (const entry of value.entries) {
        if (ownKeys) pieces.push({ ...entry.keyRange, text: placeholder(stops, entry.key) });
        visit(entry.value, [...at, entry.key]);
      }
    } else pieces.push({ ...value.range, text: valueSnippet(value.text, at, stops) });
  };
  for (const { key, value } of entries) if (entryOf(entries, key)) visit(value, [...path, key]);
  let snippet = '';
  let from = 0;
  for (const { start, end, text } of pieces) {
    snippet += example.slice(from, start) + text;
    from = end;
  }
  return snippet + example.slice(from);
}

/** Texts stand in quotes, so that a colon in one breaks nothing. */
function valueSnippet(text: string, path: MatterPath, stops: Stops): string {
  const values = valuesAt(path);
  if (values.length > 0) return choiceOf(stops, [text, ...values.filter((value) => value !== text)]);
  const shapes = shapesAt(path);
  const inner = shapes.flatMap((shape) => (shape.type === 'list' && shape.single ? ways(shape.of) : [shape]));
  const single = inner.filter(({ type }) => type !== 'map' && type !== 'list' && type !== 'record');
  const free = single.length > 0 && single.every((shape) => shape.type === 'text' && shape.check === undefined);
  return free ? `"${placeholder(stops, text)}"` : placeholder(stops, text);
}
