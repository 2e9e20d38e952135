/** The handout in VS Code for the Web, of a case that lies on no disk: everything runs in the browser. */
import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { explorer, openWorkbench, type Workbench } from '../host/workbench.js';

const MATTER = (title: string) => `---
title: "${title}"
format: unfolding
people:
  shah: { name: Dr Shah, part: clinician }
  kelly: { name: Mrs Kelly, part: patient }
origin: fictional
---
`;
const CASE = `${MATTER('The letter in her bag')}
Mrs Kelly brings a letter. ![Her letter](letter.png)

::part[The second visit]

She has read it aloud.

:::facilitator
Give the silence time. Go on with [the other case](other/next.case.md#q1).
:::
`;
const NEXT = `${MATTER('The next case')}
:::question{#q1}
What has changed between them?
:::
`;
/** 2 × 1 pixels. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAADklEQVR42mNkYPhfDwADAQH/pw4jJgAAAABJRU5ErkJggg==';
const FILES = {
  '/library/letter.case.md': btoa(CASE),
  '/library/letter.png': PNG,
  '/library/other/next.case.md': btoa(NEXT),
};

/**
 * Written behind the extension, for VS Code runs one extension in development: it brings a folder in the browser’s
 * memory, and says on command what has been written into it.
 */
const MEMORY = `
(() => {
  const vscode = require('vscode');
  const extension = module.exports;
  const files = new Map(Object.entries(${JSON.stringify(FILES)}).map(([path, text]) =>
    [path, Uint8Array.from(atob(text), (character) => character.charCodeAt(0))]));
  const given = new Set(files.keys());
  const changed = new vscode.EventEmitter();
  const below = (path) => [...files.keys()].filter((name) => name.startsWith(path.replace(/[/]$/, '') + '/'));
  const provider = {
    onDidChangeFile: changed.event,
    watch: () => ({ dispose() {} }),
    stat(uri) {
      const file = files.get(uri.path);
      if (!file && below(uri.path).length === 0) throw vscode.FileSystemError.FileNotFound(uri);
      const type = file ? vscode.FileType.File : vscode.FileType.Directory;
      return { type, ctime: 0, mtime: 0, size: file?.length ?? 0 };
    },
    readDirectory: ({ path }) => [...new Map(below(path).map((name) => {
      const [first, ...rest] = name.slice(path.replace(/[/]$/, '').length + 1).split('/');
      return [first, [first, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File]];
    })).values()],
    readFile(uri) {
      const file = files.get(uri.path);
      if (!file) throw vscode.FileSystemError.FileNotFound(uri);
      return file;
    },
    writeFile(uri, content) {
      const type = files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
      files.set(uri.path, content);
      changed.fire([{ type, uri }]);
    },
    createDirectory() {}, delete() {}, rename() {},
  };
  const report = () => vscode.window.showInformationMessage([...files]
    .filter(([path]) => !given.has(path))
    .map(([path, bytes]) => {
      const text = new TextDecoder('latin1').decode(bytes);
      return [path, text.replace(/\\s/g, '').slice(0, 2), /read it aloud/.test(text), /silence/.test(text)].join(' ');
    }).join(' | '));
  module.exports = { ...extension, activate(context) {
    context.subscriptions.push(
      vscode.workspace.registerFileSystemProvider('memory', provider),
      vscode.commands.registerCommand('memory.report', report),
    );
    return extension.activate(context);
  } };
})();
`;

describe('The handout in VS Code for the Web, of a case on no disk', () => {
  let scratch: string;
  let workbench: Workbench;
  let preview: FrameLocator;
  const said = (text: string): Locator => preview.locator('#handout').getByText(text);
  const tool = (name: string): Locator => preview.locator(`[data-tool="${name}"]`);
  const row = (text: string): Locator =>
    workbench.page.locator(`.quick-input-list .monaco-list-row[aria-label^="${text}"]:visible`);
  const input = (): Locator => workbench.page.locator('.quick-input-widget input.input');
  const notice = (text: string): Locator => workbench.page.locator('.notification-toast', { hasText: text });

  before(async () => {
    scratch = mkdtempSync(path.join(tmpdir(), 'encounter-web-preview-'));
    const extension = path.join(scratch, 'extension');
    const folder = path.join(scratch, 'empty');
    mkdirSync(folder);
    const configurations = ['language-configuration.json', 'language-configuration.front-matter.json'];
    const parts = ['dist', 'l10n', 'media', 'snippets', 'syntaxes', ...configurations, 'package.nls.json'];
    for (const file of parts) cpSync(file, path.join(extension, file), { recursive: true });
    // Without a door on Node, it runs in the browser.
    const { main: _, ...manifest } = JSON.parse(readFileSync('package.json', 'utf8'));
    manifest.activationEvents.push('onFileSystem:memory');
    manifest.contributes.commands.push({ command: 'memory.report', title: 'Report What Was Written' });
    writeFileSync(path.join(extension, 'package.json'), JSON.stringify(manifest));
    appendFileSync(path.join(extension, 'dist', 'web.js'), MEMORY);
    workbench = await openWorkbench({ folder, address: 'memory:/library', extension, asks: true });
    preview = workbench.previewFrame();
    // Such a folder cannot be searched by the names of its files.
    await explorer(workbench.page).getByText('letter.case.md').dblclick();
    await workbench.page.locator('.view-line', { hasText: 'The letter in her bag' }).click();
    await workbench.palette('Open Handout to the Side');
    await said('Mrs Kelly brings a letter').waitFor();
  });

  after(async () => {
    await workbench?.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  it('is shown with its picture, as the toolbar wants it', async () => {
    await preview.locator('#handout img').waitFor();
    await tool('style').selectOption({ label: 'Large print' });
    await preview.locator('article.large-print').waitFor();
    await tool('stepwise').click();
    assert.equal(await tool('reached').textContent(), 'Opening');
    await tool('next').click();
    await said('She has read it aloud').waitFor();
    await tool('stepwise').click();
  });

  it('says why it asks for a file where one wants to print, and what to do with it', async () => {
    const dialog = workbench.page.locator('.monaco-dialog-box');
    await tool('print').click();
    await dialog.filter({ hasText: 'VS Code cannot print here by itself' }).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    assert.equal(await input().isVisible(), false, 'and asks for none if it is not wanted');
    await tool('print').click();
    await dialog.getByRole('button', { name: 'Save as a Web Page' }).click();
    await expectSoon(async () => (await input().inputValue()) === '/library/letter.learner.large-print.html');
    await workbench.page.keyboard.press('Escape');
    await input().waitFor({ state: 'hidden' });
  });

  // It comes before the others that tell something: of many messages within a second VS Code shows only the first.
  it('says that a PDF cannot be printed here, and saves a page to be printed from any browser', async () => {
    await tool('export').click();
    await row('PDF').click();
    const message = notice('which VS Code for the Web cannot start');
    await message.getByRole('button', { name: 'Print from a Browser' }).click();
    await expectSoon(async () => (await input().inputValue()) === '/library/letter.learner.large-print.html');
    await workbench.page.keyboard.press('Escape');
    await input().waitFor({ state: 'hidden' });
  });

  it('follows what is typed, and leads to the source by a double click', async () => {
    await workbench.page.locator('.view-line', { hasText: 'Mrs Kelly brings' }).click();
    await workbench.page.keyboard.press('Home');
    await workbench.page.keyboard.type('At last ');
    await said('At last Mrs Kelly').waitFor();
    await said('She has read it aloud').dblclick();
    const line = CASE.split('\n').indexOf('She has read it aloud.') + 1;
    await workbench.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col 1` }).waitFor();
  });

  it('is saved beside the case as a web page, a Word document, Markdown and JSON, though a PDF cannot be', async () => {
    await workbench.palette('Export Handout…');
    await row('Learner, afterwards').waitFor();
    await workbench.page.keyboard.press('Enter');
    for (const kind of ['PDF', 'Word document', 'Markdown', 'JSON']) await row(kind).click();
    await workbench.page.keyboard.press('Enter');
    const here = workbench.page.locator('.quick-input-widget .monaco-button:visible', { hasText: 'Save Here' });
    await here.waitFor();
    await expectSoon(async () => (await input().inputValue()) === '/library/');
    await here.click();
    await notice('No PDF is among the files that were saved. A PDF is printed by an installed browser').waitFor();
    const saved = notice('4 files were saved in “/library”.');
    await saved.getByRole('button', { name: 'Show in Explorer' }).click();
    await workbench.page
      .locator('.explorer-folders-view .selected', { hasText: 'letter.learner.large-print.html' })
      .waitFor();
    await workbench.palette('Report What Was Written');
    // What each begins with, whether it holds what its reader may see, and whether it holds what they may not.
    const written = await notice('/library/').locator('.notification-list-item-message').textContent();
    assert.deepEqual(written?.split(' | '), [
      '/library/letter.learner.large-print.html <! true false',
      '/library/letter.learner.large-print.docx PK false false',
      '/library/letter.learner.md Fo true false',
      '/library/letter.learner.json {" true false',
    ]);
  });

  it('leads to another case by a link', async () => {
    await tool('edition').selectOption({ label: 'Facilitator' });
    await preview.getByRole('link', { name: 'the other case' }).click();
    await workbench.tab('Handout: The next case').waitFor();
    await said('What has changed between them?').waitFor();
  });
});

/** Looks again and again until something is so; mocha ends a wait that is in vain. */
async function expectSoon(so: () => Promise<boolean>): Promise<void> {
  while (!(await so())) await new Promise((resolve) => setTimeout(resolve, 20));
}
