/** What a citation or a link can lead to. */
import { labelsFor } from '../../handout/labels.js';
import type { Case, Reference } from '../../language/case.js';
import { factsOf, type Place } from '../../language/facts.js';
import { pathOf } from '../../language/links.js';
import type { CaseFile } from '../../language/parse.js';
import { caseTitleOf } from '../../library/entry.js';
import { relativeAddress } from '../across.js';
import { addressOf, folderOf, nameOf } from '../addresses.js';
import { citationText } from '../citation-text.js';
import { escapeMarkdown } from '../describe.js';
import type { Library } from '../library.js';
import { escapeSnippet } from '../snippet.js';
import { Kind, type Offer } from './offer.js';

/** The references of the case by their keys. */
export function citationOffers({ matter }: Case): Offer[] {
  return matter.references.map((reference) => ({
    label: reference.id,
    kind: Kind.Reference,
    snippet: escapeSnippet(reference.id),
    detail: shortly(reference),
    says: escapeMarkdown(citationText(reference, labelsFor(matter.lang))),
  }));
}

function shortly({ author, issued, title }: Reference): string {
  const [first] = author;
  const who = first?.family ?? first?.literal;
  return [who, issued?.[0], title]
    .filter((piece) => piece !== undefined)
    .join(', ')
    .slice(0, 80);
}

/** What can be linked to in this case; `sign` is the `#` where it is not written yet. */
export function idOffers(file: CaseFile, sign: '#' | ''): Offer[] {
  // What an author named stands before the headings.
  const places = factsOf(file).places.toSorted((a, b) => Number(a.kind === 'heading') - Number(b.kind === 'heading'));
  return places.map((place) => placeOffer(place, sign));
}

function placeOffer({ id, label, kind }: Place, sign: '#' | '' = ''): Offer {
  return { label: sign + id, kind: Kind.Reference, snippet: escapeSnippet(sign + id), detail: label || kind };
}

/** The library, and where in it the case lies. */
export interface Around {
  readonly library: Pick<Library, 'entryOf' | 'entriesAround' | 'resolve' | 'pictures'>;
  readonly uri: string;
}

/** The other cases of the library, by their titles. */
export function caseLinkOffers({ library, uri }: Around): Offer[] {
  return library
    .entriesAround(uri)
    .filter((entry) => entry.uri !== addressOf(uri))
    .map((entry) => {
      const address = relativeAddress(uri, entry.uri);
      return {
        label: address,
        kind: Kind.File,
        snippet: escapeSnippet(address),
        filter: `${address} ${caseTitleOf(entry)}`,
        detail: caseTitleOf(entry),
        ...(entry.summary === undefined ? {} : { says: escapeMarkdown(entry.summary) }),
      };
    });
}

/** What can be linked to in another case. */
export function placeOffers({ library, uri }: Around, written: string): Offer[] {
  const path = pathOf(written);
  const entry = path === undefined ? undefined : library.entryOf(library.resolve(uri, path));
  return (entry?.places ?? []).map((place) => placeOffer(place));
}

/** The pictures that lie beside the case or below it. */
export function pictureOffers({ library, uri }: Around): Offer[] {
  return library.pictures(folderOf(addressOf(uri))).map((picture) => {
    const address = relativeAddress(uri, picture);
    return { label: address, kind: Kind.File, snippet: escapeSnippet(address), detail: nameOf(picture) };
  });
}
