import type { Range } from '../../language/finding.js';
import { textOf } from '../../language/matter/values.js';
import { say } from '../../language/said.js';
import { skeletonTellings } from '../../language/write/skeleton/skeleton.js';
import { valueAt } from '../places.js';
import type { Report, Rule } from '../rule.js';
import type { CaseView, TextRun } from '../view.js';

/** From so many characters on, nobody writes by chance within a text of their own what a new case tells. */
const TELLING = 50;

const REMEDY = say`Write in its place what belongs to this case, or take it out.`;

/** The places of a running text that still say what a new case begins with. */
function leftIn(run: TextRun, tellings: readonly string[]): Range[] {
  if (run.heading) return [];
  const text = run.text.replace(/\s/g, ' ');
  return tellings.flatMap((telling) => {
    const start = text.indexOf(telling);
    const end = start + telling.length;
    const whole = telling.length >= TELLING || text.trim() === telling;
    return start >= 0 && whole ? [run.range(start, end)] : [];
  });
}

/** The same of what is said about the people in the front matter. */
function leftAbout({ file }: CaseView, tellings: ReadonlySet<string>): Range[] {
  return file.case.people.flatMap(({ key }) => {
    const value = valueAt(file, 'people', key, 'about');
    return value && tellings.has(textOf(value) ?? '') ? [insideQuotes(file.text, value.range)] : [];
  });
}

/** So much of a place tells one from the other in a list. */
const BEGINNING = 40;

function beginningOf(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= BEGINNING ? line : `${line.slice(0, line.lastIndexOf(' ', BEGINNING))} …`;
}

/** What stands between the quotation marks of a value: who types over it does not lose them. */
function insideQuotes(text: string, { start, end }: Range): Range {
  return /^(["']).*\1$/s.test(text.slice(start, end)) ? { start: start + 1, end: end - 1 } : { start, end };
}

/** All places of a case that still say what a new case begins with, in the order of the text. */
export function unwrittenIn(view: CaseView): readonly Range[] {
  const known = skeletonTellings();
  const tellings = [...known];
  return [...leftAbout(view, known), ...view.texts.flatMap((run) => leftIn(run, tellings))].sort(
    (one, other) => one.start - other.start,
  );
}

export const unwritten: Rule = {
  id: 'structure/unwritten',
  says: 'What a new case begins with, to say what belongs where, has been written over.',
  why: 'A sentence such as ‘What a good discussion may reach’ speaks to the author. Left there, it is printed on the sheets.',
  severity: { draft: 'info', 'in-review': 'warning', approved: 'error' },
  check(view: CaseView): readonly Report[] {
    const left = unwrittenIn(view);
    const [first, next] = left;
    if (!first) return [];
    if (view.file.case.matter.status !== 'draft' || !next) {
      return left.map((range) => ({
        message: say`‘${beginningOf(view.file.text.slice(range.start, range.end))}’ is still what a new case says to its author. On a sheet it would be printed as it stands.`,
        remedy: REMEDY,
        range,
      }));
    }
    // A draft is still being written: one hint, at the first place, is enough.
    return [
      {
        message: say`${left.length} places still hold what a new case says to its author, this one first. On the sheets they would be printed as they stand.`,
        remedy: say`Write in their place what belongs to this case, or take them out.`,
        range: first,
        related: { message: say`The next one.`, range: next },
      },
    ];
  },
};
