/** The previews: one follows the author from case to case, and any number stay with theirs. */
import {
  Disposable,
  type Event,
  EventEmitter,
  type ExtensionContext,
  TabInputText,
  type TextDocument,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { type Act, isPageState, type PageState } from '../preview/messages.js';
import { FIRST_EDITION, ID_PREFIX, isHandoutStyle, isPreviewEdition } from '../server/protocol.js';
import type { ShownHandout } from './api.js';
import type { Server } from './client.js';
import { type Asked, fillPanel, type Preview } from './panel.js';

const VIEW_TYPE = 'encounter.preview';

export interface Where {
  readonly column: ViewColumn.Active | ViewColumn.Beside;
  /** Whether it stays with this case. */
  readonly locked?: boolean;
}

export interface Previews extends Disposable {
  /** Opens the handout of a case, or brings it to the front if it is open. */
  readonly show: (uri: Uri, where: Where) => void;
  /** The preview that has the focus. */
  readonly active: () => Preview | undefined;
  /** Whether the preview that has the focus stays with its case; the other way round. */
  readonly toggleLock: () => void;
  /** The handout of a case that the author would see first: of a preview that shows it, else by the settings. */
  readonly askedAt: (uri: Uri) => Asked;
  readonly onDidShow: Event<ShownHandout>;
}

/** @param act does what a preview cannot do by itself, such as printing */
export function createPreviews(
  { extensionUri }: ExtensionContext,
  server: Server,
  act: (act: Exclude<Act, 'lock'>, preview: Preview) => void,
): Previews {
  const dist = Uri.joinPath(extensionUri, 'dist');
  const previews = new Set<Preview>();
  const shown = new EventEmitter<ShownHandout>();
  const follower = () => [...previews].find((preview) => !preview.locked());
  const lockedAt = (uri: Uri) => [...previews].find((preview) => preview.locked() && isAt(preview, uri));

  function adopt(panel: WebviewPanel, state: PageState): Preview {
    server.start();
    const preview: Preview = fillPanel({
      panel,
      state,
      dist,
      server,
      shown: (handout) => shown.fire(handout),
      act: (what, which) => (what === 'lock' ? toggle(which) : act(what, which)),
      openCase,
    });
    previews.add(preview);
    panel.onDidDispose(() => previews.delete(preview));
    return preview;
  }

  function show(uri: Uri, { column, locked = false }: Where): Preview {
    const preserveFocus = column === ViewColumn.Beside; // the author goes on writing
    const open = locked ? lockedAt(uri) : (follower() ?? lockedAt(uri));
    if (open) {
      open.turnTo(uri);
      // “Beside” means beside the text: a handout that covers it moves away.
      const covers = preserveFocus && open.panel.viewColumn === window.activeTextEditor?.viewColumn;
      open.panel.reveal(covers ? ViewColumn.Beside : undefined, preserveFocus);
      return open;
    }
    return adopt(
      window.createWebviewPanel(VIEW_TYPE, '', { viewColumn: column, preserveFocus }),
      firstState(uri, locked),
    );
  }

  /** A link to another case opens where it was followed, unless that preview stays with its case. */
  function openCase(uri: Uri, id: string, from: Preview): void {
    const target = from.locked() ? show(uri, { column: ViewColumn.Active }) : from;
    target.turnTo(uri);
    if (id !== '') target.goTo(ID_PREFIX + id);
  }

  /** One follows at most: where another begins to, the first stays where it is. */
  function toggle(preview: Preview): void {
    if (preview.locked()) follower()?.lock(true);
    preview.lock(!preview.locked());
  }

  function follow(editor: TextEditor | undefined): void {
    if (editor && isCase(editor.document) && isPlainEditor()) follower()?.turnTo(editor.document.uri);
  }

  const restorer = window.registerWebviewPanelSerializer(VIEW_TYPE, {
    async deserializeWebviewPanel(panel, state: unknown) {
      const uri = isPageState(state) ? parseUri(state.uri) : undefined;
      // What cannot be restored is closed, and so is what is there by now.
      const isThere = uri && isPageState(state) && (state.locked ? lockedAt(uri) : follower()) !== undefined;
      if (!isPageState(state) || !uri || isThere) panel.dispose();
      else adopt(panel, state);
    },
  });
  const following = window.onDidChangeActiveTextEditor(follow);

  const active = () => [...previews].find(({ panel }) => panel.active);
  return {
    show,
    active,
    toggleLock() {
      const preview = active();
      if (preview) toggle(preview);
    },
    askedAt: (uri) => [...previews].find((preview) => isAt(preview, uri))?.asked() ?? firstState(uri, false),
    onDidShow: shown.event,
    dispose: () => Disposable.from(restorer, following, shown, ...[...previews].map(({ panel }) => panel)).dispose(),
  };
}

/** With `encounter.preview.openWithCase`, a case brings its handout along, once: what the author closes stays closed. */
export function openWithCases(previews: Previews): Disposable {
  const met = new Set<string>();
  const meet = (editor: TextEditor | undefined) => {
    if (!editor || !isCase(editor.document) || !isPlainEditor()) return;
    const { uri } = editor.document;
    const wanted = workspace.getConfiguration('encounter.preview', uri).get<boolean>('openWithCase') === true;
    if (!wanted || met.has(uri.toString())) return;
    met.add(uri.toString());
    previews.show(uri, { column: ViewColumn.Beside });
  };
  meet(window.activeTextEditor);
  return window.onDidChangeActiveTextEditor(meet);
}

export function isCase({ languageId }: TextDocument): boolean {
  return languageId === 'encounter';
}

function isAt(preview: Preview, uri: Uri): boolean {
  return preview.uri().toString() === uri.toString();
}

/** Who looks at two versions side by side asked for no third text. */
function isPlainEditor(): boolean {
  return window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputText;
}

/** A preview as the author’s settings want it. */
function firstState(uri: Uri, locked: boolean): PageState {
  const settings = workspace.getConfiguration('encounter.preview', uri);
  const edition: unknown = settings.get('edition');
  const style: unknown = settings.get('style');
  return {
    uri: uri.toString(),
    edition: isPreviewEdition(edition) ? edition : FIRST_EDITION,
    style: isHandoutStyle(style) ? style : 'standard',
    locked,
    scroll: 0,
    size: 1,
  };
}

function parseUri(text: string): Uri | undefined {
  try {
    return Uri.parse(text, true);
  } catch {
    return undefined;
  }
}
