import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const extensionId = 'encounter-markdown.encounter-markdown';

describe('Opening a case', () => {
  let document: vscode.TextDocument;

  before(async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder, 'a folder is open');
    const uri = vscode.Uri.joinPath(folder.uri, 'activation.case.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('# A case\n'));
    document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
  });

  it('gives a .case.md file the language Encounter', () => {
    assert.equal(document.languageId, 'encounter');
  });

  it('activates the extension', async () => {
    const extension = vscode.extensions.getExtension(extensionId);
    assert.ok(extension, `${extensionId} is installed`);
    await becomesActive(extension);
  });

  it('offers the handout as a preview, in place and to the side', async () => {
    const commands = new Set(await vscode.commands.getCommands(true));
    for (const command of ['encounter.showPreview', 'encounter.showPreviewToSide']) {
      assert.ok(commands.has(command), command);
    }
  });
});

/** Resolves once VS Code has activated the extension by itself. VS Code has no event for it, so each turn looks again. */
async function becomesActive(extension: vscode.Extension<unknown>): Promise<void> {
  while (!extension.isActive) await new Promise((resolve) => setTimeout(resolve));
}
