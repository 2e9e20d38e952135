/**
 * Hears what the server says as it arrives. In the client each message waits for its turn, and those that still wait
 * when the server dies are lost: of which case it died, they would have told.
 */
import { Uri } from 'vscode';
import {
  type Message,
  type MessageReader,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
} from 'vscode-languageclient';
import {
  IN_HAND_NOTIFICATION,
  type InHandParams,
  READING_NOTIFICATION,
  type ReadingParams,
} from '../server/protocol.js';
import type { Aside } from './aside.js';
import type { Watch } from './watch.js';

/** Tells the watch of every case that is answered, and of the files that the server reads by itself. */
export function createHearing(watch: Watch, aside: Aside): (message: Message) => void {
  return (message) => {
    const { method, params } = message as Message & { readonly method?: unknown; readonly params?: unknown };
    if (method === PublishDiagnosticsNotification.method) {
      const { uri, version } = params as PublishDiagnosticsParams;
      watch.answered(Uri.parse(uri).toString(), version);
    } else if (method === IN_HAND_NOTIFICATION) {
      const { uri } = params as InHandParams;
      watch.inHand(uri === null ? undefined : Uri.parse(uri).toString());
    } else if (method === READING_NOTIFICATION) {
      read(params as ReadingParams);
    }
  };

  function read({ uri, done }: ReadingParams): void {
    if (uri === null) return;
    const file = Uri.parse(uri);
    if (done) {
      watch.answered(file.toString());
    } else {
      aside.drop({ uri: file }); // it is read again, so it has changed
      watch.sent(file.toString());
    }
  }
}

export function overheard(reader: MessageReader, hear: (message: Message) => void): MessageReader {
  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    dispose: () => reader.dispose(),
    listen: (callback) =>
      reader.listen((message) => {
        hear(message);
        callback(message);
      }),
  };
}
