/** The pieces of a case as one mdast tree, the dialect’s words in the shape of mdast-util-directive. */
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Parent, Position } from 'unist';
import type { Piece } from './blocks.js';
import type { Fence } from './syntax/fence-line.js';
import { type FenceNode, record } from './syntax/mdast.js';

export interface ContainerDirective extends Parent {
  type: 'containerDirective';
  name: string;
  attributes: Record<string, string>;
  children: RootContent[];
}

export interface LeafDirective extends Parent {
  type: 'leafDirective';
  name: string;
  attributes: Record<string, string>;
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    containerDirective: ContainerDirective;
    leafDirective: LeafDirective;
  }
  interface ParagraphData {
    directiveLabel?: boolean;
  }
}

/** Build the tree. Lines in doubt stay paragraphs of what the author wrote. */
export function treeOf(pieces: readonly Piece[], length: number): Root {
  const children = pieces.flatMap(nodesOf);
  const first = children[0]?.position?.start;
  const last = children.at(-1)?.position?.end;
  const start = { line: 1, column: 1, offset: 0 };
  const position = { start, end: last && (last.offset ?? 0) <= length ? last : (first ?? start) };
  return { type: 'root', children, position };
}

function nodesOf(piece: Piece): RootContent[] {
  if (piece.type === 'node') return [piece.node];
  if (piece.type === 'leaf') return [leaf(piece.node, piece.fence)];
  if (piece.type === 'doubt') return piece.children.flatMap(nodesOf);
  const { node, fence } = piece;
  const content = piece.children.flatMap(nodesOf);
  const label: Paragraph[] = node.children.length > 0 ? [labelOf(node)] : [];
  const end = content.at(-1)?.position?.end ?? node.position?.end;
  const position: Position | undefined =
    node.position && end
      ? { start: node.position.start, end: piece.closed ? { ...end, offset: piece.range.end } : end }
      : undefined;
  return [
    {
      type: 'containerDirective',
      name: fence.name,
      attributes: record(fence.attributes),
      children: [...label, ...content],
      ...(position ? { position } : {}),
    },
  ];
}

function leaf(node: FenceNode, fence: Fence): RootContent {
  const attributes = record(fence.attributes);
  const position = node.position ? { position: node.position } : {};
  if (fence.kind === 'suspect' || fence.name === '') return { type: 'paragraph', children: node.children, ...position };
  return { type: 'leafDirective', name: fence.name, attributes, children: node.children, ...position };
}

/** The label of a container is a paragraph of its own, marked as mdast-util-directive marks it. */
function labelOf(node: FenceNode): Paragraph {
  const start = node.children[0]?.position?.start;
  const end = node.children.at(-1)?.position?.end;
  const position = start && end ? { position: { start, end } } : {};
  return { type: 'paragraph', data: { directiveLabel: true }, children: node.children, ...position };
}
