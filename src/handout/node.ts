/** Any node of a case, seen by its shape alone. */
import type { Node } from 'mdast';
import { slugOf as slugOfText } from '../language/links.js';

export interface AnyNode extends Node {
  children?: AnyNode[];
  [field: string]: unknown;
}

/** The nodes of a tree as plain shapes. */
export function shapes(nodes: readonly object[]): AnyNode[] {
  return nodes as unknown as AnyNode[];
}

/** Visits every node, parents before their children, in the order of the text. */
export function walk(nodes: readonly AnyNode[], visit: (node: AnyNode) => void): void {
  for (const node of nodes) {
    visit(node);
    if (node.children) walk(node.children, visit);
  }
}

const SPOKEN_FIELDS = ['value', 'alt', 'title', 'manner'] as const;

/** What stands in the nodes to be read, tags and code included, as one text. */
export function textOf(nodes: readonly AnyNode[]): string {
  const texts: string[] = [];
  walk(nodes, (node) => {
    for (const field of SPOKEN_FIELDS) if (typeof node[field] === 'string') texts.push(node[field]);
  });
  return texts.join(' ');
}

/** The words of a heading or label, without spaces between its pieces. */
export function plainText(nodes: readonly AnyNode[]): string {
  let text = '';
  walk(nodes, (node) => {
    if (typeof node.value === 'string' && node.type !== 'html') text += node.value;
    else if (typeof node.alt === 'string') text += node.alt;
    else if (node.type === 'break') text += ' ';
  });
  return text.trim();
}

/** A person’s key, as it is compared: `é` is `é`, however it was typed. */
export function plainKey(key: string): string {
  return key.normalize('NFC');
}

/** An identifier of a definition, as references are matched to it. */
export function identifierOf(node: AnyNode): string {
  return String(node.identifier).toUpperCase();
}

/** The name under which a heading can be linked to, as other viewers of Markdown make it. */
export function slugOf(heading: AnyNode): string {
  return slugOfText(plainText(heading.children ?? []));
}

/** The id that `#…` points at, or undefined if the link leads elsewhere. */
export function fragmentOf(url: string): string | undefined {
  if (!url.startsWith('#')) return undefined;
  try {
    return decodeURIComponent(url.slice(1));
  } catch {
    return url.slice(1);
  }
}

/** Whether a link leads to the web or to a mailbox, and nowhere else. */
export function isOutward(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(url);
}

/** Whether a link leads to another case of the same library. */
export function isBeside(url: string): boolean {
  return /^[^:#?/\\][^:#?\\]*\.case\.md(?:#[^#]*)?$/i.test(url);
}

/** Whether an address is that of a file by its way from the case: it names no scheme, no host, and no root. */
export function isInFolder(url: string): boolean {
  return /^[^:?#/\\][^:?#\\]*$/.test(url);
}
