/** Where people, ids, sources and objectives are declared and named, in the front matter and below it. */
import type { Heading, Nodes } from 'mdast';
import type { Range } from '../language/finding.js';
import { slugOf } from '../language/links.js';
import { type Entry, entryOf, type Value } from '../language/matter/front-matter.js';
import type { CaseFile } from '../language/parse.js';
import type { WrittenAttribute } from '../language/syntax/fence-line.js';
import { attributeOf, ROLE_AUDIENCES, type Word, wordNamed } from '../language/vocabulary.js';
import { blocksIn, plainText } from '../language/walk.js';
import { fencesOf } from './fences.js';
import { oncePerCase } from './once.js';

export type MentionKind = 'person' | 'id' | 'source' | 'objective';

export interface Mention {
  readonly kind: MentionKind;
  /** The key that is meant; the number of an objective. */
  readonly key: string;
  readonly range: Range;
  readonly defines: boolean;
  /** The key itself is written here, not the name of the person it stands for, nor the heading that it is made from. */
  readonly byKey: boolean;
}

/** All mentions in the order of the text, read once for each version of a case. */
export const mentionsOf = oncePerCase((file: CaseFile): readonly Mention[] => {
  const mentions = [...inMatter(file), ...inFences(file), ...inTurns(file), ...inTree(file)];
  return mentions.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
});

/** What is mentioned at an offset; a cursor at the end of a key is still at it. */
export function mentionAt(file: CaseFile, offset: number): Mention | undefined {
  const at = mentionsOf(file).filter(({ range }) => range.start <= offset && offset <= range.end);
  // Where two meet, or one holds the other, the one that begins here or is shorter was meant.
  return at.sort((a, b) => a.range.end - a.range.start - (b.range.end - b.range.start))[0];
}

/** All mentions of the same. */
export function sameAs(file: CaseFile, { kind, key }: Pick<Mention, 'kind' | 'key'>): Mention[] {
  return mentionsOf(file).filter((other) => other.kind === kind && other.key === key);
}

const plain = (key: string): string => key.normalize('NFC');

const mention = (kind: MentionKind, key: string, range: Range, more: Partial<Mention> = {}): Mention => ({
  kind,
  key: plain(key),
  range,
  defines: false,
  byKey: true,
  ...more,
});

/** Without the quotes around it. */
export function insideQuotes(text: string, { start, end }: Range): Range {
  const quoted = /["']/.test(text[start] ?? '') && text[start] === text[end - 1] && end - start > 1;
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}

function inMatter({ text, frontMatter }: CaseFile): Mention[] {
  const entries = frontMatter?.entries ?? [];
  const itemsOf = (key: string): readonly Value[] => {
    const value = entryOf(entries, key)?.value;
    return value?.type === 'list' ? value.items : value ? [value] : [];
  };
  const inItems = (list: string, key: string): readonly Extract<Value, { type: 'scalar' }>[] =>
    itemsOf(list).flatMap((item) => {
      const value = item.type === 'map' ? entryOf(item.entries, key)?.value : undefined;
      return value?.type === 'scalar' && value.text !== '' ? [value] : [];
    });
  const people = entryOf(entries, 'people')?.value;
  const persons: readonly Entry[] = people?.type === 'map' ? people.entries : [];
  return [
    ...persons.flatMap(({ key, keyRange, value }) => [
      mention('person', key, insideQuotes(text, keyRange), { defines: true }),
      ...nameIn(value).map((name) => mention('person', key, insideQuotes(text, name), { byKey: false })),
    ]),
    ...inItems('references', 'id').map((id) =>
      mention('source', id.text, insideQuotes(text, id.range), { defines: true }),
    ),
    ...inItems('measures', 'of').map((of) => mention('person', of.text, insideQuotes(text, of.range))),
    ...itemsOf('objectives').map((item, index) =>
      mention('objective', String(index + 1), item.range, { defines: true }),
    ),
  ];
}

function nameIn(value: Value): Range[] {
  const name = value.type === 'map' ? entryOf(value.entries, 'name')?.value : undefined;
  return name?.type === 'scalar' && name.range.end > name.range.start ? [name.range] : [];
}

function inFences(file: CaseFile): Mention[] {
  return fencesOf(file).all.flatMap(({ word, attributes }) => (word ? inAttributes(file, word, attributes) : []));
}

function inAttributes({ case: theCase, text }: CaseFile, word: Word, written: readonly WrittenAttribute[]): Mention[] {
  return written.flatMap(({ name, value, valueRange }): Mention[] => {
    const attribute = attributeOf(word, name);
    if (!attribute || value === undefined || !valueRange) return [];
    const pieces = [...text.slice(valueRange.start, valueRange.end).matchAll(/[^\s,]+/g)].map(
      ({ 0: piece, index }) => ({
        key: piece,
        range: { start: valueRange.start + index, end: valueRange.start + index + piece.length },
      }),
    );
    const roles: readonly string[] = ROLE_AUDIENCES;
    switch (attribute.type) {
      case 'person':
        return [mention('person', value, valueRange)];
      case 'audience':
        return pieces.filter(({ key }) => !roles.includes(key)).map(({ key, range }) => mention('person', key, range));
      case 'question':
        return [mention('id', value, valueRange)];
      case 'id':
        return [mention('id', value, valueRange, { defines: true })];
      case 'objective':
        return pieces.map(({ key, range }) => {
          const named = theCase.matter.objectives.findIndex(({ id }) => id === key);
          return mention('objective', named < 0 ? key : String(named + 1), range, { byKey: named < 0 });
        });
      default:
        return [];
    }
  });
}

function inTurns({ case: theCase, text }: CaseFile): Mention[] {
  const blocks = theCase.sections.flatMap(({ children }) => children.flatMap(blocksIn));
  return blocks.flatMap((block) =>
    block.type === 'dialogue'
      ? block.children.flatMap((child) => {
          if (child.type !== 'turn') return [];
          const { key, range } = child.speaker;
          return [mention('person', key, range, { byKey: plain(text.slice(range.start, range.end)) === plain(key) })];
        })
      : [],
  );
}

function inTree(file: CaseFile): Mention[] {
  const mentions: Mention[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'textDirective') {
      const word = wordNamed(node.name);
      if (word) mentions.push(...inAttributes(file, word, node.data?.written ?? []));
    } else if (node.type === 'encounterCitation') {
      mentions.push(...node.items.map(({ key, range }) => mention('source', key, range)));
    } else if (node.type === 'link' || node.type === 'definition') {
      const target = targetOf(file.text, node);
      const id = target && fragmentOf(node.url);
      if (target && id) mentions.push(mention('id', id, { start: target.start + 1, end: target.end }));
    }
    if (node.type === 'heading') mentions.push(...headingMention(node));
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(file.tree);
  return mentions;
}

/** A heading can be linked to by the name that other viewers of Markdown give it. */
function headingMention({ children }: Heading): Mention[] {
  const start = children[0]?.position?.start.offset;
  const end = children.at(-1)?.position?.end.offset;
  const name = slugOf(plainText(children).trim());
  if (start === undefined || end === undefined || name === '') return [];
  return [mention('id', name, { start, end }, { defines: true, byKey: false })];
}

/** What `#…` points at in the case itself. */
function fragmentOf(url: string): string | undefined {
  if (!/^#./.test(url)) return undefined;
  try {
    return decodeURIComponent(url.slice(1));
  } catch {
    return url.slice(1);
  }
}

/** Where the address of a link, a picture or a definition is written; undefined if it is written otherwise than it reads. */
export function targetOf(text: string, node: Extract<Nodes, { readonly url: string }>): Range | undefined {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const source = text.slice(start, end);
  const opening = node.type === 'definition' ? source.indexOf(']:') : source.lastIndexOf(`](`);
  const at = source.indexOf(node.url, opening + 2);
  return opening < 0 || at < 0 || node.url === ''
    ? undefined
    : { start: start + at, end: start + at + node.url.length };
}
