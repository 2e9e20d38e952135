import type { Paragraph, PhrasingContent, Table } from 'mdast';
import type { Flow, Marks } from '../../language/case.js';
import type { Range } from '../../language/finding.js';
import { marksIn } from '../../language/marks.js';
import { plainText } from '../../language/walk.js';
import { wordRange } from '../places.js';
import type { Report, Rule } from '../rule.js';

/** A row of a table or an item of a list. */
interface Row {
  readonly text: string;
  readonly marks: readonly number[];
  /** It stands over the rows that follow, and is not marked itself. */
  readonly heading: boolean;
  readonly range: Range;
}

interface ListLike {
  readonly children: readonly { readonly children: readonly Flow[] }[];
}

const REMEDY = 'Write the marks that can be given in square brackets at its end: ‘[0] [1] [2]’, or ‘[2]’.';
const LIKE_MARKS = /[([（【]\s*(?:\d{1,3}\s*(?:marks?|points?|pts?|Punkte?)?|\d\s*[-–/]\s*\d{1,3})\s*[)\]）】]\s*$/iu;

const row = (texts: readonly string[], heading: boolean, range: Range): Row => {
  const text = texts.join(' ').trim();
  return { text, marks: texts.flatMap(marksIn), heading, range };
};

function rangeOf(nodes: readonly PhrasingContent[]): Range {
  const start = nodes[0]?.position?.start.offset ?? 0;
  return { start, end: nodes.at(-1)?.position?.end.offset ?? start };
}

function rowsOf(node: Flow): Row[] {
  if (node.type === 'table') {
    return (node as Table).children.slice(1).flatMap(({ children: cells }): Row[] => {
      const texts = cells.map((cell) => plainText(cell.children));
      const filled = cells.filter((_, index) => texts[index]?.trim() !== '');
      const [first] = filled;
      return first ? [row(texts, filled.length === 1, rangeOf(first.children))] : [];
    });
  }
  if (node.type !== 'list') return [];
  return (node as unknown as ListLike).children.flatMap(({ children }): Row[] => {
    const inner = children.filter(({ type }) => type === 'list');
    const paragraphs = children.filter((child): child is Paragraph => child.type === 'paragraph');
    const [first] = paragraphs;
    const texts = paragraphs.map((paragraph) => plainText(paragraph.children));
    const own = first ? [row(texts, inner.length > 0, rangeOf(first.children))] : [];
    return [...own, ...inner.flatMap(rowsOf)];
  });
}

/** Where the marks to pass are written: the number after `pass=`. */
function passRange(text: string, { range, pass }: Marks): Range {
  const line = text.slice(range.start, range.end).split(/[\r\n]/, 1)[0] ?? '';
  const at = /\bpass\s*[=:]\s*["'“]?/.exec(line);
  const start = range.start + (at ? at.index + at[0].length : 0);
  return { start, end: start + String(pass).length };
}

const only = (audience: readonly string[] | undefined, one: string): boolean =>
  audience?.every((each) => each === one) === true;

export const marks: Rule = {
  id: 'structure/marks',
  says: 'Each row of a mark scheme has its marks in square brackets, and no more are needed to pass than there are.',
  why: 'A row whose marks are written in another way is printed as words: nobody can tick it, and it is missing in the sum.',
  severity: { draft: 'warning', 'in-review': 'warning', approved: 'warning' },
  check({ file, blocks }) {
    return blocks.flatMap(({ node }): Report[] => {
      if (node.type !== 'marks' || node.children.length === 0) return [];
      const rows = node.children.flatMap(rowsOf);
      const marked = rows.filter((each) => each.marks.length > 0);
      const unmarked = rows.filter((each) => each.marks.length === 0 && (!each.heading || LIKE_MARKS.test(each.text)));
      const total = marked.reduce((sum, each) => sum + Math.max(...each.marks), 0);
      if (marked.length === 0) {
        // Whoever observes may have a list of what to look for.
        if (only(node.audience, 'observer') && !rows.some(({ text }) => LIKE_MARKS.test(text))) return [];
        return [
          {
            message: 'Nothing in this mark scheme has marks, so that nothing can be ticked and there is no sum.',
            remedy: 'Write a table or a list, and at the end of each row its marks in square brackets: ‘[0] [1] [2]’.',
            range: wordRange(file, node),
          },
        ];
      }
      const few: Report[] = unmarked.map(({ text, range }) => ({
        message: LIKE_MARKS.test(text)
          ? 'The marks of this row are not in square brackets, so that they are printed as words and count for nothing.'
          : 'This row has no marks, so that it cannot be ticked and counts for nothing.',
        remedy: REMEDY,
        range,
      }));
      if (node.pass === undefined || node.pass <= total) return few;
      return [
        {
          message: `To pass, ${node.pass} marks are needed, and there are ${total} in all: nobody can pass.`,
          remedy: `Write at most ‘pass=${total}’, or give the rows more marks.`,
          range: passRange(file.text, node),
        },
        ...few,
      ];
    });
  },
};
