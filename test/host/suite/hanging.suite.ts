/** A server that hangs over a case, in a process or in a worker, with the fault that faults.js plants in it. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { caseOf, found, isAside, isChecked, open, openSound, write } from './failing';
import { diagnosticsUntil } from './finding-out';

/** How long the extension waits for its server, in milliseconds. */
function setPatience(milliseconds: number | undefined): void {
  const host = globalThis as { process?: { env?: Record<string, string | undefined> }; encounterPatience?: number };
  host.encounterPatience = milliseconds;
  if (host.process?.env) host.process.env.ENCOUNTER_PATIENCE = milliseconds === undefined ? '' : String(milliseconds);
}

describe('A language server that hangs', function () {
  this.timeout(60_000); // it is waited for on purpose

  after(async () => {
    setPatience(undefined);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('is started again without the case, serves the others, and takes it again when it was changed', async () => {
    const sound = await openSound();
    const hanging = await open('hanging.case.md', caseOf('One that will hang', ':::facilitater\nHere is a text.\n:::'));
    await diagnosticsUntil(() => isChecked(hanging, 'facilitater'));
    setPatience(4000);
    await write(hanging, hanging.getText().replace('a text', 'a text to hang over'));
    await diagnosticsUntil(() => isAside(hanging));
    setPatience(undefined); // all else may be slow
    assert.match(found(hanging).join(), /Undo what you changed last, and save/);
    await sound.isServed('facilitatrice');
    assert.ok(isAside(hanging));

    await vscode.window.showTextDocument(hanging);
    await vscode.commands.executeCommand('undo');
    await hanging.save();
    await diagnosticsUntil(() => !isAside(hanging) && isChecked(hanging, 'facilitater'));
  });
});
