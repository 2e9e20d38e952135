/**
 * One reference in Vancouver style, after the samples of the ICMJE (National Library of Medicine. Samples of formatted
 * references for authors of journal articles. https://www.nlm.nih.gov/bsd/uniform_requirements.html).
 *
 * The house differs from them where a reader gains by it: ranges have an en dash, an article that is bound in a volume
 * or issue has its year alone, a supplement stands in brackets with the issue, and ‘[Internet]’ is left to the address.
 */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Reference } from '../language/case.js';
import type { Labels } from './labels.js';
import { editorsOf, namesOf } from './vancouver-names.js';
import { dayOf, pagesOf, yearOf } from './vancouver-numbers.js';

type Kind = 'article' | 'newspaper' | 'book' | 'chapter' | 'report' | 'thesis' | 'web';

/** The types of CSL, by how they are written; `guideline` is forgiven. */
const KINDS: Readonly<Record<string, Kind>> = {
  article: 'article',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'newspaper',
  review: 'article',
  'review-book': 'article',
  book: 'book',
  classic: 'book',
  chapter: 'chapter',
  'paper-conference': 'chapter',
  entry: 'chapter',
  'entry-dictionary': 'chapter',
  'entry-encyclopedia': 'chapter',
  report: 'report',
  guideline: 'report',
  standard: 'report',
  regulation: 'report',
  legislation: 'report',
  pamphlet: 'report',
  document: 'report',
  thesis: 'thesis',
  webpage: 'web',
  post: 'web',
  'post-weblog': 'web',
};

/** A reference as text and links. What is not known leaves no mark. */
export function vancouver(reference: Reference, labels: Labels): ElementContent[] {
  const text = sentencesOf(reference, labels)
    .map(trimmed)
    .filter((sentence) => sentence !== '')
    .map(stopped)
    .join(' ');
  const address = addressOf(reference, labels);
  const words = [text, address.before].filter((piece) => piece !== '').join(' ');
  const spaced = words !== '' && address.link.length > 0 ? `${words} ` : words;
  return [...(spaced === '' ? [] : [{ type: 'text', value: spaced } as const]), ...address.link];
}

function sentencesOf(reference: Reference, labels: Labels): readonly string[] {
  const { title = '', author, editor, containerTitle = '', page } = reference;
  const authors = namesOf(author);
  const edition = [editionOf(reference, labels), volumeOf(reference)];
  const pages = page === undefined ? '' : `p. ${pagesOf(page)}`;
  switch (kindOf(reference)) {
    case 'article':
      return [authors, title, containerTitle, ...issueOf(reference, ':')];
    case 'newspaper':
      return [authors, title, containerTitle, ...issueOf(reference, ';')];
    case 'book':
      return authors === ''
        ? [editorsOf(editor), title, ...edition, imprintOf(reference), pages, seriesOf(reference)]
        : [authors, title, ...edition, editorsOf(editor), imprintOf(reference), pages, seriesOf(reference)];
    case 'chapter': {
      const [host = '', ...rest] = [editorsOf(editor), containerTitle].filter((each) => each !== '');
      const within = host === '' ? [] : [`In: ${host}`, ...rest];
      return [authors, title, ...within, ...edition, imprintOf(reference), pages, seriesOf(reference)];
    }
    case 'report': {
      const names = authors === '' ? editorsOf(editor) : authors;
      return [names, title, containerTitle, ...edition, imprintOf(reference), pages, seriesOf(reference)];
    }
    case 'thesis':
      return [authors, withKind(title, reference.genre ?? 'dissertation'), imprintOf(reference)];
    case 'web':
      return [authors === '' ? editorsOf(editor) : authors, title, ...siteOf(reference)];
  }
}

/** How it is written: by its type, or, where that is missing or another, by what is known of it. */
function kindOf({ type = '', containerTitle, publisher, volume, url }: Reference): Kind {
  const known = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
  if (known) return known;
  if (volume !== undefined && containerTitle !== undefined) return 'article';
  if (publisher !== undefined) return containerTitle === undefined ? 'book' : 'chapter';
  return url !== undefined ? 'web' : 'article';
}

/**
 * “2002;347(4):284–7”, and what is to be said of an article that was online first, or is yet to come. `mark` stands
 * between a day and a page where there is neither volume nor issue: “2002 Jun:1–6”.
 */
function issueOf(reference: Reference, mark: ':' | ';'): readonly string[] {
  const { volume = '', page, number, available, status = '' } = reference;
  // In CSL, `number` is the number of an article without pages; many write the issue there.
  const issue = reference.issue ?? (page === undefined ? undefined : number);
  const place = page === undefined ? (number ?? '') : pagesOf(page);
  const bound = `${volume}${issue === undefined ? '' : `(${issue})`}`;
  // What is bound in no volume or issue is found by its day.
  const date = bound === '' ? dayOf(reference.issued) : yearOf(reference.issued);
  const when = `${date}${citedOn(reference)}`.trim();
  const isAhead = /ahead|advance|online first|epub/i.test(status);
  const online = dayOf(available);
  const later = isAhead && bound === '' ? 'Epub ahead of print' : online === '' ? '' : `Epub ${online}`;
  if (/forthcoming|in press|accepted/i.test(status)) return [when === '' ? 'Forthcoming' : `Forthcoming ${when}`];
  if (bound !== '') return [joined(when, ';', joined(bound, ':', place)), later];
  return [joined(when, mark, place), later];
}

/** The two with the mark between them, or the one that there is. */
const joined = (first: string, mark: string, second: string): string =>
  first !== '' && second !== '' ? `${first}${mark}${second}` : first || second;

/** “Edinburgh: Churchill Livingstone; 1964”. */
function imprintOf(reference: Reference, date = yearOf(reference.issued)): string {
  const { publisherPlace = '', publisher = '' } = reference;
  return `${joined(joined(publisherPlace, ': ', publisher), '; ', date)}${citedOn(reference)}`;
}

/** A site, who runs it and the day; the day in which it was looked up stands by what comes last. */
function siteOf(reference: Reference): readonly string[] {
  const { containerTitle = '' } = reference;
  const imprint = imprintOf(reference, dayOf(reference.issued));
  // A site that bears the name of who runs it says so once.
  const site = containerTitle === reference.publisher ? '' : containerTitle;
  return imprint.startsWith(' [') ? [`${site}${imprint}`] : [site, imprint];
}

/** “ [cited 2002 Jul 9]”, where an address follows that may change. */
function citedOn({ accessed, url, doi }: Reference): string {
  const day = dayOf(accessed);
  return day === '' || url === undefined || doi !== undefined ? '' : ` [cited ${day}]`;
}

function editionOf({ edition }: Reference, labels: Labels): string {
  if (edition === undefined) return '';
  const number = /^(\d+)(?:st|nd|rd|th)?\.?(?:\s*(?:edn?|edition)\.?)?$/i.exec(edition)?.[1];
  return labels.edition(number ?? edition);
}

const volumeOf = ({ volume }: Reference): string => {
  if (volume === undefined) return '';
  return /^\d+$/.test(volume) ? `Vol. ${volume}` : volume;
};

/** “(NICE guideline; NG193)”, “(Falk symposium; no. 106)”, “Report No.: 12”. */
function seriesOf(reference: Reference): string {
  const { genre, number, collectionTitle, collectionNumber } = reference;
  if (collectionTitle !== undefined) {
    const place = collectionNumber ?? number;
    return `(${joined(collectionTitle, '; ', place === undefined ? '' : /^\d+$/.test(place) ? `no. ${place}` : place)})`;
  }
  if (kindOf(reference) !== 'report') return '';
  if (genre !== undefined) return `(${joined(genre, '; ', number ?? '')})`;
  return number === undefined ? '' : `Report No.: ${number}`;
}

const withKind = (title: string, kind: string): string => (title === '' ? `[${kind}]` : `${title} [${kind}]`);

/** Without space around it, or a comma or colon at its end. One step for each sign: a pattern would take the square. */
function trimmed(sentence: string): string {
  const text = sentence.trim();
  let end = text.length;
  while (end > 0 && /[\s,;:]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A sentence ends with one stop, of its own or ours. */
function stopped(sentence: string): string {
  return /[.?!…。？！؟]['’"”»)\]]?$/u.test(sentence) ? sentence : `${sentence}.`;
}

/** The DOI, which lasts, or else the address as it is written; only a web address is a link. */
function addressOf({ doi, url }: Reference, { availableFrom }: Labels) {
  const attributes = { rel: ['noopener', 'noreferrer'], className: 'bare' };
  const name = doi?.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  if (name) return { before: '', link: [h('a', { href: doiUrl(name), ...attributes }, `doi:${name}`)] };
  const address = url?.trim();
  if (!address) return { before: '', link: [] };
  if (!/^https?:\/\//i.test(address)) return { before: `${availableFrom} ${address}`, link: [] };
  return { before: availableFrom, link: [h('a', { href: address, ...attributes }, address)] };
}

function doiUrl(name: string): string {
  // A lone half of a surrogate pair, as YAML’s escapes can write it, has no address.
  const whole = name.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
  return `https://doi.org/${encodeURI(whole).replace(/[?#]/g, encodeURIComponent)}`;
}
