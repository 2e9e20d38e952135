/** What stands between quotation marks in a text. */
export interface Quote {
  /** Of what is quoted, the marks left out. */
  readonly start: number;
  readonly end: number;
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"', "'": "'", '«': '»', '„': '“' };
const LONGEST = 600;

/** Every quotation of a text, the outer ones alone, in one pass. What is never closed is no quotation. */
export function quotesIn(text: string): readonly Quote[] {
  const quotes: Quote[] = [];
  let open: { readonly mark: string; readonly at: number } | undefined;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i] ?? '';
    if (open) {
      if (i - open.at > LONGEST) open = undefined;
      else if (character === open.mark && closes(text, i)) {
        quotes.push({ start: open.at + 1, end: i });
        open = undefined;
        continue;
      }
    }
    const mark = CLOSING[character];
    // An apostrophe stands after a letter, and a mark of inches after a figure.
    if (!open && mark !== undefined && !/[\p{L}\p{N}]/u.test(text[i - 1] ?? ' ')) open = { mark, at: i };
  }
  return quotes;
}

/** A single mark between letters is an apostrophe: ‘the patient’s own’. */
const closes = (text: string, at: number): boolean =>
  !/['’]/.test(text[at] ?? '') || !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
