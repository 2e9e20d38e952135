/** The last steps from elements to a sheet. */
import type { Element, Root } from 'hast';
import type { Context } from './context.js';
import { closeUpCitations, drawBoxes, joinTags, quietCorners } from './prose.js';
import { sanitized } from './sanitize.js';

export type PlaceIn = (offset: number) => string;

/**
 * What is done to all elements alike: in place, and then through the last gate.
 *
 * @param placeIn how a place in the source is written
 */
export function finished(root: Root, { sourcePositions }: Context, placeIn: PlaceIn = String): Root {
  joinTags(root);
  drawBoxes(root);
  quietCorners(root);
  closeUpCitations(root);
  if (sourcePositions) tellOffsets(root, placeIn);
  return sanitized(root);
}

const INLINE = new Set(['a', 'abbr', 'br', 'code', 'del', 'em', 'img', 'kbd', 'span', 'strong', 'sub', 'sup']);

/** Writes on each block where it stands in the source. */
function tellOffsets(parent: Root | Element, placeIn: PlaceIn): void {
  for (const element of parent.children) {
    if (element.type !== 'element') continue;
    const start = (element.data as { start?: number } | undefined)?.start ?? element.position?.start.offset;
    if (start !== undefined && !INLINE.has(element.tagName)) element.properties.dataOffset = placeIn(start);
    tellOffsets(element, placeIn);
  }
}
