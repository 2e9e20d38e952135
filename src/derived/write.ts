/** Writes the derived files; with `--check`, only compares. Run from the root by `node esbuild.mjs --derive`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DERIVED, stale } from './files.js';

const root = process.cwd();
const outdated = stale(root);

if (process.argv.includes('--check')) {
  for (const file of outdated) console.error(`${file} is out of date. Write it anew with: npm run derive`);
  process.exitCode = outdated.length > 0 ? 1 : 0;
} else {
  for (const file of DERIVED.filter(({ path: name }) => outdated.includes(name))) {
    const target = path.join(root, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.content());
    console.log(`wrote ${file.path}`);
  }
}
