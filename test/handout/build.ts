/** Cases built by hand, so that a test says exactly what stands in the model. */
import type { PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Case, Citation, Flow, Matter, Person, PersonRef, Reference, Section } from '../../src/language/case.js';

export const range = { start: 0, end: 0 };

/** Markdown as flow content. */
export function md(text: string): Flow[] {
  return fromMarkdown(text, {
    extensions: [gfmFootnote(), gfmTable(), gfmTaskListItem(), gfmStrikethrough({ singleTilde: false })],
    mdastExtensions: [
      gfmFootnoteFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
    ],
  }).children as Flow[];
}

/** Markdown as running text. */
export function text(value: string): PhrasingContent[] {
  const [first] = md(value);
  return first && 'children' in first ? (first.children as PhrasingContent[]) : [];
}

export const who = (key: string): PersonRef => ({ key, range });

/** A node of the vocabulary; its children are Markdown, running text or nodes. */
export function node<Type extends Flow['type'] | 'turn' | 'action' | 'feeling'>(
  type: Type,
  fields: object = {},
  children: string | readonly object[] = [],
): Flow {
  const inline = ['action', 'wish', 'possible', 'factor', 'response', 'strategy', 'support', 'brief-line', 'feeling'];
  const content = typeof children !== 'string' ? children : inline.includes(type) ? text(children) : md(children);
  return { type, range, ...fields, children: content } as unknown as Flow;
}

export const question = (number: number, fields: object, children: string): Flow =>
  node('question', { number, objectives: [], ...fields }, children);

export const turn = (key: string, said: string, fields: object = {}): Flow =>
  node('turn', { speaker: who(key), inner: false, ...fields }, said);

export const cite = (...keys: string[]): Citation => ({
  type: 'citation',
  range,
  items: keys.map((key) => ({ key, range })),
});

/** A paragraph of pieces: texts and nodes. */
export const paragraph = (...pieces: (string | object)[]): Flow =>
  ({
    type: 'paragraph',
    children: pieces.map((piece) => (typeof piece === 'string' ? { type: 'text', value: piece } : piece)),
  }) as unknown as Flow;

export const reference = (id: string, fields: Partial<Reference> = {}): Reference => ({
  id,
  range,
  author: [],
  title: `Title of ${id}`,
  ...fields,
});

export const PEOPLE: readonly Person[] = [
  { key: 'kelly', name: 'Mrs Kelly', part: 'patient', about: 'a school cook, grieving', age: '58', range },
  { key: 'ann', name: 'Ann Kelly', part: 'relative', about: 'her daughter', range },
  { key: 'shah', name: 'Dr Shah', part: 'clinician', about: 'a registrar, tired', range },
];

/** A case of one section, or of several. */
export function caseOf(
  content: readonly Flow[] | readonly Section[],
  matter: Partial<Matter> = {},
  people = PEOPLE,
): Case {
  const isSections = content.every((each) => !('type' in each));
  const sections = (isSections ? content : [{ children: content }]) as Section[];
  return {
    matter: {
      title: 'The fourth referral',
      lang: 'en-GB',
      formats: ['unfolding'],
      levels: [],
      specialties: [],
      settings: [],
      professions: [],
      objectives: [],
      authors: [],
      status: 'draft',
      references: [],
      ...matter,
    },
    people,
    sections,
  };
}
