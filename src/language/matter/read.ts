/** What the front matter says, as far as it can be understood: what cannot is left out, and `validate` tells of it. */
import { type Matter, PERSON_PARTS, type Person, type Reference, type ReferenceName } from '../case.js';
import { RESERVED_KEYS } from '../vocabulary.js';
import { minutesOf } from './checks.js';
import { type Entry, entryOf, type FrontMatter, type Value } from './front-matter.js';
import { itemsOf, textIn, textOf, textsIn, textsOf } from './values.js';

export interface ReadMatter {
  readonly matter: Matter;
  readonly people: readonly Person[];
}

const ORIGINS: readonly string[] = ['fictional', 'composite', 'real-consented', 'real-anonymised'];
const STATUSES: readonly string[] = ['draft', 'in-review', 'approved', 'retired'];

/** Read what is known of a case from its front matter, if it has any. */
export function readMatter(frontMatter: FrontMatter | undefined): ReadMatter {
  const entries = frontMatter?.entries ?? [];
  const get = (key: string): string | undefined => textOf(entryOf(entries, key)?.value);
  const duration = get('duration');
  const minutes = duration === undefined ? undefined : minutesOf(duration);
  const notes = contentNotes(entryOf(entries, 'content-notes')?.value);
  const origin = get('origin');
  const status = get('status');
  const matter: Matter = {
    ...optional('title', get('title')),
    ...optional('summary', get('summary')),
    lang: get('lang') ?? 'en',
    formats: list(entries, 'format'),
    levels: list(entries, 'level'),
    ...optional('duration', minutes),
    ...optional('group', group(entryOf(entries, 'group')?.value)),
    specialties: list(entries, 'specialty'),
    settings: list(entries, 'setting'),
    professions: list(entries, 'professions'),
    objectives: itemsOf(entryOf(entries, 'objectives')?.value).flatMap((item) => {
      const text = item.type === 'map' ? textIn(item, 'text') : textOf(item);
      const id = item.type === 'map' ? textIn(item, 'id') : undefined;
      return text ? [{ text, ...optional('id', id) }] : [];
    }),
    ...optional('contentNotes', notes),
    ...(origin !== undefined && ORIGINS.includes(origin) ? { origin: origin as NonNullable<Matter['origin']> } : {}),
    authors: itemsOf(entryOf(entries, 'authors')?.value).flatMap((item) => {
      const name = item.type === 'map' ? textIn(item, 'name') : textOf(item);
      return name
        ? [{ name, ...optional('role', textIn(item, 'role')), ...optional('affiliation', textIn(item, 'affiliation')) }]
        : [];
    }),
    ...optional('license', get('license')),
    status: status !== undefined && STATUSES.includes(status) ? (status as Matter['status']) : 'draft',
    ...optional('version', get('version')),
    ...optional('created', get('created')),
    ...optional('doi', get('doi')),
    ...optional('keywords', some(list(entries, 'keywords'))),
    ...optional('competencies', competencies(entryOf(entries, 'competencies')?.value)),
    ...optional('measures', measures(entryOf(entries, 'measures')?.value)),
    ...optional('reviewedOn', textIn(entryOf(entries, 'reviewed')?.value, 'on')),
    references: itemsOf(entryOf(entries, 'references')?.value).flatMap(reference),
  };
  return { matter, people: people(entryOf(entries, 'people')?.value) };
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}

function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

function list(entries: readonly Entry[], key: string): string[] {
  return textsOf(entryOf(entries, key)?.value);
}

function group(value: Value | undefined): Matter['group'] {
  const number = (key: string): number | undefined => {
    const text = textIn(value, key);
    return text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : undefined;
  };
  return value?.type === 'map' ? { ...optional('min', number('min')), ...optional('max', number('max')) } : undefined;
}

function contentNotes(value: Value | undefined): string[] | undefined {
  if (!value) return undefined;
  // A topic that is written in an unexpected way is a topic all the same: who reads the handout is warned.
  return itemsOf(value)
    .flatMap((item) => (item.type === 'map' ? textsIn(item, 'other') : textsOf(item)))
    .map((topic) => topic.replace(/^other:\s*/, ''))
    .filter((topic) => topic !== 'none');
}

function competencies(value: Value | undefined): Matter['competencies'] {
  const read = itemsOf(value).flatMap((item) => {
    const framework = textIn(item, 'framework');
    const id = textIn(item, 'id');
    return framework !== undefined && id !== undefined ? [{ framework, id }] : [];
  });
  return read.length > 0 ? read : undefined;
}

function measures(value: Value | undefined): Matter['measures'] {
  return some(
    itemsOf(value).flatMap((item) => {
      const instrument = textIn(item, 'instrument');
      const score = textIn(item, 'score');
      if (instrument === undefined || score === undefined) return [];
      return [{ instrument, score, ...optional('of', textIn(item, 'of')), ...optional('note', textIn(item, 'note')) }];
    }),
  );
}

function people(value: Value | undefined): Person[] {
  if (value?.type !== 'map') return [];
  return value.entries.flatMap(({ key, keyRange, value: about }) => {
    if ((RESERVED_KEYS as readonly string[]).includes(key)) return [];
    const part = textIn(about, 'part');
    const playedBy = textIn(about, 'played-by');
    return [
      {
        key,
        name: textIn(about, 'name') ?? key,
        part: PERSON_PARTS.find((known) => known === part) ?? 'other',
        ...optional('about', textIn(about, 'about')),
        ...optional('age', textIn(about, 'age')),
        ...optional('pronouns', textIn(about, 'pronouns')),
        ...(playedBy === 'candidate' || playedBy === 'actor' ? { playedBy } : {}),
        range: keyRange,
      } satisfies Person,
    ];
  });
}

function reference(value: Value): Reference[] {
  const id = textIn(value, 'id');
  if (value.type !== 'map' || !id) return [];
  const get = (...keys: readonly string[]): string | undefined => {
    for (const key of keys) {
      const text = textIn(value, key);
      if (text !== undefined) return text;
    }
    return undefined;
  };
  const editor = namesOf(entryOf(value.entries, 'editor')?.value);
  return [
    {
      id,
      ...optional('type', get('type')),
      ...optional('title', get('title')),
      author: namesOf(entryOf(value.entries, 'author')?.value),
      ...(editor.length > 0 ? { editor } : {}),
      ...optional('containerTitle', get('container-title')),
      ...optional('publisher', get('publisher')),
      ...optional('publisherPlace', get('publisher-place')),
      ...optional('edition', get('edition')),
      ...optional('volume', get('volume')),
      ...optional('issue', get('issue')),
      ...optional('number', get('number')),
      ...optional('genre', get('genre')),
      ...optional('collectionTitle', get('collection-title')),
      ...optional('collectionNumber', get('collection-number')),
      ...optional('status', get('status')),
      ...optional('page', get('page')),
      ...optional('issued', dateOf(entryOf(value.entries, 'issued')?.value)),
      ...optional('accessed', dateOf(entryOf(value.entries, 'accessed')?.value)),
      ...optional('available', dateOf(entryOf(value.entries, 'available-date')?.value)),
      ...optional('doi', get('DOI', 'doi')),
      ...optional('url', get('URL', 'url')),
      range: value.range,
    },
  ];
}

/** People as maps of CSL’s name parts; a text, or `literal`, is taken as it stands. */
function namesOf(value: Value | undefined): ReferenceName[] {
  return itemsOf(value).flatMap((item): ReferenceName[] => {
    if (item.type !== 'map') {
      const literal = textOf(item);
      return literal === undefined ? [] : [{ literal }];
    }
    const particles = ['dropping-particle', 'non-dropping-particle'].flatMap((key) => textIn(item, key) ?? []);
    return [
      {
        ...optional('family', textIn(item, 'family')),
        ...optional('given', textIn(item, 'given')),
        ...optional('particle', particles.length > 0 ? particles.join(' ') : undefined),
        ...optional('suffix', textIn(item, 'suffix')),
        ...optional('literal', textIn(item, 'literal')),
      },
    ];
  });
}

/** `1988`, `"1988-08"`, CSL’s `date-parts: [[1988, 8]]`, or a map of `year`, `month`, `day`. Of a span, where it begins. */
function dateOf(value: Value | undefined): number[] | undefined {
  const item = value?.type === 'list' ? value.items[0] : value;
  if (item?.type !== 'map') return dateIn(textOf(item));
  const parts = itemsOf(entryOf(item.entries, 'date-parts')?.value)[0];
  const written = parts ? itemsOf(parts).map(textOf) : ['year', 'month', 'day'].map((key) => textIn(item, key));
  const wrong = written.findIndex((part) => part === undefined || !/^\d{1,4}$/.test(part));
  const numbers = (wrong < 0 ? written : written.slice(0, wrong)).map(Number);
  return numbers.length > 0 ? numbers : dateIn(textIn(item, 'raw') ?? textIn(item, 'literal'));
}

function dateIn(text: string | undefined): number[] | undefined {
  const m = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:\/.*)?$/.exec(text ?? '');
  return m ? m.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)])) : undefined;
}
