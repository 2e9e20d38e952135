/** The Case Library and what it covers, as a person sees them. */
import assert from 'node:assert/strict';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { explorer, openWorkbench, type Workbench } from '../host/workbench';

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

  it('lists the cases by format as people call it, and opens them by keyboard', async () => {
    await row('Balint group').waitFor();
    await row('Team-based learning').waitFor();
    await workbench.page
      .getByRole('treeitem', { name: /, 1 case(?!s)/ })
      .first()
      .waitFor();
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
    await row('In review').waitFor();
  });

  it('begins a case from the title of the view, at any place, among the texts and not over the handout', async () => {
    const { page } = workbench;
    const input = page.locator('.quick-input-widget:visible input.input');
    const answer = async (question: string, text: string): Promise<void> => {
      await page.locator('.quick-input-widget:visible', { hasText: question }).waitFor();
      await input.fill(text);
      await page.keyboard.press('Enter');
    };
    await workbench.openFile('the-fourth-referral.case.md');
    await workbench.palette('Open Handout to the Side');
    await workbench.previewFrame().locator('#handout h1').first().click(); // it takes the focus
    await page.locator('.editor-group-container.active .tab.active', { hasText: 'Handout' }).waitFor();
    await page.locator('.sidebar .title-actions').getByRole('button', { name: 'New Case' }).click();
    await answer('1/7', 'osce');
    await answer('2/7', '');
    await answer('3/7', 'At the day unit');
    await answer('4/7', 'Ms Brook');
    await answer('5/7', 'Dr Yusuf');
    await answer('6/7', 'Day Unit');
    await answer('7/7', 'A new file in');
    await workbench.tab('at-the-day-unit.case.md').waitFor();
    const groups = page.locator('.editor-group-container');
    await groups.first().locator('.tab.active', { hasText: 'at-the-day-unit.case.md' }).waitFor();
    await groups.nth(1).locator('.tab.active', { hasText: 'Handout' }).waitFor();
    assert.equal(await groups.count(), 2);
    await page.locator('.monaco-editor .view-line', { hasText: 'setting: "day-unit"' }).first().waitFor();
    await page.keyboard.press('ControlOrMeta+S');
    if (process.env.ENCOUNTER_SHOTS)
      await page.screenshot({ path: path.join(process.env.ENCOUNTER_SHOTS, 'library-new.png') });
    await workbench.palette('View: Close Editors in Other Groups');
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

  it('stands beside the file explorer, which shows the same folder', async () => {
    await workbench.page.getByRole('tab', { name: 'Explorer' }).first().click();
    const [first] = readdirSync(workbench.folder).sort();
    assert.ok(first);
    await explorer(workbench.page).locator('.monaco-list-row').filter({ hasText: first }).first().waitFor();
  });
});
