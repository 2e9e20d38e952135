/** What may help, grouped by where it lies; and what was done under the strain, where no map shows it. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { State } from 'mdast-util-to-hast';
import type { Response, Strategy } from '../language/case.js';
import { DOMAINS, type Domain } from '../language/vocabulary.js';
import { type Context, type Handlers, idOf, inside, labelUnlessTitled, placed } from './context.js';
import { dateIn, labelOf } from './labels.js';

/** What `h` takes as a child. */
type Child = ElementContent | string;

export function factorHandlers(context: Context): Handlers {
  const { labels } = context;
  return {
    strategies: (state, node: { children: Strategy[]; titled?: boolean }) =>
      byDomain(node.children, labelUnlessTitled(node, labels.strategies), context, (strategy) =>
        withTerms(state, strategy, context),
      ),
    responses: (state, node: { children: Response[]; titled?: boolean }) =>
      h('div', { className: 'responses' }, [
        ...labelUnlessTitled(node, labels.responses),
        h(
          'ul',
          node.children.map((response) =>
            placed(response, h('li', { id: idOf(response) }, done(state, response, context))),
          ),
        ),
      ]),
  };
}

function byDomain(
  items: readonly Strategy[],
  title: readonly ElementContent[],
  { labels }: Context,
  show: (item: Strategy) => Child[],
): Element {
  const groups = [...DOMAINS, undefined].flatMap((domain: Domain | undefined) => {
    const own = items.filter((item) => item.in === domain);
    return own.length > 0 ? [{ domain, own }] : [];
  });
  return h('div', { className: 'domains' }, [
    ...title,
    h(
      'dl',
      groups.map(({ domain, own }) =>
        h('div', { className: ['domain', domain ?? 'elsewhere'] }, [
          h('dt', domain === undefined ? labels.elsewhere : labels.domains[domain]),
          ...own.map((item) => placed(item, h('dd', { id: idOf(item) }, show(item)))),
        ]),
      ),
    ),
  ]);
}

function withTerms(state: State, strategy: Strategy, { nameOf, labels, lang }: Context): Child[] {
  const who = strategy.by ? nameOf(strategy.by) : undefined;
  // A day needs a word before it; “from Monday” and “at once” have their own.
  const day = strategy.due === undefined ? undefined : dateIn(lang, strategy.due);
  const when = day === undefined || day === strategy.due ? day : labels.due(day);
  const terms = [who, when].filter((term) => term !== undefined).join(labels.comma);
  return [...inside(state, strategy), ...(terms ? [' ', h('span', { className: 'terms' }, `(${terms})`)] : [])];
}

function done(state: State, response: Response, { nameOf, labels }: Context): Child[] {
  const kind = response.responseKind === undefined ? '' : labelOf(labels.responseKinds, response.responseKind);
  return [
    h('span', { className: 'name' }, `${nameOf(response.of)}${labels.colon}`),
    ...inside(state, response),
    ...(kind ? [' ', h('span', { className: 'terms' }, `(${kind})`)] : []),
  ];
}
