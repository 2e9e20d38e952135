// A browser for the tests: the Chromium that comes as an npm package on Linux, the installed Chrome or Edge elsewhere.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { once } from './cache.mjs';
import { root, run } from './project.mjs';

const arguments_ = [
  '--no-sandbox', // Chromium refuses to run as root with it, and it sees nothing but our own pages
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', // no test may reach the network
];

/** Options for playwright's `chromium.launch`, tried in this order. The variable CHROMIUM overrides them all. */
export async function browserOptions() {
  const common = { headless: true, args: arguments_ };
  if (process.env.CHROMIUM) return [{ ...common, executablePath: process.env.CHROMIUM }];
  const installed = [
    { ...common, channel: 'chrome' },
    { ...common, channel: 'msedge' },
    { ...common, channel: 'chromium' },
  ];
  if (process.platform !== 'linux' || process.arch !== 'x64') return installed;
  const folder = await unpack();
  const executablePath = path.join(folder, 'chromium');
  return [{ ...common, executablePath, env: environment(folder, executablePath) }, ...installed];
}

/** Unpacks by the package's own code, in a process of its own whose temporary folder is the one to be kept. */
function unpack() {
  const { version } = JSON.parse(
    readFileSync(path.join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json'), 'utf8'),
  );
  const script = `import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())`;
  return once(`chromium-${version}`, (part) =>
    run(process.execPath, ['-e', script], {
      // The second variable has it unpack libnss3 and its companions too, for machines that have none.
      env: { ...process.env, TMPDIR: part, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
      label: 'Unpacking Chromium',
    }),
  );
}

/** The environment Chromium starts in: the machine's own libraries and fonts if they suffice, else the package's. */
function environment(folder, executable) {
  const env = { ...process.env };
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = path.join(folder, 'fonts');
  const starts = (candidate) =>
    spawnSync(executable, ['--no-sandbox', '--version'], { env: candidate, stdio: 'ignore' }).status === 0;
  if (starts(env)) return env;
  const bundled = path.join(folder, 'al2023', 'lib');
  return { ...env, LD_LIBRARY_PATH: [bundled, env.LD_LIBRARY_PATH].filter(Boolean).join(':') };
}
