/**
 * Who sees what, made ready for pruning: the allow-lists of the formats (`language/formats`), for one reader.
 */
import type { Matter } from '../language/case.js';
import {
  type Addressee,
  type Edition,
  type EditionKind,
  type Format,
  type ReadEdition,
  readEdition,
  viewOf,
} from '../language/formats/index.js';

export type { Edition, EditionKind } from '../language/formats/index.js';

/** The editions that can be chosen so far: those that a page has been made for. */
export const EDITIONS: readonly Edition[] = ['learner', 'facilitator'];

/** What one edition of one format may hold; what each list means stands with `View`. */
export interface Sheet {
  readonly reader: ReadEdition;
  /** The whole case: nothing is taken away but comments. Only who leads gets such a sheet. */
  readonly everything: boolean;
  readonly nodes: ReadonlySet<string>;
  readonly addressed: ReadonlyMap<string, readonly Addressee[] | 'anyone'>;
  readonly proseIn: ReadonlySet<string>;
  readonly framesOnly: ReadonlySet<string>;
  readonly ownOnly: ReadonlySet<string>;
  readonly innerSpeech: boolean;
  readonly families: boolean;
  readonly choiceKeys: boolean;
  readonly people: boolean;
  readonly references: 'cited' | 'all';
  readonly matter: ReadonlySet<keyof Matter>;
}

/**
 * What an edition may hold in a format; what all formats allow, where the format is not known.
 *
 * @throws RangeError for an edition that does not exist
 */
export function sheetFor(edition: Edition, format: string | undefined, own: readonly Format[] = []): Sheet {
  const reader = readerOf(edition);
  const view = viewOf(reader.kind, format, own);
  return {
    ...view,
    reader,
    nodes: new Set(view.nodes),
    addressed: new Map(Object.entries(view.addressed)),
    proseIn: new Set(view.proseIn),
    framesOnly: new Set(view.framesOnly),
    ownOnly: new Set(view.ownOnly),
    matter: new Set(view.matter),
  };
}

/**
 * The kind of an edition: `actor` for `actor:kelly`.
 *
 * @throws RangeError for an edition that does not exist
 */
export function kindOf(edition: Edition): EditionKind {
  return readerOf(edition).kind;
}

function readerOf(edition: Edition): ReadEdition {
  const read = readEdition(edition);
  if (read === undefined) throw new RangeError(`There is no edition ‘${edition}’.`);
  return read;
}
