// npm run test:desktop: the suites of test/host/suite/ in the desktop VS Code, an installed one if there is one.
import { build, ensurePackages, requireNode } from './project.mjs';

requireNode();
await ensurePackages();
if (!build('--tests')) process.exit(1);

const { runTests } = await import('@vscode/test-electron');
const { findDesktop, hasDisplay, programOf } = await import('./desktop-vscode.mjs');
const { prepare, report } = await import('./run-in-host.mjs');

const found = findDesktop();
const scratch = prepare();
try {
  if (!hasDisplay()) throw new Error('there is no display (on Linux, try xvfb-run npm run test:desktop)');
  if (!found.executable) console.log(`The desktop VS Code is downloaded: ${found.reason}.`);
  await runTests({
    vscodeExecutablePath: found.executable && programOf(found.executable),
    extensionDevelopmentPath: scratch.extension,
    extensionTestsPath: scratch.tests,
    extensionTestsEnv: scratch.env,
    launchArgs: [scratch.workspaceFile, '--disable-extensions', '--disable-workspace-trust'],
  });
} catch (error) {
  if (!scratch.read()) {
    console.error(`The desktop VS Code could not run the tests: ${error instanceof Error ? error.message : error}`);
    console.error('Install VS Code, or run npm test, which brings its own.');
  }
  process.exitCode = 1;
} finally {
  const result = scratch.read();
  if (result) process.exitCode = report(result);
  scratch.remove();
}
