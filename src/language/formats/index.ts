/** The formats that a case can be meant for: one data file each. */
import { balint } from './balint.js';
import { cbd } from './cbd.js';
import { cbl } from './cbl.js';
import { EDITION_KINDS, type EditionKind } from './editions.js';
import type { Format, View } from './format.js';
import { osce } from './osce.js';
import { pbl } from './pbl.js';
import { reflectivePractice } from './reflective-practice.js';
import { schwartz } from './schwartz.js';
import { sct } from './sct.js';
import { sea } from './sea.js';
import { skills } from './skills.js';
import { sp } from './sp.js';
import { tbl } from './tbl.js';
import { unfolding } from './unfolding.js';
import { stricter } from './views.js';

export { EDITION_KINDS, type Edition, type EditionKind, type ReadEdition, readEdition } from './editions.js';
export type { Addressee, Format, Guide, KeyRequirement, Phase, Requirement, View, WordRequirement } from './format.js';

export const FORMATS: readonly Format[] = [
  balint,
  schwartz,
  reflectivePractice,
  sea,
  cbd,
  cbl,
  pbl,
  unfolding,
  skills,
  sp,
  osce,
  tbl,
  sct,
];

export const FORMAT_NAMES: readonly string[] = FORMATS.map((format) => format.name);

const byName = new Map(FORMATS.map((format) => [format.name, format]));

/** The format of that name, or undefined; `own` are those that a library adds. */
export function formatNamed(name: string, own: readonly Format[] = []): Format | undefined {
  return byName.get(name) ?? own.find((format) => format.name === name);
}

/**
 * The one of several formats that handouts are made for: the first. If that is not known, the strictest view holds: the
 * next could show what it would have kept back.
 */
export function mainFormat(names: readonly string[]): string | undefined {
  return names[0];
}

/** What an edition may hold in a format. Where the format is not known, what all formats allow. */
export function viewOf(kind: EditionKind, format: string | undefined, own: readonly Format[] = []): View {
  const known = format === undefined ? undefined : formatNamed(format, own);
  return known ? known.editions[kind] : FORMATS.map(({ editions }) => editions[kind]).reduce(stricter);
}

/** The editions that a format has. */
export function editionsOf(format: Format): readonly EditionKind[] {
  return EDITION_KINDS.filter((kind) => format.editions[kind].everything || format.editions[kind].nodes.length > 0);
}
