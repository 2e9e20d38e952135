/**
 * The pictures of the walkthrough, taken anew from a real VS Code: no part of `npm test`.
 *   node esbuild.mjs && node esbuild.mjs --tests && node node_modules/mocha/bin/mocha.js --no-config --exit out/test/ui/walkthrough.all.mjs
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { openWorkbench, type Workbench } from '../host/workbench.js';

/** What is seen of the window, in CSS pixels; twice as many are taken. */
const SIZE = { width: 760, height: 440 };
const SCALE = 0.5;
const QUALITY = 0.5;

describe('The pictures of the walkthrough', function () {
  this.timeout(120_000);
  let workbench: Workbench;
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await workbench.page.keyboard.press(key);
  };
  const line = (text: string): Locator => workbench.page.locator('.view-line', { hasText: text }).first();

  before(async () => {
    workbench = await openWorkbench({
      folder: 'cases/balint',
      file: 'the-fourth-referral.case.md',
      viewport: { width: SIZE.width, height: SIZE.height + 22 },
      context: { deviceScaleFactor: 2 },
      asks: true,
      settings: {
        'files.autoSave': 'off',
        'workbench.activityBar.location': 'hidden',
        'window.commandCenter': false,
        'workbench.layoutControl.enabled': false,
        'window.customTitleBarVisibility': 'never',
        'breadcrumbs.enabled': false,
        'editor.minimap.enabled': false,
        'editor.stickyScroll.enabled': false,
        'editor.fontSize': 13,
        'workbench.sideBar.location': 'right',
      },
    });
    await workbench.page.locator('.codelens-decoration').first().waitFor();
    await press('ControlOrMeta+B');
  });
  after(() => workbench.close());

  /** The picture as WebP, which Chromium writes by itself. */
  async function take(name: string): Promise<void> {
    const png = await workbench.page.screenshot({ clip: { x: 0, y: 0, ...SIZE } });
    const webp = await workbench.page.evaluate(
      async ({ data, scale, quality }) => {
        const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(image.width * scale, image.height * scale);
        canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
        const written = new Uint8Array(
          await (await canvas.convertToBlob({ type: 'image/webp', quality })).arrayBuffer(),
        );
        return btoa(Array.from(written, (byte) => String.fromCharCode(byte)).join(''));
      },
      { data: png.toString('base64'), scale: SCALE, quality: QUALITY },
    );
    const folder = process.env.ENCOUNTER_SHOTS;
    if (folder) writeFileSync(path.join(folder, `walkthrough-${name}.png`), png);
    writeFileSync(path.join('media', 'walkthrough', `${name}.webp`), Buffer.from(webp, 'base64'));
  }

  it('a case', async () => {
    await line('title: "The fourth referral"').click();
    await take('sample');
  });

  it('its handout', async () => {
    await workbench.palette('Open Handout to the Side');
    await workbench.previewFrame().locator('#handout h1').waitFor();
    await line('title: "The fourth referral"').click();
    await take('handout');
  });

  it('several sheets at once', async () => {
    await workbench.palette('Export Handout…');
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Facilitator' }).first().waitFor();
    await press('Enter');
    const ticked = workbench.page.locator('.quick-input-widget:visible .quick-input-count');
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Web page' }).first().waitFor();
    await press('ArrowDown', 'ArrowDown', 'Space');
    await ticked.filter({ hasText: '3' }).waitFor();
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Space');
    await ticked.filter({ hasText: '4' }).waitFor();
    await take('give');
    await press('Escape');
    await workbench.tab('Handout').locator('.tab-actions a').click();
    await workbench.tab('Handout').waitFor({ state: 'detached' });
  });

  it('the words', async () => {
    await workbench.tab('the-fourth-referral').click();
    await press('ControlOrMeta+End', 'Enter');
    await workbench.page.keyboard.type(':::');
    await workbench.page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
    await take('words');
    await press('Escape', 'Backspace', 'Backspace', 'Backspace');
  });

  it('what is found', async () => {
    await workbench.page.keyboard.type('Mrs Kelly was manipulative when she came.');
    await workbench.page.locator('.squiggly-warning').first().waitFor();
    for (let step = 0; step < 22; step += 1) await press('ArrowLeft');
    await press('ControlOrMeta+K', 'ControlOrMeta+I');
    await workbench.page.locator('.monaco-hover:visible').first().waitFor();
    await take('problems');
    await press('Escape');
  });

  it('a new case', async () => {
    await workbench.palette('Encounter: New Case…');
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Balint group' }).first().waitFor();
    await take('new');
    await press('Escape');
  });
});
