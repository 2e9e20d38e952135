/** The extension as whoever installs it has it: from the VSIX, in VS Code's own folder of extensions. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { shipped } from '../host/project.mjs';
import { openWorkbench, type Workbench } from '../host/workbench';

describe('The installed extension', () => {
  let scratch: string;
  let workbench: Workbench;

  before(async () => {
    scratch = mkdtempSync(path.join(tmpdir(), 'encounter-install-'));
    const vsix = path.join(scratch, 'encounter.vsix');
    const args = ['packaging/vsix.mjs', `--out=${vsix}`, ...(shipped ? [`--built=${shipped}`] : [])];
    const made = spawnSync(process.execPath, args, { encoding: 'utf8' });
    assert.equal(made.status, 0, made.stderr);
    const file = 'the-fourth-referral.case.md';
    workbench = await openWorkbench({ folder: 'cases/balint', vsix, file });
  });
  after(async () => {
    await workbench?.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  it('shows a case beside its handout, in the handout’s own fonts', async () => {
    await workbench.page.locator('.codelens-decoration').first().waitFor(); // what is installed comes after the text
    await workbench.palette('Open Handout to the Side');
    const handout = workbench.previewFrame().locator('#handout');
    await handout.getByRole('heading', { name: 'The fourth referral' }).first().waitFor();
    const fonts = await handout.evaluate(async ({ ownerDocument }) => {
      const { fonts } = ownerDocument;
      await fonts.ready;
      return [...fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
    });
    assert.ok(
      fonts.some((family) => family.includes('Source Serif 4 Variable')),
      fonts.join(),
    );
  });

  it('finds what is wrong', async () => {
    await workbench.tab('the-fourth-referral').click();
    await workbench.page.keyboard.press('ControlOrMeta+End');
    await workbench.page.keyboard.type('\n:::nosuchword\n');
    await workbench.page.keyboard.press('ControlOrMeta+Shift+M');
    await workbench.page.locator('.markers-panel .monaco-list-row', { hasText: 'nosuchword' }).first().waitFor();
  });
});
