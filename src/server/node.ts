/**
 * The server’s door on Node: a process of its own, so that a hostile file can at worst cost this process.
 *
 *   node dist/server.js --stdio      for any client of the Language Server Protocol
 *   node dist/server.js --node-ipc   for VS Code
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { BrowserError, findBrowser, printPdf } from '../library/browser.js';
import { nodeFiles } from '../library/node-files.js';
import { compilePatternsAtOnce } from '../library/node-patterns.js';
import { settingsReader } from '../library/node-settings.js';
import { NO_SETTINGS } from '../library/settings.js';
import type { Print } from './feature.js';
import { createIdle } from './idle.js';
import type { Texts } from './l10n.js';
import { nodeSurroundings } from './node-surroundings.js';
import { serve } from './server.js';

const print: Print = async (html, named, signal) => {
  try {
    return await printPdf(html, { browser: await findBrowser(named), signal });
  } catch (error) {
    if (!(error instanceof BrowserError)) throw error;
    const { trouble, browser } = error;
    return { trouble, ...(browser !== undefined && { browser }) };
  }
};

/** In the same folder as the bundle. Whoever has it not is spoken to in English. */
function germanBeside(): Texts {
  try {
    return JSON.parse(readFileSync(path.join(__dirname, 'german.json'), 'utf8')) as Texts;
  } catch {
    return {};
  }
}

const DOORS = ['--stdio', '--node-ipc', '--socket', '--pipe'];

if (process.argv.some((argument) => DOORS.some((door) => argument === door || argument.startsWith(`${door}=`)))) {
  compilePatternsAtOnce();
  const libraryOf = settingsReader();
  const idle = createIdle();
  serve(createConnection(ProposedFeatures.all, { messageStrategy: idle.messages }), {
    idle,
    // The bundle lies in dist/, the rules are explained in docs/ beside it.
    home: pathToFileURL(`${path.dirname(__dirname)}${path.sep}`).href,
    filesWith: nodeFiles,
    print,
    german: germanBeside,
    surroundingsOf: nodeSurroundings(),
    settingsOf(uri) {
      try {
        return uri.startsWith('file:') ? libraryOf(fileURLToPath(uri)).settings : NO_SETTINGS;
      } catch {
        return NO_SETTINGS;
      }
    },
  });
} else {
  process.stderr.write(`The Encounter language server needs to know how to talk: one of ${DOORS.join(', ')}.\n`);
  process.exitCode = 2;
}
