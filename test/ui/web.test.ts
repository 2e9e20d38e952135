import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { webExtensionInto } from '../host/web-extension.js';
import { openWorkbench, speak, type Workbench } from '../host/workbench';

const MISTAKE = `---
title: A mistake
format: skills
origin: fictional
people:
  kelly: { name: Mrs Kelly, part: patient }
---

:::facilitater
Give it time.
:::
`;

describe('VS Code for the Web', () => {
  let scratch: string;
  let workbench: Workbench;

  before(async () => {
    scratch = mkdtempSync(path.join(tmpdir(), 'encounter-web-'));
    const extension = path.join(scratch, 'extension');
    webExtensionInto(extension);
    const folder = path.join(scratch, 'library');
    cpSync(path.join('cases', 'balint'), path.join(folder, 'balint'), { recursive: true });
    writeFileSync(path.join(folder, 'mistake.case.md'), MISTAKE);
    workbench = await openWorkbench({ folder, extension, file: 'balint/the-fourth-referral.case.md' });
  });
  after(async () => {
    await workbench?.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  it('finds what is wrong in a case that nobody has opened', async () => {
    await workbench.page.keyboard.press('ControlOrMeta+Shift+M');
    const problems = workbench.page.locator('.markers-panel .monaco-list-row');
    await problems.filter({ hasText: 'mistake.case.md' }).first().waitFor();
    await problems.filter({ hasText: 'facilitater' }).first().waitFor();
  });

  it('shows the handout of a case beside it', async () => {
    await workbench.tab('the-fourth-referral').click();
    // An editor that takes the focus late would close the palette again.
    await workbench.page.locator('.editor-instance .view-line').first().click();
    await workbench.page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await workbench.palette('Open Handout to the Side');
    const handout = workbench.previewFrame().locator('#handout');
    await handout.getByRole('heading', { name: 'The fourth referral' }).first().waitFor();
  });

  it('follows what is typed, in the text and in what was found', async () => {
    await workbench.openFile('mistake.case.md');
    await workbench.page.locator('.squiggly-error').first().waitFor();
    await workbench.page.keyboard.press('ControlOrMeta+End');
    await workbench.page.keyboard.type('\n:::nosuchword\n');
    await workbench.page.locator('.markers-panel .monaco-list-row', { hasText: 'nosuchword' }).first().waitFor();
  });

  it('speaks German in a German editor, with the texts that its worker is handed', async () => {
    await speak(workbench.page, 'de');
    await workbench.page.reload();
    await workbench.page.locator('.codelens-decoration', { hasText: 'Handout öffnen' }).waitFor();
    await workbench.palette('Focus on Problems View');
    const problems = workbench.page.locator('.markers-panel .monaco-list-row');
    await problems.filter({ hasText: 'ist kein Wort von Encounter Markdown.' }).first().waitFor();
  });
});
