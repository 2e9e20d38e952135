// The door to the suites that run inside the extension host: VS Code loads this file and calls `run`.
import './marked-console';
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import * as vscode from 'vscode';

/** Every suite there is; a new one is added here. They are loaded late, for mocha must define `describe` first. */
const suites: readonly (() => Promise<unknown>)[] = [
  () => import('./activation.suite'),
  () => import('./authoring.suite'),
  () => import('./diagnostics.suite'),
  () => import('./links.suite'),
  () => import('./preview.suite'),
  () => import('./reading.suite'),
  () => import('./robust.suite'),
];

/** Runs the suites and writes the result, which proves that mocha finished. Rejects if a test failed or none ran. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, color: false, forbidOnly: true, grep: process.env.GREP });
  mocha.suite.emit('pre-require', globalThis, 'encounter', mocha);
  for (const load of suites) await load();
  const failures: { readonly title: string; readonly stack: string }[] = [];
  const stats = await new Promise<Mocha.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats));
    runner.on('fail', (test, error: Error) =>
      failures.push({ title: test.fullTitle(), stack: error.stack ?? String(error) }),
    );
  });
  const file = process.env.ENCOUNTER_TEST_RESULT;
  if (file) {
    const ui = vscode.UIKind[vscode.env.uiKind];
    writeFileSync(file, JSON.stringify({ vscode: vscode.version, ui, node: process.version, stats, failures }));
  }
  if (failures.length > 0) throw new Error(`${failures.length} failed`);
  if (!stats?.passes) throw new Error('No test ran.');
}
