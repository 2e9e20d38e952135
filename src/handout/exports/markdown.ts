/**
 * A sheet as plain Markdown (CommonMark with GitHub’s tables), for a learning platform: no word of the dialect is left,
 * and what a page says by its looks, the text says in words.
 */
import type { Element, ElementContent, Parents } from 'hast';
import { defaultHandlers, type Handle, type State, toMdast } from 'hast-util-to-mdast';
import type { BlockContent, List, ListItem, Nodes, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Handle as ToMarkdown, toMarkdown } from 'mdast-util-to-markdown';
import type { Labels } from '../labels.js';
import type { SheetTree } from '../render.js';
import { LEFT_TO_RIGHT } from '../stretches.js';
import {
  elementsIn,
  endsParts,
  findIn,
  hasClass,
  isBlock,
  isElement,
  isForTheEye,
  isWayBack,
  letterOf,
  spelledOut,
  termsOf,
  wordsOf,
} from './elements.js';

type Out = ReturnType<Handle>;

/** The sheet as Markdown. What stands in it as text can start nothing: no link, no HTML, no word of the dialect. */
export function toMarkdownText({ article, lang, dir, labels }: SheetTree): string {
  const tree = toMdast(spelledOut(article, lang, labels.colon), {
    handlers: { ...HANDLERS, ...handlersIn(labels, dir) },
  });
  return toMarkdown(tree as Nodes, {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
    rule: '*',
    extensions: [
      // One tilde is text: only the handler, not the pattern that escapes each.
      { handlers: { ...gfmStrikethroughToMarkdown().handlers, text: plainText } },
      gfmTableToMarkdown({ tablePipeAlign: false }),
    ],
  });
}

/**
 * Text that begins no tag. A backslash would not do: behind an address, platforms that make a link of each take it for a
 * part of that (GitHub Flavored Markdown, 6.9), and then the tag is one.
 */
const plainText: ToMarkdown = (node: Text, _, state, info) => state.safe(node.value, info).replace(/\\</g, '&lt;');

/** What the language of the sheet decides: which word a picture has, how a colon is set, and which way it runs. */
function handlersIn({ picture, colon }: Labels, dir: SheetTree['dir']): Readonly<Record<string, Handle>> {
  const pictured = (...words: readonly unknown[]): Out =>
    emphasis([text(`[${words.filter((word) => word).join(colon)}]`)]) as Out;
  return {
    dl: (state, node) => definitions(state, node, colon),
    // A picture whose words are written says that it is one, like one that was not there to be shown.
    img: (_, { properties: { alt } }) => pictured(picture, alt),
    ol: (state, node) => {
      if (hasClass(node, 'dialogue')) return elementsIn(node).flatMap((turn) => turnOf(state, turn, colon)) as Out;
      return hasClass(node, 'choices') ? choices(state, node) : listOf(state, node);
    },
    span: (state, node) => {
      // A measure in a text from right to left.
      if (dir === 'rtl' && node.properties.dir === 'ltr') return [text(LEFT_TO_RIGHT), ...inline(state, node)];
      if (!hasClass(node, 'picture')) return inline(state, node);
      const [label, ...description] = node.children.map(wordsOf);
      return pictured(label, description.join('').trim());
    },
  };
}

const HANDLERS: Readonly<Record<string, Handle>> = {
  a: (state, node) => {
    const href = String(node.properties.href ?? '');
    // The way back from a note is the reader’s scroll bar; and no name within the page outlives it.
    if (isWayBack(node)) return undefined;
    return href === '' || href.startsWith('#') ? inline(state, node) : link(state, node);
  },
  abbr: (state, node) => {
    const { title } = node.properties;
    return [...inline(state, node), ...(title ? [text(` (${String(title)})`)] : [])];
  },
  div: (state, node) => {
    if (isForTheEye(node)) return undefined;
    if (hasClass(node, 'question')) return question(state, node);
    return state.all(node) as Out;
  },
  figcaption: (state, node) => said(state, node),
  kbd: (state, node) => tagged('kbd', inline(state, node)),
  li: (state, node) => item(state, node),
  p: (state, node) => {
    if (isForTheEye(node)) return undefined;
    const isSaidAloud = hasClass(node, 'label', 'only', 'kicker');
    return isSaidAloud ? said(state, node) : { type: 'paragraph', children: trimmed(inline(state, node)) };
  },
  section: (state, node, parent) => (hasClass(node, 'part') ? part(state, node, parent) : (state.all(node) as Out)),
  sub: (state, node) => tagged('sub', inline(state, node)),
  sup: (state, node) => {
    // A citation’s number, as platforms that have no raised letters write it.
    if (hasClass(node, 'cite')) return text(` [${wordsOf(node)}]`);
    return tagged('sup', inline(state, node));
  },
  table: tableOf,
  td: cell,
  th: cell,
};

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function emphasis(children: PhrasingContent[]): PhrasingContent {
  return { type: 'emphasis', children };
}

function strong(children: PhrasingContent[]): PhrasingContent {
  return { type: 'strong', children };
}

function paragraphOf(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function inline(state: State, node: Element): PhrasingContent[] {
  return state.all(node) as PhrasingContent[];
}

/** Running text without white space at its ends. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'text') return [node];
    let { value } = node;
    if (index === 0) value = value.trimStart();
    if (index === nodes.length - 1) value = value.trimEnd();
    return value === '' ? [] : [{ ...node, value }];
  });
}

/** A label, in bold. */
function said(state: State, node: Element): Paragraph {
  return { type: 'paragraph', children: [strong(trimmed(inline(state, node)))] };
}

function link(state: State, node: Element): PhrasingContent {
  return { type: 'link', url: String(node.properties.href), children: inline(state, node) as never };
}

function tagged(name: string, children: readonly PhrasingContent[]): PhrasingContent[] {
  return [{ type: 'html', value: `<${name}>` }, ...children, { type: 'html', value: `</${name}>` }];
}

/** “**Dr Shah** (to the screen): And the new tablets?” */
function turnOf(state: State, turn: Element, colon: string): RootContent[] {
  const words = findIn(turn, (element) => hasClass(element, 'said'));
  if (hasClass(turn, 'action')) return [{ type: 'paragraph', children: [emphasis(trimmed(inline(state, turn)))] }];
  if (!words) return state.toFlow(state.all(turn)) as RootContent[];
  const name = findIn(turn, (element) => hasClass(element, 'name'));
  const manner = findIn(turn, (element) => hasClass(element, 'manner'));
  const who: PhrasingContent[] = [
    ...(name ? [strong(inline(state, name))] : []),
    ...(manner ? [text(' '), emphasis([text(`(${wordsOf(manner)})`)])] : []),
    text(colon),
  ];
  const [first, ...rest] = state.toFlow(state.all(words)) as RootContent[];
  if (first?.type === 'paragraph') return [{ ...first, children: [...who, ...first.children] }, ...rest];
  return [{ type: 'paragraph', children: who }, ...(first ? [first, ...rest] : [])];
}

/** The number in words, then what is asked; its ruled lines are for paper. */
function question(state: State, node: Element): Out {
  const labels = elementsIn(node).filter((child) => hasClass(child, 'label'));
  const name = [String(node.properties.ariaLabel ?? ''), ...labels.map(wordsOf)].join(' · ');
  const children = elementsIn(node).filter((child) => !hasClass(child, 'number', 'label'));
  return [
    paragraphOf([strong([text(name)])]),
    ...(state.all({ ...node, children: [...children] }) as RootContent[]),
  ] as Out;
}

/** A part opens with its number and title; on a platform nothing can be closed, and a line ends the last one. */
function part(state: State, node: Element, parent: Parents | undefined): Out {
  const summary = findIn(node, ({ tagName }) => tagName === 'summary');
  const heading = findIn(node, ({ tagName }) => tagName === 'h2');
  const [name, ...more] = summary ? elementsIn(summary) : [];
  const title = heading && !hasClass(heading, 'unseen') ? inline(state, heading) : [];
  const number = name ? wordsOf(name) : '';
  const rest = elementsIn(findIn(node, ({ tagName }) => tagName === 'details') ?? node).filter(
    (child) => child !== summary && child !== heading,
  );
  const children: RootContent[] = [
    { type: 'heading', depth: 2, children: [text(title.length > 0 ? `${number}: ` : number), ...title] },
    ...(more.length > 0 ? [paragraphOf([text(more.map(wordsOf).join(' · '))])] : []),
    ...(state.all({ ...node, children: [...rest] }) as RootContent[]),
  ];
  const beside = parent && 'children' in parent ? (parent.children as ElementContent[]).filter(isElement) : [];
  const next = beside[beside.indexOf(node) + 1];
  if (next && endsParts(node, next)) children.push({ type: 'thematicBreak' });
  return children as Out;
}

/** Terms that each have one thing said of them are a list; where one has several, each stands over a list of its own. */
function definitions(state: State, node: Element, colon: string): Out {
  const terms = termsOf(node).map(({ term, said: about }) => ({ name: trimmed(inline(state, term)), about }));
  const isShort = ({ about: [first, ...more] }: (typeof terms)[number]): boolean =>
    first !== undefined && more.length === 0 && !elementsIn(first).some(isBlock);
  if (!terms.every(isShort)) {
    return terms.flatMap(({ name, about }): BlockContent[] => [
      paragraphOf([strong(name)]),
      { type: 'list', spread: false, children: about.map((description) => item(state, description)) },
    ]) as Out;
  }
  const children = terms.map(({ name, about }) => {
    const words = about.flatMap((description) => trimmed(inline(state, description)));
    // “If asked ‘How are you?’:” has its colon already in some languages’ labels.
    const end = /[:：]\s*$/u.test(plainOf(name)) ? [] : [text(colon.trimEnd())];
    return listItem([paragraphOf([strong([...name, ...end]), text(' '), ...words])]);
  });
  return { type: 'list', spread: false, children };
}

function plainOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? plainOf(node.children) : ''))
    .join('');
}

function listItem(children: BlockContent[]): ListItem {
  return { type: 'listItem', spread: false, children };
}

function item(state: State, node: Element): ListItem {
  const children = state.toFlow(state.all(node)) as BlockContent[];
  return { ...listItem(children), spread: elementsIn(node).some(({ tagName }) => tagName === 'p') };
}

function listOf(state: State, node: Element): List {
  const items = elementsIn(node).map((child) => item(state, child));
  const ordered = node.tagName === 'ol';
  const start = Number(node.properties.start ?? 1);
  return {
    type: 'list',
    ordered,
    ...(ordered && { start }),
    spread: items.some(({ spread }) => spread),
    children: items,
  };
}

/** Markdown numbers, but has no letters: each choice says its own. */
function choices(state: State, node: Element): List {
  const start = Number(node.properties.start ?? 1);
  const items = elementsIn(node).map((child, index): ListItem => {
    const letter: PhrasingContent[] = [strong([text(`${letterOf(start + index)}.`)]), text(' ')];
    const own = item(state, child);
    const [first, ...rest] = own.children;
    if (first?.type === 'paragraph')
      return { ...own, children: [{ ...first, children: [...letter, ...first.children] }, ...rest] };
    return { ...own, children: [{ type: 'paragraph', children: letter }, ...own.children] };
  });
  return { type: 'list', ordered: false, spread: items.some(({ spread }) => spread), children: items };
}

/** What a table is called stands over it. */
function tableOf(state: State, node: Element): Out {
  const caption = elementsIn(node).find(({ tagName }) => tagName === 'caption');
  const children = node.children.filter((child) => child !== caption);
  const table = defaultHandlers.table(state, headed({ ...node, children }));
  return [...(caption ? [said(state, caption)] : []), table] as Out;
}

/** A table in Markdown has a head. Of one column without any, the first row is it: an empty one says nothing. */
function headed(table: Element): Element {
  const [body, ...more] = elementsIn(table);
  const [first, ...rows] = body?.tagName === 'tbody' ? elementsIn(body) : [];
  if (!body || !first || more.length > 0 || [first, ...rows].some((row) => elementsIn(row).length !== 1)) return table;
  const cells = elementsIn(first).map((each): Element => ({ ...each, tagName: 'th' }));
  return { ...table, children: [{ ...body, children: [{ ...first, children: cells }, ...rows] }] };
}

/** A cell holds running text alone: what stands below one another in it is parted by line breaks. */
function cell(state: State, node: Element): Out {
  const lines = linesIn(node).map((line) => trimmed(inline(state, { ...node, children: line })));
  const children = lines
    .filter((line) => line.length > 0)
    .flatMap((line, index) => [...(index > 0 ? [{ type: 'html', value: '<br>' } as const] : []), ...line]);
  // The table puts empty cells beside one that reaches across.
  const data = { hastUtilToMdastTemporaryColSpan: node.properties.colSpan };
  return { type: 'tableCell', children, ...(node.properties.colSpan !== undefined && { data }) } as Out;
}

function linesIn(node: Element): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const child of node.children) {
    // Over a list in a cell stands what it is about.
    if (isBlock(child) && hasClass(child, 'label')) lines.push([{ ...child, tagName: 'strong', properties: {} }], []);
    else if (isBlock(child)) lines.push(...(isForTheEye(child) ? [] : linesIn(child)), []);
    else lines.at(-1)?.push(child);
  }
  return lines;
}
