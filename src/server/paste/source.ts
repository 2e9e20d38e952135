/**
 * A case that was written in a word processor or an e-mail: its words and signs are those of the language already, and
 * are not to be written so that they lose their meaning.
 */
import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import { readFence } from '../../language/syntax/fence-line.js';
import { plainText } from '../../language/walk.js';

const isPlain = (line: readonly PhrasingContent[]): boolean => line.every(({ type }) => type === 'text');

/** Word processors put spaces that do not break where several stand side by side. */
const written = (line: readonly PhrasingContent[]): string =>
  plainText(line)
    .replace(/\u00A0/g, ' ')
    .trimEnd();

/** A line that begins or ends a block, or stands for itself: not one that only looks so. */
function isFence(line: string): boolean {
  const fence = readFence(line.trim());
  return fence !== undefined && (fence.kind === 'close' || fence.word !== undefined);
}

/** The quotation marks that word processors make of plain ones, where a value begins and ends. */
const straight = (line: string): string =>
  isFence(line) ? line.replace(/\{[^{}]*\}\s*$/, (braces) => braces.replace(/[“”„‟«»]/g, '"')) : line;

const linesOf = ({ children }: Paragraph): PhrasingContent[][] => {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines;
};

/** Lines that stand close to one another: items of a list, rows of a table. */
const CLOSE = [/^\s*(?:[-*+]|\d{1,9}[.)]) /, /^\s*\|/];
const areClose = (above: string, line: string): boolean => CLOSE.some((kind) => kind.test(above) && kind.test(line));

const KEY_OR_ITEM = /^\s*(?:[\w-]+\s*:(?:\s|$)|- |#)|^\s+\S/;

/** How many of the lines are front matter, its two lines of hyphens included. */
function matterIn(lines: readonly string[]): number {
  if (lines[0]?.trim() !== '---') return 0;
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---');
  const isMatter = end > 1 && lines.slice(1, end).every((line) => line.trim() === '' || KEY_OR_ITEM.test(line));
  return isMatter ? end + 1 : 0;
}

/**
 * What was pasted, with its lines as they were written if one of them is of the language: as `html`, which is written as
 * it stands. What is marked up by more than signs, such as bold type, stays so.
 *
 * @returns undefined if no line is
 */
export function asSource(children: readonly Nodes[]): Nodes[] | undefined {
  const lines = children.flatMap((node) => (node.type === 'paragraph' ? linesOf(node).map(written) : []));
  if (!lines.some(isFence) && matterIn(lines) === 0) return undefined;
  const out: Nodes[] = [];
  /** Lines that have been written and are one node with what follows them. */
  let kept: string[] = [];
  const flush = (): void => {
    if (kept.length > 0) out.push({ type: 'html', value: kept.join('\n') });
    kept = [];
  };
  let matter = matterIn(lines);
  for (const node of children) {
    if (node.type !== 'paragraph') {
      flush();
      out.push(node);
      continue;
    }
    for (const line of linesOf(node)) {
      const text = straight(written(line));
      const isMatter = matter > 0;
      matter -= 1;
      if (!isPlain(line)) {
        flush();
        out.push({ type: 'paragraph', children: line });
      } else if (isMatter) {
        kept.push(text);
        if (matter === 0) flush();
      } else if (text.trim() !== '') {
        if (!areClose(kept.at(-1) ?? '', text)) flush();
        kept.push(text);
      }
    }
  }
  flush();
  return out;
}
