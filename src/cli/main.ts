import { createRequire } from 'node:module';
import { nearest } from '../language/nearest.js';
import { compilePatternsAtOnce } from '../library/node-patterns.js';
import { WorkspaceError } from '../library/workspace.js';
import { type Command, type ExitCode, type Output, plain, UsageError } from './command.js';
import { coverageCommand } from './coverage.js';
import { handoutCommand } from './handout.js';
import { lintCommand } from './lint.js';
import { newCommand } from './new.js';
import { serverCommand } from './server.js';

const COMMANDS: readonly Command[] = [newCommand, lintCommand, handoutCommand, coverageCommand, serverCommand];

const HELP = `encounter: teaching cases on difficult doctor–patient encounters

${COMMANDS.map((command) => `  encounter ${command.name.padEnd(9)} ${command.says}`).join('\n')}

  encounter COMMAND --help   how to use one of them
  encounter --version
`;

const output: Output = {
  out: (text) => void process.stdout.write(text),
  // What went wrong is told with names from the command line and the disk, and never in colour.
  err: (text) => void process.stderr.write(plain(text)),
  colour: Boolean(process.stdout.isTTY) && process.env.NO_COLOR === undefined && process.env.TERM !== 'dumb',
};

async function main(args: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-V') {
    output.out(`${(createRequire(__filename)('../package.json') as { version: string }).version}\n`);
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    output.out(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command)
    throw new UsageError(
      `There is no command ‘${plain(name)}’: it can be ${COMMANDS.map((known) => known.name).join(' or ')}.`,
    );
  if (rest.includes('--help') || rest.includes('-h')) {
    output.out(command.help);
    return 0;
  }
  return command.run(rest, output);
}

compilePatternsAtOnce();
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the output may stop reading: `encounter lint cases | head`.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** The command whose help says more, if it was one. */
const asked = COMMANDS.find(({ name }) => name === process.argv[2]);
const helped = asked ? `${asked.name} ` : '';

/** What is wrong with how the command was called, without Node’s own advice. */
function misuse(message: string): string {
  const option = /^Unknown option '([^']+)'/.exec(message)?.[1];
  if (option === undefined) return message;
  const meant = nearest(option, asked?.help.match(/--[a-z]+/g) ?? []);
  return `There is no option ‘${option}’.${meant === undefined ? '' : ` Did you mean ‘${meant}’?`}`;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const usage =
      error instanceof UsageError ||
      (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
    if (usage || error instanceof WorkspaceError)
      output.err(
        `encounter: ${plain(misuse((error as Error).message))}\n${usage ? `See ‘encounter ${helped}--help’.\n` : ''}`,
      );
    else
      output.err(
        `encounter: something went wrong that should not have. Please report this:\n${String(error instanceof Error ? error.stack : error)}\n`,
      );
    process.exitCode = 2;
  },
);
