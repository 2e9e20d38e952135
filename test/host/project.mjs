// What every script here needs to know of the project: where it is, whether this Node will do, and how to
// install its packages and build it. Only Node itself is needed: it runs on a fresh clone.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. Looked for upwards, for the tests carry a bundled copy of this module in out/. */
export const root = (() => {
  const start = path.dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'test', 'host', 'vscode', 'package-lock.json'))) return folder;
    if (folder === path.dirname(folder)) throw new Error(`No Encounter project around ${start}`);
  }
})();

/** Where `npm test` has built what ships; undefined for a test that is run by itself, which has it built. */
export const shipped = process.env.ENCOUNTER_SHIPPED || undefined;

/** Ends the process with a clear message when this Node is older than package.json asks for. */
export function requireNode() {
  const [major, minor] = [20, 19];
  const [haveMajor = 0, haveMinor = 0] = process.versions.node.split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  console.error(
    `Encounter needs Node ${major}.${minor} or newer, and this is Node ${process.versions.node}.\n` +
      'Install a newer one (https://nodejs.org) and run the same command again.',
  );
  process.exit(1);
}

/** The environment for a nested npm: without what an outer `npm start` or `npm test` says about its own package. */
function npmEnv() {
  const own = /^npm_(package|lifecycle|config_local_prefix|command|execpath|node_execpath)|^INIT_CWD$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}

/** npm as a command. Its script is run by this Node where it can be found: that needs no shell, on Windows neither. */
function npmCommand() {
  const bin = path.dirname(process.execPath);
  const outer = process.env.npm_execpath;
  const script = [
    outer && path.basename(outer) === 'npm-cli.js' ? outer : undefined,
    path.join(bin, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(bin, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((file) => file && existsSync(file));
  if (script) return { command: process.execPath, first: [script], shell: false };
  return process.platform === 'win32'
    ? { command: 'npm.cmd', first: [], shell: true }
    : { command: 'npm', first: [], shell: false };
}

/** Runs npm quietly in a folder; fails with all that it printed. */
export function npm(args, cwd) {
  const { command, first, shell } = npmCommand();
  return run(command, [...first, ...args, '--no-audit', '--no-fund', '--loglevel=error', '--no-progress'], {
    cwd,
    shell,
    env: { ...npmEnv(), JOBS: 'max' },
    label: `npm ${args.join(' ')}`,
  });
}

/** Runs a command to its end, quietly; resolves to what it printed, fails with it when the exit code is not 0. */
export function run(command, args, { label = path.basename(command), ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let printed = '';
    child.stdout.on('data', (chunk) => (printed += chunk));
    child.stderr.on('data', (chunk) => (printed += chunk));
    child.once('error', (error) => reject(new Error(`${label} could not be started: ${error.message}`)));
    child.once('close', (code, signal) => {
      if (code === 0) resolve(printed);
      else reject(new Error(`${label} failed (${signal ?? `exit ${code}`}) in ${options.cwd ?? root}\n${printed}`));
    });
  });
}

const sha256 = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Whether node_modules holds what the lock asks for: our stamp says so, or npm's own record of what it installed. */
function installed(lock, stamp) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === sha256(lock)) return true;
  const record = path.join(path.dirname(stamp), '.package-lock.json');
  if (!existsSync(record)) return false;
  const have = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(lock, 'utf8')).packages).filter(([name]) => name !== '');
  return wanted.every(([name, { version, optional }]) => (have[name] ? have[name].version === version : optional));
}

/** Installs the project's packages if they are missing or older than the lock. */
export async function ensurePackages(say = console.log) {
  const lock = path.join(root, 'package-lock.json');
  const stamp = path.join(root, 'node_modules', '.encounter-lock');
  if (!installed(lock, stamp)) {
    say('Installing the packages that package-lock.json names (npm ci) …');
    await npm(['ci', '--ignore-scripts'], root);
  }
  writeFileSync(stamp, `${sha256(lock)}\n`);
}

/** The script of a package's command, to be run by this Node: no shell and no .bin folder needed. */
export function commandOf(name, bin = name) {
  const folder = path.join(root, 'node_modules', ...name.split('/'));
  const { bin: bins } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bins === 'string' ? bins : bins[bin]);
}

/** Builds the extension, and with `--tests` the tests; what esbuild says goes to the terminal. True if it worked. */
export function build(...flags) {
  const args = [path.join(root, 'esbuild.mjs'), ...flags];
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
}
