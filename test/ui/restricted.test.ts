/** A folder that the author does not trust: its handouts are shown, saved and printed, and it can name no program. */
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { findBrowser } from '../../src/library/browser.js';
import { browserOptions } from '../host/chromium.mjs';
import { explorer, openWorkbench, type Workbench } from '../host/workbench.js';

const CASE = `---
title: "The letter in her bag"
format: unfolding
people:
  shah: { name: Dr Shah, part: clinician }
  kelly: { name: Mrs Kelly, part: patient }
origin: fictional
---

Mrs Kelly brings a letter. ![Her letter](letter.png)

::part[The second visit]

She has read it aloud.

:::facilitator
Give the silence time.
:::
`;
/** 2 × 1 pixels. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAADklEQVR42mNkYPhfDwADAQH/pw4jJgAAAABJRU5ErkJggg==',
  'base64',
);

const isWindows = process.platform === 'win32';

describe('A folder that is not trusted', () => {
  let scratch: string;
  let workbench: Workbench;
  let preview: FrameLocator;
  /** The browser of this machine. */
  let executable: string;
  const started = () => path.join(scratch, 'started');
  const programs = () => path.join(scratch, 'programs');
  const row = (text: string): Locator =>
    workbench.page.locator(`.quick-input-list .monaco-list-row[aria-label^="${text}"]:visible`);
  const input = (): Locator => workbench.page.locator('.quick-input-widget input.input');
  const notice = (text: string): Locator => workbench.page.locator('.notification-toast', { hasText: text });

  const bytesOf = (name: string) => readFileSync(path.join(workbench.folder, name));
  const made = () =>
    readdirSync(workbench.folder)
      .filter((name) => !name.endsWith('.case.md') && !/^letter\.png$|^\.vscode$/.test(name))
      .sort();

  /** Orders handouts by the command: a learner’s page, and these sheets and kinds beside it. */
  async function order(sheets: readonly string[], kinds: readonly string[]): Promise<void> {
    await workbench.palette('Export Handout…');
    await choose(sheets, kinds);
  }

  async function choose(sheets: readonly string[], kinds: readonly string[]): Promise<void> {
    await row('Learner, afterwards').waitFor();
    for (const sheet of sheets) await row(sheet).click();
    await workbench.page.keyboard.press('Enter');
    await row('Web page').waitFor();
    for (const kind of kinds) await row(kind).click();
    await workbench.page.keyboard.press('Enter');
  }

  async function saveInto(folder: string): Promise<void> {
    await expectSoon(async () => (await input().inputValue()).replaceAll('\\', '/').endsWith(`/${folder}/`));
    await workbench.page.locator('.quick-input-widget .monaco-button:visible', { hasText: 'Save Here' }).click();
  }

  before(async () => {
    scratch = mkdtempSync(path.join(tmpdir(), 'encounter-untrusted-'));
    const folder = path.join(scratch, 'library');
    mkdirSync(path.join(folder, '.vscode'), { recursive: true });
    writeFileSync(path.join(folder, 'letter.case.md'), CASE);
    writeFileSync(path.join(folder, 'letter.png'), PNG);
    const program = path.join(scratch, isWindows ? 'program.cmd' : 'program');
    writeFileSync(
      program,
      isWindows ? `@echo started > "${started()}"\r\n` : `#!/bin/sh\necho started > '${started()}'\n`,
      { mode: 0o755 },
    );
    writeFileSync(
      path.join(folder, '.vscode', 'settings.json'),
      JSON.stringify({ 'encounter.export.browser': program, 'encounter.export.paper': 'letter' }),
    );
    const [browser] = await browserOptions();
    executable = browser?.executablePath ?? (await findBrowser());
    // A link to its folder, which Windows allows everybody: it can be taken away.
    symlinkSync(path.dirname(executable), programs(), 'junction');
    workbench = await openWorkbench({
      folder,
      restricted: true,
      asks: true,
      env: browser?.env ?? {},
      machine: { 'encounter.export.browser': path.join(programs(), path.basename(executable)) },
      settings: { 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' },
    });
    preview = workbench.previewFrame();
    await workbench.openFile('letter.case.md');
    await workbench.page.locator('.view-line', { hasText: 'The letter in her bag' }).click(); // the commands for a case are there
  });

  after(async () => {
    await workbench?.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  it('is open in Restricted Mode, and the handout of its case is shown, picture and all', async () => {
    await workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await workbench.palette('Open Handout to the Side');
    await preview.locator('#handout').getByText('brings a letter').waitFor();
    await preview.locator('#handout img').waitFor();
  });

  it('saves several sheets into a folder, a PDF too, and never runs the program that the folder names', async () => {
    await order(['Facilitator'], ['PDF', 'Word document']);
    await saveInto('library');
    await notice(`6 files were saved in “${workbench.folder}”.`).waitFor();
    assert.deepEqual(made(), [
      'letter.facilitator.docx',
      'letter.facilitator.html',
      'letter.facilitator.pdf',
      'letter.learner.docx',
      'letter.learner.html',
      'letter.learner.pdf',
    ]);
    const pdf = bytesOf('letter.learner.pdf').toString('latin1');
    assert.equal(pdf.slice(0, 5), '%PDF-');
    assert.match(pdf, /MediaBox ?\[ ?0 0 612 792/, 'the paper is the folder’s to say');
    assert.equal(bytesOf('letter.learner.html').includes('silence'), false);
    assert.equal(bytesOf('letter.facilitator.html').includes('silence'), true);
    assert.equal(existsSync(started()), false);
  });

  it('replaces nothing without being asked', async () => {
    for (const name of made()) rmSync(path.join(workbench.folder, name));
    writeFileSync(path.join(workbench.folder, 'letter.facilitator.html'), 'mine');
    const dialog = workbench.page.locator('.monaco-dialog-box');
    for (const answer of ['Cancel', 'Replace']) {
      await order(['Facilitator'], []);
      await saveInto('library');
      await dialog.filter({ hasText: '“letter.facilitator.html” is there already.' }).waitFor();
      assert.equal(bytesOf('letter.facilitator.html').toString(), 'mine');
      assert.deepEqual(made(), ['letter.facilitator.html'], 'nor is anything else written before');
      await dialog.getByRole('button', { name: answer }).click();
      await dialog.waitFor({ state: 'detached' });
    }
    await notice(`2 files were saved in “${workbench.folder}”.`).waitFor();
    assert.match(bytesOf('letter.facilitator.html').toString(), /^<!doctype html>/);
  });

  it('saves each part as a sheet of its own, from the menu of a case in the explorer', async () => {
    await explorer(workbench.page).getByText('letter.case.md').click({ button: 'right' });
    // A menu does not hear a click that comes as soon as it opens; what it has marked it takes at once.
    await workbench.page.locator('.monaco-menu').getByText('Export Handout…').hover();
    await workbench.page.locator('.monaco-menu .action-item.focused', { hasText: 'Export Handout…' }).waitFor();
    await workbench.page.keyboard.press('Enter');
    await choose([], ['Each part as a sheet of its own']);
    await saveInto('library');
    await expectSoon(async () => made().includes('letter.learner.part-1.html'));
    assert.equal(bytesOf('letter.learner.opening.html').includes('read it aloud'), false);
    assert.equal(bytesOf('letter.learner.part-1.html').includes('brings a letter'), false);
  });

  it('saves the same sheets in large print beside those in standard print, and what has no print once', async () => {
    for (const name of made()) rmSync(path.join(workbench.folder, name));
    await order(['Facilitator'], ['JSON', 'Large print']);
    await saveInto('library');
    const sheets = ['facilitator', 'learner'];
    const wanted = sheets.flatMap((sheet) =>
      ['html', 'json', 'large-print.html'].map((end) => `letter.${sheet}.${end}`),
    );
    await expectSoon(async () => made().length >= wanted.length);
    assert.deepEqual(made(), wanted);
    for (const sheet of sheets) {
      const inLargePrint = (end: string) =>
        /<article[^>]*large-print/.test(bytesOf(`letter.${sheet}.${end}`).toString());
      assert.deepEqual([inLargePrint('large-print.html'), inLargePrint('html')], [true, false]);
    }
  });

  it('says so where the browser that was set is none, and offers to print by any other', async () => {
    // Of messages only three are seen at once, and what was saved before is told for a while.
    await workbench.palette('Clear All Notifications');
    unlinkSync(programs());
    await preview.locator('[data-tool="export"]').click();
    await row('PDF').click();
    const message = notice(`${path.basename(executable)}” is no browser that can be started`);
    await message.getByRole('button', { name: 'Print from a Browser' }).click();
    await expectSoon(async () => (await input().inputValue()).endsWith('letter.learner.html'));
    await workbench.page.keyboard.press('Escape');
    await input().waitFor({ state: 'hidden' });
  });

  it('writes the facilitator’s sheet alone where it is not certain what learners may see, and shows the place', async () => {
    for (const name of made()) rmSync(path.join(workbench.folder, name));
    await workbench.tab('letter.case.md').click();
    await workbench.page.keyboard.press('ControlOrMeta+End');
    await workbench.page.keyboard.type('\nHe reads it twice.\n\n:::\n');
    const last = CASE.split('\n').length + 3;
    await order(['Facilitator'], []);
    await expectSoon(async () => (await input().inputValue()).endsWith('letter.facilitator.html'));
    await workbench.page.keyboard.press('Enter');
    const message = notice('Only the facilitator’s sheet was written: it is not certain what learners may see.');
    await message.waitFor();
    assert.deepEqual(made(), ['letter.facilitator.html']);
    await workbench.page.keyboard.press('ControlOrMeta+Home');
    await message.getByRole('button', { name: 'Show the Place' }).click();
    await workbench.page.locator('.statusbar-item', { hasText: `Ln ${last}, Col 1` }).waitFor();
  });
});

/** Looks again and again until something is so; mocha ends a wait that is in vain. */
async function expectSoon(so: () => Promise<boolean>): Promise<void> {
  while (!(await so())) await new Promise((resolve) => setTimeout(resolve, 20));
}
