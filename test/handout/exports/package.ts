/** A Word file, taken apart without the library that made it. */
import { equal, ok } from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface Package {
  /** Every part that is XML, by its name. */
  readonly parts: ReadonlyMap<string, string>;
  readonly names: readonly string[];
}

export function openPackage(bytes: Uint8Array): Package {
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  const xml = names.filter((name) => /\.(?:xml|rels)$/.test(name));
  return { names, parts: new Map(xml.map((name) => [name, strFromU8(files[name] ?? new Uint8Array())])) };
}

export function partOf({ parts }: Package, name: string): string {
  const part = parts.get(name);
  ok(part !== undefined, `no part ${name} among ${[...parts.keys()].join(', ')}`);
  return part;
}

/** The texts of a part’s runs, joined, a line for each paragraph: what a reader, or a search for a leak, finds. */
export function textIn(xml: string): string {
  const lines: string[] = [];
  let line = '';
  let isText = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    isText = name === 'w:t';
    if (name === 'w:br' || name === 'w:tab') line += ' ';
  });
  parser.on('text', (text) => {
    if (isText) line += text;
  });
  parser.on('closetag', ({ name }) => {
    isText = false;
    if (name === 'w:p') {
      lines.push(line);
      line = '';
    }
  });
  parser.write(xml).close();
  return lines.join('\n');
}

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export function tagsIn(xml: string): Tag[] {
  const tags: Tag[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    tags.push({ name, attributes: attributes as Record<string, string> });
  });
  parser.write(xml).close();
  return tags;
}

/**
 * Fails unless a program that reads Word files finds everything where it looks: each part is well-formed XML and has a
 * type, each relationship leads to a part that is there, each id that a part uses is a relationship’s, each style,
 * list, bookmark and footnote that the text names is there, and each cell ends with a paragraph.
 */
export function assertSound(bytes: Uint8Array): Package {
  const file = openPackage(bytes);
  for (const [name, xml] of file.parts) ok(tagsIn(xml).length > 0, name);
  assertTypes(file);
  for (const name of file.parts.keys()) if (name.endsWith('.rels')) assertLeads(file, name);
  assertNames(file);
  for (const xml of file.parts.values()) equal(/<w:tc>(?:(?!<w:p[ >/]).)*?<\/w:tc>/s.test(xml), false, 'an empty cell');
  return file;
}

/** What a Word file computes when it is opened: the number of a page, and of all pages. */
const FIELDS = ['PAGE', 'NUMPAGES'];
/** What would run, load or bring in another file. */
const ALIVE =
  /^(?:w:(?:object|altChunk|attachedTemplate|subDoc|control|movie|ddeAuto|mailMerge|fldSimple)|o:OLEObject|v:\w+)$/;

/** Fails if a Word file holds anything that does more than stand there. */
export function assertStill({ names, parts }: Package): void {
  for (const name of names) ok(/\.(?:xml|rels|png|jpe?g|gif|odttf)$/.test(name), name);
  for (const [part, xml] of parts) {
    for (const { name } of tagsIn(xml)) ok(!ALIVE.test(name), `${name} in ${part}`);
    for (const [, field = ''] of xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)) ok(FIELDS.includes(field.trim()), field);
  }
}

function assertTypes(file: Package): void {
  const types = tagsIn(partOf(file, '[Content_Types].xml'));
  const defaults = new Set(
    types.filter(({ name }) => name === 'Default').map(({ attributes }) => attributes.Extension),
  );
  const own = types.filter(({ name }) => name === 'Override').map(({ attributes }) => String(attributes.PartName));
  for (const part of own) ok(file.names.includes(part.slice(1)), `a type for ${part}, which is not there`);
  for (const name of file.names) {
    const isKnown = own.includes(`/${name}`) || defaults.has(name.split('.').at(-1));
    ok(isKnown || name === '[Content_Types].xml', `no type for ${name}`);
  }
}

function assertLeads(file: Package, name: string): void {
  const folder = name.replace(/_rels\/[^/]*$/, '');
  const source = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
  const relationships = tagsIn(partOf(file, name)).filter((tag) => tag.name === 'Relationship');
  for (const { attributes } of relationships) {
    const target = String(attributes.Target);
    if (attributes.TargetMode === 'External') ok(/^(?:https?:\/\/|mailto:)[\x21-\x7e]+$/.test(target), target);
    else ok(file.names.includes(target.startsWith('/') ? target.slice(1) : folder + target), `${name}: ${target}`);
  }
  const ids = relationships.map(({ attributes }) => attributes.Id);
  equal(new Set(ids).size, ids.length, `two relationships of one id in ${name}`);
  for (const { attributes } of file.parts.has(source) ? tagsIn(partOf(file, source)) : []) {
    for (const key of ['r:id', 'r:embed']) if (attributes[key] !== undefined) ok(ids.includes(attributes[key]), key);
  }
}

function assertNames(file: Package): void {
  const document = tagsIn(partOf(file, 'word/document.xml'));
  const valuesOf = (part: string, tag: string, attribute: string): Set<string> =>
    new Set(
      tagsIn(partOf(file, part))
        .filter(({ name }) => name === tag)
        .map(({ attributes }) => String(attributes[attribute])),
    );
  const known: Readonly<Record<string, ReadonlySet<string>>> = {
    'w:pStyle': valuesOf('word/styles.xml', 'w:style', 'w:styleId'),
    'w:rStyle': valuesOf('word/styles.xml', 'w:style', 'w:styleId'),
    'w:numId': valuesOf('word/numbering.xml', 'w:num', 'w:numId'),
  };
  for (const { name, attributes } of document) {
    const values = Object.hasOwn(known, name) ? known[name] : undefined;
    if (values) ok(values.has(String(attributes['w:val'])), `${name} ${attributes['w:val']}`);
  }
  const bookmarks = document
    .filter(({ name }) => name === 'w:bookmarkStart')
    .map(({ attributes }) => attributes['w:name']);
  equal(new Set(bookmarks).size, bookmarks.length, 'two bookmarks of one name');
  for (const { name, attributes } of document) {
    const anchor = name === 'w:hyperlink' ? attributes['w:anchor'] : undefined;
    if (anchor !== undefined) ok(bookmarks.includes(anchor), `a link to ${anchor}`);
  }
  const notes = valuesOf('word/footnotes.xml', 'w:footnote', 'w:id');
  for (const { name, attributes } of document)
    if (name === 'w:footnoteReference') ok(notes.has(String(attributes['w:id'])), `footnote ${attributes['w:id']}`);
}
