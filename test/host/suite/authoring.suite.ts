import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const HEAD = `---
title: "The letter in her bag"
format: reflective-practice
people:
  shah: { name: Dr Shah, part: clinician }
  kelly: { name: Mrs Kelly, part: patient }
origin: fictional
`;

describe('Whoever writes a case', () => {
  let folder: vscode.Uri;

  before(async () => {
    const first = vscode.workspace.workspaceFolders?.[0];
    assert.ok(first, 'a folder is open');
    folder = first.uri;
    await vscode.extensions.getExtension('encounter-markdown.encounter-markdown')?.activate();
  });
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  async function open(name: string, text: string): Promise<vscode.TextEditor> {
    const uri = vscode.Uri.joinPath(folder, name);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return vscode.window.showTextDocument(uri);
  }
  const actionsAt = (document: vscode.TextDocument, words: string, kind?: vscode.CodeActionKind) => {
    const at = document.positionAt(document.getText().indexOf(words));
    const end = document.positionAt(document.getText().indexOf(words) + words.length);
    return vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, end),
      kind?.value,
    );
  };

  it('has every command that the manifest lists', async () => {
    const manifest = vscode.extensions.getExtension('encounter-markdown.encounter-markdown')?.packageJSON as {
      readonly contributes: { readonly commands: readonly { readonly command: string }[] };
    };
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      manifest.contributes.commands.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
    );
  });

  it('is offered a whole case while the case is empty, and no longer', async () => {
    const { document } = await open('empty.case.md', '\n');
    const lenses = async () => {
      const all = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      return all.filter(({ command }) => command?.command === 'encounter.fillCase').length;
    };
    assert.equal(await lenses(), 1);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'A text.');
    await vscode.workspace.applyEdit(edit);
    assert.equal(await lenses(), 0);
  });

  it('is led from one place of a new case that is still to be written to the next, and back', async () => {
    const tells = ['What you did then, what you felt, and what you did not say.', 'Whom to turn to afterwards'];
    const text = `${HEAD}---\n\n:::story{by=shah}\n${tells[0]}\n:::\n\n::support[${tells[1]}: a supervisor, a colleague, an occupational health service, with how to reach them]\n`;
    const editor = await open('places.case.md', text);
    const go = async (command: string): Promise<string> => {
      await vscode.commands.executeCommand(command);
      return editor.document.getText(editor.selection);
    };
    assert.equal(await go('encounter.nextPlace'), tells[0]);
    assert.match(await go('encounter.nextPlace'), /^Whom to turn to afterwards: .* with how to reach them$/);
    assert.equal(await go('encounter.nextPlace'), tells[0], 'after the last comes the first');
    assert.match(await go('encounter.previousPlace'), /^Whom to turn/, 'before the first comes the last');
    assert.equal(await go('encounter.previousPlace'), tells[0]);
  });

  it('has keys that mean nothing else in VS Code', async () => {
    const uri = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');
    const { getText } = await vscode.workspace.openTextDocument(uri);
    const bindings = JSON.parse(getText().replace(/^\s*\/\/.*$/gm, '')) as {
      readonly key: string;
      readonly command: string;
    }[];
    assert.ok(bindings.length > 500, `${bindings.length} keys`);
    for (const key of ['ctrl+k tab', 'ctrl+k shift+tab', 'cmd+k tab', 'cmd+k shift+tab'])
      assert.deepEqual(
        bindings.filter((one) => one.key === key && !one.command.startsWith('encounter.')),
        [],
      );
    assert.ok(bindings.some(({ key }) => /^(?:ctrl|cmd)\+k tab$/.test(key)));
  });

  it('opens a sample as a copy that is not saved anywhere', async () => {
    await vscode.commands.executeCommand('encounter.openSample');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.isUntitled, true);
    assert.equal(document?.languageId, 'encounter');
    assert.match(document?.getText() ?? '', /^title: "The fourth referral"$/m);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('has tables aligned by Format Document', async () => {
    const { document } = await open('table.case.md', `${HEAD}---\n\n|a|b|\n|-|-|\n|1:1000|x|\n`);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.match(document.getText(), /\n\| a {6}\| b {3}\|\n\| -{6} \| --- \|\n\| 1:1000 \| x {3}\|\n$/);
  });

  it('has what can be mended safely mended on save, if so set, and nothing else', async () => {
    const configuration = vscode.workspace.getConfiguration('editor', { languageId: 'encounter' });
    const { document } = await open(
      'save.case.md',
      `${HEAD}references:\n  - { id: a, type: article-journal, DOI: "doi:10.1136/bmj.i760" }\n---\n\n:::voise{of=kelly}\nI wait.\n:::\n`,
    );
    await configuration.update('codeActionsOnSave', { 'source.fixAll.encounter': 'explicit' }, true, true);
    try {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(document.lineCount - 1, 0), '\nMore.\n');
      await vscode.workspace.applyEdit(edit);
      await document.save();
      assert.match(document.getText(), /DOI: "?10\.1136\/bmj\.i760"? \}/);
      assert.match(document.getText(), /:::voise/, 'what is withheld is not shown without a look at it');
    } finally {
      await configuration.update('codeActionsOnSave', undefined, true, true);
    }
  });

  it('adds a block that the format needs, with stops to fill in', async () => {
    const editor = await open('osce.case.md', `${HEAD.replace('reflective-practice', 'osce')}---\n\nA station.\n`);
    const actions = await actionsAt(editor.document, 'osce');
    const brief = actions.find(({ title }) => title.startsWith('Add a brief for the candidate'));
    assert.ok(brief?.edit, actions.map(({ title }) => title).join('\n'));
    await vscode.workspace.applyEdit(brief.edit);
    assert.match(editor.document.getText(), /\n\n:::brief\{for=candidate minutes=2\}\nYou are Dr Shah\. Mrs Kelly/);
  });

  it('makes a dialogue of what is selected', async () => {
    const { document } = await open('rewrite.case.md', `${HEAD}---\n\nDr Shah: Yes?\n\nMrs Kelly: No.\n`);
    const actions = await actionsAt(document, 'Dr Shah: Yes?\n\nMrs Kelly: No.', vscode.CodeActionKind.RefactorRewrite);
    const made = actions.find(({ title }) => title === 'Make a dialogue of these paragraphs');
    assert.ok(made?.edit);
    await vscode.workspace.applyEdit(made.edit);
    assert.match(document.getText(), /:::dialogue\nDr Shah: Yes\?\n\nMrs Kelly: No\.\n:::/);
  });
});
