/** A server that is killed, or dies of a case by the fault that faults.js plants in it: it comes back by itself. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { caseOf, isAside, isChecked, open, openSound, write } from './failing';
import { diagnosticsUntil } from './finding-out';

describe('A language server that dies', function () {
  this.timeout(60_000); // it is started again with pauses
  const processes = (): readonly string[] =>
    readFileSync(process.env.ENCOUNTER_TEST_PROCESSES ?? '', 'utf8')
      .trim()
      .split('\n');
  let sound: Awaited<ReturnType<typeof openSound>>;

  before(async () => {
    sound = await openSound();
  });
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('comes back by itself when it is killed, with what it found and the handout', async () => {
    const before = processes();
    process.kill(Number(before.at(-1)), 'SIGKILL');
    await sound.isServed('facilitador');
    assert.ok(processes().length > before.length, 'another process');
  });

  it('sets aside a case of which it dies twice, and serves the others', async () => {
    const deadly = await open('deadly.case.md', caseOf('One that will kill', ':::facilitater\nHere is a text.\n:::'));
    await diagnosticsUntil(() => isChecked(deadly, 'facilitater'));
    await write(deadly, deadly.getText().replace('a text', 'a text to die of'));
    await diagnosticsUntil(() => isAside(deadly));
    await sound.isServed('facilitatore');
    await write(deadly, deadly.getText().replace('to die of', 'to live with'));
    await deadly.save();
    await diagnosticsUntil(() => !isAside(deadly) && isChecked(deadly, 'facilitater'));
  });
});
