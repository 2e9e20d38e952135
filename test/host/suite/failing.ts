/** What the suites share that show a server which fails: a case that is well, and whether it is served. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EncounterApi, ShownHandout } from '../../../src/extension/api.js';
import { diagnosticsUntil, put } from './finding-out';

export const caseOf = (title: string, body: string): string =>
  `---\ntitle: ${title}\nformat: skills\norigin: fictional\npeople:\n  kelly: { name: Mrs Kelly, part: patient }\n---\n\n${body}\n`;
const SOUND = caseOf('One that is well', 'She waits.\n\n:::facilitater\nGive it time.\n:::');

export const found = ({ uri }: vscode.TextDocument): readonly string[] =>
  vscode.languages.getDiagnostics(uri).map(({ message }) => message);
export const isAside = (document: vscode.TextDocument): boolean =>
  found(document).some((text) => text.includes('is set aside'));
export const isChecked = (document: vscode.TextDocument, word: string): boolean =>
  found(document).some((text) => text.includes(word));

/** A case that is open with its handout beside it, and proves that the server serves it. */
export async function openSound() {
  const extension = vscode.extensions.getExtension<EncounterApi>('encounter-markdown.encounter-markdown');
  assert.ok(extension, 'the extension is installed');
  const api = await extension.activate();
  const document = await open('sound.case.md', SOUND);
  await diagnosticsUntil(() => isChecked(document, 'facilitater'));
  const first = shown(api, document, () => true);
  await vscode.commands.executeCommand('encounter.showLockedPreviewToSide', document.uri);
  await first;
  return {
    /** That it is checked and shown as ever, as it stands once this word is written in it. */
    async isServed(word: string): Promise<void> {
      const handout = shown(api, document, ({ body }) => body.includes(word));
      await write(document, SOUND.replaceAll('facilitater', word).replace('She waits.', `She waits (${word}).`));
      await diagnosticsUntil(() => isChecked(document, word));
      assert.equal((await handout).version, document.version);
      assert.ok(!isAside(document));
    },
  };
}

export async function open(name: string, text: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(await put(name, text));
  await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
  return document;
}

export async function write(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

function shown(
  api: EncounterApi,
  { uri }: vscode.TextDocument,
  so: (handout: ShownHandout) => boolean,
): Promise<ShownHandout> {
  return new Promise((resolve) => {
    const listener = api.onDidShowHandout((handout) => {
      if (handout.uri.toString() !== uri.toString() || !so(handout)) return;
      listener.dispose();
      resolve(handout);
    });
  });
}
