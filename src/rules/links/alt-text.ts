import { say } from '../../language/said.js';
import type { Rule } from '../rule.js';

export const altText: Rule = {
  id: 'links/alt-text',
  says: 'A picture has a text that stands in its place.',
  why: 'Who cannot see the picture hears this text, and it is printed where the picture cannot be.',
  source: 'W3C. Web Content Accessibility Guidelines 2.2, criterion 1.1.1.',
  severity: { draft: 'info', 'in-review': 'warning', approved: 'warning' },
  check({ images }) {
    return images
      .filter(({ node }) => !node.alt?.trim())
      .map(({ node }) => {
        const start = node.position?.start.offset ?? 0;
        return {
          message: say`This picture has no text to stand in its place.`,
          remedy: say`Say between the brackets what it shows and why it is here: ‘![The coat, buttoned to the chin](coat.png)’.`,
          range: { start, end: node.position?.end.offset ?? start + 1 },
        };
      });
  },
};
