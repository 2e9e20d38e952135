/** One thing that can be written where the cursor is, as plain data; the order of a list is its ranking. */
import {
  type CompletionItem,
  CompletionItemKind,
  type Range as EditorRange,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from 'vscode-languageserver';
import type { Range } from '../../language/finding.js';
import { hasStops, withoutStops } from '../snippet.js';

export interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** With tab stops. Without any, Enter is a new line where it stands already. */
  readonly snippet: string;
  /** What is typed to find it, where that is not the label. */
  readonly filter?: string;
  readonly detail?: string;
  /** Markdown. */
  readonly says?: string;
  readonly preselect?: true;
  /** What it takes out elsewhere. */
  readonly removes?: Range;
}

/** The offers as the protocol wants them, in place of `range`. */
export function itemsOf(
  offers: readonly Offer[],
  range: EditorRange,
  snippets: boolean,
  place: (range: Range) => EditorRange,
): CompletionItem[] {
  return offers.map((offer, index): CompletionItem => {
    const { label, kind, detail, says, preselect, removes, filter, snippet } = offer;
    const stops = snippets && hasStops(snippet);
    return {
      label,
      kind,
      sortText: String(index).padStart(4, '0'),
      filterText: filter ?? label,
      ...(detail === undefined ? {} : { detail }),
      ...(says === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: says } }),
      ...(preselect ? { preselect } : {}),
      ...(removes ? { additionalTextEdits: [{ range: place(removes), newText: '' }] } : {}),
      textEdit: { range, newText: stops ? snippet : withoutStops(snippet) },
      insertTextFormat: stops ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      insertTextMode: InsertTextMode.adjustIndentation,
    };
  });
}

export const Kind = CompletionItemKind;
