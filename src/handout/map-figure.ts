/** The difficulty map, drawn: a table that can be read aloud first, with lines for the eye. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { State } from 'mdast-util-to-hast';
import type { Feeling, PersonRef, Possible, Wish } from '../language/case.js';
import type { Side } from '../language/feelings.js';
import { type Context, type Handlers, idOf, inside, placed } from './context.js';
import { labelOf } from './labels.js';
import {
  COLUMNS,
  columnAlone,
  type DifficultyMap,
  type FeltRow,
  type Hard,
  hasColumns,
  type MapNode,
  type MapPointer,
  type WishRow,
} from './map.js';

type Column = (typeof COLUMNS)[number];

export function mapHandlers(context: Context): Handlers {
  const { labels } = context;
  return {
    map: (state, node: MapNode) => figure(state, node, context),
    'map-pointer': (_, { anchor }: MapPointer) =>
      h('p', { className: 'map-pointer' }, [h('a', { href: `#${anchor}` }, labels.map.pointer)]),
    // On their own only where there is no map: one side’s wishes, as on the sheet of who plays somebody.
    mismatch: (state, node: { id?: string; children: object[] }) =>
      placed(node, h('div', { id: idOf(node), className: 'mismatch' }, inside(state, node))),
    wish: (state, node: Wish) =>
      placed(
        node,
        h('p', { id: idOf(node), className: 'loose' }, [
          `${labels.wish(context.nameOf(node.of))}${labels.colon}`,
          h('q', inside(state, node)),
        ]),
      ),
    possible: (state, node: Possible) =>
      placed(
        node,
        h('p', { id: idOf(node), className: 'loose' }, [`${labels.possible}${labels.colon}`, ...inside(state, node)]),
      ),
  };
}

function figure(state: State, { map, anchor }: MapNode, context: Context): Element {
  const { labels } = context;
  const headings = headingsOf(map, context);
  const mirrored = map.feelings.filter((row) => row.mirrored);
  const open = map.feelings.filter((row) => !row.mirrored);
  const hard = [...map.hard.patient, ...map.hard.between, ...map.hard.clinician];
  // One column alone would stand beside two that are empty: it is told as what lies around them is, across the map.
  const alone = columnAlone(map);
  const hasSides = hasColumns(map);
  const aboutHard = hard.some(({ type }) => type === 'response') ? labels.map.hardAndDone : labels.map.hard;
  return h('figure', { id: anchor, className: 'map' }, [
    h('table', { role: 'table' }, [
      h('caption', labels.map.caption),
      // Where all lies around them, nothing stands on either side to be headed.
      ...(hasSides ? [headOf(headings)] : []),
      ...group(
        labels.wishes,
        map.wishes.map((row) => wishRow(state, row, map, headings, context)),
      ),
      ...group(
        labels.map.mirrored,
        mirrored.map((row) => feltRow(state, row, headings, context)),
      ),
      ...group(
        labels.map.oneSided,
        open.map((row) => feltRow(state, row, headings, context)),
      ),
      ...group(hard.length > 0 && alone === undefined ? aboutHard : undefined, [
        ...(hard.length > 0 && alone === undefined ? [hardRow(state, map, headings, context)] : []),
        ...around(
          state,
          map,
          alone && [alone, `${aboutHard} · ${headings[alone]}`],
          hasSides ? COLUMNS.length : 1,
          context,
        ),
      ]),
    ]),
    h('figcaption', labels.map.says),
  ]);
}

function headOf(headings: Headings): Element {
  const cells = COLUMNS.map((column) =>
    h('th', { className: column, scope: 'col', role: 'columnheader' }, headings[column]),
  );
  return h('thead', { role: 'rowgroup' }, [h('tr', { role: 'row' }, cells)]);
}

type Headings = Readonly<Record<Column, string>>;

/** Who is heard on each side, by name; the side where nobody is. */
function headingsOf({ people }: DifficultyMap, { labels, nameOf }: Context): Headings {
  const names = (side: Side): string => {
    const all = people[side].map((key) => nameOf({ key, range: { start: 0, end: 0 } }));
    return (all.length > 1 ? all.map(together).join('\u00A0· ') : all[0]) ?? labels.domains[side];
  };
  return { patient: names('patient'), between: labels.map.between, clinician: names('clinician') };
}

/** Letters that a line of a column holds in large print. */
const IN_A_LINE = 14;

/** “Dr Cole” in one line, where several names follow each other. */
const together = (name: string): string => (name.length <= IN_A_LINE ? name.replaceAll(' ', '\u00A0') : name);

/** Rows under a heading of their own, where there is one to be said; nothing if there are none. */
function group(heading: string | undefined, rows: readonly Element[]): Element[] {
  if (rows.length === 0) return [];
  if (heading === undefined) return [h('tbody', { role: 'rowgroup' }, [...rows])];
  return [
    h('tbody', { role: 'rowgroup' }, [
      h('tr', { className: 'about', role: 'row' }, [
        h('td', { className: ['patient', 'empty'], role: 'cell' }),
        h('th', { className: 'between', scope: 'rowgroup', role: 'rowheader' }, heading),
        h('td', { className: ['clinician', 'empty'], role: 'cell' }),
      ]),
      ...rows,
    ]),
  ];
}

function cell(column: Column, headings: Headings, content: ElementContent[], isHead = false): Element {
  const isEmpty = content.length === 0;
  return h(
    isHead ? 'th' : 'td',
    {
      className: [column, ...(isEmpty ? ['empty'] : [])],
      ...(isHead ? { scope: 'row', role: 'rowheader' } : { role: 'cell' }),
    },
    // On a phone the columns stand below each other, each under its own heading.
    isEmpty || isHead
      ? content
      : [h('p', { className: 'cell-heading', ariaHidden: 'true' }, headings[column]), ...content],
  );
}

function list(items: readonly Element[]): ElementContent[] {
  return items.length > 0 ? [h('ul', { role: 'list' }, [...items])] : [];
}

function wishRow(state: State, row: WishRow, { people }: DifficultyMap, headings: Headings, context: Context): Element {
  const wishes = (side: Side): Element[] =>
    row[side].map((wish, index) => {
      // Where several people are heard on a side, each wish says whose it is; once for wishes in a row.
      const isNamed = people[side].length > 1 && row[side][index - 1]?.of?.key !== wish.of?.key;
      return wished(state, wish, isNamed, context);
    });
  const between = [
    ...row.possible.map((node) =>
      placed(node, h('li', { id: idOf(node), className: 'possible' }, inside(state, node))),
    ),
    ...row.others.map((wish) => wished(state, wish, true, context)),
  ];
  return h('tr', { id: idOf(row), className: 'wishes', role: 'row' }, [
    cell('patient', headings, list(wishes('patient'))),
    cell('between', { ...headings, between: context.labels.possible }, list(between)),
    cell('clinician', headings, list(wishes('clinician'))),
  ]);
}

function wished(state: State, wish: Wish, isNamed: boolean, context: Context): Element {
  return placed(
    wish,
    h('li', { id: idOf(wish), className: 'wish' }, [
      ...(isNamed ? [whose(wish.of, context), ' '] : []),
      h('q', inside(state, wish)),
    ]),
  );
}

function whose(ref: PersonRef | undefined, { labels, nameOf }: Context): Element {
  return h('span', { className: 'whose' }, `${nameOf(ref)}${labels.colon.trimEnd()}`);
}

function feltRow(state: State, row: FeltRow, headings: Headings, context: Context): Element {
  const felt = (side: Side): ElementContent[] =>
    list(row[side].map((feeling: Feeling) => h('li', { className: 'said' }, h('q', inside(state, feeling)))));
  const kind = row.mirrored ? 'mirrored' : row.patient.length > 0 ? 'patient-only' : 'clinician-only';
  return h('tr', { className: ['felt-row', kind], role: 'row' }, [
    cell('patient', headings, felt('patient')),
    cell('between', headings, [h('span', { className: 'mirror' }, labelOf(context.labels.feelings, row.family))], true),
    cell('clinician', headings, felt('clinician')),
  ]);
}

function hardRow(state: State, { hard, people }: DifficultyMap, headings: Headings, context: Context): Element {
  return h(
    'tr',
    { className: 'hard', role: 'row' },
    COLUMNS.map((column) => {
      const several = column === 'between' || people[column].length > 1;
      return cell(column, headings, list(hard[column].map((piece) => hardItem(state, piece, several, context))));
    }),
  );
}

function hardItem(state: State, piece: Hard, several: boolean, context: Context): Element {
  if (piece.type === 'factor') return placed(piece, h('li', { id: idOf(piece) }, inside(state, piece)));
  const { labels } = context;
  const kind = piece.responseKind === undefined ? '' : labelOf(labels.responseKinds, piece.responseKind);
  return placed(
    piece,
    h('li', { id: idOf(piece), className: 'done' }, [
      ...(several ? [whose(piece.of, context), ' '] : []),
      ...inside(state, piece),
      ...(kind === '' ? [] : [' ', h('span', { className: 'terms' }, kind)]),
    ]),
  );
}

/** What surrounds them, a band each that stays with what makes it hard across the whole map: the team, the system, and before them a side that is alone. */
function around(
  state: State,
  { hard, team, system }: DifficultyMap,
  alone: readonly [Column, string] | undefined,
  colSpan: number,
  context: Context,
): Element[] {
  const { labels } = context;
  const band = (place: Column | 'team' | 'system', heading: string, pieces: readonly Hard[]): Element[] =>
    pieces.length === 0
      ? []
      : [
          h('tr', { role: 'row' }, [
            h('td', { className: ['around', place], colSpan, role: 'cell' }, [
              h('p', { className: 'label' }, heading),
              ...list(pieces.map((piece) => hardItem(state, piece, true, context))),
            ]),
          ]),
        ];
  return [
    ...(alone ? band(...alone, hard[alone[0]]) : []),
    ...band('team', labels.domains.team, team),
    ...band('system', labels.domains.system, system),
  ];
}
