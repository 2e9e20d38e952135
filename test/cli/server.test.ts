/** `encounter server --stdio`, spoken to by a client of its own. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

describe('encounter server', () => {
  it('serves any client of the Language Server Protocol, and ends when it is asked to', async () => {
    const server = spawn(process.execPath, ['dist/cli.js', 'server', '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const found = new Promise<string>((resolve) => {
      connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) =>
        resolve(diagnostics.map(({ code }) => code).join(' ')),
      );
    });
    connection.listen();
    const params = { processId: process.pid, rootUri: null, capabilities: {} };
    const { serverInfo } = await connection.sendRequest(InitializeRequest.type, params);
    assert.equal(serverInfo?.name, 'encounter');
    await connection.sendNotification(InitializedNotification.type, {});
    const text = '---\ntitle: A letter\n---\n\n:::facilitater\nx\n:::\n';
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: 'file:///a.case.md', languageId: 'markdown', version: 1, text },
    });
    assert.match(await found, /structure\/unknown-word/);
    const ended = once(server, 'close');
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    assert.deepEqual((await ended)[0], 0);
    connection.dispose();
  });

  it('says how to call it', () => {
    const { status, stderr } = spawnSync(process.execPath, ['dist/cli.js', 'server'], { encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /encounter server --stdio/);
  });
});
