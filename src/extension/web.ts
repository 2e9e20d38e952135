/** The extension’s door in a browser. */
import type { ExtensionContext } from 'vscode';
import { activateWith, stopServer } from './activate.js';
import type { EncounterApi } from './api.js';

export type { EncounterApi, ShownHandout } from './api.js';

export function activate(context: ExtensionContext): EncounterApi {
  return activateWith(context, async () => (await import('./worker.js')).connect(context));
}

export async function deactivate(): Promise<void> {
  await stopServer();
}
