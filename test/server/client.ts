/** A small client of the Language Server Protocol, as any editor may bring its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import {
  type ClientCapabilities,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

export interface Client {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly open: (uri: string, text: string, languageId?: string) => Promise<void>;
  /** One incremental edit. */
  readonly change: (uri: string, version: number, range: Range, text: string) => Promise<void>;
  readonly close: (uri: string) => Promise<void>;
  /** The diagnostics of this version, as soon as they are published; without a version, the next that have none. */
  readonly diagnostics: (uri: string, version?: number) => Promise<readonly Diagnostic[]>;
  /** Resolves when what was published last of this file is as wanted. */
  readonly until: (uri: string, wanted: (diagnostics: readonly Diagnostic[]) => boolean) => Promise<void>;
  /** All that was published so far. */
  readonly published: readonly PublishDiagnosticsParams[];
  /** Shuts the server down as the protocol wants it; the exit code. */
  readonly end: () => Promise<number | null>;
}

export interface ClientOptions {
  /** The addresses of the workspace’s folders. */
  readonly folders?: readonly string[];
  /** What the server is told of the settings `encounter.…`; without them the client says that it has none. */
  readonly settings?: () => unknown;
  readonly initializationOptions?: unknown;
  /** The language of the editor. */
  readonly locale?: string;
  /** What the server finds in its environment; that of the tests if absent. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** @param capabilities what this client can do besides edits of versioned documents */
export async function startClient(
  capabilities: ClientCapabilities = {},
  { folders, settings, initializationOptions, locale, env = process.env }: ClientOptions = {},
): Promise<Client> {
  const server = spawn(process.execPath, [path.resolve('dist', 'server.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...env },
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const published: PublishDiagnosticsParams[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    for (const look of waiting) look();
  });
  if (settings) {
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings()));
  }
  connection.listen();
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    ...(locale && { locale }),
    ...(folders && { workspaceFolders: folders.map((uri) => ({ uri, name: uri })) }),
    initializationOptions,
    capabilities: {
      ...capabilities,
      workspace: {
        configuration: settings !== undefined,
        workspaceFolders: true,
        ...capabilities.workspace,
        workspaceEdit: { documentChanges: true, ...capabilities.workspace?.workspaceEdit },
      },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});

  return {
    connection,
    initialized,
    published,
    open: (uri, text, languageId = 'encounter') =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text },
      }),
    change: (uri, version, range, text) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [{ range, text }],
      }),
    close: (uri) => connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    diagnostics: (uri, version) =>
      new Promise((resolve) => {
        const look = () => {
          const found = published.find((params) => params.uri === uri && params.version === version);
          if (!found) return;
          waiting.delete(look);
          resolve(found.diagnostics);
        };
        waiting.add(look);
        look();
      }),
    until: (uri, wanted) =>
      new Promise((resolve) => {
        const look = () => {
          const last = published.findLast((params) => params.uri === uri);
          if (!last || !wanted(last.diagnostics)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    end: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      const ended = exitOf(server);
      await connection.sendNotification(ExitNotification.type);
      const code = await ended;
      connection.dispose();
      return code;
    },
  };
}

async function exitOf(server: ChildProcess): Promise<number | null> {
  if (server.exitCode === null) await once(server, 'exit');
  return server.exitCode;
}
