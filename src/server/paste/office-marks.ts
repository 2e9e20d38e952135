/**
 * What a word processor adds to what its author wrote: comments with their anchors, and names of places that nothing
 * leads to. Its tables have their heading in the first row, and do not say so.
 */
import type { Element, ElementContent, Nodes, Root } from 'hast';

export function withoutOfficeMarks(tree: Root): Root {
  return within(tree);
}

function within<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  const children = (node.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (isOfComment(child)) return [];
    const plain = within(child);
    if (plain.tagName === 'table') return [headed(plain)];
    return plain.tagName === 'a' && !leadsSomewhere(plain) ? plain.children : [plain];
  });
  return { ...node, children };
}

const hrefOf = ({ properties }: Element): string => String(properties.href ?? '').trim();

/** A comment, the list of all, or the mark in the text that leads to one: what it says was meant for whoever edits. */
function isOfComment(node: Element): boolean {
  const style = String(node.properties.style ?? '').replace(/\s/g, '');
  return /mso-element:comment(?:-list)?(?:;|$)/.test(style) || /^#_msocom/i.test(hrefOf(node));
}

/** Within a page that is left behind nothing leads anywhere. */
const leadsSomewhere = (node: Element): boolean => /^[^#]/.test(hrefOf(node));

/** The first row is the heading, where no other is. */
function headed(table: Element): Element {
  const all = table.children.flatMap((child) => (isElement(child, 'tbody') ? child.children : [child]));
  const first = all.find((row) => isElement(row, 'tr'));
  if (!first || table.children.some((child) => isElement(child, 'thead'))) return table;
  const cells = first.children.map((cell) => (isElement(cell, 'td') ? { ...cell, tagName: 'th' } : cell));
  const head: Element = { ...first, tagName: 'thead', properties: {}, children: [{ ...first, children: cells }] };
  return { ...table, children: [head, ...all.filter((row) => row !== first)] };
}

const isElement = (node: ElementContent, tagName: string): node is Element =>
  node.type === 'element' && node.tagName === tagName;
