/** The top and the foot of a handout: what it is, for whom, who is in it; and where it comes from. */
import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import type { Case, Matter, Measure, Person } from '../language/case.js';
import { MEASURES } from '../language/matter/checks.js';
import { readingOf } from '../language/timing.js';
import type { Context } from './context.js';
import { type EditionKind, rolesIn } from './editions.js';
import { isShipped } from './labels/formats/words.js';
import { dateIn, type Labels, labelOf, listIn, spokenIn } from './labels.js';
import { plainKey } from './node.js';
import { keepsUsualTimes, phasesKept } from './session.js';
import { formatOf, timingStrip } from './timing.js';

/** Sheets that anybody who takes part may have: all others say that they are not to be handed out. */
const FOR_ALL: ReadonlySet<EditionKind> = new Set(['learner', 'after', 'one-page', 'candidate']);

/** The header: for whom, kicker, title, summary, facts, content note; for who leads also objectives, people and timing. */
export function headerOf(theCase: Case, context: Context): Element {
  const { matter, people } = theCase;
  const { labels, leads, format, kind } = context;
  const known = formatOf(theCase, context);
  // How long a library’s own format takes is as its course team says, where the case says nothing else.
  const minutes = matter.duration ?? (known && !isShipped(known) ? known.minutes : undefined);
  const kicker = [
    labels.editions[kind],
    format === undefined ? undefined : labelOf(labels.formats, format),
    minutes === undefined ? undefined : labels.minutes(minutes),
    retired(matter, labels),
  ];
  return h('header', [
    ...topOf(kicker, context),
    ...titleOf(theCase, context),
    ...(matter.summary === undefined ? [] : [h('p', { className: 'lead' }, matter.summary)]),
    ...factsOf(theCase, context),
    ...contentNote(theCase, context),
    ...(leads
      ? [...objectivesOf(theCase, context), ...aboutPeople(people, context), ...timingStrip(theCase, context)]
      : []),
  ]);
}

/** The header of a part that is handed out by itself: which case it belongs to, and no more. */
export function partHeaderOf({ matter }: Case, name: string, context: Context): Element {
  const { labels, kind } = context;
  return h('header', [
    ...topOf([labels.editions[kind], name, retired(matter, labels)], context),
    h('h1', { className: 'of-part' }, matter.title ?? labels.untitled),
  ]);
}

/** Whoever finds an old sheet is told at its top, not in the small letters at its foot. */
const retired = ({ status }: Matter, { statuses }: Labels): string | undefined =>
  status === 'retired' ? statuses.retired : undefined;

/** For whom the sheet is, and what it is. */
function topOf(kicker: readonly (string | undefined)[], { labels, kind, reader }: Context): Element[] {
  const said = kicker.filter((text) => text !== undefined);
  return [
    h('p', { className: FOR_ALL.has(kind) ? 'whom' : 'only', role: 'note' }, h('span', labels.whose[kind](reader))),
    h('p', { className: 'kicker' }, spans(said, ' ')),
  ];
}

/** A case of which a reader may not even know the title has no sheet for them. */
function isKnown({ sections, people }: Case): boolean {
  return sections.length > 0 || people.length > 0;
}

/** The title of the case; on an actor’s sheet first of all who they are. */
function titleOf(theCase: Case, { labels, kind, reader, readerKey }: Context): Element[] {
  const title = theCase.matter.title ?? (isKnown(theCase) ? labels.untitled : labels.editions[kind]);
  if (kind !== 'actor' || !isKnown(theCase)) return [h('h1', title)];
  const { age, pronouns, about } = theCase.people.find(({ key }) => plainKey(key) === readerKey) ?? {};
  const who = [age, pronouns, about].filter((fact) => fact !== undefined && fact !== '').join(labels.comma);
  return [
    h('h1', reader),
    ...(who === '' ? [] : [h('p', { className: ['lead', 'about'] }, who)]),
    h('p', { className: 'lead' }, title),
  ];
}

/** The longest time that the reader of a role’s sheet is given to read. */
function ownReadingTime({ sections }: Case, { kind, readerKey }: Context): number {
  const briefs = sections.flatMap(({ children }) => children.filter((block) => block.type === 'brief'));
  const own = briefs.filter(({ audience }) => audience.some((key) => key === kind || plainKey(key) === readerKey));
  return Math.max(0, ...own.map(({ minutes = 0 }) => minutes));
}

/** A few words of what a sheet is about, and what is said of them; and what marks those that are in another language. */
type Fact = readonly [term: string, said: readonly (string | ElementContent[])[], language?: Properties];

/** The times of a role’s sheet: the phases of the format if they are those of the case, or else what the case itself says. */
function timesOf(theCase: Case, context: Context): Fact[] {
  const { labels, leads } = context;
  const { duration } = theCase.matter;
  if (leads) return [];
  const own = ownReadingTime(theCase, context);
  if (context.kind === 'learner' || context.kind === 'one-page') return timesForAll(theCase, context);
  const reading = readingOf(theCase)?.minutes ?? 0;
  const known = formatOf(theCase, context);
  if (known && reading > 0 && phasesKept(known, duration, reading).length > 0) {
    const { format, language } = spokenIn(known, context);
    return format.phases.map(({ name, minutes }): Fact => [name, [labels.minutes(minutes)], language]);
  }
  const facts: Fact[] = own === 0 ? [] : [[labels.readingTime, [labels.minutes(own)]]];
  return facts.length === 0 || duration === undefined ? facts : [...facts, [labels.inAll, [labels.minutes(duration)]]];
}

/** Whoever takes part where roles are played, and is not told the usual phases, is told the times of the case. */
function timesForAll(theCase: Case, context: Context): Fact[] {
  const { labels } = context;
  const known = formatOf(theCase, context);
  if (!known || rolesIn(known).length === 0 || keepsUsualTimes(theCase, known)) return [];
  const { reading } = theCase;
  const { duration } = theCase.matter;
  return [
    ...(reading === undefined ? [] : [[labels.readingTime, [labels.minutes(reading)]] as const]),
    ...(duration === undefined ? [] : [[labels.inAll, [labels.minutes(duration)]] as const]),
  ];
}

function factsOf(theCase: Case, context: Context): Element[] {
  const { labels, leads, kind } = context;
  const { matter, people } = theCase;
  const facts = timesOf(theCase, context);
  const levels = matter.levels.map((level) => labelOf(labels.levels, level));
  if (levels.length > 0) facts.push([labels.for, [levels.join(labels.comma)]]);
  const { min, max } = matter.group ?? {};
  if (min !== undefined || max !== undefined) facts.push([labels.group, [labels.groupSize(min, max)]]);
  const competencies = (matter.competencies ?? []).map(({ framework, id }) => `${framework} ${id}`);
  if (competencies.length > 0) facts.push([labels.competencies, competencies]);
  const measures = (matter.measures ?? []).map((measure) => measured(measure, context));
  if (measures.length > 0) facts.push([labels.measures, measures]);
  // That somebody is ‘other’ tells nobody anything.
  const names = people.map(({ name, part }): ElementContent[] => {
    const rest = part === 'other' ? '' : `${labels.comma}${labels.parts[part]}`;
    return [h('span', { className: 'person' }, name), { type: 'text', value: rest }];
  });
  if (people.length > 0 && !leads && kind !== 'candidate') facts.push([labels.people, names]);
  if (facts.length === 0) return [];
  return [
    h(
      'dl',
      { className: 'meta' },
      facts.map(([term, said, language]) => h('div', [h('dt', language ?? {}, term), h('dd', spans(said, h('br')))])),
    ),
  ];
}

/** “DDPRQ-10: 34 (Dr Shah, after the third visit)”. */
function measured({ instrument, score, of, note }: Measure, { labels, nameOf }: Context): string {
  const known = instrument.toLowerCase();
  const name = Object.hasOwn(MEASURES, known) ? MEASURES[known]?.name : undefined;
  const whose = of === undefined ? undefined : nameOf({ key: of, range: { start: 0, end: 0 } });
  const terms = [whose, note].filter((term) => term !== undefined).join(labels.comma);
  return `${name ?? instrument}${labels.colon}${score}${terms === '' ? '' : ` (${terms})`}`;
}

/** Each text in a span of its own, set apart. */
function spans(texts: readonly (string | ElementContent[])[], between: Element | string): ElementContent[] {
  const gap = typeof between === 'string' ? ({ type: 'text', value: between } as const) : between;
  return texts.flatMap((text, index) => [...(index > 0 ? [gap] : []), h('span', text)]);
}

function contentNote({ matter: { contentNotes = [] } }: Case, { labels, lang }: Context): Element[] {
  if (contentNotes.length === 0) return [];
  const topics = contentNotes.map((note) => labelOf(labels.contentNotes, note.replace(/^other:\s*/, '')));
  return [
    h('div', { className: 'note', role: 'note' }, [
      h('p', { className: 'label' }, labels.contentNote),
      h('p', h('span', labels.mentions(listIn(lang, topics)))),
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
    const facts = [part === 'other' ? '' : labels.parts[part], age, pronouns].filter(
      (fact) => fact !== undefined && fact !== '',
    );
    const said: ElementContent[] = about === undefined ? [] : [h('span', { className: 'about' }, about)];
    return h('div', { className: part }, [
      h('dt', name),
      h('dd', [
        ...(facts.length > 0 ? [h('span', { className: 'facts' }, facts.join(labels.comma)), ' '] : []),
        ...said,
      ]),
    ]);
  });
  return [h('section', { className: 'people' }, [h('h2', labels.people), h('dl', items)])];
}

/** The foot: version, review, origin, authors, licence, what the format owes to its model, and how to cite the case. */
export function footerOf({ matter }: Case, { labels, lang, format }: Context): Element {
  const version = matter.version === undefined ? undefined : labels.version(matter.version);
  const { reviewedOn, created } = matter;
  const reviewed = reviewedOn === undefined ? undefined : labels.reviewed(dateIn(lang, reviewedOn, 'month'));
  const written = created === undefined ? undefined : labels.written(dateIn(lang, created, 'month'));
  const edition = [version, reviewed ?? written].filter((text) => text !== undefined).join(labels.comma);
  const facts = [
    edition,
    matter.status === 'approved' ? undefined : labels.statuses[matter.status],
    matter.origin === undefined ? undefined : labels.origins[matter.origin],
    matter.authors.map(({ name }) => name).join(labels.comma),
    matter.license === undefined ? undefined : licenceName(matter.license),
    format !== undefined && Object.hasOwn(labels.practice, format) ? labels.practice[format] : undefined,
  ];
  return h('footer', [
    h(
      'p',
      { className: 'imprint' },
      spans(
        facts.filter((fact): fact is string => fact !== undefined && fact !== ''),
        ' ',
      ),
    ),
    ...citationOf(matter, labels),
  ]);
}

/** How to cite the case, in Vancouver style: authors, title, version, year, DOI, licence. Nothing if nobody signed it. */
function citationOf({ authors, title, version, reviewedOn, created, doi, license }: Matter, labels: Labels): Element[] {
  if (authors.length === 0 || title === undefined) return [];
  const year = /^\d{4}/.exec(reviewedOn ?? created ?? '')?.[0];
  const edition = [version === undefined ? undefined : labels.version(version), year]
    .filter((text) => text)
    .join(labels.semicolon);
  const end = /[.!?…]$/u.test(title) ? '' : '.';
  const said = [
    `${authors.map(({ name }) => name).join(labels.comma)}.`,
    `${title} [${labels.teachingCase}]${end}`,
    edition && `${edition}.`,
    doi && `doi:${doi.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')}.`,
    license && `${licenceName(license)}.`,
  ];
  return [
    h('p', { className: 'citing' }, [
      h('span', `${labels.cite}${labels.colon}`),
      // Each runs in its own direction: a Latin name does not turn an Arabic title round.
      ...spans(
        said.filter((text): text is string => text !== undefined && text !== ''),
        ' ',
      ),
    ]),
  ];
}

/** “CC-BY-4.0” is written “CC BY 4.0”. */
export function licenceName(spdx: string): string {
  return /^CC-/.test(spdx) ? spdx.replace(/^CC-/, 'CC ').replace(/-(\d)/, ' $1') : spdx.replace(/^LicenseRef-/, '');
}
