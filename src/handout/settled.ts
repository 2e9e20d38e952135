/**
 * Rendering a sheet again after an edit: a block in which nothing has changed is not rendered anew.
 *
 * What is remembered is known by the block itself as it was pruned and arranged: every field of every node in it, with
 * places reckoned from where it begins. Two blocks that are known by the same look the same, wherever they stand, on a
 * sheet that knows the same of people and words. What may hang on anything else of the sheet is rendered anew each time:
 * a heading (its id may be taken), care (kept together with its heading), citations (they are numbered), notes,
 * definitions, pictures, and whatever is not named here. So nothing can be shown that the sheet would not show if all of it were rendered anew.
 */
import type { AnyNode } from './node.js';

/** What is remembered of one sheet of a case between two of its versions. */
export interface SheetMemory {
  /** What the whole sheet knew. */
  known: string;
  /** The blocks of that version by what they are known by. */
  blocks: ReadonlyMap<string, Pieces>;
}

export const newSheetMemory = (): SheetMemory => ({ known: '', blocks: new Map() });

/** HTML, and each second piece a place in it, reckoned from where the block begins. */
type Pieces = readonly string[];

/** A sheet with marks where its settled blocks stand. */
export interface Settled {
  readonly arranged: AnyNode;
  /** The HTML with the blocks in the places of their marks; undefined if the marks are not as they were set. */
  readonly fill: (html: string) => string | undefined;
}

/** Sets off what is ours from what an author wrote. A block in which an author used it is not remembered. */
const SIGN = '\u0001';
const BETWEEN_SIGNS = /\u0001(-?\d+)\u0001/;

/** As the mark of a block stands in the HTML: an element, since that is what it stands for. */
const MARK = new RegExp(`<div>${SIGN}(\\d+)${SIGN}</div>`);

/** Stands for a settled block until it is filled in. */
export const SETTLED_BLOCK = 'settled';

/** What holds blocks that each stand alone. */
const HOLDERS = new Set(['root', 'part', 'chapter']);

/** What looks the same wherever it stands. */
const SETTLED_TYPES = new Set([
  ...['paragraph', 'text', 'emphasis', 'strong', 'delete', 'inlineCode', 'code', 'break', 'thematicBreak', 'html'],
  ...['link', 'list', 'listItem', 'blockquote', 'table', 'tableRow', 'tableCell'],
  ...['dialogue', 'turn', 'action', 'voices', 'voice', 'story', 'running-order', 'feeling'],
  ...[
    'mismatch',
    'wish',
    'possible',
    'factor',
    'responses',
    'response',
    'strategies',
    'strategy',
    'map',
    'map-pointer',
  ],
  ...['question', 'choices', 'choice', 'key', 'facilitator', 'takeaway', 'supports', 'support'],
  ...['brief', 'cues', 'brief-line', 'marks', 'withheld'],
]);

/** As a place within a block is written before it is known where the block begins. */
export const placeFrom =
  (start: number) =>
  (offset: number): string =>
    SIGN + (offset - start) + SIGN;

/**
 * Sets marks where blocks stand that are remembered, or can be from now on.
 *
 * @param known all that rendering a block may ask besides the block itself, as a text
 * @param render one block as HTML, its places written by `placeFrom(start)`; undefined if it is no single element
 */
export function settle(
  arranged: AnyNode,
  memory: SheetMemory,
  known: string,
  render: (block: AnyNode, start: number) => string | undefined,
): Settled {
  const remembered = memory.known === known ? memory.blocks : new Map<string, Pieces>();
  const blocks = new Map<string, Pieces>();
  const placed: { readonly pieces: Pieces; readonly start: number }[] = [];

  const settled = (block: AnyNode): AnyNode => {
    const [first = block] = block.children ?? [];
    const start = placeOf(block) ?? placeOf(first) ?? 0; // what was put together has no place of its own
    const key = keyOf(block, start);
    if (key === undefined) return block;
    const pieces = remembered.get(key) ?? blocks.get(key) ?? render(block, start)?.split(BETWEEN_SIGNS);
    if (pieces === undefined) return block;
    blocks.set(key, pieces);
    placed.push({ pieces, start });
    return { type: SETTLED_BLOCK, value: `${SIGN}${placed.length - 1}${SIGN}` };
  };
  const within = (holder: AnyNode): AnyNode => ({
    ...holder,
    children: (holder.children ?? []).map((child) => (HOLDERS.has(child.type) ? within(child) : settled(child))),
  });

  const marked = within(arranged);
  memory.known = known;
  memory.blocks = blocks;
  return {
    arranged: marked,
    fill(html) {
      const pieces = html.split(MARK);
      const isAsSet =
        pieces.length === 2 * placed.length + 1 &&
        placed.every((_, index) => pieces[2 * index + 1] === String(index)) &&
        !pieces.some((piece) => piece.includes(SIGN));
      if (!isAsSet) return undefined;
      return pieces
        .map((piece, index) => {
          const block = index % 2 === 1 ? placed[(index - 1) / 2] : undefined;
          return block ? whole(block.pieces, block.start) : piece;
        })
        .join('');
    },
  };
}

function whole(pieces: Pieces, start: number): string {
  return pieces.map((piece, index) => (index % 2 === 1 ? String(start + Number(piece)) : piece)).join('');
}

/** Where in the source a node begins, if it comes from there. */
function placeOf({ range, position }: Pick<AnyNode, 'position'> & { readonly range?: unknown }): number | undefined {
  return (range as { readonly start: number } | undefined)?.start ?? position?.start.offset;
}

/** What a block is known by; undefined for one that may look different though it is the same. */
function keyOf(block: AnyNode, start: number): string | undefined {
  let key = '';
  /** Whether a value could be written. Texts carry their length, so that no two values are written alike. */
  const write = (value: unknown): boolean => {
    switch (typeof value) {
      case 'string':
        key += `${value.length}"${value}`;
        return !value.includes(SIGN);
      case 'number':
      case 'boolean':
      case 'undefined':
        key += `${value};`;
        return true;
      case 'object':
        return value === null ? write('null') : Array.isArray(value) ? writeAll(value) : writeFields(value);
      default:
        return false;
    }
  };
  const writeAll = (values: readonly unknown[]): boolean => {
    key += `[${values.length}`;
    return values.every(write);
  };
  const writeFields = (value: object): boolean => {
    if (value instanceof Map || value instanceof Set) return false;
    const fields = value as Readonly<Record<string, unknown>>;
    if (typeof fields.type === 'string' && !SETTLED_TYPES.has(fields.type)) return false;
    key += '{';
    for (const field of Object.keys(fields)) {
      write(field);
      // Of a place, only where it begins is ever shown.
      const from = field === 'range' || field === 'position' ? placeOf({ [field]: fields[field] }) : undefined;
      if (!write(from === undefined ? fields[field] : from - start)) return false;
    }
    key += '}';
    return true;
  };
  return write(block) ? key : undefined;
}
