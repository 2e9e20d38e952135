/**
 * Blocks, put together from their fence lines: what stands between an opening word and the next bare `:::` is its
 * content. Containers never nest, so one pass over the lines is enough, and what does not add up fails closed.
 */

import type { Parent, Root, RootContent } from 'mdast';
import type { WithheldReason } from './case.js';
import { type Finding, findingOf, type Range } from './finding.js';
import type { LineIndex } from './lines.js';
import { MOST_NESTED, type Nested, nestedFindings } from './nested.js';
import { quoted, type Said, say } from './said.js';
import { SUSPECTS, type Suspect, suspectFence } from './suspects.js';
import type { Fence } from './syntax/fence-line.js';
import type { FenceNode } from './syntax/mdast.js';

/** Prose, a leaf, a block with what it encloses, or a stretch whose meaning is in doubt. */
export type Piece =
  | { readonly type: 'node'; readonly node: RootContent; readonly range: Range }
  | { readonly type: 'leaf'; readonly fence: Fence; readonly node: FenceNode; readonly range: Range }
  | {
      readonly type: 'block';
      readonly fence: Fence;
      readonly node: FenceNode;
      readonly children: readonly Piece[];
      readonly range: Range;
      readonly closed: boolean;
    }
  | {
      readonly type: 'doubt';
      readonly reason: WithheldReason;
      readonly children: readonly Piece[];
      readonly range: Range;
    };

export interface Blocks {
  readonly pieces: readonly Piece[];
  readonly findings: readonly Finding[];
}

const rangeOf = (node: RootContent): Range => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

/** Cut a node wherever a fence line stands inside it (in a list or a quote), so that every fence comes to the top. */
function* cut(node: RootContent): Generator<RootContent> {
  if (node.type === 'encounterFence' || !('children' in node) || !holdsFence(node)) {
    yield node;
    return;
  }
  let kept: RootContent[] = [];
  const part = (): RootContent | undefined => {
    const first = kept[0];
    const last = kept.at(-1);
    if (!first || !last) return undefined;
    const position =
      first.position && last.position ? { start: first.position.start, end: last.position.end } : node.position;
    const clone = { ...node, children: kept, ...(position ? { position } : {}) };
    kept = [];
    return clone as RootContent;
  };
  for (const child of node.children) {
    for (const piece of cut(child)) {
      if (piece.type === 'encounterFence') {
        const before = part();
        if (before) yield before;
        yield piece;
      } else kept.push(piece);
    }
  }
  const rest = part();
  if (rest) yield rest;
}

function holdsFence(node: Parent): boolean {
  return node.children.some(
    (child) =>
      child.type === 'encounterFence' ||
      (/^(list|listItem|blockquote|footnoteDefinition)$/.test(child.type) && 'children' in child && holdsFence(child)),
  );
}

/** How a finding names a block: `:::voice`. */
const named = (fence: Fence): Said => quoted(`${':'.repeat(3)}${fence.name}`);

/**
 * Put the blocks of a tree together.
 *
 * @param suspects lines of prose that were plainly meant as fences, in order
 * @param text the whole file, which all offsets speak of
 */
export function gather(root: Root, suspects: readonly Suspect[], lines: LineIndex, text: string): Blocks {
  const findings: Finding[] = [];
  /** A block that another one ended, with its finding, and the blocks that were closed since. */
  let ended: { readonly outer: Fence; readonly finding: Finding; readonly inners: Nested['inners'] } | undefined;
  const out: Piece[] = [];
  let open:
    | {
        fence?: Fence;
        node?: FenceNode;
        start: number;
        reason: WithheldReason;
        children: Piece[];
        /** From this child on, the content of a block is in doubt. */
        doubt?: { from: number; start: number; reason: WithheldReason };
        /** A leaf of this block that is written as a block itself, and not yet closed. */
        leaf?: { fence: Fence; node: FenceNode; children: Piece[] };
      }
    | undefined;
  /** `out` is certain up to here: a closing line without an opening one puts the rest in doubt. */
  let certain = 0;
  /** A block that was never closed was ended by the next word; until all adds up again, what follows may be its own. */
  let chained = false;
  let nextSuspect = 0;
  /** From this piece on, all may belong to a comment that is not closed: no fence ends it. */
  let comment: number | undefined;

  const level = (): Piece[] => (open ? (open.leaf?.children ?? open.children) : out);
  const put = (piece: Piece): void => {
    level().push(piece);
  };
  /** From here on nobody can say how far what was begun reaches. */
  const doubtFrom = (start: number, reason: WithheldReason): void => {
    if (!open) open = { start, reason, children: [] };
    else if (open.fence) open.doubt ??= { from: open.children.length, start, reason };
  };
  /** All since what is certain may belong to what ends here: of a block, all that it holds. */
  const doubtBefore = (start: number, reason: WithheldReason): void => {
    if (open?.fence) {
      const from = open.children[0]?.range.start ?? start;
      open.doubt = { from: 0, start: from, reason: open.doubt?.reason ?? reason };
    } else if (!open) {
      const children = out.splice(certain);
      open = { start: children[0]?.range.start ?? start, reason, children };
    }
  };
  const endLeaf = (closing?: Fence): void => {
    if (!open?.leaf) return;
    const { fence, node, children } = open.leaf;
    open.children.push(leafFromBlock(fence, node, children, closing));
    delete open.leaf;
  };
  const end = (at: number, closed: boolean, next?: Fence): void => {
    if (!open) return;
    endLeaf();
    const { fence, node, start, reason, doubt } = open;
    let { children } = open;
    open = undefined;
    const range = {
      start,
      end: closed ? at : Math.max(children.at(-1)?.range.end ?? 0, node?.position?.end.offset ?? start),
    };
    if (!fence || !node) out.push({ type: 'doubt', reason, children, range });
    else {
      if (!closed) {
        const finding = unclosed(fence, next);
        findings.push(finding);
        ended = next?.kind === 'open' ? { outer: fence, finding, inners: [] } : undefined;
      } else if (ended) ended = { ...ended, inners: [...ended.inners, { fence, range }] };
      const certainly = children.slice(0, doubt?.from ?? children.length);
      const opaque = certainly.find((piece) => piece.type === 'node' && codeWithFence(piece.node));
      if (opaque) findings.push(fenceInCode(opaque.range, fence, closed));
      if (doubt) {
        const doubtful = children.slice(doubt.from);
        const within = { start: doubt.start, end: doubtful.at(-1)?.range.end ?? doubt.start };
        children = [...certainly, { type: 'doubt', reason: doubt.reason, children: doubtful, range: within }];
      }
      out.push({ type: 'block', fence, node, children, range, closed });
    }
    if (!closed) chained = true;
    else if (!chained) certain = out.length;
  };

  for (const top of root.children) {
    let noteBegun = false;
    for (const node of cut(top)) {
      const range = rangeOf(node);
      if (node.type !== 'encounterFence') {
        const suspect = suspects[nextSuspect];
        if (suspect && suspect.start < range.end) {
          while ((suspects[nextSuspect]?.start ?? Number.POSITIVE_INFINITY) < range.end) nextSuspect += 1;
          const { reason, find } = SUSPECTS[suspect.kind];
          const isTold = suspect.faint && open !== undefined && (open.fence === undefined || open.doubt !== undefined);
          if (suspect.kind === 'comment') comment ??= out.length;
          if (suspect.kind === 'comment-end') doubtBefore(range.start, reason);
          else doubtFrom(range.start, reason);
          if (!isTold) findings.push({ ...find(suspect), ...(suspect.fix && { fix: suspect.fix }) });
        }
        const last = level().at(-1);
        if (last && lacksText(last) && mayBeText(node)) {
          level()[level().length - 1] = withTextBelow(last);
          doubtFrom(range.start, 'text-below');
        }
        // A second note of one name would be read by nobody: what a block cuts off from its note stands for itself.
        if (node !== top && node.type === 'footnoteDefinition') {
          if (noteBegun || open) {
            const pieces = node.children.map((child): Piece => ({ type: 'node', node: child, range: rangeOf(child) }));
            if (open) for (const piece of pieces) put(piece);
            else out.push({ type: 'doubt', reason: 'torn-note', children: pieces, range });
            continue;
          }
          noteBegun = true;
        }
        put({ type: 'node', node, range });
        continue;
      }
      const { fence } = node;
      if (top !== node && fence.kind !== 'close') findings.push(insideMarkdown(fence));
      if (fence.kind === 'close') {
        if (open?.leaf) endLeaf(fence);
        else if (open) end(fence.range.end, true);
        else {
          const doubtful = out.splice(certain);
          const [from, to] = [doubtful[0], doubtful.at(-1)];
          if (ended && ended.inners.length > 0 && ended.inners.length <= MOST_NESTED) {
            findings.splice(findings.indexOf(ended.finding), 1);
            findings.push(...nestedFindings({ ...ended, close: fence.range }, text));
          } else findings.push(strayClose(fence, from && to && { start: from.range.start, end: to.range.end }, lines));
          ended = undefined;
          if (comment !== undefined) comment = Math.min(comment, certain);
          const start = doubtful[0]?.range.start;
          if (start !== undefined) {
            out.push({
              type: 'doubt',
              reason: 'stray-close',
              children: doubtful,
              range: { start, end: fence.range.end },
            });
          }
          certain = out.length;
          chained = false;
        }
      } else if (fence.kind === 'suspect') {
        if (open) end(fence.range.start, false, fence);
        findings.push(...suspectLine(fence));
        open = {
          start: fence.range.start,
          reason: 'fence',
          children: [{ type: 'leaf', fence, node, range: fence.range }],
        };
      } else if (fence.kind === 'leaf' || actsAsLeaf(fence)) {
        if (fence.word?.name === 'part') {
          if (open) end(fence.range.start, false, fence);
          out.push({ type: 'leaf', fence, node, range: fence.range });
          certain = out.length;
          chained = false;
          ended = undefined;
        } else {
          // What is not closed on its line goes on in the next, and nobody can say how far.
          const torn = fence.slips.some(
            (slip) => slip.kind === 'unclosed-label' || slip.kind === 'unclosed-attributes',
          );
          if (torn) doubtFrom(fence.range.start, 'open-bracket');
          put({ type: 'leaf', fence, node, range: fence.range });
        }
      } else if (open?.fence?.word && !open.leaf && fence.word?.within?.includes(open.fence.word.name)) {
        open.leaf = { fence, node, children: [] };
      } else {
        if (open) end(fence.range.start, false, fence);
        open = { fence, node, start: fence.range.start, reason: 'unclosed', children: [] };
      }
    }
  }
  end(root.position?.end.offset ?? 0, false);
  const from = comment ?? out.length;
  const pieces = out.map((piece, index): Piece => {
    if (index < from || piece.type === 'doubt' || isPart(piece)) return piece;
    return { type: 'doubt', reason: SUSPECTS.comment.reason, children: [piece], range: piece.range };
  });
  return { pieces, findings };
}

/** A leaf word with the colons of a container: understood as the leaf it is, if it has its label. */
const actsAsLeaf = (fence: Fence): boolean =>
  fence.word?.kind === 'leaf' && (fence.labelRange !== undefined || fence.word.name === 'part');

/** A leaf word written as a block inside its parent: understood if it holds one paragraph, its text. */
function leafFromBlock(fence: Fence, node: FenceNode, children: readonly Piece[], closing: Fence | undefined): Piece {
  const range = { start: fence.range.start, end: closing?.range.end ?? children.at(-1)?.range.end ?? fence.range.end };
  const [only, ...more] = children;
  const text = only?.type === 'node' && only.node.type === 'paragraph' && more.length === 0 ? only.node : undefined;
  if (!text || !closing) return { type: 'block', fence, node, children, range, closed: closing !== undefined };
  const slips = [
    ...fence.slips.filter((slip) => slip.kind !== 'too-many-colons'),
    { kind: 'leaf-as-block', range: fence.range } as const,
  ];
  return {
    type: 'leaf',
    fence: { ...fence, kind: 'leaf', slips, labelRange: only?.range ?? range },
    node: { ...node, children: text.children },
    range,
  };
}

type Leaf = Extract<Piece, { type: 'leaf' }>;

/** A leaf that says nothing: whoever takes it for a heading writes its text below it. */
const lacksText = (piece: Piece): piece is Leaf =>
  piece.type === 'leaf' &&
  piece.fence.word?.label === 'required' &&
  piece.fence.labelRange === undefined &&
  !piece.fence.broken;

const mayBeText = ({ type }: RootContent): boolean => /^(paragraph|list|blockquote|table|code)$/.test(type);

function withTextBelow({ fence, ...leaf }: Leaf): Leaf {
  const slips = [...fence.slips, { kind: 'text-below', range: fence.nameRange } as const];
  return { ...leaf, fence: { ...fence, slips, broken: true } };
}

const isPart = (piece: Piece): boolean => piece.type === 'leaf' && piece.fence.word?.name === 'part';

const codeWithFence = (node: RootContent): boolean => node.type === 'code' && /^[ \t]*:::/m.test(node.value);

function unclosed(fence: Fence, next: Fence | undefined): Finding {
  const before = !next
    ? say`before the end of the file`
    : next.kind === 'suspect'
      ? say`before the next line of colons`
      : say`before ‘${`::${next.kind === 'open' ? ':' : ''}${next.name}`}’`;
  return findingOf({
    rule: 'structure/unclosed',
    severity: 'error',
    message: say`The block ${named(fence)} is never closed ${before}. Until it is, only the facilitator sees what it holds.`,
    remedy: say`Write ‘:::’ on a line of its own where the block ends.`,
    range: fence.nameRange.end > fence.nameRange.start ? fence.nameRange : fence.range,
    ...(next ? { related: { message: say`This word ends it.`, range: next.range } } : {}),
  });
}

/** Where the block could have begun that is closed here, learners see nothing; all before is closed and clear. */
function strayClose(fence: Fence, doubtful: Range | undefined, lines: LineIndex): Finding {
  let effect = say`All blocks before it are closed, and nothing stands between them and this line: nothing is withheld.`;
  if (doubtful) {
    const first = lines.position(doubtful.start).line;
    const last = lines.position(doubtful.end).line;
    effect =
      first < last
        ? say`Lines ${first} to ${last} may belong to it: until that is clear, learners do not see this, and only the facilitator’s sheet can be made.`
        : say`Line ${first} may belong to it: until that is clear, learners do not see this, and only the facilitator’s sheet can be made.`;
  }
  return findingOf({
    rule: 'structure/stray-close',
    severity: 'error',
    message: say`This ‘:::’ closes a block that was never opened. ${effect}`,
    remedy: say`Take it out, or write the opening line of its block, as in ‘:::question’. Blocks cannot stand inside one another.`,
    range: fence.range,
  });
}

function fenceInCode(range: Range, fence: Fence, closed: boolean): Finding {
  return findingOf({
    rule: 'structure/fence-in-code',
    severity: closed ? 'warning' : 'error',
    message: say`A code block inside ${named(fence)} holds a line of ‘:::’. In code it closes nothing.`,
    remedy: say`End the code block first, or indent the example differently.`,
    range,
  });
}

function insideMarkdown(fence: Fence): Finding {
  return findingOf({
    rule: 'structure/misplaced',
    severity: 'warning',
    message: say`‘${fence.name || ':::'}’ stands inside a list or a quote. It is read as if it stood at the margin, and ends the list.`,
    remedy: say`Move it to the margin, with a blank line before it.`,
    range: fence.range,
  });
}

function suspectLine(fence: Fence): Finding[] {
  const foreign = fence.slips.find((slip) => slip.kind === 'foreign-colons');
  if (!foreign) return [suspectFence(fence.range)];
  return [
    findingOf({
      rule: 'structure/malformed',
      severity: 'error',
      message: say`The colons at the start of this line are not plain colons, or an invisible mark stands before them, so that no block begins here. What follows is withheld from learners until that is clear.`,
      remedy: say`Type the colons anew: ‘:::’.`,
      range: fence.range,
      ...(foreign.mend === undefined
        ? {}
        : { fix: { title: 'Write plain colons', range: foreign.range, text: foreign.mend } }),
    }),
  ];
}
