/** From a mention to what it means, and to all that mention the same. */
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type LinkedEditingRanges,
  type Location,
  type Position,
} from 'vscode-languageserver';
import type { Feeling } from '../language/case.js';
import type { Range } from '../language/finding.js';
import type { CaseFile } from '../language/parse.js';
import { allBlocks } from '../language/walk.js';
import { editorRangesIn, type Incoming, linkAt, linksTo, targetsOf } from './across.js';
import type { Feature, Host } from './feature.js';
import type { Library } from './library.js';
import { type Mention, mentionAt, sameAs } from './mentions.js';
import { editorRange, offsetAt } from './text-places.js';

export const navigation: Feature = {
  capabilities: () => ({
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    linkedEditingRangeProvider: true,
  }),
  listen(host) {
    const { connection, caseAt, library } = host;
    connection.onDefinition(async ({ textDocument: { uri }, position }) => {
      const file = caseAt(uri)?.file;
      const link = file && linkAt(file, offsetAt(file, position));
      if (link) return targetsOf(library, uri, link);
      return at(host, { textDocument: { uri }, position }, (own, mention) =>
        locations(
          own,
          uri,
          sameAs(own, mention).filter(({ defines }) => defines),
        ),
      );
    });
    connection.onReferences(({ textDocument, position, context }) =>
      at(host, { textDocument, position }, async (file, mention, uri) => [
        ...locations(
          file,
          uri,
          sameAs(file, mention).filter(({ defines }) => context.includeDeclaration || !defines),
        ),
        ...(mention.kind === 'id' ? await locationsIn(library, linksTo(library, uri, mention.key)) : []),
      ]),
    );
    connection.onDocumentHighlight((params) => at(host, params, highlights));
    connection.languages.onLinkedEditingRange((params) => at(host, params, linked));
  },
};

interface Asked {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

function at<T>(
  { caseAt }: Host,
  { textDocument: { uri }, position }: Asked,
  answer: (file: CaseFile, mention: Mention, uri: string) => T,
): T | null {
  const file = caseAt(uri)?.file;
  const mention = file && mentionAt(file, offsetAt(file, position));
  return file && mention ? answer(file, mention, uri) : null;
}

const locations = (file: CaseFile, uri: string, mentions: readonly Mention[]): Location[] =>
  mentions.map(({ range }) => ({ uri, range: editorRange(file, range) }));

/** Links in other cases, which need not be open. */
async function locationsIn(library: Library, incoming: readonly Incoming[]): Promise<Location[]> {
  const found = incoming.map(async ({ uri, link }) =>
    (await editorRangesIn(library, uri, [link.range])).map((range) => ({ uri, range })),
  );
  return (await Promise.all(found)).flat();
}

/** Every mention; of a person also all that they say, think and feel. */
function highlights(file: CaseFile, mention: Mention): DocumentHighlight[] {
  const mentions = sameAs(file, mention).map(({ range, defines }) => ({
    range: editorRange(file, range),
    kind: defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
  const lived = mention.kind === 'person' ? livedBy(file, mention.key) : [];
  return [
    ...mentions,
    ...lived.map((range) => ({ range: editorRange(file, range), kind: DocumentHighlightKind.Text })),
  ];
}

/** What a person says and thinks, after their name, and what they feel elsewhere. */
function livedBy({ case: theCase }: CaseFile, key: string): Range[] {
  const ranges: Range[] = [];
  for (const block of allBlocks(theCase)) {
    if (block.type === 'dialogue') {
      for (const child of block.children) {
        const said = child.type === 'turn' && child.speaker.key.normalize('NFC') === key ? child.children : [];
        const start = said[0]?.position?.start.offset;
        const end = said.at(-1)?.position?.end.offset;
        if (start !== undefined && end !== undefined && start < end) ranges.push({ start, end });
      }
    }
  }
  for (const { of, range } of feelingsOf(theCase.sections)) {
    const inside = ranges.some(({ start, end }) => start <= range.start && range.end <= end);
    if (of?.key.normalize('NFC') === key && !inside) ranges.push(range);
  }
  return ranges;
}

/** Every feeling of a case, in the order of the text. */
export function feelingsOf(sections: CaseFile['case']['sections']): Feeling[] {
  const feelings: Feeling[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'feeling') feelings.push(node as Feeling);
    if ('children' in node && Array.isArray(node.children)) for (const child of node.children) visit(child);
  };
  for (const { part, children } of sections) for (const node of [...(part ? [part] : []), ...children]) visit(node);
  return feelings;
}

/** A person’s key changes everywhere as it is typed, where it is written alike everywhere. */
function linked(file: CaseFile, mention: Mention): LinkedEditingRanges | null {
  if (mention.kind !== 'person' || !mention.byKey || mention.key === 'team') return null;
  const written = sameAs(file, mention).filter(({ byKey }) => byKey);
  const texts = new Set(written.map(({ range }) => file.text.slice(range.start, range.end)));
  if (texts.size !== 1 || !written.some(({ defines }) => defines)) return null;
  return { ranges: written.map(({ range }) => editorRange(file, range)), wordPattern: '[\\p{L}\\p{N}_-]+' };
}
