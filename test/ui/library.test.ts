/** The Case Library and what it covers, as a person sees them. */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbench, type Workbench } from '../host/workbench';

const MISTAKE = `---
title: A mistake of mine
format: skills
origin: fictional
people:
  kelly: { name: Mrs Kelly, part: patient }
---

:::facilitater
Give it time.
:::
`;

describe('The Case Library', () => {
  let workbench: Workbench;
  const rows = () => workbench.page.locator('.pane-body .monaco-list-row');
  const row = (text: string) => rows().filter({ hasText: text }).first();

  before(async () => {
    workbench = await openWorkbench({ folder: 'cases' });
    await workbench.page.getByRole('tab', { name: 'Encounter', exact: true }).click();
  });
  after(() => workbench?.close());

  it('lists the cases by format, and opens them by keyboard', async () => {
    await row('balint').waitFor();
    await row('The fourth referral').click();
    await workbench.tab('the-fourth-referral').waitFor();
    await workbench.page.keyboard.press('ArrowDown');
    await workbench.page.keyboard.press('ArrowUp');
    await workbench.page.keyboard.press('Enter');
  });

  it('follows files that come and go, each with its problems', async () => {
    const file = path.join(workbench.folder, 'mistake.case.md');
    writeFileSync(file, MISTAKE);
    await row('A mistake of mine').filter({ hasText: '2 errors' }).waitFor();
    rmSync(file);
    await row('A mistake of mine').waitFor({ state: 'detached' });
  });

  it('groups by status, and remembers it', async () => {
    await workbench.palette('Group Case Library By');
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'by status' }).click();
    await row('in-review').waitFor();
  });

  it('opens the handout of a case from its row', async () => {
    await row('The fourth referral').click();
    await row('The fourth referral').hover();
    await row('The fourth referral').getByRole('button', { name: 'Open Handout' }).click();
    await workbench
      .previewFrame()
      .locator('#handout')
      .getByRole('heading', { name: 'The fourth referral' })
      .first()
      .waitFor();
  });

  it('shows what the library covers, in tables', async () => {
    await workbench.palette('Show What the Library Covers');
    const page = workbench.page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame');
    await page.getByRole('heading', { name: 'Where the difficulty is placed' }).waitFor();
    await page.getByRole('cell', { name: 'relationship' }).first().waitFor();
  });
});
