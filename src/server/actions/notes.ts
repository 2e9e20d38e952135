/**
 * A note to whoever leads that stands in a block which learners read goes behind that block, into one of its own. In
 * the prose of the case its finding brings its own fix.
 */
import type { Flow } from '../../language/case.js';
import { readOpening } from '../../language/dialogue.js';
import type { Finding, Range } from '../../language/finding.js';
import { isLeading } from '../../language/leads.js';
import type { CaseFile } from '../../language/parse.js';
import { indexPeople } from '../../language/people.js';
import { noteShown } from '../../rules/structure/note-shown.js';
import { type Action, type ActionGroup, lineEndOf } from './action.js';

export const moveNote: ActionGroup = ({ open: { file }, findings, l10n: { t } }) =>
  findings
    .filter((finding) => (finding.rule === noteShown.id && !finding.fix) || isLoneTurn(file, finding))
    .flatMap((finding): Action[] => {
      const block = blockAround(file, finding.range);
      const note = block && noteAt(file, finding.range, block.range);
      if (!block || !note) return [];
      const lineEnd = lineEndOf(file.text);
      const words = file.text.slice(note.start, note.end).trim();
      const on = block.type === 'question' && block.id !== undefined ? `{on=${block.id}}` : '';
      const text = [`${lineEnd}${lineEnd}:::facilitator${on}`, words, ':::'].join(lineEnd);
      return [
        {
          title: t('Move it behind the block, into ‘:::facilitator’'),
          kind: 'quickfix',
          edits: [
            { range: note.cut, text: '' },
            { range: { start: block.range.end, end: block.range.end }, text },
          ],
          finding,
          preferred: true,
        },
      ];
    });

/**
 * In a dialogue whoever leads seems to speak, in one line. What follows is clearly no more of it: with the line gone,
 * learners see the dialogue again.
 */
function isLoneTurn({ text, lines, case: { people } }: CaseFile, { rule, severity, range }: Finding): boolean {
  if (rule !== 'structure/unknown-speaker' || severity !== 'error') return false;
  if (!isLeading(text.slice(range.start, range.end))) return false;
  const { end } = lines.line(lines.position(range.start).line);
  const [gap = ''] = /^\s*/.exec(text.slice(end)) ?? [];
  const next = lines.line(lines.position(end + gap.length).line);
  const line = text.slice(next.start, next.end);
  if (/^:::[ \t]*$/.test(line)) return true;
  if (!/^(?:\r\n|\n|\r)[ \t]*[\r\n]/.test(gap)) return false;
  const name = readOpening(line, next.start)?.name;
  return name !== undefined && indexPeople(people).speaker(name) !== undefined;
}

type Block = Extract<Flow, { readonly range: Range }>;

/** The block of the case’s own flow that holds the place. */
const blockAround = ({ case: { sections } }: CaseFile, { start }: Range): Block | undefined =>
  sections
    .flatMap(({ children }) => children)
    .find((node): node is Block => 'range' in node && node.range.start < start && start < node.range.end);

/** The note from its bracket to the one that closes it, or from the beginning of its paragraph to the end of that. */
function noteAt({ text }: CaseFile, { start: at }: Range, block: Range): (Range & { readonly cut: Range }) | undefined {
  const before = text.slice(block.start, at);
  const lead = /[([（【][\s*_]*$/.exec(before)?.[0];
  if (lead !== undefined) {
    const start = at - lead.length;
    const end = closing(text, start, block.end);
    if (end === undefined) return undefined;
    const goesOn = /^[ \t]*[^\s]/.test(text.slice(end, end + 200));
    const isFirst = /(?:^|[\r\n])[ \t]*$/.test(text.slice(block.start, start));
    const cut = { start: goesOn && isFirst ? start : textEnd(text, start), end };
    return { start: start + 1, end: end - 1, cut };
  }
  const mark = /(?:^|[\r\n])([ \t]*[*_]*)$/.exec(before)?.[1];
  if (mark === undefined) return undefined;
  const start = at - mark.length;
  const rest = text.slice(start, block.end);
  const length = rest.search(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r|:::)/);
  if (length < 0) return undefined;
  return { start, end: start + length, cut: { start: textEnd(text, start), end: start + length } };
}

/** Where the text before a place ends. */
const textEnd = (text: string, at: number): number => text.slice(0, at).trimEnd().length;

/** Behind the bracket that closes the one at `start`. */
function closing(text: string, start: number, end: number): number | undefined {
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    if ('([（【'.includes(text[at] ?? '')) depth += 1;
    else if (')]）】'.includes(text[at] ?? '')) depth -= 1;
    if (depth === 0) return at + 1;
    if (/^(?:\r\n|\n|\r)[ \t]*(?:\r|\n)/.test(text.slice(at, at + 40))) return undefined;
  }
  return undefined;
}
