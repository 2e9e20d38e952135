/** A speaker whom nobody has introduced is added to the people of the case. */
import type { PersonPart } from '../../language/case.js';
import type { Finding } from '../../language/finding.js';
import type { CaseFile } from '../../language/parse.js';
import { RESERVED_KEYS } from '../../language/vocabulary.js';
import { setMatter } from '../../language/write/matter-edit.js';
import { keyFor } from '../../language/write/skeleton/cast.js';
import type { Action, ActionGroup } from './action.js';

const AS: readonly (readonly [PersonPart, string])[] = [
  ['patient', 'the patient'],
  ['clinician', 'a clinician'],
  ['relative', 'a relative'],
  ['colleague', 'a colleague'],
  ['other', 'somebody else'],
];

/** Whoever speaks or is named, and is none of the people yet. */
interface Unknown {
  readonly finding: Finding;
  readonly key: string;
  readonly name: string;
}

export const declareSpeaker: ActionGroup = ({ open: { file }, findings, l10n: { t } }) =>
  findings
    .flatMap((finding) => unknownIn(file, finding) ?? [])
    .flatMap(({ finding, key, name }): Action[] => {
      const { people } = file.case;
      // A case has one patient, as a rule, and somebody who is not: who is there already is not offered again.
      const parts = AS.filter(([part]) => part !== 'patient' || !people.some((person) => person.part === 'patient'));
      return parts.flatMap(([part, as]): Action[] => {
        const edit = setMatter(file.text, ['people', key], { name, part });
        if ('problem' in edit) return [];
        return [
          {
            title: t('Add ‘{0}’ to the people of the case, as {1}', name, t(as)),
            kind: 'quickfix',
            edits: [edit],
            finding,
          },
        ];
      });
    });

function unknownIn({ text, case: { people } }: CaseFile, finding: Finding): Unknown | undefined {
  const { rule, severity, range, message } = finding;
  const written = text.slice(range.start, range.end).trim();
  if (rule === 'structure/unknown-speaker' && severity !== 'error') {
    const taken = new Set([...RESERVED_KEYS, ...people.map((person) => person.key)]);
    return { finding, name: written, key: keyFor(written, 'other', taken) };
  }
  const key = written.replace(/^"|"$/g, '');
  const reserved: readonly string[] = RESERVED_KEYS;
  if (rule !== 'structure/attribute-value' || !message.includes('is not the key of anybody')) return undefined;
  if (!KEY.test(key) || reserved.includes(key)) return undefined;
  return { finding, key, name: key.replace(/^\p{L}/u, (letter) => letter.toUpperCase()).replaceAll('-', ' ') };
}

/** What can be the key of a person. */
const KEY = /^\p{L}[\p{L}\p{N}_-]*$/u;
