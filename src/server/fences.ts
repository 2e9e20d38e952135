/** The lines of colons of a case with every range in the file, the blocks they make, and where colons mean nothing. */
import type { Nodes } from 'mdast';
import type { Range } from '../language/finding.js';
import type { CaseFile } from '../language/parse.js';
import { type Fence, readFence } from '../language/syntax/fence-line.js';
import { shiftFence } from '../language/syntax/mdast.js';
import { oncePerCase } from './once.js';

/** A block from its opening line to its closing one, or to where the next word ends it. */
export interface Block {
  readonly fence: Fence;
  readonly close?: Range;
  /** From the first colon to the end of the closing line, or of what it holds if it is never closed. */
  readonly range: Range;
}

export interface Fences {
  /** In the order of the text. */
  readonly all: readonly Fence[];
  readonly blocks: readonly Block[];
  /** Code and comments. */
  readonly opaque: readonly (Range & { readonly inline: boolean })[];
}

/** Read once for each version of a case. */
export const fencesOf = oncePerCase((file: CaseFile): Fences => {
  const { text } = file;
  const body = file.frontMatter?.range.end ?? 0;
  const opaque: (Range & { inline: boolean })[] = [];
  const starts = new Set<number>();
  const visit = (node: Nodes): void => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (node.type === 'code' || node.type === 'html' || node.type === 'inlineCode')
      opaque.push({ start, end, inline: node.type === 'inlineCode' });
    if (node.type === 'containerDirective' || node.type === 'leafDirective') starts.add(start);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(file.tree);
  // Closing lines are no nodes, and lines in doubt are paragraphs.
  for (const { index, 0: line } of text.slice(body).matchAll(/^[ \t]*[:：]{2,}[^\r\n]*/gm)) {
    const start = body + index + line.length - line.trimStart().length;
    if (!opaque.some((stretch) => stretch.start <= start && start < stretch.end)) starts.add(start);
  }
  const all = [...starts].sort((a, b) => a - b).flatMap((start) => fenceAt(text, start) ?? []);
  return { all, blocks: blocksOf(all, text), opaque };
});

function fenceAt(text: string, start: number): Fence | undefined {
  const length = text.slice(start, start + 20_001).search(/[\r\n]/);
  const line = length < 0 ? text.slice(start) : text.slice(start, start + length);
  const fence = readFence(line);
  return fence && shiftFence(fence, start);
}

function blocksOf(fences: readonly Fence[], text: string): Block[] {
  const blocks: Block[] = [];
  const open: Fence[] = [];
  const end = (fence: Fence, before: number, close?: Range): void => {
    const stop = close?.end ?? fence.range.start + text.slice(fence.range.start, before).trimEnd().length;
    blocks.push({ fence, ...(close ? { close } : {}), range: { start: fence.range.start, end: stop } });
  };
  for (const fence of fences) {
    if (fence.kind === 'close') {
      const opened = open.pop();
      if (opened) end(opened, fence.range.start, fence.range);
      continue;
    }
    const parent = open.at(-1);
    const isPart = fence.word?.name === 'part';
    if (fence.kind === 'leaf' && !isPart) continue;
    const inside = parent !== undefined && fence.word?.within?.includes(parent.name) === true;
    if (!inside) while (open.length > 0) end(open.pop() ?? fence, fence.range.start);
    const actsAsLeaf = isPart || (fence.word?.kind === 'leaf' && fence.labelRange !== undefined);
    if (fence.kind === 'open' && !actsAsLeaf) open.push(fence);
  }
  while (open.length > 0) {
    const opened = open.pop();
    if (opened) end(opened, text.length);
  }
  return blocks.sort((a, b) => a.range.start - b.range.start);
}

/** Whether colons mean nothing at this offset: it stands in code or in a comment. */
export function isOpaque(file: CaseFile, offset: number): boolean {
  return fencesOf(file).opaque.some(
    ({ start, end, inline }) => start < offset && (inline ? offset < end : offset <= end),
  );
}

/** The block that is open on the line of this offset, if any; one that is never closed reaches to the next word. */
export function blockAround(file: CaseFile, offset: number): Block | undefined {
  const { all, blocks } = fencesOf(file);
  const found = blocks.findLast(
    ({ fence, range, close }) =>
      fence.range.end < offset && (close ? offset <= close.start : offset <= reachOf(all, range.end)),
  );
  return found;
}

/** An unclosed block goes on until the next word. */
function reachOf(all: readonly Fence[], end: number): number {
  return all.find((fence) => fence.range.start >= end)?.range.start ?? Number.POSITIVE_INFINITY;
}
