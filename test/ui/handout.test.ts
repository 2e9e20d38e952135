import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { renderCase } from '../../src/handout/render.js';
import { STYLES } from '../../src/handout/styles.js';
import { parseCase } from '../../src/language/parse.js';
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

  it('lets a wide table be pushed aside by the keys alone, on a phone', async () => {
    const [sheet] = sheets;
    assert.ok(sheet);
    const wide = `|${' a-long-word |'.repeat(9)}\n|${' --- |'.repeat(9)}\n|${' another |'.repeat(9)}\n`;
    const { case: theCase } = parseCase(`---\ntitle: T\nformat: cbl\n---\n\n${wide}\n${'Prose. '.repeat(20)}\n`);
    await page.setContent(renderCase(theCase, { edition: 'learner' }).html);
    await meet(page, { colorScheme: 'light', media: 'screen', width: 360 });
    assert.ok(await page.locator('table').evaluate((table) => table.scrollWidth > table.clientWidth + 1));
    assert.deepEqual((await lookAt(page)).violations, []);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => (document.querySelector('table')?.scrollLeft ?? 0) > 0);
  });

  it('has every step of a scale on a phone, in large letters, from either side', async () => {
    const sheet = sheets.find(({ file, edition }) => /what-would-change/.test(file) && edition === 'learner');
    assert.ok(sheet);
    for (const lang of ['en', 'ar']) {
      await page.setContent(
        renderCase(inLanguage(sheet.theCase, lang), { edition: 'learner', style: 'large-print' }).html,
      );
      await meet(page, { colorScheme: 'light', media: 'screen', width: 360 });
      const steps = await page.locator('.scale').first().locator('th, td').all();
      const boxes = await Promise.all(steps.map((step) => step.boundingBox()));
      assert.equal(boxes.length, 10);
      for (const [index, box] of boxes.entries()) {
        assert.ok(box && box.x >= 0 && box.x + box.width <= 360, JSON.stringify(box));
        // Its words stand in the line of the step.
        const beside = boxes[(index + 5) % 10];
        assert.ok(beside && Math.abs(beside.y + beside.height / 2 - box.y - box.height / 2) < 2);
      }
      const sign = page.locator('.scale .mark').first();
      assert.equal(await sign.textContent(), '−2');
      assert.equal(await sign.evaluate((mark) => getComputedStyle(mark).direction), 'ltr');
    }
  });

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
