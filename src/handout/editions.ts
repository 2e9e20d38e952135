/**
 * Who sees what, made ready for pruning: the allow-lists of the formats (`language/formats`), for one reader.
 */
import type { Case, Matter } from '../language/case.js';
import {
  type Addressee,
  EDITION_KINDS,
  type Edition,
  type Format,
  mainFormat,
  type ReadEdition,
  readEdition,
  viewOf,
} from '../language/formats/index.js';
import { plainKey } from './node.js';

export type { Edition, EditionKind } from '../language/formats/index.js';

/** The edition of that name, or undefined if there is none. Whether a case has it, `editionsOf` says. */
export function readEditionName(name: string): Edition | undefined {
  return readEdition(name) === undefined ? undefined : (name as Edition);
}

/**
 * The editions that a case has in a format, in the order in which they are offered: those that the format allows
 * something to; `actor:<person>` for everybody who is played and has something to be told, `panel:<person>` for
 * everybody who tells a story.
 */
export function editionsOf(theCase: Case, format = mainFormat(theCase.matter.formats)): Edition[] {
  return EDITION_KINDS.flatMap((kind): Edition[] => {
    const view = viewOf(kind, format, theCase.ownFormats);
    if (!view.everything && view.nodes.length === 0) return [];
    if (kind === 'actor' || kind === 'panel') {
      return theCase.people
        .filter((person) => isCast(theCase, kind, person))
        .map(({ key }): Edition => `${kind}:${key}`);
    }
    return [kind];
  });
}

/** Whether a person has a sheet of their own of that kind: whoever is played by somebody other than the candidate, or tells. */
function isCast({ sections }: Case, kind: 'actor' | 'panel', { key, playedBy }: Case['people'][number]): boolean {
  const is = (other: string | undefined): boolean => other !== undefined && plainKey(other) === plainKey(key);
  return sections.some(({ children }) =>
    children.some((node) =>
      kind === 'actor'
        ? playedBy !== 'candidate' && node.type === 'brief' && node.audience.some(is)
        : node.type === 'story' && is(node.by?.key),
    ),
  );
}

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
 * Whom an edition is for: `actor` and `kelly` for `actor:kelly`.
 *
 * @throws RangeError for an edition that does not exist
 */
export function readerOf(edition: Edition): ReadEdition {
  const read = readEdition(edition);
  if (read === undefined) throw new RangeError(`There is no edition ‘${edition}’.`);
  return read;
}
