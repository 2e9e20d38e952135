/** The second step of pruning: what pointed at something hidden is let go, so that nothing speaks of it. */
import { type AnyNode, fragmentOf, identifierOf, isOutward, slugOf, textOf, walk } from './node.js';

interface Targets {
  /** Ids and slugs that `#…` may point at. */
  readonly ids: ReadonlySet<string>;
  readonly definitions: ReadonlySet<string>;
  readonly footnotes: ReadonlySet<string>;
}

/** Everything that a link, a reference or a footnote in these nodes can still point at. */
function targetsIn(nodes: readonly AnyNode[], keepRelative: boolean): Targets {
  const ids = new Set<string>();
  const definitions = new Set<string>();
  const footnotes = new Set<string>();
  walk(nodes, (node) => {
    if (typeof node.id === 'string') ids.add(node.id);
    if (node.type === 'heading') ids.add(slugOf(node));
    if (node.type === 'footnoteDefinition') footnotes.add(identifierOf(node));
  });
  walk(nodes, (node) => {
    if (node.type === 'definition' && leads(node, ids, keepRelative)) definitions.add(identifierOf(node));
  });
  return { ids, definitions, footnotes };
}

/** Whether a link leads to something that the reader of this sheet has. */
function leads(node: AnyNode, ids: ReadonlySet<string>, keepRelative: boolean): boolean {
  const url = String(node.url);
  const fragment = fragmentOf(url);
  return fragment === undefined ? keepRelative || isOutward(url) : ids.has(fragment);
}

/** The same list where each node stays as it is: most do, and what is the same need not be copied. */
function eachAs(nodes: readonly AnyNode[], become: (node: AnyNode) => readonly AnyNode[]): AnyNode[] {
  const now = nodes.map(become);
  const isSame = now.every((those, index) => those.length === 1 && those[0] === nodes[index]);
  return isSame ? (nodes as AnyNode[]) : now.flat();
}

/** The nodes without dead ends: a link becomes its text, a picture its description, a footnote’s mark disappears. */
export function withoutDeadEnds(nodes: readonly AnyNode[], keepRelative: boolean): AnyNode[] {
  const targets = targetsIn(nodes, keepRelative);
  const mend = (node: AnyNode): AnyNode[] => {
    const children = node.children && eachAs(node.children, mend);
    const described: AnyNode = { type: 'text', value: String(node.alt ?? '') };
    switch (node.type) {
      case 'footnoteReference':
        return targets.footnotes.has(identifierOf(node)) ? [node] : [];
      case 'linkReference':
        if (!targets.definitions.has(identifierOf(node))) return children ?? [];
        break;
      case 'imageReference':
        return targets.definitions.has(identifierOf(node)) ? [node] : [described];
      case 'link':
        if (!leads(node, targets.ids, keepRelative)) return children ?? [];
        break;
    }
    const kept = keepRelative || isOnSomething(node, targets.ids) ? node : withoutOn(node);
    return [children && children !== kept.children ? { ...kept, children } : kept];
  };
  return eachAs(nodes, mend);
}

/** Whether what a key answers is on the sheet. */
function isOnSomething({ on }: AnyNode, ids: ReadonlySet<string>): boolean {
  return on === undefined || ids.has(String(on));
}

function withoutOn({ on: _, ...node }: AnyNode): AnyNode {
  return node as AnyNode;
}

/** The nodes without definitions that nothing visible uses. Of several with one name, the first counts. */
export function withoutUnusedDefinitions(nodes: readonly AnyNode[]): AnyNode[] {
  const links = new Set<string>();
  const notes = new Set<string>();
  const bodies = new Map<string, AnyNode>();
  walk(nodes, (node) => {
    const id = node.type === 'footnoteDefinition' ? identifierOf(node) : undefined;
    if (id !== undefined && !bodies.has(id)) bodies.set(id, node);
  });
  const use = (node: AnyNode): void => {
    if (node.type === 'linkReference' || node.type === 'imageReference') links.add(identifierOf(node));
    if (node.type === 'footnoteReference' && !notes.has(identifierOf(node))) {
      notes.add(identifierOf(node));
      bodies.get(identifierOf(node))?.children?.forEach(use);
    }
    // What stands in a footnote counts only if the footnote is used.
    if (node.type !== 'footnoteDefinition') node.children?.forEach(use);
  };
  nodes.forEach(use);

  const defined = new Set<string>();
  const keep = (node: AnyNode): boolean => {
    if (node.type === 'footnoteDefinition')
      return notes.has(identifierOf(node)) && bodies.get(identifierOf(node)) === node;
    if (node.type !== 'definition') return true;
    if (!links.has(identifierOf(node)) || defined.has(identifierOf(node))) return false;
    defined.add(identifierOf(node));
    return true;
  };
  const sift = (list: readonly AnyNode[]): AnyNode[] =>
    list.filter(keep).map((node) => (node.children ? { ...node, children: sift(node.children) } : node));
  return sift(nodes);
}

/** How many nodes there are: it falls as long as there is something to tidy. */
export function countOf(nodes: readonly AnyNode[]): number {
  let count = 0;
  walk(nodes, () => {
    count += 1;
  });
  return count;
}

/** The keys of references that something in these nodes cites. */
export function citedIn(nodes: readonly AnyNode[]): Set<string> {
  const cited = new Set<string>();
  walk(nodes, (node) => {
    if (node.type !== 'citation' || !Array.isArray(node.items)) return;
    for (const item of node.items as { key: string }[]) cited.add(item.key);
  });
  return cited;
}

/** Whom these nodes show: who speaks, lives, wishes, tells or feels in them or is told something, and whoever is named. */
export function presentIn(nodes: readonly AnyNode[], otherTexts: readonly string[]) {
  const keys = new Set<string>();
  walk(nodes, (node) => {
    for (const field of ['speaker', 'of', 'by']) {
      const ref = node[field] as { key?: unknown } | undefined;
      if (typeof ref?.key === 'string') keys.add(ref.key);
    }
    if (Array.isArray(node.audience)) for (const key of node.audience) keys.add(String(key));
  });
  const text = [...otherTexts, textOf(nodes)].join('\n');
  return (person: { readonly key: string; readonly name: string }) =>
    keys.has(person.key) || occursIn(person.name, text);
}

/** Whether the name stands in the text as words of its own. */
function occursIn(name: string, text: string): boolean {
  const words = name.trim().split(/\s+/);
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '');
  // Most names are not there at all, and that is quickly seen.
  if (longest === '' || !text.includes(longest)) return false;
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}
