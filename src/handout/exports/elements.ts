/** What the writers of other files ask of a sheet’s elements. */
import type { Element, ElementContent, Root } from 'hast';

export function isElement(node: ElementContent | Root['children'][number] | undefined): node is Element {
  return node?.type === 'element';
}

export function classesOf({ properties }: Element): readonly string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

export function hasClass(element: Element, ...names: readonly string[]): boolean {
  const classes = classesOf(element);
  return names.some((name) => classes.includes(name));
}

/** The element children; text between blocks is nothing but white space. */
export function elementsIn({ children }: Element | Root): readonly Element[] {
  return (children as ElementContent[]).filter(isElement);
}

/** The first element below this one, in the order of the text, that fits. */
export function findIn(parent: Element | Root, fits: (element: Element) => boolean): Element | undefined {
  for (const child of elementsIn(parent)) {
    const found = fits(child) ? child : findIn(child, fits);
    if (found) return found;
  }
  return undefined;
}

/** Its words, without those that are drawn for the eye alone. */
export function wordsOf(node: Element | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || isForTheEye(node)) return '';
  return node.children.map(wordsOf).join('');
}

/** What is drawn beside the words that say the same: ruled lines, a bar, headings that a phone repeats. */
export function isForTheEye({ properties }: Element): boolean {
  return properties.ariaHidden === 'true';
}

/** Whether the parts of a case end between these two, and what follows is for all. */
export function endsParts(before: Element, next: Element): boolean {
  return hasClass(before, 'part') && !hasClass(next, 'part') && next.tagName !== 'footer';
}

/** A gap or a box that is filled in by hand. */
function isRoomForThePen({ children }: Element): boolean {
  return children.length === 0;
}

/** The link from a footnote back to its mark. */
export function isWayBack({ tagName, properties }: Element): boolean {
  return tagName === 'a' && /^#c-(?:user-content-)?fnref-/.test(String(properties.href ?? ''));
}

/** Places where a page parts short facts by room alone. */
function partsByRoom(element: Element): boolean {
  if (hasClass(element, 'kicker', 'imprint')) return true;
  if (element.tagName === 'dd') return elementsIn(element).some((child) => hasClass(child, 'facts'));
  return element.tagName === 'li' && elementsIn(element).some((child) => hasClass(child, 'at', 'length'));
}

/**
 * The tree with what a page says by its looks alone: a middle dot between facts that only room parts, marks around what
 * is quoted, brackets around what is said in small letters.
 *
 * @param colon as the language of the labels sets it
 */
export function spelledOut<Node extends Element | Root>(node: Node, lang: string, colon: string): Node {
  const children = (node.children as ElementContent[])
    .filter((child) => !isElement(child) || isBlock(child) || !isForTheEye(child) || isRoomForThePen(child))
    .flatMap((child) => (isElement(child) ? [spelledOut(child, lang, colon), ...after(child, node, colon)] : [child]));
  if (node.type === 'root') return { ...node, children };
  if (node.tagName === 'q') return { ...node, tagName: 'span', children: around(children, quotesIn(lang)) };
  if (hasClass(node, 'terms') && !wordsOf(node).startsWith('('))
    return { ...node, children: around(children, ['(', ')']) };
  if (!partsByRoom(node)) return { ...node, children };
  const facts = children.filter(isElement);
  const dot = { type: 'text', value: ' · ' } as const;
  return { ...node, children: facts.flatMap((fact, index) => (index > 0 ? [dot, fact] : [fact])) };
}

/** A name that stands beside what happens by its weight alone. */
function after(child: Element, within: Element | Root, colon: string): ElementContent[] {
  const tells = hasClass(child, 'name') && within.children.some((other) => isElement(other) && hasClass(other, 'says'));
  return tells ? [{ type: 'text', value: colon.trimEnd() }] : [];
}

function around(children: readonly ElementContent[], [before, after]: readonly [string, string]): ElementContent[] {
  return [{ type: 'text', value: before }, ...children, { type: 'text', value: after }];
}

/** The letter of a choice: A, B … Z, AA. */
export function letterOf(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? letterOf(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}

/** Quotation marks, by language: the page leaves them to the browser. */
const QUOTES: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'],
  fr: ['«\u202f', '\u202f»'],
  es: ['«', '»'],
  ar: ['«', '»'],
  nl: ['‘', '’'],
};

export function quotesIn(lang: string): readonly [string, string] {
  const language = lang.toLowerCase().split('-')[0] ?? '';
  return (Object.hasOwn(QUOTES, language) ? QUOTES[language] : undefined) ?? ['“', '”'];
}

/** A definition list’s terms, each with what is said of it. */
export function termsOf(list: Element): readonly { readonly term: Element; readonly said: readonly Element[] }[] {
  const flat = elementsIn(list).flatMap((child) => (child.tagName === 'div' ? elementsIn(child) : [child]));
  const terms: { term: Element; said: Element[] }[] = [];
  for (const element of flat) {
    if (element.tagName === 'dt') terms.push({ term: element, said: [] });
    else terms.at(-1)?.said.push(element);
  }
  return terms;
}

/** Blocks that may stand in a sheet; all else is running text. */
const BLOCKS = new Set(
  'article blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

export function isBlock(node: ElementContent | Root['children'][number]): node is Element {
  return isElement(node) && BLOCKS.has(node.tagName);
}
