import { say } from '../../language/said.js';
import type { Rule } from '../rule.js';

/** Those who are too young to speak for themselves. */
const YOUNGEST = 6;

export const aboutThem: Rule = {
  id: 'balance/about-them',
  says: 'A patient who is spoken of speaks too, or has a wish.',
  why: 'A patient asked doctors why they talk about patients and not with them. A relative’s voice is another voice.',
  source: 'Stevens, rapid response to Rickenbach M. BMJ 2024;385:q1427.',
  severity: { draft: 'off', 'in-review': 'info', approved: 'info' },
  check({ file, blocks, texts }) {
    if (blocks.some(({ node }) => node.type === 'withheld')) return [];
    const heard = new Set(
      blocks.flatMap(({ node }): (string | undefined)[] => {
        if (node.type === 'voice' || node.type === 'wish') return [node.of?.key];
        if (node.type === 'story') return [node.by?.key];
        if (node.type === 'brief') return [...node.audience];
        return node.type === 'dialogue'
          ? node.children.flatMap((turn) => (turn.type === 'turn' ? [turn.speaker.key] : []))
          : [];
      }),
    );
    const { people } = file.case;
    // Where nobody of their side is heard, another rule says so, and says it louder.
    if (!people.some(({ key, part }) => part === 'relative' && heard.has(key))) return [];
    return people
      .filter(({ key, part, age }) => part === 'patient' && !heard.has(key) && !(Number(age) <= YOUNGEST))
      .filter(({ name }) => texts.some(({ text }) => text.includes(name)))
      .map(({ name, range }) => ({
        message: say`${name} is spoken of and never heard: a relative speaks, and the patient does not.`,
        remedy: say`Give them a line, a ‘:::voice{of=…}’ or a ‘::wish[…]{of=…}’. If they cannot speak, what they once said, or how they looked, is a voice too.`,
        range,
      }));
  },
};
