import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EncounterApi, ShownHandout } from '../../../src/extension/api.js';
import { isFromPage, isPageState, isToPage } from '../../../src/preview/messages.js';

const CASE = `---
title: "The letter in her bag"
format: reflective-practice
people:
  shah: { name: Dr Shah, part: clinician }
  kelly: { name: Mrs Kelly, part: patient }
origin: fictional
---

Mrs Kelly comes for the third time this month.

:::dialogue
Dr Shah: What were you hoping for today?

Mrs Kelly: You tell me.
:::

:::facilitator
Give the silence time.
:::
`;

describe('The handout of a case', () => {
  let api: EncounterApi;
  let document: vscode.TextDocument;

  before(async () => {
    const extension = vscode.extensions.getExtension<EncounterApi>('encounter-markdown.encounter-markdown');
    assert.ok(extension, 'the extension is installed');
    api = await extension.activate();
    document = await openCase('preview.case.md');
  });

  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  const shown = (so: (handout: ShownHandout) => boolean) =>
    next(api, (handout) => handout.uri.toString() === document.uri.toString() && so(handout));

  it('is shown by the command, for learners at first, without the facilitator’s note', async () => {
    const handout = shown(() => true);
    await vscode.commands.executeCommand('encounter.showPreviewToSide');
    const { body, edition, version } = await handout;
    assert.equal(edition, 'learner');
    assert.equal(version, document.version);
    assert.match(body, /You tell me/);
    assert.doesNotMatch(body, /silence/);
  });

  it('stands in a tab that names the case, beside it, and leaves the author in the text', () => {
    assert.deepEqual(previewTabs(), ['Handout: The letter in her bag']);
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });

  it('follows what is typed', async () => {
    const handout = shown(({ body }) => body.includes('She has come'));
    await replace(document, 'Mrs Kelly comes', 'She has come');
    assert.equal((await handout).version, document.version);
  });

  it('is not opened a second time', async () => {
    await vscode.commands.executeCommand('encounter.showPreviewToSide', document.uri);
    assert.equal(previewTabs().length, 1);
  });

  it('follows the author to another case, and back', async () => {
    const other = await openCase('another.case.md', CASE.replace('The letter in her bag', 'Another case'));
    await next(api, ({ uri }) => uri.toString() === other.uri.toString());
    assert.deepEqual(previewTabs(), ['Handout: Another case']);
    const back = shown(() => true);
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await back;
    assert.deepEqual(previewTabs(), ['Handout: The letter in her bag']);
  });

  it('stays with its case if it is locked, and stands beside the one that follows', async () => {
    const handout = shown(() => true);
    await vscode.commands.executeCommand('encounter.showLockedPreviewToSide', document.uri);
    await handout;
    assert.deepEqual(previewTabs(), ['Handout: The letter in her bag', 'Locked handout: The letter in her bag']);
    const other = await openCase('another.case.md', CASE.replace('The letter in her bag', 'Another case'));
    await vscode.commands.executeCommand('encounter.showPreviewToSide', other.uri);
    await until(() => previewTabs().includes('Handout: Another case'));
    assert.deepEqual(previewTabs(), ['Handout: Another case', 'Locked handout: The letter in her bag']);
  });

  it('is unlocked by the command, and then the other one stays', async () => {
    const other = await openCase('another.case.md', CASE.replace('The letter in her bag', 'Another case'));
    await vscode.commands.executeCommand('encounter.showPreview', other.uri); // it takes the focus
    await until(() => vscode.window.tabGroups.activeTabGroup.activeTab?.label === 'Handout: Another case');
    // What the editor tells of tabs and of panels comes apart; once it has answered another question, both are here.
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await vscode.commands.executeCommand('encounter.togglePreviewLock');
    await until(() => previewTabs().includes('Locked handout: Another case'));
    await vscode.commands.executeCommand('encounter.togglePreviewLock');
    await until(() => previewTabs().includes('Handout: Another case'));
  });

  it('opens with everything for facilitators, if the settings say so', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const settings = vscode.workspace.getConfiguration('encounter.preview');
    await settings.update('edition', 'facilitator', vscode.ConfigurationTarget.Global);
    try {
      const handout = shown(({ edition }) => edition === 'facilitator');
      await vscode.commands.executeCommand('encounter.showPreview', document.uri);
      assert.match((await handout).body, /Give the silence time/);
    } finally {
      await settings.update('edition', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('comes along with a case if the settings say so, and stays closed when it is closed', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const settings = vscode.workspace.getConfiguration('encounter.preview');
    await settings.update('openWithCase', true, vscode.ConfigurationTarget.Global);
    try {
      const handout = next(api, ({ uri }) => uri.path.endsWith('/along.case.md'));
      const along = await openCase('along.case.md');
      await handout;
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      const second = next(api, () => true);
      await vscode.window.showTextDocument(along);
      await openCase('later.case.md', CASE.replace('The letter in her bag', 'A later case'));
      await second;
      assert.deepEqual(previewTabs(), ['Handout: A later case'], 'only the case that is new brings one');
    } finally {
      await settings.update('openWithCase', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});

const CHOSEN = { edition: 'facilitator', style: 'standard' };
const HANDOUT = {
  ...{ type: 'handout', uri: 'file:///a.case.md', version: 3, choice: 0, title: 'A', lang: 'en', dir: 'ltr' },
  ...{ ...CHOSEN, serial: 2, follows: 1, body: { head: 3, tail: 4, text: '<p>A</p>', by: 5 } },
};

describe('What the page of a preview and the extension say to each other', () => {
  it('is heard if it is well formed', () => {
    assert.ok(isFromPage({ type: 'shown', version: 3, edition: 'learner' }));
    assert.ok(isFromPage({ type: 'open', href: 'https://example.org/' }));
    assert.ok(isFromPage({ type: 'lost' }));
    assert.ok(isToPage(HANDOUT));
    assert.ok(isToPage({ type: 'trouble', message: 'No handout.' }));
    assert.ok(isFromPage({ type: 'choose', choice: 2, edition: 'actor:kelly', style: 'dyslexia', format: 'osce' }));
    assert.ok(
      isPageState({ uri: 'file:///a.case.md', ...CHOSEN, locked: true, scroll: 12.5, size: 1.25, revealed: 2 }),
    );
  });

  for (const message of [
    undefined,
    null,
    'ready',
    {},
    { type: 'command', command: 'workbench.action.terminal.new' },
    { type: 'shown', version: '3', edition: 'learner' },
    { type: 'choose', choice: 1, edition: 'Examiner, <b>', style: 'standard' },
    { type: 'choose', choice: 1, edition: 'learner', style: 'huge' },
    { type: 'choose', choice: -1, edition: 'learner', style: 'standard' },
    { type: 'act', act: 'workbench.action.quit' },
    { ...HANDOUT, body: '<p>A</p>' },
    { ...HANDOUT, body: { ...HANDOUT.body, head: -1 } },
    { ...HANDOUT, body: { head: 0, tail: 0, by: 0 } },
    { ...HANDOUT, body: { ...HANDOUT.body, by: 0.5 } },
    { ...HANDOUT, follows: '1' },
    { type: 'pictures', uri: 'file:///a.case.md', pictures: { 'a.png': 1 } },
    { type: 'choices', editions: [{ value: 'learner' }], formats: [] },
    { uri: 'file:///a.case.md', edition: 'learner', style: 'standard', locked: false, scroll: 0, size: 400 },
    { type: 'open', href: 'x'.repeat(5000) },
    { type: 'open', href: ['https://example.org/'] },
    { type: 'reveal', offset: -1 },
    { type: 'reveal', offset: Number.NaN },
  ]) {
    it(`is not heard otherwise: ${JSON.stringify(message)?.slice(0, 60)}`, () => {
      assert.equal(isFromPage(message), false);
      assert.equal(isToPage(message), false);
      assert.equal(isPageState(message), false);
    });
  }
});

async function openCase(name: string, text = CASE): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
  return document;
}

async function replace(document: vscode.TextDocument, old: string, text: string): Promise<void> {
  const start = document.getText().indexOf(old);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + old.length));
  edit.replace(document.uri, range, text);
  assert.ok(start >= 0 && (await vscode.workspace.applyEdit(edit)));
}

/** The next handout that a page reports to show, of those that are so. */
function next(api: EncounterApi, so: (handout: ShownHandout) => boolean): Promise<ShownHandout> {
  return new Promise((resolve) => {
    const listener = api.onDidShowHandout((handout) => {
      if (!so(handout)) return;
      listener.dispose();
      resolve(handout);
    });
  });
}

/** Resolves when something is so, as tabs and their groups change. */
async function until(so: () => boolean): Promise<void> {
  if (so()) return;
  const { onDidChangeTabs, onDidChangeTabGroups } = vscode.window.tabGroups;
  await new Promise<void>((resolve) => {
    const look = () => {
      if (!so()) return;
      listeners.dispose();
      resolve();
    };
    const listeners = vscode.Disposable.from(onDidChangeTabs(look), onDidChangeTabGroups(look));
  });
}

function previewTabs(): readonly string[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('encounter.preview'))
    .map(({ label }) => label)
    .sort();
}
