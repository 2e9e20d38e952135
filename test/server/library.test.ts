import { deepEqual, equal, ok } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseCase } from '../../src/language/parse.js';
import { caseIdOf, caseTitleOf } from '../../src/library/entry.js';
import { nodeFiles } from '../../src/library/node-files.js';
import type { OpenCase } from '../../src/server/documents.js';
import { createIdle } from '../../src/server/idle.js';
import { createLibrary, type LibraryChange, type LibraryKeeper } from '../../src/server/library.js';

const caseOf = (title: string, more = ''): string =>
  `---\ntitle: ${title}\nformat: skills\norigin: fictional\npeople:\n  kelly: { name: Mrs Kelly, part: patient }\n---\n\n${more}\n`;

describe('the library that the server keeps', () => {
  let root = '';
  let open: Map<string, OpenCase>;
  let read: string[];
  let library: LibraryKeeper;

  const write = (file: string, text: string): string => {
    const place = path.join(root, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
    return address(file);
  };
  const address = (file = ''): string => pathToFileURL(path.join(root, file)).href;
  const titles = (): string[] => library.entries().map(caseTitleOf).sort();
  const openWith = (uri: string, text: string): OpenCase => {
    const understood = { uri, version: 1, file: parseCase(text), findings: () => [] };
    open.set(uri, understood);
    library.opened(understood);
    return understood;
  };
  /** Resolves with the next change of this case. */
  const change = (uri: string): Promise<LibraryChange> =>
    new Promise((resolve) => library.onDidChange((event) => event.uri === uri && resolve(event)));

  beforeEach(() => {
    root = realpathSync(mkdtempSync(path.join(tmpdir(), 'encounter library ')));
    open = new Map();
    read = [];
    library = createLibrary({
      files: nodeFiles(),
      idle: createIdle(0),
      caseAt: (uri) => open.get(uri),
      reading: async (uri) => void read.push(uri ?? 'done'),
      inHand: (_, work) => work(),
      hasRead: () => undefined,
      failed: (uri, error) => {
        throw new Error(`${uri}: ${String(error)}`);
      },
    });
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('finds the cases of a folder, and says of each where it lies', async () => {
    const one = write('one.case.md', caseOf('One'));
    write('deep/er/Two.CASE.md', caseOf('Two'));
    write('node_modules/no.case.md', caseOf('Not the author’s'));
    write('README.md', 'No case.');
    library.setFolders([address()]);
    await library.ready;
    deepEqual(titles(), ['One', 'Two']);
    equal(library.entryOf(one)?.uri, one);
    equal(caseIdOf(library.entryOf(one) ?? { uri: '' }), 'one');
  });

  it('knows a case by whatever spelling of its address', async () => {
    const uri = write('größe (1).case.md', caseOf('Spelt'));
    library.setFolders([address()]);
    await library.ready;
    ok(uri.includes('%C3%B6'));
    for (const spelling of [uri, decodeURI(uri), uri.replaceAll('(', '%28').replaceAll(')', '%29')]) {
      equal(library.entryOf(spelling)?.title, 'Spelt', spelling);
    }
  });

  it('knows what is open as it stands in the editor, and what was saved once it is closed', async () => {
    const uri = write('one.case.md', caseOf('Saved'));
    library.setFolders([address()]);
    await library.ready;
    openWith(uri, caseOf('Typed'));
    equal(library.entryOf(uri)?.title, 'Typed');
    equal(await library.textOf(uri), caseOf('Typed'));
    library.changed([uri]); // saved by another program
    const closed = change(uri);
    open.clear();
    library.closed(uri);
    equal((await closed).after?.title, 'Saved');
  });

  it('knows a case outside all folders while it is open', async () => {
    library.setFolders([address('in')]);
    await library.ready;
    openWith(address('out/one.case.md'), caseOf('Outside'));
    deepEqual(titles(), ['Outside']);
    equal(library.rootOf(address('out/one.case.md')), undefined);
    library.closed(address('out/one.case.md'));
    deepEqual(titles(), []);
  });

  it('follows files that are made, changed and deleted, one by one and with their folder', async () => {
    library.setFolders([address()]);
    await library.ready;
    const uri = write('a/one.case.md', caseOf('One'));
    let next = change(uri);
    library.changed([uri]);
    equal((await next).before, undefined);
    write('a/one.case.md', caseOf('Changed'));
    next = change(uri);
    library.changed([uri]);
    deepEqual([(await next).before?.title, library.entryOf(uri)?.title], ['One', 'Changed']);
    rmSync(path.join(root, 'a'), { recursive: true });
    library.deleted([address('a')]);
    deepEqual(titles(), []);
  });

  it('drops a file that is gone when it comes to read it', async () => {
    const uri = write('one.case.md', caseOf('One'));
    library.setFolders([address()]);
    await library.ready;
    rmSync(path.join(root, 'one.case.md'));
    const gone = change(uri);
    library.changed([uri]);
    equal((await gone).after, undefined);
  });

  it('takes the folder of the nearest encounter.yaml for a library, else the workspace’s', async () => {
    write('encounter.yaml', 'rules:\n  teaching/minutes: off\n');
    write('ward/encounter.yaml', 'formats: []\n');
    const outer = write('one.case.md', caseOf('One'));
    const inner = write('ward/deep/two.case.md', caseOf('Two'));
    library.setFolders([address()]);
    await library.ready;
    equal(library.rootOf(outer), address());
    equal(library.rootOf(inner), address('ward'));
    deepEqual(library.entriesAround(inner).map(caseTitleOf), ['Two']);
    deepEqual(library.entriesAround(outer).map(caseTitleOf), ['One']);
    equal(library.settingsOf(outer).rules.get('teaching/minutes'), 'off');
    equal(library.settingsOf(inner).rules.get('teaching/minutes'), undefined);
  });

  it('reads the cases below settings again when those have changed', async () => {
    const settings = write('encounter.yaml', 'rules: {}\n');
    const uri = write('a/one.case.md', caseOf('One'));
    library.setFolders([address()]);
    await library.ready;
    const again = new Promise<string | undefined>((resolve) =>
      library.onDidRead((found) => found.uri === uri && resolve(found.settings.rules.get('teaching/minutes'))),
    );
    write('encounter.yaml', 'rules:\n  teaching/minutes: error\n');
    library.changed([settings]);
    equal(await again, 'error');
  });

  it('tells which file it reads before it does, and leaves alone what is set aside', async () => {
    const one = write('one.case.md', caseOf('One'));
    const two = write('two.case.md', caseOf('Two'));
    library.setAside([one]);
    library.setFolders([address()]);
    await library.ready;
    deepEqual(read, [two, 'done']);
    deepEqual(titles(), ['Two']);
    const back = change(one);
    library.setAside([]);
    equal((await back).after?.title, 'One');
  });

  it('says where a link leads, and which pictures there are', async () => {
    const uri = write('a/one.case.md', caseOf('One', '[two](../b/two%20more.case.md#q1)'));
    const two = write('b/two more.case.md', caseOf('Two'));
    const picture = write('a/pictures/letter.PNG', '');
    library.setFolders([address()]);
    await library.ready;
    const [link] = library.entryOf(uri)?.links ?? [];
    equal(library.resolve(uri, link?.path ?? ''), two);
    deepEqual(library.pictures(address('a')), [picture]);
    deepEqual(library.pictures(address('b')), []);
  });

  it('lives with a folder that is not there, and with bytes that are no text', async () => {
    writeFileSync(path.join(root, 'one.case.md'), Buffer.from([0xff, 0xfe, 0x00]));
    library.setFolders([address('nowhere'), address()]);
    await library.ready;
    deepEqual(titles(), []);
  });

  it('forgets the cases of a folder that leaves the workspace, but not what is open', async () => {
    write('a/one.case.md', caseOf('One'));
    const two = write('b/two.case.md', caseOf('Two'));
    const three = write('b/three.case.md', caseOf('Three'));
    library.setFolders([address('a'), address('b')]);
    await library.ready;
    openWith(three, caseOf('Three'));
    library.setFolders([address('a')]);
    deepEqual(titles(), ['One', 'Three']);
    equal(library.entryOf(two), undefined);
  });
});
