/** HTML from the clipboard: only what Markdown can say passes, and it is written so that it stays what it was. */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import type { Nodes as MarkdownNodes, PhrasingContent } from 'mdast';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Case, Flow } from '../../language/case.js';
import { stringify } from '../../language/write/stringify.js';
import { withoutOfficeMarks } from './office-marks.js';
import { asSource } from './source.js';
import { wordLists } from './word-lists.js';

const SCHEMA: Schema = {
  tagNames: [
    ...['a', 'b', 'blockquote', 'br', 'code', 'del', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'li', 'ol'],
    ...['p', 'pre', 's', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'div'],
  ],
  attributes: { a: ['href'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style', 'title', 'template', 'head', 'object', 'svg', 'math', 'noscript'],
};

/** Elements within one another: more are no text that a person wrote. */
const DEEPEST = 200;

/** @returns undefined if nothing is left of it, or it cannot be a text */
export function markdownOfHtml(html: string, { people, matter }: Case): string | undefined {
  const parsed = parse(html);
  if (isDeep(parsed)) return undefined;
  const tree = fromParse5(parsed) as Root;
  const clean = sanitize(plainStyles(wordLists(withoutOfficeMarks(tree))), SCHEMA) as Root;
  const { children } = toMdast(clean, { document: true, handlers: { sub: asWritten, sup: asWritten } }) as {
    readonly children: MarkdownNodes[];
  };
  const kept = children.map(withoutPictures).filter((node) => node.type !== 'html');
  if (kept.length === 0) return undefined;
  const source = asSource(kept);
  // An editor copies its lines with their colours: its plain text is the better copy.
  if (source && !/<p[\s>]/i.test(html)) return undefined;
  return stringify((source ?? kept) as Flow[], { people, lang: matter.lang });
}

/** Markdown has no sign for `CO<sub>2</sub>`; handouts show it as it is written. */
const asWritten: Handle = (state, node) => [
  { type: 'html', value: `<${node.tagName}>` },
  ...(state.all(node) as PhrasingContent[]),
  { type: 'html', value: `</${node.tagName}>` },
];

function isDeep(document: DefaultTreeAdapterTypes.Document): boolean {
  const open: (readonly [DefaultTreeAdapterTypes.Node, number])[] = [[document, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    if (depth > DEEPEST) return true;
    if ('childNodes' in node) for (const child of node.childNodes) open.push([child, depth + 1]);
  }
  return false;
}

/** Google’s documents wrap everything in a `<b>` that is not bold, and say what is bold by style. */
function plainStyles<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  const children = node.children.flatMap((child): ElementContent[] => {
    const plain = plainStyles(child as ElementContent);
    if (plain.type !== 'element') return plain.type === 'comment' ? [] : [plain];
    const style = String(plain.properties.style ?? '').replace(/\s/g, '');
    if (/^(?:b|strong)$/.test(plain.tagName) && /font-weight:(?:normal|400)/.test(style)) return plain.children;
    if (plain.tagName !== 'span') return [plain];
    const bold = /font-weight:(?:bold|[6-9]00)/.test(style);
    const italic = /font-style:italic/.test(style);
    const inner: ElementContent[] = italic ? [element('em', plain.children)] : plain.children;
    return bold ? [element('strong', inner)] : inner;
  });
  return { ...node, children };
}

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

function withoutPictures(node: MarkdownNodes): MarkdownNodes {
  if (!('children' in node)) return node;
  const children = (node.children as MarkdownNodes[]).filter(({ type }) => type !== 'image').map(withoutPictures);
  return { ...node, children } as MarkdownNodes;
}
