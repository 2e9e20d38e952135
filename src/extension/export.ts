/** A handout as a file: saved where the author says, or handed to the browser, which can print. */
import { type ExtensionContext, env, l10n, UIKind, Uri, window, workspace } from 'vscode';
import type { ExportKind } from '../server/protocol.js';
import type { Server } from './client.js';
import type { Asked } from './panel.js';
import { picturesFor } from './pictures.js';
import { revealInSource } from './source.js';

type Make = (uri: Uri, asked: Asked, server: Server, context: ExtensionContext) => Promise<void>;

interface Made {
  /** A name for the file, as `the-fourth-referral.learner.html`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Saves a handout where the author says. */
export const exportHandout: Make = async (uri, asked, server) => {
  const made = await make(uri, asked, 'html', server);
  if (made) await save(uri, made, l10n.t('The handout was saved.'));
};

/** Hands the handout to the browser. Where the browser is on another machine it cannot read our files: then it is saved. */
export const printHandout: Make = async (uri, asked, server, { globalStorageUri }) => {
  const made = await make(uri, asked, 'html', server);
  if (!made) return;
  const isHere = env.uiKind === UIKind.Desktop && env.remoteName === undefined && globalStorageUri.scheme === 'file';
  if (!isHere) {
    await save(uri, made, l10n.t('The handout was saved. Open it in a browser, and print it from there.'));
    return;
  }
  const file = Uri.joinPath(globalStorageUri, 'print', made.name);
  await workspace.fs.writeFile(file, made.bytes);
  await env.openExternal(file);
};

async function make(uri: Uri, asked: Asked, to: ExportKind, server: Server): Promise<Made | undefined> {
  try {
    server.start();
    await workspace.openTextDocument(uri);
    const params = { uri: server.uriOf(uri), ...asked };
    const pictures = await picturesFor(uri, (await server.handout(params))?.pictures ?? []);
    const answer = await server.exportHandout({ ...params, to, pictures });
    if (answer && 'content' in answer) {
      const stem = (uri.path.split('/').at(-1) ?? '').replace(/\.case\.md$/i, '');
      const name = `${stem}.${answer.edition.replace(':', '-')}.${to}`;
      return { name, bytes: new TextEncoder().encode(answer.content) };
    }
    if (answer) await sayDoubt(uri, answer.doubt.at);
    else void window.showErrorMessage(l10n.t('There is no case to make a handout of.'));
  } catch {
    void window.showErrorMessage(
      l10n.t('The handout cannot be made just now: the language server does not answer. Try again in a moment.'),
    );
  }
  return undefined;
}

async function sayDoubt(uri: Uri, at: number): Promise<void> {
  const look = l10n.t('Show the Place');
  const choice = await window.showErrorMessage(
    l10n.t('No handout was made: it is not certain what its readers may see. Mend the case first.'),
    look,
  );
  if (choice === look) await revealInSource(uri, at);
}

/** A case is never overwritten, whatever the dialog was told. */
async function save(uri: Uri, { name, bytes }: Made, said: string): Promise<void> {
  const target = await window.showSaveDialog({
    defaultUri: Uri.joinPath(uri, '..', name),
    filters: { HTML: ['html'] },
    title: l10n.t('Export Handout'),
  });
  if (!target) return;
  if (/\.md$/i.test(target.path) || workspace.textDocuments.some((open) => open.uri.toString() === target.toString())) {
    void window.showErrorMessage(l10n.t('That file is a text of yours. Give the handout another name.'));
    return;
  }
  try {
    await workspace.fs.writeFile(target, bytes);
    void window.showInformationMessage(said);
  } catch {
    void window.showErrorMessage(l10n.t('The handout cannot be written there.'));
  }
}
