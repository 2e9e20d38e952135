/** Where things stand in a tree: its fence lines, its words, and what is code, comment or HTML and means nothing. */
import type { Nodes } from 'mdast';
import type { Range } from './finding.js';
import { isNear } from './nearest.js';
import { readFence } from './syntax/fence-line.js';
import { BLOCK_WORDS } from './vocabulary.js';

/** Ranges, in order, that do not overlap. */
class Ranges {
  readonly #all: Range[] = [];

  add(start: number, end: number): void {
    this.#all.push({ start, end });
  }

  contain(at: number): boolean {
    const next = this.#firstAfter(at);
    return next !== undefined && next.start <= at;
  }

  /** Whether one of them begins in this stretch. */
  beginIn(start: number, end: number): boolean {
    const next = this.#firstAfter(start);
    return next !== undefined && start <= next.start && next.start < end;
  }

  /** The first that ends after `at`. */
  #firstAfter(at: number): Range | undefined {
    let low = 0;
    let high = this.#all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#all[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return this.#all[low];
  }
}

/** Where fence lines stand, and where colons are code or comment and mean nothing. */
export class Places {
  readonly fences = new Ranges();
  /** Text words that were understood. */
  readonly words = new Ranges();
  /** Comments, and code that holds no line of the dialect, so that nothing can have been swallowed. */
  readonly opaque = new Ranges();
  /** Fenced code that holds the opening line of a block, or is never closed. */
  readonly code = new Ranges();
  readonly indented = new Ranges();
  /** Lines of HTML, which go on to the next blank line. */
  readonly html = new Ranges();
  /** Fenced code, by where it begins. */
  readonly codeFrom = new Map<number, Range & { readonly value: string }>();
  /** Where `<!--` begins a comment that ends, or is code. */
  readonly comments = new Ranges();

  collect(node: Nodes, text: string, inWord = false): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (node.type === 'encounterFence') {
      this.fences.add(start, end);
      // What stands in its label or its attributes is not the author’s prose.
      this.comments.add(start, end);
    } else if (node.type === 'code' && !isFenced(node)) this.indented.add(start, end);
    else if (node.type === 'code') {
      const harmless = isClosed(text.slice(start, end)) && !opensBlock(node.value);
      (harmless ? this.opaque : this.code).add(start, end);
      this.codeFrom.set(start, { start, end, value: node.value });
      this.comments.add(start, end);
    } else if (node.type === 'inlineCode') {
      this.opaque.add(start, end);
      this.comments.add(start, end);
    } else if (node.type === 'html') this.#html(text, start, end);
    else if ('children' in node) {
      const isWord = node.type === 'textDirective';
      if (isWord && !inWord) this.words.add(start, end);
      for (const child of node.children) this.collect(child, text, inWord || isWord);
    }
  }

  /** Comments hide what they hold; other HTML is shown as text. */
  #html(text: string, start: number, end: number): void {
    this.html.add(start, end);
    const html = text.slice(start, end);
    for (let open = html.indexOf('<!--'); open >= 0; ) {
      const close = html.indexOf('-->', open + 2);
      if (close < 0) return;
      this.opaque.add(start + open, start + close + 3);
      // A comment in a comment ends where nobody expects it.
      if (!html.slice(open + 4, close).includes('<!--')) this.comments.add(start + open, start + close + 3);
      open = html.indexOf('<!--', close + 3);
    }
  }
}

/** Fenced code has one or two lines more than its value; indented code has not, and may hide a fence. */
function isFenced(node: Extract<Nodes, { type: 'code' }>): boolean {
  const lines = (node.position?.end.line ?? 0) - (node.position?.start.line ?? 0) + 1;
  return lines > node.value.split('\n').length;
}

/** Whether fenced code ends with a fence, and not where the text or the list around it ends. */
const isClosed = (source: string): boolean => /[\r\n][ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(source);

/** Whether code holds the opening line of a block, or a word’s own: then its fences most likely swallowed it. */
function opensBlock(code: string): boolean {
  if (!/[:：]{2}/.test(code)) return false;
  return code.split('\n').some((line) => {
    const fence = readFence(line.trim());
    if (fence?.kind === 'leaf') return fence.word !== undefined && fence.word.name !== 'part';
    return fence?.kind === 'open' && isNear(fence.name, BLOCK_WORDS);
  });
}
