/** Texts as a Word file can hold them. */

/** What no XML document may hold (https://www.w3.org/TR/xml/#charsets): one such sign, and Word opens nothing. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The text with a mark in the place of what cannot be written. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '\uFFFD');
}

/** Running text: lines that the source was broken into are one. */
export function runningText(text: string): string {
  return xmlText(text).replace(/[ \t\r\n]+/g, ' ');
}

/** An address that Word takes for one, or undefined: a malformed one makes it call the whole file damaged. */
export function addressOf(href: string): string | undefined {
  if (!/^(?:https?|mailto):/i.test(href)) return undefined;
  try {
    const { href: address } = new URL(xmlText(href));
    return /^[\x21-\x7e]+$/.test(address) && !/[<>"{}|\\^`]/.test(address) ? address : undefined;
  } catch {
    return undefined;
  }
}

const RTL = '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}';
const LATIN = new RegExp(`(?![${RTL}])\\p{L}(?:[^${RTL}]*(?![${RTL}])[\\p{L}\\p{N}])?`, 'gu');

/** A text from right to left in stretches: Latin words keep their own direction and font. */
export function stretchesOf(text: string): readonly { readonly text: string; readonly isRtl: boolean }[] {
  const stretches: { text: string; isRtl: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(LATIN)) {
    if (match.index > end) stretches.push({ text: text.slice(end, match.index), isRtl: true });
    stretches.push({ text: match[0], isRtl: false });
    end = match.index + match[0].length;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), isRtl: true });
  return stretches;
}
