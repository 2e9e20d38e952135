/**
 * Every sheet of every sample case, in every language, every style and every medium: `npm run check:handouts`. Contrast is
 * measured in all of them; axe asks what things are in every language on screen and paper, and how they look in every
 * style and medium from either side. It takes some minutes; among the tests (`handout.test.ts`) each sheet is looked at in
 * one of these ways, and each way at least once.
 */
import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { renderCase } from '../../src/handout/render.js';
import { STYLES, type Style } from '../../src/handout/styles.js';
import { openBrowser } from '../host/vscode-host.mjs';
import { faint, inLanguage, LANGUAGES, lookAt, MEDIA, meet, sampleSheets } from './looking.js';

/** The rules of axe that ask how an element looks. All others ask what it is, which no style changes. */
const OF_LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** How a page looks depends on the direction of its language, not on the language. */
const DIRECTIONS = ['en', 'ar'];

describe('every sheet, in every way', function () {
  this.timeout(0);
  let browser: Browser;
  let page: Page;

  before(async () => {
    ({ browser, page } = await openBrowser({ viewport: { width: 1000, height: 900 } }));
  });
  after(() => browser.close());

  /** Sets the page in that style: all that a style changes is a class. */
  const dress = (style: Style) =>
    page.evaluate(
      ({ all, one }) => {
        const { classList } = document.querySelector('article') ?? document.body;
        classList.remove(...all);
        classList.add(one);
      },
      { all: [...STYLES], one: style },
    );

  for (const { file, theCase, edition } of sampleSheets()) {
    it(`${file} for the ${edition}`, async () => {
      for (const lang of LANGUAGES) {
        await page.setContent(renderCase(inLanguage(theCase, lang), { edition }).html);
        for (const medium of MEDIA) {
          await meet(page, medium);
          const where = `${lang}, ${medium.colorScheme} ${medium.media} of ${medium.width}`;
          assert.deepEqual(await faint(page), [], where);
          // What is seen and read aloud differs on paper, where all parts are open.
          if (medium.colorScheme === 'dark') {
            const { violations, passes } = await lookAt(page, { without: OF_LOOKS });
            assert.ok(passes > 10, where);
            assert.deepEqual(violations, [], where);
          }
          for (const style of DIRECTIONS.includes(lang) ? STYLES : []) {
            await dress(style);
            assert.deepEqual((await lookAt(page, { only: OF_LOOKS })).violations, [], `${where}, ${style}`);
          }
          await dress('standard');
        }
      }
    });
  }
});
