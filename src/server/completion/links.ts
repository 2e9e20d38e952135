/** What a citation or a link can lead to. */
import { labelsFor } from '../../handout/labels.js';
import type { Case, Reference } from '../../language/case.js';
import { plainText } from '../../language/walk.js';
import { citationText } from '../citation-text.js';
import { escapeMarkdown, questionText } from '../describe.js';
import { escapeSnippet } from '../snippet.js';
import { Kind, type Offer } from './offer.js';
import { idsOf, isQuestion } from './words.js';

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

/** What has an id in this case; `sign` is the `#` where it is not written yet. */
export function idOffers(theCase: Case, sign: '#' | ''): Offer[] {
  return idsOf(theCase).map(({ id, node }) => ({
    label: sign + id,
    kind: Kind.Reference,
    snippet: escapeSnippet(sign + id),
    detail: isQuestion(node)
      ? questionText(node, 80)
      : node.type === 'part'
        ? plainText(node.children) || 'part'
        : node.type,
  }));
}
