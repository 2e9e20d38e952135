/** What is told above a handout that learners read: where something stands that was most likely not meant for them. */
import { type Diagnostic, l10n, languages, type Uri } from 'vscode';
import { type PreviewEdition, SHOWN_IDS } from '../server/protocol.js';

const idOf = ({ code }: Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

/** Nothing, if there is nothing to tell; what is found comes from the diagnostics, so that no handout waits for it. */
export function toldOf(uri: Uri, edition: PreviewEdition): string {
  if (edition === 'facilitator' || edition === 'examiner' || edition.startsWith('actor:')) return '';
  const lines = languages
    .getDiagnostics(uri)
    .filter((found) => SHOWN_IDS.includes(String(idOf(found))))
    .map(({ range }) => range.start.line + 1)
    .sort((one, other) => one - other);
  const [first] = lines;
  if (first === undefined) return '';
  return lines.length === 1
    ? l10n.t('Line {0} looks like a note for whoever leads, or an answer, and learners read it.', first)
    : l10n.t(
        'Line {0} and {1} more look like notes for whoever leads, or answers, and learners read them.',
        first,
        lines.length - 1,
      );
}
