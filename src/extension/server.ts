/**
 * The language server before it is needed. What speaks its protocol is nine tenths of the extension’s script, and is
 * run when the first case asks for it, so that VS Code does not wait for it when it starts.
 */
import { EventEmitter, type ExtensionContext } from 'vscode';
import type { Server } from './client.js';

export function createServer(context: ExtensionContext, connect: () => Promise<Server>): Server {
  const started = new EventEmitter<void>();
  const changed = new EventEmitter<void>();
  context.subscriptions.push(started, changed);
  let server: Server | undefined;
  let loading: Promise<Server> | undefined;

  async function load(): Promise<Server> {
    server = await connect();
    context.subscriptions.push(
      server.onDidStart(() => started.fire()),
      server.onDidChangeLibrary(() => changed.fire()),
    );
    return server;
  }
  const get = (): Promise<Server> => {
    loading ??= load();
    return loading;
  };

  return {
    start: () => void get().then(({ start }) => start()),
    running: () => get().then(({ running }) => running()),
    restart: () => get().then(({ restart }) => restart()),
    handout: (params) => get().then(({ handout }) => handout(params)),
    ask: <T>(method: string, params: unknown) => get().then(({ ask }) => ask<T>(method, params)),
    exportHandout: (params, token) => get().then(({ exportHandout }) => exportHandout(params, token)),
    library: () => get().then(({ library }) => library()),
    coverage: (params) => get().then(({ coverage }) => coverage(params)),
    onDidChangeLibrary: changed.event,
    isAside: (uri) => server?.isAside(uri) ?? false,
    uriOf: (uri) => uri.toString(),
    onDidStart: started.event,
    showLog: () => void get().then(({ showLog }) => showLog()),
    stop: async () => server?.stop(),
  };
}
