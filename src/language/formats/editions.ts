/** The kinds of reader that a sheet is made for. */

export const EDITION_KINDS = [
  'learner',
  'after',
  'one-page',
  'facilitator',
  'candidate',
  'actor',
  'examiner',
  'observer',
  'panel',
] as const;

export type EditionKind = (typeof EDITION_KINDS)[number];

/** Editions for one person of the case, named by key: `actor:kelly`, `panel:shah`. */
type PersonalKind = 'actor' | 'panel';

/** A sheet is made for one kind of reader, or for one person. */
export type Edition = Exclude<EditionKind, PersonalKind> | `${PersonalKind}:${string}`;

export interface ReadEdition {
  readonly kind: EditionKind;
  /** The key of the person, where the sheet is one person’s. */
  readonly person?: string;
}

/** What an edition’s name says, or undefined if there is no such edition. */
export function readEdition(edition: string): ReadEdition | undefined {
  const colon = edition.indexOf(':');
  const name = colon < 0 ? edition : edition.slice(0, colon);
  const kind = EDITION_KINDS.find((known) => known === name);
  if (kind === undefined || isPersonal(kind) !== colon >= 0) return undefined;
  return colon < 0 ? { kind } : { kind, person: edition.slice(colon + 1).normalize('NFC') };
}

function isPersonal(kind: EditionKind): kind is PersonalKind {
  return kind === 'actor' || kind === 'panel';
}
