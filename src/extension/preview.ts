/** The previews: one panel for each case whose handout is looked at. */
import {
  Disposable,
  type Event,
  EventEmitter,
  type ExtensionContext,
  l10n,
  TabInputText,
  type TextDocument,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { isPageState } from '../preview/messages.js';
import { isPreviewEdition, type PreviewEdition } from '../server/protocol.js';
import type { ShownHandout } from './api.js';
import type { Server } from './client.js';
import { fillPanel } from './panel.js';

const VIEW_TYPE = 'encounter.preview';

export interface Previews extends Disposable {
  /** Opens the handout of a case, or brings it to the front if it is open. */
  readonly show: (uri: Uri, where: ViewColumn.Active | ViewColumn.Beside) => void;
  /** The case whose preview has the focus. */
  readonly active: () => Uri | undefined;
  readonly onDidShow: Event<ShownHandout>;
}

export function createPreviews({ extensionUri }: ExtensionContext, server: Server): Previews {
  const dist = Uri.joinPath(extensionUri, 'dist');
  const panels = new Map<string, WebviewPanel>();
  const shown = new EventEmitter<ShownHandout>();

  function adopt(panel: WebviewPanel, uri: Uri, edition: PreviewEdition): void {
    panels.set(uri.toString(), panel);
    panel.onDidDispose(() => panels.delete(uri.toString()));
    server.start();
    fillPanel({ panel, uri, edition, dist, server, shown: (handout) => shown.fire(handout) });
  }

  function show(uri: Uri, where: ViewColumn.Active | ViewColumn.Beside): void {
    const preserveFocus = where === ViewColumn.Beside; // the author goes on writing
    const open = panels.get(uri.toString());
    if (open) {
      // “Beside” means beside the text: a handout that covers it moves away.
      const covers = preserveFocus && open.viewColumn === window.activeTextEditor?.viewColumn;
      open.reveal(covers ? ViewColumn.Beside : undefined, preserveFocus);
      return;
    }
    const title = l10n.t('Handout');
    adopt(window.createWebviewPanel(VIEW_TYPE, title, { viewColumn: where, preserveFocus }), uri, editionFor(uri));
  }

  const restorer = window.registerWebviewPanelSerializer(VIEW_TYPE, {
    async deserializeWebviewPanel(panel, state: unknown) {
      const uri = isPageState(state) ? parseUri(state.uri) : undefined;
      // What cannot be restored is closed, and so is a second panel for a case that has one by now.
      if (!isPageState(state) || !uri || panels.has(uri.toString())) panel.dispose();
      else adopt(panel, uri, state.edition);
    },
  });

  return {
    show,
    active: () => {
      const active = [...panels].find(([, panel]) => panel.active);
      return active && parseUri(active[0]);
    },
    onDidShow: shown.event,
    dispose: () => Disposable.from(restorer, shown, ...panels.values()).dispose(),
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
    previews.show(uri, ViewColumn.Beside);
  };
  meet(window.activeTextEditor);
  return window.onDidChangeActiveTextEditor(meet);
}

export function isCase({ languageId }: TextDocument): boolean {
  return languageId === 'encounter';
}

/** Who looks at two versions side by side asked for no third text. */
function isPlainEditor(): boolean {
  return window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputText;
}

function editionFor(uri: Uri): PreviewEdition {
  const edition: unknown = workspace.getConfiguration('encounter.preview', uri).get('edition');
  return isPreviewEdition(edition) ? edition : 'learner';
}

function parseUri(text: string): Uri | undefined {
  try {
    return Uri.parse(text, true);
  } catch {
    return undefined;
  }
}
