/** A workspace of several folders, each a library with settings of its own. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsUntil, folderAt, put } from './finding-out';

const CASE = `---
title: A letter
format: skills
origin: fictional
people:
  kelly: { name: Mrs Kelly, part: patient }
  shah: { name: Dr Shah, part: clinician }
---

Mrs Kelly is a frequent flyer.
`;

describe('Several folders', () => {
  const severities = (uri: vscode.Uri) =>
    vscode.languages
      .getDiagnostics(uri)
      .filter(({ code }) => (typeof code === 'object' ? code.value : code) === 'language/label')
      .map(({ severity }) => severity);

  it('are judged each by its own encounter.yaml, open or not', async () => {
    assert.equal(vscode.workspace.workspaceFolders?.length, 3);
    const [mild, lenient, plain] = [folderAt(1), folderAt(2), folderAt(0)];
    await put('encounter.yaml', 'rules: { language/label: warning }\n', mild);
    await put('encounter.yaml', 'rules: { language/label: off }\n', lenient);
    const cases = await Promise.all([mild, lenient, plain].map((folder) => put('label.case.md', CASE, folder)));
    const [inMild, inLenient, inPlain] = cases;
    assert.ok(inMild && inLenient && inPlain);
    await diagnosticsUntil(
      () => severities(inMild)[0] === vscode.DiagnosticSeverity.Warning && severities(inPlain).length === 1,
    );
    assert.deepEqual(severities(inPlain), [vscode.DiagnosticSeverity.Error]);
    assert.deepEqual(severities(inLenient), []);

    const document = await vscode.workspace.openTextDocument(inLenient);
    await vscode.window.showTextDocument(document);
    await put('encounter.yaml', 'rules: { language/label: warning }\n', lenient);
    await diagnosticsUntil(() => severities(inLenient)[0] === vscode.DiagnosticSeverity.Warning);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(inPlain);
  });
});
