/**
 * Who sees what, made ready for pruning: the allow-lists of the formats (`language/formats`), for one reader.
 */
import type { Case, Matter } from '../language/case.js';
import {
  type Addressee,
  EDITION_KINDS,
  type Edition,
  type EditionKind,
  type Format,
  formatNamed,
  mainFormat,
  type ReadEdition,
  readEdition,
  viewOf,
} from '../language/formats/index.js';
import { allBlocks } from '../language/walk.js';
import { plainKey } from './node.js';

export type { Edition, EditionKind } from '../language/formats/index.js';

/** The edition of that name, or undefined if there is none. Whether a case has it, `editionsOf` says. */
export function readEditionName(name: string): Edition | undefined {
  return readEdition(name) === undefined ? undefined : (name as Edition);
}

/**
 * The editions that a case has in a format, in the order in which they are offered: those that the format allows
 * something to. Who is examined, marks or watches has a sheet if the format cannot do without it, or the case tells them
 * something; `actor:<person>` is for everybody who is played and has something to be told, `panel:<person>` for everybody
 * who tells a story.
 */
export function editionsOf(theCase: Case, format = mainFormat(theCase.matter.formats)): Edition[] {
  const known = format === undefined ? undefined : formatNamed(format, theCase.ownFormats);
  return EDITION_KINDS.flatMap((kind): Edition[] => {
    const view = viewOf(kind, format, theCase.ownFormats);
    if (!view.everything && view.nodes.length === 0) return [];
    if (isRole(kind) && !(known && needsRole(known, kind)) && !tellsRole(theCase, kind)) return [];
    if (kind === 'actor' || kind === 'panel') {
      return theCase.people
        .filter((person) => isCast(theCase, kind, person))
        .map(({ key }): Edition => `${kind}:${key}`);
    }
    return [kind];
  });
}

/** Who has a sheet of their own and no name in the case, and what is told to them. */
const ROLES = {
  candidate: { brief: ['candidate'] },
  examiner: { brief: ['examiner'], question: ['examiner'], marks: ['examiner', undefined] },
  observer: { brief: ['candidate', 'observer'], marks: ['observer'] },
} as const satisfies Partial<Record<EditionKind, Partial<Record<'brief' | 'question' | 'marks', readonly Reader[]>>>>;

/** An audience, or nobody in particular. */
type Reader = Addressee | undefined;
type Role = keyof typeof ROLES;

const isRole = (kind: EditionKind): kind is Role => kind in ROLES;

/** Who has a sheet of their own where something is played. */
export type PlayedRole = Role | 'actor';

/**
 * Whose sheets a format always has besides the learners’: nobody’s, unless somebody comes to it from a brief. Who watches
 * reads what the candidate is told.
 */
export function rolesIn(format: Format): readonly PlayedRole[] {
  if (!needsRole(format, 'candidate')) return [];
  const roles = ['candidate', 'actor', 'examiner', 'observer'] as const;
  return roles.filter((role) => role === 'observer' || needsRole(format, role));
}

/** Whether a format cannot do without what is told to a role: then its sheet is there from the first line. */
function needsRole({ requires }: Format, role: PlayedRole): boolean {
  return requires.some((required) => {
    if (!('words' in required)) return false;
    if (required.for !== undefined) return required.for === role;
    return role === 'examiner' && required.words.includes('marks');
  });
}

/** Whether a case tells a role something that is its own. */
function tellsRole(theCase: Case, role: Role): boolean {
  const told: Readonly<Record<string, readonly Reader[]>> = ROLES[role];
  const byCandidate = new Set(
    theCase.people.filter(({ playedBy }) => playedBy === 'candidate').map(({ key }) => plainKey(key)),
  );
  return allBlocks(theCase).some((block) => {
    const readers = told[block.type] ?? [];
    const audience = 'audience' in block ? block.audience : undefined;
    if (audience === undefined) return readers.includes(undefined);
    return audience.some((key) => {
      const reader = byCandidate.has(plainKey(key)) ? 'candidate' : plainKey(key);
      return readers.some((each) => each === reader);
    });
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
