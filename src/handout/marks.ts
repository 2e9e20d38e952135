/** A mark scheme as data: what is looked for, and which marks can be given for it. Any page or document can show it. */
import { MARK, numberOf } from '../language/marks.js';
import { type AnyNode, shapes } from './node.js';

/** One thing that is marked; one without marks is a heading over those that follow, or a thing to look for. */
export interface MarkRow {
  /** The cells of its row without the marks; one for an item of a list. Phrasing content, except for an item’s blocks. */
  readonly cells: readonly (readonly AnyNode[])[];
  /** The marks that can be given, as they were written: `[0] [1] [2]` are three, `[2]` is one. */
  readonly marks: readonly number[];
}

/** A table or list of a scheme. It stands where it stood among the scheme’s other blocks. */
export interface MarkTable extends AnyNode {
  readonly type: 'mark-table';
  /** The headings of the cells; none for a list. */
  readonly headings: readonly (readonly AnyNode[])[];
  /** What the author wrote over the marks; empty if nothing. */
  readonly marksHeading: readonly AnyNode[];
  readonly rows: readonly MarkRow[];
}

export interface MarkScheme {
  /** The blocks in their order: tables and lists that hold marks as `mark-table`, all others as they were. */
  readonly blocks: readonly AnyNode[];
  /** The sum of each row’s highest mark; 0 where nothing is marked. */
  readonly total: number;
}

/** The highest mark of a row; 0 if it has none. */
export function maximumOf({ marks }: MarkRow): number {
  return Math.max(0, ...marks);
}

/** Reads the content of `:::marks`. Changes nothing given. */
export function marksOf(children: readonly object[]): MarkScheme {
  const blocks = shapes(children).map((node) => {
    if (node.type === 'table') return tableOf(node) ?? node;
    if (node.type === 'list') return listOf(node) ?? node;
    return node;
  });
  const rows = blocks.flatMap((node) => (node.type === 'mark-table' ? (node as MarkTable).rows : []));
  return { blocks, total: rows.reduce((sum, row) => sum + maximumOf(row), 0) };
}

/** A copy of the nodes without marks; the marks go to `found`, in their order. */
function withoutMarks(nodes: readonly AnyNode[], found: number[]): AnyNode[] {
  return nodes.map((node) => {
    if (node.type === 'text') {
      const value = String(node.value).replace(MARK, (_, mark: string) => {
        found.push(numberOf(mark));
        return '';
      });
      return { ...node, value };
    }
    return node.children ? { ...node, children: withoutMarks(node.children, found) } : node;
  });
}

function rowOf(cells: readonly (readonly AnyNode[])[]): MarkRow & { readonly from: ReadonlySet<number> } {
  const marks: number[] = [];
  const from = new Set<number>();
  const rest = cells.map((cell, index) => {
    const before = marks.length;
    const kept = withoutMarks(cell, marks);
    if (marks.length > before) from.add(index);
    return kept;
  });
  return { cells: rest, marks, from };
}

function tableOf(table: AnyNode): MarkTable | undefined {
  const [head, ...body] = (table.children ?? []).map((row) => (row.children ?? []).map((cell) => cell.children ?? []));
  const rows = body.map(rowOf);
  if (!head || !rows.some(({ marks }) => marks.length > 0)) return undefined;
  // A column that held marks and nothing else is not a column of words.
  const columns = head.map((_, index) => index);
  const isOfMarks = (index: number): boolean =>
    rows.some(({ from }) => from.has(index)) && rows.every(({ cells }) => isEmpty(cells[index] ?? []));
  const words = columns.filter((index) => !isOfMarks(index));
  const own = columns.find(isOfMarks);
  return {
    type: 'mark-table',
    headings: words.map((index) => head[index] ?? []),
    marksHeading: own === undefined ? [] : (head[own] ?? []),
    rows: rows.map(({ cells, marks }) => ({ cells: words.map((index) => cells[index] ?? []), marks })),
    ...(table.position && { position: table.position }),
  };
}

function listOf(list: AnyNode): MarkTable | undefined {
  const rows = itemsOf(list);
  if (!rows.some(({ marks }) => marks.length > 0)) return undefined;
  return {
    type: 'mark-table',
    headings: [],
    marksHeading: [],
    rows,
    ...(list.position && { position: list.position }),
  };
}

/** The items of a list, those of its inner lists after the one that they belong to. */
function itemsOf(list: AnyNode): MarkRow[] {
  return (list.children ?? []).flatMap((item) => {
    const own = (item.children ?? []).filter((child) => child.type !== 'list');
    const inner = (item.children ?? []).filter((child) => child.type === 'list');
    const [only] = own;
    const { cells, marks } = rowOf([own.length === 1 && only?.type === 'paragraph' ? (only.children ?? []) : own]);
    return [{ cells, marks }, ...inner.flatMap(itemsOf)];
  });
}

function isEmpty(nodes: readonly AnyNode[]): boolean {
  return nodes.every((node) => (node.children ? isEmpty(node.children) : String(node.value ?? '').trim() === ''));
}
