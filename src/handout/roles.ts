/** What roles are told and what is marked: briefs, an actor’s lines by kind, mark schemes, and room to fill in. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { State } from 'mdast-util-to-hast';
import type { Brief, BriefLine, Marks } from '../language/case.js';
import { blocks, type Context, type Handlers, idOf, inside, label, placed } from './context.js';
import { localeOf } from './labels.js';
import { type MarkRow, type MarkTable, marksOf } from './marks.js';
import { type AnyNode, plainKey } from './node.js';

const CUE_ORDER: readonly BriefLine['word'][] = ['opening', 'volunteer', 'if-asked', 'withhold', 'react'];

export function roleHandlers(context: Context): Handlers {
  const { labels } = context;
  return {
    chapter: (state, node: { title?: string; own: boolean; children: object[] }) =>
      h('section', { className: ['chapter', node.own ? 'own' : 'others'] }, [
        ...(node.title === undefined ? [] : [h('h2', node.title)]),
        ...inside(state, node),
      ]),
    brief: (state, node: Brief) => {
      const reading = node.minutes === undefined ? undefined : labels.reading(labels.minutes(node.minutes));
      const isOwn = isTheReaders(node.audience, context);
      const said = isOwn ? [] : [labels.brief(context.audienceOf(node.audience)), reading];
      return placed(
        node,
        h('div', { id: idOf(node), className: isOwn ? ['brief', 'own'] : 'brief', role: 'group' }, [
          ...label(...said),
          ...inside(state, node),
        ]),
      );
    },
    cues: (state, node: { children: BriefLine[] }) =>
      h(
        'div',
        { className: 'cues' },
        CUE_ORDER.flatMap((word) => {
          const lines = node.children.filter((line) => line.word === word);
          return lines.length > 0 ? [cuesOf(word, lines, state, context)] : [];
        }),
      ),
    marks: (state, node: Marks & { titled?: boolean }) => {
      const audience = node.audience === undefined ? undefined : labels.only(context.audienceOf(node.audience));
      const { blocks: content, total } = marksOf(node.children);
      const pass = node.pass === undefined ? undefined : labels.pass(node.pass);
      const { kind } = context;
      const isOwn = kind === 'observer' || (kind === 'examiner' && (node.audience ?? [kind]).includes(kind));
      return placed(
        node,
        h('div', { id: idOf(node), className: isOwn ? ['marks', 'own'] : 'marks', role: 'group' }, [
          ...(isOwn ? [] : label(labels.marks, pass, audience)),
          ...blocks(state, content),
          ...(total > 0 ? [totalOf(total, pass, context)] : []),
        ]),
      );
    },
    closing: () => closingOf(context),
    'mark-table': (state, node: MarkTable) => markTable(state, node, context),
  };
}

/** Whether a brief is told to the reader alone, so that the sheet has said already whose it is. */
function isTheReaders(audience: readonly string[], { kind, readerKey }: Context): boolean {
  return audience.every((key) => key === kind || plainKey(key) === readerKey);
}

/** An actor’s lines of one kind: under what, on the left; what is said or done, on the right. */
function cuesOf(word: BriefLine['word'], lines: readonly BriefLine[], state: State, { labels }: Context): Element {
  const hasCues = lines.some(({ cue }) => cue !== undefined && cue !== '');
  const list = hasCues
    ? h(
        'dl',
        lines.map((line) => placed(line, h('div', [h('dt', line.cue || labels.always), h('dd', inside(state, line))]))),
      )
    : h(
        'ul',
        { role: 'list' },
        lines.map((line) => placed(line, h('li', inside(state, line)))),
      );
  return h('div', { className: ['cue', word] }, [h('p', { className: 'label' }, labels.cueKinds[word]), list]);
}

function markTable(state: State, { headings, marksHeading, rows }: MarkTable, { labels, lang }: Context): Element {
  const number = new Intl.NumberFormat(localeOf(lang));
  const cells = (row: readonly (readonly AnyNode[])[]): ElementContent[][] => row.map((cell) => blocks(state, cell));
  const width = Math.max(1, headings.length, ...rows.map((row) => row.cells.length));
  const head = headings.length > 0 ? cells(headings) : [[{ type: 'text', value: labels.lookFor } as const]];
  const offered = (mark: number): Element => h('span', { className: 'mark' }, number.format(mark));
  const body = rows.map((row: MarkRow) => {
    const said = cells(row.cells);
    if (row.marks.length === 0 && said.slice(1).every((cell) => cell.length === 0))
      return h('tr', h('td', { className: 'over', colSpan: width + 1 }, said[0] ?? []));
    const boxes = row.marks.flatMap((mark, index) => [...(index > 0 ? [' '] : []), offered(mark)]);
    return h('tr', [...said.map((cell) => h('td', cell)), h('td', { className: 'boxes' }, boxes)]);
  });
  return h('table', { className: 'scheme' }, [
    h(
      'thead',
      h('tr', [
        ...head.map((cell) => h('th', { scope: 'col' }, cell)),
        h(
          'th',
          { scope: 'col', className: 'boxes' },
          marksHeading.length > 0 ? blocks(state, marksHeading) : labels.marksGiven,
        ),
      ]),
    ),
    h('tbody', body),
  ]);
}

function totalOf(total: number, pass: string | undefined, { labels, lang, kind }: Context): Element {
  const sum = new Intl.NumberFormat(localeOf(lang)).format(total);
  const isFilledIn = kind === 'examiner';
  return h('p', { className: 'total' }, [
    h('span', { className: 'name' }, isFilledIn ? labels.total : `${labels.total}${labels.colon.trimEnd()}`),
    ...(isFilledIn ? [' ', h('span', { className: 'gap', ariaHidden: 'true' })] : []),
    ' ',
    h('span', isFilledIn ? labels.outOf(sum) : sum),
    ...(pass === undefined ? [] : [' ', h('span', { className: 'pass' }, `(${pass})`)]),
  ]);
}

/** Names and a day to be written in by hand, at the top of a sheet that is filled in. */
export function fieldsOf({ kind, labels }: Context): Element[] {
  const names = kind === 'examiner' ? labels.fields.examiner : kind === 'observer' ? labels.fields.observer : [];
  if (names.length === 0) return [];
  return [
    h(
      'ul',
      { className: 'fields', role: 'list' },
      names.map((name) => h('li', [h('span', name), h('span', { className: 'gap', ariaHidden: 'true' })])),
    ),
  ];
}

const NOTES = 8;

/** What a sheet ends with that is filled in: the impression as a whole, and room for notes. */
function closingOf({ kind, labels }: Context): Element[] {
  const room = (count: number): Element =>
    h(
      'div',
      { className: 'lines', ariaHidden: 'true' },
      Array.from({ length: count }, () => h('div', { className: 'line' })),
    );
  if (kind === 'observer') return [h('section', { className: 'notes' }, [h('h2', labels.notes), room(NOTES)])];
  if (kind !== 'examiner') return [];
  return [
    h('section', { className: 'notes' }, [
      h('h2', labels.overall),
      h(
        'ul',
        { className: 'ratings', role: 'list' },
        labels.ratings.map((rating) => h('li', [h('span', { className: 'mark', ariaHidden: 'true' }), ' ', rating])),
      ),
      h('p', { className: 'label' }, labels.notes),
      room(3),
    ]),
  ];
}
