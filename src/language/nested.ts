/**
 * A block that stands inside another: the closing line of the inner one is the last that is understood, and that of the
 * outer one closes nothing. Which of two ways mends it only the author knows, since with the block its readers change.
 */
import { type Finding, type Fix, findingOf, type Range } from './finding.js';
import { quoted, say } from './said.js';
import type { Fence } from './syntax/fence-line.js';

/** The block that was never closed, what stood in it since, and the closing line at the end that has no other block. */
export interface Nested {
  readonly outer: Fence;
  readonly inners: readonly { readonly fence: Fence; readonly range: Range }[];
  readonly close: Range;
}

/** More than these are other blocks that follow each other, and the first of them was not closed. */
export const MOST_NESTED = 3;

/** One finding for each block inside, and none for the closing line. */
export function nestedFindings({ outer, inners, close }: Nested, text: string): readonly Finding[] {
  const name = quoted(`:::${outer.name}`);
  return inners.map(({ fence, range }) =>
    findingOf({
      rule: 'structure/misplaced',
      severity: 'error',
      message: say`${quoted(`:::${fence.name}`)} stands inside ${name}, and blocks cannot stand inside one another. Until it is moved, only the facilitator sees both, and only the facilitator’s sheet can be made.`,
      remedy:
        outer.word?.name === 'dialogue'
          ? say`Put it after the ‘:::’ that closes ${name}; or close ${name} before it, and open it again after it.`
          : say`Put it after the ‘:::’ that closes ${name}.`,
      range: fence.nameRange,
      related: { message: say`This block is not closed before it.`, range: outer.range },
      otherFixes: waysOut(outer, range, close, text),
    }),
  );
}

function waysOut(outer: Fence, inner: Range, close: Range, text: string): readonly Fix[] {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const paragraphs = (...parts: readonly string[]): string => parts.join(lineEnd + lineEnd);
  const start = text.slice(0, inner.start).trimEnd().length;
  const written = text.slice(inner.start, inner.end);
  const rest = text.slice(inner.end, close.start).trim();
  const isFirst = start <= outer.range.end;
  const behind: Fix = {
    title: 'Move it behind the block that it stands in',
    range: { start, end: close.end },
    text:
      (rest === '' ? lineEnd : isFirst ? lineEnd : lineEnd + lineEnd) +
      (rest === '' ? '' : rest + lineEnd) +
      paragraphs(':::', written),
  };
  if (outer.word?.name !== 'dialogue' || rest === '' || isFirst) return [behind];
  const between: Fix = {
    title: 'Close the dialogue before it, and open it again after it',
    range: { start, end: inner.end + (text.slice(inner.end).match(/^\s*/)?.[0].length ?? 0) },
    text: lineEnd + paragraphs(':::', written, opening(outer, text) + lineEnd),
  };
  return [between, behind];
}

/** The opening line once more, without the id, which is the name of one block. */
function opening({ range, attributes }: Fence, text: string): string {
  const id = attributes.find(({ name }) => name === 'id');
  const line = text.slice(range.start, range.end);
  if (!id) return line;
  const end = (id.valueRange ?? id.nameRange).end - range.start;
  const quote = /^["']/.exec(line.slice(end))?.[0] ?? '';
  const without = line.slice(0, id.nameRange.start - range.start).trimEnd() + line.slice(end + quote.length);
  return without.replace(/\{\s*/, '{').replace(/\{\}$/, '');
}
