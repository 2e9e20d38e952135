/** The case model, built from the pieces of the tree: who is in the case and what it holds, with ranges. */
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { readWritten } from './attributes.js';
import { openComment, type Piece } from './blocks.js';
import type { Case, Citation, Feeling, Flow, Part, PersonRef, Prose, Section, Withheld } from './case.js';
import { readDialogue } from './dialogue.js';
import type { Finding, Range } from './finding.js';
import type { ReadMatter } from './matter/read.js';
import { nearest } from './nearest.js';
import { indexPeople, type People } from './people.js';
import { slipFindings } from './slips.js';
import type { Fence } from './syntax/fence-line.js';
import { type Domain, FEELING_FAMILIES, WORDS, type Word, wordNamed } from './vocabulary.js';

export interface BuiltCase {
  readonly case: Case;
  readonly findings: readonly Finding[];
}

/** Build the case. `text` is the whole file, which all offsets speak of. */
export function buildCase({ matter, people }: ReadMatter, pieces: readonly Piece[], text: string): BuiltCase {
  const builder = new Builder(indexPeople(people), text);
  const sections: Section[] = [];
  let children: Flow[] = [];
  let part: Part | undefined;
  const flush = (): void => {
    if (part || children.length > 0) sections.push({ ...(part ? { part } : {}), children });
    children = [];
    part = undefined;
  };
  for (const piece of pieces) {
    if (piece.type === 'leaf' && piece.fence.word?.name === 'part' && piece.fence.kind !== 'suspect') {
      flush();
      const read = builder.part(piece);
      if (read.type === 'part') part = read;
      else if (read.type === 'withheld') children.push(read);
    } else children.push(...builder.flow(piece, undefined, undefined));
  }
  flush();
  builder.checkIds(sections);
  return { case: { matter, people, sections }, findings: builder.findings };
}

const NEUTRAL_LABEL_WORDS = new Set(WORDS.filter((word) => word.kind !== 'text').map((word) => word.name));

/** What a block is asked while its content is read. */
interface Teller {
  readonly ref: PersonRef | undefined;
}

/** Reads pieces into blocks; it keeps the counters and the findings of one case. */
class Builder {
  readonly findings: Finding[] = [];
  #questions = 0;
  #parts = 0;

  constructor(
    readonly people: People,
    readonly text: string,
  ) {}

  /** `::part`: a part, the end of the parts, or a line that was not understood. */
  part(piece: Extract<Piece, { type: 'leaf' }>): Part | Withheld | { readonly type: 'end' } {
    const { fence } = piece;
    const word = fence.word;
    if (!word) return this.withhold(piece, 'This word is not known.');
    const read = this.read(word, fence);
    if (read.flag('end')) return { type: 'end' };
    this.#parts += 1;
    const id = read.text('id');
    return {
      type: 'part',
      number: this.#parts,
      ...optional('minutes', read.number('minutes')),
      ...optional('id', id),
      children: read.unclear || fence.broken ? [] : this.phrasing(piece.node.children, undefined),
      range: piece.range,
    };
  }

  /** The blocks of one piece. `parent` is the container around it, `teller` who speaks in it. */
  flow(piece: Piece, parent: Word | undefined, teller: Teller | undefined): Flow[] {
    switch (piece.type) {
      case 'node':
        return this.prose(piece.node, teller);
      case 'leaf':
        return [this.leaf(piece, parent, teller)];
      case 'block':
        return this.block(piece);
      case 'doubt':
        return [
          {
            type: 'withheld',
            doubtful: true,
            reason: piece.reason,
            children: piece.children.flatMap((child) => this.flow(child, undefined, undefined)),
            range: piece.range,
          },
        ];
    }
  }

  private read(word: Word, fence: Fence): ReturnType<typeof readWritten> {
    this.findings.push(...slipFindings(fence));
    const read = readWritten(word, fence.attributes, fence.nameRange, this.people);
    this.findings.push(...read.findings);
    return read;
  }

  private unknown(fence: Fence): string {
    const names = WORDS.map((word) => word.name);
    const meant = nearest(fence.name, names);
    this.findings.push(...slipFindings(fence));
    this.findings.push({
      rule: 'structure/unknown-word',
      severity: 'error',
      message: `‘${fence.name}’ is no word of Encounter Markdown. Until it is clear what was meant, only the facilitator sees what it holds.`,
      remedy: meant ? `Did you mean ‘${meant}’?` : `Known words are ${[...NEUTRAL_LABEL_WORDS].join(', ')}.`,
      range: fence.nameRange,
      ...(meant ? { fix: { title: `Write ‘${meant}’`, range: fence.nameRange, text: meant } } : {}),
    });
    return `‘${fence.name}’ is no word of Encounter Markdown.`;
  }

  /** What cannot be shown to learners, kept whole for the facilitator. */
  private withhold(piece: Extract<Piece, { type: 'leaf' | 'block' }>, reason: string): Withheld {
    const label = this.phrasing(piece.node.children, undefined);
    const lead: Flow[] = label.length > 0 ? [{ type: 'paragraph', children: label }] : [];
    const rest =
      piece.type === 'block' ? piece.children.flatMap((child) => this.flow(child, undefined, undefined)) : [];
    const written = this.text.slice(piece.fence.range.start, piece.fence.range.end);
    const source: Flow[] =
      lead.length === 0 && piece.type === 'leaf'
        ? [{ type: 'paragraph', children: [{ type: 'text', value: written }] }]
        : lead;
    return { type: 'withheld', doubtful: false, reason, children: [...source, ...rest], range: piece.range };
  }

  private leaf(piece: Extract<Piece, { type: 'leaf' }>, parent: Word | undefined, teller: Teller | undefined): Flow {
    const { fence, node, range } = piece;
    const { word } = fence;
    if (fence.kind === 'suspect')
      return this.withhold(piece, 'This line is no fence, though it was plainly meant as one.');
    if (!word) return this.withhold(piece, this.unknown(fence));
    const read = this.read(word, fence);
    if (word.within && !word.within.includes(parent?.name ?? '')) {
      this.findings.push({
        rule: 'structure/misplaced',
        severity: 'error',
        message: `‘${word.name}’ stands outside ‘${word.within.join('’ or ‘')}’, where it has its meaning. Until it is moved, only the facilitator sees it.`,
        remedy: `Put it between ‘:::${word.within[0] ?? ''}’ and ‘:::’.`,
        range: fence.nameRange,
      });
      return this.withhold(piece, `‘${word.name}’ stands outside its block.`);
    }
    if (word.label === 'required' && node.children.length === 0 && !fence.broken) {
      this.findings.push({
        rule: 'structure/missing-label',
        severity: 'warning',
        message: `‘${word.name}’ says nothing yet.`,
        remedy: `Write its text in square brackets right after the word: ‘::${word.name}[…]’.`,
        range: fence.nameRange,
      });
    }
    if (fence.broken || read.unclear || hasDuplicate(fence))
      return this.withhold(piece, `‘${word.name}’ was not understood as written.`);
    const children = this.phrasing(node.children, teller);
    const id = optional('id', read.text('id'));
    const base = { children, range, ...id };
    switch (word.name) {
      case 'wish':
        return { type: 'wish', ...base, ...optional('of', read.person('of')) };
      case 'possible':
        return { type: 'possible', ...base };
      case 'factor':
        return {
          type: 'factor',
          ...base,
          ...optional('in', read.text('in') as Domain | undefined),
          ...optional('factorKind', read.text('kind')),
        };
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
          ...optional('in', read.text('in') as Domain | undefined),
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
        return this.withhold(piece, `‘${word.name}’ does not stand on a line of its own.`);
    }
  }

  private block(piece: Extract<Piece, { type: 'block' }>): Flow[] {
    const { fence, node, range } = piece;
    const { word } = fence;
    if (!word) return [this.withhold(piece, this.unknown(fence))];
    if (word.kind !== 'container') return [this.leafAsBlock(piece, word)];
    const read = this.read(word, fence);
    if (node.children.length > 0) {
      this.findings.push({
        rule: 'structure/malformed',
        severity: 'error',
        message: `‘${word.name}’ has no title in brackets. Until it is mended, only the facilitator sees this.`,
        remedy: 'Put a heading before the block, or the text on a line of its own in it.',
        range: fence.labelRange ?? fence.nameRange,
      });
    }
    const clear = piece.closed && !fence.broken && !read.unclear && node.children.length === 0 && !hasDuplicate(fence);
    if (!clear)
      return [
        this.withhold(
          piece,
          piece.closed ? `‘${word.name}’ was not understood as written.` : `‘${word.name}’ is never closed.`,
        ),
      ];

    const teller: Teller = { ref: read.person('of') ?? read.person('by') };
    const audience = read.list('for');
    const base = { range, ...optional('id', read.text('id')), ...optional('audience', audience) };
    if (word.name === 'dialogue') return this.dialogue(piece, base);
    if (word.name === 'question') this.#questions += 1;
    const number = this.#questions;
    const children = piece.children.flatMap((child) => this.flow(child, word, teller));
    const minutes = optional('minutes', read.number('minutes'));
    if (children.length === 0) {
      this.findings.push({
        rule: 'structure/empty-block',
        severity: 'warning',
        message: `The block ‘${word.name}’ is empty.`,
        remedy: 'Write what belongs in it, or take it out.',
        range: fence.nameRange,
      });
    }
    switch (word.name) {
      case 'voice':
        return [{ type: 'voice', ...base, ...optional('of', teller.ref), children }];
      case 'story':
        return [{ type: 'story', ...base, ...optional('by', teller.ref), ...minutes, children }];
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
        return [this.withhold(piece, `‘${word.name}’ cannot be a block.`)];
    }
  }

  /** A leaf or text word written as a container: its lines are kept, for the facilitator. */
  private leafAsBlock(piece: Extract<Piece, { type: 'block' }>, word: Word): Withheld {
    const kind =
      word.kind === 'text' ? `in running text, as in ‘:${word.name}[…]’` : `on one line, as in ‘::${word.name}[…]’`;
    this.findings.push({
      rule: 'structure/malformed',
      severity: 'error',
      message: `‘${word.name}’ is no block: it is written ${kind}. Until it is mended, only the facilitator sees this.`,
      remedy: 'Put its text in square brackets after the word, and take the closing ‘:::’ away.',
      range: piece.fence.nameRange,
    });
    return this.withhold(piece, `‘${word.name}’ is no block.`);
  }

  private dialogue(piece: Extract<Piece, { type: 'block' }>, base: { range: Range; id?: string }): Flow[] {
    const prose: Prose[] = [];
    const others: Flow[] = [];
    for (const child of piece.children) {
      if (child.type === 'node' && child.node.type !== 'heading') {
        if (isProse(child.node)) prose.push(child.node);
        this.comment(child.node);
      } else if (child.type === 'node' && child.node.type === 'heading') {
        // Rules of hyphens under a turn make a heading of it: keep what is said, and let the dialogue report it.
        prose.push({
          type: 'paragraph',
          children: child.node.children,
          ...(child.node.position ? { position: child.node.position } : {}),
        });
      } else {
        if (child.type === 'leaf') {
          this.findings.push({
            rule: 'structure/misplaced',
            severity: 'error',
            message: `‘${child.fence.name}’ stands inside a dialogue, which holds turns alone. Until it is moved, only the facilitator sees it.`,
            remedy: 'Put it after the ‘:::’ that closes the dialogue.',
            range: child.fence.nameRange,
          });
          others.push(this.withhold(child, `‘${child.fence.name}’ stands inside a dialogue.`));
        } else others.push(...this.flow(child, undefined, undefined));
      }
    }
    const read = readDialogue(prose, this.text, this.people);
    this.findings.push(...read.findings);
    const children = read.children.map((child) => {
      if (child.type === 'turn') {
        const teller = { ref: child.speaker };
        return { ...child, children: child.children.map((node) => this.inline(node, teller)) };
      }
      if (child.type === 'action') return { ...child, children: this.phrasing(child.children, undefined) };
      return this.inline(child, undefined);
    });
    if (children.length === 0) {
      this.findings.push({
        rule: 'structure/empty-block',
        severity: 'warning',
        message: 'The block ‘dialogue’ is empty.',
        remedy: 'Begin a line with the name of one of the people and a colon.',
        range: piece.fence.nameRange,
      });
    }
    return [{ type: 'dialogue', ...base, children }, ...others];
  }

  private prose(node: RootContent, teller: Teller | undefined): Flow[] {
    this.comment(node);
    if (node.type === 'heading') return [this.inline(node, teller)];
    return isProse(node) ? [this.inline(node, teller)] : [];
  }

  /** A comment that never ends takes all that follows with it. */
  private comment(node: RootContent): void {
    if (node.type !== 'html' || node.value.lastIndexOf('<!--') <= node.value.lastIndexOf('-->')) return;
    if (!node.value.includes('<!--')) return;
    const start = (node.position?.start.offset ?? 0) + node.value.lastIndexOf('<!--');
    this.findings.push(openComment({ start, end: start + 4 }));
  }

  /** The same node with its text words and citations understood. */
  private inline<T extends RootContent>(node: T, teller: Teller | undefined): T {
    if (!('children' in node)) return node;
    const children = node.children as RootContent[];
    let changed = false;
    const next = children.map((child) => {
      const read =
        child.type === 'textDirective'
          ? this.feeling(child, teller)
          : child.type === 'encounterCitation'
            ? citation(child)
            : this.inline(child, teller);
      if (read !== child) changed = true;
      return read;
    });
    return changed ? ({ ...node, children: next } as T) : node;
  }

  private phrasing(children: readonly PhrasingContent[], teller: Teller | undefined): PhrasingContent[] {
    const holder: Paragraph = { type: 'paragraph', children: [...children] };
    return this.inline(holder, teller).children;
  }

  private feeling(node: TextDirective, teller: Teller | undefined): Feeling | PhrasingContent {
    const word = wordNamed(node.name);
    const range = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
    if (!word) return node;
    const read = readWritten(word, node.data?.written ?? [], range, this.people);
    this.findings.push(...read.findings);
    const of = read.person('of') ?? teller?.ref;
    const label = this.phrasing(node.children, teller);
    const family = read.text('as') ?? familyOf(plainText(label));
    return {
      type: 'feeling',
      ...optional('of', of),
      ...optional('family', family),
      children: label,
      range,
      ...(node.position ? { position: node.position } : {}),
    };
  }

  /** Ids are unique, and what points at one finds it. */
  checkIds(sections: readonly Section[]): void {
    const ids = new Map<string, Range>();
    const questions = new Set<string>();
    const add = (node: { readonly id?: string; readonly type: string; readonly range: Range }): void => {
      if (node.id === undefined) return;
      if (node.type === 'question') questions.add(node.id);
      const first = ids.get(node.id);
      if (first) {
        this.findings.push({
          rule: 'structure/duplicate-id',
          severity: 'error',
          message: `The id ‘${node.id}’ stands here a second time, so that a link or a key cannot tell which is meant.`,
          remedy: 'Give each its own id.',
          range: this.idRange(node.range, node.id),
          related: { message: 'The first one.', range: this.idRange(first, node.id) },
        });
      } else ids.set(node.id, node.range);
    };
    const all = sections.flatMap((section) => [
      ...(section.part ? [section.part] : []),
      ...section.children.flatMap(blocksIn),
    ]);
    for (const node of all) if ('range' in node) add(node);
    for (const node of all) {
      if ((node.type !== 'key' && node.type !== 'facilitator') || node.on === undefined || questions.has(node.on))
        continue;
      const meant = nearest(node.on, questions);
      const start = this.text.indexOf(node.on, this.text.indexOf('on', node.range.start) + 2);
      const range = { start, end: start + node.on.length };
      this.findings.push({
        rule: 'structure/dangling-id',
        severity: 'error',
        message: `‘${node.on}’ is the id of no question.`,
        remedy: meant ? `Did you mean ‘${meant}’?` : `Give the question its id: ‘:::question{#${node.on}}’.`,
        range,
        ...(meant ? { fix: { title: `Write ‘${meant}’`, range, text: meant } } : {}),
      });
    }
  }

  private idRange(range: Range, id: string): Range {
    const start = this.text.indexOf(`#${id}`, range.start);
    return start < 0 || start > range.end ? range : { start: start + 1, end: start + 1 + id.length };
  }
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}

const hasDuplicate = (fence: Fence): boolean => fence.slips.some((slip) => slip.kind === 'duplicate-attribute');

function isProse(node: RootContent): node is Prose {
  switch (node.type) {
    case 'blockquote':
    case 'code':
    case 'definition':
    case 'footnoteDefinition':
    case 'html':
    case 'list':
    case 'paragraph':
    case 'table':
    case 'thematicBreak':
      return true;
    default:
      return false;
  }
}

function citation(node: Extract<RootContent, { type: 'encounterCitation' }>): Citation {
  const range = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
  return { type: 'citation', items: node.items, range, ...(node.position ? { position: node.position } : {}) };
}

/** A feeling that is called by the name of its family belongs to it. */
function familyOf(label: string): string | undefined {
  const word = label.trim().toLowerCase();
  return FEELING_FAMILIES.find((family) => family === word);
}

/** The words of inline content, without marks. */
export function plainText(nodes: readonly { readonly type: string }[]): string {
  return nodes
    .map((node) => {
      if ('value' in node && typeof node.value === 'string') return node.type === 'html' ? '' : node.value;
      if ('children' in node && Array.isArray(node.children)) return plainText(node.children);
      return node.type === 'break' ? ' ' : '';
    })
    .join('');
}

/** A block and every block in it, in order. Prose and inline content are not looked into. */
export function blocksIn(block: Flow): Flow[] {
  switch (block.type) {
    case 'voice':
    case 'story':
    case 'mismatch':
    case 'question':
    case 'key':
    case 'facilitator':
    case 'takeaway':
    case 'care':
    case 'brief':
    case 'marks':
    case 'withheld':
      return [block, ...block.children.flatMap(blocksIn)];
    default:
      return [block];
  }
}
