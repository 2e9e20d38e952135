import { plainName } from '../../language/people.js';
import { say } from '../../language/said.js';
import type { Report, Rule, Surroundings } from '../rule.js';
import { type LibraryCase, type LibraryPerson, pathBetween } from './index-of.js';

export const person: Rule = {
  id: 'library/person',
  says: 'A name that is the key of a person means the same person in every case of a library.',
  why: 'Who teaches with two of the cases takes the two for one, and a line that is moved between cases is given to somebody else.',
  severity: { draft: 'info', 'in-review': 'info', approved: 'info' },
  check({ file }, { library }) {
    if (library === undefined) return [];
    return file.case.people.flatMap((own): Report[] => {
      const other = anotherOf(own, library);
      if (other === undefined) return [];
      const { name, part } = other.person;
      const where = pathBetween(library.uri, other.in.uri).slice(0, 120);
      return [
        {
          message: say`The key ‘${own.key}’ means ${own.name} (${own.part}) in this case, and ${name} (${part}) in ‘${where}’.`,
          remedy: say`If they are two people, give one of them a key of their own, as ‘${ownKey(own)}’ here (F2 on the key changes it everywhere in the case). If they are one, write the same name and part in each.`,
          range: own.range,
        },
      ];
    });
  },
};

/** The whole name as a key, or the key with a number where the name says no more. */
function ownKey({ key, name }: LibraryPerson): string {
  const whole = (name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('-');
  return whole === '' || whole === key ? `${key}-2` : whole;
}

/** Somebody else whom another case of the library calls by the same key, and the first case that does. */
export function anotherOf(
  own: LibraryPerson,
  { index, uri }: NonNullable<Surroundings['library']>,
): { readonly person: LibraryPerson; readonly in: LibraryCase } | undefined {
  let first: { readonly person: LibraryPerson; readonly in: LibraryCase } | undefined;
  for (const { person: other, cases } of index.byPerson.get(own.key) ?? []) {
    const there = cases.find((each) => each.uri !== uri);
    if (there && (first === undefined || there.uri < first.in.uri) && isAnother(own, other))
      first = { person: other, in: there };
  }
  return first;
}

/**
 * Whether a key that is a name in both cases means somebody else. `doctor`, `mother` or `f1` are no names: each case
 * has its own, and so is a key that only one of the two names bears.
 */
function isAnother(one: LibraryPerson, other: LibraryPerson): boolean {
  if (!bears(one.name, one.key) || !bears(other.name, other.key)) return false;
  return one.part !== other.part || plain(one.name) !== plain(other.name);
}

const plain = (name: string): string => plainName(name).toLowerCase();

/** Whether the key is one of the words of the name, and no word for a part: ‘kelly’ of ‘Mrs Kelly’. */
function bears(name: string, key: string): boolean {
  const words = plain(name).split(/[^\p{L}\p{M}\p{N}]+/u);
  const wanted = key.toLowerCase().split(/[-_]+/);
  return !wanted.some((word) => PARTS.has(word)) && wanted.every((word) => words.includes(word));
}

/** What people are called by what they are. */
const PARTS: ReadonlySet<string> = new Set(
  (
    'doctor dr gp consultant registrar resident fellow intern trainee student nurse sister matron midwife surgeon ' +
    'anaesthetist physician psychiatrist therapist physiotherapist pharmacist interpreter receptionist secretary ' +
    'patient mother father mum dad parent parents wife husband partner son daughter brother aunt uncle ' +
    'grandmother grandfather granny child baby boy girl woman man carer friend neighbour neighbor relative family ' +
    'team ward colleague chaplain porter examiner candidate actor'
  ).split(' '),
);
