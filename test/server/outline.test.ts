import assert from 'node:assert/strict';
import {
  DocumentLinkRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  type SelectionRange,
  SelectionRangeRequest,
} from 'vscode-languageserver/node';
import { type Client, startClient } from './client.js';
import { cursorIn, textAt } from './cursor.js';
import { SAMPLE } from './sample.js';

describe('the shape of a case', () => {
  let client: Client;
  let files = 0;

  before(async () => {
    client = await startClient();
  });

  after(() => client.end());

  const open = async (text: string) => {
    const uri = `file:///cases/shape-${++files}.case.md`;
    await client.open(uri, text);
    return { textDocument: { uri } };
  };

  const outline = async (text: string) =>
    ((await client.connection.sendRequest(DocumentSymbolRequest.type, await open(text))) ?? []) as DocumentSymbol[];
  const drawn = (symbols: readonly DocumentSymbol[], margin = ''): string[] =>
    symbols.flatMap(({ name, detail, children }) => [
      margin + name + (detail ? ` | ${detail}` : ''),
      ...drawn(children ?? [], `${margin}  `),
    ]);

  it('names a block by all that it says, its paragraphs apart', async () => {
    const [, question] = await outline(
      '---\ntitle: One\nformat: balint\n---\n\n:::question\nWhat now?\n\nAnd *then*?\n:::\n',
    );
    assert.match(question?.name ?? '', /: What now\? And then\?$/);
  });

  it('is told by the outline: the front matter, headings, parts, blocks and questions by what they say', async () => {
    const [matter, ...body] = await outline(SAMPLE);
    assert.deepEqual(drawn(matter ? [matter] : []), [
      'Front matter',
      '  title | The letter in her bag',
      '  format | balint, skills',
      '  people',
      '    Mrs Kelly | patient',
      '    Dr Shah | clinician',
      '  origin | fictional',
      '  objectives | Describe what each side wishes, Name the feelings',
      '  measures',
      '  references',
      '    odowd1988 | Five years of heartsink patients',
    ]);
    assert.deepEqual(drawn(body), [
      'The story',
      '  Dr Shah tells | 5 min',
      '  The consultation | #talk',
      'Part 1: The next day | 10 min',
      '  What happened',
      '    Question 1: What is it like to be Mrs Kelly? | 10 min · #chairs',
      '    What a good discussion may reach | chairs',
      'How to lead: Let the silence work. It is told in the story. | 5 min',
    ]);
  });

  it('keeps every entry within the one that holds it', async () => {
    const check = (symbols: readonly DocumentSymbol[], outer?: DocumentSymbol): void => {
      for (const symbol of symbols) {
        assert.ok(holds(symbol.range, symbol.selectionRange), `${symbol.name}: its name lies within it`);
        if (outer) assert.ok(holds(outer.range, symbol.range), `${symbol.name} lies within ${outer.name}`);
        check(symbol.children ?? [], symbol);
      }
    };
    for (const text of [SAMPLE, `\uFEFF${SAMPLE.replaceAll('\n', '\r\n')}`]) check(await outline(text));
  });

  it('can be folded: front matter, people, sections, blocks and parts', async () => {
    const found = await client.connection.sendRequest(FoldingRangeRequest.type, await open(SAMPLE));
    const lines = SAMPLE.split('\n');
    const folds = (found ?? []).map(({ startLine, endLine }) => `${lines[startLine]} … ${lines[endLine]}`);
    assert.deepEqual(folds, [
      '--- … ---',
      'people: …     pronouns: he/him',
      '  shah: …     pronouns: he/him',
      'objectives: …   - Name the feelings',
      'measures: …     of: kelly',
      '  - instrument: ddprq-10 …     of: kelly',
      'references: …     DOI: "10.1136/bmj.297.6647.528"',
      '  - id: odowd1988 …     DOI: "10.1136/bmj.297.6647.528"',
      '## The story … :::',
      ':::story{by=shah minutes=5} … :::',
      ':::dialogue{#talk} … :::',
      '::part[The next day]{minutes=10} … :::',
      '### What happened … :::',
      ':::question{#chairs minutes=10 objective=2} … :::',
      ':::key{on=chairs} … :::',
      ':::facilitator{on=chairs minutes=5} … :::',
    ]);
  });

  it('folds code and comments', async () => {
    const text = `${SAMPLE}\n<!-- one\ntwo -->\n\n\`\`\`\na\n\`\`\`\n`;
    const found = (await client.connection.sendRequest(FoldingRangeRequest.type, await open(text))) ?? [];
    assert.deepEqual(
      found.slice(-2).map(({ kind }) => kind),
      ['comment', undefined],
    );
  });

  const selections = async (marked: string): Promise<string[]> => {
    const { text, position } = cursorIn(marked);
    const [first] =
      (await client.connection.sendRequest(SelectionRangeRequest.type, {
        ...(await open(text)),
        positions: [position],
      })) ?? [];
    const texts: string[] = [];
    for (let range: SelectionRange | undefined = first; range; range = range.parent)
      texts.push(textAt(text, range.range));
    return texts;
  };

  it('lets a selection grow from a value to its attribute, its line, its block and its section', async () => {
    const texts = await selections(SAMPLE.replace('by=shah', 'by=sh‸ah'));
    assert.deepEqual(texts.slice(0, 3), ['shah', 'by=shah', ':::story{by=shah minutes=5}']);
    assert.match(texts[3] ?? '', /^:::story[\s\S]*:::$/);
    assert.match(texts[4] ?? '', /^## The story/);
    assert.equal(texts.at(-1), SAMPLE);
  });

  it('lets a selection grow from a feeling to what the block holds, and in the front matter from a value to its person', async () => {
    const texts = await selections(SAMPLE.replace('stomach', 'sto‸mach'));
    assert.ok(texts.includes(':feeling[my stomach drop]{as=dread}'));
    assert.ok(texts.includes('I saw her name and felt :feeling[my stomach drop]{as=dread}.'));
    const inMatter = await selections(SAMPLE.replace('part: clinician', 'part: clin‸ician'));
    assert.deepEqual(inMatter.slice(0, 2), ['clinician', 'part: clinician']);
    assert.match(inMatter[3] ?? '', /^shah:/);
  });

  it('has links to files, ids and DOIs', async () => {
    const params = await open(SAMPLE);
    const { uri } = params.textDocument;
    const found = (await client.connection.sendRequest(DocumentLinkRequest.type, params)) ?? [];
    assert.deepEqual(
      found.map(({ range, target }) => [textAt(SAMPLE, range), target]),
      [
        ['10.1136/bmj.297.6647.528', 'https://doi.org/10.1136/bmj.297.6647.528'],
        ['#talk', `${uri}#37,14`],
        ['letter.png', 'file:///cases/letter.png'],
        ['#the-story', `${uri}#31,4`],
      ],
    );
  });
});

function holds(outer: DocumentSymbol['range'], inner: DocumentSymbol['range']): boolean {
  const before = (a: { line: number; character: number }, b: { line: number; character: number }) =>
    a.line < b.line || (a.line === b.line && a.character <= b.character);
  return before(outer.start, inner.start) && before(inner.end, outer.end);
}
