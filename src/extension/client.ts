/** The language server as the extension sees it: started when first needed, and started again when it stops. */
import { type Event, EventEmitter, type ExtensionContext, l10n, Uri, window } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  RevealOutputChannelOn,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import { HANDOUT_REQUEST, type HandoutAnswer, type HandoutParams } from '../server/protocol.js';
import { createRestartPolicy } from './restart.js';

export interface Server {
  /** Starts the server unless it runs. */
  readonly start: () => void;
  /** Stops it, hung or not, and starts it again. */
  readonly restart: () => Promise<void>;
  /** Rejects if the server cannot answer. `null`: it knows of no such open case. */
  readonly handout: (params: HandoutParams) => Promise<HandoutAnswer | null>;
  /** The name that the server knows a document by. */
  readonly uriOf: (uri: Uri) => string;
  /** Fires each time that a server is ready to answer. */
  readonly onDidStart: Event<void>;
  readonly showLog: () => void;
  readonly stop: () => Promise<void>;
}

export function createServer(context: ExtensionContext): Server {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const log = window.createOutputChannel('Encounter', { log: true });
  const started = new EventEmitter<void>();
  const ended = new EventEmitter<void>();
  const door = { module, transport: TransportKind.ipc };

  const client = new LanguageClient(
    'encounter',
    'Encounter',
    { run: door, debug: door },
    {
      documentSelector: [{ language: 'encounter' }],
      diagnosticCollectionName: 'encounter',
      outputChannel: log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      markdown: { isTrusted: false, supportHtml: false },
      initializationFailedHandler: (error) => {
        log.error('The language server did not start.', String(error));
        return false;
      },
      errorHandler: keepAlive(() => void sayStopped()),
    },
  );

  const start = () => {
    if (!client.needsStart()) return;
    client.start().catch((error: unknown) => {
      log.error('The language server could not be started.', String(error));
      void sayStopped();
    });
  };

  const restart = async () => {
    // A server that hangs does not answer the request to stop; the client then ends its process.
    await client
      .stop(2000)
      .catch((error: unknown) => log.warn('The language server did not stop by itself.', String(error)));
    start();
  };

  async function sayStopped(): Promise<void> {
    const again = l10n.t('Start Again');
    const look = l10n.t('Show Log');
    const choice = await window.showErrorMessage(
      l10n.t(
        'Encounter’s language server keeps stopping: cases are not checked and handouts not made. Your text is safe.',
      ),
      again,
      look,
    );
    if (choice === again) await restart();
    if (choice === look) log.show();
  }

  context.subscriptions.push(
    log,
    started,
    ended,
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) started.fire();
      else ended.fire();
    }),
  );

  return {
    start,
    restart,
    handout: (params) => unless(ended.event, client.sendRequest<HandoutAnswer | null>(HANDOUT_REQUEST, params)),
    uriOf: (uri) => client.code2ProtocolConverter.asUri(uri),
    onDidStart: started.event,
    showLog: () => log.show(),
    stop: () => (client.needsStop() ? client.stop() : Promise.resolve()),
  };
}

/** The library leaves questions to a server that had to be killed open for ever: they fail when the server ends. */
function unless<T>(ended: Event<void>, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const listener = ended(() => reject(new Error('The language server has ended.')));
    answer.then(resolve, reject).finally(() => listener.dispose());
  });
}

/** The library’s own handler starts again at once, so that a server that falls at each start is soon given up. */
function keepAlive(giveUp: () => void): ErrorHandler {
  const judge = createRestartPolicy();
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    async closed() {
      const verdict = judge(Date.now());
      if (!verdict.restart) {
        giveUp();
        return { action: CloseAction.DoNotRestart, handled: true };
      }
      await new Promise((resolve) => setTimeout(resolve, verdict.pause));
      return { action: CloseAction.Restart, handled: true };
    },
  };
}
