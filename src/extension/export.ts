/** A handout as a file: saved where the author says, or handed to the browser, which can print. */
import { type ExtensionContext, env, l10n, UIKind, Uri, window, workspace } from 'vscode';
import { EXPORTS, type ExportKind } from '../server/protocol.js';
import type { Server } from './client.js';
import type { Asked } from './panel.js';
import { picturesFor } from './pictures.js';
import { revealInSource } from './source.js';

type Make = (uri: Uri, asked: Asked, server: Server, context: ExtensionContext) => Promise<void>;

interface Made {
  /** A name for the file, as `the-fourth-referral.learner.html`. */
  readonly name: string;
  readonly to: ExportKind;
  readonly bytes: Uint8Array;
}

/** Saves a handout where the author says. */
export const exportHandout: Make = async (uri, asked, server) => {
  const kind = await chooseKind();
  const made = kind && (await make(uri, asked, kind, server));
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

const KINDS: Readonly<Record<ExportKind, { readonly name: () => string; readonly says: () => string }>> = {
  html: {
    name: () => l10n.t('Web page'),
    says: () => l10n.t('One file for the screen, a phone and paper. Nothing in it runs.'),
  },
  docx: {
    name: () => l10n.t('Word document'),
    says: () => l10n.t('To be edited further, with real styles and headings.'),
  },
  md: { name: () => l10n.t('Markdown'), says: () => l10n.t('Plain text for a learning platform.') },
  json: { name: () => 'JSON', says: () => l10n.t('For programs.') },
};

async function chooseKind(): Promise<ExportKind | undefined> {
  const items = EXPORTS.map((to) => ({ to, label: KINDS[to].name(), detail: KINDS[to].says() }));
  const placeHolder = l10n.t('What shall the handout be saved as?');
  return (await window.showQuickPick(items, { placeHolder }))?.to;
}

function bytesOf({
  content,
  encoding,
}: {
  readonly content: string;
  readonly encoding: 'utf8' | 'base64';
}): Uint8Array {
  if (encoding === 'utf8') return new TextEncoder().encode(content);
  return Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
}

async function make(uri: Uri, asked: Asked, to: ExportKind, server: Server): Promise<Made | undefined> {
  try {
    server.start();
    await workspace.openTextDocument(uri);
    const params = { uri: server.uriOf(uri), ...asked };
    const pictures = await picturesFor(uri, (await server.handout(params))?.pictures ?? []);
    const answer = await server.exportHandout({ ...params, to, pictures });
    if (answer && 'content' in answer) {
      const stem = (uri.path.split('/').at(-1) ?? '').replace(/\.case\.md$/i, '');
      return { name: `${stem}.${answer.ending}`, to, bytes: bytesOf(answer) };
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
async function save(uri: Uri, { name, to, bytes }: Made, said: string): Promise<void> {
  const target = await window.showSaveDialog({
    defaultUri: Uri.joinPath(uri, '..', name),
    filters: { [KINDS[to].name()]: [to] },
    title: l10n.t('Export Handout'),
  });
  if (!target) return;
  if (
    /\.case\.md$/i.test(target.path) ||
    workspace.textDocuments.some((open) => open.uri.toString() === target.toString())
  ) {
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
