/**
 * How large the letters of a sheet on one side of paper can be. No script runs on a handout, so the size is reckoned from
 * the text: how many lines it will take, generously. What does not fit at a size that can be read is said in words.
 */
import type { Element, ElementContent } from 'hast';
import type { Case } from '../language/case.js';
import { mapLines } from './fit-map.js';
import { hasColumns, type MapNode } from './map.js';
import { type AnyNode, plainText, walk } from './node.js';
import { type Size, sizeOfPicture } from './picture.js';
import type { Paper, Style } from './styles.js';

export const DENSITIES = ['roomy', 'close', 'tight'] as const;
export type Density = (typeof DENSITIES)[number];

export interface Fit {
  readonly density: Density;
  /** Sides of paper, reckoned; 1 if it fits. */
  readonly sides: number;
}

interface Setting {
  readonly density: Density;
  readonly columns: 1 | 2;
  /** Letters in a line, and lines in a column, on A4. */
  readonly letters: number;
  readonly lines: number;
}

/** From the largest letters to the smallest: 10.5, 9.5 and 9 points, as the style sheet has them. */
const SETTINGS: readonly Setting[] = [
  { density: 'roomy', columns: 1, letters: 104, lines: 59 },
  { density: 'close', columns: 2, letters: 55, lines: 62 },
  { density: 'tight', columns: 2, letters: 58, lines: 67 },
];

/** Letter is shorter by a sixteenth, and wider by a thirtieth: by so much more letters go in a line, and fewer lines. */
const PAPER: Readonly<Record<Paper, { readonly lines: number; readonly letters: number }>> = {
  a4: { lines: 1, letters: 1 },
  letter: { lines: 15 / 16, letters: 31 / 30 },
};

/** The largest setting in which the whole sheet fits on one side, or the closest with what it needs. */
export function fitOf(
  theCase: Case,
  arranged: AnyNode,
  guide: readonly Element[],
  { style, paper, picture }: { style: Style; paper: Paper; picture: (url: string) => string | undefined },
): Fit {
  const sizeOf = (url: string) => sizeOfPicture(picture(url) ?? '');
  const needs = needsOf(theCase, arranged, linesOfGuide(guide), paper, sizeOf);
  // Large print keeps its size: what would make it small is not for its readers.
  const tightest = needs.at(-1) ?? { density: 'tight', sides: 2 };
  if (style !== 'standard') {
    const scale = style === 'large-print' ? 4.6 : 2.4;
    return { density: 'roomy', sides: Math.max(1, Math.ceil(tightest.sides * scale)) };
  }
  const fitting = needs.find(({ sides }) => sides <= 1);
  return fitting ? { ...fitting, sides: 1 } : { density: 'close', sides: Math.ceil((needs[1] ?? tightest).sides) };
}

/** How many sides each setting takes, reckoned: 0.8 is a page with a fifth left. */
function needsOf(
  theCase: Case,
  arranged: AnyNode,
  guide: number,
  paper: Paper,
  sizeOf: Room['sizeOf'],
): readonly Fit[] {
  return SETTINGS.map((setting) => ({
    density: setting.density,
    sides:
      (linesOf(theCase, arranged, { ...setting, letters: setting.letters * PAPER[paper].letters }, sizeOf) +
        guide / setting.columns) /
      (setting.lines * PAPER[paper].lines),
  }));
}

/** The lines of what the format says: a heading, and rows of a line or two. */
function linesOfGuide(elements: readonly ElementContent[]): number {
  return elements.reduce((sum, element) => {
    if (element.type !== 'element') return sum;
    const own = element.tagName === 'h2' ? 2.2 : element.tagName === 'li' || element.tagName === 'dt' ? 2 : 0;
    return sum + own + linesOfGuide(element.children);
  }, 0);
}

/** The lines that the whole sheet takes from the top of the page to its foot. */
function linesOf(theCase: Case, arranged: AnyNode, { columns, letters }: Setting, sizeOf: Room['sizeOf']): number {
  const { matter } = theCase;
  const room: Room = {
    letters: letters * (LONG_WORDS[languageOf(matter.lang)] ?? 1),
    columns,
    isScale: matter.formats[0] === 'sct',
    sizeOf,
  };
  const references = matter.references.length > 0 ? 2.2 + matter.references.length * 2.8 : 0;
  const body = (arranged.children ?? []).reduce((sum, node) => sum + heightOf(node, room), 0) + references;
  return topOf(theCase, room) + footOf(theCase, room) + body / columns + (columns > 1 ? 1.5 : 0);
}

/** Where words are long, more of each line stays empty. */
const LONG_WORDS: Readonly<Record<string, number>> = { de: 0.92, nl: 0.95 };
const languageOf = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';

/** Letters of what stands around a fact: its name, or ‘patient’ after a name. */
const AROUND_A_FACT = 14;
/** Letters of ‘Before you read’ and of what is said of the topics that are mentioned. */
const AROUND_TOPICS = 95;
/** Letters of version, dates, status, origin and licence; of ‘how to cite’; of what a format owes to its model. */
const OF_THE_IMPRINT = 75;
const OF_THE_CITATION = 60;
const OF_THE_MODEL = 70;
const HAVE_A_MODEL = new Set(['balint', 'schwartz']);

/** For whom it is, the title, the summary, the facts in a line or several, and what the case mentions. */
function topOf({ matter, people }: Case, { letters, columns }: Room): number {
  const width = letters * columns;
  const { title = '', summary, contentNotes = [], competencies = [] } = matter;
  // In letters of twice the size.
  const titled = 3 + (linesFor(title.length, width * 0.45) - 1) * 1.7;
  const summed = summary === undefined ? 0 : 0.5 + linesFor(summary.length, width * 0.85) * 1.1;
  const facts = [
    ...people.map(({ name }) => name),
    ...matter.levels,
    ...competencies.map(({ framework, id }) => `${framework} ${id}`),
    ...(matter.group === undefined ? [] : ['']),
  ].reduce((sum, fact) => sum + fact.length + AROUND_A_FACT, 0);
  const topics = contentNotes.join(', ').length;
  return (
    titled +
    summed +
    (facts === 0 ? 0 : 0.9 + linesFor(facts, width * 0.9)) +
    (topics === 0 ? 0 : 1.2 + linesFor(topics + AROUND_TOPICS, width * 0.9)) +
    0.7
  );
}

/** The authors stand there twice, and the title once more. */
function footOf({ matter }: Case, { letters, columns }: Room): number {
  const width = letters * columns * 0.95;
  const signed = matter.authors.reduce((sum, { name }) => sum + name.length + 2, 0);
  const model = HAVE_A_MODEL.has(matter.formats[0] ?? '') ? OF_THE_MODEL : 0;
  const imprint = linesFor(OF_THE_IMPRINT + signed + model, width);
  const citation = signed === 0 ? 0 : linesFor(OF_THE_CITATION + signed + (matter.title ?? '').length, width);
  return 1 + imprint + citation;
}

const linesFor = (length: number, letters: number): number => Math.max(1, Math.ceil(length / letters));

/** Lines above and below what stands in a node, and by how much its own lines are shorter or taller. */
const FRAMES: Readonly<Record<string, { readonly around: number; readonly wide: number; readonly tall?: number }>> = {
  // Its number, its title, and a second line of that.
  part: { around: 3.4, wide: 1 },
  dialogue: { around: 1, wide: 1 },
  voice: { around: 2.4, wide: 0.9 },
  story: { around: 1.8, wide: 0.95 },
  'running-order': { around: 1.4, wide: 1 },
  question: { around: 1.6, wide: 0.88, tall: 1.03 },
  care: { around: 2.3, wide: 0.92 },
  takeaway: { around: 2.8, wide: 0.92 },
  supports: { around: 1.5, wide: 0.92 },
  mismatch: { around: 4.5, wide: 0.9 },
  // The five places each have a line of their own.
  factors: { around: 6.5, wide: 1 },
  blockquote: { around: 0.6, wide: 0.94 },
  list: { around: 0.5, wide: 0.94 },
  choices: { around: 0.5, wide: 0.92 },
};

/** What stands in a line or several of its own. */
const LEAVES: Readonly<Record<string, { readonly around: number; readonly more?: number }>> = {
  paragraph: { around: 0.5 },
  heading: { around: 1 },
  turn: { around: 0.35, more: 18 },
  action: { around: 0.35, more: 2 },
  wish: { around: 0.6, more: 12 },
  possible: { around: 0.6 },
  factor: { around: 0.5 },
  support: { around: 0.3 },
  listItem: { around: 0.25 },
  choice: { around: 0.08, more: 3 },
  story: { around: 0.4, more: 20 },
};

interface Room {
  readonly letters: number;
  readonly columns: Setting['columns'];
  /** Whether choices are set as a scale. */
  readonly isScale: boolean;
  /** How large a picture is in pixels, if it is at hand. */
  readonly sizeOf: (url: string) => Size | undefined;
}

/** A picture is at most five centimetres high, as the style sheet says, and no wider than its column. */
const PICTURE_LINES = 12;
const MILLIMETRES_A_LINE = 4.2;
const MILLIMETRES_A_PIXEL = 25.4 / 96;
const COLUMN_WIDTH: Readonly<Record<Setting['columns'], number>> = { 1: 186, 2: 89 };

const isMap = (node: AnyNode | MapNode): node is MapNode => node.type === 'map' && 'map' in node;

/** The lines of all pictures, and the letters of their descriptions, which stand in the place of those that are not there. */
function picturesIn(nodes: readonly AnyNode[], { columns, sizeOf }: Room): { lines: number; letters: number } {
  let lines = 0;
  let letters = 0;
  walk(nodes, ({ type, url, alt }) => {
    if (type !== 'image' && type !== 'imageReference') return;
    const size = sizeOf(String(url ?? ''));
    lines += size ? pictureLines(size, COLUMN_WIDTH[columns]) : PICTURE_LINES;
    letters += String(alt ?? '').length;
  });
  return { lines, letters };
}

function pictureLines({ width, height }: Size, most: number): number {
  const tall = height * Math.min(MILLIMETRES_A_PIXEL, most / width);
  return Math.min(PICTURE_LINES, 0.5 + tall / MILLIMETRES_A_LINE);
}

/** Words wrap within their columns, which leaves a quarter of a line empty; the letters are a little smaller. */
function rowHeight({ children = [] }: AnyNode, room: Room): number {
  const pictures = picturesIn(children, room);
  const lines = linesFor((plainText(children).length - pictures.letters) * 1.25, room.letters);
  return lines * 0.9 + 0.5 + pictures.lines;
}

function heightOf(node: AnyNode, room: Room): number {
  const { letters, columns, isScale } = room;
  const children = node.children ?? [];
  if (node.type === 'choices' && isScale) return 3.6;
  if (isMap(node))
    return hasColumns(node.map) ? columns * mapLines(node.map, letters * columns) : mapLines(node.map, letters);
  if (node.type === 'table') return 1.5 + children.reduce((sum, row) => sum + rowHeight(row, room), 0);
  const frame = FRAMES[node.type];
  const leaf = LEAVES[node.type];
  if (leaf && !(frame && children.length > 0)) {
    const nested = children.filter(({ type }) => type === 'list').reduce((sum, list) => sum + heightOf(list, room), 0);
    const pictures = picturesIn(children, room);
    const words = plainText(children).length - pictures.letters;
    // What stands alone in its line has none beside it.
    const lines = words <= 0 && pictures.lines > 0 ? 0 : linesFor(words + (leaf.more ?? 0), letters);
    return lines + leaf.around + nested * 0.3 + pictures.lines;
  }
  if (children.length === 0) return typeof node.value === 'string' ? node.value.split('\n').length : 0;
  const { around, wide, tall = 1 } = frame ?? { around: 0.5, wide: 1 };
  return (
    around + children.reduce((sum, child) => sum + heightOf(child, { ...room, letters: letters * wide }), 0) * tall
  );
}
