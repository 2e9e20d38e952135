import { type Side, sideOf } from '../../language/feelings.js';
import type { CaseFile } from '../../language/parse.js';

/** On whose side somebody of the case stands, by their key. */
export function sidesOf({ case: { people } }: CaseFile): (key: string | undefined) => Side | undefined {
  const sides = new Map(people.map((person) => [person.key, sideOf(person.part)]));
  return (key) => (key === 'team' ? 'clinician' : sides.get(key ?? ''));
}
