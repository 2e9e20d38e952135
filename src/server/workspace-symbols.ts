/** Every case by its title, and the questions, parts, headings and people in it, from wherever one is. */
import { type Location, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import type { Range } from '../language/finding.js';
import { type CaseEntry, caseTitleOf } from '../library/entry.js';
import { editorRangesIn } from './across.js';
import type { Feature } from './feature.js';

export const workspaceSymbols: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: { resolveProvider: true } }),
  listen({ connection, library, client }) {
    const located = async (symbol: WorkspaceSymbol): Promise<WorkspaceSymbol> => {
      const { uri } = symbol.location;
      const [range] = await editorRangesIn(library, uri, [symbol.data as Range]);
      return range ? { ...symbol, location: { uri, range } satisfies Location } : symbol;
    };
    connection.onWorkspaceSymbol(async ({ query }) => {
      const symbols = library.entries().flatMap(symbolsOf).filter(matching(query)).slice(0, MOST);
      const later = client().workspace?.symbol?.resolveSupport?.properties.includes('location.range');
      return later ? symbols : Promise.all(symbols.map(located));
    });
    connection.onWorkspaceSymbolResolve(located);
  },
};

/** More than this nobody reads: they type another letter. */
const MOST = 1_000;

/** Every letter of the query, in its order, as editors look for symbols. */
function matching(query: string): (symbol: WorkspaceSymbol) => boolean {
  const letters = [...query.toLowerCase().replaceAll(/\s+/g, '')];
  return ({ name }) => {
    const text = name.toLowerCase();
    let at = 0;
    return letters.every((letter) => {
      const found = text.indexOf(letter, at);
      at = found + letter.length;
      return found >= 0;
    });
  };
}

const KINDS: Readonly<Record<string, SymbolKind>> = {
  question: SymbolKind.Function,
  part: SymbolKind.Package,
  heading: SymbolKind.String,
};

function symbolsOf(entry: CaseEntry): WorkspaceSymbol[] {
  const title = caseTitleOf(entry);
  const symbol = (name: string, kind: SymbolKind, range: Range): WorkspaceSymbol => ({
    name,
    kind,
    containerName: title,
    location: { uri: entry.uri },
    data: { start: range.start, end: range.start },
  });
  return [
    {
      ...symbol(title, SymbolKind.File, entry.titleRange ?? { start: 0, end: 0 }),
      containerName: entry.formats.join(', '),
    },
    ...entry.places.flatMap(({ kind, label, id, range }) =>
      kind in KINDS ? [symbol(label || id, KINDS[kind] ?? SymbolKind.String, range)] : [],
    ),
    ...entry.people.map(({ name, range }) => symbol(name, SymbolKind.Variable, range)),
  ];
}
