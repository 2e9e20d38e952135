import type { ChildProcess } from 'node:child_process';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** A running VS Code server. */
export interface Host {
  /** Where VS Code is installed. */
  readonly folder: string;
  /** Its throw-away profile. */
  readonly data: string;
  readonly port: number;
  /** `127.0.0.1:port` */
  readonly authority: string;
  readonly token: string | undefined;
  readonly process: ChildProcess;
  stop(): Promise<void>;
  /** What the server has printed. */
  log(): string;
}

export interface HostOptions {
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  readonly args?: readonly string[] | undefined;
  readonly vsix?: string | undefined;
  readonly port?: number | undefined;
  readonly token?: string | undefined;
  readonly restricted?: boolean | undefined;
  readonly asks?: boolean | undefined;
  readonly machine?: Readonly<Record<string, unknown>> | undefined;
}

export const quietSettings: Readonly<Record<string, unknown>>;
export function startHost(options?: HostOptions): Promise<Host>;
export function openBrowser(
  options?: BrowserContextOptions,
): Promise<{ readonly browser: Browser; readonly context: BrowserContext; readonly page: Page }>;
export function workbenchUrl(
  host: Pick<Host, 'authority' | 'token'>,
  options: { readonly folder: string; readonly payload?: readonly (readonly [string, string])[] },
): string;
export function remoteUri(host: Pick<Host, 'authority'>, file: string): string;
