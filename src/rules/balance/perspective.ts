import { type Side, sideOf } from '../../language/feelings.js';
import { say } from '../../language/said.js';
import type { Rule } from '../rule.js';
import type { CaseView } from '../view.js';
import { sidesOf } from './sides.js';

/** The sides that speak for themselves: in a turn, a voice, a story or a wish. */
function sidesHeard({ file, blocks }: CaseView): Set<Side | undefined> {
  const speakers = blocks.flatMap(({ node }): (string | undefined)[] => {
    if (node.type === 'voice' || node.type === 'wish') return [node.of?.key];
    if (node.type === 'story') return [node.by?.key];
    return node.type === 'dialogue'
      ? node.children.flatMap((turn) => (turn.type === 'turn' ? [turn.speaker.key] : []))
      : [];
  });
  return new Set(speakers.map(sidesOf(file)));
}

export const perspective: Rule = {
  id: 'balance/perspective',
  says: 'Both sides of the encounter speak: in a turn, a voice, a story or a wish.',
  why: 'Difficulty lies in what happens between two people. A case that hears only one of them teaches that the other is the problem.',
  source: 'Lister C, Reilly J, Beckwith H. BMJ 2016;352:i760. doi:10.1136/bmj.i760',
  severity: { draft: 'warning', 'in-review': 'warning', approved: 'error' },
  check(view) {
    const { file, blocks } = view;
    // What could not be read may be the very voice that is missed.
    if (file.case.sections.length === 0 || blocks.some(({ node }) => node.type === 'withheld')) return [];
    const heard = sidesHeard(view);
    const present = new Set(file.case.people.map((person) => sideOf(person.part)));
    const people = file.frontMatter?.entries.find((entry) => entry.key === 'people');
    const range = people?.keyRange ?? { start: 0, end: Math.min(file.text.length, 3) };
    const sides: readonly Side[] = ['patient', 'clinician'];
    return sides
      .filter((side) => present.has(side) && !heard.has(side))
      .map((side) => ({
        message:
          side === 'patient'
            ? say`The patient’s side is never heard in this case: nobody on it speaks, tells or wishes.`
            : say`The clinician’s side is never heard in this case: nobody on it speaks, tells or wishes.`,
        remedy:
          side === 'patient'
            ? say`Add ‘:::voice{of=…}’ with how the patient lives this encounter, in their own words, or let them speak in a ‘:::dialogue’.`
            : say`Add ‘:::voice{of=…}’ with how the clinician lives this encounter, in their own words, or let them speak in a ‘:::dialogue’.`,
        range,
      }));
  },
};
