/** Texts with a cursor in them, and edits made to texts. */
import type { Position, Range } from 'vscode-languageserver/node';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';

/** The sign for the cursor: no case has it. */
const CURSOR = '‸';

/** The text without its cursor, and where that was. */
export function cursorIn(marked: string): { readonly text: string; readonly position: Position } {
  const offset = marked.indexOf(CURSOR);
  if (offset < 0) throw new Error(`There is no ${CURSOR} in the text.`);
  const text = marked.slice(0, offset) + marked.slice(offset + CURSOR.length);
  return { text, position: documentOf(text).positionAt(offset) };
}

export function documentOf(text: string): TextDocument {
  return TextDocument.create('file:///a.case.md', 'encounter', 1, text);
}

export function textAt(text: string, range: Range): string {
  return documentOf(text).getText(range);
}

/** The text with the edits made, as an editor would make them. Throws if they overlap. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(documentOf(text), [...edits]);
}
