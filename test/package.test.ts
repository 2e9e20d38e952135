/** The extension as a file to install: what is in it, how large it is, and that it runs from there alone. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { EXPORT_REQUEST, type ExportAnswer } from '../src/server/protocol.js';

/** Bytes. */
const LIMIT = 2_000_000;

/** Every file that may be in it. */
const ALLOWED = [
  /^extension\.vsixmanifest$/,
  /^\[Content_Types\]\.xml$/,
  /^extension\/(?:package\.json|package\.nls(?:\.de)?\.json|language-configuration(?:\.front-matter)?\.json)$/,
  /^extension\/(?:readme\.md|changelog\.md|LICENSE\.txt)$/,
  /^extension\/dist\/(?:extension|process|server|docx|web|server-web|preview)\.js$/,
  /^extension\/dist\/(?:preview\.css|fonts\.css|german\.json|notices\.txt)$/,
  /^extension\/cases\/(?:[\w-]+\/)*[\w-]+\.case\.md$/,
  /^extension\/cases\/(?:[\w-]+\/)*(?:README\.md|encounter\.yaml|[\w-]+\.(?:svg|png|webp|jpg))$/,
  /^extension\/docs\/(?:language|rules)\.md$/,
  /^extension\/l10n\/bundle\.l10n(?:\.de)?\.json$/,
  /^extension\/media\/(?:[\w-]+\/)*[\w-]+\.(?:svg|webp)$/,
  /^extension\/(?:schemas\/[\w.-]+\.json|snippets\/[\w-]+\.json|syntaxes\/[\w.-]+\.json)$/,
];

describe('the packaged extension', () => {
  let scratch: string;
  let size: number;
  let files: Readonly<Record<string, Uint8Array>>;
  const text = (name: string): string => new TextDecoder().decode(files[name]);

  before(function () {
    this.timeout(60_000);
    scratch = mkdtempSync(path.join(tmpdir(), 'encounter-vsix-'));
    const vsix = path.join(scratch, 'encounter.vsix');
    const { status, stderr } = spawnSync(process.execPath, ['packaging/vsix.mjs', `--out=${vsix}`], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    const bytes = readFileSync(vsix);
    size = bytes.length;
    files = unzipSync(bytes);
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(scratch, ...name.split('/'));
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  });
  after(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));

  it('is smaller than 2 MB', () => {
    assert.ok(size > 100_000);
    assert.ok(size < LIMIT, `${size} bytes`);
  });

  it('holds what the extension needs, and nothing else: no sources, no tests, no maps', () => {
    const names = Object.keys(files);
    assert.deepEqual(
      names.filter((name) => !ALLOWED.some((allowed) => allowed.test(name))),
      [],
    );
    for (const allowed of ALLOWED)
      assert.ok(
        names.some((name) => allowed.test(name)),
        String(allowed),
      );
  });

  it('parses nothing in the extension host, nor in the preview', () => {
    // Names that parsers of Markdown and YAML, and our rules, bear in the built files as well.
    const signs = ['thematicBreak', 'characterReferenceMarkerNumeric', 'BLOCK_AS_IMPLICIT_KEY', 'language/label'];
    for (const file of ['extension', 'process', 'web', 'preview'])
      for (const sign of signs) assert.ok(!text(`extension/dist/${file}.js`).includes(sign), `${file}: ${sign}`);
    for (const file of ['server', 'server-web'])
      for (const sign of signs) assert.ok(text(`extension/dist/${file}.js`).includes(sign), `${file}: ${sign}`);
  });

  it('holds every file that its manifest speaks of', () => {
    const manifest = text('extension/package.json');
    const { main, browser, l10n } = JSON.parse(manifest);
    const spoken = [...manifest.matchAll(/"\.?\/?((?:media|schemas|snippets|syntaxes)\/[^"]+|language-[^"]+)"/g)];
    const named = [`${main}`, `${browser}`, `${l10n}/bundle.l10n.json`, ...spoken.map((match) => match[1] ?? '')];
    assert.ok(spoken.length > 8);
    for (const name of named) assert.ok(files[`extension/${name.replace(/^\.\//, '')}`], name);
  });

  it('has one copy of the fonts', () => {
    const holders = Object.keys(files).filter((name) => text(name).includes('data:font/woff2'));
    assert.deepEqual(holders, ['extension/dist/fonts.css']);
  });

  it('brings the licence of everything that is bundled', () => {
    const notices = text('extension/dist/notices.txt');
    for (const name of ['vscode-languageclient', 'remark-parse', 'docx', '@fontsource-variable/source-serif-4']) {
      assert.match(notices, new RegExp(`^${name} \\d.*\\n\\n\\S`, 'm'));
    }
    assert.doesNotMatch(notices, /^(?:mocha|playwright-core|esbuild) \d/m);
  });

  it('serves from where it was unpacked, and its handouts have their fonts', async () => {
    const script = path.join(scratch, 'extension', 'dist', 'server.js');
    const server = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities: {} });
    await connection.sendNotification(InitializedNotification.type, {});
    const uri = pathToFileURL(path.join(scratch, 'a.case.md')).href;
    const textDocument = {
      uri,
      languageId: 'encounter',
      version: 1,
      text: '---\ntitle: A letter\n---\n\nMr Łęcki waits.\n',
    };
    await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    const answer = await connection.sendRequest<ExportAnswer>(EXPORT_REQUEST, {
      uri,
      edition: 'learner',
      to: ['html'],
    });
    const ended = once(server, 'close');
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    await ended;
    connection.dispose();
    assert.ok('files' in answer);
    assert.equal(answer.files[0]?.content.match(/data:font\/woff2/g)?.length, 5);
  });
});
