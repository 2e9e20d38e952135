// Installs a real VS Code from npm: code-server's VS Code server and web workbench, pinned by vscode/package-lock.json.
//   node test/host/setup-vscode.mjs
// No install scripts run but the build of two small native modules. It is done once per lock, platform and Node.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { once } from './cache.mjs';
import { npm, root } from './project.mjs';

const source = path.join(root, 'test', 'host', 'vscode');
const vscode = path.join('node_modules', 'code-server', 'lib', 'vscode');

/** Resolves to the folder of the VS Code server. `ENCOUNTER_VSCODE` names one that is there already. */
export async function setupVscode(say = console.log) {
  if (process.env.ENCOUNTER_VSCODE) return path.resolve(process.env.ENCOUNTER_VSCODE);
  const key = createHash('sha256')
    .update(readFileSync(path.join(source, 'package-lock.json')))
    .update(`1 ${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest('hex')
    .slice(0, 12);
  const folder = await once(`vscode-${key}`, (part) => install(part, say));
  return path.join(folder, vscode);
}

async function install(folder, say) {
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(path.join(source, file), path.join(folder, file));
  }
  say('Installing a VS Code of our own into the cache (42 MB from npm, only this once) …');
  await npm(['ci', '--ignore-scripts'], folder);
  const server = path.join(folder, vscode);
  say('Installing its packages …');
  // The shrinkwrap shipped with 4.100.3 lacks a peer (tslib), which npm ci rejects without --legacy-peer-deps.
  await npm(['ci', '--omit=dev', '--legacy-peer-deps', '--ignore-scripts'], server);
  // What code-server's own postinstall would have done.
  const asar = path.join(server, 'node_modules.asar');
  if (!existsSync(asar)) {
    if (process.platform === 'win32') symlinkSync(path.join(server, 'node_modules'), asar, 'junction');
    else symlinkSync('node_modules', asar);
  }
  addRipgrep(folder, server);
  say('Compiling its log writer …');
  // Without spdlog, output channels stay empty and no log files are written. The other native modules are never
  // needed here (node-pty only for the terminal), and all else works without this one: a failure is not the end.
  await npm(['rebuild', '--no-ignore-scripts', '@vscode/spdlog', 'native-watchdog'], server).catch(() =>
    say('It could not be compiled here (no C++ compiler?): VS Code works, its output channels stay empty.'),
  );
}

/** The ripgrep that VS Code 1.100 names downloads its binary from GitHub; 1.18 brings it in a package per platform. */
function addRipgrep(folder, server) {
  const name = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const platform = `ripgrep-${process.platform}-${process.arch}`;
  const binary = path.join(folder, 'node_modules', '@vscode', platform, 'bin', name);
  if (!existsSync(binary)) return; // then only searching in files is missing
  const bin = path.join(server, 'node_modules', '@vscode', 'ripgrep', 'bin');
  mkdirSync(bin, { recursive: true });
  copyFileSync(binary, path.join(bin, name));
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const begun = Date.now();
  const folder = await setupVscode();
  console.log(`VS Code is ready (${((Date.now() - begun) / 1000).toFixed(1)} s): ${folder}`);
}
