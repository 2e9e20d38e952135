// Starts the VS Code server on loopback, and a headless browser for its workbench.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from './project.mjs';
import { setupVscode } from './setup-vscode.mjs';

/** What every throw-away profile starts from: nothing phones home, nothing greets, nothing covers the page. */
export const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'window.restoreWindows': 'none',
  'git.enabled': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

const noise = /@vscode\/spdlog|spdlog\.node|bindings file/;
const servers = new Set();
let guarded = false;

/** A server must not outlive the process that started it, however that one ends. */
function guard() {
  if (guarded) return;
  guarded = true;
  process.on('exit', () => {
    for (const { child, data } of servers) {
      killAll(child);
      rmSync(data, { recursive: true, force: true });
    }
  });
  const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  for (const [signal, code] of Object.entries(signals)) {
    if (process.listenerCount(signal) === 0) process.on(signal, () => process.exit(code));
  }
}

/** Ends a server and the extension hosts that it started: it leads a process group of its own. */
function killAll(child) {
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else if (child.pid) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // all of them have ended
  }
}

/** The environment without what an outer VS Code (its terminal, its debugger) would tell ours. */
function cleanEnv() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_)/.test(name)));
}

/**
 * Starts a server with a profile of its own. `settings` are the user's settings; `env` and `args` go to the server;
 * `vsix` is a packaged extension to install first; `port` 0 takes any that is free; `token` must then be in the address;
 * `restricted` opens every folder as one that is not trusted; `asks` lets VS Code ask in dialogs, which it refuses to do
 * for the driver that the suites in its extension host need; `machine` are the settings of this machine alone.
 */
export async function startHost({
  settings = {},
  env = {},
  args = [],
  vsix,
  port = 0,
  token,
  restricted,
  asks,
  machine = {},
} = {}) {
  const folder = await setupVscode();
  const data = mkdtempSync(path.join(tmpdir(), 'encounter-vscode-'));
  const user = path.join(data, 'data', 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 2));
  mkdirSync(path.join(data, 'data', 'Machine'));
  writeFileSync(path.join(data, 'data', 'Machine', 'settings.json'), JSON.stringify(machine));
  const main = path.join(folder, 'out', 'server-main.js');
  const environment = { ...cleanEnv(), EXTENSIONS_GALLERY: '{}', ...env };
  if (vsix) {
    const install = [main, '--server-data-dir', data, '--accept-server-license-terms', '--install-extension', vsix];
    const printed = await run(process.execPath, install, { env: environment, label: `Installing ${vsix}` });
    if (!/successfully installed/.test(printed)) throw new Error(`${vsix} was not installed:\n${printed}`);
  }
  const child = spawn(
    process.execPath,
    [
      main,
      ...['--host', '127.0.0.1', '--port', String(port), '--server-data-dir', data, '--telemetry-level', 'off'],
      ...(token ? ['--connection-token', token] : ['--without-connection-token']),
      ...['--accept-server-license-terms', '--disable-update-check'],
      ...(restricted ? [] : ['--disable-workspace-trust']),
      ...(asks ? [] : ['--enable-smoke-test-driver']),
      ...args,
    ],
    { env: environment, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' },
  );
  const entry = { child, data };
  guard();
  servers.add(entry);
  let printed = '';
  const log = () =>
    printed
      .split('\n')
      .filter((line) => !noise.test(line))
      .join('\n');
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      const timer = setTimeout(() => killAll(child), 5000);
      await gone;
      clearTimeout(timer);
    }
    killAll(child); // an extension host that lingers would write its log into the folder that goes now
    servers.delete(entry);
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const listening = await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`The VS Code server did not start:\n${log()}`)), 30000);
      const read = (chunk) => {
        printed += chunk;
        const match = /Extension host agent listening on (\d+)/.exec(printed);
        if (!match) return;
        clearTimeout(timer);
        resolve(Number(match[1]));
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('error', reject);
      child.once('exit', (code) => {
        clearTimeout(timer);
        reject(new Error(`The VS Code server ended (${code}):\n${log()}`));
      });
    });
    return { folder, data, port: listening, authority: `127.0.0.1:${listening}`, token, process: child, stop, log };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A headless browser with one page; `viewport` is in CSS pixels. */
export async function openBrowser({ viewport = { width: 1400, height: 900 }, ...context } = {}) {
  const { chromium } = await import('playwright-core');
  const { browserOptions } = await import('./chromium.mjs');
  const problems = [];
  for (const options of await browserOptions()) {
    try {
      const browser = await chromium.launch(options);
      const page = await (await browser.newContext({ viewport, serviceWorkers: 'allow', ...context })).newPage();
      page.setDefaultTimeout(15_000); // less than a test's own limit, so that a failure says what it waited for
      return { browser, context: page.context(), page };
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(
    `No browser could be started. Install Chrome, or name one in the variable CHROMIUM.\n${problems.join('\n')}`,
  );
}

/**
 * The workbench's address for a folder, by its path or address, or for a file that lists the folders of a workspace; `payload` is VS Code's list
 * of [name, value] startup options.
 */
export function workbenchUrl(host, { folder, workspace, payload = [] }) {
  const url = new URL(`http://${host.authority}/`);
  if (host.token) url.searchParams.set('tkn', host.token);
  if (workspace) url.searchParams.set('workspace', serverPath(workspace));
  else url.searchParams.set('folder', /^[a-z]{2,}:/.test(folder) ? folder : serverPath(folder));
  if (payload.length) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/** A file of this machine as the workbench in the browser names it. */
export const remoteUri = (host, file) => `vscode-remote://${host.authority}${encodeURI(serverPath(file))}`;

/** `C:\x` is `/c:/x` there. */
const serverPath = (file) => (process.platform === 'win32' ? `/${file.replaceAll('\\', '/')}` : file);
