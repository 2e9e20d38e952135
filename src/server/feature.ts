/** What a feature of the language server is: what it tells a client that it can do, and how it answers. */
import type { ClientCapabilities, Connection, ServerCapabilities, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OpenCase } from './documents.js';
import type { Idle } from './idle.js';
import type { L10n } from './l10n.js';
import type { Library } from './library.js';
import type { Unprinted } from './protocol.js';

/** What the server lends to its features. */
export interface Host {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  /** The open case at an address, understood as it now stands; undefined if no such case is open. */
  readonly caseAt: (uri: string) => OpenCase | undefined;
  /** Says that the handout of a case has just been answered, for which somebody waits. */
  readonly handedOut: (uri: string) => void;
  /** Knows when nobody waits. */
  readonly idle: Idle;
  /** The cases of the workspace, open or not. */
  readonly library: Library;
  /** The address of the package’s folder (`file:///…/`), where the rules are explained. */
  readonly home?: string | undefined;
  /** Prints a PDF of a page that needs nothing else; absent where no program can be started. */
  readonly print?: Print | undefined;
  /** What the client can do; empty before it has said so. */
  readonly client: () => ClientCapabilities;
  /** Whether the client has the commands of the extension. */
  readonly hasCommands: () => boolean;
  /** The language of the editor (BCP 47), if it has said so. */
  readonly locale: () => string | undefined;
  /** What is said in that language. */
  readonly l10n: () => L10n;
  /** Called when the client is ready to be asked; `connection.onInitialized` has one listener only, the server’s. */
  readonly onInitialized: (listener: () => void) => void;
  /** Called when settings of the client have changed. */
  readonly onDidChangeSettings: (listener: () => void) => void;
}

/**
 * @param browser the one that the client names; one that is installed where absent
 * @param signal fires when nobody waits any more
 */
export type Print = (html: string, browser: string | undefined, signal: AbortSignal) => Promise<Uint8Array | Unprinted>;

/** One thing that the server does, in a file of its own. Its answer is a pure function of the case. */
export interface Feature {
  /** What is said of it when the client asks. */
  readonly capabilities?: (client: ClientCapabilities) => ServerCapabilities;
  /** Listens for its questions. Called once, before the connection opens. */
  readonly listen: (host: Host) => void;
}
