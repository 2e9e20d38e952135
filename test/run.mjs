// npm test: installs and builds what is missing, runs every stage even if one fails, and counts.
//   npm test                      all stages
//   npm test -- --only unit       one of them: checks, unit, time, grammar, host, ui (more than one with commas)
//   npm test -- --grep 'words'    only the tests whose title has these words (unit, time, host and ui)
// Two things go on at once where there are two processors (ENCOUNTER_TEST_LANES fixes how many), one of them in VS Code.
// The last line is `N passed, N failed`. A stage in which no test ran counts as a failure.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, constants, setPriority, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { commandOf, ensurePackages, requireNode, root } from './host/project.mjs';

requireNode();

/** What a stage does, in parts, each of which goes on by itself. The longest come first: what is short fills the gaps. */
const stages = {
  time: [time],
  unit: [unit],
  ui: [inVscode(() => ui('editor')), inVscode(() => ui('preview')), () => ui('sheets')],
  checks: [checks],
  grammar: [grammar],
  host: [inVscode(() => inHost('node')), inVscode(() => inHost('web'))],
};
/**
 * VS Code waits for servers, which it starts and ends, and for what a person types: one part after the other has it. What
 * goes on beside them steps back, but for what is measured, which is over before they come to the host.
 */
function inVscode(part) {
  return Object.assign(part, { isInVscode: true });
}
const lanes = Number(process.env.ENCOUNTER_TEST_LANES) || Math.min(2, availableParallelism());
const limit = 15 * 60_000; // a stage that hangs is ended, and fails
const { only, grep } = parseArgs({ options: { only: { type: 'string' }, grep: { type: 'string' } } }).values;
const chosen = only ? only.split(',') : Object.keys(stages);
const unknown = chosen.filter((name) => !Object.hasOwn(stages, name));
if (unknown.length > 0) {
  console.error(`No stage is called ${unknown.join(', ')}. There are: ${Object.keys(stages).join(', ')}.`);
  process.exit(2);
}

const scratch = mkdtempSync(path.join(tmpdir(), 'encounter-test-'));
const children = new Set();
process.on('exit', () => {
  for (const child of children) child.kill('SIGTERM'); // ours; each stops what it has started itself
  rmSync(scratch, { recursive: true, force: true });
});
for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143 }))
  process.on(signal, () => process.exit(code));

const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const red = (text) => (colour ? `\u001b[31m${text}\u001b[39m` : text);
const bold = (text) => (colour ? `\u001b[1m${text}\u001b[22m` : text);
const seconds = (begun) => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
const indent = (text) => text.trimEnd().replaceAll(/^(?=.)/gm, '    ');

/** Runs a script with this Node; resolves to its exit code and what it printed, standard error included. */
function node(args, { env = {}, stepsBack = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.add(child);
    if (stepsBack && child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    const timer = setTimeout(() => {
      output += `\nEnded after ${limit / 60_000} minutes.`;
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 5000).unref();
    }, limit);
    child.once('close', (code) => {
      clearTimeout(timer);
      children.delete(child);
      resolve({ code, output });
    });
  });
}

/** A stage's outcome. A failure has a title and what explains it. */
const outcome = (passed, failures, notes = []) => ({ passed, failures, notes });
const merge = (outcomes) =>
  outcome(
    outcomes.reduce((sum, { passed }) => sum + passed, 0),
    outcomes.flatMap(({ failures }) => failures),
    outcomes.flatMap(({ notes }) => notes),
  );

/** A tool that passes or fails as a whole: one test. */
async function tool(title, args) {
  const { code, output } = await node(args);
  return code === 0 ? outcome(1, []) : outcome(0, [{ title, detail: output || `exit ${code}` }]);
}

/**
 * A browser, or VS Code in it, may be late on a busy machine. What failed there is tried once more at the end, from the
 * start and with the machine to itself; only that counts then, and the run says what failed before.
 */
const secondTries = [];

// ---- The stages ------------------------------------------------------------------------------------------------

async function checks() {
  return merge([
    await tool('Derived files are up to date (npm run derive)', [path.join(root, 'out', 'derive.js'), '--check']),
    await tool('Types (tsc --noEmit)', [commandOf('typescript', 'tsc'), '--noEmit']),
    // Without its use of Git, which a copy of the sources need not have: biome.json names the built folders itself.
    await tool('Style (biome check)', [commandOf('@biomejs/biome', 'biome'), 'check', '--vcs-enabled=false', '.']),
  ]);
}

const inUi = path.join('ui', path.sep);
/** What is measured wants a process of its own: among thousands of other tests V8 no longer optimises all patterns. */
const measured = [
  'language/hostile.test.mjs',
  'privacy/worst-case.test.mjs',
  'rules/language/linear.test.mjs',
  'rules/safety/hostile.test.mjs',
].map((file) => path.normalize(file));

/** It only wants to be done in the end, while the tests in VS Code beside it wait for what should come at once. */
function unit() {
  return mocha(
    'unit',
    files((file) => !file.startsWith(inUi) && !measured.includes(file)),
    { stepsBack: true },
  );
}

function time() {
  return mocha(
    'time',
    files((file) => measured.includes(file)),
  );
}

/** The tests in a browser: those of sheets need no VS Code, those of the preview and all others do. */
const partOfUi = (file) => {
  const [part] = /^(?:preview|figures|handout|pdf|sheets)\b/.exec(path.basename(file)) ?? ['editor'];
  return part === 'preview' || part === 'editor' ? part : 'sheets';
};

async function ui(part) {
  const needsVscode = part !== 'sheets';
  if (needsVscode) await vscode;
  const chosen = files((file) => file.startsWith(inUi) && partOfUi(file) === part);
  return mocha(`ui-${part}`, chosen, { isTriedAgain: true, stepsBack: !needsVscode });
}

/** The test bundles that are chosen by their paths below out/test/. */
function files(choose) {
  return readdirSync(path.join(root, 'out', 'test'), { recursive: true })
    .filter((file) => file.endsWith('.test.mjs') && choose(file))
    .sort();
}

/**
 * Mocha in a process of its own over some test bundles. Its result file says what ran. With `isTriedAgain` the files in
 * which a test failed are put aside for the second try.
 */
async function mocha(name, files, { isTriedAgain = false, stepsBack = false } = {}) {
  if (files.length === 0) return outcome(0, []);
  const result = path.join(scratch, `${name}.json`);
  const script = [
    '--enable-source-maps',
    commandOf('mocha'),
    ...['--require', `./${path.posix.join('test', 'seed.mjs')}`],
    ...['--no-config', '--forbid-only', '--exit', '--timeout', '60s', ...(grep ? ['--grep', grep] : [])],
    ...['--reporter', 'json', '--reporter-option', `output=${result}`],
    ...files.map((file) => path.join('out', 'test', file)),
  ];
  const { code, output } = await node(script, { stepsBack });
  if (!existsSync(result)) return outcome(0, [{ title: `mocha did not finish (exit ${code})`, detail: output }]);
  const { passes, failures, pending } = JSON.parse(readFileSync(result, 'utf8'));
  const failed = failures.map(failureOf);
  if (code !== 0 && failed.length === 0) failed.push({ title: `mocha ended with ${code}`, detail: output });
  const notes = skipped(pending.map(({ fullTitle }) => fullTitle));
  const ofFailed = files.filter((file) => failures.some((test) => isIn([file], test)));
  if (!isTriedAgain || ofFailed.length === 0) return outcome(passes.length, failed, notes);
  secondTries.push({ stage: 'ui', failed, work: () => mocha(`${name}-again`, ofFailed) });
  // What failed outside all files, if anything did, has no second try.
  const others = failures.filter((test) => !isIn(ofFailed, test)).map(failureOf);
  return outcome(passes.filter((test) => !isIn(ofFailed, test)).length, others, notes);
}

const isIn = (files, test) => files.some((file) => test.file?.endsWith(path.join(path.sep, file)));
const failureOf = ({ fullTitle, err }) => ({ title: fullTitle, detail: err.stack ?? err.message ?? '' });

const skipped = (titles) => titles.map((title) => `skipped: ${title}`);

/** Each case in test/grammar/ is one test: it has the scopes that it must get written under its lines. */
async function grammar() {
  const folder = path.join(root, 'test', 'grammar');
  if (!existsSync(folder)) return outcome(0, []);
  const files = readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.case.md'))
    .sort();
  const results = [];
  for (const file of files) {
    const name = path.posix.join('test/grammar', file.split(path.sep).join('/'));
    const args = ['--compact', '--config', path.join('test', 'grammar', 'grammars.json'), name];
    results.push(await tool(name, [commandOf('vscode-tmgrammar-test'), ...args]));
  }
  return merge(results);
}

/** The suite inside an extension host of VS Code: the one on Node, or the worker of a browser. */
async function inHost(kind, isTriedAgain = true) {
  await vscode;
  const file = path.join(scratch, `host-${kind}.json`);
  const script = path.join(root, 'test', 'host', 'run-in-host.mjs');
  const flags = kind === 'web' ? ['--web'] : [];
  rmSync(file, { force: true });
  const { code, output } = await node([script, '--result', file, ...flags], { env: grep ? { GREP: grep } : {} });
  const { passed, failures, notes } = resultInHost(kind, file, code, output);
  if (!isTriedAgain || failures.length === 0) return outcome(passed, failures, notes);
  secondTries.push({ stage: 'host', failed: failures, work: () => inHost(kind, false) });
  return outcome(0, [], notes);
}

function resultInHost(kind, file, code, output) {
  if (!existsSync(file))
    return outcome(0, [{ title: `The suites did not finish in VS Code (${kind})`, detail: output }]);
  const { stats, failures } = JSON.parse(readFileSync(file, 'utf8'));
  const failed = failures.map(({ title, stack }) => ({ title: `${title} (${kind})`, detail: stack }));
  if (code !== 0 && failed.length === 0 && stats.passes > 0) failed.push({ title: 'The run failed', detail: output });
  return outcome(stats.passes, failed, stats.pending ? [`skipped: ${stats.pending}`] : []);
}

// ---- The run ---------------------------------------------------------------------------------------------------

/** What one thing that a stage does came to, and how many seconds it took. */
async function done(name, work) {
  const begun = performance.now();
  try {
    return { ...(await work()), took: performance.now() - begun };
  } catch (error) {
    const detail = error instanceof Error ? error.stack : `${error}`;
    return { ...outcome(0, [{ title: `${name} could not run`, detail }]), took: performance.now() - begun };
  }
}

/** Prints a stage: a heading with counts and time, then what failed. */
function print(name, outcomes) {
  const result = merge(outcomes);
  const isPutOff = secondTries.some(({ stage }) => stage === name);
  if (result.passed + result.failures.length === 0 && !isPutOff)
    result.failures.push({ title: 'no test ran', detail: '' });
  const { passed, failures, notes } = result;
  const took = outcomes.map(({ took }) => (took / 1000).toFixed(1)).join(' + ');
  console.log(`${bold(`== ${name}`)}  ${passed} passed, ${failures.length} failed  (${took} s)`);
  for (const note of notes) console.log(`  ${note}`);
  for (const { title, detail } of failures) console.log(`${red(`  ✗ ${title}`)}\n${indent(detail)}`);
  return result;
}

/** Runs stages, as many parts at once as there are lanes, and prints each stage when all of it is done. */
async function run(names, lanes) {
  const results = [];
  const queue = names.flatMap((name) => {
    const outcomes = [];
    return stages[name].map((part) => ({
      isInVscode: part.isInVscode === true,
      async work() {
        outcomes.push(await done(name, part));
        if (outcomes.length === stages[name].length) results.push(print(name, outcomes));
      },
    }));
  });
  let isVscodeTaken = false;
  /** The next part: one in VS Code if none is going on. A lane ends when nothing is left but those. */
  const take = () => {
    const first = isVscodeTaken ? -1 : queue.findIndex(({ isInVscode }) => isInVscode);
    const at = first < 0 ? queue.findIndex(({ isInVscode }) => !isInVscode) : first;
    return at < 0 ? undefined : queue.splice(at, 1)[0];
  };
  const lane = async () => {
    for (let part = take(); part; part = take()) {
      if (part.isInVscode) isVscodeTaken = true;
      await part.work();
      if (part.isInVscode) isVscodeTaken = false;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

/** Runs a part of the build; resolves to whether it worked. */
async function built(title, args) {
  const begun = performance.now();
  const { code, output } = await node(args);
  console.log(`${bold(`== ${title}`)}  ${code === 0 ? 'done' : red('failed')}  (${seconds(begun)})`);
  if (code !== 0) console.log(indent(output));
  return code === 0;
}

const begun = performance.now();
await ensurePackages();

// VS Code takes a while to install on a new machine: it goes on beside the first stages.
const usesVscode = (name) => name === 'host' || name === 'ui';
const { setupVscode } = await import('./host/setup-vscode.mjs');
const vscode = chosen.some(usesVscode) ? setupVscode() : Promise.resolve('');
vscode.catch(() => {}); // the stages that need it report it

const esbuild = path.join(root, 'esbuild.mjs');
const results = [];
if (await built('build', [esbuild, '--tests'])) {
  // What ships is built once for all that look at it in VS Code; test/package.test.ts packs it from its build on.
  const shipped = path.join(root, 'out', 'shipped');
  const parts = {
    declarations: [commandOf('typescript', 'tsc'), '-p', 'tsconfig.types.json'],
    ...(chosen.some(usesVscode) && { 'what ships': [esbuild, `--outdir=${path.relative(root, shipped)}`] }),
  };
  for (const [title, worked] of await Promise.all(
    Object.entries(parts).map(async ([title, args]) => [title, await built(title, args)]),
  ))
    if (!worked) results.push(outcome(0, [{ title, detail: '' }]));
  process.env.ENCOUNTER_SHIPPED = shipped;
  const inOrder = Object.keys(stages).filter((name) => chosen.includes(name));
  results.push(...(await run(inOrder, lanes)));
  for (const { stage, failed, work } of secondTries) {
    for (const { title, detail } of failed) console.log(`  first try: ${title}\n${indent(detail)}`);
    results.push(print(`${stage}, second try`, [await done(stage, work)]));
  }
} else {
  results.push(outcome(0, [{ title: 'The build failed, so no test of what it builds ran.', detail: '' }]));
  if (chosen.includes('checks')) results.push(...(await run(['checks'], 1)));
}

const { passed, failures } = merge(results);
if (failures.length > 0) console.log(`\n${red('Failed:')}\n${failures.map(({ title }) => `  ${title}`).join('\n')}`);
console.log(`\n${seconds(begun)}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length > 0 ? 1 : 0);
