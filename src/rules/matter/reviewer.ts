import { textOf } from '../../language/matter/values.js';
import { say } from '../../language/said.js';
import { valueAt } from '../places.js';
import type { Rule } from '../rule.js';

const plain = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();

export const reviewer: Rule = {
  id: 'matter/reviewer',
  says: 'Whoever reviewed a case is not one of its authors.',
  why: 'Authors know what they meant. What a case says of a patient to somebody who was not there, another pair of eyes finds.',
  severity: { draft: 'off', 'in-review': 'info', approved: 'warning' },
  check({ file }) {
    const by = valueAt(file, 'reviewed', 'by');
    const name = textOf(by);
    if (!by || name === undefined) return [];
    const { authors } = file.case.matter;
    return authors.some((author) => plain(author.name) === plain(name))
      ? [
          {
            message: say`${name} wrote this case and reviewed it too.`,
            remedy: say`Ask a colleague who did not write it, if you can somebody of another profession or a patient.`,
            range: by.range,
          },
        ]
      : [];
  },
};
