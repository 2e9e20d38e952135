/** What can be written where the cursor is: words, attributes, people, links, feelings, keys and values. */
import { type CompletionItem, type CompletionParams, CompletionTriggerKind } from 'vscode-languageserver';
import type { CaseFile } from '../../language/parse.js';
import type { Feature } from '../feature.js';
import type { L10n } from '../l10n.js';
import { type Place, placeAt } from '../place.js';
import { editorRange, offsetAt } from '../text-places.js';
import { attributeOffers, valueOffers } from './attributes.js';
import { caseOffers } from './cases.js';
import { feelingOffers, mannerOffers, speakerOffers } from './dialogue.js';
import { type Around, caseLinkOffers, citationOffers, idOffers, pictureOffers, placeOffers } from './links.js';
import { matterOffers } from './matter.js';
import { itemsOf, type Offer } from './offer.js';
import { textWordOffers, wordOffers } from './words.js';

/**
 * Signs after which a list may open by itself, each only where the line up to it looks so: a colon in `10:30`, a space
 * in a sentence and a hash before a heading open nothing, and cost no reading of the case.
 */
const TRIGGERS: Readonly<Record<string, RegExp>> = {
  ':': /^[ \t]*:{2,3}$/,
  '{': /(?:^[ \t]*:{2,}|:)\p{L}[\p{L}\p{N}_-]*(?:\[.*\])?\{$/u,
  '=': /\{[^}]*=$/,
  ' ': /:\p{L}[^{}]*\{[^}]* $|^[ \t]*(?:- +)?[\w-]+: $|^ *- $/u,
  '#': /(?:\{[^}]*|\]\([^)\s]*)#$/,
  '@': /\[(?:[^\]]*;\s*)?@$/,
  '(': /\]\($/,
};

export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: Object.keys(TRIGGERS) } }),
  listen({ connection, documents, caseAt, client, library, l10n }) {
    connection.onCompletion(({ textDocument, position, context }: CompletionParams): CompletionItem[] => {
      const typed =
        context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? context.triggerCharacter : undefined;
      if (typed !== undefined) {
        const line = documents.get(textDocument.uri)?.getText({ start: { ...position, character: 0 }, end: position });
        if (line === undefined || TRIGGERS[typed]?.test(line) !== true) return [];
      }
      const open = caseAt(textDocument.uri);
      if (!open) return [];
      const snippets = client().textDocument?.completion?.completionItem?.snippetSupport === true;
      const offset = offsetAt(open.file, position);
      return completionsAt(open.file, offset, {
        snippets,
        around: { library, uri: open.uri },
        l10n: l10n(),
      });
    });
  },
};

/** The completions at an offset, the likeliest first. */
export function completionsAt(
  file: CaseFile,
  offset: number,
  { snippets, around, l10n }: { readonly snippets: boolean; readonly around: Around; readonly l10n: L10n },
): CompletionItem[] {
  const place = placeAt(file, offset);
  const range = place.kind === 'matter' ? place.place.range : place.kind === 'nothing' ? undefined : place.range;
  if (!range) return [];
  return itemsOf(offersAt(file, place, around, l10n), editorRange(file, range), snippets, (other) =>
    editorRange(file, other),
  );
}

function offersAt(file: CaseFile, place: Place, around: Around, l10n: L10n): Offer[] {
  const theCase = file.case;
  switch (place.kind) {
    case 'nothing':
      return [];
    case 'file':
      return caseOffers(l10n);
    case 'matter':
      return matterOffers(theCase, place.place, l10n);
    case 'word':
      return wordOffers(file, place, l10n);
    case 'text-word':
      return textWordOffers(theCase, place.rest, l10n);
    case 'attribute':
      return attributeOffers(theCase, place, l10n);
    case 'value':
      return valueOffers(theCase, place, l10n);
    case 'citation':
      return citationOffers(theCase);
    case 'link':
      if (place.file === '') return idOffers(file, '');
      return place.file === undefined
        ? [...idOffers(file, '#'), ...caseLinkOffers(around)]
        : placeOffers(around, place.file);
    case 'picture':
      return pictureOffers(around);
    case 'feeling':
      return feelingOffers();
    case 'manner':
      return mannerOffers(file, place, l10n);
    case 'speaker':
      return speakerOffers(file, place, l10n);
  }
}
