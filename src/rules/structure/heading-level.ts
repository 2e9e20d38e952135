import { say } from '../../language/said.js';
import type { Report, Rule } from '../rule.js';
import type { PlacedHeading } from '../view.js';

export const headingLevel: Rule = {
  id: 'structure/heading-level',
  says: 'A heading stands at most one level below the one before it.',
  why: 'Who listens to a page, or leafs through its outline, takes a missing level for something that was left out.',
  source: 'W3C. Web Content Accessibility Guidelines 2.2, technique G141.',
  severity: { draft: 'info', 'in-review': 'warning', approved: 'warning' },
  check({ headings }) {
    const reports: Report[] = [];
    // The title of the case is the first level, the title of a part the second. A block begins where its surroundings are.
    let outside = 1;
    let last: PlacedHeading | undefined;
    let level = 1;
    for (const heading of headings) {
      if (heading.quoted) continue;
      if (heading.section.part && heading.section !== last?.section) outside = 2;
      if (!heading.block) level = outside;
      else if (heading.block !== last?.block) level = outside;
      const { depth, position } = heading.node;
      if (depth > level + 1) {
        const start = position?.start.offset ?? 0;
        const line = position?.end.offset ?? start + 1;
        reports.push({
          message: say`This heading is of level ${depth}, and the one above it of level ${level}: a level is missing between them.`,
          remedy: say`Write it with ${level + 1} ‘#’, or put a heading of level ${level + 1} above it.`,
          range: { start, end: Math.min(line, start + depth) },
        });
      }
      level = depth;
      if (!heading.block) outside = depth;
      last = heading;
    }
    return reports;
  },
};
