/** Values of YAML as texts. */
import { entryOf, type Value } from './front-matter.js';

/** The text of a scalar; undefined if it is empty or none. */
export function textOf(value: Value | undefined): string | undefined {
  const text = value?.type === 'scalar' ? value.text.trim() : '';
  return text === '' ? undefined : text;
}

/** The items of a list, or a single value as a list of one. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  if (!value) return [];
  return value.type === 'list' ? value.items : [value];
}

/** The texts of a list, or of a single value. */
export const textsOf = (value: Value | undefined): string[] => itemsOf(value).flatMap((item) => textOf(item) ?? []);

/** The value of a key, if the value is a map that has it. */
export function valueIn(value: Value | undefined, key: string): Value | undefined {
  return value?.type === 'map' ? entryOf(value.entries, key)?.value : undefined;
}

/** The text of a key of a map. */
export const textIn = (value: Value | undefined, key: string): string | undefined => textOf(valueIn(value, key));

/** The texts of a key of a map. */
export const textsIn = (value: Value | undefined, key: string): readonly string[] => textsOf(valueIn(value, key));
