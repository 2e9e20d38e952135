/** The extension’s door in the Node extension host. It never parses a case: that is the language server’s work. */
import { commands, type ExtensionContext, l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import type { EncounterApi } from './api.js';
import { registerAuthoring } from './authoring/index.js';
import { createServer, type Server } from './client.js';
import { createPreviews, isCase, openWithCases, type Previews } from './preview.js';

export type { EncounterApi, ShownHandout } from './api.js';

let server: Server | undefined;

export function activate(context: ExtensionContext): EncounterApi {
  server = createServer(context);
  const previews = createPreviews(context, server);
  context.subscriptions.push(
    previews,
    ...startWithFirstCase(server),
    ...registerCommands(server, previews),
    openWithCases(previews),
    ...registerAuthoring(context, server),
  );
  return { onDidShowHandout: previews.onDidShow };
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}

function startWithFirstCase({ start }: Server) {
  if (workspace.textDocuments.some(isCase)) start();
  return [
    workspace.onDidOpenTextDocument((document) => {
      if (isCase(document)) start();
    }),
  ];
}

function registerCommands({ restart, showLog }: Server, previews: Previews) {
  const show = (where: ViewColumn.Active | ViewColumn.Beside) => (given: unknown) => {
    const uri = caseAt(given);
    if (uri) previews.show(uri, where);
    else sayNoCase();
  };
  return [
    commands.registerCommand('encounter.showPreview', show(ViewColumn.Active)),
    commands.registerCommand('encounter.showPreviewToSide', show(ViewColumn.Beside)),
    commands.registerCommand('encounter.showSource', async () => {
      const uri = previews.active();
      if (!uri) return sayNoCase();
      const seen = window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
      await window.showTextDocument(uri, { viewColumn: seen?.viewColumn ?? ViewColumn.Active });
    }),
    commands.registerCommand('encounter.restartServer', restart),
    commands.registerCommand('encounter.showLog', showLog),
  ];
}

/** The case that a command is about: the file it was called on, else the one in the active editor. */
function caseAt(given: unknown): Uri | undefined {
  const active = window.activeTextEditor?.document;
  if (given instanceof Uri) {
    const open = workspace.textDocuments.find((document) => document.uri.toString() === given.toString());
    return (open ? isCase(open) : given.path.endsWith('.case.md')) ? given : undefined;
  }
  return active && isCase(active) ? active.uri : undefined;
}

function sayNoCase(): void {
  void window.showInformationMessage(
    l10n.t('Open a case first: a file whose name ends in “.case.md”. Its handout is then shown here.'),
  );
}
