/** The top and the foot of a handout: what it is, for whom, who is in it; and where it comes from. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Case, Person } from '../language/case.js';
import type { Context } from './context.js';
import { type Edition, kindOf } from './editions.js';
import { dateIn, labelOf, listIn } from './labels.js';
import { timingStrip } from './timing.js';

/** The header: kicker, title, summary, facts, content note; for who leads also objectives, people and timing. */
export function headerOf(theCase: Case, edition: Edition, format: string | undefined, context: Context): Element {
  const { matter, people } = theCase;
  const { labels, leads } = context;
  const kicker = [
    labels.editions[kindOf(edition)],
    format === undefined ? undefined : labelOf(labels.formats, format),
    matter.duration === undefined ? undefined : labels.minutes(matter.duration),
  ].filter((text) => text !== undefined);
  return h('header', [
    ...(leads ? [h('p', { className: 'only', role: 'note' }, labels.facilitatorOnly)] : []),
    h('p', { className: 'kicker' }, spans(kicker, ' ')),
    h('h1', matter.title ?? labels.untitled),
    ...(matter.summary === undefined ? [] : [h('p', { className: 'lead' }, matter.summary)]),
    ...factsOf(theCase, context),
    ...contentNote(theCase, context),
    ...(leads
      ? [...objectivesOf(theCase, context), ...aboutPeople(people, context), ...timingStrip(theCase, context)]
      : []),
  ]);
}

function factsOf({ matter, people }: Case, { labels, leads }: Context): Element[] {
  const facts: [string, string[]][] = [];
  const levels = matter.levels.map((level) => labelOf(labels.levels, level));
  if (levels.length > 0) facts.push([labels.for, [levels.join(', ')]]);
  const { min, max } = matter.group ?? {};
  if (min !== undefined || max !== undefined) facts.push([labels.group, [labels.groupSize(min, max)]]);
  const names = people.map(({ name, part }) => `${name}, ${labels.parts[part]}`);
  if (people.length > 0 && !leads) facts.push([labels.people, names]);
  if (facts.length === 0) return [];
  return [
    h(
      'dl',
      { className: 'meta' },
      facts.map(([term, said]) => h('div', [h('dt', term), h('dd', spans(said, h('br')))])),
    ),
  ];
}

/** Each text in a span of its own, set apart. */
function spans(texts: readonly string[], between: Element | string): ElementContent[] {
  const gap = typeof between === 'string' ? ({ type: 'text', value: between } as const) : between;
  return texts.flatMap((text, index) => [...(index > 0 ? [gap] : []), h('span', text)]);
}

function contentNote({ matter: { contentNotes = [] } }: Case, { labels, lang }: Context): Element[] {
  if (contentNotes.length === 0) return [];
  const topics = contentNotes.map((note) => labelOf(labels.contentNotes, note.replace(/^other:\s*/, '')));
  return [
    h('div', { className: 'note', role: 'note' }, [
      h('p', { className: 'label' }, labels.contentNote),
      h('p', labels.mentions(listIn(lang, topics))),
    ]),
  ];
}

function objectivesOf({ matter: { objectives } }: Case, { labels }: Context): Element[] {
  if (objectives.length === 0) return [];
  const items = objectives.map(({ text }) => h('li', text));
  return [h('section', { className: 'objectives' }, [h('h2', labels.objectives), h('ol', items)])];
}

function aboutPeople(people: readonly Person[], { labels }: Context): Element[] {
  if (people.length === 0) return [];
  const items = people.map(({ name, part, age, pronouns, about }) => {
    const facts = [labels.parts[part], age, pronouns].filter((fact) => fact !== undefined && fact !== '');
    const said: ElementContent[] = about === undefined ? [] : [h('span', { className: 'about' }, about)];
    return h('div', { className: part }, [
      h('dt', name),
      h('dd', [h('span', { className: 'facts' }, facts.join(', ')), ...(said.length > 0 ? [' ', ...said] : [])]),
    ]);
  });
  return [h('section', { className: 'people' }, [h('h2', labels.people), h('dl', items)])];
}

/** The foot: version, review, origin, authors, licence, and what the format owes to the practice behind it. */
export function footerOf({ matter }: Case, format: string | undefined, { labels, lang }: Context): Element {
  const version = matter.version === undefined ? undefined : labels.version(matter.version);
  const reviewed = matter.reviewedOn === undefined ? undefined : labels.reviewed(dateIn(lang, matter.reviewedOn));
  const edition = [version, reviewed].filter((text) => text !== undefined).join(', ');
  const facts = [
    edition,
    matter.status === 'approved' ? undefined : labels.statuses[matter.status],
    matter.origin === undefined ? undefined : labels.origins[matter.origin],
    matter.authors.map(({ name }) => name).join(', '),
    matter.license === undefined ? undefined : licenceName(matter.license),
    format !== undefined && Object.hasOwn(labels.practice, format) ? labels.practice[format] : undefined,
  ];
  return h(
    'footer',
    spans(
      facts.filter((fact): fact is string => fact !== undefined && fact !== ''),
      ' ',
    ),
  );
}

/** “CC-BY-4.0” is written “CC BY 4.0”. */
function licenceName(spdx: string): string {
  return /^CC-/.test(spdx) ? spdx.replace(/^CC-/, 'CC ').replace(/-(\d)/, ' $1') : spdx.replace(/^LicenseRef-/, '');
}
