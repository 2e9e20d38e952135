/** The minutes of a session, from what the author planned: what happens when, and whether it fits. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Case, Flow } from '../language/case.js';
import type { Context } from './context.js';
import { plainText, shapes } from './node.js';

type Kind = 'telling' | 'asking' | 'leading' | 'part';

export interface Phase {
  readonly kind: Kind;
  readonly name: string;
  /** Minutes from the beginning. */
  readonly at: number;
  readonly minutes: number;
}

/** The phases of a case in order; a part’s minutes include those of what it contains. */
export function phasesOf({ sections }: Case, context: Context): Phase[] {
  const phases: Phase[] = [];
  const add = (kind: Kind, name: string, minutes: number) => {
    const last = phases.at(-1);
    phases.push({ kind, name, minutes, at: last ? last.at + last.minutes : 0 });
  };
  for (const { part, children } of sections) {
    if (part?.minutes !== undefined) {
      const title = plainText(shapes(part.children));
      add('part', [context.labels.part(part.number), title].filter((text) => text !== '').join(': '), part.minutes);
      continue;
    }
    for (const block of children) {
      const phase = phaseOf(block, context);
      if (phase) add(...phase);
    }
  }
  return phases;
}

function phaseOf(block: Flow, { labels, nameOf }: Context): [Kind, string, number] | undefined {
  if (!('minutes' in block) || block.minutes === undefined) return undefined;
  switch (block.type) {
    case 'story':
      return ['telling', labels.story(nameOf(block.by)), block.minutes];
    case 'question':
      return ['asking', labels.question(block.number), block.minutes];
    case 'facilitator':
      return ['leading', beginningOf(block.children) || labels.leading, block.minutes];
    default:
      return undefined;
  }
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

/** The strip: a bar to scale, and beneath it the phases with the clock. Nothing if nobody planned. */
export function timingStrip(theCase: Case, context: Context): Element[] {
  const phases = phasesOf(theCase, context);
  if (phases.length === 0) return [];
  const { labels } = context;
  const { duration } = theCase.matter;
  const planned = phases.reduce((sum, { minutes }) => sum + minutes, 0);
  const end = duration ?? planned;
  const total = Math.max(planned, end);
  const bar = phases.flatMap((phase) => segments(phase, end, total));
  const open = end > planned ? [segment(['open'], end - planned, total, '')] : [];
  return [
    h('div', { className: 'timing' }, [
      h('p', { className: 'label' }, labels.runsFor),
      h('div', { className: 'bar', ariaHidden: 'true' }, [...bar, ...open]),
      h(
        'ol',
        { role: 'list' },
        phases.map((phase) =>
          h('li', { className: `phase-${phase.kind}` }, [
            h('span', { className: 'at' }, clock(phase.at)),
            h('span', { className: 'name' }, phase.name),
            h('span', { className: 'length' }, labels.short(phase.minutes)),
            ...(phase.at + phase.minutes > end ? [h('span', { className: 'late' }, labels.beyond)] : []),
          ]),
        ),
      ),
      h('p', { className: planned > end ? ['planned', 'late'] : 'planned' }, labels.planned(planned, duration)),
    ]),
  ];
}

/** A phase that runs across the end is drawn in two: what fits, and what does not. */
function segments({ kind, at, minutes }: Phase, end: number, total: number): Element[] {
  const within = Math.min(minutes, Math.max(0, end - at));
  const beyond = minutes - within;
  return [
    ...(within > 0 ? [segment([`phase-${kind}`], within, total, String(minutes))] : []),
    ...(beyond > 0 ? [segment([`phase-${kind}`, 'beyond'], beyond, total, within > 0 ? '' : String(minutes))] : []),
  ];
}

/** The bar is 60 units wide: so wide are the classes that the style sheet has. */
const UNITS = 60;

function segment(classes: readonly string[], minutes: number, total: number, text: string): Element {
  const width = Math.max(1, Math.min(UNITS, Math.round((minutes / total) * UNITS)));
  return h('span', { className: [...classes, `w${width}`] }, text);
}

function clock(minutes: number): string {
  const whole = Math.floor(minutes);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
