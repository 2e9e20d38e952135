import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { type RenderOptions, renderCase } from '../../src/handout/render.js';
import type { Case } from '../../src/language/case.js';
import { parseCase } from '../../src/language/parse.js';
import { caseOf, question } from '../handout/build.js';
import { large, small } from '../handout/maps.js';
import { openBrowser } from '../host/vscode-host.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const read = (file: string) => parseCase(readFileSync(path.join('cases', file), 'utf8')).case;
const asked = (minutes: readonly number[], duration: number) =>
  caseOf(
    minutes.map((each, index) => question(index + 1, { minutes: each }, 'Who?')),
    { duration, formats: ['balint'] },
  );

describe('figures in the browser', () => {
  let browser: Browser;
  let page: Page;

  before(async () => {
    ({ browser, page } = await openBrowser({ viewport: { width: 1000, height: 900 } }));
  });
  after(() => browser.close());

  async function show(theCase: Case, options: Partial<RenderOptions> = {}, width = 1000): Promise<void> {
    await page.setViewportSize({ width, height: 900 });
    await page.setContent(renderCase(theCase, { edition: 'facilitator', ...options }).html);
    await page.evaluate(() => document.fonts.ready);
  }

  /** Where elements lie, in pixels. */
  const boxes = (selector: string) =>
    page.locator(selector).evaluateAll((elements) =>
      elements.map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );

  /** Words that stick out of their place, or out of the figure. */
  const misplaced = (selector: string) =>
    page.locator(selector).evaluate((figure) => {
      const outer = figure.getBoundingClientRect();
      const found: string[] = [];
      const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
      let seen = 0;
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const place = text.parentElement?.closest('.unseen, .length, li, td, th, p, .mirror, .bar > span, figcaption');
        if (!place || !text.parentElement?.checkVisibility() || text.textContent?.trim() === '') continue;
        // What only a screen reader says is clipped away.
        let around: Element | null = place;
        while (around && around !== figure && getComputedStyle(around).clipPath === 'none')
          around = around.parentElement;
        if (around !== figure) continue;
        const { left, right } = place.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(text);
        for (const rect of range.getClientRects()) {
          seen += 1;
          if (rect.left < Math.max(left, outer.left) - 1 || rect.right > Math.min(right, outer.right) + 1)
            found.push(`${text.textContent?.slice(0, 40)} (${rect.left}-${rect.right} in ${left}-${right})`);
        }
      }
      return seen > 3 ? found : ['nothing to be seen'];
    });

  const SIZES = [320, 360, 768, 1000] as const;
  const PLANS: readonly (readonly [string, Case])[] = [
    ['two phases', asked([20, 20], 45)],
    ['a minute in an hour', asked([1, 59], 60)],
    [
      'twenty phases, too many',
      asked(
        [...Array(20).keys()].map((index) => 1 + (index % 5)),
        45,
      ),
    ],
    ['six phases', read('balint/the-fourth-referral.case.md')],
    ['the usual order', caseOf([question(1, {}, 'Who?')], { duration: 45, formats: ['balint'] })],
  ];

  for (const media of ['screen', 'print'] as const) {
    it(`draws maps and strips of which nothing is cut, on wide and narrow ${media}s`, async () => {
      await page.emulateMedia({ media });
      for (const width of media === 'print' ? ([650] as const) : SIZES) {
        for (const [name, map] of [
          ['small', small],
          ['large', large],
        ] as const) {
          for (const lang of ['en', 'ar']) {
            await show({ ...map, matter: { ...map.matter, lang } }, { format: 'cbl' }, width);
            assert.deepEqual(await misplaced('.map'), [], `${name} ${lang} ${width}`);
          }
        }
        for (const [name, plan] of PLANS) {
          await show(plan, {}, width);
          assert.deepEqual(await misplaced('.timing'), [], `${name} ${width}`);
        }
      }
    }).timeout(60_000);
  }

  it('draws a line from each wish to what is possible, and from each mirrored feeling through its family', async () => {
    await page.emulateMedia({ media: 'screen' });
    for (const lang of ['en', 'ar']) {
      await show({ ...large, matter: { ...large.matter, lang } }, { format: 'cbl' });
      const rows = await page.locator('.map .felt-row').evaluateAll((all) =>
        all.map((row) => {
          const cell = row.querySelector('.between') as HTMLElement;
          const { left, right, width } = cell.getBoundingClientRect();
          const line = getComputedStyle(cell, '::before');
          const mirror = (row.querySelector('.mirror') as HTMLElement).getBoundingClientRect();
          return {
            kind: row.className,
            from: left + Number.parseFloat(line.left),
            to: right - Number.parseFloat(line.right),
            left,
            right,
            middle: left + width / 2,
            offCentre: Math.abs((mirror.left + mirror.right) / 2 - (left + width / 2)),
            patient: (row.querySelector('.patient') as HTMLElement).getBoundingClientRect().left,
          };
        }),
      );
      assert.equal(rows.length, 5);
      const near = (a: number, b: number, message: string) =>
        assert.ok(Math.abs(a - b) <= 1.5, `${message}: ${a} ${b}`);
      for (const { kind, from, to, left, right, middle, offCentre, patient } of rows) {
        const patientFirst = patient < left;
        assert.equal(patientFirst, lang === 'en', 'the patient stands where reading begins');
        assert.ok(offCentre < 1.5, kind);
        const openAtEnd = kind.includes('patient-only') === patientFirst;
        near(from, kind.includes('mirrored') || openAtEnd ? left : middle, `${lang} ${kind} begins`);
        near(to, kind.includes('mirrored') || !openAtEnd ? right : middle, `${lang} ${kind} ends`);
      }
    }
  });

  it('is accessible, contrast included, however large it is: light, dark, in print, on a phone', async () => {
    for (const { width, ...media } of [
      { width: 1000, media: 'screen', colorScheme: 'light' },
      { width: 1000, media: 'screen', colorScheme: 'dark' },
      { width: 360, media: 'screen', colorScheme: 'dark' },
      { width: 650, media: 'print', colorScheme: 'light' },
    ] as const) {
      await page.emulateMedia(media);
      await show(large, { format: 'cbl' }, width);
      await page.evaluate(axe);
      const { passes, violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      assert.ok(
        passes.some(({ id, nodes }) => id === 'color-contrast' && nodes.length > 20),
        'it looked at the colours',
      );
      assert.deepEqual(
        violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
        [],
        JSON.stringify({ width, ...media }),
      );
    }
  });

  it('repeats the heads of the map on each page of paper, and what surrounds them on none', async () => {
    await page.emulateMedia({ media: 'print' });
    await show(large, { format: 'cbl' }, 650);
    const display = (selector: string) =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).display);
    assert.equal(await display('.map thead'), 'table-header-group');
    // A foot would be repeated.
    assert.equal(await page.locator('.map tfoot').count(), 0);
    assert.equal(await page.locator('.map tbody:last-of-type > .hard ~ tr > .around').count(), 2);
  });

  it('puts every name of a roomy strip beneath its own piece of the bar, in Arabic too', async () => {
    await page.emulateMedia({ media: 'screen' });
    for (const lang of ['en', 'ar']) {
      const balint = read('balint/the-fourth-referral.case.md');
      await show({ ...balint, matter: { ...balint.matter, lang } });
      const edge = lang === 'en' ? 'left' : 'right';
      const pieces = await boxes('.timing .bar > :not(.open)');
      const names = await boxes('.timing ol > li');
      assert.equal(names.length, 6);
      for (const [index, name] of names.entries()) {
        const piece = pieces[index];
        assert.ok(
          piece && Math.abs(name[edge] - piece[edge]) < 1.5,
          `${lang} ${index}: ${name[edge]} ${piece?.[edge]}`,
        );
        assert.ok(name.top >= piece.bottom, 'beneath it');
      }
    }
  });

  it('puts the names in a list where the letters are too large or the page is too narrow for that', async () => {
    await page.emulateMedia({ media: 'screen' });
    const balint = read('balint/the-fourth-referral.case.md');
    const tops = async () => new Set((await boxes('.timing ol > li')).map(({ top }) => Math.round(top))).size;
    await show(balint);
    assert.equal(await tops(), 1);
    await show(balint, {}, 360);
    assert.equal(await tops(), 6);
    await show(balint, { style: 'large-print' });
    assert.ok((await tops()) > 1);
  });

  it('draws the bar to scale, and marks the end where too much is planned', async () => {
    await page.emulateMedia({ media: 'screen' });
    await show(asked([10, 20, 30], 30), {}, 360);
    const pieces = await boxes('.timing .bar > span');
    const [bar] = await boxes('.timing .bar');
    assert.ok(bar);
    const minute = (bar.right - bar.left) / 60;
    const ends = pieces.map(({ right }) => Math.round((right - bar.left) / minute));
    assert.deepEqual(ends, [10, 30, 60]);
    const mark = await page
      .locator('.timing .beyond')
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').borderInlineStartWidth);
    assert.equal(mark, '2px');
  });
});
