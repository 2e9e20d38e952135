/** Parts, care, and what only who leads will see: notes, briefs, marks, and what was withheld. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { State } from 'mdast-util-to-hast';
import type { Care, Facilitator, Part, Support, Takeaway, Withheld } from '../language/case.js';
import { type Context, type Handlers, idOf, inside, label, placed } from './context.js';
import { minutesOf } from './dialogue.js';

type ArrangedPart = Omit<Part, 'children'> & {
  readonly title: { readonly children: object[] };
  readonly children: object[];
};

interface Titled {
  readonly titled?: boolean;
}

export function blockHandlers(context: Context): Handlers {
  const { labels } = context;
  const box = (
    className: string,
    labelled: (string | undefined)[],
    state: State,
    node: { id?: string; children: object[] },
  ): Element =>
    placed(
      node,
      h('div', { id: idOf(node), className, role: 'group' }, [...label(...labelled), ...inside(state, node)]),
    );
  return {
    // A part opens without a script: its title is inside, so that nobody reads ahead by chance.
    part: (state, node: ArrangedPart) => {
      const title = inside(state, node.title);
      const name = labels.part(node.number);
      const heading = h(
        'h2',
        { className: title.length > 0 ? undefined : 'unseen' },
        title.length > 0 ? title : [name],
      );
      return placed(
        node,
        h('section', { id: idOf(node), className: 'part' }, [
          h('details', { open: context.kind !== 'learner' }, [
            h('summary', [
              h('span', name),
              ...(node.minutes === undefined ? [] : [' · ', h('span', minutesOf(node, context))]),
            ]),
            heading,
            ...inside(state, node),
          ]),
        ]),
      );
    },
    care: (state, node: Care & Titled) =>
      box('care', [node.titled || context.kind === 'candidate' ? undefined : labels.care], state, node),
    supports: (state, node: { children: Support[] }) =>
      h('div', { className: 'supports' }, [...label(labels.support), h('ul', inside(state, node))]),
    support: (state, node: Support) => placed(node, h('li', { id: idOf(node) }, inside(state, node))),
    takeaway: (state, node: Takeaway & Titled) =>
      box('takeaway', [node.titled ? undefined : labels.takeaway], state, node),
    facilitator: (state, node: Facilitator) => box('leading', [labels.leading, minutesOf(node, context)], state, node),
    withheld: (state, node: Withheld) => withheld(state, node, context),
  };
}

function withheld(state: State, node: Withheld, { labels, leads, sourcePositions }: Context): Element | undefined {
  if (leads) {
    const reason = h(
      'p',
      { className: 'reason' },
      labels.whyWithheld[node.reason].replace('{0}', () => node.word ?? ''),
    );
    return placed(
      node,
      h('div', { className: 'withheld', role: 'note' }, [...label(labels.withheld), reason, ...inside(state, node)]),
    );
  }
  // Only the author, in the preview, is told that there is a gap.
  return sourcePositions
    ? placed(node, h('div', { className: 'withheld', role: 'note' }, h('p', labels.withheldHere)))
    : undefined;
}
