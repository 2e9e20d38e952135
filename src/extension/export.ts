/** A handout as files: saved where the author says, or handed to the browser, which can print. */
import {
  type ExtensionContext,
  env,
  l10n,
  type QuickPickItem,
  QuickPickItemKind,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { FileKind, PreviewStyle } from '../server/protocol.js';
import { editionOption, styleOptions } from './choices.js';
import type { Server } from './client.js';
import { make, type Order, sayDoubt, sayNoAnswer, sayNoCase, sayShown, sayUnprinted } from './making.js';
import type { Asked } from './panel.js';
import { isHere, saveAll, saveOne } from './saving.js';

type Work = (uri: Uri, asked: Asked, server: Server, context: ExtensionContext) => Promise<void>;

/** Asks for the kind of file, and saves the handout that the author looks at. */
export const exportShown: Work = async (uri, asked, server, context) => {
  const placeHolder = l10n.t('What shall the handout be saved as?');
  const more = l10n.t('Several sheets, into a folder …');
  const items = [...kinds(), { label: '', kind: QuickPickItemKind.Separator }, { label: more }];
  const chosen: Partial<KindItem> | undefined = await window.showQuickPick(items, { placeHolder });
  if (chosen?.to) await fulfil({ uri, sheets: [asked], to: [chosen.to] }, server, context);
  else if (chosen) await exportChosen(uri, asked, server, context);
};

/** Asks for the sheets and for the kinds of file. */
export const exportChosen: Work = async (uri, asked, server, context) => {
  const choices = await choicesOf(uri, asked, server);
  if (!choices) return;
  const title = l10n.t('Export Handout');
  const sheets = await window.showQuickPick(
    choices.editions.map((choice) => {
      const { value, label } = editionOption(choice);
      return { label, edition: value, picked: value === choices.edition };
    }),
    { title, canPickMany: true, placeHolder: l10n.t('Whose sheets? Several can be ticked.') },
  );
  if (!sheets || sheets.length === 0) return;
  const apart = { label: l10n.t('Each part as a sheet of its own'), detail: l10n.t('Web pages and PDFs.') };
  const wanted: readonly WantedItem[] | undefined = await window.showQuickPick<WantedItem>(
    [
      ...kinds().map((item) => ({ ...item, picked: item.to === 'html' })),
      { label: l10n.t('In which print'), kind: QuickPickItemKind.Separator },
      ...styles().map((item) => ({ ...item, picked: item.style === (asked.style ?? 'standard') })),
      ...(choices.parts ? [{ label: '', kind: QuickPickItemKind.Separator }, apart] : []),
    ],
    { title, canPickMany: true, placeHolder: l10n.t('As what kind of file? Several can be ticked.') },
  );
  const to = wanted?.flatMap((item) => item.to ?? []) ?? [];
  if (to.length === 0) return;
  const parts = wanted?.some(({ label }) => label === apart.label) ?? false;
  const ticked = wanted?.flatMap((item) => item.style ?? []) ?? [];
  const prints = ticked.length > 0 ? ticked.map((style) => ({ style })) : [{}];
  const order = {
    uri,
    sheets: sheets.flatMap(({ edition }) => prints.map((print) => ({ ...asked, edition, ...print }))),
    to,
    parts,
  };
  await fulfil(order, server, context);
};

/** Hands the handout to the browser. Where the browser is on another machine it cannot read our files: then it is saved. */
export const printHandout: Work = async (uri, asked, server, context) => {
  if (!isHere(context.globalStorageUri) && !(await wantsPage())) return;
  await printAsPage(uri, asked, server, context);
};

/** Who presses ‘print’ and is asked for the name of a file has to know why. */
async function wantsPage(): Promise<boolean> {
  const save = l10n.t('Save as a Web Page');
  const chosen = await window.showInformationMessage(
    l10n.t('VS Code cannot print here by itself: it runs in a browser or on another computer.'),
    {
      modal: true,
      detail: l10n.t(
        'Save the handout as a web page, open that page in a browser, and print it from there with Ctrl+P (⌘P on a Mac). It is laid out for paper. If the page is not on your computer, its menu in the explorer has “Download…”.',
      ),
    },
    save,
  );
  return chosen === save;
}

const printAsPage: Work = async (uri, asked, server, { globalStorageUri }) => {
  const made = await make({ uri, sheets: [asked], to: ['html'] }, server, () => undefined);
  const [page] = made?.files ?? [];
  if (!page) return;
  if (made?.shown) void sayShown(uri, made.shown);
  if (!isHere(globalStorageUri)) {
    await saveOne(uri, page, NAMES.html(), (place) =>
      l10n.t('The handout was saved as “{0}”. Open it in a browser, and print it from there.', place),
    );
    return;
  }
  const file = Uri.joinPath(globalStorageUri, 'print', page.name);
  await workspace.fs.writeFile(file, page.bytes);
  await env.openExternal(file);
};

async function fulfil(order: Order, server: Server, context: ExtensionContext): Promise<void> {
  const instead = (unprinted: Order) => void printInstead(unprinted, server, context);
  const made = await make(order, server, instead);
  if (!made) return;
  const [first, ...others] = made.files;
  if (!first) return;
  const kind = order.to.find((each) => first.name.endsWith(`.${each}`)) ?? 'html';
  const isSaved =
    others.length === 0
      ? await saveOne(order.uri, first, NAMES[kind](), (place) => l10n.t('The handout was saved as “{0}”.', place))
      : await saveAll(order.uri, made.files);
  if (!isSaved) return;
  if (made.unprinted) void sayUnprinted(made.unprinted, { ...order, to: ['pdf'] }, instead, true);
  if (made.shown) void sayShown(order.uri, made.shown);
  if (made.doubt) await sayDoubt(order.uri, made.doubt, true);
  else if (made.errors > 0)
    void window.showWarningMessage(
      l10n.t('What was not understood is not in the handout for learners. The problems list says where that is.'),
    );
}

/** Where no PDF can be had, a page is what can be printed. */
async function printInstead(order: Order, server: Server, context: ExtensionContext): Promise<void> {
  const { uri, sheets } = order;
  const [only, ...others] = sheets;
  const isAlone = only && others.length === 0 && order.to.length === 1 && !order.parts;
  if (isAlone) await printAsPage(uri, only, server, context);
  else await fulfil({ ...order, to: pagesFor(order.to) }, server, context);
}

function pagesFor(to: readonly FileKind[]): readonly FileKind[] {
  return [...new Set(to.map((kind) => (kind === 'pdf' ? 'html' : kind)))];
}

/** What the case has; undefined if that cannot be had, and the author has been told. */
async function choicesOf(uri: Uri, asked: Asked, server: Server) {
  try {
    server.start();
    await workspace.openTextDocument(uri);
    const answer = await server.handout({ uri: server.uriOf(uri), ...asked });
    if (answer) return { ...answer.choices, edition: answer.edition };
    sayNoCase();
  } catch {
    sayNoAnswer();
  }
  return undefined;
}

interface KindItem extends QuickPickItem {
  readonly to: FileKind;
}

interface StyleItem extends QuickPickItem {
  readonly style: PreviewStyle;
}

/** What is ticked in the second question: kinds of file, and prints. */
type WantedItem = QuickPickItem & Partial<KindItem & StyleItem>;

const STYLE_SAYS: Readonly<Record<PreviewStyle, () => string>> = {
  standard: () => '',
  'large-print': () => l10n.t('18 point: web pages, PDFs and Word documents.'),
  dyslexia: () => l10n.t('Wider lines on a soft ground: web pages, PDFs and Word documents.'),
};

const styles = (): StyleItem[] =>
  styleOptions().map(({ value, label }) => ({ style: value, label, detail: STYLE_SAYS[value]() }));

const NAMES: Readonly<Record<FileKind, () => string>> = {
  html: () => l10n.t('Web page'),
  pdf: () => 'PDF',
  docx: () => l10n.t('Word document'),
  md: () => 'Markdown',
  json: () => 'JSON',
};

const SAYS: Readonly<Record<FileKind, () => string>> = {
  html: () => l10n.t('One file for the screen, a phone and paper. Nothing in it runs.'),
  pdf: () => l10n.t('For paper and for sending. An installed Chrome, Edge or Chromium prints it.'),
  docx: () => l10n.t('To be edited further, with real styles and headings.'),
  md: () => l10n.t('Plain text for a learning platform.'),
  json: () => l10n.t('For programs.'),
};

const ORDER: readonly FileKind[] = ['html', 'pdf', 'docx', 'md', 'json'];

function kinds(): KindItem[] {
  return ORDER.map((to) => ({ to, label: NAMES[to](), detail: SAYS[to]() }));
}
