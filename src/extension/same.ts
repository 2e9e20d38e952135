/** Diagnostics that are the same as before: most are while an author types, and each time the editor draws them anew. */
import type { Diagnostic, Uri } from 'vscode';

/** Milliseconds without others after which they are handed on all the same: an edit and its undoing may have hidden one. */
const PAUSE = 200;

type HandleDiagnostics = (
  uri: Uri,
  diagnostics: Diagnostic[],
  next: (uri: Uri, diagnostics: Diagnostic[]) => void,
) => void;

/** Hands on at once what is not what was said last of the same document, and the rest when it has been quiet. */
export function unlessTheSame(pause = PAUSE): HandleDiagnostics {
  let last = { of: '', said: '' };
  const waiting = new Map<string, NodeJS.Timeout>();
  return (uri, diagnostics, next) => {
    const of = uri.toString();
    const said = JSON.stringify(diagnostics);
    const isSame = of === last.of && said === last.said;
    last = { of, said };
    const handOn = () => {
      waiting.delete(of);
      next(uri, diagnostics);
    };
    clearTimeout(waiting.get(of));
    if (isSame) waiting.set(of, setTimeout(handOn, pause));
    else handOn();
  };
}
