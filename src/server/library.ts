/**
 * The cases of the workspace, open or not: found, remembered as small entries, and kept up to date. What is open is
 * known as it stands in the editor. Files are read one at a time, while nobody types.
 */
import { type CaseFacts, factsOf } from '../language/facts.js';
import type { CaseFile } from '../language/parse.js';
import type { CaseEntry } from '../library/entry.js';
import type { Files } from '../library/files.js';
import {
  misnamedSettings,
  NO_SETTINGS,
  parseIn,
  type ReadSettings,
  readSettings,
  type Settings,
} from '../library/settings.js';
import {
  addressOf,
  folderOf,
  isCaseAddress,
  isMisnamedSettingsAddress,
  isPictureAddress,
  isSettingsAddress,
  isWithin,
  nameOf,
  resolved,
} from './addresses.js';
import type { OpenCase } from './documents.js';
import type { Idle } from './idle.js';
import type { InHand } from './in-hand.js';

/** What features may ask about the cases of the workspace. Any spelling of an address will do. */
export interface Library {
  /** Every case that is known, in no order. Those that are open are as they stand in the editor. */
  readonly entries: () => readonly CaseEntry[];
  readonly entryOf: (uri: string) => CaseEntry | undefined;
  /** The cases of the library that a file belongs to, its own included. */
  readonly entriesAround: (uri: string) => readonly CaseEntry[];
  /** The folder of the library that a file belongs to: that of the nearest `encounter.yaml`, else the workspace’s. */
  readonly rootOf: (uri: string) => string | undefined;
  /** The address that a path in a case means, as in a link. */
  readonly resolve: (from: string, path: string) => string;
  /** The pictures at or below a folder. */
  readonly pictures: (folder: string) => readonly string[];
  readonly settingsOf: (uri: string) => Settings;
  /** The text of a case, as it stands in the editor if it is open there; undefined if it cannot be read. */
  readonly textOf: (uri: string) => Promise<string | undefined>;
  /** A case as it is by now, in the editor or on the disk: what is remembered of it may be of the text before. */
  readonly fileOf: (uri: string) => Promise<CaseFile | undefined>;
  /** Called when what is known of a case has changed (`before` and `after`; undefined: there is none). */
  readonly onDidChange: (listener: (change: LibraryChange) => void) => void;
  /** Called when there is nothing left to be read, and all that has changed has been told. */
  readonly onDidSettle: (listener: () => void) => void;
  /** Called when files may belong to another library than before. */
  readonly onDidMove: (listener: () => void) => void;
  /** When all files that were there at the start have been read. */
  readonly ready: Promise<void>;
}

export interface LibraryChange {
  readonly uri: string;
  readonly before: CaseEntry | undefined;
  readonly after: CaseEntry | undefined;
}

/** A file of the library that was read, and is no longer kept when its readers have looked at it. */
export interface ReadCase {
  readonly uri: string;
  readonly file: CaseFile;
  readonly settings: Settings;
}

/** What the server itself does with the library. */
export interface LibraryKeeper extends Library {
  /** The folders of the workspace have changed. */
  readonly setFolders: (folders: readonly string[]) => void;
  /** Files were made or changed. */
  readonly changed: (uris: readonly string[]) => void;
  /** Files or whole folders are gone. */
  readonly deleted: (uris: readonly string[]) => void;
  /** A folder may hold files that are not known yet. */
  readonly look: (folder: string) => void;
  /** An open case was understood, or is open no longer. */
  readonly opened: (open: OpenCase) => void;
  readonly closed: (uri: string) => void;
  /** Reads cases again that are not open. */
  readonly reread: (uris: readonly string[]) => void;
  /** The files that must not be read. */
  readonly setAside: (uris: readonly string[]) => void;
  readonly onDidRead: (listener: (read: ReadCase) => void) => void;
  /** Called with the address of a settings file and what was read in it; undefined: it is gone. */
  readonly onDidReadSettings: (listener: (uri: string, read: KnownSettings | undefined) => void) => void;
}

export interface KnownSettings extends ReadSettings {
  readonly text: string;
}

export interface LibraryOptions {
  readonly files: Files;
  readonly idle: Idle;
  /** The open case at an address. */
  readonly caseAt: (uri: string) => OpenCase | undefined;
  /** The settings for a file outside all folders of the workspace, or below settings that lie above them. */
  readonly settingsAbove?: ((uri: string) => Settings) | undefined;
  /** Tells whoever watches which file comes next, and resolves when that has gone out. */
  readonly reading: (uri: string | null) => Promise<void>;
  /** Reads a file and looks through it, and says that it does. */
  readonly inHand: InHand;
  /** It has been read, or could not be. */
  readonly hasRead: (uri: string) => void;
  /** A defect of ours. */
  readonly failed: (uri: string, error: unknown) => void;
}

/** So many files are fetched at a time. */
const BATCH = 16;

export function createLibrary(options: LibraryOptions): LibraryKeeper {
  const { files, idle, caseAt, settingsAbove, reading, inHand, hasRead, failed } = options;
  let folders: readonly string[] = [];
  let aside: ReadonlySet<string> = new Set();
  const entries = new Map<string, CaseEntry>();
  const settings = new Map<string, KnownSettings>();
  /** Settings files by another name. */
  const misnamed = new Set<string>();
  const pictures = new Set<string>();
  /** The names that clients gave to the cases that are open. */
  const open = new Set<string>();
  const queue = new Set<string>();
  const changes = createEmitter<[LibraryChange]>();
  const reads = createEmitter<[ReadCase]>();
  const settingsReads = createEmitter<[string, KnownSettings | undefined]>();
  const settles = createEmitter<[]>();
  const moves = createEmitter<[]>();
  /** The folders of all libraries, the innermost first. */
  let roots: readonly string[] = [];
  let finding = 0;
  let working = false;
  let begun = false;
  let isReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });

  const rootOf = (uri: string): string | undefined => {
    const address = addressOf(uri);
    return roots.find((folder) => isWithin(address, folder));
  };

  function setRoots(): void {
    roots = [...new Set([...settings.keys(), ...folders])].sort(byLength);
    moves.fire();
  }

  /** Nobody has to wait for what is still to be read. */
  function settle(): void {
    if (!working) settles.fire();
  }

  const settingsOf = (uri: string): Settings => {
    const address = addressOf(uri);
    const nearest = [...settings.keys()].filter((folder) => isWithin(address, folder)).sort(byLength)[0];
    if (nearest !== undefined) return settings.get(nearest)?.settings ?? NO_SETTINGS;
    return settingsAbove?.(uri) ?? NO_SETTINGS;
  };

  function put(uri: string, facts: CaseFacts): void {
    const before = entries.get(uri);
    const written = JSON.stringify({ ...facts, uri });
    if (before && JSON.stringify(before) === written) return;
    // Pieces of a text keep the whole of it in memory: a copy does not.
    const after = JSON.parse(written) as CaseEntry;
    entries.set(uri, after);
    changes.fire({ uri, before, after });
  }

  function drop(uri: string): void {
    queue.delete(uri);
    pictures.delete(uri);
    const before = entries.get(uri);
    if (!entries.delete(uri)) return;
    changes.fire({ uri, before, after: undefined });
  }

  function add(uris: Iterable<string>): void {
    for (const uri of uris) {
      if (isPictureAddress(uri)) pictures.add(uri);
      else if (isCaseAddress(uri) && !open.has(uri)) queue.add(uri);
    }
    void work();
  }

  async function readSettingsAt(uri: string): Promise<void> {
    const text = await files.read(uri);
    const known = text === undefined ? undefined : { ...readSettings(text), text };
    if (known) settings.set(folderOf(uri), known);
    else settings.delete(folderOf(uri));
    setRoots();
    settingsReads.fire(uri, known);
  }

  /** Nothing in it has an effect, and that is said. */
  async function readMisnamedAt(uri: string): Promise<void> {
    const text = await files.read(uri);
    if (text === undefined) misnamed.delete(uri);
    else misnamed.add(uri);
    settingsReads.fire(uri, text === undefined ? undefined : { ...misnamedSettings(nameOf(uri)), text });
  }

  async function look(folder: string): Promise<void> {
    finding += 1;
    const found = (await files.find(folder)).map(addressOf);
    await Promise.all(found.filter(isSettingsAddress).map(readSettingsAt));
    await Promise.all(found.filter(isMisnamedSettingsAddress).map(readMisnamedAt));
    finding -= 1;
    add(found);
  }

  /** One file after the other, until there is none that waits. */
  async function work(): Promise<void> {
    if (working) return;
    working = true;
    while (queue.size > 0) {
      const batch = [...queue].slice(0, BATCH);
      const texts = await Promise.all(batch.map((uri) => files.read(uri)));
      for (const [index, uri] of batch.entries()) {
        await idle.slice();
        const text = texts[index];
        // It may have been opened, changed or deleted meanwhile.
        if (!queue.delete(uri) || open.has(uri) || aside.has(uri)) continue;
        if (text === undefined) drop(uri);
        else await understand(uri, text);
      }
    }
    working = false;
    settle();
    if (!begun || finding > 0) return;
    await reading(null);
    isReady();
  }

  async function understand(uri: string, text: string): Promise<void> {
    await reading(uri);
    try {
      inHand(uri, () => {
        const own = settingsOf(uri);
        const file = parseIn(own, text);
        put(uri, factsOf(file));
        reads.fire({ uri, file, settings: own });
      });
    } catch (error) {
      failed(uri, error);
    } finally {
      hasRead(uri);
    }
  }

  const below = (folder: string): string[] => [...entries.keys()].filter((uri) => isWithin(uri, folder));

  return {
    ready,
    entries: () => [...entries.values()],
    entryOf: (uri) => entries.get(addressOf(uri)),
    entriesAround(uri) {
      const root = rootOf(uri);
      return root === undefined
        ? [...entries.values()].filter((entry) => entry.uri === addressOf(uri))
        : [...entries.values()].filter((entry) => isWithin(entry.uri, root) && rootOf(entry.uri) === root);
    },
    rootOf,
    resolve: (from, path) => resolved(folderOf(addressOf(from)), path),
    pictures: (folder) => [...pictures].filter((uri) => isWithin(uri, addressOf(folder))),
    settingsOf,
    async textOf(uri) {
      return caseAt(uri)?.file.text ?? (await files.read(addressOf(uri)));
    },
    async fileOf(uri) {
      const understood = caseAt(uri)?.file;
      if (understood) return understood;
      const text = await files.read(addressOf(uri));
      return text === undefined ? undefined : inHand(uri, () => parseIn(settingsOf(uri), text));
    },
    onDidChange: changes.on,
    onDidSettle: settles.on,
    onDidMove: moves.on,
    onDidRead: reads.on,
    onDidReadSettings: settingsReads.on,

    setFolders(uris) {
      begun = true;
      const next = uris.map(addressOf);
      const gone = folders.filter((folder) => !next.includes(folder));
      const come = next.filter((folder) => !folders.includes(folder));
      folders = next;
      setRoots();
      for (const folder of gone) {
        for (const uri of below(folder)) if (!open.has(uri) && rootOf(uri) === undefined) drop(uri);
      }
      if (come.length === 0) void work();
      for (const folder of come) void look(folder);
    },
    changed(uris) {
      const addresses = uris.map(addressOf);
      // What was set aside is another file now.
      aside = new Set([...aside].filter((uri) => !addresses.includes(uri)));
      add(addresses);
      for (const uri of addresses.filter(isMisnamedSettingsAddress)) void readMisnamedAt(uri);
      for (const uri of addresses.filter(isSettingsAddress)) {
        void readSettingsAt(uri).then(() => add(below(folderOf(uri))));
      }
    },
    deleted(uris) {
      for (const uri of uris.map(addressOf)) {
        for (const known of [...below(uri), ...pictures]) if (isWithin(known, uri) && !open.has(known)) drop(known);
        for (const known of misnamed) if (isWithin(known, uri)) void readMisnamedAt(known);
        for (const folder of [...settings.keys()]) {
          const file = resolved(folder, 'encounter.yaml');
          if (isWithin(file, uri)) void readSettingsAt(file).then(() => add(below(folder)));
        }
      }
      settle();
    },
    look: (folder) => void look(addressOf(folder)),
    opened({ uri, file }) {
      const address = addressOf(uri);
      open.add(address);
      queue.delete(address);
      put(address, factsOf(file));
      settle();
    },
    closed(uri) {
      const address = addressOf(uri);
      open.delete(address);
      // What was typed and not saved is gone; a case that was never saved, or lies outside, is gone with it.
      if (folders.some((folder) => isWithin(address, folder))) add([address]);
      else drop(address);
      settle();
    },
    reread: (uris) => add(uris.map(addressOf).filter((uri) => entries.has(uri))),
    setAside(uris) {
      const next = new Set(uris.map(addressOf));
      const back = [...aside].filter((uri) => !next.has(uri));
      aside = next;
      for (const uri of next) if (!open.has(uri)) drop(uri);
      add(back);
    },
  };
}

const byLength = (a: string, b: string): number => b.length - a.length;

interface Emitter<T extends readonly unknown[]> {
  readonly on: (listener: (...event: T) => void) => void;
  readonly fire: (...event: T) => void;
}

function createEmitter<T extends readonly unknown[]>(): Emitter<T> {
  const listeners: ((...event: T) => void)[] = [];
  return {
    on: (listener) => void listeners.push(listener),
    fire(...event) {
      for (const listener of listeners) listener(...event);
    },
  };
}
