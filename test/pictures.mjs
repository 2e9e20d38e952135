// The pictures of sheets and figures in docs/images, drawn anew from the cases.   node esbuild.mjs && node test/pictures.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { openBrowser } from './host/vscode-host.mjs';

const require = createRequire(import.meta.url);
const { renderHandout } = require('../dist/index.js');

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

const station = 'cases/orthopaedics/cancelled-again.case.md';
const unfolding = 'cases/respiratory/one-more-admission.case.md';
const arabic = 'cases/paediatrics/the-fever-comes-back.case.md';

/** Pages as they are printed: the name of the picture, the case, its sheet, which page, and how it is set. */
const PAGES = [
  // Every edition of one case.
  ['sheet-learner', station, 'learner'],
  ['sheet-station-one-page', station, 'one-page'],
  ['sheet-after', station, 'after'],
  ['sheet-candidate', station, 'candidate'],
  ['sheet-actor', station, 'actor:lane'],
  ['sheet-examiner', station, 'examiner'],
  ['sheet-station-observer', station, 'observer'],
  ['sheet-facilitator', station, 'facilitator'],
  // Of other cases.
  ['sheet-one-page', 'cases/oncology/please-do-not-tell-her.case.md', 'one-page'],
  ['sheet-observer', 'cases/oncology/please-do-not-tell-her.case.md', 'observer'],
  ['sheet-panel', 'cases/surgery/nobody-said-stop.case.md', 'panel:marta'],
  ['sheet-leader', balint, 'facilitator', { number: 2 }],
  ['sheet-large-print', unfolding, 'learner', { style: 'large-print', number: 4 }],
  ['sheet-dyslexia', unfolding, 'learner', { style: 'dyslexia', number: 3 }],
  ['sheet-arabic', arabic, 'learner', { number: 3 }],
  ['sheet-arabic-leader', arabic, 'facilitator'],
];

/** A page of a PDF as a picture: 72 dots to the inch, drawn by pdf.js in the browser. */
async function drawn(bytes, number) {
  // A page of its own: a handout’s policy, which forbids scripts, outlives it.
  const desk = await browser.newPage({ viewport: { width: 1000, height: 1300 } });
  await desk.setContent('<!doctype html><style>body { margin: 0 } canvas { display: block }</style><canvas></canvas>');
  await desk.evaluate(
    async ({ library, data, wanted }) => {
      const { getDocument } = await import(URL.createObjectURL(new Blob([library], { type: 'text/javascript' })));
      const document_ = await getDocument({ data: Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0)) }).promise;
      const one = await document_.getPage(wanted);
      const canvas = document.querySelector('canvas');
      const viewport = one.getViewport({ scale: 2 });
      Object.assign(canvas, { width: viewport.width, height: viewport.height });
      canvas.style.width = `${Math.round(viewport.width / 2)}px`;
      await one.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
    },
    {
      library: readFileSync(path.join(path.dirname(require.resolve('unpdf')), 'pdfjs.mjs'), 'utf8'),
      data: bytes.toString('base64'),
      wanted: number,
    },
  );
  const picture = await desk.locator('canvas').screenshot();
  await desk.close();
  return picture;
}

for (const [name, file, edition, { number = 1, ...options } = {}] of PAGES) {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.setContent(renderHandout(readFileSync(file, 'utf8'), { edition, ...options }));
  await page.evaluate(() => document.fonts.ready);
  const bytes = await page.pdf({ preferCSSPageSize: true });
  writeFileSync(path.join('docs', 'images', `${name}.png`), await drawn(bytes, number));
}

/** As they are met on a screen, from the top, or from where something is. */
const SCREENS = [
  ['sheet-light', 'learner', { width: 820, height: 1000, colorScheme: 'light' }],
  ['sheet-dark', 'learner', { width: 820, height: 1000, colorScheme: 'dark' }],
  ['sheet-phone', 'learner', { width: 360, height: 760, colorScheme: 'light' }],
];
for (const [name, edition, { width, height, colorScheme }] of SCREENS) {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ media: 'screen', colorScheme });
  await page.setContent(renderHandout(readFileSync(unfolding, 'utf8'), { edition }));
  await page.evaluate(() => document.fonts.ready);
  if (width < 400) {
    await page.locator('summary').first().click();
    await page.evaluate(() => document.querySelector('summary').scrollIntoView());
  }
  await page.screenshot({ path: path.join('docs', 'images', `${name}.png`) });
}
await browser.close();
