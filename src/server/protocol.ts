/**
 * What the language server answers beyond the Language Server Protocol. The extension may import this file and
 * nothing else of the server: it holds data and names only.
 */
import { FILES, type FileKind } from '../handout/exports/kinds.js';
import { ID_PREFIX, PAPERS, type Paper, STYLES, type Style } from '../handout/styles.js';
import type { BrowserTrouble } from '../library/browser.js';

export { FILES, type FileKind, ID_PREFIX, type Paper, STYLES };
export type PreviewStyle = Style;

export { SPOKEN_WORDS_PER_MINUTE } from '../language/timing.js';

/** The name of an edition, as `learner` or `actor:kelly`; which there are depends on the case. */
export type PreviewEdition = string;

/**
 * Asked for where nobody has chosen: the candidate’s sheet in a format that is played by one, else the learner’s. An
 * answer names the edition that it is.
 */
export const FIRST_EDITION: PreviewEdition = 'first';

/** Whether it can be the name of an edition: whether the case has it is the server’s to say. */
export function isPreviewEdition(value: unknown): value is PreviewEdition {
  return typeof value === 'string' && /^[a-z][a-z-]{1,20}(?::[\p{L}\p{M}\p{N}_-]{1,64})?$/u.test(value);
}

export function isHandoutStyle(value: unknown): value is Style {
  return STYLES.some((style) => style === value);
}

/** Whether it can be the name of a format: whether the case has it is the server’s to say. */
export function isFormatName(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 64;
}

/** Request: the handout of an open case, as it stands in the editor. */
export const HANDOUT_REQUEST = 'encounter/handout';

export interface HandoutParams {
  readonly uri: string;
  readonly edition: PreviewEdition;
  /** `standard` where absent. */
  readonly style?: Style;
  /** One of the case’s formats; its first where absent. */
  readonly format?: string;
}

/** An edition that a case has. */
export interface EditionChoice {
  readonly edition: PreviewEdition;
  /** The name of the person whose sheet it is, where it is one person’s. */
  readonly person?: string;
}

/**
 * What the author may choose from. It names people whom a reader may not know of, so it is for the toolbar alone, and
 * stays apart from the handout.
 */
export interface Choices {
  readonly editions: readonly EditionChoice[];
  /** The formats of the case, by name. */
  readonly formats: readonly string[];
  /** Whether the case has parts, to be handed out one after another. */
  readonly parts: boolean;
}

/** The answer; `null` if no such document is open on the server. */
export interface HandoutAnswer {
  /** The version of the document that this was made from. */
  readonly version: number;
  /** The edition that was asked for, or another if the case does not have that one. */
  readonly edition: PreviewEdition;
  readonly style: Style;
  /** The format that it was made for; absent where the case names none. */
  readonly format?: string;
  /** The title of the case; empty if it has none yet. */
  readonly title: string;
  /** The sanitised `<article>`. */
  readonly body: string;
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /**
   * Where the case leaves it in doubt what this edition may hold, the line of it, counted from 1: such a sheet is shown
   * while its author mends it, but cannot be exported. Absent where all is certain.
   */
  readonly doubtfulLine?: number;
  /** The addresses of pictures beside the case that this handout shows. */
  readonly pictures: readonly string[];
  readonly choices: Choices;
}

export function isHandoutParams(value: unknown): value is HandoutParams {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, edition, style, format } = value as Partial<Record<keyof HandoutParams, unknown>>;
  return (
    typeof uri === 'string' &&
    isPreviewEdition(edition) &&
    (style === undefined || isHandoutStyle(style)) &&
    (format === undefined || isFormatName(format))
  );
}

/** Request: a handout of an open case as files to give away. */
export const EXPORT_REQUEST = 'encounter/export';

export interface ExportParams extends HandoutParams {
  readonly to: readonly FileKind[];
  /** `a4` where absent. */
  readonly paper?: Paper;
  /** Whether each part of the case is a file of its own, as HTML and PDF. */
  readonly parts?: boolean;
  /** Pictures beside the case as data addresses, by the address that the case names them by. */
  readonly pictures?: Readonly<Record<string, string>>;
  /**
   * The browser that prints a PDF: its whole path, or its command on the PATH. One that is installed where absent. It is
   * a program that will be run: a client must never take it from the folder that is open.
   */
  readonly browser?: string;
}

/** `SHOWN_RULES` of the rules, for a client that brings none along. */
export const SHOWN_IDS: readonly string[] = [
  'structure/answer-shown',
  'structure/hides-nothing',
  'structure/note-shown',
  'structure/part-heading',
];

export interface ExportedFile {
  /** Safe on every system: `the-fourth-referral.learner.docx`. */
  readonly name: string;
  /** Its text, or its bytes in base64. */
  readonly content: string;
  readonly encoding: 'utf8' | 'base64';
}

/** Why there is no PDF: `cannot` where no program can be started. */
export interface Unprinted {
  readonly trouble: BrowserTrouble | 'cannot';
  /** The one that was named, or was to print. */
  readonly browser?: string;
}

/** The answer; `null` if no such document is open on the server. It is all that was asked for, or nothing. */
export type ExportAnswer =
  /** With so many errors in the case: what was not understood is in no sheet but the facilitator’s. */
  | {
      readonly files: readonly ExportedFile[];
      readonly errors: number;
      /** In how many places learners read what was most likely not meant for them, and the first (UTF-16 code units). */
      readonly shown?: { readonly count: number; readonly at: number };
    }
  /** It is not certain what the reader may see: where that begins (UTF-16 code units), and why. */
  | { readonly doubt: { readonly at: number; readonly why: string } }
  | { readonly unprinted: Unprinted };

export function isPaper(value: unknown): value is Paper {
  return PAPERS.some((paper) => paper === value);
}

export function isExportParams(value: unknown): value is ExportParams {
  if (!isHandoutParams(value)) return false;
  const { to, paper, parts, pictures, browser } = value as Partial<Record<keyof ExportParams, unknown>>;
  return (
    Array.isArray(to) &&
    to.every((kind) => FILES.some((known) => known === kind)) &&
    (paper === undefined || isPaper(paper)) &&
    (parts === undefined || typeof parts === 'boolean') &&
    (browser === undefined || typeof browser === 'string') &&
    (pictures === undefined ||
      (typeof pictures === 'object' &&
        pictures !== null &&
        Object.values(pictures).every((picture) => typeof picture === 'string')))
  );
}

// ---- Writing ---------------------------------------------------------------------------------------------------

/** Request: the formats that a case can be begun in. */
export const FORMATS_REQUEST = 'encounter/formats';

export interface FormatsParams {
  /** The language of whoever chooses, BCP 47; English where absent. */
  readonly lang?: string;
}

export interface FormatsAnswer {
  readonly formats: readonly { readonly name: string; readonly title: string; readonly says: string }[];
  /** Languages that a new case can be written in, BCP 47. */
  readonly langs: readonly string[];
}

/** Request: the text of a new case. */
export const NEW_CASE_REQUEST = 'encounter/newCase';

export interface NewCaseParams {
  readonly format: string;
  readonly title?: string;
  /** Names, as in `Mrs Kelly, Dr Shah, Joe Kelly (relative)`. */
  readonly people?: string;
  readonly setting?: string;
  readonly lang?: string;
}

export interface NewCaseAnswer {
  /** In VS Code’s snippet syntax. */
  readonly snippet: string;
}

export function isNewCaseParams(value: unknown): value is NewCaseParams {
  if (typeof value !== 'object' || value === null) return false;
  const { format, ...rest } = value as Partial<Record<keyof NewCaseParams, unknown>>;
  const texts = [rest.title, rest.people, rest.setting, rest.lang];
  return typeof format === 'string' && texts.every((text) => text === undefined || typeof text === 'string');
}

/** A place of a document, lines and UTF-16 characters from 0, as in the protocol itself. */
interface Place {
  readonly line: number;
  readonly character: number;
}

interface Stretch {
  readonly start: Place;
  readonly end: Place;
}

/** Request: how far an open case is. */
export const STATUS_REQUEST = 'encounter/status';

export interface StatusAnswer {
  /** The version of the document that this speaks of. */
  readonly version: number;
  readonly status: 'draft' | 'in-review' | 'approved' | 'retired';
  /** Minutes that are planned, and that the session has. */
  readonly planned: number;
  readonly duration?: number;
}

/** Request: what is still to be mended before an open case could be called approved. */
export const LEFT_REQUEST = 'encounter/leftUntilApproved';

export interface LeftAnswer {
  readonly version: number;
  /** The front matter cannot be read: what is told is wrong with it, and what else is left nobody can count. */
  readonly uncounted?: true;
  readonly left: readonly {
    readonly rule: string;
    readonly message: string;
    /** What to write instead. */
    readonly remedy: string;
    readonly range: Stretch;
  }[];
}

/** Request: the places of an open case that nobody has written yet, in the order of the text. */
export const UNWRITTEN_REQUEST = 'encounter/unwritten';

export interface UnwrittenAnswer {
  readonly version: number;
  readonly places: readonly Stretch[];
}

/** Request: the edit that gives an open case another status. */
export const SET_STATUS_REQUEST = 'encounter/setStatus';

export interface SetStatusParams {
  readonly uri: string;
  readonly status: StatusAnswer['status'];
}

export type EditAnswer =
  | { readonly version: number; readonly range: Stretch; readonly text: string }
  | { readonly problem: string };

/** Request: what was copied elsewhere, as Markdown for this place; `null` if it goes in as it is. */
export const PASTE_REQUEST = 'encounter/paste';

export interface PasteParams {
  readonly uri: string;
  readonly position: Place;
  readonly html?: string;
  readonly text?: string;
}

export interface PasteAnswer {
  readonly kind: 'table' | 'text';
  readonly markdown: string;
}

/** Request: the words that the selection can be put into, and the one that it can be taken out of. */
export const WRAP_REQUEST = 'encounter/wrap';

export interface WrapParams {
  readonly uri: string;
  readonly range: Stretch;
}

export interface WrapAnswer {
  readonly version: number;
  readonly choices: readonly {
    readonly word: string;
    readonly says: string;
    /** It takes the text out of the word. */
    readonly unwraps: boolean;
    readonly range: Stretch;
    readonly snippet: string;
  }[];
}

export function isUriParams(value: unknown): value is { readonly uri: string } {
  return typeof value === 'object' && value !== null && 'uri' in value && typeof value.uri === 'string';
}

export function isSetStatusParams(value: unknown): value is SetStatusParams {
  const statuses: readonly unknown[] = ['draft', 'in-review', 'approved', 'retired'];
  return isUriParams(value) && 'status' in value && statuses.includes(value.status);
}

export function isPasteParams(value: unknown): value is PasteParams {
  if (!isUriParams(value) || !('position' in value) || !isPlace(value.position)) return false;
  const { html, text } = value as { readonly html?: unknown; readonly text?: unknown };
  return [html, text].every((one) => one === undefined || typeof one === 'string');
}

export function isWrapParams(value: unknown): value is WrapParams {
  if (!isUriParams(value) || !('range' in value) || typeof value.range !== 'object' || value.range === null)
    return false;
  const { start, end } = value.range as { readonly start?: unknown; readonly end?: unknown };
  return isPlace(start) && isPlace(end);
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  const { line, character } = value as { readonly line?: unknown; readonly character?: unknown };
  return Number.isInteger(line) && Number.isInteger(character);
}

// ---- The library -----------------------------------------------------------------------------------------------

/** Asked of the client: the files below a folder (`FileParams`) that have to do with cases, as a list of addresses. */
export const FIND_FILES_REQUEST = 'encounter/findFiles';

/** Asked of the client: the text of a file (`FileParams`), or `null` if it cannot be read. */
export const READ_FILE_REQUEST = 'encounter/readFile';

export interface FileParams {
  readonly uri: string;
}

/**
 * Told to the client: which file that is not open the server is about to read (`ReadingParams`). A server that hangs
 * or dies of it says nothing more.
 */
export const READING_NOTIFICATION = 'encounter/reading';

export interface ReadingParams {
  /** `null`: the last one was read, and there is no other just now. */
  readonly uri: string | null;
  /** It has been read: the server may do other things before the next one. */
  readonly done?: boolean;
}

/**
 * Told to the client: which open case the server is about to read or to check (`InHandParams`), before it does. Of
 * several that wait it need not be the one that came first: a question about another may come in between.
 */
export const IN_HAND_NOTIFICATION = 'encounter/inHand';

export interface InHandParams {
  /** `null`: it has come to an end with it. */
  readonly uri: string | null;
}

/** Request: the cases of the workspace, as `LibraryCase[]`. */
export const LIBRARY_REQUEST = 'encounter/library';

/** Told to the client: the answer to `encounter/library` is another now. */
export const LIBRARY_CHANGED_NOTIFICATION = 'encounter/libraryChanged';

export interface LibraryCase {
  readonly uri: string;
  readonly title: string;
  /** Each by its name, and as people call it. */
  readonly formats: readonly { readonly name: string; readonly title: string }[];
  readonly specialties: readonly string[];
  readonly status: StatusAnswer['status'];
  readonly keywords: readonly string[];
}

/** Request: what the cases below a folder cover, as Markdown; of the whole workspace if no folder is named. */
export const COVERAGE_REQUEST = 'encounter/coverage';

export interface CoverageParams {
  readonly uri?: string;
  /** What the library is called. */
  readonly title: string;
}

/** Whose problems are shown: nobody’s, those of the cases that are open, or those of the whole library. */
export const PROBLEMS_SCOPES = ['off', 'open', 'library'] as const;
export type ProblemsScope = (typeof PROBLEMS_SCOPES)[number];

/** The section of the settings that the server asks its client for: `encounter.problems.scope`. */
export const SETTINGS_SECTION = 'encounter';

export function readProblemsScope(settings: unknown): ProblemsScope {
  const problems = typeof settings === 'object' && settings !== null && 'problems' in settings && settings.problems;
  const scope = typeof problems === 'object' && problems !== null && 'scope' in problems ? problems.scope : undefined;
  return PROBLEMS_SCOPES.find((each) => each === scope) ?? 'open';
}

/** What a client may say of itself when it starts the server. */
export interface InitializationOptions {
  /** It answers `encounter/findFiles` and `encounter/readFile`. */
  readonly files?: boolean;
  /** It has the commands of the extension: what is found can lead to one of them. */
  readonly commands?: boolean;
  /** It watches `encounter/reading` and `encounter/inHand`. */
  readonly watches?: boolean;
  /** Files that the server must not read, since it once did not come back from them. */
  readonly aside?: readonly string[];
}

export function readInitializationOptions(value: unknown): InitializationOptions {
  if (typeof value !== 'object' || value === null) return {};
  const { files, watches, commands, aside } = value as Partial<Record<keyof InitializationOptions, unknown>>;
  return {
    files: files === true,
    watches: watches === true,
    commands: commands === true,
    aside: Array.isArray(aside) ? aside.filter((uri): uri is string => typeof uri === 'string') : [],
  };
}
