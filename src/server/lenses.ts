/** Lines above the text: the handout and what is left on the first, the time of questions and parts above each. */
import type { CodeLens, Command } from 'vscode-languageserver';
import type { Part, Question } from '../language/case.js';
import type { Range } from '../language/finding.js';
import type { CaseFile } from '../language/parse.js';
import { readingOf, takesTime } from '../language/timing.js';
import { allBlocks, blocksIn } from '../language/walk.js';
import type { Settings } from '../library/settings.js';
import { unwrittenIn } from '../rules/structure/unwritten.js';
import { viewOf } from '../rules/view.js';
import type { OpenCase } from './documents.js';
import type { Feature } from './feature.js';
import { type LensTexts, lensTextsFor } from './lens-texts.js';
import { settingOf } from './setting.js';
import { leftUntilApproved } from './status.js';
import { editorRange } from './text-places.js';

export const lenses: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: true } }),
  listen(host) {
    const { connection, caseAt, library, locale } = host;
    connection.onCodeLens(async ({ textDocument: { uri } }) => {
      if (!(await settingOf(host, uri, 'codeLens.enabled', true))) return [];
      const open = caseAt(uri);
      return open ? lensesOf(open, lensTextsFor(locale())) : [];
    });
    // To judge a case as if it were approved means to read it once more: only when the line is in view.
    connection.onCodeLensResolve((lens): CodeLens => {
      const open = typeof lens.data === 'string' ? caseAt(lens.data) : undefined;
      return {
        ...lens,
        command: open ? leftCommand(open, library.settingsOf(open.uri), lensTextsFor(locale())) : label(''),
      };
    });
  },
};

/** A lens that says something and does nothing. */
const label = (title: string): Command => ({ title, command: '' });

export function lensesOf({ file, uri }: OpenCase, texts: LensTexts): CodeLens[] {
  const first = editorRange(file, { start: 0, end: 0 });
  const count = unwrittenIn(viewOf(file)).length;
  return [
    { range: first, command: { title: texts.open, command: 'encounter.showPreviewToSide' } },
    ...(count > 0
      ? [{ range: first, command: { title: texts.unwritten(count), command: 'encounter.nextPlace' } }]
      : []),
    { range: first, data: uri },
    ...timesOf(file, texts).map(({ range, title }) => ({ range: editorRange(file, range), command: label(title) })),
  ];
}

function leftCommand(open: OpenCase, settings: Settings, texts: LensTexts): Command {
  const { status } = open.file.case.matter;
  if (status === 'approved' || status === 'retired') return label(texts[status]);
  const { left, uncounted } = leftUntilApproved(open, settings);
  if (uncounted) return { title: texts.uncounted, command: 'workbench.actions.view.problems' };
  if (left.length === 0) return label(texts.nothingLeft);
  return { title: texts.left(left.length), command: 'workbench.actions.view.problems' };
}

interface Time {
  readonly range: Range;
  readonly title: string;
}

/** When each question and part has its turn, by the minutes that are planned before it. */
export function timesOf({ case: theCase }: CaseFile, texts: LensTexts): Time[] {
  const { duration } = theCase.matter;
  const keyed = new Set(allBlocks(theCase).flatMap((block) => (block.type === 'key' && block.on ? [block.on] : [])));
  const times: Time[] = [];
  const reading = readingOf(theCase);
  let clock = 0;
  for (const { part, children } of theCase.sections) {
    const begin = clock;
    if (part) times.push({ range: firstLine(part), title: time(part.minutes, begin, duration, texts) });
    for (const block of children.flatMap(blocksIn)) {
      if (block.type === 'question') {
        const title = `${time(block.minutes, clock, duration, texts)} · ${hasKey(block, keyed) ? texts.withKey : texts.noKey}`;
        times.push({ range: firstLine(block), title });
      }
      if (takesTime(block, reading)) clock += block.minutes ?? 0;
    }
    // What a part gives itself holds, whatever its contents take.
    if (part?.minutes !== undefined) clock = begin + part.minutes;
  }
  return times.filter(({ title }) => title !== '');
}

const firstLine = ({ range }: Part | Question): Range => ({ start: range.start, end: range.start });

/** “10 min · 0:15–0:25 of 45”. */
function time(minutes: number | undefined, from: number, duration: number | undefined, texts: LensTexts): string {
  if (minutes === undefined) return texts.noMinutes;
  const to = from + minutes;
  const clock = `${minutes} min · ${clockOf(from)}–${clockOf(to)}`;
  if (duration === undefined) return clock;
  return to > duration ? `${clock} · ${texts.tooLong(to - duration, duration)}` : `${clock} ${texts.of(duration)}`;
}

function clockOf(minutes: number): string {
  const whole = Math.floor(minutes);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** A block that answers it, or a choice that is ticked. */
function hasKey({ id, children }: Question, keyed: ReadonlySet<string>): boolean {
  if (id !== undefined && keyed.has(id)) return true;
  return children.some((child) => child.type === 'list' && child.children.some(({ checked }) => checked === true));
}
