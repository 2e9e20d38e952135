/** Keys and values of the front matter, those first that are needed and missing. */
import type { Case } from '../../language/case.js';
import { formatNamed } from '../../language/formats/index.js';
import { type Field, strictness } from '../../language/matter/shape.js';
import { formatIn } from '../../language/write/skeleton/skeleton.js';
import { describeField, describeFormat, NEEDED } from '../describe.js';
import type { L10n } from '../l10n.js';
import type { MatterPlace } from '../matter-place.js';
import { fieldAt, fieldSnippet, fieldsAt, shapesAt, valuesAt } from '../matter-shapes.js';
import { choiceOf, escapeSnippet, newStops, placeholder } from '../snippet.js';
import { Kind, type Offer } from './offer.js';

export function matterOffers(theCase: Case, place: MatterPlace, l10n: L10n): Offer[] {
  switch (place.at) {
    case 'key':
      return [...keyOffers(theCase, place, l10n), ...dashOffers(place, l10n), ...personOffers(place, l10n)];
    case 'item':
      return [...valueOffers(theCase, place, l10n), ...keyOffers(theCase, place, l10n)];
    case 'value':
      return valueOffers(theCase, place, l10n);
    case 'comment':
      return [];
  }
}

/** Needed now, needed later, free. */
function urgency({ required }: Field, status: string): number {
  if (required === undefined) return 2;
  return required === 'always' || strictness(status) >= strictness(required) ? 0 : 1;
}

function keyOffers({ matter }: Case, { path, siblings, rest, flow }: MatterPlace, l10n: L10n): Offer[] {
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
        ...(field.required ? { detail: l10n.t(NEEDED[field.required]) } : {}),
        says: describeField(field, l10n),
      };
    });
}

/** On a new line below the key of a list: its next item. */
function dashOffers({ path, flow }: MatterPlace, l10n: L10n): Offer[] {
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
      detail: l10n.t('another item of ‘{0}’', field.key),
      says: describeField(field, l10n),
    },
  ];
}

/** Below `people`: one more person, with a key of the author’s choice. */
function personOffers({ path, flow, indent }: MatterPlace, l10n: L10n): Offer[] {
  const record = shapesAt(path).find((shape) => shape.type === 'record');
  const field = fieldAt(path);
  if (!record || !field || flow || indent === 0) return [];
  const [, ...lines] = fieldSnippet(path.slice(0, -1), field, newStops()).split('\n');
  return [
    {
      label: l10n.t('{0}: one more', field.key),
      filter: 'person one more',
      kind: Kind.Struct,
      snippet: lines.map((line) => line.replace(/^ {2}/, '')).join('\n'),
      detail: l10n.t('with a key of your choice'),
      says: describeField(field, l10n),
    },
  ];
}

function valueOffers(theCase: Case, { path }: MatterPlace, l10n: L10n): Offer[] {
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
        ...(format ? { detail: formatIn(format, l10n.lang).title, says: describeFormat(format, l10n) } : {}),
      };
    });
}
