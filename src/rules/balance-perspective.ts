import type { Case, Person, PersonPart } from '../language/case.js';
import { blocksIn } from '../language/walk.js';
import type { Rule } from './rule.js';

type Side = 'patient' | 'clinician';

/** A relative speaks for the patient’s side; a colleague stands on the clinician’s. */
const SIDES: Readonly<Partial<Record<PersonPart, Side>>> = {
  patient: 'patient',
  relative: 'patient',
  clinician: 'clinician',
  colleague: 'clinician',
};

const sideOf = (person: Person): Side | undefined => SIDES[person.part];

/** The sides that speak for themselves: in a turn, a voice, a story or a wish. */
function sidesHeard(theCase: Case): Set<Side> {
  const side = new Map(theCase.people.map((person) => [person.key, sideOf(person)]));
  const heard = new Set<Side>();
  const add = (key: string | undefined): void => {
    const found = key === 'team' ? 'clinician' : side.get(key ?? '');
    if (found) heard.add(found);
  };
  for (const block of theCase.sections.flatMap((section) => section.children.flatMap(blocksIn))) {
    if (block.type === 'voice' || block.type === 'wish') add(block.of?.key);
    else if (block.type === 'story') add(block.by?.key);
    else if (block.type === 'dialogue')
      for (const turn of block.children) if (turn.type === 'turn') add(turn.speaker.key);
  }
  return heard;
}

export const perspective: Rule = {
  id: 'balance/perspective',
  says: 'Both sides of the encounter speak: in a turn, a voice, a story or a wish.',
  why: 'Difficulty lies in what happens between two people. A case that hears only one of them teaches that the other is the problem.',
  source: 'Lister C, Reilly J, Beckwith H. BMJ 2016;352:i760. doi:10.1136/bmj.i760',
  severity: { draft: 'warning', 'in-review': 'warning', approved: 'error' },
  check(file) {
    const blocks = file.case.sections.flatMap((section) => section.children.flatMap(blocksIn));
    // What could not be read may be the very voice that is missed.
    if (blocks.length === 0 || blocks.some((block) => block.type === 'withheld')) return [];
    const heard = sidesHeard(file.case);
    const present = new Set(file.case.people.map(sideOf));
    const people = file.frontMatter?.entries.find((entry) => entry.key === 'people');
    const range = people?.keyRange ?? { start: 0, end: Math.min(file.text.length, 3) };
    const sides: readonly Side[] = ['patient', 'clinician'];
    return sides
      .filter((side) => present.has(side) && !heard.has(side))
      .map((side) => ({
        message: `The ${side}’s side is never heard in this case: nobody on it speaks, tells or wishes.`,
        remedy: `Add ‘:::voice{of=…}’ with how the ${side} lives this encounter, in their own words, or let them speak in a ‘:::dialogue’.`,
        range,
      }));
  },
};
