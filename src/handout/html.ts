/**
 * Raw HTML in a case: comments vanish to the character, a few inline tags are kept, and all else is text to be read.
 */
import type { AnyNode } from './node.js';

/** Tags that mean something in a clinical text: CO<sub>2</sub>, m<sup>2</sup>, a line break, a key, an abbreviation. */
export const KEPT_TAGS = ['sub', 'sup', 'br', 'kbd', 'abbr'] as const;
export type KeptTag = (typeof KEPT_TAGS)[number];

export interface Tag {
  readonly name: KeptTag;
  readonly closes: boolean;
  /** What an abbreviation stands for. */
  readonly title?: string;
}

const TAG = /<(\/?)(sub|sup|br|kbd|abbr)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi;
const WHOLE_TAG = new RegExp(`^${TAG.source}$`, 'i');
const TITLE = /\stitle\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

/** The text without its comments, to the character. A comment that never closes stays. */
export function withoutComments(html: string): string {
  let kept = '';
  let from = 0;
  for (;;) {
    const start = html.indexOf('<!--', from);
    if (start < 0) return kept + html.slice(from);
    // `<!-->` and `<!--->` are whole comments.
    const short = /^-?>/.exec(html.slice(start + 4, start + 6));
    const close = short ? start + 1 + short[0].length : html.indexOf('-->', start + 4);
    if (close < 0) return kept + html.slice(from);
    kept += html.slice(from, start);
    from = close + 3;
  }
}

/** Whether a comment opens here that does not close: nobody can say where it was meant to end. */
export function leavesCommentOpen(html: string): boolean {
  return withoutComments(html).includes('<!--');
}

/** A kept tag, or undefined for any other HTML. */
export function tagOf(html: string): Tag | undefined {
  const match = WHOLE_TAG.exec(html);
  return match ? tagFrom(match) : undefined;
}

function tagFrom(match: RegExpExecArray): Tag {
  const name = (match[2] ?? '').toLowerCase() as KeptTag;
  const title = name === 'abbr' ? TITLE.exec(match[3] ?? '') : null;
  const said = title?.[1] ?? title?.[2];
  return { name, closes: match[1] === '/', ...(said === undefined ? {} : { title: said }) };
}

/** A tag with nothing but what is kept of it. */
function written(tag: Tag): string {
  const title = tag.title === undefined ? '' : ` title="${tag.title.replace(/"/g, '&quot;')}"`;
  return `<${tag.closes ? '/' : ''}${tag.name}${tag.closes ? '' : title}>`;
}

/** What remains of a piece of HTML: kept tags as `html` nodes, all else as `text`; comments leave nothing. */
export function readHtml(node: AnyNode, forLearners: boolean): AnyNode[] {
  let html = withoutComments(String(node.value));
  // A comment that never closes hides the rest, as it would in a browser; who leads sees what was written.
  const open = html.indexOf('<!--');
  if (open >= 0 && forLearners) html = html.slice(0, open);
  const position = node.position ? { position: node.position } : {};
  const nodes: AnyNode[] = [];
  let end = 0;
  const addText = (value: string) => {
    if (value !== '') nodes.push({ type: 'text', value, ...position });
  };
  for (const match of html.matchAll(TAG)) {
    addText(html.slice(end, match.index));
    nodes.push({ type: 'html', value: written(tagFrom(match)), ...position });
    end = match.index + match[0].length;
  }
  addText(html.slice(end));
  return nodes;
}
