/** The server’s door in a browser, in a bare context that has what every worker has, and nothing of Node. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { build } from 'esbuild';
import type { Diagnostic } from 'vscode-languageserver';
import { handIn } from '../../src/extension/hand-in.js';
import { EXPORT_REQUEST, type ExportAnswer } from '../../src/server/protocol.js';

const CASE = `---
title: A letter
format: skills
origin: fictional
people:
  kelly: { name: Mrs Kelly, part: patient }
---

:::facilitater
Give it time &amp; space.
:::
`;

const SOUND = CASE.replace(/:::.*/s, 'She waits.\n');

const PARSERS =
  /node_modules\/(?:micromark|mdast|remark|unified|yaml)|src\/rules\/|src\/language\/(?:parse|blocks|dialogue|syntax|model|matter)/;

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: { readonly uri: string; readonly diagnostics?: readonly Diagnostic[] };
  readonly result?: unknown;
  readonly error?: unknown;
}

/** Starts the bundle as a worker would be, and answers what it asks of its client. `more` lies in `dist/` too. */
function startWorker(answer: (method: string, params: unknown) => unknown, ...more: readonly string[]) {
  const heard: Message[] = [];
  let look: () => void = () => undefined;
  const worker = {
    onmessage: undefined as ((event: { data: Message }) => void) | undefined,
    postMessage(message: Message): void {
      heard.push(message);
      if (message.method !== undefined && message.id !== undefined) {
        send({ id: message.id, result: answer(message.method, message.params) ?? null });
      }
      look();
    },
    addEventListener: () => undefined,
    ...{
      setTimeout,
      clearTimeout,
      performance,
      console: { ...console },
      TextDecoder,
      TextEncoder,
      URL,
      AbortController,
      Blob,
      btoa,
      queueMicrotask,
    },
  };
  const send = (message: object): void =>
    void setTimeout(() => worker.onmessage?.({ data: { jsonrpc: '2.0', ...message } as Message }), 0);
  const context = vm.createContext(worker);
  vm.runInContext('globalThis.self = globalThis', context);
  const beside = ['fonts.css', 'docx.js', ...more].map((file) => readFileSync(`dist/${file}`, 'utf8'));
  vm.runInContext(handIn(...beside) + readFileSync('dist/server-web.js', 'utf8'), context);
  return {
    send,
    until: (wanted: (message: Message) => boolean) =>
      new Promise<Message>((resolve) => {
        look = () => {
          const found = heard.find(wanted);
          if (found) resolve(found);
        };
        look();
      }),
  };
}

describe('the server in a browser', () => {
  it('checks what is open, and what the client holds for it', async () => {
    const worker = startWorker((method) => {
      if (method === 'encounter/findFiles') return ['memfs:/library/closed.case.md'];
      return method === 'encounter/readFile' ? CASE : [{ problems: { scope: 'library' } }];
    });
    worker.send({
      id: 1,
      method: 'initialize',
      params: {
        processId: null,
        rootUri: 'memfs:/library',
        initializationOptions: { files: true },
        capabilities: { workspace: { configuration: true } },
      },
    });
    await worker.until(({ id }) => id === 1);
    worker.send({ method: 'initialized', params: {} });
    const uri = 'memfs:/library/open.case.md';
    worker.send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'encounter', version: 1, text: CASE } },
    });
    const has =
      (file: string) =>
      (message: Message): boolean =>
        (message.params?.uri === file &&
          message.params.diagnostics?.some(({ code }) => code === 'structure/unknown-word')) === true;
    await worker.until(has(uri));
    await worker.until(has('memfs:/library/closed.case.md'));
  });

  it('says in German what it finds, with the texts that are handed in, and holds none of them itself', async () => {
    const worker = startWorker(() => undefined, 'german.json');
    worker.send({
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, locale: 'de', capabilities: {} },
    });
    await worker.until(({ id }) => id === 1);
    worker.send({ method: 'initialized', params: {} });
    const textDocument = { uri: 'memfs:/a.case.md', languageId: 'encounter', version: 1, text: CASE };
    worker.send({ method: 'textDocument/didOpen', params: { textDocument } });
    const { params } = await worker.until(({ method }) => method === 'textDocument/publishDiagnostics');
    assert.ok(params?.diagnostics?.some(({ message }) => String(message).includes('Ist „facilitator“ gemeint?')));
    for (const server of ['server.js', 'server-web.js'])
      assert.ok(!readFileSync(`dist/${server}`, 'utf8').includes(' gemeint?'), server);
  });

  it('writes a page with its fonts, and a Word file, with what is handed in', async () => {
    const worker = startWorker(() => undefined);
    worker.send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    await worker.until(({ id }) => id === 1);
    worker.send({ method: 'initialized', params: {} });
    const uri = 'memfs:/library/open.case.md';
    const textDocument = { uri, languageId: 'encounter', version: 1, text: SOUND };
    worker.send({ method: 'textDocument/didOpen', params: { textDocument } });
    worker.send({ id: 2, method: EXPORT_REQUEST, params: { uri, edition: 'learner', to: ['html', 'docx'] } });
    const { result, error } = await worker.until(({ id }) => id === 2);
    assert.equal(error, undefined);
    const [page, word] = (result as Extract<ExportAnswer, { readonly files: unknown }>).files;
    assert.ok(page?.content.includes('@font-face'));
    assert.equal(Buffer.from(word?.content ?? '', 'base64').toString('latin1', 0, 2), 'PK');
    assert.ok(!readFileSync('dist/server-web.js', 'utf8').includes('w:numPr'), 'no second copy of it');
  });

  for (const [entry, format] of [
    ['src/extension/web.ts', 'cjs'],
    ['src/server/browser.ts', 'iife'],
  ] as const) {
    it(`needs nothing of Node: ${entry}`, async () => {
      const { metafile } = await build({
        entryPoints: [entry],
        bundle: true,
        write: false,
        metafile: true,
        format,
        platform: 'browser',
        conditions: ['worker'],
        external: ['vscode'],
        loader: { '.css': 'empty' },
        logLevel: 'silent',
      });
      const outside = new Set(
        Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path)),
      );
      assert.deepEqual([...outside], entry.includes('extension') ? ['vscode'] : []);
    });
  }

  for (const door of ['main', 'web']) {
    it(`leaves parsing to the server: src/extension/${door}.ts`, async () => {
      const { metafile } = await build({
        entryPoints: [`src/extension/${door}.ts`],
        bundle: true,
        write: false,
        metafile: true,
        format: 'cjs',
        platform: door === 'web' ? 'browser' : 'node',
        external: ['vscode'],
        loader: { '.css': 'empty' },
        logLevel: 'silent',
      });
      const inputs = Object.keys(metafile.inputs);
      const parsers = inputs.filter((file) => PARSERS.test(file));
      assert.ok(inputs.some((file) => file.endsWith('src/extension/client.ts')));
      assert.deepEqual(parsers, []);
    });
  }
});
