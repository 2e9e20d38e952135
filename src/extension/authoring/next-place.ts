/** From one place that nobody has written yet to the next: what a new case told its author is selected, to be typed over. */
import { l10n, Range, type TextEditor, window } from 'vscode';
import { UNWRITTEN_REQUEST, type UnwrittenAnswer } from '../../server/protocol.js';
import type { CaseInHand } from '../case-in-hand.js';
import type { Server } from '../client.js';

export async function goToPlace(server: Server, inHand: CaseInHand, direction: 'next' | 'previous'): Promise<void> {
  const editor = await inHand.editor();
  if (!editor) return;
  const { document } = editor;
  const answer = await server.ask<UnwrittenAnswer | null>(UNWRITTEN_REQUEST, { uri: server.uriOf(document.uri) });
  // It was typed on meanwhile: the places are others now.
  if (!answer || answer.version !== document.version || window.activeTextEditor !== editor) return;
  const places = answer.places.map(({ start, end }) => new Range(start.line, start.character, end.line, end.character));
  const place = direction === 'next' ? after(places, editor) : before(places, editor);
  if (!place) {
    void window.showInformationMessage(l10n.t('No place is left to fill in. Now read it as its readers will.'));
    return;
  }
  // Done when the editor says that it is there: who presses the key again goes on from there.
  await window.showTextDocument(document, {
    selection: place,
    ...(editor.viewColumn !== undefined && { viewColumn: editor.viewColumn }),
  });
}

/** The first that begins behind the cursor, and after the last one the first of all: as F8 goes through what was found. */
function after(places: readonly Range[], { selection }: TextEditor): Range | undefined {
  const isBehind = (place: Range) =>
    selection.isEmpty ? place.start.isAfterOrEqual(selection.start) : place.start.isAfter(selection.start);
  return places.find(isBehind) ?? places[0];
}

function before(places: readonly Range[], { selection }: TextEditor): Range | undefined {
  return places.findLast((place) => place.start.isBefore(selection.start)) ?? places.at(-1);
}
