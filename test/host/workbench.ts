// For tests that use VS Code as a person does: `openWorkbench` gives a page with the workbench on a copy of a folder.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';
import { root } from './project.mjs';
import { type Host, openBrowser, remoteUri, startHost, workbenchUrl } from './vscode-host.mjs';

export interface WorkbenchOptions {
  /** The folder to open: absolute, or relative to the project. Tests get a copy of it and may change it as they like. */
  readonly folder: string;
  /** The address of a folder on no disk, which another extension brings: it is opened instead. */
  readonly address?: string;
  /** A file to open at the start, relative to the folder. */
  readonly file?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The settings of this machine alone. */
  readonly machine?: Readonly<Record<string, unknown>>;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** More for playwright's browser context, such as `reducedMotion`, `colorScheme` or `forcedColors`. */
  readonly context?: BrowserContextOptions;
  /** Where the extension in development lies; the project itself if absent. */
  readonly extension?: string;
  /** Whether the folder is one that is not trusted. */
  readonly restricted?: boolean;
  /** Whether VS Code may ask in dialogs. */
  readonly asks?: boolean;
  /** The language of VS Code, as if its language pack were there: extensions speak it, the workbench stays English. */
  readonly language?: string;
  /** More for the environment of VS Code. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** A packaged extension to install; otherwise the project itself runs as an extension in development. */
  readonly vsix?: string;
}

export interface Workbench {
  readonly page: Page;
  readonly host: Host;
  /** The copy that is open. */
  readonly folder: string;
  /** Runs a command by its title in the command palette. */
  palette(title: string): Promise<void>;
  /** Opens a file by its name, or by its path within the folder, and waits for its tab. */
  openFile(name: string): Promise<void>;
  /** The tab of a file, by its name. */
  tab(name: string): Locator;
  /** What the preview's webview shows. With more than one webview open it is the first. */
  previewFrame(): FrameLocator;
  close(): Promise<void>;
}

/** Starts VS Code and a browser, and resolves when the workbench shows its file explorer (and the file's tab). */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'encounter-ui-'));
  const source = path.resolve(root, options.folder);
  const folder = path.join(scratch, path.basename(source));
  let host: Host | undefined;
  let browser: Browser | undefined;
  const remove = (): void => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove); // for a run that is broken off
  const close = async (): Promise<void> => {
    await browser?.close();
    await host?.stop();
    remove();
    process.off('exit', remove);
  };
  try {
    cpSync(source, folder, { recursive: true });
    const { settings, machine, vsix, restricted, asks, env } = options;
    host = await startHost({ settings, machine, vsix, restricted, asks, env });
    const opened = await openBrowser({ viewport: options.viewport, ...options.context });
    browser = opened.browser;
    if (options.language !== undefined) await speak(opened.page, options.language);
    const workbench = onPage(opened.page, host, folder, close);
    await opened.page.goto(
      workbenchUrl(host, { folder: options.address ?? folder, payload: payload(host, folder, options) }),
    );
    await explorer(opened.page).waitFor();
    if (options.file) await workbench.tab(path.basename(options.file)).waitFor();
    return workbench;
  } catch (error) {
    const log = host?.log();
    await close();
    throw new Error(`The workbench did not open.\n${log ?? ''}`, { cause: error });
  }
}

/** VS Code takes the language of its window from here; in a page that is open it does when that is loaded again. */
export async function speak(page: Page, language: string): Promise<void> {
  await page.addInitScript((wanted) => {
    (globalThis as { _VSCODE_NLS_LANGUAGE?: string })._VSCODE_NLS_LANGUAGE = wanted;
  }, language);
}

/** The list of the open folder's files. */
export const explorer = (page: Page): Locator => page.locator('.explorer-folders-view .monaco-list').first();

function payload(
  host: Host,
  folder: string,
  { vsix, file, extension = root }: WorkbenchOptions,
): readonly (readonly [string, string])[] {
  return [
    ['skipWelcome', 'true'],
    ...(vsix ? [] : [['extensionDevelopmentPath', remoteUri(host, extension)] as const]),
    ...(file ? [['openFile', remoteUri(host, path.join(folder, file))] as const] : []),
  ];
}

function onPage(page: Page, host: Host, folder: string, close: () => Promise<void>): Workbench {
  const input = page.locator('.quick-input-widget input.input');
  const rows = page.locator('.quick-input-list .monaco-list-row');
  const tab = (name: string): Locator => page.locator('.tabs-container .tab', { hasText: name }).first();
  return {
    page,
    host,
    folder,
    close,
    tab,
    async palette(title) {
      await page.keyboard.press('F1');
      await input.fill(`>${title}`);
      await rows.filter({ hasText: title }).first().click();
    },
    async openFile(name) {
      await page.keyboard.press('ControlOrMeta+P');
      await input.fill(name);
      await rows
        .filter({ hasText: path.basename(name) })
        .first()
        .click();
      await tab(path.basename(name)).waitFor();
    },
    previewFrame: () => page.frameLocator('iframe.webview.ready').first().frameLocator('#active-frame'),
  };
}
