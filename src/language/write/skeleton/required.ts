/** One block that a case still lacks, written for the people whom it has. */
import type { Case, Person } from '../../case.js';
import type { Missing } from '../../formats/missing.js';
import { allBlocks } from '../../walk.js';
import type { Cast, Member } from './cast.js';
import { plainOf, snippetOf } from './pieces.js';
import { textsIn } from './skeleton.js';
import { blockOf } from './structure.js';

/**
 * What to add to a case so that it has what its format needs.
 *
 * @returns the same text twice, plain and in VS Code’s snippet syntax; undefined if nobody in the case could say it
 */
export function requiredBlock(
  theCase: Case,
  format: string,
  missing: Missing,
): { readonly text: string; readonly snippet: string } | undefined {
  const cast = castIn(theCase.people);
  const block = blockOf(format, missing.word, missing.for);
  if (!cast || !block) return undefined;
  const say = textsIn(theCase.matter.lang);
  const names = { patient: cast.patient.name, clinician: cast.clinician.name, colleague: cast.colleague.name };
  const taken = new Set(allBlocks(theCase).flatMap((node) => ('id' in node && node.id ? [node.id] : [])));
  const text = block({ format, say, cast, names }).map((piece) =>
    typeof piece === 'string' ? freeId(piece, taken) : piece,
  );
  return { text: plainOf(text), snippet: snippetOf(text) };
}

function castIn(people: readonly Person[]): Cast | undefined {
  const member = (person: Person | undefined): Member | undefined =>
    person && { key: person.key, name: person.name, part: person.part, about: person.about ?? '' };
  const all = people.flatMap((person) => member(person) ?? []);
  const find = (part: Person['part']): Member | undefined => all.find((one) => one.part === part);
  const clinician = find('clinician');
  const patient = find('patient') ?? find('relative');
  if (!clinician || !patient) return undefined;
  const colleague = all.find((one) => one !== clinician && one !== patient) ?? clinician;
  return { patient, clinician, colleague, all };
}

/** A new block must not take the name of one that is there. */
function freeId(piece: string, taken: ReadonlySet<string>): string {
  return piece.replace(/\{#([\w-]+)/g, (whole, id: string) => {
    if (!taken.has(id)) return whole;
    for (let number = 2; ; number += 1) if (!taken.has(`${id}-${number}`)) return `{#${id}-${number}`;
  });
}
