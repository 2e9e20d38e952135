/**
 * What a reader may not see, their sheet does not contain. Pruning happens once, on the model, before anything is
 * rendered: a case goes in, and a case comes out that holds no string of what is hidden.
 */
import type { Case, Flow, Matter, Part, Person, Section } from '../language/case.js';
import { admitAll } from './admit.js';
import { type Edition, type Sheet, sheetFor } from './editions.js';
import { type AnyNode, shapes } from './node.js';
import { citedIn, countOf, presentIn, withoutDeadEnds, withoutUnusedDefinitions } from './tidy.js';
import { hasContent, withoutEmpty } from './visible.js';

/** The case as the readers of one edition may see it. `format` decides where formats differ. Changes nothing given. */
export function prune(theCase: Case, edition: Edition, format: string | undefined): Case {
  const sheet = sheetFor(edition, format);
  // A section is a node while it is pruned, so that links and footnotes reach across the whole case.
  let parts = theCase.sections.flatMap((section) => admitSection(section, sheet));
  for (let before = Number.POSITIVE_INFINITY, now = countOf(parts); now < before; ) {
    before = now;
    parts = withoutDeadEnds(parts, sheet.everything);
    if (!sheet.everything) parts = withoutUnusedDefinitions(parts.flatMap(withoutEmptySection));
    now = countOf(parts);
  }
  const matter = pruneMatter(theCase.matter, sheet, format, citedIn(parts));
  const isPresent = presentIn(parts, [matter.title ?? '', matter.summary ?? '']);
  const people = sheet.everything ? theCase.people : theCase.people.filter(isPresent).map(strangersView);
  return { matter, people, sections: parts.map(toSection) };
}

const SECTION = 'section';
const TITLE = 'part';
const BODY = 'root';

function admitSection({ part, children }: Section, sheet: Sheet): AnyNode[] {
  const title = part ? admitAll(shapes([part]), sheet) : [];
  if (part && title.length === 0) return [];
  return [{ type: SECTION, children: [...title, { type: BODY, children: admitAll(shapes(children), sheet) }] }];
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
    formats: format === undefined ? [] : [format],
    authors: allowed.authors.map(({ name }) => ({ name })),
    references: allowed.references.filter(({ id }) => cited.has(id)),
  };
}
