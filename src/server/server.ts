/**
 * The language server: it speaks the protocol, keeps the open cases, and hands each question to the feature that
 * answers it. A feature is a pure function of the case; nothing here touches files or the network.
 */
import {
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../library/settings.js';
import { DIAGNOSTIC_SOURCE, diagnosticsOf } from './diagnostics.js';
import { createOpenCases, isCase, type OpenCase } from './documents.js';
import type { Host } from './feature.js';
import { FEATURES } from './features.js';
import { createPublisher } from './publisher.js';

/** What a door of the server brings from outside. */
export interface Surroundings {
  /** The address of the package’s folder (`file:///…/`), where the rules are explained. */
  readonly home?: string;
  /** The settings of the library that a document belongs to, by its address; never throws. */
  readonly settingsOf?: (uri: string) => Settings;
}

/** Serves one client until it says `exit`. */
export function serve(connection: Connection, { home, settingsOf }: Surroundings = {}): void {
  const documents = new TextDocuments(TextDocument);
  const cases = createOpenCases(settingsOf);
  let client: ClientCapabilities = {};

  const caseAt = (uri: string): OpenCase | undefined => {
    const document = documents.get(uri);
    return document && isCase(document) ? cases.of(document) : undefined;
  };

  const publisher = createPublisher((uri) => {
    const document = documents.get(uri);
    if (!document || !isCase(document)) return;
    const diagnostics = findIn(document);
    connection.sendDiagnostics({ uri, version: document.version, diagnostics }).catch(() => undefined);
  });

  /** A defect of ours must cost neither the server nor the author’s other cases: it is logged, and said where it hit. */
  function findIn(document: TextDocument): Diagnostic[] {
    try {
      return diagnosticsOf(cases.of(document), home);
    } catch (error) {
      connection.console.error(`Checking ${document.uri} failed: ${explain(error)}`);
      return [NOT_CHECKED];
    }
  }

  connection.onInitialize(({ capabilities }: InitializeParams): InitializeResult => {
    client = capabilities;
    return {
      serverInfo: { name: 'encounter' },
      capabilities: Object.assign(
        {
          positionEncoding: 'utf-16',
          textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        },
        ...FEATURES.map((feature) => feature.capabilities?.(capabilities)),
      ),
    };
  });

  documents.onDidChangeContent(({ document }) => publisher.changed(document.uri));
  documents.onDidClose(({ document }) => {
    publisher.closed(document.uri);
    cases.forget(document.uri);
    if (!isCase(document)) return;
    connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }).catch(() => undefined);
  });

  const host: Host = { connection, documents, caseAt, home, client: () => client };
  for (const feature of FEATURES) feature.listen(host);

  documents.listen(connection);
  connection.listen();
}

const NOT_CHECKED: Diagnostic = {
  source: DIAGNOSTIC_SOURCE,
  severity: DiagnosticSeverity.Error,
  message:
    'Encounter could not check this case because of a mistake of its own. Please report it, with the text that you had just changed.',
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
};

function explain(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
