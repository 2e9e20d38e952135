/**
 * The case as it will stand on paper: keys follow the questions that they answer, what belongs together stands
 * together, and headings come in order, without jumps, below the title of the page.
 */
import type { Case } from '../language/case.js';
import { letterOf } from './answers.js';
import { withMaps } from './map.js';
import { type AnyNode, shapes } from './node.js';
import type { Chapter } from './stage.js';

/** Neighbours of one type that are shown as one thing. */
const GROUPS: Readonly<Record<string, string>> = {
  voice: 'voices',
  strategy: 'strategies',
  response: 'responses',
  support: 'supports',
  'brief-line': 'cues',
};

/** What holds running text, in which nothing is arranged. */
const RUNNING_TEXT = new Set(['paragraph', 'action', 'feeling', 'tableCell']);

/** The levels of the headings around a place. `base` is the level of the title above them. */
interface Outline {
  readonly base: number;
  readonly open: number[];
}

/** The whole case as one tree, so that footnotes and definitions reach everywhere. */
export function arrange(theCase: Case, chapters?: readonly Chapter[]): AnyNode {
  const sections = withMaps(theCase);
  const all = sections.flatMap(({ children }) => shapes(children));
  const questions = new Set(all.flatMap((node) => (node.type === 'question' ? [node.id] : [])));
  const answers = new Map<unknown, AnyNode[]>();
  for (const node of all) {
    if (isAnswer(node, questions)) answers.set(node.on, [...(answers.get(node.on) ?? []), node]);
  }
  if (chapters) {
    const children = chapters.map(({ title, own, closing, children: blocks }): AnyNode => {
      if (closing) return { type: 'closing' };
      const outline: Outline = { base: title === undefined ? 1 : 2, open: [] };
      const shown = shapes(blocks).filter((node) => !isAnswer(node, questions));
      const [first, ...rest] = arrangeBlocks(shown, outline, answers);
      // Its title stands over the chapter already.
      const titled =
        first && title !== undefined ? [{ ...first, titled: true }, ...rest] : first ? [first, ...rest] : [];
      return { type: 'chapter', own, ...(title !== undefined && { title }), children: titled };
    });
    return { type: 'root', children: chapters.length > 0 ? children : [] };
  }
  const children = sections.flatMap(({ part, children: blocks }) => {
    const outline: Outline = { base: part ? 2 : 1, open: [] };
    const own = shapes(blocks).filter((node) => !isAnswer(node, questions));
    const arranged = arrangeBlocks(own, outline, answers);
    if (!part) return arranged;
    const { children: title, ...rest } = part;
    return [{ ...rest, type: 'part', title: { type: 'root', children: shapes(title) }, children: arranged } as AnyNode];
  });
  return { type: 'root', children };
}

function isAnswer(node: AnyNode, questions: ReadonlySet<unknown>): boolean {
  return (node.type === 'key' || node.type === 'facilitator') && node.on !== undefined && questions.has(node.on);
}

function arrangeBlocks(
  nodes: readonly AnyNode[],
  outline: Outline,
  answers: ReadonlyMap<unknown, AnyNode[]> = new Map(),
): AnyNode[] {
  return gather(nodes.map((node) => arrangeBlock(node, outline, answers)));
}

function arrangeBlock(node: AnyNode, outline: Outline, answers: ReadonlyMap<unknown, AnyNode[]>): AnyNode {
  if (node.type === 'heading') return { ...node, depth: levelOf(Number(node.depth), outline) };
  if (!node.children || RUNNING_TEXT.has(node.type)) return node;
  const within: Outline = { base: Math.min(6, outline.base + outline.open.length), open: [] };
  const arranged = { ...node, children: arrangeBlocks(node.children, within) };
  if (node.type !== 'question') return arranged;
  const mine = node.id === undefined ? [] : (answers.get(node.id) ?? []);
  const keysFirst = mine.toSorted((a, b) => Number(b.type === 'key') - Number(a.type === 'key'));
  return { ...arranged, children: asChoices(arranged.children), answers: arrangeBlocks(keysFirst, within) };
}

/** The level at which a heading stands: one below the heading that it belongs to, whatever the author skipped. */
function levelOf(depth: number, outline: Outline): number {
  while (outline.open.length > 0 && (outline.open.at(-1) ?? 0) >= depth) outline.open.pop();
  outline.open.push(depth);
  return Math.min(6, outline.base + outline.open.length);
}

/** Puts neighbours of one type into one node, and tells each node whether it has a heading of its own. */
function gather(nodes: readonly AnyNode[]): AnyNode[] {
  const gathered: AnyNode[] = [];
  for (const node of nodes) {
    const group = groupOf(node);
    const last = gathered.at(-1);
    if (group === undefined) gathered.push(node);
    else if (last?.type === group) last.children?.push(node);
    else gathered.push({ type: group, children: [node], ...(node.position && { position: node.position }) });
  }
  // What stands right below a heading of the author’s needs no label of ours.
  return gathered.map((node, index) => (gathered[index - 1]?.type === 'heading' ? { ...node, titled: true } : node));
}

function groupOf(node: AnyNode): string | undefined {
  // Stories that will be told aloud are a running order.
  if (node.type === 'story' && node.children?.length === 0) return 'running-order';
  return Object.hasOwn(GROUPS, node.type) ? GROUPS[node.type] : undefined;
}

/** Task lists of a question are choices, lettered on from one list to the next. */
function asChoices(nodes: readonly AnyNode[]): AnyNode[] {
  let start = 1;
  return nodes.map((node) => {
    const items = node.children ?? [];
    if (node.type !== 'list' || !items.some((item) => typeof item.checked === 'boolean')) return node;
    const said = withoutOwnLetters(items, start);
    const children = said.map(({ checked, ...item }) => ({ ...item, type: 'choice', isKey: checked === true }));
    const choices: AnyNode = { ...node, type: 'choices', start, children };
    start += children.length;
    return choices;
  });
}

/** ‘A. ’, ‘b) ’, ‘(C) ’. */
const OWN_LETTER = /^\s*(?:\(([A-Z])\)|([A-Z])\s?[.):])\s+(?=\S)/i;

/**
 * Choices that the author has lettered as they are lettered here, without the author’s letters. Where a single one would
 * have another letter, all stay: nobody may be told of a key by a letter that the author gave to another choice.
 */
function withoutOwnLetters(items: readonly AnyNode[], start: number): readonly AnyNode[] {
  const bare = items.map((item, index) => {
    const [, inBrackets, before] = OWN_LETTER.exec(firstWords(item)) ?? [];
    const letter = (inBrackets ?? before)?.toUpperCase();
    return letter === letterOf(start + index) ? withoutLetter(item) : undefined;
  });
  return items.length > 1 && bare.every((item) => item !== undefined) ? bare : items;
}

function firstWords({ value, children }: AnyNode): string {
  const [first] = children ?? [];
  return first ? firstWords(first) : String(value ?? '');
}

/** The node without the letter before its first words; what is given stays as it is. */
function withoutLetter(node: AnyNode): AnyNode {
  const [first, ...rest] = node.children ?? [];
  if (first) return { ...node, children: [withoutLetter(first), ...rest] };
  return { ...node, value: String(node.value ?? '').replace(OWN_LETTER, '') };
}
