import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsUntil } from './finding-out';

const CASE = `---
title: "A planted mistake"
format: reflective-practice
people:
  shah: { name: Dr Shah, part: clinician }
  kelly: { name: Mrs Kelly, part: patient }
origin: fictional
---

Mrs Kelly comes for the third time this month.

:::facilitater
Give the silence time.
:::
`;

describe('A mistake in a case', () => {
  let document: vscode.TextDocument;
  const mistake = () => vscode.languages.getDiagnostics(document.uri).find((found) => wordAt(found) === 'facilitater');
  const wordAt = ({ range }: vscode.Diagnostic) => document.getText(range);

  before(async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder, 'a folder is open');
    const uri = vscode.Uri.joinPath(folder.uri, 'diagnostics.case.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(CASE));
    document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
  });

  it('is marked at the very word, says what it is, and where it comes from', async () => {
    await diagnosticsUntil(() => mistake() !== undefined);
    const found = mistake();
    assert.equal(found?.source, 'encounter');
    assert.match(found?.message ?? '', /facilitater/);
    assert.equal(found?.range.start.line, 11);
  });

  it('brings the fix that mends it, and is gone when it is mended', async () => {
    const found = mistake();
    assert.ok(found);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      found.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ edit }) => edit !== undefined);
    assert.ok(fix?.edit, 'there is a quick fix');
    const gone = diagnosticsUntil(() => mistake() === undefined && !document.getText().includes('facilitater'));
    await vscode.workspace.applyEdit(fix.edit);
    await gone;
    assert.equal(document.getText(), CASE.replace('facilitater', 'facilitator'));
  });
});
