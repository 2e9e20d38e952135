/** Beside a feeling: who on the other side has one of the same family. */
import { type InlayHint, InlayHintKind } from 'vscode-languageserver';
import { labelsFor } from '../handout/labels.js';
import { feltFamilies } from '../language/feelings.js';
import type { CaseFile } from '../language/parse.js';
import type { Feature } from './feature.js';
import type { L10n } from './l10n.js';
import { settingOf } from './setting.js';
import { offsetAt, positionAt } from './text-places.js';

export const hints: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  listen(host) {
    const { connection, caseAt, l10n } = host;
    connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }) => {
      if (!(await settingOf(host, uri, 'inlayHints.mirroredFeelings', false))) return [];
      const file = caseAt(uri)?.file;
      if (!file) return [];
      const [from, to] = [offsetAt(file, range.start), offsetAt(file, range.end)];
      return hintsOf(file, l10n()).flatMap(({ offset, hint }) => (from <= offset && offset <= to ? [hint] : []));
    });
  },
};

interface Placed {
  readonly offset: number;
  readonly hint: InlayHint;
}

export function hintsOf(file: CaseFile, { t }: L10n): Placed[] {
  const { people, matter } = file.case;
  const labels = labelsFor(matter.lang);
  const nameOf = (key: string | undefined): string =>
    people.find((person) => person.key === key)?.name ?? (key === 'team' ? labels.team : labels.someone);
  return feltFamilies(file.case)
    .filter(({ mirrored }) => mirrored)
    .flatMap(({ family, patient, clinician }) =>
      [
        { own: patient, other: clinician },
        { own: clinician, other: patient },
      ].flatMap(({ own, other }) => {
        const names = [...new Set(other.map(({ of }) => nameOf(of?.key)))].join(', ');
        return own.map(({ range }) => ({
          offset: range.end,
          hint: {
            position: positionAt(file, range.end),
            label: `⇄ ${names}`,
            tooltip: t('{0}: on both sides', labels.feelings[family] ?? family),
            kind: InlayHintKind.Type,
            paddingLeft: true,
          },
        }));
      }),
    );
}
