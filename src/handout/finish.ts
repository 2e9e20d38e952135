/** The last steps from elements to a sheet. */
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Context } from './context.js';
import { directionOf } from './labels.js';
import { keepMeasures } from './measures.js';
import { boxOf, isCitation, isolateMeasures, isRaisedNumber, joinTags } from './prose.js';
import { sanitized } from './sanitize.js';

export type PlaceIn = (offset: number) => string;

/**
 * What is done to all elements alike: in place, and then through the last gate.
 *
 * @param placeIn how a place in the source is written
 */
export function finished(root: Root, { sourcePositions, pageLang }: Context, placeIn: PlaceIn = String): Root {
  finish(root, sourcePositions ? placeIn : undefined);
  if (directionOf(pageLang) === 'rtl') isolateMeasures(root);
  keepMeasures(root);
  return sanitized(root);
}

const INLINE = new Set(['a', 'abbr', 'br', 'code', 'del', 'em', 'img', 'kbd', 'span', 'strong', 'sub', 'sup']);

/** @param placeIn absent where elements do not say where they stand */
function finish(parent: Root | Element, placeIn: PlaceIn | undefined): void {
  joinTags(parent);
  const { children } = parent;
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child?.type !== 'element') continue;
    if (child.tagName === 'input') {
      children[index] = boxOf(child);
      continue;
    }
    // A corner of a table that was left empty is no heading: a screen reader would read out nothing.
    if (child.tagName === 'th' && child.children.length === 0) child.tagName = 'td';
    const before = children[index - 1];
    if (before?.type === 'text' && isCitation(child)) before.value = before.value.trimEnd();
    // Two notes at one word are “2,1”, lest they be read as twenty-one.
    if (
      isRaisedNumber(child) &&
      isRaisedNumber(before?.type === 'text' && before.value === '' ? children[index - 2] : before)
    ) {
      children.splice(index, 0, h('sup', ','));
      index += 1;
    }
    const start = placeIn && !INLINE.has(child.tagName) ? placeOf(child) : undefined;
    if (placeIn && start !== undefined) child.properties.dataOffset = placeIn(start);
    finish(child, placeIn);
  }
}

/** Where in the source an element begins, if it comes from there. */
const placeOf = ({ data, position }: Element): number | undefined =>
  (data as { readonly start?: number } | undefined)?.start ?? position?.start.offset;
