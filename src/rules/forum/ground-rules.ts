import { formatNamed } from '../../language/formats/index.js';
import { say, sayOf } from '../../language/said.js';
import { keyRange } from '../places.js';
import type { Rule } from '../rule.js';
import { requires } from './requires.js';

/** Groups in which people speak of themselves. */
export const CARED_FOR: readonly string[] = ['balint', 'schwartz', 'reflective-practice'];

export const groundRules: Rule = {
  id: 'forum/ground-rules',
  says: 'A group in which people speak of themselves has ground rules.',
  why: 'Nobody speaks of what moved them before they know what is done with it.',
  source: 'Johnson AH, Nease DE, Milberg LC, Addison RB. Fam Med 2004;36:253-9.',
  severity: { draft: 'off', 'in-review': 'info', approved: 'warning' },
  check({ file, blocks }) {
    const { formats } = file.case.matter;
    const name = formats.find((format) => CARED_FOR.includes(format));
    // Without a question nothing is held yet; what a format requires, another rule asks for.
    if (name === undefined || requires(file, 'care') || !blocks.some(({ node }) => node.type === 'question')) return [];
    if (blocks.some(({ node }) => node.type === 'care' || node.type === 'withheld')) return [];
    return [
      {
        message: say`This case is for a group that speaks of itself (${sayOf(formatNamed(name)?.title ?? name)}), and has no ground rules.`,
        remedy: say`Add a block ‘:::care’: what is said here stays here, nobody has to speak, and where to turn to.`,
        range: keyRange(file, 'format'),
      },
    ];
  },
};
