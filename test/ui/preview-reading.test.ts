import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { openWorkbench, type Workbench } from '../host/workbench.js';

const paragraphs = (name: string, count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `${name} ${index + 1} went as the visits before it had gone, and ended with a prescription.`,
  ).join('\n\n');

const MATTER = (title: string) => `---
title: "${title}"
lang: en-GB
format: unfolding
people:
  shah: { name: Dr Shah, part: clinician }
  kelly: { name: Mrs Kelly, part: patient }
  ray: { name: Mr Ray, part: relative }
origin: fictional
---
`;
const CASE = `${MATTER('In three visits')}
She brings a letter.

[What became of it](#third) is told later to Mrs Kelly.

![The letter in her bag](letter.png) ![A secret](../secret.png) ![No picture](script.png)

${paragraphs('Summer', 25)}

::part[The second visit]{#second}

${paragraphs('Autumn', 25)}

::part[The third visit]{#third}

Mr Ray has come along.

${paragraphs('Winter', 25)}

::part{end}

What became of them is not known.

:::facilitator
Go on with [the other case](other/next.case.md#q1), or with [one outside](../../outside.case.md).
:::
`;
const NEXT = `${MATTER('The next case')}
${paragraphs('Spring', 30)}

:::question{#q1}
What has changed between them?
:::

${paragraphs('Later', 30)}
`;
/** 2 × 1 pixels. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAADklEQVR42mNkYPhfDwADAQH/pw4jJgAAAABJRU5ErkJggg==',
  'base64',
);

describe('The handout of an unfolding case in the editor', () => {
  let scratch: string;
  let workbench: Workbench;
  let preview: FrameLocator;
  const line = (text: string): Locator => workbench.page.locator('.monaco-editor .view-line', { hasText: text });
  const said = (text: string): Locator => preview.locator('#handout').getByText(text);
  const tool = (name: string): Locator => preview.locator(`[data-tool="${name}"]`);
  /** Waits until something is so on the page of the preview. */
  const inView = (locator: Locator): Promise<void> =>
    expectSoon(async () => {
      const box = await locator.evaluate((element) => element.getBoundingClientRect().toJSON());
      return box.top > 0 && box.top < 700;
    });

  before(async () => {
    scratch = mkdtempSync(path.join(tmpdir(), 'encounter-reading-'));
    const folder = path.join(scratch, 'library');
    mkdirSync(path.join(folder, 'other'), { recursive: true });
    writeFileSync(path.join(folder, 'visits.case.md'), CASE);
    writeFileSync(path.join(folder, 'other', 'next.case.md'), NEXT);
    writeFileSync(path.join(folder, 'letter.png'), PNG);
    writeFileSync(path.join(folder, 'script.png'), '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    workbench = await openWorkbench({ folder });
    writeFileSync(path.join(workbench.folder, '..', 'secret.png'), PNG);
    preview = workbench.previewFrame();
    await workbench.openFile('visits.case.md');
    await line('In three visits').click();
    await workbench.palette('Open Handout to the Side');
    await said('Summer 1 went').waitFor();
  });

  after(async () => {
    await workbench?.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  it('shows a picture from the folder of the case, as large as it is, and no other', async () => {
    const picture = preview.locator('#handout img');
    await picture.first().waitFor();
    assert.equal(await picture.count(), 1);
    assert.equal(await picture.getAttribute('alt'), 'The letter in her bag');
    assert.deepEqual(await picture.evaluate((image) => [image.getAttribute('width'), image.getAttribute('height')]), [
      '2',
      '1',
    ]);
    assert.match((await picture.getAttribute('src')) ?? '', /^data:image\/png;base64,/);
    await said('A secret').waitFor(); // the words stand in for what may not be shown
    await said('No picture').waitFor();
  });

  it('is used from the keyboard alone: to the tools, through them, into the handout, and back', async () => {
    // First of all: Tab goes on from where the reader was last.
    const { keyboard } = workbench.page;
    const inFocus = (element: Locator): Promise<void> =>
      expectSoon(() => element.evaluate((found) => found.matches(':focus') && document.hasFocus()));
    const steps = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await keyboard.press(key);
    };
    await workbench.openFile('visits.case.md');
    await workbench.page.locator('.monaco-editor.focused').waitFor();
    await steps('ControlOrMeta+Shift+V');
    await expectSoon(() => preview.locator('html').evaluate(() => document.hasFocus()));
    await steps('Tab');
    await inFocus(tool('edition'));
    await steps('ArrowDown');
    await preview.locator('article:not(.for-learner)').waitFor();
    await steps('ArrowUp');
    await preview.locator('article.for-learner').waitFor();
    await steps('ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter', 'ArrowRight', 'ArrowRight', 'Space');
    assert.equal(await tool('own-size').textContent(), '100 %');
    assert.equal(await tool('reached').textContent(), 'Opening', 'the parts are revealed one by one');
    await steps('ArrowRight', 'ArrowRight', 'Enter');
    assert.equal(await tool('reached').textContent(), 'Part 1 of 2');
    await inFocus(tool('next'));
    await steps('End', 'Enter');
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Word document' }).waitFor();
    await expectSoon(() => preview.locator('html').evaluate(() => !document.hasFocus()));
    await steps('Escape');
    await inFocus(tool('export'));
    await steps('Tab');
    await inFocus(preview.getByRole('link', { name: 'What became of it' }));
    await steps('Tab');
    const part = preview.locator('summary').first();
    await inFocus(part);
    const wasOpen = await part.evaluate((summary) => (summary.parentElement as HTMLDetailsElement).open);
    await steps('Enter');
    assert.equal(await part.evaluate((summary) => (summary.parentElement as HTMLDetailsElement).open), !wasOpen);
    await steps('Shift+Tab', 'Shift+Tab');
    await inFocus(tool('export'));
    await steps('Home');
    await inFocus(tool('edition'));
    await tool('stepwise').click();
  });

  it('reveals the parts one after another, as a group sees them', async () => {
    await tool('stepwise').click();
    await said('Summer 1 went').waitFor();
    const shown = () =>
      preview.locator('article > .part').evaluateAll((parts) => parts.map((part) => part.checkVisibility()));
    assert.deepEqual(await shown(), [false, false]);
    assert.equal(await tool('reached').textContent(), 'Opening');
    const named = () => preview.locator('article > header .meta').innerText();
    assert.match(await named(), /People\s+Mrs Kelly, patient$/i, 'whoever comes in later is not named yet');
    await tool('next').click();
    await said('Autumn 1 went').waitFor(); // it opens by itself
    assert.deepEqual(await shown(), [true, false]);
    assert.equal(await tool('reached').textContent(), 'Part 1 of 2');
    await tool('previous').click();
    assert.deepEqual(await shown(), [false, false]);
    await tool('next').click();
    await tool('next').click();
    assert.deepEqual(await shown(), [true, true]);
    assert.match(await named(), /Mrs Kelly, patient\nMr Ray, relative$/);
    await tool('next').click();
    assert.equal(await tool('reached').textContent(), 'All');
    await inView(said('What became of them is not known.'));
    await tool('stepwise').click();
    assert.deepEqual(await shown(), [true, true]);
  });

  it('keeps a part open while the author types', async () => {
    await said('Autumn 2 went').waitFor(); // the parts were opened above
    await workbench.page.locator('.monaco-editor .view-lines').first().click();
    await workbench.page.keyboard.press('ControlOrMeta+Home');
    await line('She brings a letter').first().click();
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.type(' She waits.');
    await said('She waits.').waitFor({ state: 'attached' });
    assert.equal(await said('Autumn 2 went').isVisible(), true);
    assert.equal(await preview.locator('#handout img').count(), 1, 'the picture stays too');
  });

  it('scrolls with the source', async () => {
    await workbench.page.keyboard.press('ControlOrMeta+End');
    await inView(said('Winter 25 went'));
    await workbench.page.keyboard.press('ControlOrMeta+Home');
    await expectSoon(() => preview.locator('html').evaluate(() => window.scrollY === 0));
  });

  it('marks where the author is', async () => {
    await line('Summer 3 went').click();
    const marked = said('Summer 3 went');
    await expectSoon(async () => {
      const [mark, text] = await Promise.all(
        [preview.locator('#here'), marked].map((element) =>
          element.evaluate((found) => found.getBoundingClientRect().toJSON()),
        ),
      );
      return Math.abs(mark.top - text.top) < 2 && Math.abs(mark.height - text.height) < 2;
    });
  });

  it('takes the source along when it is scrolled itself', async () => {
    await said('Autumn 12 went').evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await line('Autumn 12 went').waitFor();
    assert.equal(await line('Summer 3 went').count(), 0, 'the source is elsewhere now');
    const first = await said('Autumn 12 went').evaluate((element) => element.getBoundingClientRect().top);
    assert.ok(first < 120, `the reader’s line stays where it was, and is now at ${first}`);
  });

  it('comes back as it was when the window is loaded again', async () => {
    await tool('edition').selectOption({ label: 'Facilitator' });
    await preview.locator('article.for-facilitator').waitFor();
    await tool('larger').click();
    await tool('stepwise').click();
    await tool('next').click();
    await tool('lock').click();
    await workbench.tab('Locked handout: In three visits').waitFor();
    await said('Autumn 20 went').evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
    await inView(said('Autumn 20 went'));
    await workbench.palette('Developer: Reload Window');
    await workbench.page.locator('.monaco-workbench').waitFor({ state: 'detached' });
    // A new extension host starts, and with it a new server.
    await preview.locator('article.for-facilitator').waitFor({ timeout: 45_000 });
    await inView(said('Autumn 20 went'));
    assert.equal(await tool('own-size').textContent(), '110 %');
    assert.equal(await tool('edition').inputValue(), 'facilitator');
    assert.equal(await tool('lock').getAttribute('aria-pressed'), 'true');
    assert.equal(await tool('reached').textContent(), 'Part 1 of 2');
    assert.equal(await said('Winter 1 went').isVisible(), false);
    await workbench.tab('Locked handout: In three visits').waitFor();
    await tool('lock').click();
    await workbench.tab('Handout: In three visits').waitFor();
    await tool('stepwise').click();
  });

  it('is saved as a file by the button, without what is not for its readers', async () => {
    await tool('edition').selectOption({ label: 'Learner' });
    await preview.locator('article.for-learner').waitFor();
    await tool('export').click();
    const input = workbench.page.locator('.quick-input-widget input.input');
    const row = workbench.page.locator('.quick-input-list .monaco-list-row');
    await row.filter({ hasText: 'Web page' }).click();
    await expectSoon(async () => (await input.inputValue()).endsWith('visits.learner.html'));
    await workbench.page.keyboard.press('Enter');
    const file = path.join(workbench.folder, 'visits.learner.html');
    await expectSoon(async () => existsSync(file) && readFileSync(file, 'utf8').endsWith('</html>\n'));
    const html = readFileSync(file, 'utf8');
    assert.match(html, /Winter 25 went/);
    assert.equal(html.includes('<img src="data:image/png;base64,'), true);
    for (const never of ['Go on with', 'data-offset', 'data-picture', 'secret.png'])
      assert.equal(html.includes(never), false, never);
  });

  it('leads within itself by a link, opens what is closed, and takes the keyboard along', async () => {
    await preview.locator('details').evaluateAll((parts) => {
      for (const part of parts) (part as HTMLDetailsElement).open = false;
    });
    await preview.getByRole('link', { name: 'What became of it' }).click();
    await inView(said('Winter 1 went'));
    const target = preview.locator('#c-third');
    await expectSoon(() => target.evaluate((part) => part.matches(':focus')));
  });

  it('leads to another case, at the block that the link names, and to none outside the folder', async () => {
    await tool('edition').selectOption({ label: 'Facilitator' });
    const link = preview.getByRole('link', { name: 'the other case' });
    await link.waitFor({ state: 'attached' });
    await preview.getByRole('link', { name: 'one outside' }).evaluate((element) => (element as HTMLElement).click());
    await link.evaluate((element) => (element as HTMLElement).click());
    await workbench.tab('Handout: The next case').waitFor();
    await inView(said('What has changed between them?'));
    assert.equal(await workbench.page.locator('.tab', { hasText: 'outside' }).count(), 0);
  });
});

/** Looks again and again until something is so; mocha ends a wait that is in vain. */
async function expectSoon(so: () => Promise<boolean>): Promise<void> {
  while (!(await so())) await new Promise((resolve) => setTimeout(resolve, 20));
}
