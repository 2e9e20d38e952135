import { allOf, say, sayOf } from '../../language/said.js';
import { isEnglish, wordRange } from '../places.js';
import type { Rule } from '../rule.js';
import { sidesOf } from './sides.js';

/** A question with one of these already looks from one side to the other, or at what is felt. */
const LOOKS_ACROSS =
  /\b(?:feel|feels|feeling|feelings|felt|emotions?|both|shared?|mirror\w*|echo\w*|each|whose|carrying)\b/i;

export const mirror: Rule = {
  id: 'balance/mirror',
  says: 'Feelings that both sides have are worth a question.',
  why: 'The clinician’s helplessness may be the patient’s. A group that notices it understands the patient by way of itself.',
  source: 'Lister C, Reilly J, Beckwith H. BMJ 2016;352:i760. doi:10.1136/bmj.i760',
  severity: { draft: 'off', 'in-review': 'info', approved: 'info' },
  check({ file, feelings, blocks, texts }) {
    if (!isEnglish(file)) return [];
    const question = blocks.findLast(({ node }) => node.type === 'question')?.node;
    if (question?.type !== 'question') return [];
    const sideOf = sidesOf(file);
    const of = { patient: new Set<string>(), clinician: new Set<string>() };
    for (const feeling of feelings) {
      const side = sideOf(feeling.of?.key);
      if (side && feeling.family !== undefined) of[side].add(feeling.family);
    }
    const mirrored = [...of.patient].filter((family) => of.clinician.has(family));
    const isAsked = texts.some(
      ({ where, text }) =>
        where === 'question' &&
        (LOOKS_ACROSS.test(text) || mirrored.some((family) => text.toLowerCase().includes(family))),
    );
    if (mirrored.length === 0 || isAsked) return [];
    return [
      {
        message: say`Both sides show ${allOf(mirrored.map(sayOf))}, and no question looks at it.`,
        remedy: say`You might ask, ‘What are we feeling ourselves as we talk about these two, and whose feeling might it be?’`,
        range: wordRange(file, question),
      },
    ];
  },
};
