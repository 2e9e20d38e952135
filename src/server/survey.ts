/**
 * What is found in the cases that are not open, for the Problems view: each file is looked through when the library has
 * read it, and again when a case that it links to has changed. Hints wait until the case is opened.
 */
import type { Connection, Diagnostic } from 'vscode-languageserver';
import { lintIn } from '../library/settings.js';
import type { Surroundings } from '../rules/rule.js';
import { diagnosticsIn } from './diagnostics.js';
import type { L10n } from './l10n.js';
import type { LibraryChange, LibraryKeeper } from './library.js';
import type { ProblemsScope } from './protocol.js';

export interface SurveyOptions {
  readonly connection: Connection;
  readonly library: LibraryKeeper;
  readonly home?: string | undefined;
  readonly l10n: () => L10n;
  readonly scope: () => ProblemsScope;
  readonly surroundingsOf: (uri: string) => Surroundings;
  /** Called with cases whose findings have changed because others have. */
  readonly onDidTouch: (listener: (uris: readonly string[]) => void) => void;
  /** Looks through an open case again. */
  readonly again: (uri: string) => void;
  readonly failed: (uri: string, error: unknown) => void;
}

export interface Survey {
  /** A case is open no longer: what is shown of it is now the survey’s. */
  readonly closed: (uri: string) => void;
  /** The scope has changed. */
  readonly anew: () => void;
}

export function createSurvey(options: SurveyOptions): Survey {
  const { connection, library, home, l10n, scope, surroundingsOf, onDidTouch, again, failed } = options;
  /** The files of which something is shown. */
  const shown = new Set<string>();
  const linked = createBacklinks(library.resolve);

  function show(uri: string, diagnostics: Diagnostic[]): void {
    if (diagnostics.length === 0 && !shown.delete(uri)) return;
    if (diagnostics.length > 0) shown.add(uri);
    connection.sendDiagnostics({ uri, diagnostics }).catch(() => undefined);
  }

  library.onDidRead(({ uri, file, settings }) => {
    if (scope() !== 'library') return;
    try {
      const findings = lintIn(settings, file, surroundingsOf(uri));
      const grave = findings.filter(({ severity }) => severity !== 'info');
      show(uri, diagnosticsIn({ uri, text: file.text, findings: grave, l10n: l10n(), home }));
    } catch (error) {
      failed(uri, error);
    }
  });

  library.onDidReadSettings((uri, read) => {
    const wanted = read && scope() === 'library' ? read : undefined;
    show(uri, wanted ? diagnosticsIn({ uri, text: wanted.text, findings: wanted.findings, l10n: l10n(), home }) : []);
  });

  library.onDidChange((change) => {
    if (!change.after) show(change.uri, []);
    linked.update(change);
    if (changesTargets(change)) lookAgain(linked.to(change.uri));
  });
  onDidTouch(lookAgain);

  function lookAgain(uris: readonly string[]): void {
    for (const uri of uris) again(uri);
    library.reread(uris);
  }

  return {
    closed(uri) {
      shown.add(uri);
      if (scope() !== 'library' || !library.entryOf(uri)) show(uri, []);
    },
    anew() {
      if (scope() === 'library') library.reread(library.entries().map(({ uri }) => uri));
      else for (const uri of [...shown]) show(uri, []);
    },
  };
}

/** Whether what others can link to has changed. */
function changesTargets({ before, after }: LibraryChange): boolean {
  const targets = (entry: LibraryChange['after']) => entry?.places.map(({ id }) => id).join(' ');
  return targets(before) !== targets(after);
}

/** Which cases link to a file. */
function createBacklinks(resolve: (from: string, path: string) => string) {
  const sources = new Map<string, Set<string>>();
  const targetsOf = (entry: LibraryChange['after']): string[] =>
    entry ? entry.links.map(({ path }) => resolve(entry.uri, path)) : [];
  return {
    update({ uri, before, after }: LibraryChange): void {
      for (const target of targetsOf(before)) sources.get(target)?.delete(uri);
      for (const target of targetsOf(after)) {
        const known = sources.get(target) ?? new Set();
        sources.set(target, known.add(uri));
      }
    },
    to: (uri: string): string[] => [...(sources.get(uri) ?? [])].filter((source) => source !== uri),
  };
}
