/** Cases that the server could not read without hanging or dying: it gets them no more until they are changed. */
import {
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  Range,
  type TextDocument,
  workspace,
} from 'vscode';

export interface Aside extends Disposable {
  readonly has: (document: Pick<TextDocument, 'uri'>) => boolean;
  /** Sets a case aside, and says so in it. */
  readonly put: (file: Pick<TextDocument, 'uri'>) => void;
  readonly drop: (file: Pick<TextDocument, 'uri'>) => void;
  /** Closing a document forgets what was typed in it; a file that is aside as it lies there stays so. */
  readonly close: (document: TextDocument) => void;
  readonly clear: () => void;
  /** The addresses of all that is aside. */
  readonly all: () => readonly string[];
}

/** `retry` is called when a case that is aside was changed and saved, and is no longer aside. */
export function createAside(retry: (document: TextDocument) => void): Aside {
  const uris = new Set<string>();
  /** Those that were not open when they were set aside. */
  const closed = new Set<string>();
  const notices = languages.createDiagnosticCollection('encounter.aside');
  const has = ({ uri }: Pick<TextDocument, 'uri'>) => uris.has(uri.toString());
  const drop = ({ uri }: Pick<TextDocument, 'uri'>) => {
    uris.delete(uri.toString());
    closed.delete(uri.toString());
    notices.delete(uri);
  };
  const saving = workspace.onDidSaveTextDocument((document) => {
    if (!has(document)) return;
    drop(document);
    retry(document);
  });
  return {
    has,
    drop,
    put({ uri }) {
      uris.add(uri.toString());
      if (!workspace.textDocuments.some((document) => document.uri.toString() === uri.toString()))
        closed.add(uri.toString());
      notices.set(uri, [notice()]);
    },
    close(document) {
      if (!closed.has(document.uri.toString())) drop(document);
    },
    all: () => [...uris],
    clear() {
      uris.clear();
      closed.clear();
      notices.clear();
    },
    dispose: () => Disposable.from(saving, notices).dispose(),
  };
}

function notice(): Diagnostic {
  const message = l10n.t(
    'This case is set aside: the language server could not read it, and is no longer asked to. Undo what you changed last, and save: then it is tried again.',
  );
  const found = new Diagnostic(new Range(0, 0, 0, 0), message, DiagnosticSeverity.Error);
  found.source = 'encounter';
  return found;
}
