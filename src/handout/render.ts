/** A case, rendered for its readers: pruned, arranged, made into one tree, sanitised, and put on a page. */
import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Nodes } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Case, Matter, PersonRef } from '../language/case.js';
import { mainFormat } from '../language/formats/index.js';
import { oncePer } from '../language/once.js';
import { answerKey } from './answers.js';
import { arrange } from './arrange.js';
import { blockHandlers } from './blocks.js';
import { type Context, type Handlers, ID_PREFIX, inside } from './context.js';
import { dialogueHandlers } from './dialogue.js';
import { documentOf } from './document.js';
import { type Edition, readerOf } from './editions.js';
import { factorHandlers } from './factors.js';
import { finished, type PlaceIn } from './finish.js';
import { footerOf, headerOf, partHeaderOf } from './front.js';
import { guideOf } from './guide.js';
import { learningResource } from './json-ld.js';
import { directionOf, type Labels, labelOf, labelsIn, listIn } from './labels.js';
import { mapHandlers } from './map-figure.js';
import { unbroken } from './measures.js';
import { type AnyNode, plainKey, shapes, walk } from './node.js';
import { fitOf } from './one-page.js';
import { proseHandlers } from './prose.js';
import { prune } from './prune.js';
import { questionHandlers } from './questions.js';
import { citationHandlers, referenceList } from './references.js';
import { fieldsOf, roleHandlers } from './roles.js';
import { placeFrom, SETTLED_BLOCK, type Settled, type SheetMemory, settle } from './settled.js';
import { chaptersOf } from './stage.js';
import type { Paper, Style } from './styles.js';
import { hasContent } from './visible.js';

export interface RenderOptions {
  readonly edition: Edition;
  /** The case’s first format, unless another is chosen. */
  readonly format?: string;
  /** `standard` unless another is chosen. */
  readonly style?: Style;
  /** `a4` unless another is chosen. */
  readonly paper?: Paper;
  /** The language of the labels (BCP 47); the case’s own unless another is chosen. */
  readonly lang?: string;
  /** A picture beside the case as a data URI (png, jpeg, gif, webp); without it a picture is its description. */
  readonly picture?: (url: string) => string | undefined;
  /** Whether blocks carry `data-offset`, their place in the source: for the preview, not for a sheet to give away. */
  readonly sourcePositions?: boolean;
}

/** A sheet as a tree, pruned and sanitised: every kind of file is written from it. */
export interface SheetTree {
  /** One `<article>`. */
  readonly article: Root;
  /** Of the case. */
  readonly title: string;
  /** Whose sheet it is: ‘Actor’s sheet · Mrs Kelly’. */
  readonly edition: string;
  /** What stands on every printed page, piece by piece. */
  readonly running: readonly string[];
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly labels: Labels;
  /** What the edition may hold of the front matter. */
  readonly matter: Matter;
}

export interface Handout {
  /** The whole document. */
  readonly html: string;
  /** The `<article>` alone. */
  readonly body: string;
  readonly title: string;
}

/** One stretch of a case on a sheet of its own; the opening has no name. */
export interface SheetOfPart {
  readonly name?: string;
}

/** Renders a case for one edition. The case is pruned first: nothing hidden reaches the page. */
export function renderCase(theCase: Case, options: RenderOptions): Handout {
  const { pruned, chosen } = prunedFor(theCase, options);
  return renderPruned(pruned, chosen);
}

/**
 * The `<article>` alone, as `renderCase` makes it: for a page that has its own head and style.
 *
 * @param memory what is remembered of the version of this sheet that was rendered before, and then of this one
 */
export function bodyOf(theCase: Case, options: RenderOptions, memory?: SheetMemory): string {
  const { pruned, chosen } = prunedFor(theCase, options);
  return (memory && bodyAgain(pruned, chosen, memory)) ?? toHtml(treeOf(pruned, chosen).article);
}

/** The same from what is remembered; undefined if the author wrote what stands for it. */
function bodyAgain(pruned: Case, options: RenderOptions, memory: SheetMemory): string | undefined {
  const context = contextOf(pruned, options);
  const { picture: _, ...chosen } = options;
  const known = JSON.stringify([chosen, pruned.matter, pruned.people]);
  let settled: Settled | undefined;
  const article = articleOf(pruned, lookOf(options), context, undefined, (arranged) => {
    settled = settle(arranged, memory, known, (block, start) => blockAlone(block, context, placeFrom(start)));
    return settled.arranged;
  });
  return settled?.fill(toHtml(article));
}

function blockAlone(block: AnyNode, context: Context, placeIn: PlaceIn): string | undefined {
  const { children } = contentOf({ type: 'root', children: [block] }, context);
  const [only] = children;
  if (children.length !== 1 || only?.type !== 'element') return undefined;
  return toHtml(finished({ type: 'root', children }, context, placeIn));
}

function prunedFor(theCase: Case, options: RenderOptions): { readonly pruned: Case; readonly chosen: RenderOptions } {
  const format = options.format ?? mainFormat(theCase.matter.formats);
  const pruned = prune(theCase, options.edition, format);
  const { ownFormats } = theCase;
  return {
    pruned: { ...pruned, ...(ownFormats && { ownFormats }) },
    chosen: { ...options, ...(format !== undefined && { format }) },
  };
}

/** Renders what an edition may hold: a case that was pruned for it. */
export function renderPruned(pruned: Case, options: RenderOptions, part?: SheetOfPart): Handout {
  const sheet = treeOf(pruned, options, part);
  const { article, title, edition, running, lang, dir, labels, matter } = sheet;
  const body = toHtml(article);
  return {
    html: documentOf({
      lang,
      dir,
      title: `${title} · ${edition}`,
      // Each piece runs in its own direction: first strong isolates.
      running: running.map((text) => `\u2068${text}\u2069`).join(' · '),
      ofPages: labels.ofPages,
      style: options.style ?? 'standard',
      paper: options.paper ?? 'a4',
      narrow: readerOf(options.edition).kind === 'one-page',
      data: learningResource(matter, { title, kind: readerOf(options.edition).kind, format: options.format, labels }),
      body,
    }),
    body,
    title,
  };
}

/** The tree of a sheet, from a case that was pruned for it. */
export function treeOf(pruned: Case, options: RenderOptions, part?: SheetOfPart): SheetTree {
  const context = contextOf(pruned, options);
  const { labels, kind, reader } = context;
  const { matter } = pruned;
  const title = matter.title ?? labels.untitled;
  const edition = [labels.editions[kind], reader, part?.name].filter((text) => text).join(' · ');
  const whose = kind === 'facilitator' ? labels.facilitatorOnly : edition;
  const more = [whose, matter.version === undefined ? '' : unbroken(labels.version(matter.version))];
  const room = RUNNING[options.style ?? 'standard'] - more.join(' · ').length;
  const running = [shortened(title, Math.max(LEAST_TITLE, room)), ...more];
  return {
    article: articleOf(pruned, lookOf(options), context, part),
    title,
    edition,
    running: running.filter((text) => text),
    lang: matter.lang,
    dir: directionOf(matter.lang),
    labels,
    matter,
  };
}

function contextOf(theCase: Case, options: RenderOptions): Context {
  const lang = options.lang ?? theCase.matter.lang;
  const labels = labelsIn(options.format, lang, theCase.ownFormats);
  const { kind, person } = readerOf(options.edition);
  const people = new Map(theCase.people.map((person) => [person.key, person]));
  const nameOf = (ref: PersonRef | undefined): string => {
    if (!ref) return labels.someone;
    return people.get(ref.key)?.name ?? (ref.key === 'team' ? labels.team : ref.key);
  };
  return {
    labels,
    kind,
    format: options.format,
    readerKey: person === undefined ? undefined : plainKey(person),
    reader: person === undefined ? '' : (people.get(person)?.name ?? person),
    lang,
    pageLang: theCase.matter.lang,
    leads: options.edition === 'facilitator',
    sourcePositions: options.sourcePositions ?? false,
    picture: options.picture ?? (() => undefined),
    nameOf,
    partOf: (ref) => (ref?.key === 'team' ? 'team' : ((ref && people.get(ref.key)?.part) ?? 'other')),
    audienceOf: (keys) =>
      listIn(
        lang,
        keys.map((key) => people.get(key)?.name ?? labelOf(labels.audiences, key)),
      ),
    references: new Map(theCase.matter.references.map((reference) => [reference.id, reference])),
    ids: idsIn(theCase),
    cited: [],
  };
}

/** The ids that the author gave. */
function idsIn({ sections }: Case): Set<string> {
  const ids = new Set<string>();
  for (const { part, children } of sections) {
    walk(shapes([...(part ? [part] : []), ...children]), ({ id }) => {
      if (typeof id === 'string') ids.add(id);
    });
  }
  return ids;
}

type Look = readonly [Style, Paper];

const lookOf = ({ style = 'standard', paper = 'a4' }: RenderOptions): Look => [style, paper];

/** @param settle what is done to the arranged case before it is rendered */
function articleOf(
  theCase: Case,
  [style, paper]: Look,
  context: Context,
  part?: SheetOfPart,
  settle = (arranged: AnyNode): AnyNode => arranged,
): Root {
  const arranged = arrange(theCase, chaptersOf(theCase, context));
  const content = contentOf(settle(arranged), context).children;
  const empty = isEmpty(theCase);
  // Whoever takes part in what is played is told where the rest stands, even if nothing else is for everyone.
  const guide = empty && !['learner', 'one-page'].includes(context.kind) ? [] : guideOf(theCase, context);
  const fit =
    context.kind === 'one-page'
      ? fitOf(theCase, arranged, guide, { style, paper, picture: context.picture })
      : undefined;
  const className = [`for-${context.kind}`, style, ...(part ? ['part-sheet'] : []), ...(fit ? [fit.density] : [])];
  const article = h('article', { className, dir: directionOf(theCase.matter.lang) }, [
    part && part.name !== undefined ? partHeaderOf(theCase, part.name, context) : headerOf(theCase, context),
    ...(fit && fit.sides > 1
      ? [h('p', { className: 'fit-note', role: 'note' }, context.labels.doesNotFit(fit.sides))]
      : []),
    ...(empty && guide.length === 0 ? [h('p', { className: 'nothing' }, context.labels.nothingHere)] : []),
    ...(empty ? [] : fieldsOf(context)),
    ...guide,
    ...keptTogether(content as ElementContent[]),
    ...answerKey(arranged, context),
    ...referenceList(context),
    footerOf(theCase, context),
  ]);
  return finished({ type: 'root', children: [article] }, context);
}

function contentOf(arranged: AnyNode, context: Context): Root {
  // Before it begins, the library looks through all that it is given for definitions, slowly: it is given those alone.
  const defined: AnyNode[] = [];
  walk(arranged.children ?? [], (node) => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') defined.push(node);
  });
  const root: AnyNode = { type: 'root', children: [...defined, { type: WHOLE, of: arranged }] };
  const tree = toHast(root as unknown as Nodes, {
    handlers: handlersFor(context),
    // A node that no handler knows is shown as what it holds.
    unknownHandler: (state, node) => ('children' in node ? state.all(node) : undefined),
    clobberPrefix: ID_PREFIX,
    footnoteLabel: context.labels.footnotes,
    footnoteLabelProperties: {},
    // Of several ways back each is called by what can be seen of it, too (WCAG 2.5.3).
    footnoteBackLabel: (_, again) => (again > 1 ? `${context.labels.backToText} ${again}` : context.labels.backToText),
  });
  return tree.type === 'root' ? tree : { type: 'root', children: [tree] as Root['children'] };
}

/**
 * A heading and the box below it in one section, so that a page’s end divides them from nothing but what comes before. A
 * browser that has to keep the foot with the box as well looks no further back than the box, and would divide the foot.
 */
function keptTogether(content: readonly ElementContent[]): ElementContent[] {
  const kept: ElementContent[] = [];
  for (const child of content) {
    const last = kept.findLastIndex((each) => each.type === 'element');
    const heading = kept[last];
    const isBox = child.type === 'element' && [child.properties.className].flat().includes('care');
    if (isBox && heading?.type === 'element' && /^h[2-6]$/.test(heading.tagName))
      kept.splice(last, kept.length, h('section', { className: 'kept' }, [...kept.slice(last), child]));
    else kept.push(child);
  }
  return kept;
}

/** How many letters go in the lines that the foot of a page has: two in large print. */
const RUNNING: Readonly<Record<Style, number>> = { standard: 150, 'large-print': 80, dyslexia: 110 };
/** By so much of its title a case is still known. */
const LEAST_TITLE = 24;

/** Of a title that is too long, its first words. */
function shortened(title: string, most: number): string {
  if (title.length <= most) return title;
  const cut = title.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()} …`;
}

/** Whether the sheet has nothing for its reader. */
function isEmpty({ sections }: Case): boolean {
  // What is withheld is read by who leads; in all other sheets nothing is left of it.
  const isRead = (node: AnyNode): boolean =>
    hasContent(node) || (node.type === 'withheld' && (node.children ?? []).some(isRead));
  return !sections.some(({ children }) => shapes(children).some(isRead));
}

/** Stands for all that is to be rendered. */
const WHOLE = 'whole';

const handlersFor = oncePer((context: Context): Handlers => {
  return {
    ...proseHandlers(context),
    ...dialogueHandlers(context),
    ...mapHandlers(context),
    ...factorHandlers(context),
    ...questionHandlers(context),
    ...blockHandlers(context),
    ...roleHandlers(context),
    ...citationHandlers(context),
    [WHOLE]: (state, { of }: { of: AnyNode & { readonly children: AnyNode[] } }) => inside(state, of),
    [SETTLED_BLOCK]: (_, node: { value: string }) => h('div', node.value),
  };
});
