/** Inline content with its text words and citations understood. */
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { readWritten } from '../attributes.js';
import type { Citation, Feeling, Prose } from '../case.js';
import { familyOf } from '../feelings.js';
import { wordNamed } from '../vocabulary.js';
import { plainText } from '../walk.js';
import { optional, type Reading, type Teller } from './reading.js';

/** The same node with its text words and citations understood; the very same if it holds none. */
export function inline<T extends RootContent>(reading: Reading, node: T, teller: Teller): T {
  if (!('children' in node)) return node;
  const children = node.children as RootContent[];
  let changed = false;
  const next = children.map((child) => {
    const read = understood(reading, child, teller);
    if (read !== child) changed = true;
    return read;
  });
  return changed ? ({ ...node, children: next } as T) : node;
}

function understood(reading: Reading, node: RootContent, teller: Teller): RootContent {
  if (node.type === 'textDirective') return feeling(reading, node, teller);
  if (node.type === 'encounterCitation') return citation(node);
  return inline(reading, node, teller);
}

/** The same for a run of inline content. */
export function phrasing(reading: Reading, children: readonly PhrasingContent[], teller: Teller): PhrasingContent[] {
  const holder: Paragraph = { type: 'paragraph', children: [...children] };
  return inline(reading, holder, teller).children;
}

function feeling(reading: Reading, node: TextDirective, teller: Teller): Feeling | TextDirective {
  const word = wordNamed(node.name);
  const range = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
  if (!word) return node;
  const read = readWritten(word, node.data?.written ?? [], range, reading.people, {
    text: reading.text,
    end: range.end,
  });
  reading.findings.push(...read.findings);
  const label = phrasing(reading, node.children, teller);
  return {
    type: 'feeling',
    ...optional('of', read.person('of') ?? teller),
    ...optional('family', read.text('as') ?? familyOf(plainText(label))),
    children: label,
    range,
    ...optional('position', node.position),
  };
}

function citation(node: Extract<RootContent, { type: 'encounterCitation' }>): Citation {
  const range = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
  return { type: 'citation', items: node.items, range, ...optional('position', node.position) };
}

/** Prose, headings apart: what Markdown has besides words. */
export function isProse(node: RootContent): node is Prose {
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
