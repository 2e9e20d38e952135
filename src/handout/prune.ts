/**
 * What a reader may not see, their sheet does not contain. Pruning happens once, on the model, before anything is
 * rendered: a case goes in, and a case comes out that holds no string of what is hidden.
 */
import type { Case, Flow, Matter, Part, Person, Section } from '../language/case.js';
import { mainFormat } from '../language/formats/index.js';
import { readingOf } from '../language/timing.js';
import { admitAll, type Reading } from './admit.js';
import { type Edition, type Sheet, sheetFor } from './editions.js';
import { type AnyNode, plainKey, shapes } from './node.js';
import { citedIn, countOf, presentIn, withoutDeadEnds, withoutUnusedDefinitions } from './tidy.js';
import { hasContent, withoutEmpty } from './visible.js';

/**
 * The case as the readers of one edition may see it. `format` decides where formats differ; if none is chosen, the
 * case’s first one that is known. A sheet for somebody who has no such part in the case is empty. Changes nothing given.
 *
 * @throws RangeError for an edition that does not exist
 */
export function prune(theCase: Case, edition: Edition, format = mainFormat(theCase.matter.formats)): Case {
  const sheet = sheetFor(edition, format, theCase.ownFormats);
  if (!sheet.everything && (sheet.nodes.size === 0 || !isCast(theCase, sheet))) return emptySheet(theCase, format);
  const reading: Reading = { sheet, playedByCandidate: playedByCandidate(theCase) };
  // A section is a node while it is pruned, so that links and footnotes reach across the whole case.
  let parts = theCase.sections.flatMap((section) => admitSection(section, reading));
  for (let before = Number.POSITIVE_INFINITY, now = countOf(parts); now < before; ) {
    before = now;
    parts = withoutDeadEnds(parts, sheet.everything);
    if (!sheet.everything) parts = withoutUnusedDefinitions(parts.flatMap(withoutEmptySection));
    now = countOf(parts);
  }
  const matter = pruneMatter(theCase.matter, sheet, format, citedIn(parts));
  const { minutes = theCase.reading } = readingOf(theCase) ?? {};
  return {
    matter,
    people: prunePeople(theCase, sheet, matter, parts),
    sections: parts.map(toSection),
    ...(minutes !== undefined && { reading: minutes }),
  };
}

function playedByCandidate({ people }: Case): Set<string> {
  return new Set(people.filter(({ playedBy }) => playedBy === 'candidate').map(({ key }) => plainKey(key)));
}

/** Whether the person of a personal sheet has that part: an actor’s is not the candidate’s, a panellist has a story. */
function isCast({ people, sections }: Case, { reader }: Sheet): boolean {
  if (reader.person === undefined) return true;
  const person = people.find(({ key }) => plainKey(key) === reader.person);
  if (person === undefined) return false;
  if (reader.kind === 'actor') return person.playedBy !== 'candidate';
  return sections.some(({ children }) =>
    children.some((node) => node.type === 'story' && plainKey(node.by?.key ?? '') === reader.person),
  );
}

function emptySheet({ matter }: Case, format: string | undefined): Case {
  return { matter: { ...NOTHING_SAID, lang: matter.lang, formats: listOf(format) }, people: [], sections: [] };
}

function listOf(format: string | undefined): string[] {
  return format === undefined ? [] : [format];
}

const SECTION = 'section';
const TITLE = 'part';
const BODY = 'root';

function admitSection({ part, children }: Section, reading: Reading): AnyNode[] {
  const title = part ? admitAll(shapes([part]), reading) : [];
  // A sheet that knows of no parts still holds what it may of what stands in them.
  if (part && title.length === 0 && reading.sheet.nodes.has(TITLE)) return [];
  return [
    {
      type: SECTION,
      children: [...title, { type: BODY, children: admitAll(underTheirHeadings(shapes(children), reading), reading) }],
    },
  ];
}

/**
 * Without the headings of what the sheet does not hold, where nothing but how people are looked after stands below what is
 * hidden: ‘Mark sheet’ is no title for that. Notes on leading count for nothing: what they speak of comes after them.
 */
function underTheirHeadings(nodes: readonly AnyNode[], reading: Reading): readonly AnyNode[] {
  if (reading.sheet.everything) return nodes;
  const about = (index: number) => belowHeading(nodes, index).filter(({ type }) => type !== 'facilitator');
  const holdsNothing = (index: number): boolean => {
    const below = about(index);
    // What stands right below a heading is what it speaks of.
    const own = below.filter(
      ({ type }, at) => type !== 'heading' && (type !== 'care' || (below[at - 1] ?? nodes[index])?.type === 'heading'),
    );
    return !admitAll(own, reading).some(hasContent);
  };
  const headings = [...nodes.keys()].filter((index) => nodes[index]?.type === 'heading');
  if (!headings.some((index) => about(index).some(({ type }) => type === 'care') && holdsNothing(index))) return nodes;
  // With it goes each that is empty before it: else it would be the title in its place.
  const empty = new Set(headings.filter(holdsNothing));
  return nodes.filter((_, index) => !empty.has(index));
}

/** What stands below a heading, to the next of its level or above. */
function belowHeading(nodes: readonly AnyNode[], index: number): readonly AnyNode[] {
  let end = index + 1;
  for (; end < nodes.length; end += 1) {
    const node = nodes[end];
    if (node?.type === 'heading' && Number(node.depth) <= Number(nodes[index]?.depth)) break;
  }
  return nodes.slice(index + 1, end);
}

function withoutEmptySection(section: AnyNode): AnyNode[] {
  const title = section.children?.find((node) => node.type === TITLE);
  const body = section.children?.find((node) => node.type === BODY);
  const children = withoutEmpty(body?.children ?? []);
  const rest: AnyNode = { type: BODY, children };
  if (children.some(hasContent)) return [{ type: SECTION, children: title ? [title, rest] : [rest] }];
  // Definitions that other parts use, and the places of what is withheld, outlive the part and its title.
  return children.length > 0 ? [{ type: SECTION, children: [rest] }] : [];
}

function toSection(section: AnyNode): Section {
  const title = section.children?.find((node) => node.type === TITLE) as Part | undefined;
  const body = section.children?.find((node) => node.type === BODY);
  const children = (body?.children ?? []) as unknown as Flow[];
  return title ? { part: title, children } : { children };
}

/** Those who can be seen on the sheet, and whose sheet it is. */
function prunePeople({ people }: Case, sheet: Sheet, matter: Matter, parts: readonly AnyNode[]): readonly Person[] {
  if (sheet.everything) return people;
  if (!sheet.people) return [];
  const isPresent = presentIn(parts, [matter.title ?? '', matter.summary ?? '']);
  return people
    .filter((person) => plainKey(person.key) === sheet.reader.person || isPresent(person))
    .map((person) => (isPlayedBy(sheet.reader, person) ? actorsView(person) : strangersView(person)));
}

function isPlayedBy({ kind, person }: Sheet['reader'], { key }: Person): boolean {
  return kind === 'actor' && plainKey(key) === person;
}

/** Whoever is to be somebody knows who that is. What is said about a person can hold what nobody else may know. */
function actorsView({ age, pronouns, about, ...person }: Person): Person {
  return {
    ...strangersView(person),
    ...(age !== undefined && { age }),
    ...(pronouns !== undefined && { pronouns }),
    ...(about !== undefined && { about }),
  };
}

/** What anybody may know of a person who is seen. */
function strangersView({ key, name, part, range }: Person): Person {
  return { key, name, part, range };
}

const NOTHING_SAID: Matter = {
  lang: 'en',
  formats: [],
  levels: [],
  specialties: [],
  settings: [],
  professions: [],
  objectives: [],
  authors: [],
  status: 'draft',
  references: [],
};

function pruneMatter(matter: Matter, sheet: Sheet, format: string | undefined, cited: ReadonlySet<string>): Matter {
  if (sheet.everything) return { ...matter, references: matter.references.filter(({ id }) => cited.has(id)) };
  const keys = Object.keys(matter) as (keyof Matter)[];
  const seen = Object.fromEntries(keys.filter((key) => sheet.matter.has(key)).map((key) => [key, matter[key]]));
  const allowed: Matter = { ...NOTHING_SAID, ...seen };
  return {
    ...allowed,
    formats: listOf(format),
    authors: allowed.authors.map(({ name }) => ({ name })),
    references: sheet.references === 'all' ? allowed.references : allowed.references.filter(({ id }) => cited.has(id)),
  };
}
