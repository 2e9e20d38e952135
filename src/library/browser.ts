/**
 * A PDF is what an installed browser prints of a handout. The browser is a process of its own: started without a shell,
 * with a profile that is thrown away, without a network and without scripts, and stopped when it takes too long.
 */
import { spawn } from 'node:child_process';
import { access, constants, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Conversation, converse } from './devtools.js';
import { WorkspaceError } from './workspace.js';

/** The names under which the browsers can be started, best known first. */
const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chrome',
  'msedge',
];

/** Why there is no PDF. */
export type BrowserTrouble =
  /** No browser was found. */
  | 'none'
  /** There is none where one was named. */
  | 'missing'
  /** It printed nothing. */
  | 'failed'
  /** It took too long, and was stopped. */
  | 'late';

/** No PDF was printed, with a message for people at a command line. */
export class BrowserError extends WorkspaceError {
  /** @param browser the one that was named, or was to print */
  constructor(
    readonly trouble: BrowserTrouble,
    readonly browser: string | undefined,
    message: string,
  ) {
    super(message);
  }
}

const MAC = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `${name}.app/Contents/MacOS/${name}`);
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** What this machine says of itself: handed in, so that the search can be tried for every system. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isThere: (file: string) => Promise<boolean>;
}

const HERE: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isThere: (file) =>
    access(file, constants.X_OK).then(
      () => true,
      () => false,
    ),
};

/** All places where a browser may be, in the order in which they are tried. */
export function browserPlaces(machine: Machine): readonly string[] {
  const { platform, env, home } = machine;
  const { join } = pathsOf(machine);
  const onPath = COMMANDS.flatMap((command) => placesOnPath(command, machine));
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return [...WINDOWS.flatMap((file) => roots.map((root) => join(root, file))), ...onPath];
  }
  if (platform === 'darwin') {
    return [...MAC.flatMap((file) => [join('/Applications', file), join(home, 'Applications', file)]), ...onPath];
  }
  return [...onPath, '/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
}

/**
 * Where a command of that name may be. A folder on the PATH that is named from where one happens to be is passed over:
 * it could be a folder of somebody else’s cases.
 */
function placesOnPath(command: string, machine: Machine): string[] {
  const { platform, env } = machine;
  const { join, isAbsolute } = pathsOf(machine);
  const isWindows = platform === 'win32';
  const name = isWindows && !/\.exe$/i.test(command) ? `${command}.exe` : command;
  const folders = (env.PATH ?? env.Path ?? '').split(isWindows ? ';' : ':');
  return folders.filter((folder) => isAbsolute(folder)).map((folder) => join(folder, name));
}

function pathsOf({ platform }: Machine): path.PlatformPath {
  return platform === 'win32' ? path.win32 : path.posix;
}

/**
 * The browser to print with: the one that was named, that of the variable CHROME_PATH, or the first that is installed.
 * One is named by a whole path, or by its command alone, which is looked for on the PATH.
 *
 * @throws BrowserError with a remedy if there is none
 */
export async function findBrowser(named?: string, machine: Machine = HERE): Promise<string> {
  const chosen = named || machine.env.CHROME_PATH;
  const isWhole = chosen !== undefined && pathsOf(machine).isAbsolute(chosen);
  const isCommand = chosen !== undefined && !/[/\\:]/.test(chosen);
  const places = !chosen ? browserPlaces(machine) : isWhole ? [chosen] : isCommand ? placesOnPath(chosen, machine) : [];
  for (const place of places) if (await machine.isThere(place)) return place;
  if (chosen)
    throw new BrowserError(
      'missing',
      chosen,
      `‘${chosen}’ is no browser that can be started. Give the path of Chrome, Edge or Chromium.`,
    );
  throw new BrowserError(
    'none',
    undefined,
    'A PDF is printed by Chrome, Edge or Chromium, and none was found. Install one of them, or say where it is with --browser PATH or the variable CHROME_PATH; or make the handout as html and print it from any browser.',
  );
}

const SWITCHES = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // It stands in the PDF as its creator, and would tell of the machine.
  '--user-agent=Encounter',
  '--remote-debugging-pipe',
];

export interface PrintOptions {
  /** The browser, as `findBrowser` found it. */
  readonly browser: string;
  /** Milliseconds after which it is stopped. */
  readonly limit?: number;
  /** Stops it when nobody waits any more. */
  readonly signal?: AbortSignal;
}

/**
 * The PDF of a handout: tagged, with its title, language and outline.
 *
 * @param html a whole document that needs nothing else
 * @throws BrowserError if the browser prints nothing, or not in time
 */
export async function printPdf(html: string, { browser, limit = 60_000, signal }: PrintOptions): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'encounter-print-'));
  // Chromium does not start as root with its sandbox on, as in a container. It is shown nothing but our own page.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const switches = [...SWITCHES, ...asRoot, `--user-data-dir=${path.join(folder, 'profile')}`];
  const child = spawn(browser, switches, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], windowsHide: true });
  const gone = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  // At once: one that cannot be started says so before anything else has happened.
  const conversation = converse(child);
  let isLate = false;
  const stop = () => child.kill('SIGKILL');
  const clock = setTimeout(() => {
    isLate = true;
    stop();
  }, limit);
  signal?.addEventListener('abort', stop);
  try {
    if (signal?.aborted) throw new Error('nobody waits for it');
    const page = path.join(folder, 'handout.html');
    await writeFile(page, html);
    return await printed(conversation, pathToFileURL(page).href);
  } catch (error) {
    const why = isLate
      ? `did not print within ${Math.round(limit / 1000)} seconds, and was stopped`
      : `printed nothing: ${error instanceof Error ? error.message : String(error)}`;
    const message = `‘${browser}’ ${why}. Another browser can be named with --browser PATH.`;
    throw new BrowserError(isLate ? 'late' : 'failed', browser, message);
  } finally {
    clearTimeout(clock);
    signal?.removeEventListener('abort', stop);
    stop();
    await gone;
    // A browser that was stopped may still hold a file of its profile for a moment.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(() => undefined);
  }
}

async function printed(browser: Conversation, address: string): Promise<Uint8Array> {
  const { targetId } = await browser.ask('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await browser.ask('Target.attachToTarget', { targetId, flatten: true });
  const page = (method: string, params?: object) => browser.ask(method, params, String(sessionId));
  await page('Page.enable');
  // Nothing in a handout runs; nor could it.
  await page('Emulation.setScriptExecutionDisabled', { value: true });
  const loaded = browser.hear('Page.loadEventFired');
  await Promise.all([loaded, page('Page.navigate', { url: address })]);
  const { data } = await page('Page.printToPDF', {
    printBackground: true,
    preferCSSPageSize: true,
    displayHeaderFooter: false,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return Buffer.from(String(data), 'base64');
}
