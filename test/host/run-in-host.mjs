// Runs the suites of test/host/suite/ (bundled as out/host/index.js) in the extension host of a real VS Code.
//   node test/host/run-in-host.mjs [--web] [--result FILE]     (--web: in the web extension host, a worker)
// The extension is the one that ships: the files of its package, unpacked. The desktop's counterpart is desktop.mjs. A host that dies reports exit 0: what counts is mocha's own result file.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpackedInto } from '../../packaging/vsix.mjs';
import { root, shipped } from './project.mjs';
import { openBrowser, remoteUri, startHost, workbenchUrl } from './vscode-host.mjs';

const limit = 120_000;
const marked = '\u0001'; // what the suites print begins with it, unlike VS Code's own log lines

/** A copy of the sample library for the suites to work on, with two folders beside it, and the place where mocha leaves its result. */
export function prepare(web = false) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'encounter-host-'));
  const workspace = path.join(scratch, 'cases');
  for (const folder of ['cases', 'ward', 'clinic']) mkdirSync(path.join(scratch, folder));
  const workspaceFile = path.join(scratch, 'several.code-workspace');
  writeFileSync(workspaceFile, JSON.stringify({ folders: [{ path: 'cases' }, { path: 'ward' }, { path: 'clinic' }] }));
  const library = path.join(root, 'cases');
  if (existsSync(library)) cpSync(library, workspace, { recursive: true });
  const resultFile = path.join(web ? workspace : scratch, 'result.json');
  const extension = path.join(scratch, 'extension');
  unpackedInto(extension, shipped);
  const tests = web ? path.join(extension, 'test', 'web.js') : path.join(root, 'out', 'host', 'index.js');
  for (const server of ['server.js', 'server-web.js']) plantFaults(path.join(extension, 'dist', server));
  if (web) layOutForWeb(extension, tests);
  return {
    workspaceFile,
    extension,
    tests,
    env: { ENCOUNTER_TEST_RESULT: resultFile, ENCOUNTER_TEST_PROCESSES: path.join(scratch, 'processes') },
    resultFile,
    read: () => (existsSync(resultFile) ? JSON.parse(readFileSync(resultFile, 'utf8')) : undefined),
    remove: () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** The server as it ships cannot be made to hang or to die. */
function plantFaults(server) {
  const faults = readFileSync(path.join(root, 'test', 'host', 'suite', 'faults.js'), 'utf8');
  writeFileSync(server, faults + readFileSync(server, 'utf8'));
}

/** An extension without a door for Node is run in the browser; tests that lie in its folder are run beside it. */
function layOutForWeb(extension, tests) {
  const file = path.join(extension, 'package.json');
  const { main: _, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(manifest));
  mkdirSync(path.dirname(tests), { recursive: true });
  const grep = process.env.GREP ? `globalThis.grep = ${JSON.stringify(process.env.GREP)};` : '';
  writeFileSync(tests, grep + readFileSync(path.join(root, 'out', 'host', 'web.js'), 'utf8'));
}

/** Prints the result and gives the exit code: 0 only for a finished mocha with tests and without failures. */
export function report(result, resultCopy) {
  if (!result) {
    console.error('No result: mocha did not finish in the extension host.');
    return 1;
  }
  if (resultCopy) writeFileSync(resultCopy, JSON.stringify(result));
  const { vscode, ui, node, stats, failures } = result;
  for (const { title, stack } of failures) console.log(`✗ ${title}\n${stack}`);
  console.log(
    `VS Code ${vscode} (${ui}), ${node ? `Node ${node}` : 'without Node'}: ${stats.passes} passed, ${stats.failures} failed, ${stats.pending} pending`,
  );
  return stats.failures > 0 || stats.passes === 0 ? 1 : 0;
}

async function runInHost() {
  const scratch = prepare(process.argv.includes('--web'));
  let browser;
  let host;
  try {
    host = await startHost({ env: scratch.env });
    const opened = await openBrowser();
    browser = opened.browser;
    const { page } = opened;
    const exited = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`The suites did not end within ${limit / 1000} s.`)), limit).unref();
      page.once('crash', () => reject(new Error('The workbench crashed.')));
      page.exposeFunction('codeAutomationExit', resolve).catch(reject);
    });
    exited.catch(() => {}); // it is awaited below; until then a rejection must not end the process
    await page.exposeFunction('codeAutomationLog', (type, args) => {
      const [first] = args;
      if (typeof first === 'string' && first.startsWith(marked)) console.log(first.slice(1));
      else if (process.env.VERBOSE) console.log(`[vscode ${type}]`, ...args);
    });
    await page.goto(
      workbenchUrl(host, {
        workspace: scratch.workspaceFile,
        payload: [
          ['extensionDevelopmentPath', remoteUri(host, scratch.extension)],
          ['extensionTestsPath', remoteUri(host, scratch.tests.replace(/\.js$/, ''))],
          ['skipWelcome', 'true'],
        ],
      }),
    );
    await exited;
    const flag = process.argv.indexOf('--result');
    return report(scratch.read(), flag > 0 ? process.argv[flag + 1] : undefined);
  } catch (error) {
    console.error(error);
    if (host) console.error(host.log());
    return 1;
  } finally {
    await browser?.close();
    await host?.stop();
    scratch.remove();
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exit(await runInHost());
