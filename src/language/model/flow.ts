/** From pieces to blocks: each word of the vocabulary becomes the block that it means, and what is unclear is withheld. */

import type { PhrasingContent, RootContent } from 'mdast';
import type { Piece } from '../blocks.js';
import type { Flow, Part, Prose, Withheld, WithheldReason } from '../case.js';
import { readDialogue } from '../dialogue.js';
import type { Fix, Range } from '../finding.js';
import { nearest } from '../nearest.js';
import { oneOf, quoted, type Said, say } from '../said.js';
import { slipFindings } from '../slips.js';
import type { Fence, Slip } from '../syntax/fence-line.js';
import { type Domain, WORDS, type Word, wordNamed } from '../vocabulary.js';
import { inline, isProse, phrasing } from './inline.js';
import { attributesOf, optional, type Reading, report, type Teller } from './reading.js';

type Leaf = Extract<Piece, { type: 'leaf' }>;
type Block = Extract<Piece, { type: 'block' }>;

const FACILITATOR_ONLY = say`Until it is mended, only the facilitator sees this.`;

/**
 * `::part`: the part (none where the parts end here), and its title where that was not understood, for the facilitator.
 */
export function readPart(reading: Reading, piece: Leaf): { readonly part?: Part; readonly lost?: Withheld } {
  const { fence, node, range } = piece;
  const read = fence.word && attributesOf(reading, fence.word, fence);
  const end = read?.flag('end') ?? false;
  const clear = read && !read.unclear && !fence.broken && !end;
  const titled = node.children.length > 0 || fence.broken;
  const lost = !clear && titled ? { lost: withhold(reading, piece, 'title') } : {};
  if (end) return lost;
  reading.count.parts += 1;
  const part: Part = {
    type: 'part',
    number: reading.count.parts,
    ...optional('minutes', read?.number('minutes')),
    ...optional('id', read?.text('id')),
    children: clear ? phrasing(reading, node.children, undefined) : [],
    range,
  };
  return { part, ...lost };
}

/** The blocks of one piece. `parent` is the container around it, `teller` who speaks in that. */
export function readPiece(reading: Reading, piece: Piece, parent: Word | undefined, teller: Teller): Flow[] {
  switch (piece.type) {
    case 'node':
      return readProse(reading, piece.node, teller);
    case 'leaf':
      return [readLeaf(reading, piece, parent, teller)];
    case 'block':
      return readBlock(reading, piece);
    case 'doubt': {
      const children = piece.children.flatMap((child) => readPiece(reading, child, undefined, undefined));
      return [{ type: 'withheld', doubtful: true, reason: piece.reason, children, range: piece.range }];
    }
  }
}

function readProse(reading: Reading, node: RootContent, teller: Teller): Flow[] {
  return node.type === 'heading' || isProse(node) ? [inline(reading, node, teller)] : [];
}

/** Slips that leave something on the line that is neither word nor label. */
const LEAVES_OVER: ReadonlySet<Slip['kind']> = new Set([
  'text-after',
  'bad-attribute',
  'unclosed-label',
  'unclosed-attributes',
]);

/** The line of a word as its author wrote it, but for comments; its label is read. */
function asWritten(
  { text }: Reading,
  { fence }: Leaf | Block,
  label: readonly PhrasingContent[],
): readonly PhrasingContent[] {
  const { start, end } = fence.range;
  const written = (from: number, to: number): PhrasingContent => ({
    type: 'text',
    value: text.slice(from, to).replace(/<!--.*?-->/g, ''),
  });
  const { labelRange } = fence;
  if (label.length === 0 || !labelRange || labelRange.end > end) return [written(start, end)];
  return [written(start, labelRange.start), ...label, written(labelRange.end, end)];
}

/** What cannot be shown to learners, kept whole for the facilitator. */
function withhold(reading: Reading, piece: Leaf | Block, reason: WithheldReason): Withheld {
  const label = phrasing(reading, piece.node.children, undefined);
  const holdsMore = piece.fence.attributes.length > 0 || piece.fence.slips.some(({ kind }) => LEAVES_OVER.has(kind));
  const bare = piece.type === 'leaf' && label.length === 0;
  const said = holdsMore || bare ? asWritten(reading, piece, label) : label;
  const children: Flow[] = said.length > 0 ? [{ type: 'paragraph', children: [...said] }] : [];
  if (piece.type === 'block') {
    // One slip is one finding: what it holds is read as if its word were right.
    const parent =
      piece.fence.word ??
      wordNamed(
        nearest(
          piece.fence.name,
          WORDS.map((word) => word.name),
        ) ?? '',
      );
    children.push(...piece.children.flatMap((child) => readPiece(reading, child, parent, undefined)));
  }
  return { type: 'withheld', doubtful: false, reason, word: piece.fence.name, children, range: piece.range };
}

/** A word that nobody knows: say which was meant. */
function unknown(reading: Reading, piece: Leaf | Block): Withheld {
  const { fence } = piece;
  const names = WORDS.map((word) => word.name);
  const meant = nearest(fence.name, names);
  reading.findings.push(...slipFindings(fence));
  report(
    reading,
    'structure/unknown-word',
    'error',
    fence.nameRange,
    say`‘${fence.name}’ is not a word of Encounter Markdown. Until it is clear what was meant, only the facilitator sees what it holds.`,
    meant ? say`Did you mean ‘${meant}’?` : say`Known words are ${names.join(', ')}.`,
    meant ? { fix: { title: `Write ‘${meant}’`, range: fence.nameRange, text: meant } } : {},
  );
  return withhold(reading, piece, 'unknown-word');
}

const hasDuplicate = (fence: Fence): boolean => fence.slips.some((slip) => slip.kind === 'duplicate-attribute');

function readLeaf(reading: Reading, piece: Leaf, parent: Word | undefined, teller: Teller): Flow {
  const { fence, node, range } = piece;
  const { word } = fence;
  if (fence.kind === 'suspect') return withhold(reading, piece, 'fence');
  if (!word) return unknown(reading, piece);
  const read = attributesOf(reading, word, fence, onOneLine(reading, piece));
  if (word.within && !word.within.includes(parent?.name ?? '')) {
    report(
      reading,
      'structure/misplaced',
      'error',
      fence.nameRange,
      say`‘${word.name}’ stands outside ${oneOf(word.within.map(quoted))}, where it has its meaning. Until it is moved, only the facilitator sees it.`,
      say`Put it between ‘:::${word.within[0] ?? ''}’ and ‘:::’.`,
    );
    return withhold(reading, piece, 'misplaced');
  }
  if (word.label === 'required' && node.children.length === 0 && !fence.broken) {
    report(
      reading,
      'structure/missing-label',
      'warning',
      fence.nameRange,
      say`‘${word.name}’ says nothing yet.`,
      say`Write its text in square brackets right after the word: ‘::${word.name}[…]’.`,
    );
  }
  if (fence.broken || read.unclear || hasDuplicate(fence)) {
    return withhold(reading, piece, 'unclear');
  }
  const base = { children: phrasing(reading, node.children, teller), range, ...optional('id', read.text('id')) };
  const domain = optional('in', read.text('in') as Domain | undefined);
  switch (word.name) {
    case 'wish':
      return { type: 'wish', ...base, ...optional('of', read.person('of')) };
    case 'possible':
      return { type: 'possible', ...base };
    case 'factor':
      return { type: 'factor', ...base, ...domain, ...optional('factorKind', read.text('kind')) };
    case 'response':
      return {
        type: 'response',
        ...base,
        ...optional('of', read.person('of')),
        ...optional('responseKind', read.text('kind')),
      };
    case 'strategy':
      return {
        type: 'strategy',
        ...base,
        ...domain,
        ...optional('by', read.person('by')),
        ...optional('due', read.text('due')),
      };
    case 'support':
      return { type: 'support', ...base };
    case 'opening':
    case 'volunteer':
    case 'if-asked':
    case 'withhold':
    case 'react':
      return {
        type: 'brief-line',
        word: word.name,
        ...base,
        ...optional('cue', read.text('ask') ?? read.text('until') ?? read.text('when')),
      };
    default:
      return withhold(reading, piece, 'unclear');
  }
}

/** The edit that writes a leaf on one line, where it was written as a block. */
function onOneLine({ text }: Reading, { fence, range }: Leaf): Fix | undefined {
  const { labelRange } = fence;
  if (!labelRange || labelRange.start < fence.range.end) return undefined;
  const label = text.slice(labelRange.start, labelRange.end).replace(/\s+/g, ' ').trim();
  const attributes = text.slice(fence.nameRange.end, fence.range.end).trim();
  return { title: 'Write it on one line', range, text: `::${fence.name}[${label}]${attributes}` };
}

function readBlock(reading: Reading, piece: Block): Flow[] {
  const { fence, node, range } = piece;
  const { word } = fence;
  if (!word) return [unknown(reading, piece)];
  if (word.kind !== 'container') return [leafAsBlock(reading, piece, word)];
  const read = attributesOf(reading, word, fence);
  const titled = node.children.length > 0;
  if (titled) {
    report(
      reading,
      'structure/malformed',
      'error',
      fence.labelRange ?? fence.nameRange,
      say`‘${word.name}’ takes no title in brackets. ${FACILITATOR_ONLY}`,
      say`Put a heading before the block, or the text on a line of its own in it.`,
    );
  }
  if (!piece.closed) return [withhold(reading, piece, 'unclosed')];
  if (fence.broken || read.unclear || titled || hasDuplicate(fence)) {
    return [withhold(reading, piece, 'unclear')];
  }

  const audience = read.list('for');
  const base = { range, ...optional('id', read.text('id')), ...optional('audience', audience) };
  if (word.name === 'dialogue') return readDialogueBlock(reading, piece, base);
  if (word.name === 'question') reading.count.questions += 1;
  const number = reading.count.questions;
  const teller = read.person('of') ?? read.person('by');
  const children = piece.children.flatMap((child) => readPiece(reading, child, word, teller));
  if (children.length === 0) empty(reading, fence, say`Write what belongs in it, or take it out.`);
  const minutes = optional('minutes', read.number('minutes'));
  switch (word.name) {
    case 'voice':
      return [{ type: 'voice', ...base, ...optional('of', teller), children }];
    case 'story':
      return [{ type: 'story', ...base, ...optional('by', teller), ...minutes, children }];
    case 'mismatch':
      return [{ type: 'mismatch', ...base, children }];
    case 'question': {
      const objectives = (read.list('objective') ?? []).flatMap((text) => (/^\d+$/.test(text) ? [Number(text)] : []));
      return [
        {
          type: 'question',
          ...base,
          number,
          ...minutes,
          objectives,
          ...optional('lines', read.number('lines')),
          children,
        },
      ];
    }
    case 'key':
      return [{ type: 'key', ...base, ...optional('on', read.text('on')), children }];
    case 'facilitator':
      return [{ type: 'facilitator', ...base, ...minutes, ...optional('on', read.text('on')), children }];
    case 'takeaway':
      return [{ type: 'takeaway', ...base, children }];
    case 'care':
      return [{ type: 'care', ...base, children }];
    case 'brief':
      return [{ type: 'brief', ...base, audience: audience ?? [], ...minutes, children }];
    case 'marks':
      return [{ type: 'marks', ...base, ...optional('pass', read.number('pass')), children }];
    default:
      return [withhold(reading, piece, 'unclear')];
  }
}

function empty(reading: Reading, fence: Fence, remedy: Said): void {
  report(
    reading,
    'structure/empty-block',
    'warning',
    fence.nameRange,
    say`The block ‘${fence.name}’ is empty.`,
    remedy,
  );
}

/** A leaf or text word written as a container: its lines are kept, for the facilitator. */
function leafAsBlock(reading: Reading, piece: Block, word: Word): Withheld {
  const kind =
    word.kind === 'text' ? say`in running text, as in ‘:${word.name}[…]’` : say`on one line, as in ‘::${word.name}[…]’`;
  report(
    reading,
    'structure/malformed',
    'error',
    piece.fence.nameRange,
    say`‘${word.name}’ is no block: it is written ${kind}. ${FACILITATOR_ONLY}`,
    say`Put its text in square brackets after the word, and take the closing ‘:::’ away.`,
  );
  return withhold(reading, piece, 'unclear');
}

function readDialogueBlock(reading: Reading, piece: Block, base: { range: Range; id?: string }): Flow[] {
  const said: Prose[] = [];
  const others: Flow[] = [];
  for (const child of piece.children) {
    if (child.type === 'node') {
      const { node } = child;
      // Hyphens under a turn make a heading of it: what is said stays said, and the dialogue reports it.
      if (node.type === 'heading')
        said.push({ type: 'paragraph', children: node.children, ...optional('position', node.position) });
      else if (isProse(node)) said.push(node);
    } else if (child.type === 'leaf' && child.fence.kind !== 'suspect') {
      report(
        reading,
        'structure/misplaced',
        'error',
        child.fence.nameRange,
        say`‘${child.fence.name}’ stands inside a dialogue, which holds turns alone. Until it is moved, only the facilitator sees it.`,
        say`Put it after the ‘:::’ that closes the dialogue.`,
      );
      others.push(withhold(reading, child, 'in-dialogue'));
    } else others.push(...readPiece(reading, child, undefined, undefined));
  }
  const read = readDialogue(said, reading.text, reading.people);
  reading.findings.push(...read.findings);
  const children = read.children.map((child) => {
    if (child.type === 'turn') {
      const said = child.children.map((node) => inline(reading, node, child.speaker));
      return { ...child, ...optional('manner', spoken(child.manner)), children: said };
    }
    if (child.type === 'action') return { ...child, children: phrasing(reading, child.children, undefined) };
    return inline(reading, child, undefined);
  });
  if (children.length === 0)
    empty(reading, piece.fence, say`Begin a line with the name of one of the people and a colon.`);
  if (read.unclear) return [withhold(reading, piece, 'dialogue'), ...others];
  return [{ type: 'dialogue', ...base, children }, ...others];
}

/** A manner is taken from the source as it stands: of a comment in it nothing stays, of a text word its label. */
function spoken(manner: string | undefined): string | undefined {
  return manner
    ?.replace(/<!--.*?-->/g, '')
    .replace(/:[\p{L}-]+\[([^\]]*)\](?:\{[^}]*\})?/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
