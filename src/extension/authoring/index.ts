/** What the extension does for whoever writes a case. The server knows the language; here are the questions and the keys. */
import {
  commands,
  type Disposable,
  type ExtensionContext,
  env,
  l10n,
  Uri,
  type ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { CaseInHand } from '../case-in-hand.js';
import type { Server } from '../client.js';
import { offerToBegin } from './empty-case.js';
import { offerCaseNames } from './misnamed.js';
import { fillCase, newCase } from './new-case.js';
import { goToPlace } from './next-place.js';
import { pasteAsMarkdown } from './paste.js';
import { takePictures } from './pictures.js';
import { chooseStatus, showStatus } from './status-item.js';
import { createTextColumn } from './text-column.js';
import { wrapSelection } from './wrap.js';

/** Of the sample cases, the one that a newcomer is shown, by language. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  en: ['cases', 'balint', 'the-fourth-referral.case.md'],
  de: ['cases', 'intensive-care', 'was-haben-sie-gesehen.case.md'],
};

export function registerAuthoring(
  { extensionUri }: ExtensionContext,
  server: Server,
  inHand: CaseInHand,
): Disposable[] {
  const command = (name: string, run: () => Promise<void>) =>
    commands.registerCommand(name, () => run().catch(sayNoAnswer));
  const column = createTextColumn();
  return [
    column,
    command('encounter.newCase', () => newCase(server, column.now)),
    command('encounter.newFile', () => newCase(server, column.now)),
    command('encounter.fillCase', () => fillCase(server, window.activeTextEditor)),
    command('encounter.nextPlace', () => goToPlace(server, inHand, 'next')),
    command('encounter.previousPlace', () => goToPlace(server, inHand, 'previous')),
    command('encounter.wrapSelection', () => wrapSelection(server, inHand)),
    command('encounter.caseStatus', () => chooseStatus(server, inHand)),
    command('encounter.openSample', () => openSample(extensionUri, column.now())),
    offerToBegin(),
    offerCaseNames(),
    pasteAsMarkdown(server),
    takePictures(),
    showStatus(server),
  ];
}

/** A copy that is not saved: whatever is done to it, the sample stays. */
async function openSample(extensionUri: Uri, column: ViewColumn): Promise<void> {
  const sample = SAMPLES[env.language.replace(/-.*$/, '')] ?? SAMPLES.en ?? [];
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, ...sample));
  const content = new TextDecoder().decode(bytes);
  await window.showTextDocument(await workspace.openTextDocument({ language: 'encounter', content }), column);
}

function sayNoAnswer(): void {
  void window.showWarningMessage(
    l10n.t('The language server does not answer just now. Nothing was changed; try again in a moment.'),
  );
}
