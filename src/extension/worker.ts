/** The server in a worker of the browser, and the client that speaks to it. */
import { type ExtensionContext, env, Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-languageclient/browser';
import { connectServer, type Server, type Startable } from './client.js';
import { handIn } from './hand-in.js';
import { PATIENCE } from './watch.js';

export const connect = (context: ExtensionContext): Server => connectServer(context, serverWorker);

const serverWorker: Startable = ({ extensionUri }, log) => {
  let running: { readonly server: Worker; readonly address: string } | undefined;
  const kill = async () => {
    running?.server.terminate();
    // Not sooner: the editor may start the worker later than it says.
    if (running) URL.revokeObjectURL(running.address);
    running = undefined;
  };
  return {
    kill,
    parent: null,
    patience: () => (globalThis as { readonly encounterPatience?: number }).encounterPatience ?? PATIENCE, // for tests
    async start() {
      await kill();
      // An extension that lies on another machine cannot start a worker by its address, but by its text.
      const read = (file: string) => workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', file));
      const german = /^de\b/i.test(env.language) ? [read('german.json')] : [];
      const [script, ...beside] = await Promise.all([
        read('server-web.js'),
        read('fonts.css'),
        read('docx.js'),
        ...german,
      ]);
      const parts = [handIn(...beside.map((bytes) => new TextDecoder().decode(bytes))), Uint8Array.from(script)];
      const address = URL.createObjectURL(new Blob(parts, { type: 'text/javascript' }));
      const server = new Worker(address, { name: 'Encounter language server' });
      running = { server, address };
      server.addEventListener('error', ({ message }) => log.error(message));
      return { reader: new BrowserMessageReader(server), writer: new BrowserMessageWriter(server) };
    },
  };
};
