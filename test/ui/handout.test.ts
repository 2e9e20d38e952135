import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { editionsOf } from '../../src/handout/editions.js';
import { renderCase } from '../../src/handout/render.js';
import { STYLES } from '../../src/handout/styles.js';
import { parseCase } from '../../src/language/parse.js';
import { openBrowser } from '../host/vscode-host.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const cases = readdirSync('cases', { recursive: true })
  .map((file) => path.join('cases', String(file)))
  .filter((file) => file.endsWith('.case.md'));

/** What axe finds on the page, as `rule: the place`. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  assert.ok(results.passes.length > 10, 'axe looked at the page');
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

describe('a handout in the browser', () => {
  let browser: Browser;
  let page: Page;
  const outside: string[] = [];

  before(async () => {
    ({ browser, page } = await openBrowser({ viewport: { width: 1000, height: 900 } }));
    page.on('request', (request) => {
      if (!/^(?:data|about|file):/.test(request.url())) outside.push(request.url());
    });
  });
  after(() => browser.close());

  const MEDIA = [
    { colorScheme: 'light', media: 'screen', width: 1000 },
    { colorScheme: 'dark', media: 'screen', width: 1000 },
    { colorScheme: 'dark', media: 'print', width: 1000 },
    { colorScheme: 'light', media: 'screen', width: 360 },
  ] as const;
  // Four media and three styles in turn: every pair of them is looked at, and every sheet of every case is in one.
  let turn = 0;

  for (const file of cases) {
    const { case: theCase } = parseCase(readFileSync(file, 'utf8'));
    for (const edition of editionsOf(theCase)) {
      const medium = MEDIA[turn % MEDIA.length] ?? MEDIA[0];
      const style = STYLES[turn % STYLES.length] ?? 'standard';
      turn += 1;
      const says = `${medium.colorScheme} ${medium.media} of ${medium.width} pixels, ${style}`;
      it(`${path.basename(file)} for the ${edition}: axe finds nothing in ${says}; nothing is too wide for a phone`, async () => {
        await page.setContent(renderCase(theCase, { edition, style }).html);
        await page.setViewportSize({ width: medium.width, height: 900 });
        await page.emulateMedia(medium);
        assert.deepEqual(await violations(page), []);
        await page.emulateMedia({ media: 'screen' });
        for (const width of [1000, 360]) {
          await page.setViewportSize({ width, height: 900 });
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert.ok(overflow <= 0, `it is ${overflow} pixels too wide for ${width}`);
        }
      });
    }
  }

  it('asks nothing of any other machine, runs no script, and is white paper in print even for a reader in the dark', async () => {
    const [file] = cases;
    assert.ok(file);
    const { html } = renderCase(parseCase(readFileSync(file, 'utf8')).case, { edition: 'learner' });
    // The one script element is data for catalogues, which no browser runs.
    assert.deepEqual(html.match(/<script[^>]*>/gi), ['<script type="application/ld+json">']);
    assert.doesNotMatch(html, /\son\w+\s*=|javascript:/i);
    await page.setContent(html);
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    const colours = await page.evaluate(() => {
      const article = document.querySelector('article');
      const style = getComputedStyle(article ?? document.body);
      return { ink: style.color, paper: style.backgroundColor };
    });
    const light = (colour: string): number =>
      (/(\d+), (\d+), (\d+)(, 0\))?/.exec(colour)?.slice(1, 4) ?? []).reduce((sum, part) => sum + Number(part), 0);
    assert.ok(light(colours.ink) < 200, colours.ink);
    assert.ok(colours.paper === 'rgba(0, 0, 0, 0)' || light(colours.paper) > 720, colours.paper);
    assert.deepEqual(outside, []);
  });
});
