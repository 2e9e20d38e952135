import { mainFormat } from '../../language/formats/index.js';
import { say } from '../../language/said.js';
import { plainText } from '../../language/walk.js';
import type { Report, Rule } from '../rule.js';
import type { CaseView } from '../view.js';

/** “Part 2”, “Teil 2: Am Morgen”, in the languages of the handout. */
const PART =
  /^(?:part|teil|partie|parte|deel|الجزء)[ \u00A0](?:\d{1,2}|[ivx]{1,4}|[a-h]|one|two|three|four|five)\b\s*[:.–—-]?\s*(.*)$/iu;

export const partHeading: Rule = {
  id: 'structure/part-heading',
  says: 'The parts of an unfolding case begin with ‘::part[…]’.',
  why: 'A heading begins no part. All that stands below it is on the one sheet that learners are given first, and they read how the case goes on before they have thought about it.',
  severity: { draft: 'warning', 'in-review': 'error', approved: 'error' },
  check({ file, headings, blocks }: CaseView) {
    if (mainFormat(file.case.matter.formats) !== 'unfolding' || blocks.some(({ node }) => node.type === 'part'))
      return [];
    const found = headings.flatMap(({ node, where }) => {
      const words = plainText(node.children).trim();
      const title = PART.exec(words)?.[1];
      return where === 'prose' && title !== undefined && node.position ? [{ node, words, title }] : [];
    });
    if (found.length < 2) return [];
    return found.map(({ node, words, title }): Report => {
      const [start = 0, end = 0] = [node.position?.start.offset, node.position?.end.offset];
      const isPlain = node.children.every(({ type }) => type === 'text') && !/[[\]{}\\]/.test(title);
      const fix = {
        title: 'Begin a part here',
        range: { start, end },
        text: title === '' ? '::part' : `::part[${title}]`,
      };
      return {
        message: say`‘${words}’ is a heading, and begins no part: learners are given all parts at once.`,
        remedy: say`Write ‘::part[…]’ in its place, with the part’s title.`,
        range: { start, end },
        ...(isPlain && { fix }),
      };
    });
  },
};
