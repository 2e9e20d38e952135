/** The server killed, hung or dying of a case: it comes back by itself, and nothing else is lost. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import type { EncounterApi, ShownHandout } from '../../../src/extension/api.js';
import { diagnosticsUntil } from './finding-out';

const caseOf = (title: string, body: string): string =>
  `---\ntitle: ${title}\nformat: skills\norigin: fictional\npeople:\n  kelly: { name: Mrs Kelly, part: patient }\n---\n\n${body}\n`;
const SOUND = caseOf('One that is well', 'She waits.\n\n:::facilitater\nGive it time.\n:::');

describe('A language server that fails', function () {
  this.timeout(60_000); // it is started five times, with pauses

  const scratch = mkdtempSync(path.join(tmpdir(), 'encounter-fallible-'));
  const started = path.join(scratch, 'processes');
  const processes = (): readonly string[] => readFileSync(started, 'utf8').trim().split('\n');
  const found = (document: vscode.TextDocument): readonly string[] =>
    vscode.languages.getDiagnostics(document.uri).map(({ message }) => message);
  const isAside = (document: vscode.TextDocument) => found(document).some((text) => text.includes('is set aside'));
  const isChecked = (document: vscode.TextDocument, word: string) =>
    found(document).some((text) => text.includes(word));
  let api: EncounterApi;
  let sound: vscode.TextDocument;

  before(async () => {
    const extension = vscode.extensions.getExtension<EncounterApi>('encounter-markdown.encounter-markdown');
    assert.ok(extension, 'the extension is installed');
    api = await extension.activate();
    const preload = path.join(__dirname, '..', '..', 'test', 'host', 'suite', 'fallible-server.cjs');
    process.env.ENCOUNTER_TEST_PROCESSES = started;
    process.env.NODE_OPTIONS = `--require ${JSON.stringify(preload)}`;
    await vscode.commands.executeCommand('encounter.restartServer');
    sound = await open('sound.case.md', SOUND);
    await diagnosticsUntil(() => isChecked(sound, 'facilitater'));
    const handout = shown(api, sound, () => true);
    await vscode.commands.executeCommand('encounter.showLockedPreviewToSide', sound.uri);
    await handout;
  });

  after(async () => {
    delete process.env.NODE_OPTIONS;
    delete process.env.ENCOUNTER_TEST_PROCESSES;
    delete process.env.ENCOUNTER_PATIENCE;
    await vscode.commands.executeCommand('encounter.restartServer');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    rmSync(scratch, { recursive: true, force: true });
  });

  /** That the case that is well is checked and shown as ever, as it now stands. */
  async function servesTheOther(word: string): Promise<void> {
    const handout = shown(api, sound, ({ body }) => body.includes(word));
    await write(sound, SOUND.replaceAll('facilitater', word).replace('She waits.', `She waits (${word}).`));
    await diagnosticsUntil(() => isChecked(sound, word));
    assert.equal((await handout).version, sound.version);
    assert.ok(!isAside(sound));
  }

  it('comes back by itself when it is killed, with what it found and the handout', async () => {
    const before = processes();
    process.kill(Number(before.at(-1)), 'SIGKILL');
    await servesTheOther('facilitador');
    assert.ok(processes().length > before.length, 'another process');
  });

  it('sets aside a case over which it hangs, serves the others, and takes it again when it was changed', async () => {
    process.env.ENCOUNTER_PATIENCE = '4000';
    const before = processes();
    const hanging = await open('hanging.case.md', caseOf('One that will hang', ':::facilitater\nHere is a text.\n:::'));
    await diagnosticsUntil(() => isChecked(hanging, 'facilitater'));
    await write(hanging, hanging.getText().replace('a text', 'a text to hang over'));
    await diagnosticsUntil(() => isAside(hanging));
    delete process.env.ENCOUNTER_PATIENCE; // all else may be slow
    assert.match(found(hanging).join(), /Undo what you changed last, and save/);
    await servesTheOther('facilitatrice');
    assert.equal(processes().length, before.length + 1, 'it was started again once');
    assert.ok(isAside(hanging));

    await vscode.window.showTextDocument(hanging);
    await vscode.commands.executeCommand('undo');
    await hanging.save();
    await diagnosticsUntil(() => !isAside(hanging) && isChecked(hanging, 'facilitater'));
    assert.equal(processes().length, before.length + 1);
  });

  it('sets aside a case of which it dies twice, and serves the others', async () => {
    const deadly = await open('deadly.case.md', caseOf('One that will kill', ':::facilitater\nHere is a text.\n:::'));
    await diagnosticsUntil(() => isChecked(deadly, 'facilitater'));
    await write(deadly, deadly.getText().replace('a text', 'a text to die of'));
    await diagnosticsUntil(() => isAside(deadly));
    await servesTheOther('facilitatore');
    await write(deadly, deadly.getText().replace('to die of', 'to live with'));
    await deadly.save();
    await diagnosticsUntil(() => !isAside(deadly) && isChecked(deadly, 'facilitater'));
  });
});

async function open(name: string, text: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
  return document;
}

async function write(document: vscode.TextDocument, text: string): Promise<void> {
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
