/** The outline: the front matter, headings, parts, and the blocks and questions by what they say. */
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { type Labels, labelsFor } from '../handout/labels.js';
import type { Flow, PersonRef } from '../language/case.js';
import type { Range } from '../language/finding.js';
import type { Entry, Value } from '../language/matter/front-matter.js';
import type { CaseFile } from '../language/parse.js';
import { plainText } from '../language/walk.js';
import type { Feature } from './feature.js';
import { ENGLISH } from './l10n.js';
import { editorRange } from './text-places.js';

export const outline: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: 'Encounter' } }),
  listen({ connection, caseAt, l10n }) {
    connection.onDocumentSymbol(({ textDocument }) => {
      const open = caseAt(textDocument.uri);
      return open ? outlineOf(open.file, l10n()) : [];
    });
  },
};

/** One entry in the making, in offsets. */
interface Item {
  readonly name: string;
  readonly detail?: string | undefined;
  readonly kind: SymbolKind;
  range: Range;
  readonly selection: Range;
  readonly children: Item[];
}

/** The outline of a case. Every range lies within that of the entry above it. */
export function outlineOf(file: CaseFile, { t } = ENGLISH): DocumentSymbol[] {
  const matter = matterItem(file, t('Front matter'));
  return [...(matter ? [matter] : []), ...bodyItems(file)].map((item) => symbolOf(file, item));
}

function symbolOf(file: CaseFile, { name, detail, kind, range, selection, children }: Item): DocumentSymbol {
  return {
    name: shorten(name) || '…',
    ...(detail ? { detail: shorten(detail) } : {}),
    kind,
    range: editorRange(file, range),
    selectionRange: editorRange(file, within(selection, range)),
    children: children.map((child) => symbolOf(file, { ...child, range: within(child.range, range) })),
  };
}

const within = ({ start, end }: Range, outer: Range): Range => {
  const from = Math.min(Math.max(start, outer.start), outer.end);
  return { start: from, end: Math.min(Math.max(end, from), outer.end) };
};

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 80).replace(/\s+\S*$/, '')} …` : line;
}

function matterItem({ frontMatter, text }: CaseFile, name: string): Item | undefined {
  if (!frontMatter || frontMatter.range.end === 0) return undefined;
  const { start, end } = frontMatter.range;
  const whole = { start: text.indexOf('---', start), end: start + text.slice(start, end).trimEnd().length };
  return {
    name,
    kind: SymbolKind.Module,
    range: whole,
    selection: { start: whole.start, end: whole.start + 3 },
    children: frontMatter.entries.map((entry) =>
      entryItem(entry, entry.key === 'people' || entry.key === 'references'),
    ),
  };
}

function entryItem({ key, keyRange, value }: Entry, deep: boolean): Item {
  return {
    name: key,
    detail:
      scalarOf(value) ??
      (value.type === 'list' ? value.items.flatMap((item) => scalarOf(item) ?? []).join(', ') : undefined),
    kind: SymbolKind.Property,
    range: { start: keyRange.start, end: Math.max(keyRange.end, value.range.end) },
    selection: keyRange,
    children: deep ? innerItems(value) : [],
  };
}

const scalarOf = (value: Value | undefined): string | undefined => (value?.type === 'scalar' ? value.text : undefined);

/** People by name, sources by key. */
function innerItems(value: Value): Item[] {
  const get = (map: Value, key: string): string | undefined =>
    map.type === 'map' ? scalarOf(map.entries.find((entry) => entry.key === key)?.value) : undefined;
  if (value.type === 'map')
    return value.entries.map(({ key, keyRange, value: person }) => ({
      name: get(person, 'name') ?? key,
      detail: get(person, 'part'),
      kind: SymbolKind.Variable,
      range: { start: keyRange.start, end: Math.max(keyRange.end, person.range.end) },
      selection: keyRange,
      children: [],
    }));
  if (value.type === 'scalar') return [];
  return value.items.map((item) => ({
    name: get(item, 'id') ?? '…',
    detail: get(item, 'title'),
    kind: SymbolKind.Constant,
    range: item.range,
    selection: item.range,
    children: [],
  }));
}

/** Headings hold what follows them up to the next of their level; a part holds what follows it up to the next part. */
function bodyItems(file: CaseFile): Item[] {
  const top: Item[] = [];
  const open: { item: Item; level: number }[] = [];
  const labels = labelsFor(file.case.matter.lang);
  const add = (item: Item, level?: number): void => {
    if (level !== undefined) {
      while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    }
    (open.at(-1)?.item.children ?? top).push(item);
    for (const holder of open)
      holder.item.range = { start: holder.item.range.start, end: Math.max(holder.item.range.end, item.range.end) };
    if (level !== undefined) open.push({ item, level });
  };
  for (const { part, children } of file.case.sections) {
    // A part, or what follows the last one, begins anew.
    open.length = 0;
    if (part) {
      const title = [labels.part(part.number), plainText(part.children)].filter((piece) => piece !== '').join(': ');
      add(
        {
          name: title,
          detail: minutes(labels, part.minutes),
          kind: SymbolKind.Package,
          range: part.range,
          selection: part.range,
          children: [],
        },
        0,
      );
    }
    for (const node of children) {
      if (node.type === 'heading') {
        const range = placeOf(node);
        add(
          { name: plainText(node.children), kind: SymbolKind.String, range, selection: range, children: [] },
          node.depth,
        );
      } else {
        const item = blockItem(file, labels, node);
        if (item) add(item);
      }
    }
  }
  return top;
}

const placeOf = ({ position }: Flow): Range => ({ start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 });

const minutes = (labels: Labels, count: number | undefined): string | undefined =>
  count === undefined ? undefined : labels.short(count);

/** A block by what it says; prose has no entry. */
function blockItem(file: CaseFile, labels: Labels, node: Flow): Item | undefined {
  const named = blockName(file, labels, node);
  if (!named || !('range' in node)) return undefined;
  const { name, kind, detail } = named;
  const line = file.lines.line(file.lines.position(node.range.start).line);
  const inner = 'children' in node ? (node.children as readonly Flow[]) : [];
  return {
    name,
    kind,
    detail: [detail, 'id' in node && node.id ? `#${node.id}` : undefined].filter(Boolean).join(' · '),
    range: node.range,
    selection: { start: node.range.start, end: Math.min(line.end, node.range.end) },
    children: node.type === 'dialogue' ? [] : inner.flatMap((child) => blockItem(file, labels, child) ?? []),
  };
}

interface Named {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly detail?: string | undefined;
}

function blockName({ case: theCase }: CaseFile, labels: Labels, node: Flow): Named | undefined {
  const nameOf = (ref: PersonRef | undefined): string =>
    ref?.key === 'team'
      ? labels.team
      : (theCase.people.find(({ key }) => key === ref?.key)?.name ?? ref?.key ?? labels.someone);
  const text = 'children' in node ? textOf(node.children) : '';
  const beginning = (label: string): string => (text.trim() === '' ? label : `${label}: ${text}`);
  switch (node.type) {
    case 'dialogue':
      return { name: labels.dialogue, kind: SymbolKind.Event };
    case 'voice':
      return { name: labels.voice(nameOf(node.of)), kind: SymbolKind.Class };
    case 'story':
      return { name: labels.story(nameOf(node.by)), kind: SymbolKind.Class, detail: minutes(labels, node.minutes) };
    case 'mismatch':
      return { name: labels.wishes, kind: SymbolKind.Struct };
    case 'wish':
      return { name: `${labels.wish(nameOf(node.of))}: ${text}`, kind: SymbolKind.Field };
    case 'possible':
      return { name: beginning(labels.possible), kind: SymbolKind.Field };
    case 'factor':
      return { name: text, kind: SymbolKind.Field, detail: node.in ? labels.domains[node.in] : undefined };
    case 'response':
      return { name: text, kind: SymbolKind.Field, detail: nameOf(node.of) };
    case 'strategy':
      return { name: text, kind: SymbolKind.Field, detail: node.in ? labels.domains[node.in] : undefined };
    case 'question':
      return {
        name: beginning(labels.question(node.number)),
        kind: SymbolKind.Function,
        detail: minutes(labels, node.minutes),
      };
    case 'key':
      return { name: labels.key, kind: SymbolKind.Key, detail: node.on };
    case 'facilitator':
      return { name: beginning(labels.leading), kind: SymbolKind.Interface, detail: minutes(labels, node.minutes) };
    case 'takeaway':
      return { name: labels.takeaway, kind: SymbolKind.Object };
    case 'care':
      return { name: labels.care, kind: SymbolKind.Object };
    case 'support':
      return { name: beginning(labels.support), kind: SymbolKind.Field };
    case 'brief':
      return {
        name: labels.brief(
          node.audience.map((key) => labels.audiences[key] ?? nameOf({ key, range: node.range })).join(labels.comma),
        ),
        kind: SymbolKind.Class,
        detail: minutes(labels, node.minutes),
      };
    case 'brief-line':
      return { name: `${labels.cues[node.word](node.cue)}${labels.colon}${text}`, kind: SymbolKind.Field };
    case 'marks':
      return { name: labels.marks, kind: SymbolKind.Array };
    case 'withheld':
      return { name: beginning(labels.withheld), kind: SymbolKind.Null };
    default:
      return undefined;
  }
}

/** What a block says as one line: its paragraphs do not run into each other. */
function textOf(children: readonly { readonly type: string }[]): string {
  const isFlow = children.some(({ type }) => /^(?:paragraph|heading|list|table|blockquote|code)$/.test(type));
  return isFlow ? children.map((child) => plainText([child])).join(' ') : plainText(children);
}
