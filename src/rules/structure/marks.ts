import type { Paragraph, PhrasingContent, Table } from 'mdast';
import type { Flow, Marks } from '../../language/case.js';
import type { Range } from '../../language/finding.js';
import { marksIn } from '../../language/marks.js';
import { everyMatch } from '../../language/matches.js';
import { say } from '../../language/said.js';
import { plainText } from '../../language/walk.js';
import { wordRange } from '../places.js';
import type { Report, Rule } from '../rule.js';

/** A row of a table or an item of a list. */
interface Row {
  readonly text: string;
  readonly marks: readonly number[];
  /** It stands over the rows that follow, and is not marked itself. */
  readonly heading: boolean;
  /** What it says that the rows come to, if it is a sum and no row to be marked. */
  readonly sum?: number;
  readonly range: Range;
}

interface ListLike {
  readonly children: readonly { readonly children: readonly Flow[] }[];
}

/** A row that says what the others come to: ‘Total’, ‘Sum of all marks (20)’, ‘**Gesamt**’. */
const SUM_ROW =
  /^(?:(?:grand |overall |maximum )?total(?: marks| score| points)?|sum(?: of (?:all )?(?:marks|points))?|maximum(?: marks| score)?|gesamt(?:punkte|punktzahl)?|summe|total (?:des|de) (?:points|puntos)|totaal)\b[^\p{L}]*$/iu;
/** ‘Total: 20 marks’, ‘Pass mark: 12/20’ in what is said around the rows. */
const SUM_SAID =
  /\b(?:total(?: marks| score| points)?|maximum(?: marks| score)?|gesamt|summe)\b(?: (?:is|of))?[:=]? ?(\d{1,3})(?= ?(?:marks?|points?|pts?|Punkte?)\b| ?[.,;)\n]| ?$)/giu;
const PASS_SAID =
  /\bpass(?:ing)?(?:[ -]?(?:marks?|score|at))(?: is| of)?[:=]? ?(\d{1,3})(?= ?(?:marks?|points?|pts?)\b| ?[/.,;)\n]| ?$)/giu;

const REMEDY = say`Write the marks that can be given in square brackets at its end: ‘[0] [1] [2]’, or ‘[2]’.`;
const LIKE_MARKS = /[([（【]\s*(?:\d{1,3}\s*(?:marks?|points?|pts?|Punkte?)?|\d\s*[-–/]\s*\d{1,3})\s*[)\]）】]\s*$/iu;

const row = (texts: readonly string[], heading: boolean, range: Range): Row => {
  const text = texts.join(' ').trim();
  const sum = SUM_ROW.test(text) ? /\d{1,3}/.exec(text)?.[0] : undefined;
  return { text, marks: texts.flatMap(marksIn), heading, range, ...(sum === undefined ? {} : { sum: Number(sum) }) };
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

/** Where a sum or a mark to pass is said in the text around the rows, and what it says. */
function saidIn(children: readonly Flow[], pattern: RegExp): { readonly value: number; readonly range: Range }[] {
  return children.flatMap((node) => {
    if (node.type !== 'paragraph') return [];
    const range = rangeOf((node as Paragraph).children);
    return everyMatch(pattern, plainText((node as Paragraph).children)).map(([, value]) => ({
      value: Number(value),
      range,
    }));
  });
}

/** Sums that are written out and do not fit, or that would be counted as marks themselves. */
function sumReports(rows: readonly Row[], children: readonly Flow[], total: number): Report[] {
  const sums = rows.filter((each): each is Row & { readonly sum: number } => each.sum !== undefined);
  const written = [
    // Of several, each may be the sum of its own rows.
    ...(sums.length === 1 ? sums.filter((each) => each.marks.length === 0) : []).map(({ sum, range }) => ({
      value: sum,
      range,
    })),
    ...saidIn(children, SUM_SAID),
  ];
  return [
    ...sums
      .filter((each) => each.marks.length > 0)
      .map(({ sum, range }) => ({
        message: say`This row is the sum, and with square brackets it counts as a row to be marked: the sheet would say ${total + sum} in all, and not ${total}.`,
        remedy: say`Take the row out: the sheet adds up the marks by itself.`,
        range,
      })),
    ...written
      .filter(({ value }) => value !== total)
      .map(({ value, range }) => ({
        message: say`Here it says ${value} in all, and the marks of the rows come to ${total}.`,
        remedy: say`Look at the rows again, or write ${total} here. The sheet adds up the marks by itself.`,
        range,
      })),
    ...saidIn(children, PASS_SAID)
      .filter(({ value }) => value > total)
      .map(({ value, range }) => ({
        message: say`To pass, it says here, ${value} marks are needed, and there are ${total} in all: nobody can pass.`,
        remedy: say`Write at most ${total}, or give the rows more marks.`,
        range,
      })),
  ];
}

export const marks: Rule = {
  id: 'structure/marks',
  says: 'Each row of a mark scheme has its marks in square brackets, the sums that are written fit, and no more are needed to pass than there are.',
  why: 'A row whose marks are written in another way is printed as words: nobody can tick it, and it is missing in the sum.',
  severity: { draft: 'warning', 'in-review': 'warning', approved: 'warning' },
  check({ file, blocks }) {
    return blocks.flatMap(({ node }): Report[] => {
      if (node.type !== 'marks' || node.children.length === 0) return [];
      const all = node.children.flatMap(rowsOf);
      const rows = all.filter(({ sum }) => sum === undefined);
      const marked = rows.filter((each) => each.marks.length > 0);
      const unmarked = rows.filter((each) => each.marks.length === 0 && (!each.heading || LIKE_MARKS.test(each.text)));
      const total = marked.reduce((sum, each) => sum + Math.max(...each.marks), 0);
      if (marked.length === 0) {
        // Whoever observes may have a list of what to look for.
        if (only(node.audience, 'observer') && !rows.some(({ text }) => LIKE_MARKS.test(text))) return [];
        return [
          {
            message: say`Nothing in this mark scheme has marks, so that nothing can be ticked and there is no sum.`,
            remedy: say`Write a table or a list, and at the end of each row its marks in square brackets: ‘[0] [1] [2]’.`,
            range: wordRange(file, node),
          },
        ];
      }
      const few: Report[] = [
        ...sumReports(all, node.children, total),
        ...unmarked.map(({ text, range }) => ({
          message: LIKE_MARKS.test(text)
            ? say`The marks of this row are not in square brackets, so that they are printed as words and count for nothing.`
            : say`This row has no marks, so that it cannot be ticked and counts for nothing.`,
          remedy: REMEDY,
          range,
        })),
      ];
      if (node.pass === undefined || node.pass <= total) return few;
      return [
        {
          message: say`To pass, ${node.pass} marks are needed, and there are ${total} in all: nobody can pass.`,
          remedy: say`Write at most ‘pass=${total}’, or give the rows more marks.`,
          range: passRange(file.text, node),
        },
        ...few,
      ];
    });
  },
};
