/** The first step of pruning: of every node, only what the sheet’s allow-lists name. */
import { PROSE_NODES } from '../language/formats/nodes.js';
import type { Sheet } from './editions.js';
import { leavesCommentOpen, readHtml } from './html.js';
import { type AnyNode, plainKey } from './node.js';
import { hasContent } from './visible.js';

/** What a copy of a node may carry besides its type, place, id and children; `audience` is read apart. */
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
  response: ['of', 'responseKind'],
  question: ['number', 'minutes', 'lines', 'objectives'],
  key: ['on'],
  strategy: ['in', 'by', 'due'],
  brief: ['minutes'],
  'brief-line': ['word', 'cue'],
  marks: ['pass'],
};

/** What a feeling carries where the sheet may tell of it. */
const OF_FEELINGS = ['family', 'of'];

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

const PROSE: ReadonlySet<string> = new Set(PROSE_NODES);

/** A sheet, and the people of the case as far as it must know them. */
export interface Reading {
  readonly sheet: Sheet;
  /** Keys of those whom the candidate plays: what is told to them is told to the candidate. */
  readonly playedByCandidate: ReadonlySet<string>;
}

/** Where in the case a node stands. */
interface Where {
  /** The block of the vocabulary, the footnote, or `root`, whose prose it would be. */
  readonly place: string;
  readonly inQuestion: boolean;
  /** To whom the brief around it is told. */
  readonly told: readonly string[];
}

const AT_ROOT: Where = { place: 'root', inQuestion: false, told: [] };

/** What the sheet admits of the children of a node of type `parent`, as copies. */
export function admitAll(nodes: readonly AnyNode[], reading: Reading, parent = 'root', where = AT_ROOT): AnyNode[] {
  const blocks = HOLDS_BLOCKS.has(parent);
  const admitted: AnyNode[] = [];
  for (const node of nodes) {
    admitted.push(...admit(node, reading, blocks, where));
    // Nobody can say how far a comment was meant to reach that opens among HTML and does not close there.
    const doubtful = blocks && node.type === 'html' && leavesCommentOpen(String(node.value));
    if (doubtful && !reading.sheet.everything) break;
  }
  return admitted;
}

function admit(node: AnyNode, reading: Reading, block: boolean, where: Where): AnyNode[] {
  const { sheet } = reading;
  if (node.type === 'withheld' && !sheet.everything) return [placeholder(node)];
  const told = toldTo(node, reading);
  const isOwn = !sheet.ownOnly.has(node.type) || belongs(node, sheet, where);
  const asFrame = sheet.framesOnly.has(node.type) && !(sheet.ownOnly.has(node.type) && isOwn);
  if (!sheet.everything && (isHidden(node, sheet, where, told) || !(isOwn || asFrame))) return [];
  const hidesKeys = !sheet.everything && !sheet.choiceKeys && (where.inQuestion || node.type === 'question');
  if (node.type === 'html') return admitHtml(node, sheet, block, hidesKeys);
  const within: Where = {
    place: PROSE.has(node.type) ? where.place : node.type,
    inQuestion: where.inQuestion || node.type === 'question',
    told: told ?? where.told,
  };
  const copy = sheet.everything ? { ...node } : copyOf(node, sheet, within);
  if (!sheet.everything && told) copy.audience = told;
  if (node.children) copy.children = asFrame ? [] : admitAll(node.children, reading, node.type, within);
  if (hidesKeys) untick(copy);
  // Only a comment stood in it.
  if (node.type === 'paragraph' && !hasContent(copy)) return [];
  return [copy];
}

function isHidden(node: AnyNode, sheet: Sheet, where: Where, told: readonly string[] | undefined): boolean {
  if (told === undefined ? !sheet.nodes.has(node.type) : told.length === 0) return true;
  if (PROSE.has(node.type) && !sheet.proseIn.has(where.place)) return true;
  return node.type === 'turn' && node.inner !== false && !sheet.innerSpeech;
}

/** Of those to whom a block is addressed, whom the reader may know of: nobody if it is not for the reader at all. */
function toldTo(node: AnyNode, { sheet, playedByCandidate }: Reading): string[] | undefined {
  if (node.audience === undefined) return undefined;
  const allowed = sheet.addressed.get(node.type) ?? [];
  const audience = Array.isArray(node.audience) ? node.audience.map((key) => plainKey(String(key))) : [];
  if (allowed === 'anyone') return audience;
  const names = allowed.map((addressee) => (addressee === 'self' ? sheet.reader.person : addressee));
  const asRoles = audience.map((key) => (playedByCandidate.has(key) ? 'candidate' : key));
  return [...new Set(asRoles)].filter((key) => names.includes(key));
}

/** Whether it is the reader’s: theirs by `of` or `by`, or in a brief that is told to them. */
function belongs(node: AnyNode, { reader }: Sheet, { told }: Where): boolean {
  if (reader.person === undefined) return false;
  const owner = (node.of ?? node.by) as { readonly key?: unknown } | undefined;
  return node.type === 'brief-line' ? told.includes(reader.person) : plainKey(String(owner?.key)) === reader.person;
}

function admitHtml(node: AnyNode, sheet: Sheet, block: boolean, hidesKeys: boolean): AnyNode[] {
  const read = readHtml(node, !sheet.everything);
  if (hidesKeys) for (const piece of read) untick(piece);
  if (!block) return read;
  const paragraph: AnyNode = { type: 'paragraph', children: read, ...(node.position && { position: node.position }) };
  return hasContent(paragraph) ? [paragraph] : [];
}

function copyOf(node: AnyNode, sheet: Sheet, { inQuestion }: Where): AnyNode {
  const copy: AnyNode = { type: node.type };
  const fields = Object.hasOwn(FIELDS, node.type) ? (FIELDS[node.type] ?? []) : [];
  const more = node.type === 'feeling' && sheet.families ? OF_FEELINGS : [];
  for (const field of ['position', 'range', 'id', ...fields, ...more]) {
    if (node[field] !== undefined) copy[field] = node[field];
  }
  // The item stays one of the choices; which of them is ticked is the key.
  if (inQuestion && !sheet.choiceKeys && node.type === 'listItem' && typeof node.checked === 'boolean')
    copy.checked = false;
  if (node.type === 'question') copy.objectives = [];
  return copy;
}

/** A box, ticked or not, wherever it stands: `[x]`, `[ ]`, `［✓］`, `☑`, `<input type="checkbox" checked>`. */
const BOX =
  /[[［][\s\u00A0*_`]*[xX×ХхｘＸ✓✔☑✅√]?[\s\u00A0*_`]*[\]］][ \u00A0]?|[☐☑☒🗹🗷]\uFE0F?[ \u00A0]?|<input\b[^>]*>[ \u00A0]?/gu;
const SIGN = '[✓✔✗✘✅√🗸👍●○◉◯■□]\uFE0F?';
/** What is a tick where an item begins or ends, and can be a word elsewhere. */
const AT_START = new RegExp(
  `^[\\s\\p{Cf}]*(?:[[(][\\s\\u00A0]*(?:[xX×vV*+•]|${SIGN})?[\\s\\u00A0]*[\\])]|${SIGN})[\\s\\u00A0]*`,
  'u',
);
const AT_END = new RegExp(`[\\s\\u00A0]*(?:\\([\\s\\u00A0]*(?:[xX×]|${SIGN})?[\\s\\u00A0]*\\)|${SIGN})?\\s*$`, 'u');

/** Takes a box or tick that Markdown did not understand from a copy within a question: it tells the key as well. */
function untick(copy: AnyNode): void {
  if (typeof copy.value === 'string') copy.value = copy.value.replace(BOX, '');
  if (copy.type !== 'listItem') return;
  const first = textAt(copy, 0);
  if (first) first.value = String(first.value).replace(AT_START, '');
  const last = textAt(copy, -1);
  if (last) last.value = String(last.value).replace(AT_END, '');
}

/** The first or last words of a node, if they are text. */
function textAt(node: AnyNode, place: 0 | -1): AnyNode | undefined {
  let at: AnyNode | undefined = node;
  while (at?.children) at = at.children.at(place);
  return at?.type === 'text' ? at : undefined;
}

function placeholder(node: AnyNode): AnyNode {
  const place = { ...(node.position && { position: node.position }), range: node.range };
  return { type: 'withheld', doubtful: node.doubtful !== false, reason: WITHHELD_REASON, ...place, children: [] };
}
