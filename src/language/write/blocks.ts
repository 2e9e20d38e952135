/**
 * From blocks of the model to what is written: fences with their attributes around Markdown. What the parser would
 * supply by itself (a feeling’s owner and family, the numbers of questions) is not written out.
 */
import type { Heading, Paragraph, PhrasingContent } from 'mdast';
import type { Action, Dialogue, Feeling, Flow, Part, Prose, Section, Turn } from '../case.js';
import { familyOf } from '../feelings.js';
import type { People } from '../people.js';
import { plainText } from '../walk.js';
import { type Attributes, writeAttributes } from './attributes.js';

/** A node as it is written. Markdown’s own nodes stay what they are. */
export interface Written {
  readonly type: string;
  readonly children?: readonly Written[];
  readonly [field: string]: unknown;
}

/** `:::name{…}` around flow. */
export interface WrittenBlock extends Written {
  readonly type: 'encounterBlock';
  readonly name: string;
  readonly attributes: string;
  readonly children: readonly Written[];
}

/** `::name[…]{…}`. */
export interface WrittenLeaf extends Written {
  readonly type: 'encounterLeaf';
  readonly name: string;
  readonly attributes: string;
  readonly children: readonly Written[];
}

/** `:feeling[…]{…}`. */
export interface WrittenFeeling extends Written {
  readonly type: 'encounterFeeling';
  readonly attributes: string;
  readonly children: readonly Written[];
}

/** A paragraph among turns; with `opening`, the first of a turn. */
export interface WrittenSpeech extends Written {
  readonly type: 'encounterSpeech';
  /** `Mrs Kelly (quietly):` */
  readonly opening?: string;
  readonly children: readonly Written[];
}

/** `[silence]`. */
export interface WrittenAction extends Written {
  readonly type: 'encounterAction';
  readonly children: readonly Written[];
}

/** `[@a, p. 4; @b]`. */
export interface WrittenCitation extends Written {
  readonly type: 'encounterCitation';
  readonly items: readonly { readonly key: string; readonly locator?: string }[];
}

/** What is known of the case around a fragment. */
export interface Around {
  readonly people: People;
  /** BCP 47, for the word that marks inner speech. */
  readonly lang: string;
}

/** How inner speech is marked, by language. */
const THINKING: Readonly<Record<string, string>> = { de: 'denkt', fr: 'pense', es: 'piensa', ar: 'يفكر' };

/** The sections of a case, one after the other. */
export function writtenSections(sections: readonly Section[], around: Around): Written[] {
  return sections.flatMap(({ part, children }, index) => [
    ...(part ? [writtenPart(part, around)] : index > 0 ? [leaf('part', '{end}', [])] : []),
    ...children.map((block) => writtenFlow(block, around)),
  ]);
}

function writtenPart(part: Part, around: Around): Written {
  const attributes = writeAttributes([
    ['id', part.id],
    ['minutes', part.minutes],
  ]);
  return leaf('part', attributes, inline(part.children, around, undefined));
}

const leaf = (name: string, attributes: string, children: readonly Written[]): WrittenLeaf => ({
  type: 'encounterLeaf',
  name,
  attributes,
  children,
});

/** One block. `teller` is the key of who speaks or tells in the block around it. */
export function writtenFlow(block: Flow, around: Around, teller?: string): Written {
  const container = (of: string | undefined, attributes: Attributes): WrittenBlock => ({
    type: 'encounterBlock',
    name: block.type,
    attributes: writeAttributes([
      ['id', 'id' in block ? block.id : undefined],
      // Where a word has no `for`, the parser withholds the block: better that than to show it to everyone.
      ['for', 'audience' in block ? block.audience : undefined],
      ...attributes,
    ]),
    children: 'children' in block ? (block.children as Flow[]).map((child) => writtenFlow(child, around, of)) : [],
  });
  const line = (name: string, attributes: Attributes, children: readonly PhrasingContent[]): WrittenLeaf =>
    leaf(name, writeAttributes(attributes), inline(children, around, teller));
  switch (block.type) {
    case 'dialogue':
      return dialogue(block, around);
    case 'voice':
      return container(block.of?.key, [['of', block.of?.key]]);
    case 'story':
      return container(block.by?.key, [
        ['by', block.by?.key],
        ['minutes', block.minutes],
      ]);
    case 'mismatch':
    case 'takeaway':
    case 'care':
      return container(undefined, []);
    case 'question':
      return container(undefined, [
        ['minutes', block.minutes],
        ['objective', block.objectives],
        ['lines', block.lines],
      ]);
    case 'key':
      return container(undefined, [['on', block.on]]);
    case 'facilitator':
      return container(undefined, [
        ['minutes', block.minutes],
        ['on', block.on],
      ]);
    case 'brief':
      return container(undefined, [['minutes', block.minutes]]);
    case 'marks':
      return container(undefined, [['pass', block.pass]]);
    case 'wish':
      return line('wish', [['of', block.of?.key]], block.children);
    case 'possible':
    case 'support':
      return line(block.type, [], block.children);
    case 'factor':
      return line(
        'factor',
        [
          ['in', block.in],
          ['kind', block.factorKind],
        ],
        block.children,
      );
    case 'response':
      return line(
        'response',
        [
          ['of', block.of?.key],
          ['kind', block.responseKind],
        ],
        block.children,
      );
    case 'strategy':
      return line(
        'strategy',
        [
          ['in', block.in],
          ['by', block.by?.key],
          ['due', block.due],
        ],
        block.children,
      );
    case 'brief-line': {
      const cue = ({ 'if-asked': 'ask', withhold: 'until', react: 'when' } as const)[block.word as 'react'];
      return line(block.word, cue === undefined ? [] : [[cue, block.cue]], block.children);
    }
    case 'withheld':
      throw new Error(`What was not understood is never written anew: ${block.reason}`);
    default:
      return prose(block, around, teller);
  }
}

/** Markdown, with the text words and citations in it. */
function prose(node: Prose | Heading, around: Around, teller: string | undefined): Written {
  return tidy(node, around, teller);
}

function inline(children: readonly PhrasingContent[], around: Around, teller: string | undefined): readonly Written[] {
  const holder: Paragraph = { type: 'paragraph', children: [...children] };
  return tidy(holder, around, teller).children ?? [];
}

/** The same node, ready to be written: texts that touch are one, and what is empty is gone. */
function tidy(node: { readonly type: string }, around: Around, teller: string | undefined): Written {
  if (node.type === 'feeling') return feeling(node as Feeling, around, teller);
  if (node.type === 'citation') return { ...node, type: 'encounterCitation' };
  if (!('children' in node) || !Array.isArray(node.children)) return { ...node };
  const children: Written[] = [];
  for (const child of node.children as Written[]) {
    const next = tidy(child, around, teller);
    const last = children.at(-1);
    if (next.type === 'text' && next.value === '') continue;
    if (next.type === 'paragraph' && next.children?.length === 0) continue;
    if (last?.type === 'text' && next.type === 'text')
      children[children.length - 1] = { ...last, value: `${String(last.value)}${String(next.value)}` };
    else {
      // A bracket or a colon right after a citation would make a link of it.
      if (last?.type === 'encounterCitation' && /^(?:encounter|link|footnote)/.test(next.type))
        children.push({ type: 'text', value: ' ' });
      children.push(next);
    }
  }
  // A line break at an edge breaks nothing.
  if (node.type === 'paragraph' || node.type === 'heading') {
    while (children.at(-1)?.type === 'break') children.pop();
    while (children[0]?.type === 'break') children.shift();
  }
  return { ...node, children };
}

/** The owner is written where it is not who speaks, the family where the words do not say it. */
function feeling(node: Feeling, around: Around, teller: string | undefined): WrittenFeeling {
  return {
    type: 'encounterFeeling',
    attributes: writeAttributes(
      [
        ['of', node.of?.key === teller ? undefined : node.of?.key],
        ['as', node.family === familyOf(plainText(node.children)) ? undefined : node.family],
      ],
      true,
    ),
    children: inline(node.children, around, teller),
  };
}

function dialogue(block: Dialogue, around: Around): WrittenBlock {
  const children = block.children.flatMap((child): Written[] => {
    if (child.type === 'turn') return turn(child, around);
    if (child.type === 'action') return action(child, around);
    return [speech(child, around, undefined)];
  });
  return { type: 'encounterBlock', name: 'dialogue', attributes: writeAttributes([['id', block.id]]), children };
}

function speech(node: Prose, around: Around, teller: string | undefined, opening?: string): Written {
  const written = prose(node, around, teller);
  if (written.type !== 'paragraph') return written;
  return {
    type: 'encounterSpeech',
    children: written.children ?? [],
    ...(opening === undefined ? {} : { opening }),
  } satisfies WrittenSpeech;
}

function turn(node: Turn, around: Around): Written[] {
  const [first, ...rest] = node.children;
  const { key } = node.speaker;
  const opening = `${speakerName(key, around)}${manner(node, around)}:`;
  const begun: WrittenSpeech = { type: 'encounterSpeech', opening, children: [] };
  if (first?.type !== 'paragraph') {
    return [begun, ...node.children.map((child) => speech(child, around, key))];
  }
  return [speech(first, around, key, opening), ...rest.map((child) => speech(child, around, key))];
}

/** The name where it is read as the name of that very person, else the key. */
function speakerName(key: string, { people }: Around): string {
  const person = people.all.find((candidate) => candidate.key === key);
  const name = person?.name.trim() ?? '';
  const plain = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ .-]{0,58}$/u.test(name) && !/^\d+\.\s/.test(name);
  return plain && people.speaker(name)?.key === key ? name : key;
}

function manner({ inner, manner: how }: Turn, { lang }: Around): string {
  const said = (how ?? '')
    .replace(/[()（）]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const thinks = inner ? (THINKING[lang.split('-')[0] ?? ''] ?? 'thinking') : '';
  const all = [thinks, said].filter((text) => text !== '').join(', ');
  return all === '' ? '' : ` (${all})`;
}

function action(node: Action, around: Around): WrittenAction[] {
  const children = inline(node.children, around, undefined);
  return children.length === 0 ? [] : [{ type: 'encounterAction', children }];
}
