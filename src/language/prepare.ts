/**
 * The text as micromark gets it: same length, same lines, every offset unchanged. The front matter and a byte-order
 * mark become spaces, and a bare `:::` that is indented like code moves to the margin, where it closes its block.
 */
import type { Nodes, Root } from 'mdast';
import type { Suspect } from './blocks.js';
import { readFence } from './syntax/fence-line.js';

export interface Prepared {
  readonly markdown: string;
  /** Lines that were plainly meant as fences, and comments never closed, that became prose in this tree; in order. */
  suspects(root: Root): readonly Suspect[];
}

const LOOKS_LIKE_FENCE = /^[ \t\p{Cf}\u00A0>*+_-]*(?:\d{1,9}[.)][ \t]*)?[*_]*[:：]{2,}[^\r\n]*/gmu;

/** Prepare a file whose Markdown begins at `bodyStart`. */
export function prepare(text: string, bodyStart: number): Prepared {
  const blank = (s: string): string => s.replace(/[^\r\n]/g, ' ');
  const bom = bodyStart === 0 && text.startsWith('\uFEFF') ? 1 : 0;
  const head = Math.max(bodyStart, bom);
  let body = text.slice(head);
  // Most texts hold no such line at all: look for one first.
  if (/[:：]{2}/.test(body)) body = closesToMargin(body);
  return {
    markdown: blank(text.slice(0, head)) + body,
    suspects(root) {
      const lines = [...body.matchAll(LOOKS_LIKE_FENCE)];
      const comments = [...body.matchAll(/(?<!\\)<!--/g)];
      if (lines.length === 0 && comments.length === 0) return [];
      const fences = new Set<number>();
      const opaque: { start: number; end: number }[] = [];
      collect(root, fences, opaque);
      const open = comments.flatMap((comment): Suspect[] => {
        const start = head + comment.index;
        const known = opaque.some((range) => range.start <= start && start < range.end);
        return known ? [] : [{ kind: 'comment', start, end: start + 4 }];
      });
      const fenceLike = lines.flatMap((line): Suspect[] => {
        const start = head + line.index;
        const end = start + line[0].trimEnd().length;
        const isFence = [...fencesWithin(fences, start, end)].length > 0;
        const hidden = opaque.some((range) => range.start <= start && end <= range.end);
        if (isFence || hidden || !meant(line[0])) return [];
        return [{ kind: 'fence', start, end }];
      });
      return [...fenceLike, ...open].sort((a, b) => a.start - b.start);
    },
  };
}

function* fencesWithin(fences: ReadonlySet<number>, start: number, end: number): Generator<number> {
  for (let at = start; at < end; at += 1) {
    if (fences.has(at)) yield at;
    if (at - start > 200) return;
  }
}

/** Two colons may be prose (`::1`); three never are. */
function meant(line: string): boolean {
  const colons = line.search(/[:：]{2}/);
  const rest = line.slice(colons).replace(/[*_]+$/, '');
  return readFence(rest.trim()) !== undefined;
}

/** Where fence lines begin, and where colons are code or comment and mean nothing. */
function collect(node: Nodes, fences: Set<number>, opaque: { start: number; end: number }[]): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  if (node.type === 'encounterFence') fences.add(start);
  else if (node.type === 'code' && isFenced(node)) opaque.push({ start, end });
  else if (node.type === 'inlineCode') opaque.push({ start, end });
  else if (node.type === 'html') opaque.push({ start, end });
  else if ('children' in node) for (const child of node.children) collect(child, fences, opaque);
}

/** Fenced code has one or two lines more than its value; indented code has not, and may hide a fence. */
function isFenced(node: Extract<Nodes, { type: 'code' }>): boolean {
  const lines = (node.position?.end.line ?? 0) - (node.position?.start.line ?? 0) + 1;
  return lines > node.value.split('\n').length;
}

/** Move each indented bare `:::` outside fenced code to the margin. */
function closesToMargin(body: string): string {
  if (!/^(?:[ ]{4,}|[ ]{0,3}\t[ \t]*):{3,}[ \t]*$/m.test(body)) return body;
  let fence = '';
  return body.replace(/^([ \t]*)([^\r\n]*)/gm, (line: string, indent: string, rest: string) => {
    const mark = /^(`{3,}|~{3,})/.exec(rest)?.[1] ?? '';
    if (fence === '' && mark !== '' && indent.length < 4) fence = mark;
    else if (fence !== '' && mark[0] === fence[0] && mark.length >= fence.length && rest.trim() === mark) fence = '';
    const colons = fence === '' ? /^(:{3,})[ \t]*$/.exec(rest)?.[1] : undefined;
    return colons && /^ {4}|\t/.test(indent) ? colons + ' '.repeat(line.length - colons.length) : line;
  });
}
