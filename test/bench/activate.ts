/**
 * How long VS Code waits for the extension: loading its script, and its `activate`, as *Developer: Show Running
 * Extensions* tells it of the packaged extension in a folder of cases. The median of several starts.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
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
    const times: number[] = [];
    while (times.length < STARTS) times.push(await activationIn(extension));
    const median = times.toSorted((a, b) => a - b)[STARTS >> 1] ?? Number.POSITIVE_INFINITY;
    console.log(`activate: ${times.join(', ')} ms; median ${median} ms, at most ${LIMIT} ms`);
    return median <= LIMIT;
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
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
