/**
 * One walk over a case, for all rules together: its blocks, its running texts with their places in the source, its
 * headings, links, pictures and citations, in order. Rules go through these lists and never through the tree.
 */

import type { Code, Heading, Html, Image, ImageReference, Link, List, Nodes, PhrasingContent } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import type { BriefLine, Citation, Feeling, Flow, Part, Section } from '../language/case.js';
import type { Range } from '../language/finding.js';
import type { CaseFile } from '../language/parse.js';

/** Where a text stands: in the prose of the case, or in one of its blocks. */
export type Where =
  | 'prose'
  | 'action'
  | 'turn'
  | 'inner'
  | 'cue'
  | 'manner'
  | Exclude<Flow['type'], 'dialogue' | 'paragraph'>
  | 'part';

/** What is around a block or a text. */
export interface Around {
  readonly where: Where;
  /** Who speaks, thinks, tells, wishes or lives it: a key of `people`, or `team`. */
  readonly person?: string;
  /** The block that it stands in, the innermost first. */
  readonly block?: Flow;
  /** In a Markdown quote. */
  readonly quoted: boolean;
  readonly section: Section;
}

/** Text that reads on without a break: a paragraph, a heading, a table’s cell, a label. */
export interface TextRun extends Around {
  /**
   * The words, marks taken away. Code, links, feelings, pictures and citations are no words of it: each is one
   * U+FFFC. A line break is `\n`.
   */
  readonly text: string;
  readonly heading: boolean;
  /** From a stretch of `text` (half-open) to the range in the file. */
  range(start: number, end: number): Range;
}

/** Words that stand beside the running text, and are read all the same. */
export interface Label extends TextRun {
  /**
   * `cue`: what an actor waits for, the author’s words; `manner`: how a turn is said, in its brackets; `feeling`, `link`
   * and `picture`: what stands in their brackets.
   */
  readonly label: 'cue' | 'manner' | 'feeling' | 'link' | 'picture';
}

export interface PlacedHeading extends Around {
  readonly node: Heading;
}

export interface PlacedLink extends Around {
  readonly node: Link;
}

export interface PlacedImage extends Around {
  readonly node: Image | ImageReference;
}

/** What is no running text: a tag, several lines of HTML, a block of code. */
export interface PlacedSource extends Around {
  readonly node: Html | Code;
}

export interface PlacedBlock extends Around {
  readonly node: Flow | Part;
}

export interface CaseView {
  readonly file: CaseFile;
  /** Every block, parts included, in order; those within blocks follow the block that holds them. */
  readonly blocks: readonly PlacedBlock[];
  readonly texts: readonly TextRun[];
  readonly labels: readonly Label[];
  readonly headings: readonly PlacedHeading[];
  readonly links: readonly PlacedLink[];
  readonly images: readonly PlacedImage[];
  /** HTML and code, in order. */
  readonly sources: readonly PlacedSource[];
  readonly citations: readonly Citation[];
  readonly feelings: readonly Feeling[];
}

/** Longer than this nobody tells how a line is said. */
const LONGEST_MANNER = 300;

/** Stands for what is no word of a text. */
export const GAP = '\uFFFC';

/** Walk over a case once. */
export function viewOf(file: CaseFile): CaseView {
  const view = {
    blocks: [] as PlacedBlock[],
    texts: [] as TextRun[],
    labels: [] as Label[],
    headings: [] as PlacedHeading[],
    links: [] as PlacedLink[],
    images: [] as PlacedImage[],
    sources: [] as PlacedSource[],
    citations: [] as Citation[],
    feelings: [] as Feeling[],
  };

  const { text: source } = file;
  /** A label that stands in the source as it is read. */
  const written = (label: Label['label'], text: string, at: number, around: Around): void => {
    const range = (start: number, end: number): Range => ({ start: at + start, end: at + end });
    if (/\S/.test(text)) view.labels.push({ ...around, label, text, heading: false, range });
  };
  /** What stands in the brackets of a link or a feeling. */
  const bracketed = (label: 'feeling' | 'link', children: readonly PhrasingContent[], around: Around): void => {
    const run = new Run(source);
    const visit = (node: PhrasingContent): void => {
      if (node.type === 'text') run.add(node.value, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
      else if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete')
        for (const child of node.children) visit(child);
      else run.put(GAP, node.position?.start.offset ?? 0, node.position?.end.offset);
    };
    for (const child of children) visit(child);
    if (/[^\s\uFFFC]/.test(run.words))
      view.labels.push({
        ...around,
        label,
        text: run.words,
        heading: false,
        range: (start, end) => run.range(start, end),
      });
  };

  /** The inline content of one run. */
  const run = (children: readonly PhrasingContent[], around: Around, heading: boolean): void => {
    const text = new Run(file.text);
    const visit = (node: PhrasingContent): void => {
      switch (node.type) {
        case 'text':
          text.add(node.value, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
          return;
        case 'break':
          text.put('\n', node.position?.start.offset ?? 0);
          return;
        case 'html':
          view.sources.push({ ...around, node });
          return;
        case 'link':
          view.links.push({ ...around, node });
          bracketed('link', node.children, around);
          break;
        case 'image':
        case 'imageReference':
          view.images.push({ ...around, node });
          picture(node, around);
          break;
        case 'citation':
          view.citations.push(node);
          break;
        case 'feeling':
          view.feelings.push(node);
          bracketed('feeling', node.children, around);
          break;
        case 'emphasis':
        case 'strong':
        case 'delete':
          for (const child of node.children) visit(child);
          return;
        default:
      }
      text.put(GAP, node.position?.start.offset ?? 0, node.position?.end.offset);
      if ('children' in node) for (const child of node.children) inside(child);
    };
    /** What stands in a link or a feeling is no text of the run, but a picture or a citation there counts. */
    const inside = (node: PhrasingContent): void => {
      if (node.type === 'image' || node.type === 'imageReference') {
        view.images.push({ ...around, node });
        picture(node, around);
      } else if (node.type === 'citation') view.citations.push(node);
      else if ('children' in node) for (const child of node.children) inside(child);
    };
    for (const child of children) visit(child);
    const { words } = text;
    if (/[^\s\uFFFC]/.test(words))
      view.texts.push({ ...around, text: words, heading, range: (start, end) => text.range(start, end) });
  };

  function picture({ alt, position }: Image | ImageReference, around: Around): void {
    const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
    const at = alt ? source.slice(start, end).indexOf(alt) : -1;
    if (alt && at >= 0) written('picture', alt, start + at, around);
  }

  const prose = (node: Nodes, around: Around): void => {
    switch (node.type) {
      case 'paragraph':
      case 'tableCell':
        run(node.children, around, false);
        return;
      case 'heading':
        view.headings.push({ ...around, node });
        run(node.children, around, true);
        return;
      case 'html':
      case 'code':
        view.sources.push({ ...around, node });
        return;
      case 'blockquote':
        for (const child of node.children) prose(child, { ...around, quoted: true });
        return;
      case 'list':
      case 'listItem':
      case 'table':
      case 'tableRow':
      case 'footnoteDefinition':
        for (const child of (node as List).children as readonly Nodes[]) prose(child, around);
        return;
      default:
    }
  };

  const flow = (node: Flow, around: Around): void => {
    switch (node.type) {
      case 'dialogue':
        view.blocks.push({ ...around, node });
        for (const child of node.children) {
          if (child.type === 'turn') {
            const spoken: Around = {
              ...around,
              where: child.inner ? 'inner' : 'turn',
              person: child.speaker.key,
              block: node,
            };
            const manner = /^[*_\s]*\(([^()\n]*)\)/.exec(
              source.slice(child.speaker.range.end, child.speaker.range.end + LONGEST_MANNER),
            );
            if (manner?.[1])
              written('manner', manner[1], child.speaker.range.end + manner[0].indexOf('(') + 1, {
                ...around,
                where: 'manner',
                block: node,
              });
            for (const said of child.children) prose(said, spoken);
          } else if (child.type === 'action') run(child.children, { ...around, where: 'action', block: node }, false);
          else prose(child, { ...around, block: node });
        }
        return;
      case 'wish':
      case 'possible':
      case 'factor':
      case 'response':
      case 'strategy':
      case 'support':
      case 'brief-line':
        view.blocks.push({ ...around, node });
        run(node.children, { ...around, where: node.type, block: node, ...personOf(node) }, false);
        if (node.type === 'brief-line' && node.cue !== undefined) cue(node, around);
        return;
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
        view.blocks.push({ ...around, node });
        for (const child of node.children) flow(child, { ...around, where: node.type, block: node, ...personOf(node) });
        return;
      default:
        prose(node, around);
    }
  };

  /** What an actor waits for stands in braces behind what is said. */
  function cue(node: BriefLine, around: Around): void {
    const line = source.slice(node.range.start, node.range.end);
    const at = line.search(/(?:ask|until|when)\s*=[^=]*$/);
    const start = at < 0 || node.cue === undefined ? -1 : line.indexOf(node.cue, at);
    if (start >= 0 && node.cue)
      written('cue', node.cue, node.range.start + start, { ...around, where: 'cue', block: node });
  }

  for (const section of file.case.sections) {
    if (section.part) {
      const around: Around = { where: 'part', quoted: false, section };
      view.blocks.push({ ...around, node: section.part });
      run(section.part.children, around, true);
    }
    for (const node of section.children) flow(node, { where: 'prose', quoted: false, section });
  }
  return { file, ...view };
}

function personOf(node: Flow): { person?: string } {
  const ref = 'of' in node ? node.of : 'by' in node ? node.by : undefined;
  return ref ? { person: ref.key } : {};
}

/** A run of text in the making: its words, and for each of them where it stands in the file. */
class Run {
  words = '';
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  constructor(readonly source: string) {}

  /** One character that stands for a stretch of the source. */
  put(character: string, start: number, end = start + 1): void {
    this.words += character;
    this.#starts.push(start);
    this.#ends.push(end);
  }

  /** A text node: its value may be shorter than its source, by escapes, references and indents. */
  add(value: string, start: number, end: number): void {
    let at = start;
    for (let i = 0; i < value.length; ) {
      const reference =
        this.source[at] === '&' ? /^&[#\w]{1,33};/.exec(this.source.slice(at, at + 40))?.[0] : undefined;
      const decoded = reference ? decodeString(reference) : '';
      if (reference && decoded !== reference && value.startsWith(decoded, i)) {
        for (const unit of decoded.split('')) this.put(unit, at, at + reference.length);
        i += decoded.length;
        at += reference.length;
      } else {
        // What the value left out of its source: a backslash, the indent of a line, spaces at its end.
        while (at < end && this.source[at] !== value[i]) at += 1;
        this.put(value[i] ?? '', Math.min(at, end));
        i += 1;
        at += 1;
      }
    }
  }

  range(start: number, end: number): Range {
    const from = this.#starts[start] ?? this.#ends.at(-1) ?? 0;
    return { start: from, end: Math.max(from, this.#ends[end - 1] ?? from) };
  }
}
