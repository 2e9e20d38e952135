/** How many lines a difficulty map takes in print, reckoned generously: from its structure, as the style sheet sets it. */
import { plainText } from '../language/walk.js';
import { COLUMNS, type DifficultyMap, type Hard, hasColumns } from './map.js';

/** Of all letters in a line, those that one of three columns has room for, and those of what is possible, in its box. */
const COLUMN = 0.28;
const BOX = 0.23;
/** Across the whole map, each in a line or beside others. */
const BAND = 0.85;

/** In lines of running text: the caption and the room around; the head; a heading within; a row’s own room. */
const AROUND = 3.2;
const HEAD = 1.8;
const ABOUT = 1.3;
const ROW = 0.5;
const ITEM = 0.15;
/** The frame of what was done, and the line that says of what kind it is. */
const DONE = 1.7;
const POSSIBLE = 1.2;

/** @param letters that a line across the whole map has room for */
export function mapLines(map: DifficultyMap, letters: number): number {
  const { wishes, feelings, hard } = map;
  const lines = (of: { readonly children: Parameters<typeof plainText>[0] }, share: number, more = 0): number =>
    Math.max(1, Math.ceil((plainText(of.children).length + more) / (letters * share)));
  const stacked = (pieces: readonly Hard[], share: number, names: number): number =>
    pieces.reduce((sum, piece) => sum + lines(piece, share, names) + ITEM + (piece.type === 'response' ? DONE : 0), 0);
  const wished = wishes.map(({ patient, clinician, others, possible }) => {
    const side = (of: typeof patient) => of.reduce((sum, wish) => sum + lines(wish, COLUMN) * 1.1 + 1, 0);
    const between = possible.reduce((sum, each) => sum + lines(each, BOX) + POSSIBLE, 0) + side(others);
    return ROW + Math.max(side(patient), side(clinician), between);
  });
  const felt = feelings.map(({ patient, clinician }) => {
    const side = (of: typeof patient) => of.reduce((sum, each) => sum + lines(each, COLUMN), 0);
    return ROW + Math.max(1.2, side(patient), side(clinician));
  });
  const bands = [map.team, map.system, ...(hasColumns(map) ? [] : COLUMNS.map((column) => hard[column]))];
  const around = bands.filter((band) => band.length > 0).map((band) => 2.2 + stacked(band, BAND, 8));
  const across = hasColumns(map) ? Math.max(...COLUMNS.map((column) => stacked(hard[column], COLUMN, 8))) : 0;
  const abouts = [
    wishes.length > 0,
    feelings.some(({ mirrored }) => mirrored),
    feelings.some(({ mirrored }) => !mirrored),
    across > 0,
  ].filter((each) => each).length;
  const sum = (each: readonly number[]) => each.reduce((total, height) => total + height, 0);
  const head = hasColumns(map) ? HEAD : 0;
  return AROUND + head + abouts * ABOUT + sum(wished) + sum(felt) + (across > 0 ? ROW + across : 0) + sum(around);
}
