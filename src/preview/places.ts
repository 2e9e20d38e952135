/** Where on the page the source stands: from offsets (UTF-16 code units) to heights and back. */

/** An element knows its place in the source. */
export const PLACE_ATTRIBUTE = 'data-offset';

/** The place in the source of an element, or of what it stands in. */
export function offsetOf(element: Element | null): number {
  return Number(element?.closest(`[${PLACE_ATTRIBUTE}]`)?.getAttribute(PLACE_ATTRIBUTE) ?? Number.NaN);
}

export function placed(handout: HTMLElement): NodeListOf<HTMLElement> {
  return handout.querySelectorAll<HTMLElement>(`[${PLACE_ATTRIBUTE}]`);
}

export interface Place {
  readonly offset: number;
  /** Pixels from the top of the window. */
  readonly top: number;
}

/** All that can be seen of the handout, by its place in the source: an edition may stand in another order. */
export function placesIn(handout: HTMLElement): Place[] {
  const places: Place[] = [];
  for (const element of placed(handout)) {
    if (element.getClientRects().length === 0) continue; // hidden, or in a part that is closed
    places.push({ offset: offsetOf(element), top: element.getBoundingClientRect().top });
  }
  return places.sort((a, b) => a.offset - b.offset);
}

/** How far below the top of the window the source at this offset stands: between two elements, as far as between them. */
export function topOf(places: readonly Place[], offset: number): number | undefined {
  const after = places.findIndex((place) => place.offset > offset);
  const before = places[after < 0 ? places.length - 1 : after - 1];
  const next = after < 0 ? undefined : places[after];
  if (!before) return undefined;
  if (!next || next.top <= before.top) return before.top;
  return before.top + ((offset - before.offset) / (next.offset - before.offset)) * (next.top - before.top);
}

/** The offset of what stands at this height. */
export function offsetAt(places: readonly Place[], top: number): number | undefined {
  const byHeight = [...places].sort((a, b) => a.top - b.top || a.offset - b.offset);
  const after = byHeight.findIndex((place) => place.top > top);
  const before = byHeight[after < 0 ? byHeight.length - 1 : after - 1] ?? byHeight[0];
  const next = after < 0 ? undefined : byHeight[after];
  if (!before) return undefined;
  if (!next || next.offset <= before.offset || next.top <= before.top) return before.offset;
  const share = Math.min(1, Math.max(0, (top - before.top) / (next.top - before.top)));
  return Math.floor(before.offset + share * (next.offset - before.offset));
}

/** The innermost element around this offset that can be seen. Only those that come into question are measured. */
export function elementAt(handout: HTMLElement, offset: number): HTMLElement | undefined {
  return [...placed(handout)]
    .map((element) => ({ element, start: offsetOf(element) }))
    .filter(({ start }) => start <= offset)
    .sort((a, b) => a.start - b.start)
    .findLast(({ element }) => element.getClientRects().length > 0)?.element;
}
