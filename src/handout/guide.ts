/** How to lead a session in a format: what the format itself says, before the case begins. For who leads alone. */
import type { Element, Properties } from 'hast';
import { h } from 'hastscript';
import type { Case } from '../language/case.js';
import type { Format, Guide, Phase } from '../language/formats/index.js';
import { type Context, label } from './context.js';
import { rolesIn } from './editions.js';
import { type Spoken, spokenIn, tagged } from './labels.js';
import { keepsUsualTimes } from './session.js';
import { formatOf, timingIn } from './timing.js';

/** The format’s page for who leads, and what others need of it. Nothing where the format is not known. */
export function guideOf(theCase: Case, context: Context): Element[] {
  const { sections } = theCase;
  const known = formatOf(theCase, context);
  if (!known) return [];
  const { format, language } = spokenIn(known, context);
  const looksAfter = sections.some(({ children }) => children.some(({ type }) => type === 'care'));
  if (context.kind === 'panel') return forPanel(format, language, looksAfter, context);
  if (context.kind === 'learner' || context.kind === 'one-page') return forPlayers(theCase, known, context);
  if (context.kind !== 'facilitator') return [];
  const { guide, phases, groundRules } = format;
  return [
    h('section', { className: 'guide' }, [
      h('h2', context.labels.howItGoes),
      ...(guide ? [h('p', { className: 'aim', ...language }, guide.aim)] : []),
      ...usualOrder(theCase, context, language, phases),
      ...(guide ? [...signsOf(guide, language)] : []),
      ...rulesOf(groundRules, language, context),
      ...(guide ? [sourcesOf(guide, language, context)] : []),
    ]),
  ];
}

/** The phases of the format, unless the strip tells them; beside a plan of the author’s it is said that they are the usual. */
function usualOrder(theCase: Case, context: Context, language: Properties, phases: readonly Phase[]): Element[] {
  const { by, phases: planned } = timingIn(context)(theCase);
  if (by === 'format' || phases.length === 0) return [];
  const { labels } = context;
  const minutes = phases.reduce((sum, phase) => sum + phase.minutes, 0);
  const isBeside = planned.length > 0;
  return [
    ...(isBeside ? (label(labels.usualOrder, labels.minutes(minutes)) as Element[]) : []),
    h('div', language, sessionOf(phases, context)),
  ];
}

function forPanel(
  { phases, groundRules }: Spoken,
  language: Properties,
  looksAfter: boolean,
  context: Context,
): Element[] {
  return [
    h('section', { className: 'guide' }, [
      h('h2', context.labels.howItGoes),
      h('div', language, sessionOf(phases, context)),
      ...(looksAfter ? [] : rulesOf(groundRules, language, context)),
    ]),
  ];
}

/**
 * Where the task is on the candidate’s sheet and the rest on other roles’, everyone is told how it goes and whose sheet is
 * whose: little else of such a case may be known before it is played.
 */
function forPlayers(theCase: Case, known: Format, context: Context): Element[] {
  const roles = rolesIn(known);
  if (roles.length === 0) return [];
  const { labels } = context;
  const { format, language } = spokenIn(known, context);
  const isUsual = keepsUsualTimes(theCase, known);
  const rows = roles.map((role) => h('div', [h('dt', labels.ifYou[role]), h('dd', labels.editions[role])]));
  return [
    h('section', { className: 'guide' }, [
      ...(isUsual ? [h('h2', labels.howItGoes), h('div', language, sessionOf(format.phases, context))] : []),
      h('h2', labels.yourSheet),
      h('dl', { className: ['signs', 'yours'] }, rows),
    ]),
  ];
}

function rulesOf(rules: readonly string[], language: Properties, { labels }: Context): Element[] {
  if (rules.length === 0) return [];
  return [
    h('h3', labels.groundRules),
    h(
      'ul',
      { className: 'rules', ...language },
      rules.map((rule) => h('li', rule)),
    ),
  ];
}

/** The usual running order: minutes, name, and what happens. */
function sessionOf(phases: readonly Phase[], { labels }: Context): Element[] {
  const items = phases.map(({ name, minutes, says }) =>
    h('li', [
      h('span', { className: 'length' }, labels.short(minutes)),
      h('span', [h('span', { className: 'name' }, name), ' ', h('span', { className: 'says' }, says)]),
    ]),
  );
  return phases.length > 0 ? [h('ol', { className: 'session', role: 'list' }, items)] : [];
}

function signsOf({ whom, signs }: Guide, language: Properties): Element[] {
  const rows = signs.map(({ when, say, general }) =>
    h('div', [
      h('dt', when),
      // What is read out is not broken by a remark on it: that stands with the sources.
      h('dd', [say, ...(general ? [h('sup', '*')] : [])]),
    ]),
  );
  return [h('h3', language, whom), h('dl', { className: 'signs', ...language }, rows)];
}

/** Where the ideas come from. What is cited is cited in English; what was taken from it is said in the reader’s language. */
function sourcesOf({ sources, signs }: Guide, language: Properties, { labels, pageLang }: Context): Element {
  const cited = sources.flatMap((source) => [
    h('span', tagged('en', pageLang), source.cited),
    ...(source.taken === undefined ? [] : [' ', h('span', language, `(${source.taken}).`)]),
    ' ',
  ]);
  return h('p', { className: 'sources' }, [
    h('span', `${labels.sources}${labels.colon}`),
    ...cited,
    h('span', labels.ownWording),
    ...(signs.some(({ general }) => general) ? [h('span', ` * ${labels.generalKnowledge}.`)] : []),
  ]);
}
