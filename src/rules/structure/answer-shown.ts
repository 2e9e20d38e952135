import type { Range } from '../../language/finding.js';
import { say } from '../../language/said.js';
import { plainText } from '../../language/walk.js';
import { isAddressed, isEnglish } from '../places.js';
import type { Report, Rule } from '../rule.js';
import type { CaseView, TextRun } from '../view.js';
import { type Followed, followed } from './siblings.js';

const LABEL = [
  '(?:(?:model|suggested|correct|ideal|expected|sample|right) )?answers?(?: (?:key|sheet))?',
  'mark(?:ing)? (?:scheme|sheet|guide)',
].join('|');

/** “Answer: C” at the beginning of a line; a key needs a letter, since tables have keys to their signs. */
const SAID = new RegExp(
  `(?:^|\\n)(?:(${LABEL})(?: \\([^)\\n]{0,40}\\))?: ?\\S|key: [A-H](?:(?:, | and | & )[A-H])*(?=[.;\\s]|$))`,
  'i',
);
const ALONE = new RegExp(`^(?:${LABEL})(?: \\([^)\\n]{0,40}\\))?[:.]?$`, 'i');
const IN_VIEW = new Set(['paragraph', 'list', 'table', 'blockquote', 'code']);

const report = (range: Range, words: string, question: string | undefined): Report => ({
  message: say`‘${words}’ stands here where learners read it, and what is said after it would spoil the discussion.`,
  remedy: /^(?:answer|model|suggested|correct|ideal|expected|sample|right|key)/i.test(words)
    ? say`Put it into a block of its own: ‘:::key{on=${question ?? 'q1'}}’, with the question’s id.`
    : say`Put it into a block of its own: ‘:::marks’.`,
  range,
});

/** Told in a sentence of its own text: “Answer: because she is afraid”. */
function said(run: TextRun): { readonly words: string; readonly range: Range } | undefined {
  if (run.heading || run.quoted || (run.where !== 'prose' && run.where !== 'question')) return undefined;
  if (run.block && isAddressed(run.block)) return undefined;
  // Most texts have no colon near the beginning of a line.
  if (!run.text.includes(':')) return undefined;
  const found = SAID.exec(run.text);
  if (!found) return undefined;
  const words = found[1] ?? 'Key';
  const start = found.index + found[0].toLowerCase().indexOf(words.toLowerCase());
  return { words: run.text.slice(start, start + words.length), range: run.range(start, start + words.length) };
}

/** Told in a heading, or a line that is a heading in all but its marks, and something to be read follows. */
function alone({ node, next }: Followed): { readonly words: string; readonly range: Range } | undefined {
  if ((node.type !== 'heading' && node.type !== 'paragraph') || !next || !IN_VIEW.has(next.type)) return undefined;
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start + 1;
  if (end - start > 100) return undefined;
  const words = plainText(node.children).trim();
  return ALONE.test(words) ? { words: words.replace(/[:.]$/, ''), range: { start, end } } : undefined;
}

export const answerShown: Rule = {
  id: 'structure/answer-shown',
  says: 'Answers and mark schemes stand in their own blocks.',
  why: 'Prose is for everybody. An answer in it is printed on the learners’ sheet, below the question that it spoils.',
  severity: { draft: 'info', 'in-review': 'warning', approved: 'error' },
  check(view: CaseView) {
    const { file, texts, blocks } = view;
    if (!isEnglish(file)) return [];
    const questions = blocks.flatMap(({ node }) => (node.type === 'question' ? [node] : []));
    const found = [
      ...texts.flatMap((run) => said(run) ?? []),
      ...followed(file.case).flatMap((each) => alone(each) ?? []),
    ];
    let next = 0;
    return found
      .sort((one, other) => one.range.start - other.range.start)
      .map(({ words, range }) => {
        while ((questions[next]?.range.start ?? range.start) < range.start) next += 1;
        return report(range, words, questions[next - 1]?.id);
      });
  },
};
