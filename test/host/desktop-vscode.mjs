// Finds an installed desktop VS Code and opens it with Encounter loaded, in a profile of its own.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { cacheFolder } from './cache.mjs';
import { root } from './project.mjs';
import { quietSettings } from './vscode-host.mjs';

const oldest = [1, 100];

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const places = {
  win32: () =>
    [
      process.env.LOCALAPPDATA && path.join(process.env.LOCALAPPDATA, 'Programs'),
      process.env.ProgramFiles,
      ...onPath('code.cmd').map((file) => path.join(file, '..', '..', '..')),
    ]
      .filter(Boolean)
      .map((folder) => path.join(folder, 'Microsoft VS Code', 'Code.exe')),
  darwin: () => [
    ...[path.sep, homedir()].map((home) =>
      path.join(home, 'Applications', 'Visual Studio Code.app', 'Contents', 'Resources', 'app', 'bin', 'code'),
    ),
    ...onPath('code'),
  ],
  linux: () => [...onPath('code'), '/usr/share/code/bin/code', '/snap/bin/code'],
};

/** Every `name` on PATH, without asking a shell. */
function onPath(name) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .map((folder) => path.join(folder, name))
    .filter((file) => existsSync(file));
}

/**
 * The desktop VS Code's command as `{ executable }`, or `{ reason }` why there is none to use.
 * The `code` inside a VS Code terminal that runs on a server, and Windows' own inside WSL, cannot load our folder.
 */
export function findDesktop() {
  const remote = /[\\/](remote-cli|code-server)[\\/]|^\/mnt\/[a-z]\//;
  const executable = (places[process.platform] ?? places.linux)().find(
    (file) => existsSync(file) && !remote.test(file) && !remote.test(realpathSync(file)),
  );
  if (!executable) return { reason: 'none is installed' };
  if (process.platform === 'win32') return { executable }; // Code.exe does not say its version
  const { stdout } = spawnSync(executable, ['--version', ...asRoot()], { encoding: 'utf8', timeout: 20000 });
  const [version = ''] = (stdout ?? '').split('\n');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return { executable };
  return { reason: `${executable} is ${version || 'of an unknown version'}, and ${oldest.join('.')} is needed` };
}

/** As root, VS Code wants its sandbox off and a profile named. */
const asRoot = () =>
  process.platform === 'linux' && process.getuid?.() === 0
    ? ['--no-sandbox', '--user-data-dir', path.join(cacheFolder(), 'desktop-profile')]
    : [];

/** Opens a window; resolves when VS Code has taken the order, fails when it has not. */
export async function openDesktop(executable, { folder, file, settings }) {
  const profile = path.join(cacheFolder(), 'desktop-profile');
  const user = path.join(profile, 'User');
  mkdirSync(user, { recursive: true });
  const settingsFile = path.join(user, 'settings.json');
  if (!existsSync(settingsFile)) {
    writeFileSync(settingsFile, JSON.stringify({ ...quietSettings, ...settings }, null, 2));
  }
  const args = [
    ...(asRoot().length ? ['--no-sandbox'] : []),
    ...['--new-window', '--user-data-dir', profile],
    ...['--extensions-dir', path.join(cacheFolder(), 'desktop-extensions')],
    ...['--disable-workspace-trust', `--extensionDevelopmentPath=${root}`],
    folder,
    ...(file ? [file] : []),
  ];
  const child = spawn(executable, args, { detached: true, stdio: 'ignore' });
  // The command line ends at once where it hands over to the program; Code.exe is the program and stays.
  await new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, 5000);
    const settle = (error) => {
      clearTimeout(timer);
      if (error) reject(error);
      else resolve();
    };
    child.once('error', settle);
    child.once('exit', (code) => settle(code ? new Error(`${executable} ended with ${code}`) : undefined));
  });
  child.unref();
}

/** The program behind the command line, which alone waits for its window as test runs need. */
export function programOf(executable) {
  const folder = path.dirname(realpathSync(executable));
  const programs = [
    path.join(folder, '..', 'code'),
    ...['Code', 'Electron'].map((name) => path.join(folder, '..', '..', '..', 'MacOS', name)),
  ];
  return programs.find((file) => existsSync(file) && statSync(file).isFile()) ?? executable;
}
