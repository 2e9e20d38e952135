/** While the server reads a library for the first time, its authors are served all the same. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CompletionRequest, HoverRequest } from 'vscode-languageserver/node';
import { READING_NOTIFICATION, type ReadingParams } from '../../src/server/protocol.js';
import { type Client, startClient } from './client.js';

const SHORT = readFileSync('cases/pain/something-that-works.case.md', 'utf8');
const LONG = readFileSync('cases/balint/the-fourth-referral.case.md', 'utf8');

describe('the first reading of a library', () => {
  let root = '';
  let client: Client;
  /** What the server said that it reads, in order; null: all is read. */
  let reads: (string | null)[];
  let events: EventEmitter;

  const address = (file = ''): string => pathToFileURL(path.join(root, file)).href;
  const start = async (cases: number): Promise<void> => {
    for (let index = 0; index < cases; index += 1)
      writeFileSync(path.join(root, `case-${index}.case.md`), SHORT.replace(/^id: .*$/m, `id: case-${index}`));
    client = await startClient(
      {},
      {
        folders: [address()],
        settings: () => ({ problems: { scope: 'library' } }),
        initializationOptions: { watches: true },
      },
    );
    reads = [];
    events = new EventEmitter();
    client.connection.onNotification(READING_NOTIFICATION, ({ uri, done }: ReadingParams) => {
      if (done) return;
      reads.push(uri);
      events.emit(uri === null ? 'done' : 'read');
    });
  };

  beforeEach(() => {
    root = realpathSync(mkdtempSync(path.join(tmpdir(), 'encounter reading ')));
  });
  afterEach(async () => {
    equal(await client.end(), 0);
    rmSync(root, { recursive: true, force: true });
  });

  it('stands back while somebody types and asks, and goes on afterwards', async () => {
    await start(200);
    await once(events, 'read');
    const uri = address('mine.case.md');
    await client.open(uri, LONG);
    await client.diagnostics(uri, 1);
    const before = reads.length;
    const textDocument = { uri };
    const end = { line: LONG.split('\n').length - 1, character: 0 };
    for (let version = 2; version < 14; version += 1) {
      await client.change(uri, version, { start: end, end }, ':');
      const position = { ...end, character: version - 1 };
      const [completions, hover] = await Promise.all([
        client.connection.sendRequest(CompletionRequest.type, { textDocument, position }),
        client.connection.sendRequest(HoverRequest.type, { textDocument, position: { line: 1, character: 1 } }),
      ]);
      ok(completions !== null, 'completions');
      ok(hover !== null, 'hover');
      await client.diagnostics(uri, version);
    }
    ok(!reads.includes(null), 'the library was still to be read');
    // On a slow machine an answer may take longer than the pause after which nobody types.
    ok(reads.length - before < 50, `${reads.length - before} files were read in between`);
    await once(events, 'read');
  }).timeout(60_000);

  it('reads each file once, though the same people are in all of them', async () => {
    await start(20);
    await once(events, 'done');
    const expected = Array.from({ length: 20 }, (_, index) => address(`case-${index}.case.md`));
    deepEqual(reads.slice(0, -1).sort(), expected.sort());
  }).timeout(60_000);
});
