/** Where links lead: to a place in the same case, to another file, or out of the library. */
import type { Definition, Image, Link } from 'mdast';
import type { Range } from './finding.js';

/** A scheme, a drive, a root or a host (`\\host\share`), or a character that no path has. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|[/\\])|[\u0000-\u001f]/i;

/** The path that an address means, from the case’s folder; undefined if it leads elsewhere, by any spelling. */
export function pathOf(url: string): string | undefined {
  if (/^[#?]/.test(url) || ELSEWHERE.test(url)) return undefined;
  const path = decoded(url.split(/[?#]/, 1)[0] ?? '');
  return path === '' || ELSEWHERE.test(path) ? undefined : path;
}

/** What stands after the `#` of an address; undefined if nothing does. */
export function fragmentIn(url: string): string | undefined {
  const at = url.indexOf('#');
  return at < 0 ? undefined : decoded(url.slice(at + 1)) || undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The name under which a heading can be linked to, as other viewers of Markdown make it. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

/**
 * Where the address of a link, picture or definition is written, without angle brackets; undefined if it is not
 * written as an address of its own (as in a link by reference).
 */
export function addressRange(text: string, node: Link | Image | Definition): Range | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return undefined;
  const label = node.type === 'link' ? (node.children.at(-1)?.position?.end.offset ?? start + 1) : start;
  const opening = node.type === 'definition' ? ']:' : '](';
  const opened = text.indexOf(opening, label);
  if (opened < 0 || opened >= end) return undefined;
  const address = /\s*(<?)((?:\\.|[^\s>\\])*)/y;
  address.lastIndex = opened + opening.length;
  const found = address.exec(text);
  if (!found) return undefined;
  const [whole, angle = '', bare = ''] = found;
  const from = opened + opening.length + whole.length - bare.length;
  if (angle) {
    // Between angle brackets there may be spaces.
    const closed = text.indexOf('>', from);
    return closed < 0 || closed > end ? undefined : { start: from, end: closed };
  }
  const length = node.type === 'definition' ? bare.length : balanced(bare);
  return { start: from, end: Math.min(from + length, end) };
}

/** The length of an address up to the bracket that closes the link. */
function balanced(address: string): number {
  let depth = 0;
  for (let i = 0; i < address.length; i += 1) {
    if (address[i] === '\\') i += 1;
    else if (address[i] === '(') depth += 1;
    else if (address[i] === ')') {
      if (depth === 0) return i;
      depth -= 1;
    }
  }
  return address.length;
}
