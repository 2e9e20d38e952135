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
