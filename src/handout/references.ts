/**
 * Citations, and the list of what was cited, in Vancouver style: numbered by first mention, in superscript (ICMJE
 * recommendations, IV.A.3.g; https://www.icmje.org/recommendations/browse/manuscript-preparation/).
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Citation } from '../language/case.js';
import { type Context, type Handlers, ID_PREFIX } from './context.js';
import { directionOf } from './labels.js';
import { vancouver } from './vancouver.js';
import { locatorOf } from './vancouver-numbers.js';

type Item = Citation['items'][number];

export function citationHandlers(context: Context): Handlers {
  return {
    citation: (_, node: Citation) => {
      const known = node.items.filter(({ key }) => context.references.has(key));
      const unknown = node.items.filter(({ key }) => !context.references.has(key));
      const numbered = known.map(({ key, locator }) => ({
        number: numberOf(key, context),
        locator: locator === undefined ? '' : locatorOf(locator),
      }));
      return [
        ...(numbered.length > 0 ? [h('sup', { className: 'cite' }, numbersOf(numbered, context))] : []),
        ...(unknown.length > 0 ? [{ type: 'text', value: asWritten(unknown) } as const] : []),
      ];
    },
  };
}

/** The number of a reference: the next one at its first mention. */
function numberOf(key: string, { cited }: Context): number {
  if (!cited.includes(key)) cited.push(key);
  return cited.indexOf(key) + 1;
}

interface Numbered {
  readonly number: number;
  readonly locator: string;
}

/** “1,2”, “1–3”, “1(p4),3”: in ascending order; three or more that follow one another are a range. */
function numbersOf(items: readonly Numbered[], context: Context): ElementContent[] {
  const once = new Map(items.map((item) => [`${item.number} ${item.locator}`, item]));
  const sorted = [...once.values()].sort((a, b) => a.number - b.number);
  const runs: Numbered[][] = [];
  for (const item of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.locator === '' && item.locator === '' && item.number === last.number + 1) run.push(item);
    else runs.push([item]);
  }
  return runs.flatMap((run, index) => [
    ...(index > 0 ? [text(',')] : []),
    ...(run.length > 2 ? spanOf(run, context) : listOf(run, context)),
  ]);
}

function spanOf(run: readonly Numbered[], context: Context): ElementContent[] {
  return [run[0], run.at(-1)].flatMap((item, index) =>
    item ? [...(index > 0 ? [text('–')] : []), linkTo(item.number, context)] : [],
  );
}

function listOf(run: readonly Numbered[], context: Context): ElementContent[] {
  return run.flatMap(({ number, locator }, index) => [
    ...(index > 0 ? [text(',')] : []),
    linkTo(number, context),
    ...(locator === '' ? [] : [text(`(${locator})`)]),
  ]);
}

function linkTo(number: number, { labels }: Context): Element {
  return h('a', { href: `#${ID_PREFIX}ref-${number}`, ariaLabel: labels.reference(number) }, String(number));
}

const text = (value: string): ElementContent => ({ type: 'text', value });

/** What no reference is known for stays as the author wrote it. */
function asWritten(items: readonly Item[]): string {
  const written = items.map(({ key, locator }) => (locator === undefined ? `@${key}` : `@${key}, ${locator}`));
  return `[${written.join('; ')}]`;
}

/** The list of what was cited, in the order in which it was first mentioned. */
export function referenceList({ cited, references, labels, lang }: Context): Element[] {
  if (cited.length === 0) return [];
  const isRtl = directionOf(lang) === 'rtl';
  const items = cited.flatMap((key, index) => {
    const reference = references.get(key);
    if (!reference) return [];
    const content = vancouver(reference, labels);
    // Among text from right to left, a Latin reference keeps its own direction.
    return [h('li', { id: `${ID_PREFIX}ref-${index + 1}` }, isRtl ? [h('span', { dir: 'auto' }, content)] : content)];
  });
  return [h('section', { className: 'references' }, [h('h2', labels.references), h('ol', items)])];
}
