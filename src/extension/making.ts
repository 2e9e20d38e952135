/** Has the server make the files of a handout, and says what stands in the way. */
import { type CancellationToken, commands, l10n, ProgressLocation, type Uri, window, workspace } from 'vscode';
import { type ExportedFile, type ExportParams, type FileKind, isPaper, type Unprinted } from '../server/protocol.js';
import type { Server } from './client.js';
import type { Asked } from './panel.js';
import { picturesFor } from './pictures.js';
import { revealInSource } from './source.js';

/** What is to be made of a case. */
export interface Order {
  readonly uri: Uri;
  readonly sheets: readonly Asked[];
  readonly to: readonly FileKind[];
  /** Each part as a sheet of its own, where that can be. */
  readonly parts?: boolean;
}

export interface MadeFile {
  /** Names no folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What has been made: not of every sheet, where it is not certain what learners may see. */
export interface Made {
  readonly files: readonly MadeFile[];
  readonly doubt: Doubt | undefined;
  /** Why there is no PDF, or not of every sheet, where other files could be made. */
  readonly unprinted: Unprinted | undefined;
  /** In the case. */
  readonly errors: number;
  /** In how many places learners read what was most likely not meant for them, and where the first is. */
  readonly shown: { readonly count: number; readonly at: number } | undefined;
}

/** Where it begins (UTF-16 code units), and why. */
interface Doubt {
  readonly at: number;
  readonly why: string;
}

/** The name of the setting, which no folder can set: a program is not to be named by somebody else. */
const BROWSER_SETTING = 'encounter.export.browser';

/**
 * Makes the files; undefined if there are none, and the author has been told why, or wants them no more.
 *
 * @param instead does the author’s will where no PDF can be printed
 */
export async function make(order: Order, server: Server, instead: (order: Order) => void): Promise<Made | undefined> {
  const isPrinted = order.to.includes('pdf');
  const progress = {
    location: isPrinted ? ProgressLocation.Notification : ProgressLocation.Window,
    title: isPrinted ? l10n.t('A browser prints the handout …') : l10n.t('The handout is made …'),
    cancellable: isPrinted,
  };
  try {
    server.start();
    await workspace.openTextDocument(order.uri);
    const made = await window.withProgress(progress, (_, token) => makeAll(order, server, token));
    if (made === undefined) return undefined;
    if (made === 'no case') sayNoCase();
    else if ('trouble' in made) void sayUnprinted(made, order, instead);
    else if (made.files.length > 0) return made;
    else if (made.doubt) void sayDoubt(order.uri, made.doubt, false);
  } catch {
    sayNoAnswer();
  }
  return undefined;
}

async function makeAll(
  { uri, sheets, ...order }: Order,
  server: Server,
  token: CancellationToken,
): Promise<Made | Unprinted | 'no case' | undefined> {
  const settings = settingsFor(uri);
  const files: MadeFile[] = [];
  let doubt: Doubt | undefined;
  let unprinted: Unprinted | undefined;
  let { to } = order;
  let errors = 0;
  let shown: Made['shown'];
  const made = new Set<string>();
  for (const asked of sheets) {
    // Plain text has no print: of one sheet it is made once.
    const again = made.has(asked.edition);
    made.add(asked.edition);
    if (again && !to.some(hasPrint)) continue;
    const which = { uri: server.uriOf(uri), ...asked };
    const handout = await server.handout(which);
    const pictures = await picturesFor(uri, handout?.pictures ?? []);
    if (token.isCancellationRequested) return undefined;
    const ask = () =>
      server.exportHandout({ ...which, ...settings, ...order, to: again ? to.filter(hasPrint) : to, pictures }, token);
    let answer = await ask();
    const others = to.filter((kind) => kind !== 'pdf');
    if (answer && 'unprinted' in answer && others.length > 0 && !token.isCancellationRequested) {
      unprinted = answer.unprinted;
      to = others;
      answer = await ask();
    }
    if (token.isCancellationRequested) return undefined;
    if (!answer) return 'no case';
    if ('unprinted' in answer) return answer.unprinted;
    if ('doubt' in answer) doubt ??= answer.doubt;
    else {
      files.push(...answer.files.map(fileOf));
      if (handout?.edition !== 'facilitator') errors = answer.errors;
      shown ??= answer.shown;
    }
  }
  return { files, doubt, unprinted, errors, shown };
}

const hasPrint = (kind: FileKind): boolean => kind === 'html' || kind === 'pdf' || kind === 'docx';

function settingsFor(uri: Uri): Pick<ExportParams, 'browser' | 'paper'> {
  const settings = workspace.getConfiguration('encounter.export', uri);
  const [browser, paper] = [settings.get<unknown>('browser'), settings.get<unknown>('paper')];
  return {
    ...(typeof browser === 'string' && browser !== '' && { browser }),
    ...(isPaper(paper) && { paper }),
  };
}

function fileOf({ name, content, encoding }: ExportedFile): MadeFile {
  if (encoding === 'utf8') return { name, bytes: new TextEncoder().encode(content) };
  return { name, bytes: Uint8Array.from(atob(content), (character) => character.charCodeAt(0)) };
}

/** @param isPartly whether the facilitator’s sheet was written nevertheless */
export async function sayDoubt(uri: Uri, { at, why }: Doubt, isPartly: boolean): Promise<void> {
  const what = isPartly
    ? l10n.t('Only the facilitator’s sheet was written: it is not certain what learners may see. Mend the case first.')
    : l10n.t('No handout was written: it is not certain what learners may see. Mend the case first.');
  const look = l10n.t('Show the Place');
  const choice = await window.showErrorMessage(why === '' ? what : `${what} ${why}`, look);
  if (choice === look) await revealInSource(uri, at);
}

/** What is on the sheets all the same: the author has them, and is told before anybody else reads them. */
export async function sayShown(uri: Uri, { count, at }: NonNullable<Made['shown']>): Promise<void> {
  const what =
    count === 1
      ? l10n.t(
          'Learners read something that looks like a note for whoever leads, or an answer. Look at it before you hand the sheet out.',
        )
      : l10n.t(
          'In {0} places learners read something that looks like a note for whoever leads, or an answer. Look at them before you hand the sheets out.',
          count,
        );
  const look = l10n.t('Show the Place');
  if ((await window.showWarningMessage(what, look)) === look) await revealInSource(uri, at);
}

/** @param isPartly whether files of other kinds were saved nevertheless */
export async function sayUnprinted(
  { trouble, browser = '' }: Unprinted,
  order: Order,
  instead: (order: Order) => void,
  isPartly = false,
): Promise<void> {
  const print = l10n.t('Print from a Browser');
  const settings = l10n.t('Open Settings');
  // Where no program can be started, no setting helps.
  const why = UNPRINTED[trouble](browser);
  const remedies = trouble === 'cannot' ? [print] : [print, settings];
  const choice = await window.showErrorMessage(
    isPartly ? `${l10n.t('No PDF is among the files that were saved.')} ${why}` : why,
    ...remedies,
  );
  if (choice === print) instead(order);
  if (choice === settings) await commands.executeCommand('workbench.action.openSettings', BROWSER_SETTING);
}

const UNPRINTED: Readonly<Record<Unprinted['trouble'], (browser: string) => string>> = {
  cannot: () =>
    l10n.t(
      'A PDF is printed by an installed browser, which VS Code for the Web cannot start. Save the handout as a web page, and print that.',
    ),
  none: () =>
    l10n.t(
      'A PDF is printed by Chrome, Edge or Chromium, and none was found. Install one of them, or say in the settings where it is; or print the handout from any browser.',
    ),
  missing: (browser) =>
    l10n.t(
      '“{0}” is no browser that can be started. Give the whole path of Chrome, Edge or Chromium in the settings.',
      browser,
    ),
  failed: (browser) =>
    l10n.t(
      '“{0}” printed nothing. Name another browser in the settings, or print the handout from any browser.',
      browser,
    ),
  late: (browser) =>
    l10n.t(
      '“{0}” did not print within a minute, and was stopped. Name another browser in the settings, or print the handout from any browser.',
      browser,
    ),
};

export function sayNoCase(): void {
  void window.showErrorMessage(l10n.t('There is no case to make a handout of.'));
}

export function sayNoAnswer(): void {
  void window.showErrorMessage(
    l10n.t('The handout cannot be made just now: the language server does not answer. Try again in a moment.'),
  );
}
