/** What every part of the renderer may ask: the labels, who is who, and what has been cited so far. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Parents } from 'mdast';
import type { Handler, State } from 'mdast-util-to-hast';
import type { PersonPart, PersonRef, Reference } from '../language/case.js';
import type { EditionKind } from './editions.js';
import type { Labels } from './labels.js';
import { ID_PREFIX } from './styles.js';

export { ID_PREFIX };

export interface Context {
  readonly labels: Labels;
  readonly kind: EditionKind;
  /** The format that the handout is made for, if the case names one. */
  readonly format: string | undefined;
  /** The key of the person whose sheet it is. */
  readonly readerKey: string | undefined;
  /** The name of the person whose sheet it is; empty on a sheet for many. */
  readonly reader: string;
  /** Of the labels, BCP 47. */
  readonly lang: string;
  /** Of the case and so of the page, BCP 47. */
  readonly pageLang: string;
  /** Whether this is a sheet for who leads: then keys are marked, and nobody needs lines to write on. */
  readonly leads: boolean;
  /** Whether blocks say where they stand in the source, and what is withheld is shown as a gap. */
  readonly sourcePositions: boolean;
  readonly picture: (url: string) => string | undefined;
  readonly nameOf: (ref: PersonRef | undefined) => string;
  readonly partOf: (ref: PersonRef | undefined) => PersonPart | 'team';
  /** Names of audiences: people and roles. */
  readonly audienceOf: (keys: readonly string[]) => string;
  readonly references: ReadonlyMap<string, Reference>;
  /** Ids that are taken. */
  readonly ids: Set<string>;
  /** Keys of references in the order in which they were cited: filled while rendering. */
  readonly cited: string[];
}

/** Functions that each render one type of node, by that type: mdast’s own and the dialect’s. */
export type Handlers = Record<string, Handler>;

/** What stands in a node, rendered. */
export function inside(state: State, node: { readonly children: readonly object[] }): ElementContent[] {
  return state.all(node as unknown as Parents);
}

/** Blocks, rendered, as they stand in a list. */
export function blocks(state: State, children: readonly object[]): ElementContent[] {
  return inside(state, { children });
}

/** Remembers where in the source an element comes from. */
export function placed(node: object, element: Element): Element {
  const { position, range } = node as { position?: Element['position']; range?: { start: number } };
  const start = range?.start ?? position?.start.offset;
  if (start !== undefined) element.data = { ...element.data, start } as Element['data'];
  return element;
}

/** The id of an element, if its node has one. */
export function idOf(node: { readonly id?: string | undefined }): string | undefined {
  return node.id === undefined ? undefined : ID_PREFIX + node.id;
}

/** A small label in the sans serif; several texts are joined by middle dots. Each has its own direction. */
export function label(...texts: (string | undefined)[]): ElementContent[] {
  const said = texts.filter((text) => text !== undefined && text !== '');
  const pieces = said.flatMap((text, index) => [...(index > 0 ? [' · '] : []), h('span', text)]);
  return said.length > 0 ? [h('p', { className: 'label' }, pieces)] : [];
}

/** The label of a block, unless the author gave it a heading. */
export function labelUnlessTitled(node: { readonly titled?: boolean }, text: string): ElementContent[] {
  return node.titled ? [] : label(text);
}
