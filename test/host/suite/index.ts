// The door to the suites that run inside the extension host: VS Code loads this file and calls `run`.
import './marked-console';
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { EVERYWHERE, judge, outcomeOf } from './suites';

/** Every suite there is; a new one is added here, or to those that run everywhere. */
const suites: readonly (() => Promise<unknown>)[] = [
  ...EVERYWHERE,
  () => import('./dying.suite'),
  () => import('./links.suite'),
];

/** Runs the suites and writes the result. Rejects if a test failed or none ran. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, color: false, forbidOnly: true, grep: process.env.GREP });
  mocha.suite.emit('pre-require', globalThis, 'encounter', mocha);
  for (const load of suites) await load();
  const result = await outcomeOf((done) => mocha.run(done));
  const file = process.env.ENCOUNTER_TEST_RESULT;
  if (file) writeFileSync(file, JSON.stringify({ ...result, node: process.version }));
  judge(result);
}
