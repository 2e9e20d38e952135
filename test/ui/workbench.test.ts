import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { explorer, openWorkbench, type Workbench } from '../host/workbench';

describe('The workbench', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ folder: 'cases' });
  });
  after(() => workbench?.close());

  it('shows the sample library in the file explorer', async () => {
    const rows = explorer(workbench.page).locator('.monaco-list-row');
    await rows.first().waitFor();
    const [first] = readdirSync(workbench.folder).sort();
    assert.ok(first && existsSync(workbench.folder));
    await rows.filter({ hasText: first }).first().waitFor();
  });
});
