/** What can stand in the braces of a word. */
import type { Case } from '../../language/case.js';
import type { Attribute } from '../../language/vocabulary.js';
import { describeAttribute, escapeMarkdown } from '../describe.js';
import type { L10n } from '../l10n.js';
import type { Place } from '../place.js';
import { choiceOf, escapeSnippet, newStops } from '../snippet.js';
import { Kind, type Offer } from './offer.js';
import { attributeValues } from './words.js';

/** The attributes that a word can still have, those that it needs first. */
export function attributeOffers(
  theCase: Case,
  { word, written, rest }: Extract<Place, { kind: 'attribute' }>,
  l10n: L10n,
): Offer[] {
  return word.attributes
    .filter(({ name }) => !written.includes(name))
    .toSorted((a, b) => Number(b.required ?? false) - Number(a.required ?? false))
    .map((attribute): Offer => {
      const isId = attribute.type === 'id';
      return {
        label: isId ? '#' : attribute.name,
        kind: Kind.Property,
        snippet: /^\s*=/.test(rest) ? attribute.name : attributeSnippet(attribute, theCase, l10n),
        ...(isId
          ? { filter: '#', detail: l10n.t('a name for links') }
          : attribute.required
            ? { detail: l10n.t('needed') }
            : {}),
        says: describeAttribute(attribute, l10n),
      };
    });
}

const EXAMPLES: Readonly<Partial<Record<Attribute['type'], string>>> = { minutes: '10', count: '4' };

function attributeSnippet(attribute: Attribute, theCase: Case, l10n: L10n): string {
  const { name, type } = attribute;
  const stops = newStops();
  const values = attributeValues(attribute, theCase, l10n).map(({ value }) => value);
  if (type === 'flag') return name;
  if (type === 'id') return `#\${1:${escapeSnippet(values[0] ?? 'q1')}}`;
  if (values.length > 0) return `${name}=${choiceOf(stops, values)}`;
  return type === 'text' ? `${name}="$1"` : `${name}=\${1:${EXAMPLES[type] ?? ''}}`;
}

/** The values that an attribute can have. */
export function valueOffers(theCase: Case, { attribute }: Extract<Place, { kind: 'value' }>, l10n: L10n): Offer[] {
  return attributeValues(attribute, theCase, l10n).map(({ value, says }) => ({
    label: value,
    kind: attribute.type === 'person' || attribute.type === 'audience' ? Kind.Variable : Kind.EnumMember,
    snippet: escapeSnippet(value),
    ...(says === undefined
      ? {}
      : { detail: says.length > 80 ? `${says.slice(0, 79)}…` : says, says: escapeMarkdown(says) }),
  }));
}
