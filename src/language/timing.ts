/** How the minutes of a session are planned. */
import type { Brief, Case, Flow } from './case.js';
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

/**
 * The brief whose minutes the session gives to reading: everybody reads their own at the same time. The longest of the
 * candidate’s; where nobody is examined, of all but the panel’s and the examiner’s, who come prepared.
 */
export function readingOf({ sections }: Case): Brief | undefined {
  const all = sections.flatMap(({ children }) => children.flatMap(blocksIn));
  const briefs = all.filter((block): block is Brief => block.type === 'brief');
  const isFor = ({ audience }: Brief, key: string): boolean => audience.includes(key);
  const candidates = briefs.filter((brief) => isFor(brief, 'candidate'));
  const here = briefs.filter(({ audience }) => audience.some((key) => !PREPARED.has(key)));
  return (candidates.length > 0 ? candidates : here)
    .filter(({ minutes }) => minutes !== undefined)
    .reduce<Brief | undefined>((most, each) => ((each.minutes ?? 0) > (most?.minutes ?? 0) ? each : most), undefined);
}

const PREPARED: ReadonlySet<string> = new Set(['examiner', 'panel']);

/** Add up what is planned. Blocks without minutes take none. */
export function planOf(theCase: Case): Plan {
  const reading = readingOf(theCase);
  const slots: Slot[] = [];
  const overfull: Plan['overfull'][number][] = [];
  for (const { part, children } of theCase.sections) {
    const inside = children.flatMap((block) => slotsIn(block, reading));
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

function slotsIn(block: Flow, reading: Brief | undefined): Slot[] {
  return blocksIn(block).flatMap((node): Slot[] => {
    if (!takesTime(node, reading)) return [];
    return node.minutes === undefined ? [] : [{ node, minutes: node.minutes }];
  });
}

/** Whether the minutes of a block, if it has any, are minutes of the session. */
export function takesTime(
  node: Flow,
  reading: Brief | undefined,
): node is Extract<Flow, { type: 'story' | 'question' | 'facilitator' | 'brief' }> {
  return node.type === 'story' || node.type === 'question' || node.type === 'facilitator' || node === reading;
}
