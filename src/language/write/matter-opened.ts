/** Front matter that is to be changed: its YAML as it was written, and what edits of it are made of. */
import { isMap, isScalar, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Range } from '../finding.js';
import { readFrontMatter } from '../matter/front-matter.js';
import type { Data } from './matter.js';

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

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };
export type Collection = YAMLMap | YAMLSeq;

export const UNSAFE: Problem = {
  problem: 'This place of the front matter is written in a way that cannot be changed safely. Change it by hand.',
};
const NOT_UNDERSTOOD: Problem = {
  problem: 'The front matter has a mistake in it. Mend that first; until then nothing in it is changed.',
};
const UNCLOSED: Problem = {
  problem: 'The front matter is never closed, so nothing in it is changed. Write ‘---’ after the last of its lines.',
};

/** The document between the two lines of hyphens, and how it is written. */
export interface Opened {
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

export function open(text: string): Opened | Problem | undefined {
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

export const read = (yaml: string) => parseDocument(yaml, { merge: false, prettyErrors: false });
export const lineEndOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';

export const jsOf = (node: unknown): unknown => (node as { toJSON?: () => unknown }).toJSON?.() ?? null;

/** The same value without what is undefined; maps become records. */
export function plain(value: Data | undefined): Plain | undefined {
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
