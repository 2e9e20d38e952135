/** How the minutes of a session are planned. */
import type { Case, Flow } from './case.js';
import type { Range } from './finding.js';
import { blocksIn } from './walk.js';

/** Words a minute that people tell a story at: the language’s own, for want of a source that would fit every teller. */
export const SPOKEN_WORDS_PER_MINUTE = 130;

/** One stretch of the session. */
export interface Slot {
  /** What it is made for: a part, or a block that stands in none. */
  readonly node: { readonly type: string; readonly range: Range };
  readonly minutes: number;
}

export interface Plan {
  /** In the order of the case. A part’s minutes include those of what it contains. */
  readonly slots: readonly Slot[];
  /** The sum of the slots. */
  readonly planned: number;
  /** Parts whose contents take longer than they do themselves. */
  readonly overfull: readonly { readonly node: Slot['node']; readonly minutes: number; readonly contents: number }[];
}

/** Add up what is planned. Blocks without minutes take none. */
export function planOf(theCase: Case): Plan {
  const slots: Slot[] = [];
  const overfull: Plan['overfull'][number][] = [];
  for (const { part, children } of theCase.sections) {
    const inside = children.flatMap(slotsIn);
    const contents = sum(inside);
    if (part?.minutes === undefined) slots.push(...inside);
    else {
      slots.push({ node: part, minutes: part.minutes });
      if (contents > part.minutes) overfull.push({ node: part, minutes: part.minutes, contents });
    }
  }
  return { slots, planned: sum(slots), overfull };
}

const sum = (slots: readonly Slot[]): number => slots.reduce((total, slot) => total + slot.minutes, 0);

function slotsIn(block: Flow): Slot[] {
  return blocksIn(block).flatMap((node): Slot[] => {
    if (node.type !== 'story' && node.type !== 'question' && node.type !== 'facilitator' && node.type !== 'brief')
      return [];
    return node.minutes === undefined ? [] : [{ node, minutes: node.minutes }];
  });
}
