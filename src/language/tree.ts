/** The pieces of a case as one mdast tree, the dialect’s words in the shape of mdast-util-directive. */
import type { Paragraph, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Point, Position } from 'unist';
import type { Piece } from './blocks.js';
import type { LineIndex } from './lines.js';
import type { Fence } from './syntax/fence-line.js';
import { type FenceNode, record } from './syntax/mdast.js';

/** Build the tree. Lines in doubt stay paragraphs of what the author wrote. */
export function treeOf(pieces: readonly Piece[], text: string, lines: LineIndex): Root {
  const point = (offset: number): Point => ({ ...lines.position(offset), offset });
  const children = pieces.flatMap((piece) => nodesOf(piece, text, point));
  return { type: 'root', children, position: { start: point(0), end: point(text.length) } };
}

function nodesOf(piece: Piece, text: string, point: (offset: number) => Point): RootContent[] {
  if (piece.type === 'node') return [piece.node];
  if (piece.type === 'leaf') return [leaf(piece.node, piece.fence, text)];
  if (piece.type === 'doubt') return piece.children.flatMap((child) => nodesOf(child, text, point));
  const { node, fence } = piece;
  const content = piece.children.flatMap((child) => nodesOf(child, text, point));
  const label: Paragraph[] = node.children.length > 0 ? [labelOf(node)] : [];
  const position: Position | undefined = node.position && {
    start: node.position.start,
    end: point(piece.range.end),
  };
  return [
    {
      type: 'containerDirective',
      name: fence.name,
      attributes: record(fence.attributes),
      children: [...label, ...(content as ContainerDirective['children'])],
      ...(position ? { position } : {}),
    },
  ];
}

function leaf(node: FenceNode, fence: Fence, text: string): RootContent {
  const position = node.position ? { position: node.position } : {};
  if (fence.kind === 'suspect') {
    const value = text.slice(fence.range.start, fence.range.end);
    return { type: 'paragraph', children: [{ type: 'text', value, ...position }], ...position };
  }
  const attributes = record(fence.attributes);
  return { type: 'leafDirective', name: fence.name, attributes, children: node.children, ...position };
}

/** The label of a container is a paragraph of its own, marked as mdast-util-directive marks it. */
function labelOf(node: FenceNode): Paragraph {
  const start = node.children[0]?.position?.start;
  const end = node.children.at(-1)?.position?.end;
  const position = start && end ? { position: { start, end } } : {};
  return { type: 'paragraph', data: { directiveLabel: true }, children: node.children, ...position };
}
