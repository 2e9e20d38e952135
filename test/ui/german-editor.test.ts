/** In a German VS Code the extension and its server speak German. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbench, type Workbench } from '../host/workbench.js';

const CASE = `---
title: "The letter in her bag"
format: [balint]
people:
  kelly: { name: Mrs Kelly, part: patient }
  shah: { name: Dr Shah, part: clinician }
origin: fictional
---

Mrs Kelly was non-compliant with her tablets.

:::facilitater
Give it time.
:::
`;

describe('a German editor', () => {
  let folder: string;
  let workbench: Workbench;

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'encounter-german-'));
    writeFileSync(path.join(folder, 'letter.case.md'), CASE);
    workbench = await openWorkbench({ folder, file: 'letter.case.md', language: 'de' });
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('lists in German what was found', async () => {
    await workbench.page.keyboard.press('ControlOrMeta+Shift+M');
    const problems = workbench.page.locator('.markers-panel .monaco-list-row');
    await problems.filter({ hasText: '„facilitater“ ist kein Wort von Encounter Markdown.' }).first().waitFor();
    await problems.filter({ hasText: 'spricht von Gehorsam und verdeckt den Grund' }).first().waitFor();
  });

  it('says in German why that matters, and what can be done', async () => {
    const word = workbench.page.locator('.view-line span', { hasText: /^facilitater$/ }).first();
    await word.hover();
    const hover = workbench.page.locator('.monaco-hover:visible', { hasText: 'Was nicht verstanden wird' });
    await hover.waitFor();
    await word.click();
    await workbench.page.keyboard.press('ControlOrMeta+.');
    await workbench.page.locator('.action-widget', { hasText: '„facilitator“ schreiben' }).waitFor();
    await workbench.page.keyboard.press('Escape');
  });

  it('calls its own parts by their German names', async () => {
    await workbench.page.locator('.statusbar-item', { hasText: 'Entwurf' }).waitFor();
    await workbench.page.locator('.codelens-decoration', { hasText: 'Handout öffnen' }).waitFor();
  });
});
