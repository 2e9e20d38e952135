import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { shipped } from './project.mjs';

/** Lays out the extension as it ships, but without its door for Node: VS Code runs it in the browser then. */
export function webExtensionInto(folder: string): void {
  const args = ['packaging/vsix.mjs', `--folder=${folder}`, ...(shipped ? [`--built=${shipped}`] : [])];
  const made = spawnSync(process.execPath, args, { encoding: 'utf8' });
  assert.equal(made.status, 0, made.stderr);
  const { main, ...manifest } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.equal(typeof main, 'string');
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
}
