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
  readonly put: (document: TextDocument) => void;
  readonly drop: (document: TextDocument) => void;
  readonly clear: () => void;
}

/** `retry` is called when a case that is aside was changed and saved, and is no longer aside. */
export function createAside(retry: (document: TextDocument) => void): Aside {
  const uris = new Set<string>();
  const notices = languages.createDiagnosticCollection('encounter.aside');
  const has = ({ uri }: Pick<TextDocument, 'uri'>) => uris.has(uri.toString());
  const drop = ({ uri }: TextDocument) => {
    uris.delete(uri.toString());
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
    put(document) {
      uris.add(document.uri.toString());
      notices.set(document.uri, [notice()]);
    },
    clear() {
      uris.clear();
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
