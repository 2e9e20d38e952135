/**
 * How long `activate` of the packaged extension takes in a folder of cases, while VS Code starts; and, for comparison,
 * what *Developer: Show Running Extensions* tells, which has the way of the script to the extension host in it. The
 * medians of several starts.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbench } from '../host/workbench';

/** Milliseconds. */
const LIMIT = 30;
const STARTS = 5;

/** @returns whether it is within the limit */
export async function benchActivate(): Promise<boolean> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'encounter-activate-'));
  const extension = path.join(scratch, 'extension');
  try {
    const made = spawnSync(process.execPath, ['packaging/vsix.mjs', `--folder=${extension}`], { encoding: 'utf8' });
    if (made.status !== 0) throw new Error(made.stderr);
    const log = path.join(scratch, 'activate.log');
    timed(path.join(extension, 'dist', 'extension.js'), log);
    const shown: number[] = [];
    while (shown.length < STARTS) shown.push(await activationIn(extension));
    const times = readFileSync(log, 'utf8').trim().split('\n').map(Number);
    const median = middleOf(times);
    console.log(`activate: ${times.join(', ')} ms; median ${median} ms, at most ${LIMIT} ms`);
    console.log(`VS Code’s own figure: median ${middleOf(shown)} ms`);
    return median <= LIMIT;
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Lets the script write down how long its `activate` takes. */
function timed(script: string, log: string): void {
  const clock = `{
    const { activate } = module.exports;
    module.exports = { ...module.exports, activate(context) {
      const begun = performance.now();
      const api = activate(context);
      require('node:fs').appendFileSync(${JSON.stringify(log)}, (performance.now() - begun).toFixed(1) + '\\n');
      return api;
    } };
  }`;
  appendFileSync(script, `\n${clock}\n`);
}

function middleOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.POSITIVE_INFINITY;
}

async function activationIn(extension: string): Promise<number> {
  const workbench = await openWorkbench({ folder: 'cases/balint', extension, file: 'the-fourth-referral.case.md' });
  try {
    workbench.page.setDefaultTimeout(60_000);
    await workbench.page.locator('.codelens-decoration').first().waitFor();
    await workbench.palette('Developer: Show Running Extensions');
    const row = workbench.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Encounter' });
    const text = await row.locator('.activation-time').first().innerText();
    const time = /(\d+)\s*ms/.exec(text)?.[1];
    if (time === undefined) throw new Error(`No time in “${text}”`);
    return Number(time);
  } finally {
    await workbench.close();
  }
}
