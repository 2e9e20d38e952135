/**
 * A block that was never closed is closed where it can end: before what ended it, or already before a heading in it. Which
 * is meant only the author knows, and with the block its readers change: so this is never done by itself.
 */
import type { Root, RootContent } from 'mdast';
import type { Finding, Range } from '../../language/finding.js';
import { type CaseFile, parseCase } from '../../language/parse.js';
import { plainText } from '../../language/walk.js';
import type { TextEdit } from '../../language/write/matter-opened.js';
import type { L10n } from '../l10n.js';
import { type Action, type ActionGroup, lineEndOf } from './action.js';

const UNCLOSED = 'structure/unclosed';
/** Findings that show that a place was none for a closing line. */
const MISPLACED: readonly string[] = [UNCLOSED, 'structure/stray-close', 'structure/fence-in-code'];

export const closeBlock: ActionGroup = ({ open: { file }, findings, l10n }) =>
  findings
    .filter(({ rule }) => rule === UNCLOSED)
    .flatMap((finding) =>
      endsOf(file, finding, l10n).flatMap(({ at, before }): Action[] => {
        const edit = closingAt(file, at);
        if (!mends(file, edit)) return [];
        const word = file.text.slice(finding.range.start, finding.range.end).replaceAll(':', '');
        const line = file.lines.position(file.text.slice(0, at).trimEnd().length).line + 1;
        const title = l10n.t('Close ‘{0}’ in line {1}, {2}', `:::${word}`, line, before);
        return [{ title, kind: 'quickfix', edits: [edit], finding }];
      }),
    );

interface End {
  /** Where the text begins that no longer belongs to the block. */
  readonly at: number;
  readonly before: string;
}

const LONGEST_NAME = 40;

/** Where the block can end: at the latest first, since then nothing of it is shown to more people than before. */
function endsOf(file: CaseFile, { range, related }: Finding, { t }: L10n): readonly End[] {
  const { lines, text } = file;
  const last: End = related
    ? { at: lineStart(file, related.range.start), before: t('before ‘{0}’', nameOf(text, related.range)) }
    : { at: text.length, before: t('at the end of the file') };
  const opening = lines.line(lines.position(range.start).line).end;
  const held = heldBy(file.tree, range.start);
  const heading = held.find((node) => node.type === 'heading' && startOf(node) > opening && startOf(node) < last.at);
  const said = heading?.type === 'heading' ? shortened(plainText(heading.children)) : '';
  const first = heading ? [{ at: startOf(heading), before: t('before the heading ‘{0}’', said) }] : [];
  return [last, ...first].map(({ at, before }) => ({ at: beforeComments(held, at), before }));
}

const startOf = ({ position }: RootContent): number => position?.start.offset ?? 0;

/** What the block holds that begins on this line. */
function heldBy({ children }: Root, offset: number): readonly RootContent[] {
  const block = children.find((node) => startOf(node) <= offset && offset < (node.position?.end.offset ?? 0));
  return block?.type === 'containerDirective' ? block.children : [];
}

const lineStart = ({ lines }: CaseFile, offset: number): number => lines.line(lines.position(offset).line).start;

const shortened = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)} …` : name);

/** The word of an opening line, with its colons. */
const nameOf = (text: string, { start, end }: Range): string =>
  shortened(/^\s*:+[ \t]*[\w-]*/.exec(text.slice(start, end))?.[0].trim() ?? text.slice(start, end));

/** What passes over a finding below it stays with what it stands above. */
function beforeComments(held: readonly RootContent[], at: number): number {
  const above = held.filter((node) => startOf(node) < at).at(-1);
  const isOfNext = above?.type === 'html' && /^\s*<!--\s*encounter-disable-next-line\b/.test(above.value);
  return isOfNext ? beforeComments(held, startOf(above)) : at;
}

/** The closing line right below the text of the block, and one blank line between it and what follows. */
function closingAt({ text }: CaseFile, at: number): TextEdit {
  const lineEnd = lineEndOf(text);
  const start = text.slice(0, at).trimEnd().length;
  return { range: { start, end: at }, text: `${lineEnd}:::${lineEnd}${at < text.length ? lineEnd : ''}` };
}

/** A block is closed by it, and nothing else comes apart. */
function mends({ text, findings }: CaseFile, { range, text: written }: TextEdit): boolean {
  const after = parseCase(text.slice(0, range.start) + written + text.slice(range.end)).findings;
  const count = (all: readonly Finding[]) => all.filter(({ rule }) => MISPLACED.includes(rule)).length;
  return count(after) === count(findings) - 1;
}
