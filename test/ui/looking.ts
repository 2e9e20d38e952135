/** How a page is looked at: with axe, and with a measure of its own for what stands on what. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { type Edition, editionsOf } from '../../src/handout/editions.js';
import { LOCALES } from '../../src/handout/labels.js';
import { STYLES, type Style } from '../../src/handout/styles.js';
import type { Case } from '../../src/language/case.js';
import { parseCase } from '../../src/language/parse.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Seen {
  /** What axe finds, as `rule: the place`. */
  readonly violations: readonly string[];
  /** How many rules found something to look at, and nothing wrong. */
  readonly passes: number;
}

/** Runs axe on the page as it stands: all its rules, those that are named, or all but those. */
export async function lookAt(
  page: Page,
  { only, without = [] }: { readonly only?: readonly string[]; readonly without?: readonly string[] } = {},
): Promise<Seen> {
  // Half a megabyte is sent once for each page, not for each look.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const options: RunOptions = only
    ? { runOnly: { type: 'rule', values: [...only] } }
    : { rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) };
  return page.evaluate(async (given) => {
    const { run } = (globalThis as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe;
    const { passes, violations } = await run(given);
    return {
      violations: violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
      passes: passes.length,
    };
  }, options);
}

/** WCAG 2.2, 1.4.3: 4.5 to 1. It asks less of large letters; we do not. */
const ENOUGH = 4.5;

/**
 * Words whose colour is too near to that of what they stand on, in each of the styles, as the page is now (its medium, its
 * theme). Leaves the style as it was.
 */
export function faint(page: Page, styles: readonly Style[] = STYLES): Promise<string[]> {
  return page.evaluate(
    ({ all, wanted, enough }) => {
      const article = document.querySelector('article');
      if (!article) return ['no article'];
      const channels = (colour: string): readonly number[] => {
        const [red = Number.NaN, green = Number.NaN, blue = Number.NaN, alpha = 1] =
          /^rgba?\((.+)\)$/
            .exec(colour)?.[1]
            ?.split(/[\s,/]+/)
            .map(Number) ?? [];
        return [red, green, blue, alpha];
      };
      const over = (top: readonly number[], below: readonly number[]): readonly number[] =>
        [0, 1, 2].map((index) => (top[index] ?? 0) * (top[3] ?? 1) + (below[index] ?? 0) * (1 - (top[3] ?? 1)));
      const light = (colour: readonly number[]): number =>
        [0.2126, 0.7152, 0.0722].reduce((sum, share, index) => {
          const part = (colour[index] ?? 0) / 255;
          return sum + share * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        }, 0);
      // What nobody painted is the paper itself.
      const canvas = matchMedia('print').matches || !matchMedia('(prefers-color-scheme: dark)').matches ? 255 : 18;
      const ground = (element: Element | null): readonly number[] => {
        if (!element) return [canvas, canvas, canvas];
        // A piece of the strip is painted by what lies in it, beneath its number.
        const lies = getComputedStyle(element, '::before');
        const isPainted =
          lies.content !== 'none' && lies.position === 'absolute' && lies.top === '0px' && lies.bottom === '0px';
        const own = channels((isPainted ? lies : getComputedStyle(element)).backgroundColor);
        return own[3] === 1 ? own : over(own, ground(element.parentElement));
      };
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      const texts = new Map<Element, string>();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = node.textContent?.trim() ?? '';
        if (words !== '' && node.parentElement) texts.set(node.parentElement, words);
      }
      const before = article.className;
      const found: string[] = [];
      for (const style of wanted) {
        article.classList.remove(...all);
        article.classList.add(style);
        let seen = 0;
        for (const [element, words] of texts) {
          if (!element.checkVisibility()) continue;
          seen += 1;
          const below = ground(element);
          const [one, other] = [light(over(channels(getComputedStyle(element).color), below)), light(below)];
          const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
          // Not a number is not enough either.
          if (!(ratio >= enough)) found.push(`${style}: ${ratio.toFixed(2)} ${words.slice(0, 40)}`);
        }
        if (seen < 5) found.push(`${style}: only ${seen} words are to be seen`);
      }
      article.className = before;
      return found;
    },
    { all: [...STYLES], wanted: [...styles], enough: ENOUGH },
  );
}

export const LANGUAGES: readonly string[] = Object.keys(LOCALES);

/** How a sheet can be met: on a wide screen and a phone, in a light and in a dark room, on paper. */
export const MEDIA = [
  { colorScheme: 'light', media: 'screen', width: 1000 },
  { colorScheme: 'dark', media: 'screen', width: 1000 },
  { colorScheme: 'dark', media: 'print', width: 1000 },
  { colorScheme: 'light', media: 'screen', width: 360 },
] as const;

export type Medium = (typeof MEDIA)[number];

/** Turns the page into that medium. */
export async function meet(page: Page, { width, colorScheme, media }: Medium): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme, media });
}

export interface Sheet {
  readonly file: string;
  readonly theCase: Case;
  readonly edition: Edition;
}

/** Every sheet of every sample case. */
export function sampleSheets(): readonly Sheet[] {
  return readdirSync('cases', { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.case.md'))
    .sort()
    .flatMap((file) => {
      const { case: theCase } = parseCase(readFileSync(path.join('cases', file), 'utf8'));
      return editionsOf(theCase).map((edition) => ({ file: path.basename(file), theCase, edition }));
    });
}

/** The same case as if it were written in a language: its labels, its direction, its signs. */
export function inLanguage(theCase: Case, lang: string): Case {
  return { ...theCase, matter: { ...theCase.matter, lang } };
}
