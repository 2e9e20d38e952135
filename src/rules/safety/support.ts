import { allOf, say } from '../../language/said.js';
import { CARED_FOR } from '../forum/ground-rules.js';
import { requires } from '../forum/requires.js';
import { keyRange } from '../places.js';
import type { Rule } from '../rule.js';

export const support: Rule = {
  id: 'safety/support',
  says: 'Where a case may touch somebody, it says where to turn to.',
  why: 'In every group sits somebody to whom it has happened. They should not have to ask where to go.',
  severity: { draft: 'off', 'in-review': 'warning', approved: 'warning' },
  check({ file, blocks }) {
    const notes = file.case.matter.contentNotes ?? [];
    if (notes.length === 0 || requires(file, 'support')) return [];
    if (blocks.some(({ node }) => node.type === 'support' || node.type === 'withheld')) return [];
    const hasRules = blocks.some(({ node }) => node.type === 'care');
    const isCared = hasRules || file.case.matter.formats.some((format) => CARED_FOR.includes(format));
    return [
      {
        message: say`The content note names ${allOf(notes.slice(0, 4))}, and the case says nowhere whom to turn to.`,
        remedy: isCared
          ? say`Add ‘::support[…]’ in ‘:::care’: a person in the room, a colleague, a service where you work.`
          : say`Add ‘::support[…]’ in a block ‘:::care’: a person in the room, a colleague, a service where you work.`,
        range: keyRange(file, 'content-notes'),
      },
    ];
  },
};
