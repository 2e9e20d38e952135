import { say } from '../../language/said.js';
import { plainText } from '../../language/walk.js';
import { isEnglish } from '../places.js';
import type { Report, Rule } from '../rule.js';

const EMPTY_WORDS = /^(?:(?:click|tap|press|see|look) )?(?:here|this|this link|this page|link|more|read more)[.:…]?$/i;

export const linkText: Rule = {
  id: 'links/link-text',
  says: 'The words of a link say where it leads.',
  why: 'On paper ‘here’ leads nowhere, and who goes from link to link by ear hears ‘here, here, here’.',
  source: 'W3C. Web Content Accessibility Guidelines 2.2, criterion 2.4.4.',
  severity: { draft: 'info', 'in-review': 'warning', approved: 'warning' },
  check({ file, links }) {
    return links.flatMap(({ node }): Report[] => {
      const words = plainText(node.children).trim();
      const start = node.position?.start.offset ?? 0;
      const range = { start, end: node.position?.end.offset ?? start + 1 };
      const hasPicture = node.children.some(({ type }) => type !== 'text');
      if (words === '' && !hasPicture) {
        return [
          {
            message: say`This link has no words, so that nobody can see or follow it.`,
            remedy: say`Write between the brackets where it leads.`,
            range,
          },
        ];
      }
      if (!isEnglish(file) || !EMPTY_WORDS.test(words)) return [];
      return [
        {
          message: say`‘${words}’ does not say where this link leads.`,
          remedy: say`Let the words name it: ‘[the leaflet on breathlessness](…)’.`,
          range,
        },
      ];
    });
  },
};
