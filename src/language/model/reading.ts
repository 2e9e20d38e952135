/** What is known while one case is read. */

import { type ReadAttributes, readWritten } from '../attributes.js';
import type { PersonRef } from '../case.js';
import { type Finding, type Fix, findingOf, type Range, type Told } from '../finding.js';
import type { People } from '../people.js';
import type { Said } from '../said.js';
import { slipFindings } from '../slips.js';
import type { Fence } from '../syntax/fence-line.js';
import type { Word } from '../vocabulary.js';

/** The people, the whole text, and what has been found and counted so far. */
export interface Reading {
  readonly people: People;
  readonly text: string;
  readonly findings: Finding[];
  /** How many questions and parts came so far. */
  readonly count: { questions: number; parts: number };
}

/** Who speaks or tells in the block around. */
export type Teller = PersonRef | undefined;

/** Report one finding. */
export function report(
  { findings }: Reading,
  rule: string,
  severity: Finding['severity'],
  range: Range,
  message: Said,
  remedy: Said,
  more: Pick<Told, 'fix' | 'related'> = {},
): void {
  findings.push(findingOf({ rule, severity, message, remedy, range, ...more }));
}

/** The attributes of a fence, checked; slips and problems are reported. */
export function attributesOf(reading: Reading, word: Word, fence: Fence, whole?: Fix): ReadAttributes {
  const source = { text: reading.text, end: fence.range.end };
  const read = readWritten(word, fence.attributes, fence.nameRange, reading.people, source);
  const slips = slipFindings(fence, whole).filter(
    ({ range }) => !read.unquoted.some(({ start, end }) => range.start >= start && range.end <= end),
  );
  reading.findings.push(...slips, ...read.findings);
  return read;
}

/** One optional property: absent if its value is. */
export function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
