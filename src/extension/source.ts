/** From the handout to the text that it was made from. */
import { Range, type TextEditor, TextEditorRevealType, type Uri, ViewColumn, window, workspace } from 'vscode';

/** Shows the place in an editor of the case, and puts the cursor there. `offset` in UTF-16 code units. */
export async function revealInSource(uri: Uri, offset: number): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const position = document.positionAt(offset);
  const place = new Range(position, position);
  const seen = editorOf(uri);
  const viewColumn = seen?.viewColumn ?? ViewColumn.One;
  const editor = await window.showTextDocument(document, { viewColumn, selection: place });
  editor.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The editor that shows a case, if one does. */
export function editorOf(uri: Uri): TextEditor | undefined {
  const name = uri.toString();
  return window.visibleTextEditors.find(({ document }) => document.uri.toString() === name);
}
