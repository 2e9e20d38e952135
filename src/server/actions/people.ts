/** A speaker whom nobody has introduced is added to the people of the case. */
import type { PersonPart } from '../../language/case.js';
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

export const declareSpeaker: ActionGroup = ({ open: { file }, findings }) =>
  findings
    .filter(({ rule, severity }) => rule === 'structure/unknown-speaker' && severity !== 'error')
    .flatMap((finding): Action[] => {
      const name = file.text.slice(finding.range.start, finding.range.end).trim();
      const { people } = file.case;
      const key = keyFor(name, 'other', new Set([...RESERVED_KEYS, ...people.map((person) => person.key)]));
      // A case has one patient, as a rule, and somebody who is not: who is there already is not offered again.
      const parts = AS.filter(([part]) => part !== 'patient' || !people.some((person) => person.part === 'patient'));
      return parts.flatMap(([part, as]): Action[] => {
        const edit = setMatter(file.text, ['people', key], { name, part });
        if ('problem' in edit) return [];
        return [
          { title: `Add ‘${name}’ to the people of the case, as ${as}`, kind: 'quickfix', edits: [edit], finding },
        ];
      });
    });
