/**
 * The order of a sheet for one role: what its reader needs first stands first, whatever the order of the case. Sheets
 * for who takes part, and for who leads, keep the order of the case.
 */
import type { Case, Flow } from '../language/case.js';
import type { Context } from './context.js';
import type { EditionKind } from './editions.js';
import type { Labels } from './labels.js';
import { plainKey } from './node.js';

/** A stretch of a sheet, under a heading of its own if it has a title. */
export interface Chapter {
  readonly title?: string;
  /** Whether it is the reader’s own business, not what others are told. */
  readonly own: boolean;
  readonly children: readonly Flow[];
  /** Where what the reader fills in at the end has its place. */
  readonly closing?: true;
}

interface Plan {
  readonly title?: (labels: Labels) => string;
  readonly own: boolean;
  readonly holds: (block: Flow, reader: string | undefined) => boolean;
  /** Shows the frames alone, and leaves the blocks for other chapters. */
  readonly frames?: true;
}

const isFor = (block: Flow, ...keys: readonly (string | undefined)[]): boolean =>
  block.type === 'brief' && block.audience.some((key) => keys.includes(plainKey(key)));
const isTold = (block: Flow, reader: string | undefined): boolean =>
  block.type === 'story' && block.children.length > 0 && plainKey(block.by?.key ?? '') === reader;

/** A scheme that names nobody is the examiner’s. */
const isMarkedBy = (block: Flow, key: string): boolean =>
  block.type === 'marks' && (block.audience === undefined || block.audience.includes(key));

/** What is in no list of a plan comes after it, in the order of the case. */
const PLANS: Readonly<Partial<Record<EditionKind, readonly Plan[]>>> = {
  candidate: [{ own: true, holds: (block) => block.type === 'brief' }],
  actor: [
    { own: true, holds: (block, reader) => isFor(block, reader) },
    { own: true, holds: ({ type }) => type === 'voice' || type === 'mismatch' },
    { own: false, title: ({ othersAreTold }) => othersAreTold, holds: ({ type }) => type === 'brief' },
  ],
  examiner: [
    { own: true, holds: (block) => isFor(block, 'examiner') },
    { own: true, title: ({ marks }) => marks, holds: (block) => isMarkedBy(block, 'examiner') },
    {
      own: true,
      title: ({ examinerAsks }) => examinerAsks,
      holds: ({ type }) => type === 'question' || type === 'key',
    },
    {
      own: false,
      title: ({ othersAreTold }) => othersAreTold,
      holds: ({ type }) => type === 'brief' || type === 'marks',
    },
  ],
  observer: [
    { own: true, holds: (block) => isFor(block, 'observer') },
    { own: true, title: ({ observing }) => observing, holds: ({ type }) => type === 'marks' },
    { own: false, title: ({ othersAreTold }) => othersAreTold, holds: ({ type }) => type === 'brief' },
  ],
  panel: [
    { own: true, frames: true, title: ({ runningOrder }) => runningOrder, holds: ({ type }) => type === 'story' },
    { own: true, holds: (block, reader) => isFor(block, reader, 'panel') },
    { own: true, holds: isTold },
    { own: true, title: ({ care }) => care, holds: ({ type }) => type === 'care' },
  ],
};

/** The chapters of a pruned case for one reader, or undefined where the case keeps its own order. */
export function chaptersOf({ sections }: Case, { kind, readerKey, labels }: Context): readonly Chapter[] | undefined {
  const plans = PLANS[kind];
  if (!plans) return undefined;
  // A key whose question is not on the sheet would be read as that of another.
  const answersNothing = (block: Flow): boolean => block.type === 'key' && block.on === undefined;
  let left: readonly Flow[] = sections.flatMap(({ children }) => children).filter((block) => !answersNothing(block));
  const chapters = plans.map(({ title, own, holds, frames }): Chapter => {
    const held = left.filter((block) => holds(block, readerKey));
    if (!frames) left = left.filter((block) => !held.includes(block));
    const children = frames ? held.map((block) => ({ ...block, children: [] }) as unknown as Flow) : held;
    return { own, children, ...(title && { title: title(labels) }) };
  });
  const rest = left.filter((block) => !(kind === 'panel' && block.type === 'story'));
  const filled = [...chapters, { own: true, children: rest }].filter(({ children }) => children.length > 0);
  const others = filled.findIndex(({ own }) => !own);
  return filled.toSpliced(others < 0 ? filled.length : others, 0, { own: true, closing: true, children: [] });
}
