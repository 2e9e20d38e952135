/** Any position in any text: no question fails, every range lies in the text, every edit can be made. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  LinkedEditingRangeRequest,
  type Location,
  type Position,
  type Range,
  ReferencesRequest,
  RenameRequest,
  type SelectionRange,
  SelectionRangeRequest,
  SemanticTokensRequest,
  type TextEdit,
} from 'vscode-languageserver/node';
import { type Client, startClient } from './client.js';
import { documentOf, edited } from './cursor.js';
import { SAMPLE } from './sample.js';

const CASES = readdirSync('cases', { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.case.md'))
  .map((file) => readFileSync(path.join('cases', file), 'utf8'));

const PIECES = [
  '{',
  '}',
  '[',
  ']',
  '`',
  '"',
  ':',
  ':::',
  '::part',
  ':::voice{of=',
  '：：：',
  '---',
  '\r\n',
  '\n',
  '\r',
  '\t',
  '- ',
  '  ',
  '#',
  '@',
  '[@',
  '](#',
  '<!--',
  '😀',
  '\uD83D',
  '\uFEFF',
  'د. شاه: ',
  'Dr Shah: ',
  '(',
  '$',
  '|',
  '\0',
];

interface Slip {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

const slip = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(30),
  put: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 6 })),
});
const text = fc
  .record({
    base: fc.oneof({ weight: 3, arbitrary: fc.constant(SAMPLE) }, { weight: 1, arbitrary: fc.constantFrom(...CASES) }),
    slips: fc.array(slip, { maxLength: 6 }),
    end: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '', '\uFEFF'),
  })
  .map(({ base, slips, end, mark }) => mark + slips.reduce(slipped, base).replaceAll('\n', end));

function slipped(base: string, { at, cut, put }: Slip): string {
  const start = Math.floor(at * base.length);
  return base.slice(0, start) + put + base.slice(start + cut);
}

describe('whatever is asked anywhere in any text', () => {
  let client: Client;
  let files = 0;

  before(async () => {
    client = await startClient({ textDocument: { completion: { completionItem: { snippetSupport: true } } } });
  });

  after(() => client.end());

  it('is answered, with ranges in the text and edits that can be made', async () => {
    const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(text, places, async (all, offsets) => {
        const uri = `file:///cases/robust-${++files}.case.md`;
        const document = documentOf(all);
        await client.open(uri, all);
        await whole(uri, all);
        for (const share of offsets) await at(uri, all, document.positionAt(Math.floor(share * all.length)));
        await client.close(uri);
      }),
      { numRuns: 25 },
    );
  }).timeout(60_000);

  async function whole(uri: string, all: string): Promise<void> {
    const params = { textDocument: { uri } };
    const { connection } = client;
    const document = documentOf(all);
    const symbols = (await connection.sendRequest(DocumentSymbolRequest.type, params)) as DocumentSymbol[];
    const nested = (list: readonly DocumentSymbol[], outer?: Range): void => {
      for (const { range, selectionRange, children, name } of list) {
        inside(all, range);
        assert.ok(name.trim() !== '' && within(range, selectionRange) && (!outer || within(outer, range)), name);
        nested(children ?? [], range);
      }
    };
    nested(symbols);
    for (const { startLine, endLine } of (await connection.sendRequest(FoldingRangeRequest.type, params)) ?? [])
      assert.ok(startLine < endLine && endLine < document.lineCount);
    for (const { range } of (await connection.sendRequest(CodeLensRequest.type, params)) ?? []) inside(all, range);
    for (const { range } of (await connection.sendRequest(DocumentLinkRequest.type, params)) ?? []) inside(all, range);
    const tokens = await connection.sendRequest(SemanticTokensRequest.type, params);
    const { data = [] } = tokens ?? {};
    let last: Position = { line: 0, character: 0 };
    for (let i = 0; i < data.length; i += 5) {
      const [lines = 0, columns = 0, length = 0] = data.slice(i, i + 3);
      const start = { line: last.line + lines, character: lines === 0 ? last.character + columns : columns };
      assert.ok(length > 0 && (i === 0 || lines > 0 || columns > 0), 'tokens follow one another');
      inside(all, { start, end: { ...start, character: start.character + length } });
      last = start;
    }
  }

  async function at(uri: string, all: string, position: Position): Promise<void> {
    const params = { textDocument: { uri }, position };
    const { connection } = client;
    const completions = await connection.sendRequest(CompletionRequest.type, params);
    for (const { textEdit } of Array.isArray(completions) ? completions : (completions?.items ?? [])) {
      assert.ok(textEdit && 'range' in textEdit);
      inside(all, textEdit.range);
      assert.ok(textEdit.range.start.line === position.line && textEdit.range.end.line === position.line);
      assert.ok(
        textEdit.range.start.character <= position.character && position.character <= textEdit.range.end.character,
      );
    }
    const hover = await connection.sendRequest(HoverRequest.type, params);
    if (hover?.range) inside(all, hover.range);
    const definitions = ((await connection.sendRequest(DefinitionRequest.type, params)) ?? []) as Location[];
    const references = await connection.sendRequest(ReferencesRequest.type, {
      ...params,
      context: { includeDeclaration: true },
    });
    const highlights = await connection.sendRequest(DocumentHighlightRequest.type, params);
    for (const { range } of [...definitions, ...(references ?? []), ...(highlights ?? [])]) inside(all, range);
    for (const range of (await connection.sendRequest(LinkedEditingRangeRequest.type, params))?.ranges ?? [])
      inside(all, range);
    const [selection] =
      (await connection.sendRequest(SelectionRangeRequest.type, { textDocument: { uri }, positions: [position] })) ??
      [];
    for (let range: SelectionRange | undefined = selection; range; range = range.parent) {
      inside(all, range.range);
      assert.ok(!range.parent || within(range.parent.range, range.range));
    }
    const rename = await connection
      .sendRequest(RenameRequest.type, { ...params, newName: 'fern' })
      .catch((error: unknown) => {
        assert.match(String(error), /renamed|keeps its name|declared nowhere|already|change the heading/);
        return null;
      });
    for (const change of rename?.documentChanges ?? []) if ('edits' in change) edited(all, change.edits as TextEdit[]);
  }
});

function inside(all: string, range: Range): void {
  const document = documentOf(all);
  for (const end of [range.start, range.end]) assert.deepEqual(document.positionAt(document.offsetAt(end)), end);
  assert.ok(document.offsetAt(range.start) <= document.offsetAt(range.end));
}

function within(outer: Range, inner: Range): boolean {
  const before = (a: Position, b: Position) => a.line < b.line || (a.line === b.line && a.character <= b.character);
  return before(outer.start, inner.start) && before(inner.end, outer.end);
}
