/** The server as a process of its own. */
import { type ChildProcess, fork } from 'node:child_process';
import { Uri } from 'vscode';
import { IPCMessageReader, IPCMessageWriter } from 'vscode-languageclient/node';
import type { Startable } from './client.js';

export const serverProcess: Startable = ({ extensionUri }, log) => {
  let running: ChildProcess | undefined;
  const kill = () => {
    running?.kill('SIGKILL');
    running = undefined;
  };
  return {
    kill,
    parent: process.pid,
    async start() {
      kill();
      const server = fork(Uri.joinPath(extensionUri, 'dist', 'server.js').fsPath, ['--node-ipc'], {
        execArgv: [], // the debugger’s port is the extension host’s
        env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1' },
        silent: true,
      });
      running = server;
      server.stdout?.on('data', (data: Buffer) => log.info(data.toString().trimEnd()));
      server.stderr?.on('data', (data: Buffer) => log.error(data.toString().trimEnd()));
      return { reader: new IPCMessageReader(server), writer: new IPCMessageWriter(server) };
    },
  };
};
