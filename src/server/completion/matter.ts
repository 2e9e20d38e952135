/** Keys and values of the front matter, those first that are needed and missing. */
import type { Case } from '../../language/case.js';
import { formatNamed } from '../../language/formats/index.js';
import { type Field, type Requirement, strictness } from '../../language/matter/shape.js';
import { describeField, describeFormat } from '../describe.js';
import type { MatterPlace } from '../matter-place.js';
import { fieldAt, fieldSnippet, fieldsAt, shapesAt, valuesAt } from '../matter-shapes.js';
import { choiceOf, escapeSnippet, newStops, placeholder } from '../snippet.js';
import { Kind, type Offer } from './offer.js';

export function matterOffers(theCase: Case, place: MatterPlace): Offer[] {
  switch (place.at) {
    case 'key':
      return [...keyOffers(theCase, place), ...dashOffers(place), ...personOffers(place)];
    case 'item':
      return [...valueOffers(theCase, place), ...keyOffers(theCase, place)];
    case 'value':
      return valueOffers(theCase, place);
    case 'comment':
      return [];
  }
}

/** Needed now, needed later, free. */
function urgency({ required }: Field, status: string): number {
  if (required === undefined) return 2;
  return required === 'always' || strictness(status) >= strictness(required) ? 0 : 1;
}

const NEEDED: Readonly<Record<Requirement, string>> = {
  always: 'needed',
  'in-review': 'needed from review on',
  approved: 'needed when approved',
};

function keyOffers({ matter }: Case, { path, siblings, rest, flow }: MatterPlace): Offer[] {
  return fieldsAt(path)
    .filter(({ key }) => !siblings.includes(key))
    .toSorted((a, b) => urgency(a, matter.status) - urgency(b, matter.status))
    .map((field): Offer => {
      const whole = fieldSnippet(path, field, newStops());
      // Braces cannot hold a key that takes several lines; and where a colon follows, the key alone was meant.
      const snippet = /^\s*:/.test(rest) ? field.key : flow && whole.includes('\n') ? `${field.key}: ` : whole;
      return {
        label: field.key,
        kind: Kind.Property,
        snippet,
        ...(field.required ? { detail: NEEDED[field.required] } : {}),
        says: describeField(field),
      };
    });
}

/** On a new line below the key of a list: its next item. */
function dashOffers({ path, flow }: MatterPlace): Offer[] {
  const field = fieldAt(path);
  const list = shapesAt(path).find((shape) => shape.type === 'list');
  if (!field || !list || flow || path.at(-1) === '-') return [];
  const stops = newStops();
  const values = valuesAt([...path, '-']);
  const [, ...example] = fieldSnippet(path.slice(0, -1), field, newStops()).split('\n');
  const margin = /^ *- /.exec(example[0] ?? '')?.[0].length;
  const item =
    margin === undefined
      ? values.length > 0
        ? choiceOf(stops, values)
        : `"${placeholder(stops, field.says)}"`
      : example.map((line, index) => (index === 0 ? line.slice(margin) : `  ${line.slice(margin)}`)).join('\n');
  return [
    {
      label: '- …',
      filter: '-',
      kind: Kind.Struct,
      snippet: `- ${item}`,
      detail: `another item of ‘${field.key}’`,
      says: describeField(field),
    },
  ];
}

/** Below `people`: one more person, with a key of the author’s choice. */
function personOffers({ path, flow, indent }: MatterPlace): Offer[] {
  const record = shapesAt(path).find((shape) => shape.type === 'record');
  const field = fieldAt(path);
  if (!record || !field || flow || indent === 0) return [];
  const [, ...lines] = fieldSnippet(path.slice(0, -1), field, newStops()).split('\n');
  return [
    {
      label: `${field.key}: one more`,
      filter: 'person one more',
      kind: Kind.Struct,
      snippet: lines.map((line) => line.replace(/^ {2}/, '')).join('\n'),
      detail: 'with a key of your choice',
      says: describeField(field),
    },
  ];
}

function valueOffers(theCase: Case, { path }: MatterPlace): Offer[] {
  const own = theCase.ownFormats ?? [];
  const isFormat = fieldAt(path)?.key === 'format' && path.filter((name) => name !== '-').length === 1;
  const values = [...valuesAt(path), ...(isFormat ? own.map(({ name }) => name) : [])];
  const chosen = isFormat ? theCase.matter.formats : [];
  return values
    .filter((value, index) => values.indexOf(value) === index)
    .toSorted((a, b) => Number(chosen.includes(a)) - Number(chosen.includes(b)))
    .map((value): Offer => {
      const format = isFormat ? formatNamed(value, own) : undefined;
      return {
        label: value,
        kind: Kind.EnumMember,
        snippet: escapeSnippet(value),
        ...(format ? { detail: format.title, says: describeFormat(format) } : {}),
      };
    });
}
