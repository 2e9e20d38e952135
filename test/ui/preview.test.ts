import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Frame, FrameLocator, Locator } from 'playwright-core';
import { renderCase } from '../../src/handout/render.js';
import { parseCase } from '../../src/language/parse.js';
import { openWorkbench, type Workbench } from '../host/workbench.js';

const FILE = 'the-letter.case.md';
/** Long enough that its handout must be scrolled. */
const CASE = `---
title: "The letter in her bag"
lang: en-GB
format: reflective-practice
people:
  shah: { name: Dr Shah, part: clinician }
  kelly: { name: Mrs Kelly, part: patient }
origin: fictional
---

Mrs Kelly comes for the third time this month.

:::dialogue
Dr Shah: What were you hoping for today?

Mrs Kelly (looking at the door): You tell me. You’re the doctor.
:::

:::question{#q1}
What is it like to be in this room?
:::

:::facilitator
Give the silence time.
:::

> She was told to press <kbd>F1</kbd> for \`1:1000\`, [as she found](https://example.org/found).

${Array.from({ length: 30 }, (_, index) => `Visit ${index + 1} went as the visits before it had gone, and ended with a prescription that neither of them believed in.`).join('\n\n')}

:::facilitater
Ask what was left out.
:::
`;

describe('A case in the editor with its handout beside it', () => {
  let folder: string;
  let workbench: Workbench;
  let preview: FrameLocator;
  const logged: string[] = [];
  const outside: string[] = [];
  const line = (text: string): Locator => workbench.page.locator('.monaco-editor .view-line', { hasText: text });

  /** By a double click on it in the handout. */
  const toThirdVisit = async (): Promise<void> => {
    await said('Visit 3 went').dblclick();
    const number = CASE.split('\n').findIndex((text) => text.startsWith('Visit 3 ')) + 1;
    await workbench.page.locator('.statusbar-item', { hasText: `Ln ${number}, Col 1` }).waitFor();
    // The status bar may say so from before: the keys go to the source once the handout has given them up.
    await workbench.page.waitForFunction(() => document.activeElement?.tagName !== 'IFRAME');
  };

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'encounter-preview-'));
    writeFileSync(path.join(folder, FILE), CASE);
    // The author and the reader look at different places here: scrolling together has a test of its own.
    workbench = await openWorkbench({ folder, settings: { 'encounter.preview.scrollSync': false } });
    workbench.page.on('console', (message) => logged.push(message.text()));
    workbench.page.on('request', (request) => {
      if (!isLocal(request.url(), workbench.host.authority)) outside.push(request.url());
    });
    preview = workbench.previewFrame();
    await workbench.openFile(FILE);
    await line('The letter in her bag').click(); // the text is there, and with it the commands for a case
  });

  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const said = (text: string): Locator => preview.locator('#handout').getByText(text);

  it('shows the conversation when the command is run', async () => {
    await workbench.palette('Open Handout to the Side');
    await said('You’re the doctor').waitFor();
    await workbench.tab('Handout: The letter in her bag').waitFor();
    assert.equal(await preview.locator('#handout').getAttribute('lang'), 'en-GB');
    assert.equal(await preview.locator('.status').textContent(), '');
  });

  it('follows the typing, and what is read stays where it is', async () => {
    const read = said('Visit 20 went');
    await read.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const before = await topOf(read);
    assert.ok((await scrollOf(preview)) > 0, 'the handout is scrolled');
    await line('Mrs Kelly comes').click();
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.type(`${' She has a letter in her bag.'.repeat(8)} She waits.`);
    await said('She waits.').waitFor({ state: 'attached' });
    const after = await topOf(read);
    assert.ok(Math.abs(after - before) <= 2, `the reader’s line moved from ${before} to ${after}`);
  });

  it('shows another edition by its name, and the first one again by the arrow keys', async () => {
    const edition = preview.getByRole('combobox', { name: 'Edition' });
    assert.equal(await said('Give the silence time').count(), 0);
    await edition.selectOption({ label: 'Facilitator' });
    await said('Give the silence time').waitFor({ state: 'attached' });
    assert.equal(await edition.inputValue(), 'facilitator');
    await edition.focus();
    for (const _ of ['one page', 'afterwards', 'learner']) await workbench.page.keyboard.press('ArrowUp');
    await said('Give the silence time').waitFor({ state: 'detached' });
    assert.equal(await edition.inputValue(), 'learner');
    assert.equal(await edition.evaluate((list) => list === document.activeElement), true);
  });

  it('lets the list of editions stay where the reader has moved on to, though an answer comes late', async () => {
    const edition = preview.getByRole('combobox', { name: 'Edition' });
    const page = preview.locator('html');
    // What the page is sent for one choice comes once more when the reader has made the next.
    await page.evaluate(() => {
      const late: unknown[] = [];
      Object.assign(window, { late });
      window.addEventListener('message', ({ data }) => {
        if (['handout', 'choices'].includes(data.type)) late.push(data);
      });
    });
    await edition.selectOption('after');
    await preview.locator('article.for-after').waitFor();
    await edition.focus();
    const places = await page.evaluate(() => {
      const list = document.querySelector<HTMLSelectElement>('[data-tool="edition"]');
      const { late } = window as unknown as { readonly late: readonly unknown[] };
      if (!list || late.length === 0) throw new Error('There is no list, or nothing was sent.');
      list.value = 'facilitator';
      list.dispatchEvent(new Event('change'));
      return late.map((data) => {
        window.dispatchEvent(new MessageEvent('message', { data }));
        return list.value;
      });
    });
    assert.deepEqual(new Set(places), new Set(['facilitator']));
    await preview.locator('article.for-facilitator').waitFor();
    assert.equal(await edition.inputValue(), 'facilitator');
    await edition.selectOption('learner');
    await preview.locator('article.for-learner').waitFor();
  });

  it('asks for the whole where a handout was lost on the way', async () => {
    const page = preview.locator('html');
    // What comes next is kept from the page.
    await page.evaluate(() => {
      const swallow = (event: MessageEvent): void => {
        if (event.data.type !== 'handout') return;
        event.stopImmediatePropagation();
        window.removeEventListener('message', swallow, { capture: true });
        document.body.dataset.lost = JSON.stringify(event.data);
      };
      window.addEventListener('message', swallow, { capture: true });
    });
    await line('Mrs Kelly comes').click();
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.insertText(' Lost words.');
    const lost = JSON.parse((await preview.locator('body[data-lost]').getAttribute('data-lost')) ?? '');
    assert.ok(lost.body.head > 0 && lost.body.text.length < 1000, 'what it was sent is no change of the one before');
    await workbench.page.keyboard.insertText(' Found words.');
    await said('Found words.').waitFor({ state: 'attached' });
    assert.equal(await said('Lost words.').count(), 1);
  });

  it('has one stop for the Tab key in its toolbar, and arrows from tool to tool', async () => {
    const edition = preview.getByRole('combobox', { name: 'Edition' });
    await edition.focus();
    await workbench.page.keyboard.press('ArrowRight');
    const style = preview.getByRole('combobox', { name: 'Style' });
    assert.equal(await style.evaluate((list) => list === document.activeElement), true, 'past the list of formats');
    const stops = await preview.locator('.toolbar [tabindex="0"]').evaluateAll((tools) => tools.length);
    assert.equal(stops, 1);
    await workbench.page.keyboard.press('End');
    const last = preview.getByRole('button', { name: 'Export the handout…' });
    assert.equal(await last.evaluate((button) => button === document.activeElement), true);
  });

  it('is set in large print, and shown larger, by the toolbar', async () => {
    const style = preview.getByRole('combobox', { name: 'Style' });
    await style.selectOption({ label: 'Large print' });
    await preview.locator('article.large-print').waitFor();
    const before = await heightOf(said('Mrs Kelly comes'));
    await preview.getByRole('button', { name: 'Larger text' }).click();
    assert.ok((await heightOf(said('Mrs Kelly comes'))) > before);
    assert.equal(await preview.locator('[data-tool="own-size"]').textContent(), '110 %');
    await preview.locator('[data-tool="own-size"]').click();
    await style.selectOption({ label: 'Standard print' });
    await preview.locator('article.standard').waitFor();
  });

  it('looks as it will be printed, whatever the editor gives a page of its own', async () => {
    const look = (element: Element): string[] =>
      ['blockquote', 'code', 'kbd', 'p > a'].map((selector) => {
        const dressed = element.querySelector(selector);
        if (!dressed) return `no ${selector}`;
        const style = getComputedStyle(dressed);
        const line = `${style.textDecorationLine} ${style.textDecorationColor} ${style.textDecorationThickness}`;
        const room = (Number.parseFloat(style.paddingInlineStart) / Number.parseFloat(style.fontSize)).toFixed(2);
        const box = `${style.backgroundColor} ${room} ${style.borderInlineStartColor} ${style.boxShadow}`;
        return `${selector}: ${style.color} ${style.verticalAlign} ${line} ${box}`;
      });
    const shown = await preview.locator('#handout').evaluate(look);
    const page = await workbench.page.context().newPage();
    try {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setContent(renderCase(parseCase(CASE).case, { edition: 'learner' }).html);
      assert.deepEqual(shown, await page.locator('article').evaluate(look));
    } finally {
      await page.close();
    }
  });

  it('asks again for a style sheet that did not come', async () => {
    const family = (): Promise<string> =>
      said('Mrs Kelly comes').evaluate((element) => getComputedStyle(element).fontFamily);
    const before = await family();
    await preview.locator('html').evaluate(
      () =>
        new Promise<void>((resolve) => {
          for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
            link.addEventListener('error', () => resolve(), { once: true });
            link.href = link.href.replace(/\w+\.css/, 'missing.css');
          }
        }),
    );
    await expectSoon(async () => (await family()) === before);
    await expectSoon(() =>
      preview
        .locator('link[rel="stylesheet"]')
        .evaluateAll((links) => links.every((link) => link instanceof HTMLLinkElement && link.sheet !== null)),
    );
  });

  it('leads from the handout to the source by a double click', async () => {
    await toThirdVisit();
  });

  it('says so while it is not certain what learners may see, and until then alone', async () => {
    const number = CASE.split('\n').findIndex((text) => text.startsWith('Visit 3 ')) + 1;
    await toThirdVisit();
    const status = preview.locator('.status');
    await workbench.page.keyboard.press('Home');
    await workbench.page.keyboard.type('<!--');
    await status.filter({ hasText: `until line ${number} is mended` }).waitFor();
    assert.equal(await status.getAttribute('role'), 'status');
    await preview.getByRole('combobox', { name: 'Edition' }).selectOption({ label: 'Facilitator' });
    await status.filter({ hasNotText: 'certain' }).waitFor({ state: 'attached' });
    await preview.getByRole('combobox', { name: 'Edition' }).selectOption({ label: 'Learner' });
    await status.filter({ hasText: 'until line' }).waitFor();
    await line('<!--Visit 3 went').click();
    await workbench.page.keyboard.press('Home');
    for (const _ of '<!--') await workbench.page.keyboard.press('Delete');
    await status.filter({ hasNotText: 'certain' }).waitFor({ state: 'attached' });
  });

  it('tells where learners read a note for whoever leads, and whoever leads is not told', async () => {
    await toThirdVisit();
    const status = preview.locator('.status');
    const label = 'Note for the tutor: wait. ';
    await workbench.page.keyboard.press('Home');
    await workbench.page.keyboard.type(label);
    const number = CASE.split('\n').findIndex((text) => text.startsWith('Visit 3 ')) + 1;
    await status.filter({ hasText: `Line ${number} looks like a note for whoever leads` }).waitFor();
    await preview.getByRole('combobox', { name: 'Edition' }).selectOption({ label: 'Facilitator' });
    await status.filter({ hasNotText: 'looks like' }).waitFor({ state: 'attached' });
    await preview.getByRole('combobox', { name: 'Edition' }).selectOption({ label: 'Learner' });
    await status.filter({ hasText: 'looks like a note' }).waitFor();
    await line('Note for the tutor').click();
    await workbench.page.keyboard.press('Home');
    for (const _ of label) await workbench.page.keyboard.press('Delete');
    await status.filter({ hasNotText: 'looks like' }).waitFor({ state: 'attached' });
  });

  it('marks a mistake under the word, and lists it', async () => {
    // The keys must reach the editor, not the handout; and of several wavy lines only some are in view.
    await line('Visit 3 went').click();
    await workbench.page.keyboard.press('ControlOrMeta+End');
    await line('facilitater').waitFor();
    await workbench.page.locator('.monaco-editor .squiggly-error:visible').first().waitFor();
    await workbench.palette('Problems: Focus on Problems View');
    const row = workbench.page.locator('.markers-panel .monaco-list-row', { hasText: 'facilitater' }).first();
    await row.waitFor();
    assert.match((await row.textContent()) ?? '', /encounter/);
  });

  for (const edition of ['Facilitator', 'Learner']) {
    it(`can be read by everyone: axe finds nothing in the ${edition.toLowerCase()}’s handout`, async () => {
      await preview.getByRole('combobox', { name: 'Edition' }).selectOption({ label: edition });
      await preview.locator(`article.for-${edition.toLowerCase()}`).waitFor();
      const { violations } = await axeIn(await frameOf(preview));
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        [],
      );
    });
  }

  it('tells a screen reader what each tool is', async () => {
    assert.equal(
      await preview.locator('.toolbar').ariaSnapshot(),
      `- toolbar "Handout preview":
  - combobox "Edition":
    - option "Learner" [selected]
    - option "Learner, afterwards"
    - option "One page"
    - option "Facilitator"
  - combobox "Style":
    - option "Standard print" [selected]
    - option "Large print"
    - option "Dyslexia-friendly"
  - group "Text size":
    - button "Smaller text"
    - button "100 %"
    - button "Larger text"
  - button "Stay with this case"
  - button "Print the handout"
  - button "Export the handout…"
  - status`,
    );
  });

  for (const [theme, name] of [
    ['vscode-dark', 'Default Dark Modern'],
    ['vscode-high-contrast', 'Default High Contrast'],
    ['vscode-high-contrast-light', 'Default High Contrast Light'],
  ] as const) {
    it(`can be read by everyone in the theme ${name}, and shows where the keyboard is`, async () => {
      mkdirSync(path.join(workbench.folder, '.vscode'), { recursive: true });
      writeFileSync(
        path.join(workbench.folder, '.vscode', 'settings.json'),
        JSON.stringify({ 'workbench.colorTheme': name }),
      );
      await preview.locator(`body.${theme}`).waitFor();
      const { violations } = await axeIn(await frameOf(preview));
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        [],
      );
      await preview.getByRole('combobox', { name: 'Edition' }).focus();
      const tools = await preview.locator('.toolbar :is(select, button):visible').count();
      for (let at = 0; at < tools; at += 1) {
        const outline = await preview.locator('.toolbar :focus').evaluate((tool) => {
          const { outlineStyle, outlineWidth, outlineColor, backgroundColor } = getComputedStyle(tool);
          return { isDrawn: outlineStyle === 'solid' && outlineWidth !== '0px', outlineColor, backgroundColor };
        });
        assert.ok(outline.isDrawn && outline.outlineColor !== outline.backgroundColor, JSON.stringify(outline));
        await workbench.page.keyboard.press('ArrowRight');
      }
    });
  }

  it('asks nothing of any other machine, and breaks no rule of its own content policy', () => {
    assert.deepEqual(outside, []);
    assert.deepEqual(
      logged.filter((text) => /Content Security Policy|violates the following/i.test(text)),
      [],
    );
  });
});

/** A webview’s own files have an address for show: VS Code’s service worker answers it from the extension’s folder. */
const WEBVIEW_FILES = '.vscode-resource.vscode-cdn.net';

function isLocal(url: string, authority: string): boolean {
  if (/^(data|blob|about):/.test(url)) return true;
  const { host } = new URL(url);
  return host === authority || host.endsWith(WEBVIEW_FILES);
}

async function topOf(element: Locator): Promise<number> {
  return element.evaluate((found) => found.getBoundingClientRect().top);
}

async function heightOf(element: Locator): Promise<number> {
  return element.evaluate((found) => found.getBoundingClientRect().height);
}

async function scrollOf(preview: FrameLocator): Promise<number> {
  return preview.locator('html').evaluate(() => window.scrollY);
}

async function frameOf(preview: FrameLocator): Promise<Frame> {
  const body = await preview.locator('body').elementHandle();
  const frame = await body?.ownerFrame();
  assert.ok(frame, 'the preview has a frame');
  return frame;
}

/** The source goes in by the debugger, for the page’s own policy lets no script in but the preview’s. */
async function axeIn(frame: Frame): Promise<AxeResults> {
  await frame.evaluate(axe.source);
  return frame.evaluate('axe.run(document)') as Promise<AxeResults>;
}

async function expectSoon(so: () => Promise<boolean>): Promise<void> {
  while (!(await so())) await new Promise((resolve) => setTimeout(resolve, 20));
}
