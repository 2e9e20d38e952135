/** The minutes of a session, from what the author planned: what happens when, and whether it fits. */
import type { Brief, Case, Flow } from '../language/case.js';
import type { Format, Phase as UsualPhase } from '../language/formats/format.js';
import { readingOf } from '../language/timing.js';
import { blocksIn } from '../language/walk.js';
import type { Context } from './context.js';
import { spokenIn } from './labels.js';
import { plainText, shapes } from './node.js';

type Kind = 'telling' | 'asking' | 'leading' | 'part';

export interface Phase {
  readonly kind: Kind;
  readonly name: string;
  /** Minutes from the beginning. */
  readonly at: number;
  readonly minutes: number;
  /** Numbers of the questions that fall into it, where that can be told and the name does not say it. */
  readonly questions: readonly number[];
  /** What happens in it, where the format says so. */
  readonly says?: string;
}

export interface Timing {
  /** In order, without gaps. Empty if there is nothing to go by. */
  readonly phases: readonly Phase[];
  /** Whose they are: the author’s own plan, or the usual order of the format. */
  readonly by: 'author' | 'format';
  /** The sum of the phases, in minutes. */
  readonly planned: number;
  /** When the session ends, in minutes: as the author says, or else when what is planned is over. */
  readonly end: number;
}

/** Up to this share of the session is no plan of it. */
const PLANNED_OVER = 0.5;

/**
 * When what happens: as the author planned it, or, where little is planned, the usual order of the format with the
 * minutes that it has there.
 */
export function timingOf(theCase: Case, format: Format | undefined, context: Context): Timing {
  const own = ownPhases(theCase, context);
  const { duration } = theCase.matter;
  const timing = (by: Timing['by'], phases: readonly Phase[]): Timing => {
    const planned = sum(phases);
    return { by, phases, planned, end: duration ?? planned };
  };
  const whole = duration ?? format?.minutes ?? 0;
  if (!format || format.phases.length === 0 || sum(own) > whole * PLANNED_OVER) return timing('author', own);
  return timing('format', usualPhases(spokenIn(format, context).format.phases, questionsIn(theCase.sections)));
}

const sum = (phases: readonly { readonly minutes: number }[]): number =>
  phases.reduce((total, { minutes }) => total + minutes, 0);

type Unplaced = Omit<Phase, 'at'>;

function inOrder(phases: readonly Unplaced[]): Phase[] {
  return phases.map((phase, index) => ({ ...phase, at: sum(phases.slice(0, index)) }));
}

/** What the author gave minutes; a part’s include those of what it contains. */
function ownPhases(theCase: Case, context: Context): Phase[] {
  const { sections } = theCase;
  const reading = readingOf(theCase);
  const phases = sections.flatMap((section): Unplaced[] => {
    const { part, children } = section;
    if (part?.minutes === undefined)
      return children.flatMap(blocksIn).flatMap((block) => phaseOf(block, reading, context));
    const title = plainText(shapes(part.children));
    const name = [context.labels.part(part.number), title].filter((text) => text !== '').join(context.labels.colon);
    return [{ kind: 'part', name, minutes: part.minutes, questions: questionsIn([section]) }];
  });
  return inOrder(phases);
}

function phaseOf(block: Flow, reading: Brief | undefined, { labels, nameOf, audienceOf }: Context): Unplaced[] {
  if (!('minutes' in block) || block.minutes === undefined) return [];
  const phase = (kind: Kind, name: string): Unplaced[] => [{ kind, name, minutes: block.minutes ?? 0, questions: [] }];
  switch (block.type) {
    case 'story':
      return phase('telling', labels.story(nameOf(block.by)));
    case 'question':
      return phase('asking', labels.question(block.number));
    case 'brief':
      return block === reading ? phase('part', labels.brief(audienceOf(block.audience))) : [];
    case 'facilitator':
      return phase('leading', beginningOf(block.children) || labels.leading);
    default:
      return [];
  }
}

/**
 * The usual phases of a format, where a case keeps to them: it takes as long in all, and gives as long to read. None where
 * it does not.
 */
export function phasesKept(
  format: Format | undefined,
  duration: number | undefined,
  reading: number,
): Format['phases'] {
  const phases = format?.phases ?? [];
  const reads = phases.find((phase) => phase.reads)?.minutes;
  return sum(phases) === duration && reads === reading ? phases : [];
}

/** Whether a case says nothing else of its time than its format does. */
export function keepsUsualTimes({ matter: { duration }, reading }: Case, { phases }: Format): boolean {
  const reads = phases.find((phase) => phase.reads)?.minutes;
  return (
    (duration ?? sum(phases)) === sum(phases) && (reading === undefined || reads === undefined || reading === reads)
  );
}

/** The first and the last are the leader’s; the questions fall into the one that is for them, if the format says which. */
function usualPhases(phases: readonly UsualPhase[], questions: readonly number[]): Phase[] {
  return inOrder(
    phases.map(({ name, minutes, says, asks }, index) => ({
      kind: asks ? 'asking' : index === 0 || index === phases.length - 1 ? 'leading' : 'telling',
      name,
      minutes,
      says,
      questions: asks ? questions : [],
    })),
  );
}

function questionsIn(sections: Case['sections']): number[] {
  return sections.flatMap(({ children }) =>
    children.flatMap(blocksIn).flatMap((block) => (block.type === 'question' ? [block.number] : [])),
  );
}

const LONGEST_NAME = 48;

/** The first words of a note: its heading or its first sentence. */
function beginningOf(children: readonly Flow[]): string {
  const [first] = shapes(children);
  const text = plainText(first?.children ?? []);
  const whole = /^.+?[.:!?…](?=\s|$)/u.exec(text)?.[0].replace(/[.:]$/, '') ?? text;
  // “Closing (4 minutes)”: the strip says the minutes itself.
  const sentence = whole.replace(/\s*\([^()]*\d[^()]*\)$/, '');
  if (sentence.length <= LONGEST_NAME) return sentence;
  const cut = sentence.slice(0, LONGEST_NAME);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20))} …`;
}
