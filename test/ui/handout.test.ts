import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { renderCase } from '../../src/handout/render.js';
import { STYLES } from '../../src/handout/styles.js';
import { openBrowser } from '../host/vscode-host.mjs';
import { faint, inLanguage, LANGUAGES, lookAt, MEDIA, meet, sampleSheets } from './looking.js';

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

  const sheets = sampleSheets();
  // Every way to meet a sheet: four media, three styles, six languages. In turn each way is looked at, and each sheet in
  // one or two. `npm run check:handouts` looks at each sheet in all of them.
  const ways = LANGUAGES.flatMap((lang) => STYLES.flatMap((style) => MEDIA.map((medium) => ({ lang, style, medium }))));
  // No divisor of their number: neighbours differ in all that can differ.
  const STRIDE = 31;
  const wayOf = (turn: number) => {
    const way = ways[(turn * STRIDE) % ways.length];
    assert.ok(way);
    return way;
  };

  const turns = Array.from({ length: Math.max(sheets.length, ways.length) }, (_, turn) => {
    const sheet = sheets[turn % sheets.length];
    assert.ok(sheet);
    return { ...sheet, ...wayOf(turn) };
  });

  it('is met in turn in every language, style and medium', () => {
    const met = (key: (turn: (typeof turns)[number]) => string) => new Set(turns.map(key)).size;
    assert.equal(
      met(({ lang, style, medium }) => JSON.stringify([lang, style, medium])),
      ways.length,
    );
    assert.equal(
      met(({ file, edition }) => `${file} ${edition}`),
      sheets.length,
    );
  });

  for (const { file, theCase, edition, lang, style, medium } of turns) {
    const says = `${medium.colorScheme} ${medium.media} of ${medium.width} pixels, ${style}, ${lang}`;
    it(`${file} for the ${edition}: axe finds nothing in ${says}; no word is faint; nothing is too wide for a phone`, async () => {
      await page.setContent(renderCase(inLanguage(theCase, lang), { edition, style }).html);
      await meet(page, medium);
      const { violations, passes } = await lookAt(page);
      assert.ok(passes > 10, 'axe looked at the page');
      assert.deepEqual(violations, []);
      for (const each of MEDIA) {
        await meet(page, each);
        assert.deepEqual(await faint(page), [], `${each.colorScheme} ${each.media}`);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.ok(each.media === 'print' || overflow <= 0, `it is ${overflow} pixels too wide for ${each.width}`);
      }
    });
  }

  it('would be found to be faint, if it were', async () => {
    const [sheet] = sheets;
    assert.ok(sheet);
    await page.setContent(renderCase(sheet.theCase, { edition: 'learner' }).html);
    for (const medium of MEDIA) {
      await meet(page, medium);
      assert.deepEqual(await faint(page), []);
      await page.addStyleTag({ content: 'h1 { color: #888 !important; background: #999 } ' });
      assert.match((await faint(page)).join(' '), /standard: 1\.\d+ .*dyslexia: 1\.\d+ /);
      await page.evaluate(() => document.head.lastElementChild?.remove());
    }
  });

  it('asks nothing of any other machine, runs no script, and is white paper in print even for a reader in the dark', async () => {
    const [sheet] = sheets;
    assert.ok(sheet);
    const { html } = renderCase(sheet.theCase, { edition: 'learner' });
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
