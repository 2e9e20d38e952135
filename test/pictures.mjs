// The pictures of figures in docs/images, drawn anew from the cases.   node esbuild.mjs && node test/pictures.mjs
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { openBrowser } from './host/vscode-host.mjs';

const { renderHandout } = createRequire(import.meta.url)('../dist/index.js');

const SMALL = `---
title: Two factors
format: cbl
people:
  kelly:
    name: Mrs Kelly
    part: patient
  shah:
    name: Dr Shah
    part: clinician
---

::factor[A death that has reached the record as a leaflet]{in=patient}

::factor[Ten-minute appointments]{in=system}
`;
const balint = 'cases/balint/the-fourth-referral.case.md';

/** Of each picture: its name, the case, what is taken of the sheet for who leads, and how. */
const PICTURES = [
  ['map', '.map', { file: balint }],
  ['map-small', '.map', { text: SMALL }],
  ['map-large', '.map', { file: 'cases/surgery/nobody-said-stop.case.md' }],
  ['map-dark', '.map', { file: balint, colorScheme: 'dark' }],
  ['map-phone', '.map', { file: balint, width: 360 }],
  ['map-arabic', '.map', { file: 'cases/paediatrics/the-fever-comes-back.case.md' }],
  ['timing', '.timing', { file: balint }],
  ['timing-usual', '.timing', { file: 'cases/orthopaedics/cancelled-again.case.md' }],
];

const { browser, page } = await openBrowser({ viewport: { width: 1000, height: 900 } });
for (const [name, selector, { file, text, width = 820, colorScheme = 'light' }] of PICTURES) {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  const html = renderHandout(text ?? readFileSync(file, 'utf8'), { edition: 'facilitator' });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready);
  // A little of the paper around it.
  await page.addStyleTag({
    content: `${selector} { padding: 16px; box-sizing: content-box; background: var(--paper) }`,
  });
  await page
    .locator(selector)
    .first()
    .screenshot({ path: path.join('docs', 'images', `${name}.png`) });
}
await browser.close();
