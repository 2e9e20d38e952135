import { say } from '../../language/said.js';
import { wordRange } from '../places.js';
import type { Rule } from '../rule.js';

export const factors: Rule = {
  id: 'balance/factors',
  says: 'Not all that makes an encounter difficult lies with the patient.',
  why: 'A map with the patient alone on it says that the patient is the difficulty. In studies the clinicians’ hours, experience and attitudes counted too.',
  source:
    'Krebs EE, Garrett JM, Konrad TR. BMC Health Serv Res 2006;6:128. Hinchey SA, Jackson JL. J Gen Intern Med 2011;26:588-94.',
  severity: { draft: 'info', 'in-review': 'warning', approved: 'error' },
  check({ file, blocks }) {
    const found = blocks.flatMap(({ node }) => (node.type === 'factor' ? [node] : []));
    const [first, second] = found;
    if (!first || !second || found.some((factor) => factor.in !== 'patient')) return [];
    return [
      {
        message:
          found.length === 2
            ? say`Both factors lie with the patient, so that the case blames the patient for what happens between two people.`
            : say`All ${found.length} factors lie with the patient, so that the case blames the patient for what happens between two people.`,
        remedy: say`Add what lies elsewhere, as in ‘::factor[…]{in=clinician}’: with the clinician, between them, in the team or in the system.`,
        range: wordRange(file, first),
      },
    ];
  },
};
