import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, Page } from 'playwright-core';
import { root } from '../host/project.mjs';
import { openBrowser } from '../host/vscode-host.mjs';
import { explorer } from '../host/workbench';

const script = path.join(root, 'test', 'host', 'start.mjs');

describe('npm start', () => {
  let started: ChildProcess;
  let browser: Browser;
  let page: Page;

  before(async () => {
    started = spawn(process.execPath, [script, '--web'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const address = await printedAddress(started);
    ({ browser, page } = await openBrowser());
    await page.goto(address);
  });

  after(async () => {
    await browser?.close();
    if (started?.exitCode === null) started.kill('SIGKILL');
  });

  it('shows the sample library', async () => {
    await explorer(page).locator('.monaco-list-row').first().waitFor();
  });

  it('opens a case and its handout beside it', async () => {
    await page.locator('.tabs-container .tab', { hasText: '.case.md' }).first().waitFor();
    const handout = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    const title = handout.locator('h1').first();
    await title.waitFor();
    assert.match((await title.textContent()) ?? '', /\S/);
  });

  it('asks before a file is deleted, as VS Code does', async () => {
    const name = 'the-fourth-referral.case.md';
    await explorer(page).locator('.monaco-list-row', { hasText: name }).click();
    await page.keyboard.press('Delete');
    const dialog = page.locator('.monaco-dialog-box');
    await dialog.filter({ hasText: name }).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await explorer(page).locator('.monaco-list-row', { hasText: name }).waitFor();
  });

  it('keeps out who does not have the address', async () => {
    const { origin } = new URL(page.url());
    const answer = await fetch(origin);
    assert.equal(answer.status, 403);
  });

  it('stops when it is told to', async () => {
    const ended = once(started, 'exit');
    started.kill('SIGTERM');
    const [code] = await ended;
    assert.equal(code, 0);
  });
});

/** The address on the line that `npm start` prints for it. */
async function printedAddress(child: ChildProcess): Promise<string> {
  assert.ok(child.stdout);
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /^Open in your browser: (\S+)$/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error('npm start ended without an address.');
}
