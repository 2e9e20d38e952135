/** The editor’s own keys in a case, and what is pasted into it. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { explorer, openWorkbench, type Workbench } from '../host/workbench.js';

const FILE = 'keys.case.md';
const HEAD = `---
title: "The letter in her bag"
format: reflective-practice
people:
  shah: { name: Dr Shah, part: clinician }
  kelly: { name: Mrs Kelly, part: patient }
origin: fictional
---
`;
const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

describe('Writing in a case', () => {
  let folder: string;
  let workbench: Workbench;

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'encounter-keys-'));
    writeFileSync(path.join(folder, FILE), `${HEAD}\nFirst line.\n`);
    writeFileSync(path.join(folder, 'letter.png'), 'there already');
    writeFileSync(path.join(folder, 'mine.md'), `${HEAD}\nOne.\n`);
    writeFileSync(path.join(folder, 'readme.md'), '---\ntitle: People\n---\n\npeople: none\n');
    workbench = await openWorkbench({ folder, settings: { 'files.autoSave': 'off' } });
    await workbench.openFile(FILE);
    await line('First line.').click();
    await workbench.page.locator('.statusbar-item', { hasText: 'Draft' }).waitFor(); // the server knows the case
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const line = (text: string): Locator =>
    workbench.page.locator('.monaco-editor .view-line', { hasText: text }).first();
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await workbench.page.keyboard.press(key);
  };
  const type = (text: string) => workbench.page.keyboard.type(text);
  /** What stands below the front matter, once the change that was made is on the disk. */
  const saved = async (): Promise<string> => {
    const dirty = workbench.page.locator('.tabs-container .tab.dirty');
    await dirty.waitFor();
    await press('ControlOrMeta+S');
    await dirty.waitFor({ state: 'detached' });
    return onDisk();
  };
  const onDisk = (): string => readFileSync(path.join(workbench.folder, FILE), 'utf8').slice(HEAD.length);
  /** Everything is replaced by the front matter and this; the cursor stands at the end. */
  const write = async (text: string): Promise<void> => {
    await press('ControlOrMeta+A');
    await paste({ 'text/plain': HEAD + text });
    await saved();
  };

  it('Enter goes to a new line, and goes on with neither list nor fence by itself', async () => {
    await write('\nOne.');
    await press('Enter', 'Enter');
    await type('Two.');
    assert.equal(await saved(), '\nOne.\n\nTwo.');
  });

  it('Enter after a word that was typed whole is a new line, though a list of words was open', async () => {
    await write('\n');
    const list = workbench.page.locator('.suggest-widget.visible .monaco-list-row.focused');
    await type(':::');
    await list.first().waitFor();
    await type('facilitator');
    await press('Enter');
    await type('Let it be silent.');
    assert.equal(await saved(), '\n:::facilitator\nLet it be silent.');
    await write('\n');
    await type(':::');
    await list.first().waitFor();
    await type('facilit');
    await list.filter({ hasText: ':::facilitator' }).first().waitFor();
    await press('Enter');
    await line(':::facilitator').waitFor();
    assert.match(await saved(), /^\n:::facilitator[\s\S]*\n:::\n/);
    await press('Escape');
  });

  it('Tab indents, Shift+Tab takes it back, and Backspace takes one sign', async () => {
    await write('\n');
    await press('Tab');
    await type('xy');
    await press('Backspace');
    assert.match(await saved(), /^\n(?:\t| +)x$/);
    await press('Shift+Tab');
    assert.equal(await saved(), '\nx');
  });

  it('undo takes back what was typed, step by step, and redo gives it again', async () => {
    await write('\nOne.');
    await type(' 1:1000');
    assert.equal(await saved(), '\nOne. 1:1000');
    await press('ControlOrMeta+Z');
    assert.notEqual(await saved(), '\nOne. 1:1000');
    await press('ControlOrMeta+Shift+Z');
    assert.equal(await saved(), '\nOne. 1:1000');
  });

  it('several cursors write in several places', async () => {
    await write('\nMs Brook\nMs Brook');
    await press('ControlOrMeta+D');
    await press('ControlOrMeta+D');
    await type('Ash');
    assert.equal(await saved(), '\nMs Ash\nMs Ash');
    await press('Escape');
  });

  it('what is typed over a place begins with a quotation mark or a bracket as with any other sign', async () => {
    for (const said of [
      '"Sorry," she said, and looked at the clock.',
      '(Nobody speaks.)',
      '“Sorry,” she said.',
      "'Sorry.'",
    ]) {
      await write('\nWhat was said, in their words.\n');
      await line('What was said').click();
      await press('Home', 'Shift+End');
      await type(said);
      assert.equal(await saved(), `\n${said}\n`);
    }
  });

  it('but a selection is put into brackets and the marks of Markdown', async () => {
    await write('\nnothing left\n');
    await line('nothing left').click();
    await press('Home', 'Shift+End');
    await type('*');
    assert.equal(await saved(), '\n*nothing left*\n');
  });

  it('long lines are wrapped at the edge, and stay one line', async () => {
    const long = 'She has been in pain for eleven months. '.repeat(12).trim();
    await write(`\n${long}`);
    const shown = await workbench.page
      .locator('.monaco-editor .view-line')
      .filter({ hasText: 'pain' })
      .evaluateAll((lines) => new Set(lines.map((element) => (element as HTMLElement).style.top)).size);
    assert.ok(shown > 2, `${shown} lines on the screen`);
    assert.equal(onDisk(), `\n${long}`);
  });

  it('a colon in prose opens no list and closes nothing', async () => {
    await write('\n');
    await type('I:E 1:2, 10:30 and SpO2:94%');
    await press('Enter');
    assert.equal(await saved(), '\nI:E 1:2, 10:30 and SpO2:94%\n');
  });

  it('cells of a spreadsheet become a table', async () => {
    await write('\n');
    await paste({ 'text/plain': 'Drug\tDose\nAdrenaline\t1:1000\n' });
    await line('| Adrenaline').waitFor();
    assert.match(await saved(), /\| Adrenaline \| 1:1000 \|/);
  });

  it('a text from a word processor keeps its headings and bold type', async () => {
    await write('\n');
    await paste({ 'text/html': '<h2>Before</h2><p>She was <b>tired</b>.</p>', 'text/plain': 'Before She was tired.' });
    await line('## Before').waitFor();
    assert.match(await saved(), /## Before\n\nShe was \*\*tired\*\*\./);
  });

  it('plain text stays as it is', async () => {
    await write('\n');
    await paste({ 'text/plain': '*not* a [table]' });
    await line('not').waitFor();
    assert.equal(await saved(), '\n*not* a [table]');
  });

  it('what was copied in the editor itself comes back as it was', async () => {
    await write('\n');
    const own = { version: 1, isFromEmptySelection: false, multicursorText: null, mode: 'encounter' };
    await paste({
      'text/html': '<div><b>kind</b></div>',
      'text/plain': 'kind',
      'vscode-editor-data': JSON.stringify(own),
    });
    await line('kind').waitFor();
    assert.equal(await saved(), '\nkind');
  });

  it('a picture is put beside the case under a name that is free, and the cursor waits for what it shows', async () => {
    await write('\n');
    await paste({}, { name: 'letter.png', type: 'image/png', base64: PICTURE });
    await line('letter-2.png').waitFor();
    await type('A letter with a red stamp');
    assert.equal(await saved(), '\n![A letter with a red stamp](letter-2.png)');
    assert.equal(readFileSync(path.join(workbench.folder, 'letter.png'), 'utf8'), 'there already');
    assert.equal(readFileSync(path.join(workbench.folder, 'letter-2.png')).toString('base64'), PICTURE);
    assert.ok(existsSync(path.join(workbench.folder, 'letter-2.png')));
  });

  it('a picture that is dropped is put beside the case as well', async () => {
    await write('\nHere:\n');
    const box = await line('Here:').boundingBox();
    assert.ok(box);
    await workbench.page.evaluate(
      ({ x, y, picture }) => {
        const dataTransfer = new DataTransfer();
        const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], 'ward.png', { type: 'image/png' }));
        const place = { clientX: x, clientY: y, dataTransfer, shiftKey: true, bubbles: true, cancelable: true };
        const target = document.elementFromPoint(x, y);
        for (const type of ['dragenter', 'dragover', 'drop']) target?.dispatchEvent(new DragEvent(type, place));
      },
      { x: box.x + 4, y: box.y + box.height / 2, picture: PICTURE },
    );
    await line('ward.png').waitFor();
    await type('The ward');
    assert.match(await saved(), /!\[The ward\]\(ward\.png\)/);
    assert.equal(readFileSync(path.join(workbench.folder, 'ward.png')).toString('base64'), PICTURE);
  });

  it('a case that was saved by another name is told what a case is called, and given that name', async () => {
    const notices = workbench.page.locator('.notification-toast', { hasText: 'ends in “.case.md”' });
    for (const name of ['readme.md', 'mine.md']) {
      await explorer(workbench.page).getByText(name).dblclick();
      await workbench.tab(name).waitFor();
    }
    await notices.first().waitFor();
    assert.equal(await notices.count(), 1, 'no other file is meant');
    await notices.getByRole('button', { name: 'Call It “mine.case.md”' }).click();
    await workbench.tab('mine.case.md').waitFor();
    await workbench.page.locator('.statusbar-item', { hasText: 'Draft' }).waitFor();
    assert.equal(readFileSync(path.join(workbench.folder, 'mine.case.md'), 'utf8'), `${HEAD}\nOne.\n`);
    assert.equal(existsSync(path.join(workbench.folder, 'mine.md')), false);
    await workbench.tab(FILE).click();
  });

  it('the length of what is selected is told in the status bar', async () => {
    await write(`\n${'one two three four five '.repeat(40)}`);
    await press('Shift+Home', 'Shift+Home', 'Shift+ArrowUp', 'ControlOrMeta+A');
    await workbench.page.locator('.statusbar-item', { hasText: /words, about 2 minutes/ }).waitFor();
  });

  it('a selection is put into a word, and taken out again', async () => {
    await write('\nLet it be silent.');
    await press('Shift+Home');
    await workbench.palette('Encounter: Put into a Word');
    await choose('facilitator');
    await line(':::facilitator').waitFor();
    assert.equal(await saved(), '\n:::facilitator\nLet it be silent.\n:::');
    await line('Let it be silent.').click();
    await workbench.palette('Encounter: Put into a Word');
    await choose('Take it out');
    await line(':::facilitator').waitFor({ state: 'detached' });
    assert.equal(await saved(), '\nLet it be silent.');
  });

  async function choose(text: string): Promise<void> {
    await workbench.page.locator('.quick-input-widget:visible input[placeholder*="Which word"]').waitFor();
    await type(text);
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().waitFor();
    await press('Enter');
  }

  interface Picture {
    readonly name: string;
    readonly type: string;
    readonly base64: string;
  }

  /** A paste as the browser reports it. */
  async function paste(data: Readonly<Record<string, string>>, picture?: Picture): Promise<void> {
    await workbench.page.evaluate(
      ({ data, picture }) => {
        const clipboardData = new DataTransfer();
        for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
        if (picture) {
          const bytes = Uint8Array.from(atob(picture.base64), (sign) => sign.charCodeAt(0));
          clipboardData.items.add(new File([bytes], picture.name, { type: picture.type }));
        }
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(event);
      },
      { data, ...(picture && { picture }) },
    );
  }
});
