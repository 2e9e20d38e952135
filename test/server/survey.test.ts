import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentSymbolRequest,
  FileChangeType,
} from 'vscode-languageserver/node';
import {
  IN_HAND_NOTIFICATION,
  type InHandParams,
  LEFT_REQUEST,
  type LeftAnswer,
  READING_NOTIFICATION,
  type ReadingParams,
} from '../../src/server/protocol.js';
import { type Client, startClient } from './client.js';

const caseOf = (body: string, more = ''): string =>
  `---\ntitle: A letter\nformat: skills\norigin: fictional\n${more}people:\n  kelly: { name: Mrs Kelly, part: patient }\n---\n\n${body}\n`;
const MISTAKE = caseOf('She complains of pain.\n\n:::facilitater\nGive it time.\n:::');
const SOUND = caseOf('She came back.');

describe('the problems of cases that are not open', () => {
  let root = '';
  let client: Client;
  let scope = 'library';

  const address = (file = ''): string => pathToFileURL(path.join(root, file)).href;
  const write = (file: string, text: string): string => {
    const place = path.join(root, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
    return address(file);
  };
  const start = async (initializationOptions?: unknown): Promise<void> => {
    client = await startClient(
      {},
      {
        folders: [address()],
        settings: () => ({ problems: { scope } }),
        initializationOptions,
      },
    );
  };
  const tell = (uri: string, type: FileChangeType): Promise<void> =>
    client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });
  const setScope = (next: string): Promise<void> => {
    scope = next;
    return client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  };
  const has = (rule: string) => (found: readonly Diagnostic[]) => found.some(({ code }) => code === rule);
  const nothing = (found: readonly Diagnostic[]): boolean => found.length === 0;

  beforeEach(() => {
    root = realpathSync(mkdtempSync(path.join(tmpdir(), 'encounter survey ')));
    scope = 'library';
  });
  afterEach(async () => {
    assert.equal(await client.end(), 0);
    rmSync(root, { recursive: true, force: true });
  });

  it('are found in every file below the folder, and are errors and warnings alone', async () => {
    const one = write('one.case.md', MISTAKE);
    const two = write('deep/two.case.md', MISTAKE);
    await start();
    await client.until(one, has('structure/unknown-word'));
    await client.until(two, has('structure/unknown-word'));
    assert.ok(client.published.every(({ diagnostics }) => diagnostics.every(({ severity }) => (severity ?? 1) <= 2)));
    await client.open(one, MISTAKE);
    assert.ok(
      (await client.diagnostics(one, 1)).some(({ severity }) => severity === 3),
      'hints come when it is opened',
    );
  });

  it('tell of an id that two cases have, in both of them, until one of them has another', async () => {
    const one = write('one.case.md', caseOf('She came.', 'id: same\n'));
    const two = write('pain/two.case.md', caseOf('She came back.', 'id: same\n'));
    await start();
    await client.until(two, (found) =>
      found.some(
        ({ code, message }) => code === 'library/duplicate-id' && String(message).includes('‘../one.case.md’'),
      ),
    );
    await client.until(one, has('library/duplicate-id'));
    write('pain/two.case.md', caseOf('She came back.', 'id: another\n'));
    await tell(two, FileChangeType.Changed);
    await client.until(one, (found) => !has('library/duplicate-id')(found));
  });

  it('follow a file that is changed and deleted by other programs', async () => {
    const uri = write('one.case.md', MISTAKE);
    await start();
    await client.until(uri, has('structure/unknown-word'));
    write('one.case.md', SOUND);
    await tell(uri, FileChangeType.Changed);
    await client.until(uri, (found) => !has('structure/unknown-word')(found));
    write('one.case.md', MISTAKE);
    await tell(uri, FileChangeType.Changed);
    await client.until(uri, has('structure/unknown-word'));
    rmSync(path.join(root, 'one.case.md'));
    await tell(uri, FileChangeType.Deleted);
    await client.until(uri, nothing);
  });

  it('are those of the file again when it is closed without saving', async () => {
    const uri = write('one.case.md', MISTAKE);
    await start();
    await client.open(uri, SOUND);
    await client.until(uri, (found) => !has('structure/unknown-word')(found));
    await client.close(uri);
    await client.until(uri, has('structure/unknown-word'));
  });

  it('are as severe as the library’s encounter.yaml says, and follow it', async () => {
    const settings = write('encounter.yaml', 'rules:\n  structure/unknown-word: off\n');
    const uri = write('one.case.md', `${MISTAKE}\n:::takeaway\n`);
    await start();
    await client.until(uri, (found) => found.length > 0 && !has('structure/unknown-word')(found));
    write('encounter.yaml', 'rules:\n  structure/unknown-word: warning\n  no/such-rule: off\n');
    await tell(settings, FileChangeType.Changed);
    await client.until(uri, (found) =>
      found.some(({ code, severity }) => code === 'structure/unknown-word' && severity === 2),
    );
    await client.until(settings, has('matter/unknown-key'));
  });

  it('say of settings by another name that they have no effect, until they have the right one', async () => {
    const misnamed = write('encounter.yml', 'rules:\n  structure/unknown-word: off\n');
    const uri = write('one.case.md', MISTAKE);
    await start();
    await client.until(misnamed, (found) =>
      found.some(({ message }) => /Give it the name ‘encounter\.yaml’/.test(String(message))),
    );
    await client.until(uri, has('structure/unknown-word'));
    rmSync(path.join(root, 'encounter.yml'));
    const settings = write('encounter.yaml', 'rules:\n  structure/unknown-word: off\n');
    await tell(misnamed, FileChangeType.Deleted);
    await tell(settings, FileChangeType.Created);
    await client.until(misnamed, nothing);
    await client.until(uri, (found) => !has('structure/unknown-word')(found));
  });

  it('know the places of other cases, whichever is read first, and as they stand in the editor', async () => {
    const [status, there] = ['status: in-review\n', ':::question{#there}\nWhat now?\n:::'];
    const one = write('a.case.md', caseOf('See [there](b.case.md#there).', status));
    const other = write('b.case.md', caseOf(there));
    const last = write('c.case.md', caseOf('See [there](b.case.md#not-there).', status));
    await start();
    await client.until(last, has('links/missing-id'));
    await client.until(one, (found) => found.length > 0 && !has('links/missing-id')(found));
    await client.open(other, caseOf(there.replace('#there', '#elsewhere')));
    await client.until(one, has('links/missing-id'));
    await client.close(other);
    await client.until(one, (found) => !has('links/missing-id')(found));
  });

  it('and what is left until approved are judged by the same settings', async () => {
    write('encounter.yaml', 'rules: { structure/unknown-word: off }\n');
    const uri = write('open.case.md', MISTAKE);
    const other = write('other.case.md', caseOf('Mrs Kelly is a frequent flyer.'));
    await start();
    await client.until(other, has('language/label'));
    await client.open(uri, MISTAKE);
    await client.diagnostics(uri, 1);
    const { left } = await client.connection.sendRequest<LeftAnswer>(LEFT_REQUEST, { uri });
    assert.ok(left.length > 0);
    assert.ok(!left.some(({ rule }) => rule === 'structure/unknown-word'));
  });

  it('come and go with the setting', async () => {
    scope = 'open';
    const one = write('one.case.md', MISTAKE);
    const two = write('two.case.md', MISTAKE);
    await start();
    await client.open(one, MISTAKE);
    await client.diagnostics(one, 1);
    await setScope('library');
    await client.until(two, has('structure/unknown-word'));
    await setScope('off');
    await client.until(one, nothing);
    await client.until(two, nothing);
    await setScope('open');
    await client.until(one, has('structure/unknown-word'));
    assert.ok(nothing(client.published.findLast(({ uri }) => uri === two)?.diagnostics ?? []));
  });

  it('leave out a file that was set aside until it has changed, and say which file comes next and has been read', async () => {
    const one = write('one.case.md', MISTAKE);
    const two = write('two.case.md', MISTAKE);
    await start({ watches: true, aside: [one] });
    const reads: (string | null)[] = [];
    const done: (string | null)[] = [];
    client.connection.onNotification(READING_NOTIFICATION, (params: ReadingParams) => {
      (params.done ? done : reads).push(params.uri);
    });
    await client.until(two, has('structure/unknown-word'));
    assert.ok(!client.published.some(({ uri }) => uri === one));
    await tell(one, FileChangeType.Changed);
    await client.until(one, has('structure/unknown-word'));
    assert.ok(reads.includes(one));
    assert.deepEqual(
      done.filter((uri) => uri === two),
      [two],
    );
  });

  it('are read, as open cases are, after the server has said which it takes in hand', async () => {
    const closed = write('closed.case.md', MISTAKE);
    await start({ watches: true });
    const told: string[] = [];
    client.connection.onNotification(IN_HAND_NOTIFICATION, ({ uri }: InHandParams) => {
      told.push(uri ?? 'none');
    });
    await client.until(closed, has('structure/unknown-word'));
    assert.ok(told.indexOf(closed) >= 0);
    told.length = 0;
    // The second is asked about while the first still waits for its check.
    const [first, second] = [address('first.case.md'), address('second.case.md')];
    await client.open(first, MISTAKE);
    await client.open(second, MISTAKE);
    await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: second } });
    assert.equal(told.at(-1), 'none');
    assert.ok(told.includes(second));
    await client.until(first, has('structure/unknown-word'));
    await client.until(second, has('structure/unknown-word'));
    assert.equal(told.at(-1), 'none');
    assert.ok(told.filter((uri) => uri === second).length >= 2, 'to be read, and to be checked');
  });

  it('survive texts that were made to hang a parser, in files that nobody has opened', async () => {
    write('deep.case.md', '- '.repeat(4_000));
    write('quotes.case.md', '> a\nb\n'.repeat(10_000));
    write('comments.case.md', 'x <!-- '.repeat(8_000));
    const uri = write('zzz.case.md', MISTAKE);
    await start();
    await client.until(uri, has('structure/unknown-word'));
  }).timeout(20_000);
});
