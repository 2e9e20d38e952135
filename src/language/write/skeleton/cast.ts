/** Who is in a new case: those whom the author named, and whoever else its format needs. */
import { PERSON_PARTS, type PersonPart } from '../../case.js';
import { RESERVED_KEYS } from '../../vocabulary.js';
import { type Piece, tell } from './pieces.js';
import type { Role, Texts } from './texts.js';

export interface NewPerson {
  readonly name: string;
  readonly part: PersonPart;
}

export interface Member {
  readonly key: string;
  readonly name: Piece;
  readonly part: PersonPart;
  readonly about: Piece;
}

export interface Cast {
  readonly patient: Member;
  readonly clinician: Member;
  readonly colleague: Member;
  /** All who stand in the front matter, in order. */
  readonly all: readonly Member[];
}

/**
 * Read names as an author lists them: `Mrs Kelly, Dr Shah, Joe Kelly (relative)`. The first is the patient, the second
 * the clinician, and all others colleagues, unless they say their part in brackets.
 */
export function readPeople(text: string): readonly NewPerson[] {
  const usual: readonly PersonPart[] = ['patient', 'clinician'];
  return text
    .split(/[,;，،]/)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '')
    .map((one, index) => {
      const m = /^(.*?)\s*\(([a-z]+)\)$/.exec(one);
      const part = PERSON_PARTS.find((name) => name === m?.[2]);
      return part && m?.[1] ? { name: m[1], part } : { name: one, part: usual[index] ?? 'colleague' };
    });
}

/** What stands in brackets behind a name and is no part; undefined if there is none. */
export function strangePart(text: string): string | undefined {
  const inBrackets = [...text.matchAll(/\(([^()]*)\)/g)].map(([, part = '']) => part.trim());
  return inBrackets.find((part) => !PERSON_PARTS.some((name) => name === part));
}

/** @param withColleague whether the format needs a third person */
export function castOf(given: readonly NewPerson[], say: Texts, withColleague: boolean): Cast {
  const taken = new Set<string>(RESERVED_KEYS);
  const named = given.flatMap(({ name: written, part }): Member[] => {
    const name = sayable(written);
    if (name === '') return [];
    const key = keyFor(name, part, taken);
    taken.add(key);
    return [{ key, name, part, about: tell(aboutOf(part, say)) }];
  });
  const role = (part: PersonPart, { key, name, about }: Role): Member => {
    const free = unique(key, taken);
    return { key: free, part, name: { text: name, name: `name of ${free}` }, about: tell(about) };
  };
  // A relative may stand where the patient does not.
  const patient = find(named, 'patient') ?? find(named, 'relative') ?? role('patient', say.roles.patient);
  const clinician = find(named, 'clinician') ?? role('clinician', say.roles.clinician);
  const other = named.find((member) => member !== patient && member !== clinician);
  const colleague = other ?? role('colleague', say.roles.colleague);
  const needed = [patient, clinician, ...(withColleague ? [colleague] : [])];
  return { patient, clinician, colleague, all: [...needed, ...named.filter((member) => !needed.includes(member))] };
}

/** What would end a turn’s name, or be Markdown in it, is left out. */
const sayable = (name: string): string =>
  name
    .replace(/[\p{Cc}\p{Cf}:：﹕︓︰∶꞉ː˸׃։()（）[\]{}<>"\\*_`~|#]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);

const find = (members: readonly Member[], part: PersonPart): Member | undefined =>
  members.find((member) => member.part === part);

function aboutOf(part: PersonPart, { roles }: Texts): string {
  if (part === 'patient' || part === 'relative') return roles.patient.about;
  return part === 'clinician' ? roles.clinician.about : roles.colleague.about;
}

/** A key for somebody of this name: the last name in small letters, or the part. */
export function keyFor(name: string, part: PersonPart, taken: ReadonlySet<string>): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^\p{L}/u.test(word));
  return unique(words.at(-1) ?? part, taken);
}

function unique(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  for (let number = 2; ; number += 1) if (!taken.has(`${key}-${number}`)) return `${key}-${number}`;
}
