/** Pages and dates as Vancouver style writes them. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Pages as NLM shortens them: “528-530” is 528–30, “S93-S99” is S93–9; “126A-127A” and roman numerals stay whole. What
 * is no range, such as the number of an article, is left as it is.
 */
export function pagesOf(pages: string): string {
  return pages
    .trim()
    .replace(/^pp?(?:\.\s*|\s+)/i, '')
    .split(',')
    .map((range) => rangeOf(range.trim()))
    .join(', ');
}

function rangeOf(pages: string): string {
  const roman = /^([ivxlcdm]+)\s*[-–—]+\s*([ivxlcdm]+)$/i.exec(pages);
  if (roman) return `${roman[1]}–${roman[2]}`;
  const m = /^(\p{L}*)(\d+)(\p{L}?)\s*[-–—]+\s*(\p{L}*)(\d+)(\p{L}?)$/u.exec(pages);
  if (!m) return pages;
  const [, letters = '', first = '', end = '', lastLetters = '', last = '', lastEnd = ''] = m;
  if (letters + first + end === lastLetters + last + lastEnd) return `${letters}${first}${end}`;
  const isPlain = end === '' && lastEnd === '' && (lastLetters === '' || lastLetters === letters);
  if (!isPlain) return `${letters}${first}${end}–${lastLetters}${last}${lastEnd}`;
  let same = 0;
  if (first.length === last.length) while (same < last.length - 1 && first[same] === last[same]) same += 1;
  return `${letters}${first}–${last.slice(same)}`;
}

/** The day as far as it is known, “2002 Jul 25”; empty without a year. */
export function dayOf([year, month, day]: readonly number[] = []): string {
  if (year === undefined) return '';
  const name = month === undefined ? undefined : MONTHS[month - 1];
  if (name === undefined) return String(year);
  return day !== undefined && day >= 1 && day <= 31 ? `${year} ${name} ${day}` : `${year} ${name}`;
}

/** The year alone; empty without one. */
export const yearOf = ([year]: readonly number[] = []): string => (year === undefined ? '' : String(year));

/**
 * Where in a source, as the AMA Manual of Style (11th ed., 3.6) closes it up after the number of a citation:
 * “p. 4” is p4, “284-287” is pp284–7. What speaks of no pages is left as it is written.
 */
export function locatorOf(locator: string): string {
  const m = /^(?:(?:pp?|pages?)\.?\s*)?(\p{L}?\d[\d\p{L}\s,–—-]*)$/iu.exec(locator.trim());
  if (!m?.[1]) return locator.trim();
  const pages = pagesOf(m[1]).replace(/\s+/g, '');
  return `${/[,–]/.test(pages) ? 'pp' : 'p'}${pages}`;
}
