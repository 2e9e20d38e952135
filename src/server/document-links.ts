/** What leads elsewhere: files and ids in links and pictures, and the DOIs, PubMed numbers and ORCID iDs of the front matter. */
import type { Nodes } from 'mdast';
import type { DocumentLink } from 'vscode-languageserver';
import type { Range } from '../language/finding.js';
import type { Entry, Value } from '../language/matter/front-matter.js';
import type { CaseFile } from '../language/parse.js';
import type { OpenCase } from './documents.js';
import type { Feature } from './feature.js';
import { insideQuotes, mentionsOf, targetOf } from './mentions.js';
import { editorRange, positionAt } from './text-places.js';

export const documentLinks: Feature = {
  capabilities: () => ({ documentLinkProvider: { resolveProvider: false } }),
  listen({ connection, caseAt }) {
    connection.onDocumentLinks(({ textDocument }) => {
      const open = caseAt(textDocument.uri);
      return open ? linksOf(open) : [];
    });
  },
};

export function linksOf({ file, uri }: OpenCase): DocumentLink[] {
  return [...inMatter(file), ...inBody(file, uri)];
}

/** The address that a value of such a key means. */
const ADDRESSES: Readonly<Record<string, (value: string) => string | undefined>> = {
  doi: (value) => doiOf(value),
  DOI: (value) => doiOf(value),
  PMID: (value) => (/^\d{1,9}$/.test(value) ? `https://pubmed.ncbi.nlm.nih.gov/${value}/` : undefined),
  orcid: (value) => {
    const id = /^(?:https:\/\/orcid\.org\/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/.exec(value)?.[1];
    return id && `https://orcid.org/${id}`;
  },
  URL: (value) => (/^https?:\/\/\S+$/i.test(value) ? value : undefined),
};

function doiOf(value: string): string | undefined {
  const name = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(value.trim())?.[1];
  return (
    name &&
    `https://doi.org/${encodeURI(name.replaceAll(/[\uD800-\uDFFF]/gu, '')).replaceAll(/[?#]/g, encodeURIComponent)}`
  );
}

function inMatter(file: CaseFile): DocumentLink[] {
  const links: DocumentLink[] = [];
  const entry = ({ key, value }: Entry): void => {
    const address = value.type === 'scalar' && Object.hasOwn(ADDRESSES, key) ? ADDRESSES[key]?.(value.text) : undefined;
    if (address !== undefined && value.range.end > value.range.start)
      links.push({ range: editorRange(file, insideQuotes(file.text, value.range)), target: address });
    inside(value);
  };
  const inside = (value: Value): void => {
    if (value.type === 'map') value.entries.forEach(entry);
    if (value.type === 'list') value.items.forEach(inside);
  };
  file.frontMatter?.entries.forEach(entry);
  return links;
}

function inBody(file: CaseFile, uri: string): DocumentLink[] {
  const links: DocumentLink[] = [];
  const add = (range: Range, url: string): void => {
    const target = url.startsWith('#') ? idTarget(file, uri, url.slice(1)) : fileTarget(uri, url);
    if (target !== undefined) links.push({ range: editorRange(file, range), target });
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      const range = targetOf(file.text, node);
      if (range) add(range, node.url);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(file.tree);
  return links;
}

/** The line and column of an id, as editors understand them in an address. */
function idTarget(file: CaseFile, uri: string, id: string): string | undefined {
  const place = mentionsOf(file).find(({ kind, key, defines }) => kind === 'id' && defines && key === id);
  if (!place) return undefined;
  const { line, character } = positionAt(file, place.range.start);
  return `${uri}#${line + 1},${character + 1}`;
}

/** A file beside the case. Whole addresses the editor finds itself. */
function fileTarget(uri: string, url: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(url)) return undefined;
  try {
    return new URL(url, uri).href;
  } catch {
    return undefined;
  }
}
