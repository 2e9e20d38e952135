/** What the library covers, as a page that nobody can write in: Markdown, shown by the editor’s own preview. */
import { commands, Disposable, EventEmitter, l10n, Uri, window, workspace } from 'vscode';
import type { Server } from './client.js';

const SCHEME = 'encounter-coverage';

export function createCoverage(server: Server): Disposable {
  const changed = new EventEmitter<Uri>();
  const page = Uri.from({ scheme: SCHEME, path: `/${l10n.t('Coverage')}.md` });

  async function show(): Promise<void> {
    if (!workspace.workspaceFolders) {
      void window.showInformationMessage(l10n.t('Open the folder of your cases first: then they can be counted.'));
      return;
    }
    changed.fire(page);
    await commands.executeCommand('markdown.showPreview', page);
  }

  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      async provideTextDocumentContent() {
        server.start();
        await server.running();
        return server.coverage({ title: workspace.name ?? l10n.t('the library') });
      },
    }),
    server.onDidChangeLibrary(() => changed.fire(page)),
    commands.registerCommand('encounter.showCoverage', show),
  );
}
