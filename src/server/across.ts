/** From case to case: where links lead, what leads here, and how an address is written from one place to another. */
import type { Range as EditorRange, Location } from 'vscode-languageserver';
import { factsOf, type OutgoingLink } from '../language/facts.js';
import type { Range } from '../language/finding.js';
import { lineIndex } from '../language/lines.js';
import type { CaseFile } from '../language/parse.js';
import { addressOf, folderOf } from './addresses.js';
import type { Library } from './library.js';
import { oncePerCase } from './once.js';

/** A link in one case that leads to another file. */
export interface Incoming {
  /** The case that it stands in. */
  readonly uri: string;
  readonly link: OutgoingLink;
}

export const outgoingOf = oncePerCase((file: CaseFile): readonly OutgoingLink[] => factsOf(file).links);

/** The link to another file at an offset. */
export function linkAt(file: CaseFile, offset: number): OutgoingLink | undefined {
  return outgoingOf(file).find(({ range }) => range.start <= offset && offset <= range.end);
}

/** Whether a link leads to a file; to one place of it, if `id` is given. */
export function leadsTo(library: Library, from: string, link: OutgoingLink, target: string, id?: string): boolean {
  return library.resolve(from, link.path) === target && (id === undefined || link.fragment === id);
}

/** The links of other cases to a file, as far as they are remembered; to one place of it, if `id` is given. */
export function linksTo(library: Library, uri: string, id?: string): Incoming[] {
  const target = addressOf(uri);
  return library
    .entries()
    .filter((entry) => entry.uri !== target)
    .flatMap((entry) =>
      entry.links.flatMap((link) => (leadsTo(library, entry.uri, link, target, id) ? [{ uri: entry.uri, link }] : [])),
    );
}

/** Ranges of a case that need not be open, as an editor counts; none if it cannot be read. */
export async function editorRangesIn(library: Library, uri: string, ranges: readonly Range[]): Promise<EditorRange[]> {
  const text = await library.textOf(uri);
  if (text === undefined) return [];
  const lines = lineIndex(text);
  const place = (offset: number) => {
    const { line, column } = lines.position(offset);
    return { line: line - 1, character: column - 1 };
  };
  return ranges.map(({ start, end }) => ({ start: place(start), end: place(end) }));
}

/** Where a link leads: to the place that it names, or to the beginning of the file. */
export async function targetsOf(library: Library, from: string, { path, fragment }: OutgoingLink): Promise<Location[]> {
  const uri = library.resolve(from, path);
  const entry = library.entryOf(uri);
  const place = entry?.places.find(({ id }) => id === fragment);
  const start = place?.range.start ?? 0;
  const ranges = entry ? await editorRangesIn(library, uri, [{ start, end: start }]) : [];
  const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return [{ uri, range: ranges[0] ?? top }];
}

/** The part of a link that names the place: what stands after its `#`. */
export function fragmentRange(text: string, { range }: OutgoingLink): Range {
  const hash = text.slice(range.start, range.end).indexOf('#');
  return { start: hash < 0 ? range.end : range.start + hash + 1, end: range.end };
}

/** The part of a link that names the file. */
export function fileRange(text: string, { range }: OutgoingLink): Range {
  const end = text.slice(range.start, range.end).search(/[?#]/);
  return { start: range.start, end: end < 0 ? range.end : range.start + end };
}

/** A file’s address as a link in another file writes it: relative, and with nothing that would end the link. */
export function relativeAddress(from: string, to: string): string {
  const folder = pieces(folderOf(addressOf(from)));
  const target = pieces(addressOf(to));
  let same = 0;
  while (same < folder.length && same < target.length - 1 && folder[same] === target[same]) same += 1;
  const up = folder.slice(same).map(() => '..');
  const written = [...up, ...target.slice(same)].map((piece) =>
    encodeURIComponent(decode(piece)).replaceAll(/[()']/g, percent),
  );
  return written.join('/');
}

const pieces = (address: string): string[] => address.replace(/\/$/, '').split('/');

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

function decode(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}
