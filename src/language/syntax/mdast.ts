/** From the constructs’ tokens to mdast: nodes of their own, with every range in offsets of the file. */
import type { PhrasingContent } from 'mdast';
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

const shift = (range: Range, by: number): Range => ({ start: range.start + by, end: range.end + by });

function shiftAttribute(attribute: WrittenAttribute, by: number): WrittenAttribute {
  const { valueRange } = attribute;
  return {
    ...attribute,
    nameRange: shift(attribute.nameRange, by),
    ...(valueRange ? { valueRange: shift(valueRange, by) } : {}),
  };
}

/** The same fence with its ranges moved by so many characters. */
export function shiftFence(fence: Fence, by: number): Fence {
  return {
    ...fence,
    nameRange: shift(fence.nameRange, by),
    ...(fence.labelRange ? { labelRange: shift(fence.labelRange, by) } : {}),
    attributes: fence.attributes.map((attribute) => shiftAttribute(attribute, by)),
    range: shift(fence.range, by),
    slips: fence.slips.map((slip): Slip => ({ ...slip, range: shift(slip.range, by) })),
  };
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
        const written = word.attributes.map((attribute) => shiftAttribute(attribute, token.start.offset));
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
