/** The server’s process. It is ours to start, so that it is ours to end when it hangs and cannot end itself. */
import { type ChildProcess, fork } from 'node:child_process';
import type { LogOutputChannel } from 'vscode';
import { IPCMessageReader, IPCMessageWriter, type MessageTransports } from 'vscode-languageclient/node';

export interface ServerProcess {
  /** Starts the process, in the place of the one before. */
  readonly start: () => Promise<MessageTransports>;
  /** Ends the process whatever it does. Nothing is lost: it keeps nothing but what the editor sent it. */
  readonly kill: () => void;
}

export function createServerProcess(module: string, log: LogOutputChannel): ServerProcess {
  let running: ChildProcess | undefined;
  const kill = () => {
    running?.kill('SIGKILL');
    running = undefined;
  };
  return {
    kill,
    async start() {
      kill();
      const server = fork(module, ['--node-ipc'], {
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
}
