/**
 * The command as it is built, called in this process: it ends with the same, and says the same, as in a process of its
 * own, which takes a quarter of a second to start. `process.test.ts` holds the two equal.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { encounter as Encounter } from '../../src/cli/encounter.js';

const CLI = path.resolve('dist', 'cli.js');
const command = createRequire(import.meta.url)(CLI) as {
  readonly encounter: typeof Encounter;
};

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Where {
  /** The working directory. */
  readonly folder?: string;
  /** What is otherwise in the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `encounter` with these words behind it. */
export async function encounter(args: readonly string[], { folder = '.', env = {} }: Where = {}): Promise<Ended> {
  const out: string[] = [];
  const err: string[] = [];
  const before = { folder: process.cwd(), env: { ...process.env } };
  process.chdir(folder);
  Object.assign(process.env, env);
  try {
    const code = await command.encounter(args, {
      out: (text) => void out.push(text),
      err: (text) => void err.push(text),
      colour: false,
    });
    return { code, out: out.join(''), err: err.join('') };
  } finally {
    process.chdir(before.folder);
    for (const name of Object.keys(env)) delete process.env[name];
    Object.assign(process.env, before.env);
  }
}

/** The same as a process of its own, as whoever types it has it. */
export function encounterProcess(args: readonly string[], { folder = '.', env = {} }: Where = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 60_000,
  });
  return { code: status, out: stdout, err: stderr };
}
