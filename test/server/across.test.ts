import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  CompletionRequest,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  HoverRequest,
  type Location,
  ReferencesRequest,
  RenameRequest,
  type TextEdit,
  WillRenameFilesRequest,
  type WorkspaceEdit,
  type WorkspaceSymbol,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { type Client, startClient } from './client.js';
import { cursorIn, documentOf, edited, textAt } from './cursor.js';

const caseOf = (title: string, body: string): string =>
  `---\ntitle: ${title}\nformat: balint\norigin: fictional\npeople:\n  kelly: { name: Mrs Kelly, part: patient }\n---\n\n${body}\n`;

const FILES: Readonly<Record<string, string>> = {
  'one.case.md': caseOf(
    'The first',
    ':::question{#chairs}\nWhat is it like?\n:::\n\nSee [two](deep/two.case.md#after).',
  ),
  'deep/two.case.md': caseOf(
    'The second',
    'See [one](../one.case.md#chairs) and [again](../one.case.md#chairs).\r\n\n![A letter](pictures/a%20letter.png)\n\n:::question{#after}\nWhat then?\n:::',
  ),
  'deep/pictures/a letter.png': '',
};

describe('from case to case', () => {
  let client: Client;
  let root: string;
  const address = (file: string): string => pathToFileURL(path.join(root, file)).href;
  const text = (uri: string): string => readFileSync(fileURLToPath(uri), 'utf8');

  before(async () => {
    root = realpathSync(mkdtempSync(path.join(tmpdir(), 'encounter across ')));
    for (const [file, content] of Object.entries(FILES)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), content);
    }
    client = await startClient({}, { folders: [pathToFileURL(root).href] });
    await client.open(address('one.case.md'), FILES['one.case.md'] ?? '');
    // The library reads while nobody asks: each turn asks whether it has read both.
    while ((await symbols('The')).length < 2) await new Promise((resolve) => setImmediate(resolve));
  });

  after(async () => {
    await client.end();
    rmSync(root, { recursive: true, force: true });
  });

  const symbols = async (query: string) =>
    ((await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? []) as WorkspaceSymbol[];
  const at = (uri: string, place: string) => {
    const own = text(uri);
    return { textDocument: { uri }, position: documentOf(own).positionAt(own.indexOf(place) + 2) };
  };
  const editsOf = (edit: WorkspaceEdit | null): readonly (readonly [string, TextEdit[]])[] => [
    ...Object.entries(edit?.changes ?? {}),
    ...(edit?.documentChanges ?? []).flatMap((change) =>
      'edits' in change ? [[change.textDocument.uri, change.edits as TextEdit[]] as const] : [],
    ),
  ];
  const editsIn = (edit: WorkspaceEdit | null, uri: string): TextEdit[] =>
    editsOf(edit).flatMap(([of, edits]) => (of === uri ? edits : []));
  const applied = (edit: WorkspaceEdit | null): Record<string, string> => {
    return Object.fromEntries(
      editsOf(edit).map(([uri, edits]) => [
        path.relative(root, fileURLToPath(uri)).replaceAll('\\', '/'),
        edited(text(uri), edits),
      ]),
    );
  };

  it('finds cases by their titles, questions and people, open or not', async () => {
    const [question, ...more] = await symbols('What then');
    assert.deepEqual(more, []);
    assert.equal(question?.containerName, 'The second');
    assert.ok(question && 'range' in question.location);
    assert.equal(
      question.location.range.start.line,
      documentOf(text(address('deep/two.case.md'))).positionAt(text(address('deep/two.case.md')).indexOf(':::question'))
        .line,
    );
    assert.equal((await symbols('mrskelly')).length, 2);
  });

  it('leads from a link to the place in the other case', async () => {
    const [found] = ((await client.connection.sendRequest(
      DefinitionRequest.type,
      at(address('one.case.md'), 'deep/two'),
    )) ?? []) as Location[];
    assert.equal(found?.uri, address('deep/two.case.md'));
    const own = text(address('deep/two.case.md'));
    assert.equal(found?.range.start.line, documentOf(own).positionAt(own.indexOf(':::question')).line);
  });

  it('tells what a link leads to', async () => {
    const found = await client.connection.sendRequest(HoverRequest.type, at(address('one.case.md'), 'deep/two'));
    assert.deepEqual(found?.contents, { kind: 'markdown', value: '**The second**\n\nWhat then?' });
  });

  it('finds the links of other cases to a question', async () => {
    const found = await client.connection.sendRequest(ReferencesRequest.type, {
      ...at(address('one.case.md'), 'chairs}'),
      context: { includeDeclaration: false },
    });
    assert.deepEqual(
      (found ?? []).map(({ uri, range }) => textAt(text(uri), range)),
      ['../one.case.md#chairs', '../one.case.md#chairs'],
    );
  });

  it('renames a question together with the links of other cases', async () => {
    const edit = await client.connection.sendRequest(RenameRequest.type, {
      ...at(address('one.case.md'), 'chairs}'),
      newName: 'room',
    });
    assert.deepEqual(applied(edit), {
      'one.case.md': FILES['one.case.md']?.replace('chairs', 'room'),
      'deep/two.case.md': FILES['deep/two.case.md']?.replaceAll('#chairs', '#room'),
    });
  });

  const moves = (from: string, to: string) =>
    client.connection.sendRequest(WillRenameFilesRequest.type, {
      files: [{ oldUri: address(from), newUri: address(to) }],
    });

  it('lets links follow a case that is renamed or moved, and its own links stay true', async () => {
    assert.deepEqual(applied(await moves('one.case.md', 'deep/er/uno (1).case.md')), {
      'one.case.md': FILES['one.case.md']?.replace('deep/two.case.md', '../two.case.md'),
      'deep/two.case.md': FILES['deep/two.case.md']?.replaceAll('../one.case.md', 'er/uno%20%281%29.case.md'),
    });
  });

  it('lets links follow where they stand by now: in a text that has just been typed in, or changed on the disk', async () => {
    const [one, two] = [address('one.case.md'), address('deep/two.case.md')];
    const moved = () => moves('deep/two.case.md', 'deep/three.case.md');
    const before = FILES['one.case.md'] ?? '';
    const typed = before.replace('See [two]', 'Long before that, see [two]');
    const change = (version: number, content: string) =>
      client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: one, version },
        contentChanges: [{ text: content }],
      });
    await change(2, typed);
    const edits = editsIn(await moved(), one);
    await change(3, before);
    assert.equal(edited(typed, edits), typed.replace('two.case.md', 'three.case.md'));

    const written = (FILES['deep/two.case.md'] ?? '').replace('See [one]', 'Long before that, see [one]');
    writeFileSync(fileURLToPath(two), written);
    try {
      const named = { ...at(one, 'chairs}'), newName: 'room' };
      const found = editsIn(await client.connection.sendRequest(RenameRequest.type, named), two);
      assert.equal(edited(written, found), written.replaceAll('#chairs', '#room'));
    } finally {
      writeFileSync(fileURLToPath(two), FILES['deep/two.case.md'] ?? '');
    }
  });

  it('knows a case that is open by whatever spelling of its address', async () => {
    const odd = address('deep/two.case.md').replace('two', 't%77o');
    const typed = (FILES['deep/two.case.md'] ?? '').replace('See [one]', 'Long before that, see [one]');
    await client.open(odd, typed);
    const named = { ...at(address('one.case.md'), 'chairs}'), newName: 'room' };
    const edit = await client.connection.sendRequest(RenameRequest.type, named);
    assert.equal(edited(typed, editsIn(edit, address('deep/two.case.md'))), typed.replaceAll('#chairs', '#room'));
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: odd } });
  });

  it('lets links follow a folder and a picture, and changes nothing that moves together', async () => {
    assert.deepEqual(applied(await moves('deep', 'deeper')), {
      'one.case.md': FILES['one.case.md']?.replace('deep/two', 'deeper/two'),
    });
    assert.deepEqual(applied(await moves('deep/pictures/a letter.png', 'deep/letter.png')), {
      'deep/two.case.md': FILES['deep/two.case.md']?.replace('pictures/a%20letter.png', 'letter.png'),
    });
    assert.equal(await moves('elsewhere.png', 'other.png'), null);
  });

  it('offers the other cases, their places, and the pictures', async () => {
    const labels = async (file: string, marked: string) => {
      const uri = address(file);
      const { text: own, position } = cursorIn(`${caseOf('The third', marked)}`);
      await client.open(uri, own);
      const found = await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
      await client.close(uri);
      return (Array.isArray(found) ? found : []).map(({ label }) => label);
    };
    assert.deepEqual(await labels('deep/three.case.md', 'See [it](‸)'), ['../one.case.md', 'two.case.md']);
    assert.deepEqual(await labels('deep/three.case.md', 'See [it](../one.case.md#‸)'), ['chairs']);
    assert.deepEqual(await labels('deep/three.case.md', '![It](‸)'), ['pictures/a%20letter.png']);
  });
});
