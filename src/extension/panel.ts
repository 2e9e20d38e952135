/** One preview: it follows what is typed in its case, and keeps its last handout when there is no new one. */
import { Disposable, l10n, languages, Uri, type WebviewPanel, workspace } from 'vscode';
import { createSender } from '../preview/change.js';
import { type Act, isFromPage, type PageState, type ToPage } from '../preview/messages.js';
import { FIRST_EDITION, type HandoutAnswer, type HandoutParams } from '../server/protocol.js';
import type { ShownHandout } from './api.js';
import { optionsOf, styleOptions } from './choices.js';
import type { Server } from './client.js';
import { createHanging } from './hanging.js';
import { followLink } from './links.js';
import { pageOf } from './page.js';
import { picturesFor } from './pictures.js';
import { revealInSource } from './source.js';
import { createScrollSync } from './sync.js';
import { createThrottle } from './throttle.js';
import { toldOf } from './told.js';

/** Milliseconds between two handouts while the author types: as long as a screen takes to show one. */
const THROTTLE = 15;
/** Milliseconds after which a reader who waits is told so. */
const LONG = 10_000;

export interface PreviewOptions {
  /** Empty, or restored after a reload of the window. */
  readonly panel: WebviewPanel;
  readonly state: PageState;
  /** The folder of the page’s script and style. */
  readonly dist: Uri;
  readonly server: Server;
  /** Called when the page reports that it shows a handout. */
  readonly shown: (handout: ShownHandout) => void;
  /** Called for what the preview does not do by itself. */
  readonly act: (act: Act, preview: Preview) => void;
  /** Opens the handout of another case, where a link leads. */
  readonly openCase: (uri: Uri, id: string, preview: Preview) => void;
}

/** Which handout a preview shows. */
export type Asked = Pick<HandoutParams, 'edition' | 'style' | 'format'>;

export interface Preview {
  readonly panel: WebviewPanel;
  readonly uri: () => Uri;
  /** Whether it stays with its case, whatever the author turns to. */
  readonly locked: () => boolean;
  readonly lock: (locked: boolean) => void;
  /** Shows another case. */
  readonly turnTo: (uri: Uri) => void;
  /** Goes to an element of the handout, by the id that the author gave it. */
  readonly goTo: (id: string) => void;
  readonly asked: () => Asked;
}

/** Fills the panel, and lives as long as it does. */
export function fillPanel({ panel, state, dist, server, shown, act, openCase }: PreviewOptions): Preview {
  let uri = Uri.parse(state.uri);
  let { locked } = state;
  let asked: Asked = { edition: state.edition, style: state.style, ...(state.format && { format: state.format }) };
  /** Which of the reader’s choices that is: the page that was loaded last counts them. */
  let choice = 0;
  let posted: HandoutAnswer | undefined;
  const sender = createSender();
  let choices = '';
  let trouble: string | undefined;
  let told = '';
  const newest = createThrottle(update, THROTTLE);
  const sync = createScrollSync(() => uri, post);
  const hanging = createHanging(
    (addresses) => picturesFor(uri, addresses),
    (pictures) => post({ type: 'pictures', uri: uri.toString(), pictures }),
  );

  /** Asks for the newest handout and shows it. A hidden page needs none: it asks anew when it is seen again. */
  async function update(): Promise<void> {
    if (!panel.visible) return sync.release();
    const [forUri, forAsked] = [uri, asked];
    const waiting = setTimeout(() => complain(l10n.t('The handout is taking long. The last one stays.')), LONG);
    try {
      const answer = await handoutOf(forUri, forAsked, server);
      if (forUri !== uri || forAsked !== asked) return newest.poke();
      if (server.isAside(uri))
        complain(l10n.t('This case is set aside, since it could not be read. Its first line says more.'));
      else if (!answer)
        complain(l10n.t('There is no case to show: the file was moved or deleted, or is no longer a case.'));
      else if (!isStale(answer, posted)) show(answer);
    } catch {
      complain(l10n.t('The language server cannot make the handout just now. It comes as soon as the server is back.'));
    } finally {
      clearTimeout(waiting);
      sync.release();
    }
  }

  function show(answer: HandoutAnswer): void {
    const isFirst = posted === undefined;
    posted = answer;
    trouble = undefined;
    setTitle();
    offer(answer);
    // One message, and the page is drawn once.
    const cursor = sync.takeCursor();
    post({ ...messageOf(answer), ...(cursor !== undefined && { cursor }) });
    if (isFirst) sync.start();
    void hanging.hang(uri.toString(), answer.pictures);
  }

  /** What the page is sent is the handout, and nothing that another edition holds. */
  function messageOf({ version, body, lang, dir, edition, style, format, doubtfulLine }: HandoutAnswer): ToPage {
    const chosen = { edition, style, ...(format !== undefined && { format }) };
    const doubt = doubtfulLine === undefined ? tell(edition) : doubtText(doubtfulLine);
    const sent = sender.send(JSON.stringify([uri.toString(), chosen]), body);
    const page = { version, choice, title: panel.title, lang, dir, ...(doubt && { doubt }), ...chosen };
    return { type: 'handout', uri: uri.toString(), ...page, ...sent };
  }

  /** What is told above the handout; remembered, since what is found comes later than the words. */
  function tell(edition: HandoutAnswer['edition']): string {
    told = toldOf(uri, edition);
    return told;
  }

  function tellAnew(): void {
    if (!posted || posted.doubtfulLine !== undefined || trouble !== undefined) return;
    const before = told;
    if (tell(posted.edition) !== before) post({ type: 'told', uri: uri.toString(), message: told });
  }

  /** The lists of the toolbar, if they changed: apart from the handout, for they name what its readers may not know. */
  function offer(answer: HandoutAnswer, anew = false): void {
    const offered = JSON.stringify(answer.choices);
    if (offered === choices && !anew) return;
    choices = offered;
    post({ type: 'choices', ...optionsOf(answer.choices) });
  }

  function complain(message: string): void {
    trouble = message;
    post({ type: 'trouble', message });
  }

  function post(message: ToPage): void {
    // A page that is hidden or gone hears nothing, and asks for what it missed when it is back.
    panel.webview.postMessage(message).then(undefined, () => undefined);
  }

  function setTitle(): void {
    const name = posted?.title || (uri.path.split('/').at(-1) ?? '');
    panel.title = locked ? l10n.t('Locked handout: {0}', name) : l10n.t('Handout: {0}', name);
  }

  function hear(message: unknown): void {
    if (!isFromPage(message)) return;
    switch (message.type) {
      case 'ready':
        post({ type: 'locked', locked });
        choice = 0;
        hanging.forget();
        sender.forget();
        if (posted) {
          offer(posted, true);
          post(messageOf(posted));
          sync.start();
          void hanging.hang(uri.toString(), posted.pictures);
        }
        if (trouble !== undefined) post({ type: 'trouble', message: trouble });
        newest.poke();
        break;
      case 'lost':
        sender.forget();
        if (posted) post(messageOf(posted));
        break;
      case 'choose': {
        const { style, format } = message;
        // Who chooses a style has not chosen whose sheet it is.
        const isUnchosen = asked.edition === FIRST_EDITION && message.edition === posted?.edition;
        const edition = isUnchosen ? FIRST_EDITION : message.edition;
        asked = { edition, style, ...(format !== undefined && { format }) };
        choice = message.choice;
        newest.poke();
        break;
      }
      case 'shown':
        if (posted?.version === message.version && posted.edition === message.edition) {
          const { edition, style, format, version, body } = posted;
          shown({ uri, edition, style, ...(format !== undefined && { format }), version, body });
        }
        break;
      case 'open':
        followLink(message.href, uri, (target, id) => openCase(target, id, preview));
        break;
      case 'reveal':
        revealInSource(uri, message.offset).catch(() => complain(l10n.t('The case cannot be opened.')));
        break;
      case 'scrolled':
        sync.scrolled(message.offset);
        break;
      case 'act':
        act(message.act, preview);
        break;
    }
  }

  const isOurs = (other: Uri) => other.toString() === uri.toString();
  const listeners = Disposable.from(
    newest,
    sync,
    panel.webview.onDidReceiveMessage(hear),
    server.onDidStart(newest.poke),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (!isOurs(document.uri)) return;
      sync.hold();
      newest.poke();
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some(isOurs)) tellAnew();
    }),
    workspace.onDidCloseTextDocument((document) => {
      // A document that is opened anew counts its versions anew.
      if (isOurs(document.uri) && posted) posted = { ...posted, version: -1 };
    }),
  );
  panel.onDidDispose(() => listeners.dispose());

  const preview: Preview = {
    panel,
    uri: () => uri,
    locked: () => locked,
    lock(now) {
      locked = now;
      setTitle();
      post({ type: 'locked', locked });
    },
    turnTo(next) {
      if (isOurs(next)) return;
      uri = next;
      posted = undefined;
      trouble = undefined;
      hanging.takeDown();
      setTitle();
      newest.poke();
    },
    goTo: (id) => post({ type: 'goTo', uri: uri.toString(), id }),
    asked: () => asked,
  };
  setTitle();
  panel.webview.options = {
    enableScripts: true,
    enableForms: false,
    enableCommandUris: false,
    localResourceRoots: [dist],
  };
  panel.webview.html = pageOf({ webview: panel.webview, dist, state, styles: styleOptions() });
  return preview;
}

/** VS Code closes documents that no editor shows: then the case is opened again, unseen. */
async function handoutOf(uri: Uri, asked: Asked, server: Server): Promise<HandoutAnswer | null> {
  const params = { uri: server.uriOf(uri), ...asked };
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

const doubtText = (line: number): string =>
  l10n.t(
    'It is not certain what learners may see: until line {0} is mended, no sheet but the facilitator’s can be handed out.',
    line,
  );
