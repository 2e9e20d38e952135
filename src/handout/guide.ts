/** How to lead a session in a format: what the format itself says, before the case begins. For who leads alone. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Case } from '../language/case.js';
import type { Format, Guide, Phase } from '../language/formats/format.js';
import { formatNamed } from '../language/formats/index.js';
import type { Context } from './context.js';
import { tellsUsualOrder } from './timing.js';

/**
 * The format’s page for who leads, and what a panellist needs of it. Nothing where the format is not known. Its words
 * are in English so far, and are marked as such.
 */
export function guideOf(theCase: Case, context: Context): Element[] {
  const { sections, ownFormats } = theCase;
  const format = context.format === undefined ? undefined : formatNamed(context.format, ownFormats);
  if (!format || (context.kind !== 'facilitator' && context.kind !== 'panel')) return [];
  const looksAfter = sections.some(({ children }) => children.some(({ type }) => type === 'care'));
  if (context.kind === 'panel') return forPanel(format, looksAfter, context);
  const { guide, phases, groundRules } = format;
  const { labels, lang } = context;
  const language = inEnglish(lang);
  return [
    h('section', { className: 'guide' }, [
      h('h2', labels.howItGoes),
      ...(guide ? [h('p', { className: 'aim', ...language }, guide.aim)] : []),
      ...(tellsUsualOrder(theCase, context) ? [] : [h('div', language, sessionOf(phases, context))]),
      ...(guide ? [...signsOf(guide, language, context)] : []),
      ...rulesOf(groundRules, language, context),
      ...(guide
        ? [h('p', { className: 'sources', ...language }, [h('span', `${labels.sources}: `), guide.sources.join(' ')])]
        : []),
    ]),
  ];
}

function forPanel({ phases, groundRules }: Format, looksAfter: boolean, context: Context): Element[] {
  const language = inEnglish(context.lang);
  return [
    h('section', { className: 'guide' }, [
      h('h2', context.labels.howItGoes),
      h('div', language, sessionOf(phases, context)),
      ...(looksAfter ? [] : rulesOf(groundRules, language, context)),
    ]),
  ];
}

type Language = { readonly lang?: string; readonly dir?: 'ltr' };

function inEnglish(lang: string): Language {
  return /^en\b/i.test(lang) ? {} : { lang: 'en', dir: 'ltr' };
}

function rulesOf(rules: readonly string[], language: Language, { labels }: Context): Element[] {
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

function signsOf({ whom, signs }: Guide, language: Language, { labels }: Context): Element[] {
  const rows = signs.map(({ when, say, general }) =>
    h('div', [
      h('dt', when),
      h('dd', [say, ...(general ? [' ', h('span', { className: 'terms' }, `(${labels.generalKnowledge})`)] : [])]),
    ]),
  );
  return [h('h3', language, whom), h('dl', { className: 'signs', ...language }, rows)];
}
