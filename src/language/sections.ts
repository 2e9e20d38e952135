/**
 * Parsing again after an edit: of a text that was parsed before, only the sections that have changed are read anew.
 *
 * A section begins with a line at the margin that is a heading or a fence, and reaches to the next. Where such a line
 * is a node of the root, nothing from before it is open, so that what follows reads the same alone; and whether it is
 * one shows when it is parsed as the last line of the section before it. Besides, only the labels of definitions reach
 * from one section into another. So the nodes of a section follow from its own text, the line after it, and those
 * labels. Where anything else comes about, the whole text is parsed.
 */
import type { Nodes, Root, RootContent } from 'mdast';
import { BudgetSpent } from './guards.js';
import type { LineIndex } from './lines.js';
import { type Labels, NO_LABELS, type ParsedMarkdown, parseMarkdown, stepsFor } from './markdown.js';
import { everyMatch } from './matches.js';
import { shiftTree } from './syntax/mdast.js';
import { movedNode, type Way } from './syntax/moved.js';

/** What is remembered of a text between two of its versions. */
export interface SectionMemory {
  /** The sections of the version that was parsed last, by `keyOf`. */
  sections: ReadonlyMap<string, Section>;
  /** What is defined in that version; all its sections were parsed with these. */
  labels: Labels;
}

interface Section {
  readonly start: number;
  readonly end: number;
  /** How many lines come before it. */
  readonly line: number;
  readonly nodes: readonly RootContent[];
  /** How many steps it took the parser, more or less. */
  readonly steps: number;
  /** What is defined in it. */
  readonly labels: Labels;
}

/** Where a section may begin: a heading or a word at the margin. */
const BEGINNING = /(?<=[\r\n])(?:#{1,6}[ \t]|:{2,3}[a-z])/g;

/** So much of a text at most is read as sections: of more, the whole is read as quickly. */
const PART = 0.5;

/** A section may hold so many lines more that look as if they began one, in code for instance. */
const SPAN = 3;

export const newSectionMemory = (): SectionMemory => ({ sections: new Map(), labels: NO_LABELS });

/** A text of which only what stands from `head` on, the start of a line, is Markdown. */
export interface Body {
  readonly markdown: string;
  readonly head: number;
  readonly lines: LineIndex;
}

/**
 * Parse the whole, with every offset and line as in the whole text.
 *
 * @throws as `parseMarkdown`
 */
export function parseWhole({ markdown, head, lines }: Body): ParsedMarkdown {
  const parsed = parseMarkdown(head === 0 ? markdown : markdown.slice(head));
  if (head > 0) shiftTree(parsed.root, head, linesBefore(lines, head));
  return parsed;
}

/**
 * The same tree as `parseWhole` makes, from what is remembered where that can be; this text is remembered instead.
 *
 * @throws as `parseMarkdown`
 */
export function parseSections(body: Body, memory: SectionMemory): Root {
  const { markdown, head, lines } = body;
  const starts = [head, ...everyMatch(BEGINNING, markdown).flatMap(({ index }) => (index > head ? [index] : []))];
  const again = withinMeans(() => reread(markdown, starts, lines, memory));
  if (again) {
    memory.sections = byKey(markdown, again);
    const children = again.flatMap(({ nodes }) => nodes);
    return { type: 'root', children, position: { start: START, end: { ...START, offset: markdown.length } } };
  }
  memory.sections = new Map();
  const { root, steps } = parseWhole(body);
  const sections = split(root.children, starts, { start: head, end: markdown.length, lines, steps });
  memory.sections = byKey(markdown, sections);
  memory.labels = together(sections);
  return root;
}

/** What this makes; undefined if the parser ran out of its budget: whether the whole does, only the whole can say. */
function withinMeans<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof BudgetSpent || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Only the offset of its end is ever asked for. */
const START = { line: 1, column: 1, offset: 0 };

/** The sections of this text, most of them as remembered; undefined if it is safer, or quicker, to parse the whole. */
function reread(
  markdown: string,
  starts: readonly number[],
  lines: LineIndex,
  { sections: known, labels }: SectionMemory,
): readonly Section[] | undefined {
  if (known.size === 0) return undefined;
  const endOf = (index: number): number => starts[index] ?? markdown.length;
  /** The section that begins with this start, where it was last, and with which start the next one begins. */
  const remembered = (index: number): { readonly section: Section; readonly next: number } | undefined => {
    for (let next = index + 1; next <= Math.min(index + 1 + SPAN, starts.length); next += 1) {
      const section = known.get(keyOf(markdown, endOf(index), endOf(next)));
      if (section) return { section, next };
    }
    return undefined;
  };

  const sections: Section[] = [];
  let readAnew = 0;
  for (let index = 0; index < starts.length; ) {
    const found = remembered(index);
    if (found) {
      sections.push(placed(found.section, endOf(index), lines));
      index = found.next;
      continue;
    }
    let next = index + 1;
    while (next < starts.length && !remembered(next)) next += 1;
    let read: readonly Section[] | undefined;
    for (const last = Math.min(next + SPAN, starts.length); !read && next <= last; next += 1) {
      readAnew += endOf(next) - endOf(index);
      if (readAnew > PART * markdown.length) return undefined;
      read = readRun(markdown, starts.slice(index, next), endOf(next), lines, labels);
    }
    if (!read) return undefined;
    sections.push(...read);
    index = next - 1;
  }
  const steps = sections.reduce((sum, section) => sum + section.steps, 0);
  // Near the end of its budget, the whole must say for itself whether it stays within.
  return steps > stepsFor(markdown.length - (starts[0] ?? 0)) / 2 || !isSame(together(sections), labels)
    ? undefined
    : sections;
}

/** Parse the sections from the first of these starts to `end`; undefined if the line there may be no beginning. */
function readRun(
  markdown: string,
  starts: readonly number[],
  end: number,
  lines: LineIndex,
  labels: Labels,
): readonly Section[] | undefined {
  const start = starts[0] ?? 0;
  const { root, steps } = parseMarkdown(markdown.slice(start, lineEnd(markdown, end)), labels);
  const nodes = root.children;
  if (end < markdown.length) {
    const sentinel = nodes.pop();
    if (!sentinel || !begins(sentinel, end - start)) return undefined;
  }
  const way = { offset: start, lines: linesBefore(lines, start) };
  return split(
    nodes.map((node) => movedNode(node, way)),
    starts,
    { start, end, lines, steps },
  );
}

/** Put the nodes of a stretch of the text into sections: one begins with each start at which a node of the root does. */
function split(
  nodes: readonly RootContent[],
  starts: readonly number[],
  { start, end, lines, steps }: { start: number; end: number; lines: LineIndex; steps: number },
): readonly Section[] {
  const parts: { start: number; nodes: RootContent[] }[] = [{ start, nodes: [] }];
  const possible = new Set(starts);
  for (const node of nodes) {
    const at = node.position?.start.offset ?? 0;
    if (at > start && possible.has(at) && begins(node, at)) parts.push({ start: at, nodes: [] });
    parts.at(-1)?.nodes.push(node);
  }
  return parts.map((part, index) => {
    const partEnd = parts[index + 1]?.start ?? end;
    return {
      start: part.start,
      end: partEnd,
      line: linesBefore(lines, part.start),
      nodes: part.nodes,
      steps: Math.ceil((steps * (partEnd - part.start)) / Math.max(1, end - start)),
      labels: labelsIn(part.nodes),
    };
  });
}

/** Whether a node of the root is the heading or the fence that stands at this offset. */
const begins = (node: RootContent, at: number): boolean =>
  (node.type === 'heading' || node.type === 'encounterFence') && node.position?.start.offset === at;

function placed(section: Section, start: number, lines: LineIndex): Section {
  const line = linesBefore(lines, start);
  const way: Way = { offset: start - section.start, lines: line - section.line };
  if (way.offset === 0 && way.lines === 0) return section;
  const end = section.end + way.offset;
  return { ...section, start, end, line, nodes: section.nodes.map((node) => movedNode(node, way)) };
}

/** What the nodes of a section follow from: its text and the line after it, or that there is none. */
function keyOf(markdown: string, start: number, end: number): string {
  return `${end < markdown.length ? end - start : 'last'} ${markdown.slice(start, lineEnd(markdown, end))}`;
}

const byKey = (markdown: string, sections: readonly Section[]): ReadonlyMap<string, Section> =>
  new Map(sections.map((section) => [keyOf(markdown, section.start, section.end), section]));

const linesBefore = (lines: LineIndex, offset: number): number => lines.position(offset).line - 1;

/** The end of the line in which an offset stands, without what ends it. */
function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

function labelsIn(nodes: readonly RootContent[]): Labels {
  const [links, notes] = [new Set<string>(), new Set<string>()];
  const visit = (node: Nodes): void => {
    // micromark compares labels in capitals, mdast in small letters.
    if (node.type === 'definition') links.add(node.identifier.toUpperCase());
    else if (node.type === 'footnoteDefinition') notes.add(node.identifier.toUpperCase());
    if ('children' in node) for (const child of node.children) visit(child);
  };
  for (const node of nodes) visit(node);
  return { links: [...links], notes: [...notes] };
}

function together(sections: readonly Section[]): Labels {
  const sorted = (kind: keyof Labels): string[] => [...new Set(sections.flatMap(({ labels }) => labels[kind]))].sort();
  return { links: sorted('links'), notes: sorted('notes') };
}

const isSame = (one: Labels, other: Labels): boolean =>
  one.links.join('\n') === other.links.join('\n') && one.notes.join('\n') === other.notes.join('\n');
