/**
 * The language server: it speaks the protocol, keeps the open cases, and hands each question to the feature that
 * answers it. A feature is a pure function of the case; nothing here touches files or the network but through `Files`.
 */
import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  InlayHintRefreshRequest,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Files } from '../library/files.js';
import type { Settings } from '../library/settings.js';
import { today } from '../library/today.js';
import type { Surroundings as Around } from '../rules/rule.js';
import { addressOf, folderOf } from './addresses.js';
import { allCapabilities } from './capabilities.js';
import { clientFiles } from './client-files.js';
import { DIAGNOSTIC_SOURCE, diagnosticsOf } from './diagnostics.js';
import { createOpenCases, isCase, type OpenCase } from './documents.js';
import type { Host, Print } from './feature.js';
import { FEATURES } from './features.js';
import { createIdle, type Idle } from './idle.js';
import { createInHand } from './in-hand.js';
import { ENGLISH, type L10n, l10nFor, type Texts } from './l10n.js';
import { createLibrary } from './library.js';
import { createLibraryIndexes } from './library-index.js';
import {
  IN_HAND_NOTIFICATION,
  type InitializationOptions,
  type ProblemsScope,
  READING_NOTIFICATION,
  type ReadingParams,
  readInitializationOptions,
  readProblemsScope,
  SETTINGS_SECTION,
} from './protocol.js';
import { createPublisher } from './publisher.js';
import { createSurvey } from './survey.js';

/** What a door of the server brings from outside. */
export interface Surroundings {
  /** Knows when nobody is waiting: it hears the messages of the connection. */
  readonly idle?: Idle;
  /** The address of the package’s folder (`file:///…/`), where the rules are explained. */
  readonly home?: string;
  /** The settings for a document of which the workspace’s own settings files say nothing; never throws. */
  readonly settingsOf?: (uri: string) => Settings;
  /** What the case at an address cannot know of itself, as far as this door knows it. */
  readonly surroundingsOf?: (uri: string) => Around;
  /** The files that this door can reach by itself, and those that the client has to be asked for. */
  readonly filesWith?: (others: Files) => Files;
  /** Prints a PDF, where programs can be started. */
  readonly print?: Print;
  /** The German texts; asked for once, and only by a German editor. */
  readonly german?: () => Texts;
}

/** What is watched by a client that can. */
const WATCHED = ['**/*.case.md', '**/{.encounter,encounter}.{yaml,yml}', '**/*.{png,jpg,jpeg,gif,webp,svg,avif}'];

/** Serves one client until it says `exit`. */
export function serve(
  connection: Connection,
  { idle = createIdle(), home, settingsOf, surroundingsOf, filesWith, print, german }: Surroundings = {},
): void {
  const documents = new TextDocuments(TextDocument);
  // It goes out before the work begins: a door for VS Code sends a message at once.
  const inHand = createInHand((uri) => {
    if (options.watches) connection.sendNotification(IN_HAND_NOTIFICATION, { uri }).catch(() => undefined);
  });
  const cases = createOpenCases((uri) => library.settingsOf(uri), around, inHand);
  let client: ClientCapabilities = {};
  let locale: string | undefined;
  let l10n = ENGLISH;
  let options: InitializationOptions = {};
  let scope: ProblemsScope = 'open';

  const caseAt = (uri: string): OpenCase | undefined => {
    const document = documents.get(uri);
    return document && isCase(document) ? cases.of(document) : undefined;
  };

  /** The name that the client gave to a document that is open, whatever the spelling. */
  const nameOfOpen = (uri: string): string | undefined =>
    documents.get(uri) ? uri : [...documents.keys()].find((key) => addressOf(key) === addressOf(uri));

  const others = clientFiles(connection, () => options.files === true);
  const library = createLibrary({
    files: filesWith?.(others) ?? others,
    idle,
    caseAt: (uri) => caseAt(nameOfOpen(uri) ?? uri),
    settingsAbove: settingsOf,
    reading: (uri) => tellReading({ uri }),
    inHand,
    hasRead: (uri) => void tellReading({ uri, done: true }),
    failed: (uri, error) => connection.console.error(`Reading ${uri} failed: ${explain(error)}`),
  });

  async function tellReading(params: ReadingParams): Promise<void> {
    if (options.watches) await connection.sendNotification(READING_NOTIFICATION, params).catch(() => undefined);
  }

  library.onDidReadSettings(() => {
    cases.forgetAll();
    for (const uri of documents.keys()) publisher.changed(uri);
  });

  const indexes = createLibraryIndexes(library);

  /** The library knows what stands in other cases, as they are in the editor if they are open. */
  function around(uri: string): Around {
    const known = surroundingsOf?.(uri) ?? {};
    return {
      today: today(),
      ...known,
      library: { index: indexes.around(uri), uri: addressOf(uri) },
      idsIn: (path) => library.entryOf(library.resolve(uri, path))?.places.map(({ id }) => id) ?? known.idsIn?.(path),
    };
  }

  const publisher = createPublisher((uri) => {
    const document = documents.get(uri);
    if (!document || !isCase(document)) return;
    const found = findIn(document);
    const diagnostics = scope === 'off' ? [] : found;
    connection.sendDiagnostics({ uri, version: document.version, diagnostics }).catch(() => undefined);
    remember(document);
  });

  /** Nobody waits for what the library remembers. */
  function remember(document: TextDocument): void {
    try {
      library.opened(cases.of(document));
    } catch (error) {
      connection.console.error(`Remembering ${document.uri} failed: ${explain(error)}`);
    }
  }

  /** A defect of ours must cost neither the server nor the author’s other cases: it is logged, and said where it hit. */
  function findIn(document: TextDocument): Diagnostic[] {
    try {
      return diagnosticsOf(cases.of(document), l10n, home);
    } catch (error) {
      connection.console.error(`Checking ${document.uri} failed: ${explain(error)}`);
      return [notChecked(l10n)];
    }
  }

  let folders: readonly string[] = [];
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    client = params.capabilities;
    locale = params.locale;
    l10n = l10nFor(locale, german);
    options = readInitializationOptions(params.initializationOptions);
    library.setAside(options.aside ?? []);
    folders = foldersOf(params);
    return {
      serverInfo: { name: 'encounter' },
      capabilities: allCapabilities(FEATURES.map((feature) => feature.capabilities?.(client) ?? {})),
    };
  });

  const survey = createSurvey({
    connection,
    library,
    home,
    l10n: () => l10n,
    scope: () => scope,
    surroundingsOf: around,
    onDidTouch: indexes.onDidTouch,
    again(uri) {
      const open = nameOfOpen(uri);
      if (open === undefined) return;
      cases.lookAgain(open);
      publisher.changed(open);
    },
    failed: (uri, error) => connection.console.error(`Checking ${uri} failed: ${explain(error)}`),
  });

  async function readScope(): Promise<void> {
    const before = scope;
    if (client.workspace?.configuration) {
      scope = readProblemsScope(await connection.workspace.getConfiguration(SETTINGS_SECTION).catch(() => undefined));
    }
    if (scope === before) return;
    for (const uri of documents.keys()) publisher.changed(uri);
    survey.anew();
  }
  connection.onDidChangeConfiguration(() => {
    for (const listener of settingsChanged) listener();
    void readScope();
    if (client.workspace?.codeLens?.refreshSupport)
      connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    if (client.workspace?.inlayHint?.refreshSupport)
      connection.sendRequest(InlayHintRefreshRequest.type).catch(() => undefined);
  });

  connection.onInitialized(async () => {
    await readScope();
    library.setFolders(folders);
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      const section = SETTINGS_SECTION;
      connection.client.register(DidChangeConfigurationNotification.type, { section }).catch(() => undefined);
    }
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = removed.map(({ uri }) => uri);
        folders = [...folders.filter((uri) => !gone.includes(uri)), ...added.map(({ uri }) => uri)];
        library.setFolders(folders);
      });
    }
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = WATCHED.map((globPattern) => ({ globPattern }));
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined);
    }
    for (const listener of initialized) listener();
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    const isGone = ({ type }: (typeof changes)[number]) => type === FileChangeType.Deleted;
    library.deleted(changes.filter(isGone).map(({ uri }) => uri));
    library.changed(changes.filter((change) => !isGone(change)).map(({ uri }) => uri));
  });
  // A watcher may tell of a folder that is moved or deleted, and not of the files in it.
  connection.workspace.onDidDeleteFiles(({ files }) => library.deleted(files.map(({ uri }) => uri)));
  connection.workspace.onDidRenameFiles(({ files }) => {
    library.deleted(files.map(({ oldUri }) => oldUri));
    for (const { newUri } of files) library.look(folderOf(newUri));
  });
  connection.workspace.onDidCreateFiles(({ files }) => {
    for (const { uri } of files) library.look(uri);
  });

  documents.onDidChangeContent(({ document }) => {
    idle.stir();
    publisher.changed(document.uri);
  });
  documents.onDidClose(({ document }) => {
    publisher.closed(document.uri);
    cases.forget(document.uri);
    if (!isCase(document)) return;
    library.closed(document.uri);
    survey.closed(document.uri);
  });

  const initialized: (() => void)[] = [];
  const settingsChanged: (() => void)[] = [];
  const host: Host = {
    connection,
    documents,
    caseAt,
    handedOut: publisher.handedOut,
    idle,
    library,
    home,
    print,
    client: () => client,
    hasCommands: () => options.commands === true,
    locale: () => locale,
    l10n: () => l10n,
    onInitialized: (listener) => void initialized.push(listener),
    onDidChangeSettings: (listener) => void settingsChanged.push(listener),
  };
  for (const feature of FEATURES) feature.listen(host);

  documents.listen(connection);
  connection.listen();
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}

const notChecked = ({ t }: L10n): Diagnostic => ({
  source: DIAGNOSTIC_SOURCE,
  severity: DiagnosticSeverity.Error,
  message: t(
    'Encounter could not check this case because of a mistake of its own. Please report it, with the text that you had just changed.',
  ),
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
});

function explain(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
