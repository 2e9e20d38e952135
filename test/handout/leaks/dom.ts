/** What a browser makes of a page, held against an allow-list of its own: not the sanitiser’s, which could be wrong. */
import { ok } from 'node:assert/strict';
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';

type Node =
  | DefaultTreeAdapterTypes.ChildNode
  | DefaultTreeAdapterTypes.Document
  | DefaultTreeAdapterTypes.DocumentFragment;

const GLOBAL = ['class', 'id', 'role', 'aria-label', 'aria-hidden', 'aria-describedby', 'dir', 'lang', 'data-offset'];

/** Elements, and the attributes that each may have besides the global ones. */
const ELEMENTS = new Map<string, readonly string[]>([
  ...['head', 'title', 'style', 'body', 'main', 'article', 'header', 'footer', 'section', 'div', 'p', 'hr'].map(bare),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'figure', 'figcaption', 'ul', 'li', 'dl', 'dt'].map(
    bare,
  ),
  ...[
    'dd',
    'caption',
    'thead',
    'tbody',
    'tfoot',
    'tr',
    'q',
    'span',
    'em',
    'strong',
    'del',
    'sub',
    'sup',
    'kbd',
    'code',
    'br',
  ].map(bare),
  ['html', ['lang']],
  ['details', ['open']],
  ['summary', []],
  ['script', ['type']],
  ['meta', ['charset', 'http-equiv', 'name', 'content']],
  ['a', ['href', 'rel', 'title']],
  ['abbr', ['title']],
  ['img', ['src', 'alt', 'title']],
  ['ol', ['start', 'type']],
  ['table', ['tabindex']],
  ['td', ['colspan', 'align']],
  ['th', ['scope', 'align']],
]);

function bare(name: string): [string, readonly string[]] {
  return [name, []];
}

const VALUES: Readonly<Record<string, RegExp>> = {
  href: /^(?:#|https?:\/\/|mailto:)/i,
  src: /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/]*={0,2}$/,
  id: /^(?:c-|footnote-label$|difficulty-map(?:-\d+)?$)/,
  name: /^(?:viewport|generator|color-scheme)$/,
  'http-equiv': /^Content-Security-Policy$/,
  charset: /^utf-8$/,
  // Reached by the keys in its place, and never before another.
  tabindex: /^0$/,
  // Data for catalogues: no browser runs it.
  type: /^(?:A|application\/ld\+json)$/,
};

interface Seen {
  style: number;
  meta: number;
  script: number;
}

/** Fails unless every element, attribute and address of a page is one that a handout may have. */
export function assertInert(html: string): void {
  const seen: Seen = { style: 0, meta: 0, script: 0 };
  visit(parse(html), html, seen);
  const { style, meta, script } = seen;
  ok(style === 1 && meta === 5 && script === 1, `${style} styles, ${meta} metas, ${script} scripts in\n${html}`);
}

/** The same for the body of a page, as the preview is sent it. */
export function assertInertBody(html: string): void {
  const seen: Seen = { style: 0, meta: 0, script: 0 };
  visit(parseFragment(html), html, seen);
  ok(seen.style + seen.meta + seen.script === 0, html);
}

function visit(node: Node, html: string, seen: Seen): void {
  ok(node.nodeName !== '#comment', `a comment in\n${html}`);
  if ('tagName' in node) check(node, html, seen);
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, html, seen);
}

function check({ tagName, attrs, namespaceURI }: DefaultTreeAdapterTypes.Element, html: string, seen: Seen): void {
  const own = ELEMENTS.get(tagName);
  ok(own !== undefined && namespaceURI.endsWith('/xhtml'), `<${tagName}> in\n${html}`);
  for (const { name, value } of attrs) {
    const isKnown = own.includes(name) || GLOBAL.includes(name);
    ok(isKnown && (VALUES[name]?.test(value) ?? true), `<${tagName} ${name}=${JSON.stringify(value)}> in\n${html}`);
  }
  if (tagName === 'script') ok(isData(attrs), `a script that could run in\n${html}`);
  if (tagName === 'style' || tagName === 'meta' || tagName === 'script') seen[tagName] += 1;
}

function isData(attributes: DefaultTreeAdapterTypes.Element['attrs']): boolean {
  return attributes.some(({ name, value }) => name === 'type' && value === 'application/ld+json');
}
