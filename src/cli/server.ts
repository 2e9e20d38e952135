import { spawn } from 'node:child_process';
import path from 'node:path';
import { type Command, type ExitCode, UsageError } from './command.js';

export const serverCommand: Command = {
  name: 'server',
  says: 'Serve any editor that speaks the Language Server Protocol',
  help: `encounter server --stdio

Speaks the Language Server Protocol on standard input and output, until the editor ends it.
`,
  async run(args) {
    if (args.length !== 1 || args[0] !== '--stdio')
      throw new UsageError('The server speaks on standard input and output: encounter server --stdio');
    const server = spawn(process.execPath, [path.join(__dirname, 'server.js'), '--stdio'], { stdio: 'inherit' });
    const end = (signal: NodeJS.Signals): void => void server.kill(signal);
    process.on('SIGTERM', end).on('SIGINT', end);
    return await new Promise<ExitCode>((resolve) => server.once('close', (code) => resolve(code === 0 ? 0 : 2)));
  },
};
