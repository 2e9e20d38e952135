/** One preview: the panel of one case. It follows what is typed, and keeps its last handout when there is no new one. */
import {
  Disposable,
  env,
  l10n,
  Range,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { isFromPage, type ToPage } from '../preview/messages.js';
import type { HandoutAnswer, PreviewEdition } from '../server/protocol.js';
import type { ShownHandout } from './api.js';
import type { Server } from './client.js';
import { pageOf } from './page.js';
import { createThrottle } from './throttle.js';

/** Milliseconds between two handouts while the author types. */
const THROTTLE = 100;
/** Milliseconds after which a reader who waits is told so. */
const LONG = 10_000;
/** The schemes of links that may leave the editor. */
const SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);

export interface PreviewOptions {
  /** Empty, or restored after a reload of the window. */
  readonly panel: WebviewPanel;
  /** The case. */
  readonly uri: Uri;
  readonly edition: PreviewEdition;
  /** The folder of the page’s script and style. */
  readonly dist: Uri;
  readonly server: Server;
  /** Called when the page reports that it shows a handout. */
  readonly shown: (handout: ShownHandout) => void;
}

/** Fills the panel, and lives as long as it does. */
export function fillPanel({ panel, uri, edition: firstEdition, dist, server, shown }: PreviewOptions): void {
  let edition = firstEdition;
  let posted: HandoutAnswer | undefined;
  let trouble: string | undefined;
  const newest = createThrottle(update, THROTTLE);

  /** Asks for the newest handout and shows it. A hidden page needs none: it asks anew when it is seen again. */
  async function update(): Promise<void> {
    if (!panel.visible) return;
    const asked = edition;
    const waiting = setTimeout(() => complain(l10n.t('The handout is taking long. The last one stays.')), LONG);
    try {
      const answer = await handoutOf(uri, asked, server);
      if (server.isAside(uri))
        complain(l10n.t('This case is set aside, since it could not be read. Its first line says more.'));
      else if (!answer)
        complain(l10n.t('There is no case to show: the file was moved or deleted, or is no longer a case.'));
      else if (asked === edition && !isStale(answer, posted)) show(answer);
    } catch {
      complain(l10n.t('The language server cannot make the handout just now. It comes as soon as the server is back.'));
    } finally {
      clearTimeout(waiting);
    }
  }

  function show(answer: HandoutAnswer): void {
    posted = answer;
    trouble = undefined;
    panel.title = titleOf(answer.title, uri);
    post(messageOf(answer, panel.title));
  }

  function complain(message: string): void {
    trouble = message;
    post({ type: 'trouble', message });
  }

  function post(message: ToPage): void {
    // A page that is hidden or gone hears nothing, and asks for what it missed when it is back.
    panel.webview.postMessage(message).then(undefined, () => undefined);
  }

  function hear(message: unknown): void {
    if (!isFromPage(message)) return;
    switch (message.type) {
      case 'ready':
        if (posted) post(messageOf(posted, panel.title));
        if (trouble !== undefined) post({ type: 'trouble', message: trouble });
        newest.poke();
        break;
      case 'edition':
        edition = message.edition;
        newest.poke();
        break;
      case 'shown':
        if (posted?.version === message.version && posted.edition === message.edition) {
          shown({ uri, edition: posted.edition, version: posted.version, body: posted.body });
        }
        break;
      case 'open':
        openOutside(message.href);
        break;
      case 'reveal':
        revealInSource(uri, message.offset).catch(() => complain(l10n.t('The case cannot be opened.')));
        break;
    }
  }

  const isOurs = (other: Uri) => other.toString() === uri.toString();
  const listeners = Disposable.from(
    newest,
    panel.webview.onDidReceiveMessage(hear),
    server.onDidStart(newest.poke),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (isOurs(document.uri)) newest.poke();
    }),
    workspace.onDidCloseTextDocument((document) => {
      // A document that is opened anew counts its versions anew.
      if (isOurs(document.uri) && posted) posted = { ...posted, version: -1 };
    }),
  );
  panel.onDidDispose(() => listeners.dispose());

  panel.title = titleOf('', uri);
  panel.webview.options = {
    enableScripts: true,
    enableForms: false,
    enableCommandUris: false,
    localResourceRoots: [dist],
  };
  panel.webview.html = pageOf({ webview: panel.webview, dist, uri, edition });
}

/** VS Code closes documents that no editor shows: then the case is opened again, unseen. */
async function handoutOf(uri: Uri, edition: PreviewEdition, server: Server): Promise<HandoutAnswer | null> {
  const params = { uri: server.uriOf(uri), edition };
  const answer = await server.handout(params);
  if (answer) return answer;
  const opened = await workspace.openTextDocument(uri).then(
    () => true,
    () => false,
  );
  return opened ? server.handout(params) : null;
}

function isStale(answer: HandoutAnswer, posted: HandoutAnswer | undefined): boolean {
  return posted !== undefined && answer.version < posted.version;
}

function messageOf({ version, body, lang, dir, edition }: HandoutAnswer, title: string): ToPage {
  return { type: 'handout', version, title, body, lang, dir, edition };
}

function titleOf(title: string, uri: Uri): string {
  return l10n.t('Handout: {0}', title || (uri.path.split('/').at(-1) ?? ''));
}

function openOutside(href: string): void {
  try {
    const target = Uri.parse(href, true);
    if (SCHEMES.has(target.scheme)) void env.openExternal(target);
  } catch {
    // no address at all
  }
}

async function revealInSource(uri: Uri, offset: number): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const position = document.positionAt(offset);
  const place = new Range(position, position);
  const seen = window.visibleTextEditors.find((editor) => editor.document === document);
  const viewColumn = seen?.viewColumn ?? ViewColumn.One;
  const editor = await window.showTextDocument(document, { viewColumn, selection: place });
  editor.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport);
}
