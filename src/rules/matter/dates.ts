import type { Range } from '../../language/finding.js';
import { textOf } from '../../language/matter/values.js';
import type { CaseFile } from '../../language/parse.js';
import { say } from '../../language/said.js';
import { valueAt } from '../places.js';
import type { Report, Rule } from '../rule.js';

interface Written {
  readonly date: string;
  readonly range: Range;
}

function dateAt(file: CaseFile, ...keys: readonly string[]): Written | undefined {
  const value = valueAt(file, ...keys);
  const date = textOf(value);
  return value && date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? { date, range: value.range } : undefined;
}

/** East of here it may be tomorrow already. */
function dayAfter(today: string): string {
  const midnight = Date.parse(`${today}T00:00:00Z`);
  return Number.isNaN(midnight) ? today : new Date(midnight + 86_400_000).toISOString().slice(0, 10);
}

const PAST: readonly (readonly [string, string?])[] = [
  ['created'],
  ['reviewed', 'on'],
  ['consent', 'date'],
  ['deidentification', 'reviewed-on'],
];

export const dates: Rule = {
  id: 'matter/dates',
  says: 'A case is written, then reviewed, then due for review; and what was done was not done in the future.',
  why: 'Dates that cannot be right leave nobody sure how old a case is, and whether anybody has looked at it.',
  severity: { draft: 'info', 'in-review': 'info', approved: 'warning' },
  check({ file }, { today }) {
    const reports: Report[] = [];
    const latest = today === undefined ? undefined : dayAfter(today);
    for (const keys of PAST) {
      const written = dateAt(file, ...keys.filter((key) => key !== undefined));
      if (!written || latest === undefined || written.date <= latest) continue;
      reports.push({
        message: say`${written.date} has not come yet, so nothing can have been done on it.`,
        remedy: say`Check the year, and the order of year, month and day.`,
        range: written.range,
      });
    }
    const [created, on, due] = [dateAt(file, 'created'), dateAt(file, 'reviewed', 'on'), dateAt(file, 'review-due')];
    if (created && on && on.date < created.date) {
      reports.push({
        message: say`The case was reviewed on ${on.date}, before it was written.`,
        remedy: say`Mend the one of the two dates that is not right.`,
        range: on.range,
        related: { message: say`The day on which it was written.`, range: created.range },
      });
    }
    if (on && due && due.date <= on.date) {
      reports.push({
        message: say`The next review is due before the last one was made.`,
        remedy: say`Write a later day into ‘review-due’: two or three years on is usual.`,
        range: due.range,
        related: { message: say`The day of the last review.`, range: on.range },
      });
    }
    return reports;
  },
};
