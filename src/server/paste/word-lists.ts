/**
 * Lists as Microsoft Word copies them: paragraphs in a row whose style names a list and a level, each with its bullet
 * or number as text that is to be ignored.
 */
import type { Element, ElementContent, Nodes, Root } from 'hast';

interface Item {
  readonly level: number;
  readonly ordered: boolean;
  readonly children: ElementContent[];
}

export function wordLists(tree: Root): Root {
  return within(tree);
}

function within<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  const children: ElementContent[] = [];
  let items: Item[] = [];
  const flush = (): void => {
    if (items.length > 0) children.push(...listsOf(items));
    items = [];
  };
  for (const child of node.children as ElementContent[]) {
    const item = itemOf(child);
    if (item) items.push(item);
    else if (child.type === 'text' && child.value.trim() === '' && items.length > 0) continue;
    else if (child.type !== 'comment') {
      flush();
      children.push(within(child));
    }
  }
  flush();
  return { ...node, children };
}

function itemOf(node: ElementContent): Item | undefined {
  if (node.type !== 'element' || node.tagName !== 'p') return undefined;
  const level = /mso-list:[^;]*\blevel(\d)/.exec(String(node.properties.style ?? ''))?.[1];
  if (level === undefined) return undefined;
  const mark = marksIn(node).trim();
  return {
    level: Number(level),
    ordered: /^\(?(?:\d+|[a-z]|[ivx]+)[.)]/i.test(mark),
    children: withoutMarks(node.children),
  };
}

const isMark = (node: ElementContent): boolean =>
  node.type === 'element' && /mso-list:\s*Ignore/i.test(String(node.properties.style ?? ''));

function marksIn(node: ElementContent, within = false): string {
  if (node.type === 'text') return within ? node.value : '';
  return node.type === 'element' ? node.children.map((child) => marksIn(child, within || isMark(node))).join('') : '';
}

function withoutMarks(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'comment' || isMark(node)) return [];
    return [node.type === 'element' ? { ...node, children: withoutMarks(node.children) } : node];
  });
}

function listsOf(items: readonly Item[]): ElementContent[] {
  const lists: Element[] = [];
  const least = Math.min(...items.map(({ level }) => level));
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (!item) continue;
    const deeper: Item[] = [];
    for (let next = items[index + 1]; next && next.level > least; next = items[index + 1]) {
      deeper.push(next);
      index += 1;
    }
    const tagName = item.ordered ? 'ol' : 'ul';
    const open = lists.at(-1);
    const list = open?.tagName === tagName ? open : element(tagName, []);
    if (list !== open) lists.push(list);
    list.children.push(element('li', [...item.children, ...(deeper.length > 0 ? listsOf(deeper) : [])]));
  }
  return lists;
}

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
