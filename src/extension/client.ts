/** The language server as the extension sees it: started when first needed, and started again when it stops. */
import {
  type CancellationToken,
  type Event,
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  l10n,
  type TextDocument,
  Uri,
  window,
} from 'vscode';
import {
  BaseLanguageClient,
  CloseAction,
  DidOpenTextDocumentNotification,
  ErrorAction,
  type ErrorHandler,
  type InitializeParams,
  type LanguageClientOptions,
  type Message,
  type MessageSignature,
  type MessageTransports,
  type Middleware,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
import {
  COVERAGE_REQUEST,
  type CoverageParams,
  EXPORT_REQUEST,
  type ExportAnswer,
  type ExportParams,
  HANDOUT_REQUEST,
  type HandoutAnswer,
  type HandoutParams,
  type InitializationOptions,
  LIBRARY_CHANGED_NOTIFICATION,
  LIBRARY_REQUEST,
  type LibraryCase,
} from '../server/protocol.js';
import { type Aside, createAside } from './aside.js';
import { lendFiles } from './files.js';
import { createHearing, overheard } from './hearing.js';
import { createRestartPolicy } from './restart.js';
import { unlessTheSame } from './same.js';
import { createWatch, type Watch } from './watch.js';

/** The process or worker that the server runs in. It is ours to start, so that it is ours to end when it hangs. */
export interface ServerProcess {
  /** Starts it, in the place of the one before. */
  readonly start: () => Promise<MessageTransports>;
  /** Ends it whatever it does, and resolves when it has ended. Nothing is lost: it keeps nothing but what the editor sent it. */
  readonly kill: () => Promise<void>;
  /** Milliseconds that it may take over one case; as `PATIENCE` says where absent. */
  readonly patience?: () => number;
  /** The process without which it has nothing to do; `null` if it ends with its parent by itself. */
  readonly parent: number | null;
}

export type Startable = (context: ExtensionContext, log: LogOutputChannel) => ServerProcess;

export interface Server {
  /** Starts the server unless it runs. */
  readonly start: () => void;
  /** Resolves when the server is ready to answer. */
  readonly running: () => Promise<void>;
  /** Stops it, hung or not, and starts it again. Cases that were set aside are tried again. */
  readonly restart: () => Promise<void>;
  /** Rejects if the server cannot answer. `null`: it knows of no such open case. */
  readonly handout: (params: HandoutParams) => Promise<HandoutAnswer | null>;
  /** Asks what it answers beyond the protocol, and starts it if need be. Rejects if it cannot answer. */
  readonly ask: <T>(method: string, params: unknown) => Promise<T>;
  /** The handout as files; rejects, or is `null`, as above. */
  readonly exportHandout: (params: ExportParams, token: CancellationToken) => Promise<ExportAnswer | null>;
  /** The cases of the workspace, as far as they have been read. */
  readonly library: () => Promise<readonly LibraryCase[]>;
  /** What they cover, as Markdown. */
  readonly coverage: (params: CoverageParams) => Promise<string>;
  /** Fires when there are other cases, or when what the list says of one has changed. */
  readonly onDidChangeLibrary: Event<void>;
  /** Whether the server is no longer asked about this case, since it could not read it. */
  readonly isAside: (uri: Uri) => boolean;
  /** The name that the server knows a document by. */
  readonly uriOf: (uri: Uri) => string;
  /** Fires each time that a server is ready to answer. */
  readonly onDidStart: Event<void>;
  readonly showLog: () => void;
  readonly stop: () => Promise<void>;
}

export function connectServer(context: ExtensionContext, startable: Startable): Server {
  const log = window.createOutputChannel('Encounter', { log: true });
  const started = new EventEmitter<void>();
  const ended = new EventEmitter<void>();
  const aside = createAside((document) => void open(document));
  const server = startable(context, log);
  const watch = createWatch((uri) => {
    log.error(`The language server hangs. It is started again, without ${uri}.`);
    setAside(uri);
    void startAgain(true);
  }, server.patience);
  const client = createClient(server, createHearing(watch, aside), {
    outputChannel: log,
    middleware: watched(watch, aside),
    errorHandler: keepAlive(() => setAside(watch.died()), sayStopped),
    initializationFailedHandler: () => false,
    initializationOptions: (): InitializationOptions => ({
      files: true,
      watches: true,
      commands: true,
      aside: aside.all(),
    }),
  });
  lendFiles(client);
  const changed = new EventEmitter<void>();
  client.onNotification(LIBRARY_CHANGED_NOTIFICATION, () => changed.fire());

  /** Whether there is a case to set aside. */
  function setAside(uri: string | undefined): boolean {
    if (uri !== undefined) aside.put({ uri: Uri.parse(uri) });
    return uri !== undefined;
  }

  async function open(document: TextDocument): Promise<void> {
    watch.sent(document.uri.toString(), document.version);
    const params = client.code2ProtocolConverter.asOpenTextDocumentParams(document);
    await client.sendNotification(DidOpenTextDocumentNotification.type, params).catch(() => undefined); // the next start opens it
  }

  function start(): void {
    if (!client.needsStart()) return;
    // A process that dies while it starts is the error handler’s to judge, like any other.
    client.start().catch((error: unknown) => log.error('The language server did not start.', String(error)));
  }

  async function stop(hangs = false): Promise<void> {
    if (client.needsStop()) {
      await client
        .stop(hangs ? 50 : undefined) // milliseconds to wait for a goodbye
        .catch((error: unknown) => log.warn('The language server did not stop by itself.', String(error)));
    }
    await server.kill();
  }

  /** A server that hangs does not answer the request to stop. */
  async function startAgain(hangs = false): Promise<void> {
    await stop(hangs);
    start();
  }

  async function restart(): Promise<void> {
    aside.clear();
    await startAgain();
  }

  function sayStopped(): void {
    const again = l10n.t('Start Again');
    const look = l10n.t('Show Log');
    const message = l10n.t(
      'Encounter’s language server keeps stopping: cases are not checked and handouts not made. Your text is safe.',
    );
    window.showErrorMessage(message, again, look).then((choice) => {
      if (choice === again) void restart();
      if (choice === look) log.show();
    });
  }

  context.subscriptions.push(
    log,
    started,
    ended,
    changed,
    aside,
    watch,
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) {
        watch.started();
        started.fire();
      } else ended.fire();
    }),
  );

  function askOfCase<Answer>(request: string, params: HandoutParams): Promise<Answer | null> {
    const answered = watch.asked(params.uri);
    const answer = client.sendRequest<Answer | null>(request, params);
    return unless(ended.event, answer).finally(answered);
  }

  const running = (): Promise<void> =>
    new Promise((resolve) => {
      if (client.isRunning()) return resolve();
      const listener = started.event(() => {
        listener.dispose();
        resolve();
      });
    });

  return {
    start,
    running,
    restart,
    ask<T>(method: string, params: unknown) {
      start();
      return unless(ended.event, client.sendRequest<T>(method, params));
    },
    handout: (params) => askOfCase<HandoutAnswer>(HANDOUT_REQUEST, params),
    // Not watched: a browser that prints may take its time, and ends by itself.
    exportHandout: (params, token) => unless(ended.event, client.sendRequest(EXPORT_REQUEST, params, token)),
    library: () => unless(ended.event, client.sendRequest<readonly LibraryCase[]>(LIBRARY_REQUEST)),
    coverage: (params) => unless(ended.event, client.sendRequest<string>(COVERAGE_REQUEST, params)),
    onDidChangeLibrary: changed.event,
    isAside: (uri) => aside.has({ uri }),
    uriOf: (uri) => uri.toString(),
    onDidStart: started.event,
    showLog: () => log.show(),
    stop: () => stop(),
  };
}

function createClient(
  server: ServerProcess,
  hear: (message: Message) => void,
  options: LanguageClientOptions,
): BaseLanguageClient {
  return new QuietClient(server, hear, {
    documentSelector: [{ language: 'encounter' }],
    diagnosticCollectionName: 'encounter',
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    markdown: { isTrusted: false, supportHtml: false },
    ...options,
  });
}

/** The library tells authors of codes and connections. It goes to the log: what matters to them, we say ourselves. */
class QuietClient extends BaseLanguageClient {
  constructor(
    readonly server: ServerProcess,
    readonly hear: (message: Message) => void,
    options: LanguageClientOptions,
  ) {
    super('encounter', 'Encounter', options);
  }

  protected override async createMessageTransports(): Promise<MessageTransports> {
    const { reader, writer } = await this.server.start();
    return { reader: overheard(reader, this.hear), writer };
  }

  protected override fillInitializeParams(params: InitializeParams): void {
    super.fillInitializeParams(params);
    params.processId = this.server.parent;
  }

  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** Tells the watch what the server is sent, and keeps from it what is set aside. */
function watched(watch: Watch, aside: Aside): Middleware {
  return {
    async didOpen(document, next) {
      if (aside.has(document)) return;
      watch.sent(document.uri.toString(), document.version);
      await next(document);
    },
    async didChange(event, next) {
      if (aside.has(event.document)) return;
      watch.sent(event.document.uri.toString(), event.document.version);
      // A server that has just ended misses nothing: the next one is sent the whole text.
      await next(event).catch(() => undefined);
    },
    async sendRequest<P, R>(
      type: string | MessageSignature,
      params: P | undefined,
      token: CancellationToken | undefined,
      next: (type: string | MessageSignature, params?: P, token?: CancellationToken) => Promise<R>,
    ) {
      // What an editor asks by itself as one types can hang as well as the check can.
      const uri = documentIn(params);
      if (uri === undefined) return next(type, params, token);
      const answered = watch.asked(uri);
      return next(type, params, token).finally(answered);
    },
    handleDiagnostics: unlessTheSame(),
    async didClose(document, next) {
      watch.answered(document.uri.toString());
      if (aside.has(document)) aside.close(document);
      else await next(document);
    },
  };
}

/** The document that a question of the protocol is about. */
function documentIn(params: unknown): string | undefined {
  const { textDocument } = (params ?? {}) as { readonly textDocument?: { readonly uri?: unknown } };
  return typeof textDocument?.uri === 'string' ? Uri.parse(textDocument.uri).toString() : undefined;
}

/** The library leaves questions to a server that had to be killed open for ever: they fail when the server ends. */
function unless<T>(ended: Event<void>, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const listener = ended(() => reject(new Error('The language server has ended.')));
    answer.then(resolve, reject).finally(() => listener.dispose());
  });
}

/** `died` says whether it is clear of what. The library’s own handler starts again at once, so that a server that falls at each start is soon given up. */
function keepAlive(died: () => boolean, giveUp: () => void): ErrorHandler {
  const judge = createRestartPolicy();
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    async closed() {
      const verdict = judge(Date.now(), died());
      if (!verdict.restart) {
        giveUp();
        return { action: CloseAction.DoNotRestart, handled: true };
      }
      await new Promise((resolve) => setTimeout(resolve, verdict.pause));
      return { action: CloseAction.Restart, handled: true };
    },
  };
}
