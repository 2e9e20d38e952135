/** From the constructs’ tokens to mdast: nodes of their own, with every range in offsets of the file. */
import type { Nodes, PhrasingContent, Root } from 'mdast';
import type {} from 'mdast-util-directive';
import type { CompileContext, Extension } from 'mdast-util-from-markdown';
import type { Literal, Parent } from 'unist';
import type { Range } from '../finding.js';
import type { Fence, Slip, WrittenAttribute } from './fence-line.js';

/** One fence line in the flow. Its children are its label. */
export interface FenceNode extends Parent {
  type: 'encounterFence';
  /** As read, its ranges in offsets of the file. */
  fence: Fence;
  children: PhrasingContent[];
}

export interface CitationNode extends Literal {
  type: 'encounterCitation';
  value: string;
  items: readonly { readonly key: string; readonly locator?: string; readonly range: Range }[];
}

declare module 'mdast' {
  interface RootContentMap {
    encounterFence: FenceNode;
    encounterCitation: CitationNode;
  }
  interface PhrasingContentMap {
    encounterCitation: CitationNode;
  }
}

declare module 'mdast-util-directive' {
  interface TextDirectiveData {
    /** The attributes as written, with their ranges in offsets of the file. */
    written?: readonly WrittenAttribute[];
  }
}

/** Attributes as a plain record, a flag as the empty text, like mdast-util-directive. */
export function record(attributes: readonly WrittenAttribute[]): Record<string, string> {
  return Object.fromEntries(attributes.map(({ name, value }) => [name, value ?? '']));
}

type Move = (offset: number) => number;

export const moveRange = (range: Range, to: Move): Range => ({ start: to(range.start), end: to(range.end) });

export function moveAttribute(attribute: WrittenAttribute, to: Move): WrittenAttribute {
  const { valueRange } = attribute;
  return {
    ...attribute,
    nameRange: moveRange(attribute.nameRange, to),
    ...(valueRange ? { valueRange: moveRange(valueRange, to) } : {}),
  };
}

/** The same fence with its ranges moved by so many characters. */
export function shiftFence(fence: Fence, by: number): Fence {
  const to: Move = (offset) => offset + by;
  return {
    ...fence,
    nameRange: moveRange(fence.nameRange, to),
    ...(fence.labelRange ? { labelRange: moveRange(fence.labelRange, to) } : {}),
    attributes: fence.attributes.map((attribute) => moveAttribute(attribute, to)),
    range: moveRange(fence.range, to),
    slips: fence.slips.map((slip): Slip => ({ ...slip, range: moveRange(slip.range, to) })),
  };
}

/**
 * Move a whole tree that was parsed without the first `by` characters: of its first line, or with it so many `lines`
 * that stand before it.
 */
export function shiftTree(root: Root, by: number, lines = 0): void {
  const to: Move = (offset) => offset + by;
  const visit = (node: Nodes): void => {
    for (const point of node.position ? [node.position.start, node.position.end] : []) {
      point.offset = to(point.offset ?? 0);
      if (lines > 0) point.line += lines;
      else if (point.line === 1) point.column += by;
    }
    if (node.type === 'encounterFence') node.fence = shiftFence(node.fence, by);
    else if (node.type === 'encounterCitation')
      node.items = node.items.map((item) => ({ ...item, range: moveRange(item.range, to) }));
    else if (node.type === 'textDirective' && node.data?.written)
      node.data.written = node.data.written.map((attribute) => moveAttribute(attribute, to));
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
}

/** The extension for mdast-util-from-markdown. */
export function encounterFromMarkdown(): Extension {
  return {
    canContainEols: ['textDirective'],
    enter: {
      encounterFence(this: CompileContext, token) {
        const fence = token.encounterFence;
        if (!fence) return;
        this.enter({ type: 'encounterFence', fence: shiftFence(fence, token.start.offset), children: [] }, token);
      },
      encounterTextWord(this: CompileContext, token) {
        const word = token.encounterTextWord;
        if (!word) return;
        const written = word.attributes.map((attribute) => moveAttribute(attribute, word.offsetOf));
        const { name } = word;
        this.enter(
          { type: 'textDirective', name, attributes: record(written), data: { written }, children: [] },
          token,
        );
      },
      encounterCitation(this: CompileContext, token) {
        const by = token.start.offset;
        const items = (token.encounterCitation?.items ?? []).map(({ key, start, end, locator }) => ({
          key,
          range: { start: start + by, end: end + by },
          ...(locator ? { locator } : {}),
        }));
        this.enter({ type: 'encounterCitation', value: this.sliceSerialize(token), items }, token);
      },
    },
    exit: {
      encounterFence(this: CompileContext, token) {
        this.exit(token);
      },
      encounterTextWord(this: CompileContext, token) {
        this.exit(token);
      },
      encounterCitation(this: CompileContext, token) {
        this.exit(token);
      },
    },
  };
}
