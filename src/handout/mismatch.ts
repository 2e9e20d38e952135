/** What each side wishes, and between them what is possible: a table of two or three columns. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { State } from 'mdast-util-to-hast';
import type { Flow, Mismatch, PersonPart, Possible, Wish } from '../language/case.js';
import { blocks, type Context, type Handlers, idOf, inside, labelUnlessTitled, placed } from './context.js';

type Side = 'patient' | 'possible' | 'clinician';

/** On whose side somebody stands. Who interprets or stands outside has a row below both. */
const SIDES: Readonly<Record<PersonPart | 'team', Side | undefined>> = {
  patient: 'patient',
  relative: 'patient',
  clinician: 'clinician',
  colleague: 'clinician',
  team: 'clinician',
  interpreter: undefined,
  other: undefined,
};

interface Column {
  readonly side: Side;
  readonly heading: string;
  readonly cells: readonly (Wish | Possible)[];
}

export function mismatchHandlers(context: Context): Handlers {
  return {
    mismatch: (state, node: Mismatch) => mismatch(state, node, context),
    // On their own only where an author put them outside a mismatch.
    wish: (state, node: Wish) =>
      placed(
        node,
        h('p', { className: 'loose' }, [`${context.labels.wish(context.nameOf(node.of))}: `, ...inside(state, node)]),
      ),
    possible: (state, node: Possible) =>
      placed(node, h('p', { className: 'loose' }, [`${context.labels.possible}: `, ...inside(state, node)])),
  };
}

function mismatch(state: State, node: Mismatch & { titled?: boolean }, context: Context): Element {
  const isCell = (child: Flow): child is Wish | Possible => child.type === 'wish' || child.type === 'possible';
  const first = node.children.findIndex(isCell);
  const rest = node.children.filter((child) => !isCell(child));
  const before = node.children.slice(0, Math.max(0, first)).filter((child) => !isCell(child));
  const after = rest.slice(before.length);
  const columns = columnsOf(node.children.filter(isCell), context);
  const others = node.children.filter(
    (child): child is Wish => child.type === 'wish' && SIDES[context.partOf(child.of)] === undefined,
  );
  return placed(
    node,
    h('div', { id: idOf(node), className: 'mismatch' }, [
      ...blocks(state, before),
      ...labelUnlessTitled(node, context.labels.wishes),
      table(state, columns, others, context),
      ...blocks(state, after),
    ]),
  );
}

function columnsOf(cells: readonly (Wish | Possible)[], context: Context): Column[] {
  const wishes = (side: Side): Wish[] =>
    cells.filter((cell): cell is Wish => cell.type === 'wish' && SIDES[context.partOf(cell.of)] === side);
  const names = (list: readonly Wish[]) => [...new Set(list.map(({ of }) => context.nameOf(of)))].join(' · ');
  const columns: Column[] = [
    { side: 'patient', heading: names(wishes('patient')), cells: wishes('patient') },
    { side: 'possible', heading: context.labels.possible, cells: cells.filter(({ type }) => type === 'possible') },
    { side: 'clinician', heading: names(wishes('clinician')), cells: wishes('clinician') },
  ];
  return columns.filter((column) => column.cells.length > 0);
}

function table(state: State, columns: readonly Column[], others: readonly Wish[], context: Context): Element {
  const headings = columns.map(({ side, heading }) =>
    h('th', { className: side, scope: 'col', role: 'columnheader' }, heading),
  );
  const cells = columns.map((column) => cellOf(state, column, context));
  const below = others.map((wish) =>
    h('tr', { role: 'row' }, [
      h('td', { id: idOf(wish), className: 'between', role: 'cell', colSpan: Math.max(1, columns.length) }, [
        h('div', { className: 'wish' }, [wisher(wish, context), words(state, wish)]),
      ]),
    ]),
  );
  const hasColumns = columns.length > 0;
  return h('table', { role: 'table', ariaLabel: context.labels.wishes }, [
    ...(hasColumns ? [h('thead', { role: 'rowgroup' }, [h('tr', { role: 'row' }, headings)])] : []),
    h('tbody', { role: 'rowgroup' }, [...(hasColumns ? [h('tr', { role: 'row' }, cells)] : []), ...below]),
  ]);
}

/** One side’s wishes in a list; where several people wish, each says whose it is, once for wishes in a row. */
function cellOf(state: State, { side, heading, cells }: Column, context: Context): Element {
  const keyOf = (cell: Wish | Possible | undefined) => (cell?.type === 'wish' ? cell.of?.key : undefined);
  const several = new Set(cells.map(keyOf)).size > 1;
  const items = cells.map((cell, index) => {
    const isNew = cell.type === 'wish' && several && (index === 0 || keyOf(cells[index - 1]) !== keyOf(cell));
    const content = [...(isNew ? [wisher(cell, context)] : []), words(state, cell)];
    return placed(cell, h('li', { id: idOf(cell), className: cell.type }, content));
  });
  return h('td', { className: side, role: 'cell' }, [
    // On a phone the columns stand below each other, each under its own heading.
    h('p', { className: 'cell-heading', ariaHidden: 'true' }, heading),
    h('ul', { role: 'list' }, items),
  ]);
}

function wisher({ of }: Wish, { nameOf }: Context): Element {
  return h('span', { className: 'wisher' }, `${nameOf(of)}: `);
}

function words(state: State, cell: Wish | Possible): Element {
  return h('span', { className: 'words' }, inside(state, cell));
}
