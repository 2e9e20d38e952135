/** Attributes as they are written: `{#q1 of=kelly ask="What the doctor said"}`. */

import { COLONS } from '../near-misses.js';

/** One attribute, in the order in which it is to stand. Absent values, empty lists and empty texts are left out. */
export type Attributes = readonly (readonly [
  name: string,
  value: string | number | readonly (string | number)[] | undefined,
])[];

const BARE = /^[\p{L}\p{N}](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_-])?$/u;
const ID = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u;

/**
 * Write attributes with their braces; nothing if there are none.
 *
 * @param inText of a text word: its value then stands in prose, where braces, bars and colons mean something else
 */
export function writeAttributes(attributes: Attributes, inText = false): string {
  const written = attributes.flatMap(([name, value]) => {
    const text = (typeof value === 'object' ? value.join(' ') : String(value ?? '')).replace(/\r\n?|\n/g, ' ');
    if (text.trim() === '') return [];
    if (name === 'id' && ID.test(text)) return [`#${text}`];
    return [`${name}=${BARE.test(text) ? text : `"${encode(text, inText)}"`}`];
  });
  return written.length === 0 ? '' : `{${written.join(' ')}}`;
}

const IN_TEXT = new RegExp(`[\`|{}[\\]\\\\]|[${COLONS}](?=\\p{Cf}*[${COLONS}])`, 'gu');

/** Only what would be read as something else is encoded. */
function encode(text: string, inText: boolean): string {
  const value = text
    .replace(/&(?=#x[0-9a-f]{1,6};|#\d{1,7};|\w+;)/gi, '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<!--', '&lt;!--');
  if (!inText) return value;
  return value.replace(IN_TEXT, (sign) => `&#x${codeOf(sign)};`);
}

const codeOf = (sign: string): string => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase();
