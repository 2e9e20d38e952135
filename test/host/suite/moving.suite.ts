/** Moving about in a case and from case to case, as VS Code asks for it. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { folderAt, put, until } from './finding-out';

const CASE = `---
title: "Two chairs"
id: two-chairs
format: balint
people:
  shah: { name: Dr Shah, part: clinician }
  kelly: { name: Mrs Kelly, part: patient }
references:
  hull: { doi: 10.1001/jama.1995.1, title: Doors }
origin: fictional
---

## The room

:::dialogue
Dr Shah: What were you hoping for today?

Mrs Kelly (quietly): You tell me.
:::

:::question{#q1 minutes=10}
What is it like to be :feeling[afraid]{of=kelly} in this room [@hull]?
:::

:::facilitator{on=q1}
See [the other case](moving-b.case.md#q9).
:::
`;
const OTHER = `---
title: "The unlit corridor"
format: balint
people:
  shah: { name: Dr Shah, part: clinician }
  kelly: { name: Mrs Kelly, part: patient }
origin: fictional
---

:::question{#q9 minutes=10}
Who walks first? Compare [two chairs](moving-a.case.md#q1).
:::
`;

describe('Moving about', () => {
  let a: vscode.TextDocument;
  let b: vscode.Uri;

  before(async () => {
    b = await put('moving-b.case.md', OTHER);
    a = await vscode.workspace.openTextDocument(await put('moving-a.case.md', CASE));
    await vscode.window.showTextDocument(a);
    await until(
      () =>
        vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'unlit'),
      (found) => found.some(({ name }) => name.includes('The unlit corridor')),
    );
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of ['moving-a.case.md', 'moving-b.case.md', 'moved.case.md'])
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(folderAt(), name)).then(undefined, () => undefined);
  });

  const ask = <T>(command: string, ...args: readonly unknown[]) =>
    vscode.commands.executeCommand<T>(`vscode.execute${command}`, a.uri, ...args);
  const at = (words: string, by = 1) => a.positionAt(a.getText().indexOf(words) + by);
  const labels = ({ items }: vscode.CompletionList) =>
    items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  /** The completions at the end of what is typed there for a moment. */
  async function completions(before: string, typed: string): Promise<readonly string[]> {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(a.uri, at(before, before.length), typed);
    await vscode.workspace.applyEdit(edit);
    const found = await ask<vscode.CompletionList>(
      'CompletionItemProvider',
      at(before + typed, (before + typed).length),
    );
    await vscode.commands.executeCommand('undo');
    return labels(found);
  }

  it('offers attributes and people in braces, speakers in a dialogue, keys in the front matter, and the other cases', async () => {
    assert.equal(
      (await completions(':::question{#q1 minutes=10', ' ')).find((label) => label === 'for'),
      'for',
    );
    assert.equal(
      (await completions('afraid]{of=kelly', ' as=')).find((label) => label === 'fear'),
      'fear',
    );
    assert.equal(
      (await completions('You tell me.', '\n\nDr')).find((label) => label === 'Dr Shah'),
      'Dr Shah',
    );
    assert.equal(
      (await completions('origin: fictional', '\ndur')).find((label) => label === 'duration'),
      'duration',
    );
    const links = await completions('(moving-b.case.md#q9)', ' [x](');
    assert.equal(links.filter((label) => label === 'moving-b.case.md').length, 1);
    assert.equal(a.getText(), CASE);
  });

  it('folds the front matter and blocks, and lets a selection grow from a word to its block', async () => {
    const folds = await ask<vscode.FoldingRange[]>('FoldingRangeProvider');
    const dialogue = at(':::dialogue').line;
    assert.ok(folds.some(({ start }) => start === 0));
    assert.ok(folds.some(({ start, end }) => start === dialogue && end >= dialogue + 3));
    const [range] = await ask<vscode.SelectionRange[]>('SelectionRangeProvider', [at('tell me')]);
    const steps: string[] = [];
    for (let step = range; step; step = step.parent) steps.push(a.getText(step.range));
    assert.ok(
      steps.some((text) => text.startsWith(':::dialogue') && text.endsWith(':::')),
      steps.join('\n--\n'),
    );
  });

  it('highlights all that a person says and feels', async () => {
    const found = await ask<vscode.DocumentHighlight[]>('DocumentHighlights', at('kelly: {'));
    const lines = found.map(({ range }) => a.lineAt(range.start.line).text);
    assert.ok(lines.some((line) => line.startsWith('Mrs Kelly (quietly)')));
    assert.ok(lines.some((line) => line.includes('{of=kelly}')));
  });

  it('links to files and sources', async () => {
    const links = await ask<vscode.DocumentLink[]>('LinkProvider', 20);
    const targets = links.map(({ target }) => String(target));
    assert.ok(
      targets.some((target) => target.includes('moving-b.case.md')),
      targets.join('\n'),
    );
    assert.ok(targets.some((target) => target.includes('doi.org/10.1001')));
  });

  it('leads to another case and finds what points here from it', async () => {
    const [there] = await ask<vscode.Location[]>('DefinitionProvider', at('#q9'));
    assert.equal(there?.uri.toString(), b.toString());
    const found = await ask<vscode.Location[]>('ReferenceProvider', at('#q1 minutes', 2));
    assert.ok(found.some(({ uri }) => uri.toString() === b.toString()));
    assert.ok(found.some(({ uri, range }) => uri.toString() === a.uri.toString() && a.getText(range) === 'q1'));
  });

  it('renames an id in both cases, a person’s key in one, and refuses what is no name', async () => {
    const rename = (words: string, name: string, by = 1) =>
      ask<vscode.WorkspaceEdit>('DocumentRenameProvider', at(words, by), name);
    const id = await rename('#q1 minutes', 'chairs', 2);
    assert.deepEqual(
      id
        .entries()
        .map(([uri]) => uri.path.replace(/.*\//, ''))
        .sort(),
      ['moving-a.case.md', 'moving-b.case.md'],
    );
    const person = await rename('kelly: {', 'mrs-kelly');
    assert.equal(person.size, 1);
    assert.ok((person.entries()[0]?.[1].length ?? 0) >= 2);
    const refused = await rename('kelly: {', 'a b').then(
      () => '',
      (error: unknown) => String(error),
    );
    assert.match(refused, /name|letters/i);
  });

  it('shows mirrored feelings, if that is wanted', async () => {
    const settings = vscode.workspace.getConfiguration('encounter.inlayHints');
    const all = new vscode.Range(0, 0, a.lineCount, 0);
    const count = async () => (await ask<vscode.InlayHint[]>('InlayHintProvider', all)).length;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      a.uri,
      at(' in this room [@', 0),
      ', or :feeling[scared]{of=shah as=fear}, or :feeling[afraid]{of=kelly as=fear}',
    );
    await vscode.workspace.applyEdit(edit);
    assert.equal(await count(), 0);
    await settings.update('mirroredFeelings', true, vscode.ConfigurationTarget.Global);
    try {
      await until(count, (hints) => hints > 0);
    } finally {
      await settings.update('mirroredFeelings', undefined, vscode.ConfigurationTarget.Global);
      await vscode.commands.executeCommand('undo');
    }
  });

  it('lets the links of other cases follow a file that is renamed', async () => {
    await a.save();
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(b, vscode.Uri.joinPath(folderAt(), 'moved.case.md'));
    await vscode.workspace.applyEdit(edit);
    await until(
      async () => a.getText(),
      (text) => text.includes('(moved.case.md#q9)'),
    );
  });
});
