/** Beside a feeling: who on the other side has one of the same family. */
import {
  type ClientCapabilities,
  type Disposable,
  type InlayHint,
  InlayHintKind,
  InlayHintRequest,
} from 'vscode-languageserver';
import { labelsFor } from '../handout/labels.js';
import { feltFamilies } from '../language/feelings.js';
import type { CaseFile } from '../language/parse.js';
import type { Feature } from './feature.js';
import type { L10n } from './l10n.js';
import { settingOf } from './setting.js';
import { offsetAt, positionAt } from './text-places.js';

export const hints: Feature = {
  // An editor asks for them at each key: one that can be told later is told when somebody wants them.
  capabilities: (client) => (canBeToldLater(client) ? {} : { inlayHintProvider: true }),
  listen(host) {
    const { connection, caseAt, documents, l10n } = host;
    const isWanted = (uri?: string) => settingOf(host, uri, SETTING, false);
    let told: Disposable | undefined;
    let last = Promise.resolve();
    const follow = () => {
      if (!canBeToldLater(host.client())) return;
      last = last
        .then(async () => {
          const wanted = await Promise.all([isWanted(), ...documents.keys().map(isWanted)]);
          if (wanted.includes(true)) told ??= await connection.client.register(InlayHintRequest.type, EVERYWHERE);
          else {
            told?.dispose();
            told = undefined;
          }
        })
        .catch(() => undefined);
    };
    host.onInitialized(follow);
    host.onDidChangeSettings(follow);
    documents.onDidOpen(follow);
    connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }) => {
      if (!(await isWanted(uri))) return [];
      const file = caseAt(uri)?.file;
      if (!file) return [];
      const [from, to] = [offsetAt(file, range.start), offsetAt(file, range.end)];
      return hintsOf(file, l10n()).flatMap(({ offset, hint }) => (from <= offset && offset <= to ? [hint] : []));
    });
  },
};

const SETTING = 'inlayHints.mirroredFeelings';
/** In whatever the client sends us. */
const EVERYWHERE = { documentSelector: null };

const canBeToldLater = ({ textDocument, workspace }: ClientCapabilities): boolean =>
  textDocument?.inlayHint?.dynamicRegistration === true && workspace?.configuration === true;

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
