import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const CASE = `---
title: "The letter in her bag"
format: balint
people:
  shah: { name: Dr Shah, part: clinician }
  kelly: { name: Mrs Kelly, part: patient }
origin: fictional
---

## The room

:::dialogue
Dr Shah: What were you hoping for today?

Mrs Kelly: You tell me.
:::

:::question{#q1 minutes=10}
What is it like to be in this room?
:::

:::facilitator{on=q1}
Give the silence time.
:::

`;

describe('Reading a case', () => {
  let document: vscode.TextDocument;
  let editor: vscode.TextEditor;

  before(async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder, 'a folder is open');
    const uri = vscode.Uri.joinPath(folder.uri, 'reading.case.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(CASE));
    document = await vscode.workspace.openTextDocument(uri);
    editor = await vscode.window.showTextDocument(document);
    // VS Code has no event for a language server that can be asked: each turn asks again.
    while (((await ask<unknown[] | undefined>('DocumentSymbol')) ?? []).length === 0)
      await new Promise((resolve) => setTimeout(resolve));
  });

  const ask = <T>(command: string, ...args: readonly unknown[]) =>
    vscode.commands.executeCommand<T>(`vscode.execute${command}Provider`, document.uri, ...args);
  const at = (words: string) => document.positionAt(document.getText().indexOf(words) + 1);

  it('offers the words that the format still needs first', async () => {
    const end = document.lineAt(document.lineCount - 1).range.end;
    const { items } = await ask<vscode.CompletionList>('CompletionItem', end);
    const words = items.filter(({ label }) => typeof label === 'string' && label.startsWith(':::'));
    const first = words.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))[0];
    assert.equal(first?.label, ':::story');
  });

  it('tells what a word means, and in Markdown that can run nothing', async () => {
    const [hover] = await ask<vscode.Hover[]>('Hover', at('facilitator{'));
    const [content] = hover?.contents ?? [];
    assert.ok(content instanceof vscode.MarkdownString);
    assert.match(content.value, /How to lead/);
    assert.ok(content.isTrusted !== true && content.supportHtml !== true);
  });

  it('shows its shape: what the outline and the breadcrumbs are made of', async () => {
    const symbols = await ask<vscode.DocumentSymbol[]>('DocumentSymbol');
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['Front matter', 'The room'],
    );
    assert.deepEqual(
      symbols[1]?.children.map(({ name }) => name),
      ['The consultation', 'Question 1: What is it like to be in this room?', 'How to lead: Give the silence time.'],
    );
  });

  it('leads from a key to its question', async () => {
    const [found] = await ask<vscode.Location[]>('Definition', at('q1}'));
    assert.ok(found);
    assert.equal(document.getText(found.range), 'q1');
    assert.equal(found.range.start.line, document.positionAt(CASE.indexOf('#q1')).line);
  });

  it('tells when a question has its turn', async () => {
    const lenses = await ask<vscode.CodeLens[]>('CodeLens', 10);
    assert.ok(lenses.some(({ command }) => command?.title === '10 min · 0:00–0:10 · no key'));
    assert.ok(lenses.some(({ command }) => /^\d+ things left until approved$/.test(command?.title ?? '')));
  });

  it('colours what is said, by its legend', async () => {
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    assert.ok(legend.tokenTypes.includes('speech'));
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    assert.ok(tokens.data.length > 0);
  });

  it('renames a person’s key in the front matter and below it, and can undo it', async () => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at('q1 minutes'),
      'room',
    );
    await vscode.workspace.applyEdit(edit);
    assert.equal(document.getText(), CASE.replaceAll('q1', 'room'));
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), CASE);
  });
});
