import { equal, match, ok, rejects } from 'node:assert/strict';
import { browserPlaces, findBrowser, type Machine, printPdf } from '../../src/library/browser.js';

const machine = (platform: NodeJS.Platform, there: readonly string[], env: Machine['env'] = {}): Machine => ({
  platform,
  env,
  home: platform === 'win32' ? 'C:\\Users\\a' : '/home/a',
  isThere: (file) => Promise.resolve(there.includes(file)),
});

describe('the browser that prints', () => {
  for (const [where, platform, file, env] of [
    ['on the PATH of Linux', 'linux', '/usr/bin/chromium', { PATH: '/bin:/usr/bin' }],
    ['as a snap', 'linux', '/snap/bin/chromium', {}],
    ['among the applications of macOS', 'darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    [
      'among one’s own applications',
      'darwin',
      '/home/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      {},
    ],
    [
      'among the programs of Windows',
      'win32',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
    ],
    ['on the PATH of Windows', 'win32', 'D:\\b\\chrome.exe', { Path: 'C:\\a;D:\\b' }],
  ] as const) {
    it(`is found ${where}`, async () => equal(await findBrowser(undefined, machine(platform, [file], env)), file));
  }

  it('is the one that was named, then that of CHROME_PATH, then the first that is installed', async () => {
    const there = ['/usr/bin/chromium', '/mine', '/named'];
    const env = { PATH: '/usr/bin', CHROME_PATH: '/mine' };
    equal(await findBrowser('/named', machine('linux', there, env)), '/named');
    equal(await findBrowser(undefined, machine('linux', there, env)), '/mine');
    equal(await findBrowser(undefined, machine('linux', there, { PATH: '/usr/bin' })), '/usr/bin/chromium');
  });

  it('is found by its command alone, on the PATH and nowhere else', async () => {
    const env = { PATH: '/usr/bin:cases:.' };
    equal(await findBrowser('chromium', machine('linux', ['/usr/bin/chromium'], env)), '/usr/bin/chromium');
    equal(
      await findBrowser('chrome', machine('win32', ['D:\\b\\chrome.exe'], { Path: 'cases;D:\\b' })),
      'D:\\b\\chrome.exe',
    );
    await rejects(findBrowser('chromium', machine('linux', ['chromium', 'cases/chromium', './chromium'], env)));
  });

  it('is never one that lies where one happens to be', async () => {
    const here = ['chromium', './chromium', 'cases/chromium', 'cases\\chromium.exe', 'chromium.exe'];
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      const env = { PATH: 'cases:.:', Path: 'cases;.;' };
      await rejects(findBrowser(undefined, machine(platform, here, env)), { trouble: 'none' });
      for (const named of here) {
        await rejects(findBrowser(named, machine(platform, here, env)), { trouble: 'missing', browser: named });
        await rejects(findBrowser(undefined, machine(platform, here, { ...env, CHROME_PATH: named })), {
          trouble: 'missing',
        });
      }
    }
  });

  it('is asked for with a remedy where there is none', async () => {
    await rejects(
      findBrowser(undefined, machine('linux', [])),
      /Install one of them, or say where it is with --browser/,
    );
    await rejects(findBrowser('/gone', machine('linux', [])), /‘\/gone’ is no browser that can be started/);
    ok(browserPlaces(machine('win32', [])).length === 0, 'no folder is guessed that the system does not name');
  });

  it('is told of where it cannot be started, ends at once, or takes too long', async function () {
    if (process.platform === 'win32') this.skip();
    this.timeout(10_000);
    await rejects(printPdf('<p>', { browser: '/nowhere/chrome' }), /printed nothing/);
    await rejects(printPdf('<p>', { browser: '/bin/true' }), /printed nothing/);
    await rejects(printPdf('<p>', { browser: '/usr/bin/yes', limit: 300 }), (error: Error) => {
      match(error.message, /did not print within 0 seconds, and was stopped|printed nothing/);
      return true;
    });
  });
});
