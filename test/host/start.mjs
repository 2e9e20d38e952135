// npm start: the sample library in a real VS Code with Encounter loaded, a case open and its handout beside it.
//   npm start            the installed desktop VS Code if there is one, else a VS Code in the browser
//   npm start -- --web   always the one in the browser (ENCOUNTER_START_PORT fixes its port)
// On a fresh clone it needs Node alone: it installs and builds what is missing and says what it does.
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { build, ensurePackages, requireNode, root } from './project.mjs';

requireNode();

const library = path.join(root, 'cases');
const settings = {
  'encounter.preview.openWithCase': true,
  'workbench.colorTheme': 'Default Light Modern',
  'explorer.compactFolders': false,
};
const say = (text) => console.log(text);

/** The case to open: the one the tutorial speaks of, else the first there is. */
function firstCase() {
  const chosen = path.join(library, 'balint', 'the-fourth-referral.case.md');
  if (existsSync(chosen)) return chosen;
  const [first] = readdirSync(library, { recursive: true })
    .filter((file) => file.endsWith('.case.md'))
    .sort();
  return first && path.join(library, first);
}

/** Opens the desktop VS Code; resolves to the reason if it could not. */
async function desktop(executable) {
  const { openDesktop } = await import('./desktop-vscode.mjs');
  try {
    await openDesktop(executable, { folder: library, file: firstCase(), settings });
  } catch (error) {
    return error.message;
  }
  say('A window of VS Code opens with the sample library. It has a profile of its own and leaves yours alone.');
  return undefined;
}

async function web() {
  const { remoteUri, startHost, workbenchUrl } = await import('./vscode-host.mjs');
  const stopped = new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  // The token keeps other pages in the same browser, and other users of this machine, out of this VS Code.
  const host = await startHost({
    settings,
    port: Number(process.env.ENCOUNTER_START_PORT ?? 0),
    token: randomBytes(16).toString('hex'),
    asks: true, // a person is asked before a file is deleted or unsaved text is lost
  });
  const file = firstCase();
  const address = workbenchUrl(host, {
    folder: library,
    payload: [
      ['extensionDevelopmentPath', remoteUri(host, root)],
      ['skipWelcome', 'true'],
      ...(file ? [['openFile', remoteUri(host, file)]] : []),
    ],
  });
  say(`\nOpen in your browser: ${address}\n`);
  say('What you change there changes the files in cases/. Ctrl+C here stops it.');
  const died = new Promise((resolve) => host.process.once('exit', () => resolve('died')));
  if ((await Promise.race([stopped, died])) === 'died') {
    console.error(`VS Code ended by itself.\n${host.log()}`);
    process.exitCode = 1;
  }
  await host.stop();
  say('Stopped.');
}

async function start() {
  say('Encounter: the sample library in VS Code.');
  await ensurePackages(say);
  say('Building the extension …');
  if (!build()) throw new Error('The extension could not be built: see above.');
  if (!process.argv.includes('--web')) {
    const { findDesktop, hasDisplay } = await import('./desktop-vscode.mjs');
    const found = hasDisplay() ? findDesktop() : { reason: 'there is no display here' };
    const reason = found.executable ? await desktop(found.executable) : found.reason;
    if (!reason) return undefined;
    say(`Not in the desktop VS Code: ${reason}. So it is a VS Code in your browser.`);
  }
  return web();
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
