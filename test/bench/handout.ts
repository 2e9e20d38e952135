/**
 * What a handout costs beside parsing, and how long an edit takes from the keys to the page: in the real VS Code, from
 * the letter in the editor to the letter in the handout.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
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
const EDITS = 60;

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
    console.log(`preview: ${EDITS} edits in a case of ${text.split(/\s+/).length} words, from the key to the page`);
    const onNode = await benchTyping('on Node', { folder });
    return (await benchTyping('in the browser', { folder, extension })) && onNode;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function benchTyping(where: string, options: WorkbenchOptions): Promise<boolean> {
  const workbench = await openWorkbench(options);
  try {
    const { page } = workbench;
    await workbench.openFile('long.case.md');
    await page.locator('.monaco-editor .view-line').first().click();
    await workbench.palette('Open Handout to the Side');
    const handout = workbench.previewFrame().locator('#handout');
    await handout.locator('article').waitFor();
    await page.locator('.monaco-editor .view-lines').first().click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const times: number[] = [];
    const keys: number[] = [];
    for (let edit = 0; edit < EDITS + 5; edit += 1) {
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
                requestAnimationFrame(() =>
                  setTimeout(() => resolve([begun, performance.timeOrigin + performance.now()])),
                );
              },
              { capture: true, once: true },
            );
          }),
      );
      await page.evaluate(() => undefined); // both listen by now
      await handout.evaluate(() => undefined);
      await page.keyboard.press('x');
      const [begun, drawn] = await typed;
      const arrived = await seen;
      if (edit < 5) continue; // while it warms up
      times.push(arrived - begun);
      keys.push(drawn - begun);
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

function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
