/** The timing strip, drawn: a bar to scale for the eye, and beneath it a list with the clock that can be read aloud. */
import type { Element, Properties } from 'hast';
import { h } from 'hastscript';
import type { Case } from '../language/case.js';
import type { Format } from '../language/formats/format.js';
import { formatNamed } from '../language/formats/index.js';
import { oncePer } from '../language/once.js';
import type { Context } from './context.js';
import { spokenIn } from './labels.js';
import { type Phase, type Timing, timingOf } from './session.js';

/** The strip of a session. Nothing if nobody planned it and the format is not known. */
export function timingStrip(theCase: Case, context: Context): Element[] {
  const known = formatOf(theCase, context);
  const timing = timingIn(context)(theCase);
  if (timing.phases.length === 0) return [];
  const usual = timing.by === 'format';
  const { duration } = theCase.matter;
  const roomy = !usual && isRoomy(timing);
  return [
    h('div', { className: ['timing', ...(usual ? ['usual'] : []), ...(roomy ? ['roomy'] : [])] }, [
      h('p', { className: 'label' }, context.labels.runsFor),
      barOf(timing),
      listOf(timing, usual && known ? spokenIn(known, context).language : {}, context),
      h('p', { className: timing.planned > timing.end ? ['planned', 'late'] : 'planned' }, [
        h('span', context.labels.planned(timing.planned, duration)),
      ]),
    ]),
  ];
}

/** Asked for by the strip, and by what stands below it. What has no strip leaves it out of its bundle. */
export const timingIn = /* @__PURE__ */ oncePer((context: Context) =>
  oncePer((theCase: Case): Timing => timingOf(theCase, formatOf(theCase, context), context)),
);

/** The format that a sheet is made for, if it is known. */
export function formatOf({ ownFormats }: Case, { format }: Context): Format | undefined {
  return format === undefined ? undefined : formatNamed(format, ownFormats);
}

function listOf(timing: Timing, language: Properties, context: Context): Element {
  const total = totalOf(timing);
  const items = timing.phases.map((phase) =>
    h('li', { className: [`phase-${phase.kind}`, ...(width(phase.at, phase.at + phase.minutes, total) ?? [])] }, [
      h('span', { className: 'at' }, clock(phase.at)),
      h('span', language, [
        h('span', { className: 'name' }, phase.name),
        ...(phase.says === undefined ? [] : [' ', h('span', { className: 'says' }, phase.says)]),
      ]),
      h('span', { className: 'length' }, context.labels.short(phase.minutes)),
      ...askedIn(phase, context),
      ...late(phase, timing, context),
    ]),
  );
  return h('div', { className: 'under' }, [
    h('ol', { role: 'list', className: width(0, timing.planned, total) }, items),
    // Keeps the room below what is left open.
    ...(timing.end > timing.planned ? [h('div', { className: width(timing.planned, timing.end, total) })] : []),
  ]);
}

function askedIn({ questions }: Phase, { labels }: Context): Element[] {
  if (questions.length === 0) return [];
  const items = questions.map((number) =>
    h('span', { className: 'asked' }, [
      h('span', { className: 'unseen' }, `${labels.question(number)} `),
      h('span', { ariaHidden: 'true' }, String(number)),
    ]),
  );
  return [h('span', { className: 'questions' }, items)];
}

function late({ at, minutes }: Phase, { end }: Timing, { labels }: Context): Element[] {
  return at + minutes > end ? [h('span', { className: 'late' }, labels.beyond)] : [];
}

const totalOf = ({ planned, end }: Timing): number => Math.max(planned, end);

function barOf(timing: Timing): Element {
  const { phases, planned, end } = timing;
  const total = totalOf(timing);
  const pieces = phases.flatMap(({ kind, at, minutes }) => {
    const over = at + minutes;
    // A phase that runs across the end is drawn in two: what fits, and what does not.
    const within = segment([`phase-${kind}`], at, Math.min(over, end), total, minutes);
    const beyond = segment([`phase-${kind}`, 'beyond'], Math.max(at, end), over, total, minutes);
    return within.length > 0 ? [...within, ...beyond.map(withoutText)] : beyond;
  });
  return h('div', { className: 'bar', ariaHidden: 'true' }, [
    ...pieces,
    ...segment(['open'], planned, Math.max(planned, end), total).map(withoutText),
  ]);
}

const withoutText = (piece: Element): Element => ({ ...piece, children: [] });

/** A narrower piece of the bar has no number in it: the list has it. */
const WIDE_ENOUGH = 1 / 16;

function segment(classes: readonly string[], from: number, to: number, total: number, minutes = to - from): Element[] {
  const wide = width(from, to, total);
  if (!wide) return [];
  return [
    h('span', { className: [...classes, ...wide] }, (to - from) / total >= WIDE_ENOUGH ? String(minutes) : undefined),
  ];
}

/** The bar is at most 60 units wide: so wide are the classes that the style sheet has. */
const UNITS = 60;

/**
 * Between two minutes. Both ends are rounded, not what lies between them, so that no error adds up: up to an hour of
 * whole minutes a unit is a minute. What takes any time at all can be seen.
 */
function width(from: number, to: number, total: number): [string] | undefined {
  if (to <= from) return undefined;
  const units = Number.isInteger(total) ? Math.min(total, UNITS) : UNITS;
  const place = (minutes: number) => Math.round((minutes / total) * units);
  return [`w${Math.max(1, place(to) - place(from))}`];
}

/** How many letters stand beside each other in a strip as wide as a page, with something to spare. */
const LETTERS = 76;
const LINES = 3;

/** Whether every name has room beneath its own piece of the bar. If not, they stand in a list. */
function isRoomy(timing: Timing): boolean {
  const total = totalOf(timing);
  return timing.phases.every(({ name, minutes }) => {
    const room = Math.floor((minutes / total) * LETTERS) - 1;
    let lines = 1;
    let used = 0;
    for (const word of name.split(/\s+/)) {
      if (word.length > room) return false;
      const isNext = used > 0 && used + 1 + word.length > room;
      lines += isNext ? 1 : 0;
      used = isNext || used === 0 ? word.length : used + 1 + word.length;
    }
    return lines <= LINES;
  });
}

function clock(minutes: number): string {
  const whole = Math.floor(minutes);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
