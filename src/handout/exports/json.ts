/**
 * A sheet as plain data: the pruned case without its places in the source. Keys come in the order of the alphabet, what
 * a node is first and what it holds last, so that two versions can be compared line by line.
 */
import type { Case } from '../../language/case.js';
import type { Edition } from '../editions.js';
import { shapes } from '../node.js';
import { citedIn } from '../tidy.js';

/** Grows when a program that read the last one could misread the next. */
export const JSON_VERSION = 1;

export interface Heading {
  readonly edition: Edition;
  readonly format: string | undefined;
}

/**
 * The case as JSON: `encounter` (the version of this shape), `edition`, `format`, `matter`, `people`, `sections`. Nodes
 * are mdast’s and the dialect’s; whose somebody’s words are is their key in `people`.
 */
export function toJson({ matter: all, people, sections }: Case, { edition, format }: Heading): string {
  // A sheet for afterwards may list every source; what nothing on it cites could still tell what was hidden.
  const cited = citedIn(shapes(sections.flatMap(({ part, children }) => [...(part ? [part] : []), ...children])));
  const matter = { ...all, references: all.references.filter(({ id }) => cited.has(id)) };
  const data = { encounter: JSON_VERSION, edition, format, matter, people, sections };
  return `${JSON.stringify(plain(data, edition === 'facilitator'), undefined, 2)}\n`;
}

/** Of the source alone, or made for the program’s own use. */
const OF_THE_SOURCE = new Set(['position', 'range', 'data']);
const FIRST = ['encounter', 'type', 'key', 'id', 'name'];
const LAST = ['part', 'children', 'people', 'sections'];

function plain(value: unknown, leads: boolean): unknown {
  // Where something is missing, its reader is not told that it is.
  if (Array.isArray(value))
    return value
      .filter((each) => leads || (each as { type?: unknown } | null)?.type !== 'withheld')
      .map((each) => plain(each, leads));
  if (value instanceof Date || typeof value !== 'object' || value === null) return value;
  const object = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(object).filter((key) => object[key] !== undefined && !OF_THE_SOURCE.has(key));
  return Object.fromEntries(keys.sort(byPlace).map((key) => [key, plain(object[key], leads)]));
}

function byPlace(one: string, other: string): number {
  return placeOf(one) - placeOf(other) || (one < other ? -1 : 1);
}

function placeOf(key: string): number {
  const [first, last] = [FIRST.indexOf(key), LAST.indexOf(key)];
  if (first >= 0) return first - FIRST.length;
  return last >= 0 ? last + 1 : 0;
}
