/**
 * Citations and the list of references, in Vancouver style: thin, but right for an article, a chapter, a book, a
 * report and a web page (Patrias K, Wendling D. Citing Medicine. 2nd ed. Bethesda: National Library of Medicine; 2007).
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Citation, Reference } from '../language/case.js';
import { type Context, type Handlers, ID_PREFIX } from './context.js';
import type { Labels } from './labels.js';

const MOST_AUTHORS = 6;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function citationHandlers(context: Context): Handlers {
  const cite = ({ key, locator }: Citation['items'][number]): ElementContent[] => {
    if (!context.references.has(key)) return [{ type: 'text', value: `[@${key}]` }];
    if (!context.cited.includes(key)) context.cited.push(key);
    const number = context.cited.indexOf(key) + 1;
    const href = `#${ID_PREFIX}ref-${number}`;
    const link = h('a', { href, ariaLabel: context.labels.reference(number) }, String(number));
    return locator === undefined ? [link] : [link, { type: 'text', value: `(${locator.replace(/\. +/g, '.')})` }];
  };
  return {
    citation: (_, node: Citation) => {
      const items = node.items.flatMap((item, index): ElementContent[] => [
        ...(index > 0 ? [{ type: 'text', value: ',' } as const] : []),
        ...cite(item),
      ]);
      // A key that no reference has stays as it was written.
      const isKnown = node.items.some(({ key }) => context.references.has(key));
      return isKnown ? h('sup', { className: 'cite' }, items) : items;
    },
  };
}

/** The list of what was cited, in the order in which it was first mentioned. */
export function referenceList({ cited, references, labels }: Context): Element[] {
  if (cited.length === 0) return [];
  const items = cited.flatMap((key, index) => {
    const reference = references.get(key);
    return reference ? [h('li', { id: `${ID_PREFIX}ref-${index + 1}` }, vancouver(reference, labels))] : [];
  });
  return [h('section', { className: 'references' }, [h('h2', labels.references), h('ol', items)])];
}

/** One reference as Vancouver style writes it. */
export function vancouver(reference: Reference, labels: Labels): ElementContent[] {
  const sentences = [authorsOf(reference), reference.title ?? '', ...sourceOf(reference, labels)];
  const text = sentences
    .filter((sentence) => sentence !== '')
    .map(stopped)
    .join(' ');
  const links = linksOf(reference, labels);
  return [{ type: 'text', value: links.length > 0 && text !== '' ? `${text} ` : text }, ...links];
}

function sourceOf(reference: Reference, labels: Labels): string[] {
  const edition = reference.edition === undefined ? '' : labels.edition(reference.edition);
  switch (reference.type) {
    case 'book':
    case 'report':
      return [edition, imprintOf(reference)];
    case 'chapter':
      return [
        reference.containerTitle === undefined ? '' : `In: ${reference.containerTitle}`,
        edition,
        imprintOf(reference),
        reference.page === undefined ? '' : `p. ${pagesOf(reference.page)}`,
      ];
    case 'webpage':
    case 'post-weblog':
      return [reference.containerTitle ?? '', imprintOf(reference)];
    default:
      return articleOf(reference);
  }
}

function articleOf(reference: Reference): string[] {
  const { containerTitle = '', volume = '', issue, page } = reference;
  const year = dateOf(reference);
  const number = `${volume}${issue === undefined || volume === '' ? '' : `(${issue})`}`;
  const place = `${number}${page === undefined ? '' : `:${pagesOf(page)}`}`;
  return [containerTitle, year !== '' && place !== '' ? `${year};${place}` : year || place];
}

/** “Edinburgh: Churchill Livingstone; 1964”. */
function imprintOf(reference: Reference): string {
  const house = [reference.publisherPlace, reference.publisher].filter((part) => part !== undefined).join(': ');
  return [house, dateOf(reference)].filter((part) => part !== '').join('; ');
}

function dateOf({ issued = [], type }: Reference): string {
  const [year, month, day] = issued;
  if (year === undefined) return '';
  // An article is found by its volume; only what is not bound in volumes needs the day.
  if (type !== 'webpage' && type !== 'post-weblog' && type !== 'article-newspaper') return String(year);
  return [year, month === undefined ? undefined : MONTHS[month - 1], day]
    .filter((part) => part !== undefined)
    .join(' ');
}

function authorsOf({ author }: Reference): string {
  const names = author.map(nameOf).filter((name) => name !== '');
  return names.length > MOST_AUTHORS ? `${names.slice(0, MOST_AUTHORS).join(', ')}, et al` : names.join(', ');
}

function nameOf({ family, given, literal }: Reference['author'][number]): string {
  if (family === undefined) return literal ?? given ?? '';
  const initials = [...(given ?? '').matchAll(/\p{L}+/gu)].map(([word]) =>
    // “TC” is two initials already; “Thomas” is one.
    word.length <= 3 && word === word.toUpperCase() ? word : (word[0] ?? '').toUpperCase(),
  );
  return [family, initials.join('')].filter((part) => part !== '').join(' ');
}

/** “528-530” is written “528–30”, and “e716-e723” “e716–23”. */
function pagesOf(page: string): string {
  return page.replace(
    /(\p{L}?)(\d+)\s*[-–—]+\s*(\p{L}?)(\d+)/gu,
    (_, letter: string, first: string, lastLetter: string, last: string) => {
      if (letter !== lastLetter && lastLetter !== '') return `${letter}${first}–${lastLetter}${last}`;
      let same = 0;
      if (first.length === last.length) while (same < last.length - 1 && first[same] === last[same]) same += 1;
      return `${letter}${first}–${last.slice(same)}`;
    },
  );
}

function stopped(sentence: string): string {
  return /[.?!…]['’"”)]?$/.test(sentence) ? sentence : `${sentence}.`;
}

function linksOf({ doi, url, type }: Reference, { availableFrom }: Labels): ElementContent[] {
  const rel = ['noopener', 'noreferrer'];
  if (doi !== undefined) {
    const name = doi.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/i, '');
    return [h('a', { href: `https://doi.org/${encodeURI(name)}`, rel, className: 'bare' }, `doi:${name}`)];
  }
  if (url === undefined || !/^https?:\/\//i.test(url)) return [];
  const link = h('a', { href: url, rel, className: 'bare' }, url);
  return type === 'article-journal' ? [link] : [{ type: 'text', value: `${availableFrom} ` }, link];
}
