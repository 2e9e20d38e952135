/** The server as a process of its own, and the client that speaks to it: a script apart, loaded when first needed. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { type ExtensionContext, Uri } from 'vscode';
import { IPCMessageReader, IPCMessageWriter } from 'vscode-languageclient/node';
import { connectServer, type Server, type Startable } from './client.js';
import { PATIENCE } from './watch.js';

export const connect = (context: ExtensionContext): Server => connectServer(context, serverProcess);

const serverProcess: Startable = ({ extensionUri }, log) => {
  let running: { readonly server: ChildProcess; readonly closed: Promise<unknown> } | undefined;
  const kill = async () => {
    running?.server.kill('SIGKILL');
    // The library takes the end of one process for the end of whichever runs then: none may run yet.
    await running?.closed;
    running = undefined;
  };
  return {
    kill,
    parent: process.pid,
    patience: () => Number(process.env.ENCOUNTER_PATIENCE) || PATIENCE, // for tests, and machines that are very slow
    async start() {
      await kill();
      const server = fork(Uri.joinPath(extensionUri, 'dist', 'server.js').fsPath, ['--node-ipc'], {
        execArgv: [], // the debugger’s port is the extension host’s
        env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1' },
        silent: true,
      });
      running = { server, closed: once(server, 'close').catch(() => undefined) };
      server.stdout?.on('data', (data: Buffer) => log.info(data.toString().trimEnd()));
      server.stderr?.on('data', (data: Buffer) => log.error(data.toString().trimEnd()));
      return { reader: new IPCMessageReader(server), writer: new IPCMessageWriter(server) };
    },
  };
};
