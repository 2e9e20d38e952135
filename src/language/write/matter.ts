/** The front matter of a new case: block maps, one key a line, texts in double quotes. */
import { Document, isScalar, type Node, Scalar, visit } from 'yaml';
import type { Matter, Person, Reference } from '../case.js';
import { CONTENT_NOTES, FIELDS } from '../matter/schema.js';

/** What YAML can hold here. */
export type Data =
  | string
  | number
  | boolean
  | null
  | readonly Data[]
  | { readonly [key: string]: Data | undefined }
  /** Keeps the order of keys that look like numbers. */
  | ReadonlyMap<string, Data>;

/** A word that YAML leaves alone: anything else is put in quotes. */
const BARE = /^[\p{L}\p{N}](?:[\p{L}\p{N}_./+-]*[\p{L}\p{N}_+-])?$/u;

/** Keys whose text is always put in quotes, so that an author who adds a colon is safe. */
const QUOTED: ReadonlySet<string> = new Set(['title', 'summary', 'text', 'about', 'name', 'other']);

/** Set the style of every text in a node: quotes unless it is a single plain word. */
export function quoteTexts(node: Node): void {
  visit(node, {
    Scalar(place, scalar, path) {
      if (place === 'key' || typeof scalar.value !== 'string') return;
      const pair = path.at(-1);
      const key = place === 'value' && pair && 'key' in pair && isScalar(pair.key) ? String(pair.key.value) : '';
      scalar.type = QUOTED.has(key) || !BARE.test(scalar.value) ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN;
    },
  });
}

/** How `yaml` writes: no line is ever folded. */
export const TO_STRING = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER } as const;

/** Write data as the YAML of a front matter, with a line end at its end. */
export function writeYaml(data: Data): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  if (document.contents) quoteTexts(document.contents as Node);
  return lineSafe(document.toString(TO_STRING));
}

/** JavaScript takes these for line ends, and a line of hyphens after one would end the front matter. */
export function lineSafe(yaml: string): string {
  return yaml.replace(
    /[\u0085\u2028\u2029\uFEFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

/** One value alone, several as a list, none not at all. */
const several = (values: readonly string[]): Data | undefined =>
  values.length > 1 ? values : values.length === 1 ? values[0] : undefined;
const some = <T extends Data>(values: readonly T[]): Data | undefined => (values.length > 0 ? values : undefined);

/** The front matter of a case as data, in the order of the schema’s keys; what is absent has no key. */
export function matterData(matter: Matter, people: readonly Person[]): { readonly [key: string]: Data } {
  const data: Readonly<Record<string, Data | undefined>> = {
    title: matter.title,
    format: several(matter.formats),
    summary: matter.summary,
    lang: matter.lang === 'en' ? undefined : matter.lang,
    level: several(matter.levels),
    duration: matter.duration,
    group: matter.group && { min: matter.group.min, max: matter.group.max },
    specialty: several(matter.specialties),
    setting: several(matter.settings),
    professions: several(matter.professions),
    people:
      people.length > 0
        ? new Map(
            people.map(({ key, name, part, about, age, pronouns, playedBy }) => [
              key,
              present({ name, part, about, age: wholeOr(age), pronouns, 'played-by': playedBy }),
            ]),
          )
        : undefined,
    objectives: some(matter.objectives.map(({ id, text }) => (id === undefined ? text : { id, text }))),
    'content-notes':
      matter.contentNotes &&
      (matter.contentNotes.length === 0
        ? 'none'
        : matter.contentNotes.map((note) =>
            (CONTENT_NOTES as readonly string[]).includes(note) ? note : { other: note },
          )),
    origin: matter.origin,
    authors: some(matter.authors.map(({ name, role, affiliation }) => present({ name, role, affiliation }))),
    license: matter.license,
    status: matter.status === 'draft' ? undefined : matter.status,
    reviewed: matter.reviewedOn === undefined ? undefined : { on: matter.reviewedOn },
    version: matter.version,
    created: matter.created,
    doi: matter.doi,
    keywords: matter.keywords && [...matter.keywords],
    competencies: matter.competencies && some(matter.competencies.map((competency) => ({ ...competency }))),
    measures:
      matter.measures &&
      some(matter.measures.map(({ instrument, score, of, note }) => present({ instrument, score, of, note }))),
    references: some(matter.references.map(reference)),
  };
  const order = FIELDS.map((field) => field.key);
  const keys = Object.keys(data).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return present(Object.fromEntries(keys.map((key) => [key, data[key]])));
}

function reference(item: Reference): { readonly [key: string]: Data } {
  return present({
    id: item.id,
    type: item.type,
    title: item.title,
    author: some(
      item.author.map(({ family, given, literal }) =>
        family === undefined && given === undefined && literal !== undefined
          ? literal
          : present({ family, given, literal }),
      ),
    ),
    'container-title': item.containerTitle,
    publisher: item.publisher,
    'publisher-place': item.publisherPlace,
    edition: item.edition,
    volume: item.volume,
    issue: item.issue,
    page: item.page,
    issued: issued(item.issued),
    DOI: item.doi,
    URL: item.url,
  });
}

function issued(parts: readonly number[] | undefined): Data | undefined {
  const [year, ...rest] = parts ?? [];
  if (year === undefined) return undefined;
  const isoDate = year >= 1000 && rest.length < 3 && rest.every((part) => part < 100);
  if (!isoDate) return { 'date-parts': [parts ?? []] };
  return [year, ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** An age is a number of years, or a text. */
const wholeOr = (text: string | undefined): Data | undefined =>
  text !== undefined && /^(?:0|[1-9]\d{0,2})$/.test(text) ? Number(text) : text;

function present(data: Readonly<Record<string, Data | undefined>>): { readonly [key: string]: Data } {
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, isRecord(value) ? present(value) : value]],
    ),
  );
}

function isRecord(value: Data): value is Readonly<Record<string, Data | undefined>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);
}
