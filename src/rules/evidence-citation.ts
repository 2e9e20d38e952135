import type { Citation } from '../language/case.js';
import { nearest } from '../language/nearest.js';
import type { Report, Rule } from './rule.js';

/** All citations below a node, in order. */
function* citationsIn(node: unknown): Generator<Citation> {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && node.type === 'citation') yield node as Citation;
  if ('children' in node && Array.isArray(node.children)) for (const child of node.children) yield* citationsIn(child);
}

export const citation: Rule = {
  id: 'evidence/citation',
  says: 'What is cited stands in the references.',
  why: 'A reader who cannot find a source cannot judge it.',
  severity: { draft: 'warning', 'in-review': 'error', approved: 'error' },
  check(file) {
    const known = file.case.matter.references.map((reference) => reference.id);
    const reports: Report[] = [];
    for (const section of file.case.sections) {
      for (const cited of citationsIn({ children: section.children })) {
        for (const { key, range } of cited.items) {
          if (known.includes(key)) continue;
          const meant = nearest(key, known);
          reports.push({
            message: `‘@${key}’ is cited here, and the references hold no item with this id.`,
            remedy: meant ? `Did you mean ‘${meant}’?` : 'Add it to ‘references’ in the front matter.',
            range,
            ...(meant ? { fix: { title: `Write ‘${meant}’`, range, text: meant } } : {}),
          });
        }
      }
    }
    return reports;
  },
};
