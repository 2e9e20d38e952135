/** Whether anything is left to be read. */
import type { AnyNode } from './node.js';

/** These help others to be shown, but show nothing themselves. */
const SHOWS_NOTHING = new Set(['definition', 'footnoteDefinition', 'withheld', 'thematicBreak', 'break', 'html']);
const ALWAYS_SHOWS = new Set(['image', 'imageReference', 'footnoteReference', 'story']);

/** Whether a reader would find anything in this node. */
export function hasContent(node: AnyNode): boolean {
  if (SHOWS_NOTHING.has(node.type)) return false;
  if (ALWAYS_SHOWS.has(node.type)) return true;
  if (node.type === 'citation') return Array.isArray(node.items) && node.items.length > 0;
  if (typeof node.value === 'string') return node.value.trim() !== '';
  return (node.children ?? []).some(hasContent);
}

/** Blocks that may stay although they show nothing themselves. */
const STAYS = new Set(['definition', 'footnoteDefinition', 'withheld', 'thematicBreak']);
/** Nodes in which an empty child has a meaning: a cell, a row, an item. */
const KEEPS_EMPTY_CHILDREN = new Set(['table', 'tableRow', 'list']);

/** The blocks without those that were left with nothing to read, and without headings over nothing. */
export function withoutEmpty(nodes: readonly AnyNode[]): AnyNode[] {
  const filled = nodes.map((node) =>
    node.children && !KEEPS_EMPTY_CHILDREN.has(node.type)
      ? { ...node, children: withoutEmpty(node.children) }
      : node.children
        ? { ...node, children: node.children.map(itemWithoutEmpty) }
        : node,
  );
  return withoutEmptyHeadings(filled.filter((node) => isInline(node) || STAYS.has(node.type) || hasContent(node)));
}

function itemWithoutEmpty(node: AnyNode): AnyNode {
  return node.children ? { ...node, children: withoutEmpty(node.children) } : node;
}

/** Running text is not weighed piece by piece: a blank or a tag between two words has its place. */
function isInline(node: AnyNode): boolean {
  return node.type === 'text' || node.type === 'html' || node.type === 'break' || node.type === 'tableCell';
}

/** A heading stays if something visible stands below it, before the next of the same or a higher level. */
function withoutEmptyHeadings(nodes: readonly AnyNode[]): AnyNode[] {
  const kept: AnyNode[] = [];
  let below = new Set<number>();
  for (const node of nodes.toReversed()) {
    if (node.type !== 'heading') {
      kept.push(node);
      // A doubtful stretch may hold the next heading: what stands after it says nothing of the headings before it.
      if (node.type === 'withheld' && node.doubtful === true) below = new Set();
      else if (hasContent(node)) below = new Set([1, 2, 3, 4, 5, 6]);
      continue;
    }
    const depth = Number(node.depth);
    if (below.has(depth)) kept.push(node);
    below = new Set([...below].filter((level) => level < depth));
  }
  return kept.reverse();
}
