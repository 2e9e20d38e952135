import { nearest } from '../../language/nearest.js';
import { say } from '../../language/said.js';
import type { Report, Rule } from '../rule.js';

export const citation: Rule = {
  id: 'evidence/citation',
  says: 'What is cited stands in the references.',
  why: 'A reader who cannot find a source cannot judge it.',
  severity: { draft: 'warning', 'in-review': 'error', approved: 'error' },
  check({ file, citations }) {
    const known = file.case.matter.references.map((reference) => reference.id);
    return citations
      .flatMap((cited) => cited.items)
      .filter(({ key }) => !known.includes(key))
      .map(({ key, range }): Report => {
        const meant = nearest(key, known);
        return {
          message: say`‘@${key}’ is cited here, and the references hold no item with this id.`,
          remedy: meant
            ? say`Did you mean ‘${meant}’?`
            : say`Add it to ‘references’, above the second line of ‘---’ at the top of the case.`,
          range,
          ...(meant ? { fix: { title: `Write ‘${meant}’`, range, text: meant } } : {}),
        };
      });
  },
};
