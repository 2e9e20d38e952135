/** Put the selection into a block of a word, or take it out of the one that it stands in. */
import { l10n, Range, SnippetString, window } from 'vscode';
import { WRAP_REQUEST, type WrapAnswer } from '../../server/protocol.js';
import type { CaseInHand } from '../case-in-hand.js';
import type { Server } from '../client.js';

export async function wrapSelection(server: Server, inHand: CaseInHand): Promise<void> {
  const editor = await inHand.editor();
  if (!editor) return;
  const { document, selection } = editor;
  const answer = await server.ask<WrapAnswer | null>(WRAP_REQUEST, {
    uri: server.uriOf(document.uri),
    range: { start: selection.start, end: selection.end },
  });
  if (!answer) return;
  if (answer.choices.length === 0) {
    void window.showInformationMessage(l10n.t('Select whole paragraphs below the front matter first.'));
    return;
  }
  const items = answer.choices.map((choice) => ({
    label: choice.unwraps ? l10n.t('Take it out of “{0}”', choice.word) : choice.word,
    detail: choice.unwraps ? l10n.t('Those for whom the block was not meant may then see the text.') : choice.says,
    choice,
  }));
  const chosen = await window.showQuickPick(items, { placeHolder: l10n.t('Which word?'), matchOnDetail: true });
  if (!chosen || answer.version !== document.version) return;
  const { range, snippet } = chosen.choice;
  const { start, end } = range;
  await editor.insertSnippet(
    new SnippetString(snippet),
    new Range(start.line, start.character, end.line, end.character),
    { undoStopBefore: true, undoStopAfter: true },
  );
}
