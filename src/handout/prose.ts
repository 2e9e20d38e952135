/** Markdown’s own nodes, where a handout differs from what any page would do with them. */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Definition, Html, Image, ImageReference, Link, LinkReference, Table } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import { type Context, type Handlers, ID_PREFIX, inside, placed } from './context.js';
import { type Tag, tagOf } from './html.js';
import { type AnyNode, fragmentOf, identifierOf, isBeside, isInFolder, isOutward, slugOf } from './node.js';
import { stretchesOf } from './stretches.js';

/** The only pictures that a handout may hold: they travel inside it. */
export const PICTURE = /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+={0,2}$/;

/** Handlers for headings, links, pictures and raw HTML. */
export function proseHandlers(context: Context): Handlers {
  const image = (url: string, alt: string, title: string | null | undefined): Element => {
    const src = PICTURE.test(url) ? url : context.picture(url);
    if (src !== undefined && PICTURE.test(src)) return h('img', { src, alt, ...(title && { title }) });
    // The preview is brought its pictures later, and puts them where their words stand.
    const named = context.sourcePositions && isInFolder(url) ? { dataPicture: url, dataAlt: alt } : {};
    return h(
      'span',
      { className: 'picture', ...named },
      h('span', { className: 'label' }, context.labels.picture),
      ` ${alt}`,
    );
  };
  const definitionOf = (state: State, node: LinkReference | ImageReference): Definition | undefined =>
    state.definitionById.get(identifierOf(node as unknown as AnyNode));
  return {
    heading: (state, node) => {
      const depth = Math.min(6, Math.max(2, node.depth));
      const slug = slugOf(node);
      const isFree = slug !== '' && !context.ids.has(slug);
      if (isFree) context.ids.add(slug);
      return placed(node, h(`h${depth}`, isFree ? { id: ID_PREFIX + slug } : {}, inside(state, node)));
    },
    link: (state, node: Link) => link(node.url, node.title, inside(state, node), context),
    linkReference: (state, node: LinkReference) => {
      const definition = definitionOf(state, node);
      return definition ? link(definition.url, definition.title, inside(state, node), context) : inside(state, node);
    },
    image: (_, node: Image) => image(node.url, node.alt ?? '', node.title),
    imageReference: (state, node: ImageReference) =>
      image(definitionOf(state, node)?.url ?? '', node.alt ?? '', undefined),
    table: (state, node: Table) => {
      const table = defaultHandlers.table(state, withEveryCell(node));
      // On a phone a wide table is pushed aside to be read, by the keys as well (WCAG 2.1.1).
      return { ...table, properties: { ...table.properties, tabIndex: 0 } };
    },
    html: (_, node: Html) => {
      const tag = tagOf(node.value);
      if (!tag) return { type: 'text', value: node.value };
      if (tag.name === 'br') return h('br');
      return { ...h('span'), data: { tag, source: node.value } as unknown as Element['data'] };
    },
  };
}

/** Markdown leaves out what is more than the first row has cells: what an author wrote is not lost. */
function withEveryCell(table: Table): Table {
  const width = Math.max(...table.children.map(({ children }) => children.length));
  const align = table.align ?? [];
  return {
    ...table,
    align: Array.from({ length: Math.max(width, align.length) }, (_, column) => align[column] ?? null),
  };
}

function link(
  url: string,
  title: string | null | undefined,
  children: ElementContent[],
  { sourcePositions }: Context,
): Element | ElementContent[] {
  const fragment = fragmentOf(url);
  const said = title ? { title } : {};
  if (fragment !== undefined) return h('a', { href: `#${ID_PREFIX}${fragment}`, ...said }, children);
  // In the editor another case can be opened. A path beside the case leads nowhere from a sheet of paper.
  if (sourcePositions && isBeside(url)) return h('a', { href: url, ...said }, children);
  if (!isOutward(url)) return children;
  const isBare = children.length === 1 && children[0]?.type === 'text' && url.endsWith(children[0].value);
  return h(
    'a',
    { href: url, rel: ['noopener', 'noreferrer'], className: isBare ? 'bare' : undefined, ...said },
    children,
  );
}

const tagOfElement = (node: ElementContent | Root['children'][number]) =>
  (node as { data?: { tag?: Tag; source?: string } }).data;

/** Joins opening and closing tags among the children to elements, in place; one alone is shown as it was written. */
export function joinTags(parent: Element | Root): void {
  if (!parent.children.some((child) => tagOfElement(child)?.tag)) return;
  const open: { tag: Tag; source: string; before: Element['children'] }[] = [];
  let children: Element['children'] = [];
  const closeAsText = () => {
    const last = open.pop();
    if (last) children = [...last.before, { type: 'text', value: last.source }, ...children];
  };
  for (const child of parent.children as ElementContent[]) {
    const { tag, source = '' } = tagOfElement(child) ?? {};
    if (!tag) {
      children.push(child);
    } else if (!tag.closes) {
      open.push({ tag, source, before: children });
      children = [];
    } else if (open.some((each) => each.tag.name === tag.name)) {
      while (open.at(-1)?.tag.name !== tag.name) closeAsText();
      const last = open.pop();
      const title = last?.tag.title === undefined ? {} : { title: last.tag.title };
      children = [...(last?.before ?? []), h(tag.name, title, children)];
    } else {
      children.push({ type: 'text', value: source });
    }
  }
  while (open.length > 0) closeAsText();
  parent.children = children;
}

/** What a task list outside a question shows: a box in words’ clothing, since nobody can tick a form on paper. */
export const boxOf = ({ properties }: Element): Element =>
  h('span', { className: 'box' }, properties.checked ? '☑' : '☐');

/** Whether it is the raised number of a citation: it stands close to the word before it, whatever the author left between. */
export const isCitation = ({ tagName, properties }: Element): boolean =>
  tagName === 'sup' && properties.className !== undefined;

/** The mark of a note, or of a source. */
export function isRaisedNumber(node: Root['children'][number] | undefined): boolean {
  if (node?.type !== 'element' || node.tagName !== 'sup') return false;
  const [first] = node.children;
  return node.properties.className !== undefined || (first?.type === 'element' && first.tagName === 'a');
}

/** In a text from right to left, a number with its unit runs from left to right as one. */
export function isolateMeasures(parent: Element | Root): void {
  if (parent.type === 'element' && (parent.tagName === 'code' || parent.tagName === 'pre')) return;
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === 'element') isolateMeasures(child);
    if (child.type !== 'text' || !/\p{Nd}/u.test(child.value)) return [child];
    return stretchesOf(child.value).map(({ text, isRtl }) =>
      !isRtl && /^\p{Nd}/u.test(text) ? h('span', { dir: 'ltr' }, text) : { type: 'text', value: text },
    );
  });
}
