import { createRequire } from 'node:module';
import { nearest } from '../language/nearest.js';
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

/**
 * Does what the words behind `encounter` ask for, in the working directory of this process. What goes wrong is told, and
 * never thrown.
 */
export async function encounter(args: readonly string[], given: Output): Promise<ExitCode> {
  // What went wrong is told with names from the command line and the disk, and never in colour.
  const output: Output = { ...given, err: (text) => given.err(plain(text)) };
  try {
    return await run(args, output);
  } catch (error) {
    const usage =
      error instanceof UsageError ||
      (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
    if (usage || error instanceof WorkspaceError) {
      const asked = commandOf(args);
      const help = usage ? `See ‘encounter ${asked ? `${asked.name} ` : ''}--help’.\n` : '';
      output.err(`encounter: ${plain(misuse((error as Error).message, asked))}\n${help}`);
    } else
      output.err(
        `encounter: something went wrong that should not have. Please report this:\n${String(error instanceof Error ? error.stack : error)}\n`,
      );
    return 2;
  }
}

const commandOf = ([name]: readonly string[]): Command | undefined =>
  COMMANDS.find((candidate) => candidate.name === name);

async function run(args: readonly string[], output: Output): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-V') {
    output.out(`${(createRequire(__filename)('../package.json') as { version: string }).version}\n`);
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    output.out(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = commandOf(args);
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

/** What is wrong with how the command was called, without Node’s own advice. */
function misuse(message: string, asked: Command | undefined): string {
  const option = /^Unknown option '([^']+)'/.exec(message)?.[1];
  if (option === undefined) return message;
  const meant = nearest(option, asked?.help.match(/--[a-z]+/g) ?? []);
  return `There is no option ‘${option}’.${meant === undefined ? '' : ` Did you mean ‘${meant}’?`}`;
}
