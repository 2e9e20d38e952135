/** The first step of pruning: of every node, only what the sheet’s allow-lists name. */
import type { Sheet } from './editions.js';
import { leavesCommentOpen, readHtml } from './html.js';
import type { AnyNode } from './node.js';
import { hasContent } from './visible.js';

/** What a learner’s copy of a node may carry besides its type, place, id and children. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  heading: ['depth'],
  text: ['value'],
  inlineCode: ['value'],
  code: ['value', 'lang'],
  link: ['url', 'title'],
  linkReference: ['identifier', 'label', 'referenceType'],
  image: ['url', 'title', 'alt'],
  imageReference: ['identifier', 'label', 'referenceType', 'alt'],
  footnoteReference: ['identifier', 'label'],
  list: ['ordered', 'start', 'spread'],
  listItem: ['spread', 'checked'],
  table: ['align'],
  definition: ['identifier', 'label', 'url', 'title'],
  footnoteDefinition: ['identifier', 'label'],
  citation: ['items'],
  part: ['number', 'minutes'],
  turn: ['speaker', 'manner', 'inner'],
  voice: ['of'],
  story: ['by', 'minutes'],
  wish: ['of'],
  factor: ['in'],
  question: ['number', 'minutes', 'lines', 'objectives'],
};

/** Nodes that hold blocks, not running text. */
const HOLDS_BLOCKS = new Set([
  'root',
  'blockquote',
  'listItem',
  'footnoteDefinition',
  'dialogue',
  'turn',
  'voice',
  'story',
  'mismatch',
  'question',
  'key',
  'facilitator',
  'takeaway',
  'care',
  'brief',
  'marks',
  'withheld',
]);

/** What stands in the place of a withheld block. It says that something is missing, and not what. */
export const WITHHELD_REASON = 'withheld';

/** What the sheet admits of the children of a node of type `parent`, as copies. */
export function admitAll(nodes: readonly AnyNode[], sheet: Sheet, parent = 'root', inQuestion = false): AnyNode[] {
  const blocks = HOLDS_BLOCKS.has(parent);
  const admitted: AnyNode[] = [];
  for (const node of nodes) {
    admitted.push(...admit(node, sheet, blocks, inQuestion || node.type === 'question'));
    // Nobody can say how far a comment was meant to reach that opens among HTML and does not close there.
    const doubtful = blocks && node.type === 'html' && leavesCommentOpen(String(node.value));
    if (doubtful && !sheet.everything) break;
  }
  return admitted;
}

function admit(node: AnyNode, sheet: Sheet, block: boolean, inQuestion: boolean): AnyNode[] {
  if (node.type === 'withheld' && !sheet.everything) return [placeholder(node)];
  if (!sheet.everything && isHidden(node, sheet)) return [];
  if (node.type === 'html') return admitHtml(node, sheet, block);
  const copy = sheet.everything ? { ...node } : copyOf(node, inQuestion);
  if (node.children) {
    const frameOnly = sheet.framesOnly.has(node.type);
    copy.children = frameOnly ? [] : admitAll(node.children, sheet, node.type, inQuestion);
  }
  // Only a comment stood in it.
  if (node.type === 'paragraph' && !hasContent(copy)) return [];
  return [copy];
}

function isHidden(node: AnyNode, sheet: Sheet): boolean {
  if (!sheet.nodes.has(node.type) || node.audience !== undefined) return true;
  return node.type === 'turn' && node.inner !== false && !sheet.innerSpeech;
}

function admitHtml(node: AnyNode, sheet: Sheet, block: boolean): AnyNode[] {
  const read = readHtml(node, !sheet.everything);
  if (!block) return read;
  const paragraph: AnyNode = { type: 'paragraph', children: read, ...(node.position && { position: node.position }) };
  return hasContent(paragraph) ? [paragraph] : [];
}

function copyOf(node: AnyNode, inQuestion: boolean): AnyNode {
  const copy: AnyNode = { type: node.type };
  const fields = Object.hasOwn(FIELDS, node.type) ? FIELDS[node.type] : undefined;
  for (const field of ['position', 'range', 'id', ...(fields ?? [])]) {
    if (node[field] !== undefined) copy[field] = node[field];
  }
  // The item stays one of the choices; which of them is ticked is the key.
  if (inQuestion && node.type === 'listItem' && typeof node.checked === 'boolean') copy.checked = false;
  if (node.type === 'question') copy.objectives = [];
  return copy;
}

function placeholder(node: AnyNode): AnyNode {
  const place = { ...(node.position && { position: node.position }), range: node.range };
  return { type: 'withheld', doubtful: node.doubtful !== false, reason: WITHHELD_REASON, ...place, children: [] };
}
