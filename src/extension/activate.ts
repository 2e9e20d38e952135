/** What the extension does when it is activated. It never parses a case: that is the language server’s work. */
import { commands, type ExtensionContext, Uri, ViewColumn, window, workspace } from 'vscode';
import type { EncounterApi } from './api.js';
import { registerAuthoring } from './authoring/index.js';
import { type CaseInHand, createCaseInHand, sayNoCase } from './case-in-hand.js';
import type { Server } from './client.js';
import { createCoverage } from './coverage.js';
import { exportChosen, exportShown, printHandout } from './export.js';
import { createLibraryView } from './library.js';
import { createPreviews, isCase, openWithCases, type Previews, type Where } from './preview.js';
import { createServer } from './server.js';
import { revealInSource } from './source.js';

let server: Server | undefined;

/** @param connect to the server, in a process or in a worker of a browser */
export function activateWith(context: ExtensionContext, connect: () => Promise<Server>): EncounterApi {
  const client = createServer(context, connect);
  server = client;
  const inHand = createCaseInHand();
  const previews = createPreviews(context, client, (act, preview) => {
    const work = act === 'print' ? printHandout : exportShown;
    void work(preview.uri(), preview.asked(), client, context);
  });
  context.subscriptions.push(
    previews,
    ...startWithFirstCase(client),
    inHand,
    ...registerCommands(client, previews, inHand, context),
    openWithCases(previews),
    createLibraryView(context, client),
    createCoverage(client),
    ...registerAuthoring(context, server, inHand),
  );
  return { onDidShowHandout: previews.onDidShow };
}

export async function stopServer(): Promise<void> {
  await server?.stop();
}

function startWithFirstCase({ start }: Server) {
  if (workspace.textDocuments.some(isCase) || wantsLibrary()) start();
  return [
    workspace.onDidOpenTextDocument((document) => {
      if (isCase(document)) start();
    }),
  ];
}

/** Whether the cases are looked through that are not open: then the server is needed before the first is opened. */
function wantsLibrary(): boolean {
  const scope = workspace.getConfiguration('encounter.problems').get('scope');
  return workspace.workspaceFolders !== undefined && scope === 'library';
}

/** @param inHand what a command is about that was called on no file */
function registerCommands(server: Server, previews: Previews, inHand: CaseInHand, context: ExtensionContext) {
  const caseAt = (given: unknown): Uri | undefined => {
    if (!(given instanceof Uri)) return inHand.uri();
    const open = workspace.textDocuments.find((document) => document.uri.toString() === given.toString());
    return (open ? isCase(open) : given.path.endsWith('.case.md')) ? given : undefined;
  };
  const show = (where: Where) => async (given: unknown) => {
    // What is shown to the side stands beside its text: that comes to the front if it is not.
    const isBeside = where.column === ViewColumn.Beside && !(given instanceof Uri);
    const uri = isBeside ? (await inHand.editor())?.document.uri : caseAt(given);
    if (uri) previews.show(uri, where);
    else if (!isBeside) sayNoCase();
  };
  /** What the preview in front shows, else the case in the editor as its settings want it. */
  const make = (work: typeof exportChosen) => async (given: unknown) => {
    const preview = given instanceof Uri ? undefined : previews.active();
    const uri = preview?.uri() ?? caseAt(given);
    if (uri) await work(uri, preview?.asked() ?? previews.askedAt(uri), server, context);
    else sayNoCase();
  };
  return [
    commands.registerCommand('encounter.showPreview', show({ column: ViewColumn.Active })),
    commands.registerCommand('encounter.showPreviewToSide', show({ column: ViewColumn.Beside })),
    commands.registerCommand('encounter.showLockedPreviewToSide', show({ column: ViewColumn.Beside, locked: true })),
    commands.registerCommand('encounter.togglePreviewLock', previews.toggleLock),
    commands.registerCommand('encounter.showSource', async () => {
      const uri = previews.active()?.uri();
      if (!uri) return sayNoCase();
      const seen = window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
      await window.showTextDocument(uri, { viewColumn: seen?.viewColumn ?? ViewColumn.Active });
    }),
    commands.registerCommand('encounter.showSourceHere', async (given: unknown) => {
      const uri = previews.active()?.uri();
      const offset = offsetIn(given);
      if (uri && offset !== undefined) await revealInSource(uri, offset);
    }),
    commands.registerCommand('encounter.exportHandout', make(exportChosen)),
    commands.registerCommand('encounter.printHandout', make(printHandout)),
    commands.registerCommand('encounter.restartServer', server.restart),
    commands.registerCommand('encounter.showLog', server.showLog),
  ];
}

/** The place in the source that the menu of a preview was opened on. */
function offsetIn(given: unknown): number | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { encounterOffset } = given as { readonly encounterOffset?: unknown };
  return typeof encounterOffset === 'number' && Number.isSafeInteger(encounterOffset) ? encounterOffset : undefined;
}
