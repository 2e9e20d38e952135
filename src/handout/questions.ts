/** Questions: a number to call out, the minutes, room to write; for who leads, what may come. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Key, Question } from '../language/case.js';
import { blocks, type Context, type Handlers, idOf, inside, label, placed } from './context.js';
import { minutesOf } from './dialogue.js';
import { type AnyNode, plainText } from './node.js';

const USUAL_LINES = 4;
const MOST_LINES = 40;

/** A question as it was arranged: with its keys and the notes on how to lead it. */
type ArrangedQuestion = Omit<Question, 'children'> & {
  readonly children: readonly { readonly type: string }[];
  readonly answers?: readonly object[];
};

export function questionHandlers(context: Context): Handlers {
  const { labels } = context;
  return {
    question: (state, node: ArrangedQuestion) => {
      const objectives = node.objectives.length > 0 ? labels.objective(node.objectives) : undefined;
      const isOwn = node.audience?.every((key) => key === context.kind) ?? true;
      const audience =
        node.audience === undefined || isOwn ? undefined : labels.only(context.audienceOf(node.audience));
      return placed(
        node,
        h('div', { id: idOf(node), className: 'question', role: 'group', ariaLabel: labels.question(node.number) }, [
          h('p', { className: 'number' }, String(node.number)),
          ...label(minutesOf(node, context), objectives, audience),
          h('div', { className: 'asks' }, inside(state, node)),
          ...lines(linesOf(node, context)),
          ...blocks(state, node.answers ?? []),
        ]),
      );
    },
    key: (state, node: Key) =>
      placed(
        node,
        h('div', { id: idOf(node), className: 'keyed', role: 'note' }, [...label(labels.key), ...inside(state, node)]),
      ),
    choices: (state, node: { start: number; children: AnyNode[] }) =>
      scaleOf(node.children, context) ??
      h('ol', { className: 'choices', type: 'A', ...(node.start > 1 && { start: node.start }) }, inside(state, node)),
    choice: (state, node: { isKey: boolean; spread?: boolean; children: { type: string; children: object[] }[] }) => {
      const [only] = node.children;
      const isShort = node.children.length === 1 && only?.type === 'paragraph';
      const mark = isTold(node, context) ? [' ', h('strong', { className: 'is-key' }, labels.isKey)] : [];
      return placed(node, h('li', [...(isShort ? inside(state, only) : inside(state, node)), ...mark]));
    },
  };
}

/** Whether this choice is the key, and the reader is told so at its place: who leads and who marks. */
function isTold(choice: { readonly isKey?: unknown } | AnyNode | undefined, { leads, kind }: Context): boolean {
  return choice?.isKey === true && (leads || kind === 'examiner');
}

/** “−2: much less likely”: a step of a scale, and its words. */
const STEP = /^\s*([+−–-]?\s?\d)(?!\d)\s*[:.,·–—-]?\s*(.*)$/su;

interface Step {
  /** With its sign. */
  readonly number: string;
  readonly words: string;
}

/** In a script concordance question the choices are a scale, from −2 to +2; undefined if they are none. */
export function stepsOf(choices: readonly AnyNode[], format: string | undefined): readonly Step[] | undefined {
  if (format !== 'sct') return undefined;
  const steps = choices.flatMap((choice): Step[] => {
    const [, number, words = ''] = STEP.exec(plainText(choice.children ?? [])) ?? [];
    return number === undefined ? [] : [{ number: signed(number), words }];
  });
  return steps.length === choices.length ? steps : undefined;
}

/** The scale, to be ringed. */
function scaleOf(choices: readonly AnyNode[], context: Context): Element | undefined {
  const { format, labels } = context;
  const steps = stepsOf(choices, format);
  if (steps === undefined) return undefined;
  const keyed = (index: number): (Element | string)[] =>
    isTold(choices[index], context) ? [' ', h('strong', { className: 'is-key' }, labels.isKey)] : [];
  const row = (cells: readonly Element[]): Element => h('tr', { role: 'row' }, [...cells]);
  // On a phone each step stands in a line of its own: the roles say that it is a table still.
  return h('table', { className: 'scale', role: 'table' }, [
    h(
      'thead',
      { role: 'rowgroup' },
      row(
        steps.map(({ number }) =>
          // The sign stands before its number, whichever way the words run.
          h('th', { scope: 'col', role: 'columnheader' }, h('span', { className: 'mark', dir: 'ltr' }, number)),
        ),
      ),
    ),
    h(
      'tbody',
      { role: 'rowgroup' },
      row(steps.map(({ words }, index) => h('td', { role: 'cell' }, [words, ...keyed(index)]))),
    ),
  ]);
}

/** With a real minus sign. */
function signed(number: string): string {
  return number.replace(/\s/g, '').replace(/^[-–]/, '−');
}

/** Who leads writes elsewhere, and a choice is answered by its letter. */
function linesOf({ lines: own, children }: ArrangedQuestion, { leads, kind }: Context): number {
  if (leads) return 0;
  if (kind === 'examiner') return 2;
  // Afterwards it is read; and on one side, room for the words comes before room for the pen.
  if (kind === 'one-page' || kind === 'after') return 0;
  return Math.min(MOST_LINES, own ?? (children.some(({ type }) => type === 'choices') ? 0 : USUAL_LINES));
}

function lines(count: number) {
  const ruled = Array.from({ length: count }, () => h('div', { className: 'line' }));
  return count > 0 ? [h('div', { className: 'lines', ariaHidden: 'true' }, ruled)] : [];
}
