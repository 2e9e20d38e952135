/**
 * The difficulty map, as data: what each side wishes and what is possible, feelings that mirror each other, what makes
 * it hard and what was done, and what lies around them. It is drawn from what a sheet holds, after pruning.
 */
import type { Case, Factor, Feeling, Flow, Mismatch, PersonRef, Possible, Response, Wish } from '../language/case.js';
import { type FeltFamily, feltFamilies, type Side, sideOf } from '../language/feelings.js';
import { plainText } from '../language/walk.js';

/** One mismatch: the wishes on each side, those of whoever stands on neither, and what is possible. */
export interface WishRow {
  /** The id of the mismatch. */
  readonly id?: string;
  readonly patient: readonly Wish[];
  readonly clinician: readonly Wish[];
  readonly others: readonly Wish[];
  readonly possible: readonly Possible[];
}

/** One family of feelings; each text once. Mirrored if both sides have it. */
export interface FeltRow {
  readonly family: string;
  readonly patient: readonly Feeling[];
  readonly clinician: readonly Feeling[];
  readonly mirrored: boolean;
}

export type Hard = Factor | Response;

export interface DifficultyMap {
  /**
   * Keys of the people who are heard on each side, in the case’s order. Where nobody is, the one patient or clinician
   * there is; empty if there are several.
   */
  readonly people: Readonly<Record<Side, readonly string[]>>;
  readonly wishes: readonly WishRow[];
  /** The mirrored ones first. */
  readonly feelings: readonly FeltRow[];
  /** Factors first, then what was done. What lies with neither side, or nowhere in particular, stands between. */
  readonly hard: Readonly<Record<Side | 'between', readonly Hard[]>>;
  readonly team: readonly Factor[];
  readonly system: readonly Factor[];
}

export const COLUMNS = ['patient', 'between', 'clinician'] as const satisfies readonly (Side | 'between')[];

/** The one column in which something makes it hard, where nothing else stands in any. */
export function columnAlone({ wishes, feelings, hard }: DifficultyMap): (typeof COLUMNS)[number] | undefined {
  const [only, ...more] = COLUMNS.filter((column) => hard[column].length > 0);
  return wishes.length + feelings.length + more.length === 0 ? only : undefined;
}

/** Whether there is more to be told beside each other than would stand beside two empty columns. */
export function hasColumns(map: DifficultyMap): boolean {
  const { wishes, feelings, hard } = map;
  const isAnything = wishes.length + feelings.length + COLUMNS.reduce((sum, each) => sum + hard[each].length, 0) > 0;
  return isAnything && columnAlone(map) === undefined;
}

/** The map, where it stands in the flow. Its children are all that it shows, in the author’s order. */
export interface MapNode {
  readonly type: 'map';
  /** What a pointer leads to; no author’s id, for those get a prefix. */
  readonly anchor: string;
  readonly map: DifficultyMap;
  readonly children: readonly Flow[];
}

/** Under a heading of the author’s whose wishes or factors went into the map: nobody shall find it empty. */
export interface MapPointer {
  readonly type: 'map-pointer';
  readonly anchor: string;
}

/** A stretch of the case with its map in place of the blocks that went into it. */
export interface MappedSection {
  readonly part?: Case['sections'][number]['part'];
  readonly children: readonly (Flow | MapNode | MapPointer)[];
}

/**
 * The sections of a pruned case, each with its map where its factors stood, or else its wishes. If the sheet tells the
 * families of feelings, its reader knows the whole case, and there is one map of all of it; if not, each part has its
 * own, so that none tells what a later part is to bring.
 */
export function withMaps(theCase: Case): MappedSection[] {
  const { sections } = theCase;
  const felt = feltFamilies(theCase);
  const last = sections.findLastIndex(({ children }) => children.some(isOfMap));
  if (felt.length === 0 || last < 0) {
    return sections.map((section, index) => {
      const map = mapNode(`difficulty-map-${index + 1}`, [section], [], theCase);
      return map ? withoutPieces(section, map, true) : section;
    });
  }
  const whole = mapNode('difficulty-map', sections, felt, theCase);
  return whole ? sections.map((section, index) => withoutPieces(section, whole, index === last)) : [...sections];
}

/** The map of some sections, if it is worth drawing. */
function mapNode(
  anchor: string,
  of: Case['sections'],
  felt: readonly FeltFamily[],
  theCase: Case,
): MapNode | undefined {
  const pieces = of.flatMap(piecesOf);
  const map = mapOf(pieces, felt, theCase);
  return isWorthDrawing(map) ? { type: 'map', anchor, map, children: pieces.map(({ piece }) => piece) } : undefined;
}

/** Wishes on one side alone are told better in a line; one thing done needs no table. */
function isWorthDrawing({ wishes, feelings, hard, team, system }: DifficultyMap): boolean {
  const factors = [...hard.patient, ...hard.between, ...hard.clinician].some(({ type }) => type === 'factor');
  const sides = wishes.some(
    ({ patient, clinician, possible }) => possible.length > 0 || (patient.length > 0 && clinician.length > 0),
  );
  return factors || sides || team.length > 0 || system.length > 0 || feelings.some(({ mirrored }) => mirrored);
}

type Piece = Wish | Possible | Factor | Response;

function isPiece(node: Flow): node is Piece {
  return node.type === 'wish' || node.type === 'possible' || node.type === 'factor' || node.type === 'response';
}

const isOfMap = (node: Flow): boolean => isPiece(node) || node.type === 'mismatch';

interface Placed {
  readonly piece: Piece;
  readonly within: Mismatch | undefined;
}

/** The pieces of a section in order, each with the mismatch that it stands in. */
function piecesOf({ children }: Case['sections'][number]): Placed[] {
  return children.flatMap((node): Placed[] => {
    if (isPiece(node)) return [{ piece: node, within: undefined }];
    if (node.type !== 'mismatch') return [];
    return node.children.filter(isPiece).map((piece) => ({ piece, within: node }));
  });
}

/** The section without what went into the map, which stands where its first factor stood, or else its first wish. */
function withoutPieces({ part, children }: Case['sections'][number], map: MapNode, isHere: boolean): MappedSection {
  const firstFactor = children.findIndex(({ type }) => type === 'factor');
  const at = firstFactor >= 0 ? firstFactor : children.findIndex(isOfMap);
  const left: (Flow | MapNode | MapPointer)[] = [];
  for (const [index, node] of children.entries()) {
    if (!isOfMap(node)) {
      left.push(node);
      continue;
    }
    // The prose of a mismatch stays.
    if (node.type === 'mismatch') left.push(...node.children.filter((child) => !isPiece(child)));
    if (isHere && index === at) {
      // Nobody need be led to what follows.
      if (left.at(-1)?.type === 'map-pointer') left.pop();
      left.push(map);
    } else if (left.at(-1)?.type === 'heading') left.push({ type: 'map-pointer', anchor: map.anchor });
  }
  return part ? { part, children: left } : { children: left };
}

function mapOf(pieces: readonly Placed[], felt: readonly FeltFamily[], { people }: Case): DifficultyMap {
  const parts = new Map(people.map(({ key, part }) => [key, part]));
  const side = (ref: PersonRef | undefined): Side | undefined =>
    sideOf(ref?.key === 'team' ? 'team' : parts.get(ref?.key ?? ''));
  const wishes = [...new Set(pieces.filter(({ piece }) => isWished(piece)).map(({ within }) => within))].map((within) =>
    rowOf(
      pieces.filter((each) => each.within === within).map(({ piece }) => piece),
      within?.id,
      side,
    ),
  );
  const hard = pieces.map(({ piece }) => piece).filter((piece): piece is Hard => !isWished(piece));
  const placed = (where: ReturnType<typeof placeOf>) => [
    ...hard.filter((piece) => piece.type === 'factor' && placeOf(piece, side) === where),
    ...hard.filter((piece) => piece.type === 'response' && placeOf(piece, side) === where),
  ];
  const factors = (where: 'team' | 'system') =>
    placed(where).filter((piece): piece is Factor => piece.type === 'factor');
  const heard = new Set([
    ...pieces.flatMap(({ piece }) => ('of' in piece && piece.of ? [piece.of.key] : [])),
    ...felt.flatMap(({ patient, clinician }) => [...patient, ...clinician].flatMap(({ of }) => (of ? [of.key] : []))),
  ]);
  const named = (which: Side): string[] => {
    const all = people.filter(({ key, part }) => heard.has(key) && sideOf(part) === which).map(({ key }) => key);
    if (which === 'clinician' && heard.has('team')) all.push('team');
    if (all.length > 0) return all;
    // Whose side it is needs no guess where there is one.
    const own = people.filter(({ part }) => part === which).map(({ key }) => key);
    return own.length === 1 ? own : [];
  };
  return {
    people: { patient: named('patient'), clinician: named('clinician') },
    wishes,
    feelings: felt
      .map(({ patient, clinician, ...row }) => ({ ...row, patient: onceEach(patient), clinician: onceEach(clinician) }))
      .toSorted((a, b) => Number(b.mirrored) - Number(a.mirrored)),
    hard: { patient: placed('patient'), between: placed('between'), clinician: placed('clinician') },
    team: factors('team'),
    system: factors('system'),
  };
}

function isWished(piece: Piece): piece is Wish | Possible {
  return piece.type === 'wish' || piece.type === 'possible';
}

function rowOf(
  pieces: readonly Piece[],
  id: string | undefined,
  side: (ref: PersonRef | undefined) => Side | undefined,
): WishRow {
  const wishes = pieces.filter((piece): piece is Wish => piece.type === 'wish');
  const on = (which: Side | undefined) => wishes.filter(({ of }) => side(of) === which);
  return {
    ...(id !== undefined && { id }),
    patient: on('patient'),
    clinician: on('clinician'),
    others: on(undefined),
    possible: pieces.filter((piece): piece is Possible => piece.type === 'possible'),
  };
}

function placeOf(
  piece: Hard,
  side: (ref: PersonRef | undefined) => Side | undefined,
): Side | 'between' | 'team' | 'system' {
  if (piece.type === 'response') return side(piece.of) ?? 'between';
  return piece.in === undefined || piece.in === 'relationship' ? 'between' : piece.in;
}

/** Of feelings that are said with the same words by the same person, the first. */
function onceEach(feelings: readonly Feeling[]): Feeling[] {
  const seen = new Set<string>();
  return feelings.filter((feeling) => {
    const said = `${feeling.of?.key} ${plainText(feeling.children).toLowerCase()}`;
    return !seen.has(said) && seen.add(said);
  });
}
