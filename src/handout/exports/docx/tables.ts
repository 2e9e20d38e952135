/** Real tables: the author’s own, wishes beside what is possible, and lists of terms. */
import {
  BorderStyle,
  type FileChild,
  HeightRule,
  type ITableCellBorders,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Element, ElementContent } from 'hast';
import { elementsIn, hasClass, termsOf, wordsOf } from '../elements.js';
import { scaleInARow } from './close.js';
import { AT_ROOT, type Place, type Writing } from './context.js';
import { hairline, LINE, NO_BORDER, PAPER, RULE, type Side, SOFT, STYLE, twips } from './look.js';
import { begin, paragraph, textParagraph } from './paragraph.js';
import { runsOf, sideOf } from './runs.js';

/** What the blocks of an element are in the file: handed in, so that tables and blocks can hold each other. */
export type Write = (element: Element, writing: Writing, place: Place) => FileChild[];

const IN_CELL: Place = { ...AT_ROOT, style: STYLE.cell, isCell: true };
const MARGINS = { top: 60, bottom: 60, left: 120, right: 120 };
const NONE = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER };
const BELOW: ITableCellBorders = { ...NONE, bottom: hairline(LINE) };

/** After a table, room: Word joins two tables that touch. Before a box it stays with it, and so does a heading before. */
export function gap(writing: Writing, keepNext = false, pageBreakBefore = false): FileChild {
  const { air = 1 } = writing.look;
  return paragraph(
    [],
    writing,
    { ...AT_ROOT, keepNext },
    {
      ...(pageBreakBefore && { pageBreakBefore }),
      spacing: { before: 0, after: twips(4 * air), line: twips(6 * air), lineRule: 'exact' },
    },
  );
}

function table(rows: readonly TableRow[], widths: readonly number[], writing: Writing, indent = 0): FileChild[] {
  const { air = 1 } = writing.look;
  return [
    new Table({
      rows: [...rows],
      columnWidths: [...widths],
      width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: { ...MARGINS, top: MARGINS.top * air, bottom: MARGINS.bottom * air },
      borders: { ...NONE, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER },
      ...(indent > 0 && { indent: { size: indent, type: WidthType.DXA } }),
      ...(writing.isRtl && { visuallyRightToLeft: true }),
    }),
    gap(writing),
  ];
}

/** Cells must not be empty: Word calls a file damaged that has a cell without a paragraph at its end. */
function filled(children: readonly FileChild[], writing: Writing, place = IN_CELL): (Paragraph | Table)[] {
  const blocks = children.filter(
    (child): child is Paragraph | Table => child instanceof Paragraph || child instanceof Table,
  );
  return blocks.at(-1) instanceof Paragraph ? blocks : [...blocks, paragraph([], writing, place)];
}

/** Rows of a scheme, with its heading, that are kept on one page: as many as the style sheet keeps in print. */
const MOST_WHOLE = 18;

/** A table of the author’s, or of wishes, with its headings repeated on every page. */
export function tableOf(element: Element, writing: Writing, place: Place, write: Write): FileChild[] {
  const rows = writing.isClose && hasClass(element, 'scale') ? scaleInARow(rowsIn(element)) : rowsIn(element);
  const columns = Math.max(1, ...rows.map((row) => elementsIn(row).reduce((sum, cell) => sum + spanOf(cell), 0)));
  const widths = widthsOf(rows, columns, writing.width - place.indent);
  // A scheme is added up: Word keeps it on one page, if a page can hold it.
  const isScheme = hasClass(element, 'scheme');
  // So is a map of a few words, which is looked at as one.
  const isMap = rows.some((row) => hasClass(row, 'about'));
  const isWhole = isScheme ? rows.length <= MOST_WHOLE : isMap && lengthOf(element) * writing.look.size ** 2 < WHOLE;
  const made = rows.map((row, index) => {
    begin(row.properties.id, writing);
    const cells = elementsIn(row);
    const isHead = cells.length > 0 && cells.every(({ tagName }) => tagName === 'th');
    let column = 0;
    const children = cells.map((cell) => {
      const own = widths.slice(column, column + spanOf(cell));
      column += spanOf(cell);
      const width = own.reduce((sum, each) => sum + each, 0);
      // A row that says what the next are about does not end a page: Word asks that of each of its cells.
      const isAbout = hasClass(row, 'about') || cells.some((each) => hasClass(each, 'over'));
      const keepNext = isAbout || (isWhole && index < rows.length - 1);
      return cellOf(cell, width, writing, write, keepNext);
    });
    const isToBeFilled =
      !isScheme && cells.some((cell) => cell.tagName === 'td' && !sideOf(cell) && lengthOf(cell) === 0);
    return new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      ...(isToBeFilled && { height: { value: twips(writing.look.size * 4), rule: HeightRule.ATLEAST } }),
      children,
    });
  });
  const caption = elementsIn(element).find(({ tagName }) => tagName === 'caption');
  const called = caption ? [textParagraph(caption.children, writing, { ...place, style: STYLE.label })] : [];
  return made.length === 0 ? called : [...called, ...table(made, widths, writing, place.indent)];
}

/** Columns as wide as what stands in them asks for; those of two sides are alike. */
function widthsOf(rows: readonly Element[], columns: number, room: number): readonly number[] {
  const longest = Array.from({ length: columns }, (_, column) =>
    Math.max(1, ...rows.map((row) => lengthOf(elementsIn(row)[column]))),
  );
  const areSides = rows.some((row) => elementsIn(row).some((cell) => sideOf(cell)));
  // By the root: a text of four times the length is twice as wide, and twice as high.
  const weights = longest.map((length) => (areSides ? 1 : Math.sqrt(Math.min(160, length + 4))));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((room * weight) / whole));
}

function lengthOf(cell: Element | undefined): number {
  return cell ? wordsOf(cell).trim().length : 0;
}

function rowsIn(element: Element): readonly Element[] {
  return elementsIn(element).flatMap((child) =>
    child.tagName === 'tr' ? [child] : child.tagName === 'caption' ? [] : rowsIn(child),
  );
}

function spanOf({ properties }: Element): number {
  return Math.min(63, Math.max(1, Number(properties.colSpan ?? 1) || 1));
}

function cellOf(cell: Element, width: number, writing: Writing, write: Write, keepNext: boolean): TableCell {
  const side = sideOf(cell);
  const span = spanOf(cell);
  const isHead = cell.tagName === 'th';
  const isBetween = hasClass(cell, 'possible', 'between');
  const fill = isHead && side && !isBetween ? side.strong : isHead && !side ? 'F4F1EA' : side?.tint;
  const color = isHead && side ? (isBetween ? side.strong : PAPER) : undefined;
  const children = isHead
    ? [
        paragraph(
          runsOf(cell.children, writing, { bold: true, style: STYLE.speaker, ...(color !== undefined && { color }) }),
          writing,
          IN_CELL,
          { keepNext: true },
        ),
      ]
    : write(cell, { ...writing, width: width - MARGINS.left - MARGINS.right }, { ...IN_CELL, keepNext });
  return new TableCell({
    children: filled(children, writing, { ...IN_CELL, keepNext }),
    width: { size: width, type: WidthType.DXA },
    ...(span > 1 && { columnSpan: span }),
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    borders: side
      ? isBetween
        ? framed(side.strong, hasClass(cell, 'possible'))
        : NONE
      : { ...NONE, bottom: hairline(isHead ? RULE : LINE) },
  });
}

/** What lies between two sides is set off from both. */
function framed(color: string, isClosed: boolean): ITableCellBorders {
  const line = { style: BorderStyle.SINGLE, size: 8, color };
  return { ...NONE, left: line, right: line, ...(isClosed && { top: line, bottom: line }) };
}

/** Up to here a box stays whole: some 900 letters of 10.5 points, a third of a page; by area, so fewer of large ones. */
const WHOLE = 100_000;

/** A box around whatever stands in it. */
export function boxTable(element: Element, side: Side, writing: Writing, place: Place, write: Write): FileChild[] {
  const width = writing.width - place.indent;
  const inner: Writing = { ...writing, width: width - 480 };
  const cell = new TableCell({
    children: filled(write(element, inner, { ...AT_ROOT, isCell: true, tone: side }), writing),
    width: { size: width, type: WidthType.DXA },
    margins: { top: 100, bottom: 60, left: 220, right: 220 },
    shading: { type: ShadingType.CLEAR, fill: side.tint, color: 'auto' },
    // Of a table from right to left, the left side is the one where its lines begin.
    borders: { ...NONE, left: { style: BorderStyle.SINGLE, size: 24, color: side.strong } },
  });
  const cantSplit = lengthOf(element) * writing.look.size ** 2 < WHOLE;
  return table([new TableRow({ cantSplit, children: [cell] })], [width], writing, place.indent);
}

/** Letters of a term that is still a name. */
const LONGEST_NAME = 40;

/** Terms at the start, what is said of each beside it. */
export function termTable(list: Element, writing: Writing, place: Place, write: Write): FileChild[] {
  const rows = elementsIn(list).flatMap((group) => {
    const side = sideOf(group);
    return termsOf({ ...list, children: [group] }).map((terms) => ({ ...terms, side }));
  });
  if (rows.length === 0) return [];
  const room = writing.width - place.indent;
  const longest = Math.max(...rows.map(({ term }) => lengthOf(term)));
  // A name needs a quarter; what somebody asks or does wants more, and is read, not looked up.
  const areNames = longest <= LONGEST_NAME;
  const first = Math.round(room * (areNames ? 0.3 : 0.4));
  const made = rows.map(({ term, said, side }) => {
    const name = paragraph(
      runsOf(
        term.children,
        writing,
        areNames ? { style: STYLE.speaker, ...(side && { color: side.strong }) } : { color: SOFT },
      ),
      writing,
      IN_CELL,
    );
    const about = said.flatMap((each) => write(each, writing, IN_CELL));
    return new TableRow({
      cantSplit: writing.look.size < 16,
      children: [
        new TableCell({ children: [name], width: { size: first, type: WidthType.DXA }, borders: BELOW }),
        new TableCell({
          children: filled(about, writing),
          width: { size: room - first, type: WidthType.DXA },
          borders: BELOW,
        }),
      ],
    });
  });
  return table(made, [first, room - first], writing, place.indent);
}

function spaced(elements: readonly Element[]): ElementContent[] {
  return elements.flatMap((element, index) => [...(index > 0 ? [{ type: 'text', value: ' ' } as const] : []), element]);
}

/** The running order: when, what, and how long. */
export function clockTable(list: Element, writing: Writing, place: Place): FileChild[] {
  const room = writing.width - place.indent;
  const narrow = Math.round(Math.min(room * 0.2, twips(writing.look.size * 6)));
  const widths = [narrow, room - 2 * narrow, narrow];
  const rows = elementsIn(list).map((item) => {
    const those = (...names: string[]) => elementsIn(item).filter((child) => hasClass(child, ...names));
    const what = elementsIn(item).filter((child) => !hasClass(child, 'at', 'length', 'late'));
    const cells = [
      runsOf(those('at'), writing, { color: SOFT }),
      runsOf(spaced(what), writing),
      runsOf(spaced(those('length', 'late')), writing),
    ];
    return new TableRow({
      cantSplit: true,
      children: cells.map(
        (runs, index) =>
          new TableCell({
            children: [paragraph(runs, writing, IN_CELL)],
            width: { size: widths[index] ?? narrow, type: WidthType.DXA },
            borders: BELOW,
          }),
      ),
    });
  });
  return rows.length === 0 ? [] : table(rows, widths, writing, place.indent);
}
