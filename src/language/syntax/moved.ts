/** The same nodes at another place of the text. What was parsed once can so be used again, and is never changed. */
import type { Nodes } from 'mdast';
import type { Point } from 'unist';
import { moveAttribute, moveRange, shiftFence } from './mdast.js';

/** So many characters and lines further on; columns stay as they are. */
export interface Way {
  readonly offset: number;
  readonly lines: number;
}

/** A node that begins at the margin, and all in it, moved. */
export function movedNode<T extends Nodes>(node: T, way: Way): T {
  const point = ({ line, column, offset }: Point): Point => ({
    line: line + way.lines,
    column,
    offset: (offset ?? 0) + way.offset,
  });
  const to = (offset: number): number => offset + way.offset;
  const own = (inner: Nodes): object => {
    switch (inner.type) {
      case 'encounterFence':
        return { fence: shiftFence(inner.fence, way.offset) };
      case 'encounterCitation':
        return { items: inner.items.map((item) => ({ ...item, range: moveRange(item.range, to) })) };
      case 'textDirective': {
        const written = inner.data?.written;
        if (!written) return {};
        return { data: { ...inner.data, written: written.map((attribute) => moveAttribute(attribute, to)) } };
      }
      default:
        return {};
    }
  };
  const moved = (inner: Nodes): Nodes => {
    const { position } = inner;
    return {
      ...inner,
      ...(position ? { position: { ...position, start: point(position.start), end: point(position.end) } } : {}),
      ...('children' in inner ? { children: inner.children.map(moved) } : {}),
      ...own(inner),
    } as Nodes;
  };
  return moved(node) as T;
}
