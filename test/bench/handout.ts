/**
 * What a handout costs beside parsing, and how long an edit takes from the keys to the page: in the real VS Code, from
 * the letter in the editor to the letter in the handout.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { renderCase } from '../../src/handout/render.js';
import { parseCase } from '../../src/language/parse.js';
import { webExtensionInto } from '../host/web-extension.js';
import { openWorkbench, type WorkbenchOptions } from '../host/workbench.js';

/** From text to HTML takes at most so many times what parsing takes. */
const LIMIT = 1.6;
/** Milliseconds from an edit to the page, for 95 of 100 edits. */
const SOON = 50;
/** Milliseconds that a key may keep the editor from drawing, for 95 of 100 keys. */
const AT_ONCE = 50;
const EDITS = 75;
/** Edits at each place that are not counted: while it warms up. */
const FIRST = 5;

/**
 * @param cases the texts of the sample cases
 * @param inTurns medians, in milliseconds, of things done in turns for so many seconds
 * @returns whether all is within the limits
 */
export function benchRender(
  cases: readonly string[],
  inTurns: (seconds: number, ...tasks: readonly (() => void)[]) => readonly number[],
): boolean {
  const [parsing = 1, whole = 0] = inTurns(
    6,
    () => {
      for (const text of cases) parseCase(text);
    },
    () => {
      for (const text of cases) renderCase(parseCase(text).case, { edition: 'facilitator', sourcePositions: true });
    },
  );
  const ratio = whole / parsing;
  console.log('handout: from text to HTML on the sample cases, beside parsing them');
  console.log(`parsing ${parsing.toFixed(1)} ms, to HTML ${whole.toFixed(1)} ms, ratio ${ratio.toFixed(2)}`);
  if (ratio > LIMIT) console.log(`  more than ${LIMIT}`);
  return ratio <= LIMIT;
}

/**
 * Measured where the extension runs in the browser, and where it runs on Node: between the editor’s page and that VS Code
 * has a socket, on which it writes what it has to say only after the page is drawn.
 *
 * @param text a case of about 3,000 words
 */
export async function benchPreview(text: string): Promise<boolean> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'encounter-bench-'));
  try {
    const folder = path.join(scratch, 'library');
    const extension = path.join(scratch, 'extension');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'long.case.md'), text);
    webExtensionInto(extension);
    const words = text.split(/\s+/).length;
    console.log(`preview: ${EDITS} edits at each of two places in a case of ${words} words, from the key to the page`);
    const onNode = await benchTyping('on Node', text, { folder });
    return (await benchTyping('in the browser', text, { folder, extension })) && onNode;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Each letter is typed as soon as the one before is on the page: no hand is so quick. */
async function benchTyping(where: string, text: string, options: WorkbenchOptions): Promise<boolean> {
  const workbench = await openWorkbench(options);
  try {
    const { page } = workbench;
    await workbench.openFile('long.case.md');
    await page.locator('.monaco-editor .view-line').first().click();
    await workbench.palette('Open Handout to the Side');
    const handout = workbench.previewFrame().locator('#handout');
    await handout.locator('article').waitFor();
    const times: number[] = [];
    const keys: number[] = [];
    // At its end first: what is written there moves nothing that stands before.
    for (const line of [undefined, middleOf(text)]) {
      await page.locator('.monaco-editor .view-lines').first().click();
      if (line === undefined) await page.keyboard.press('ControlOrMeta+End');
      else {
        await page.keyboard.press('Control+G');
        await page.locator('.quick-input-widget input.input').fill(`:${line}`);
        await page.keyboard.press('Enter');
        await page.locator('.statusbar-item', { hasText: `Ln ${line}, ` }).waitFor();
      }
      for (const key of ['Enter', 'Enter', 'ArrowUp']) await page.keyboard.press(key);
      for (let edit = -FIRST; edit < EDITS; edit += 1) {
        const [arrived, drawn] = await typeLetter(page, handout);
        if (edit < 0) continue;
        times.push(arrived);
        keys.push(drawn);
      }
    }
    const soon = percentile(times, 0.95);
    const drawn = percentile(keys, 0.95);
    console.log(`${where}: the handout: median ${percentile(times, 0.5).toFixed(0)} ms, p95 ${soon.toFixed(0)} ms`);
    console.log(
      `${where}: the editor draws: median ${percentile(keys, 0.5).toFixed(0)} ms, p95 ${drawn.toFixed(0)} ms`,
    );
    if (soon > SOON) console.log(`  more than ${SOON} ms to the handout`);
    if (drawn > AT_ONCE) console.log(`  more than ${AT_ONCE} ms to the editor`);
    return soon <= SOON && drawn <= AT_ONCE;
  } finally {
    await workbench.close();
  }
}

/** The blank line before a block in the middle of a text, from 1: what is written there, everyone may read. */
function middleOf(text: string): number {
  const block = /\n(?=\n:::\p{L})/gu;
  block.lastIndex = text.length / 2;
  return text.slice(0, block.exec(text)?.index).split('\n').length + 1;
}

/** Types one letter; milliseconds until it is in the handout, and until the editor has drawn it. */
async function typeLetter(page: Page, handout: Locator): Promise<readonly [number, number]> {
  // Both clocks are that of the machine: they begin at the same zero, whatever the frame.
  const seen = handout.evaluate(
    (element) =>
      new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve(performance.timeOrigin + performance.now());
        });
        observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
      }),
  );
  const typed = page.evaluate(
    () =>
      new Promise<readonly [number, number]>((resolve) => {
        addEventListener(
          'keydown',
          () => {
            const begun = performance.timeOrigin + performance.now();
            requestAnimationFrame(() => setTimeout(() => resolve([begun, performance.timeOrigin + performance.now()])));
          },
          { capture: true, once: true },
        );
      }),
  );
  await page.evaluate(() => undefined); // both listen by now
  await handout.evaluate(() => undefined);
  await page.keyboard.press('x');
  const [begun, drawn] = await typed;
  return [(await seen) - begun, drawn - begun];
}

function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
