/** What the rules cost beside parsing, on the sample cases: all together, and group by group. */
import { parseCase } from '../../src/language/parse.js';
import { RULES } from '../../src/rules/index.js';
import { lint } from '../../src/rules/lint.js';
import { viewOf } from '../../src/rules/view.js';

/** All rules together, their view included, take at most so many times what parsing takes. */
const LIMIT = 1.5;

const all =
  <T>(items: readonly T[], task: (item: T) => unknown): (() => void) =>
  () => {
    for (const item of items) task(item);
  };

/**
 * @param cases the texts of the sample cases
 * @param inTurns medians, in milliseconds, of things done in turns for so many seconds
 * @returns whether all is within the limit
 */
export function benchLint(
  cases: readonly string[],
  inTurns: (seconds: number, ...tasks: readonly (() => void)[]) => readonly number[],
): boolean {
  // The strictest status, so that no rule is silent.
  const texts = cases.map((text) => text.replace('status: in-review', 'status: approved'));
  const files = texts.map((text) => parseCase(text));
  const views = files.map((file) => viewOf(file));
  const groups = [...new Set(RULES.map(({ id }) => id.split('/')[0] ?? ''))];
  const surroundings = { today: '2026-11-23', exists: () => false };
  const [parsing = 1, linting = 0, viewing = 0, ...each] = inTurns(
    6,
    all(texts, (text) => parseCase(text)),
    all(files, (file) => lint(file, surroundings)),
    all(files, viewOf),
    ...groups.map((group) => {
      const rules = RULES.filter(({ id }) => id.startsWith(`${group}/`));
      return all(views, (view) => rules.map((rule) => rule.check(view, surroundings)));
    }),
  );
  const line = (name: string, time: number): void =>
    console.log(`${name.padEnd(12)} ${time.toFixed(2).padStart(7)} ms, ratio ${(time / parsing).toFixed(3)}`);
  console.log('lint: all rules on the sample cases, beside parsing them');
  line('parsing', parsing);
  line('linting', linting);
  line('the view', viewing);
  for (const [index, group] of groups.entries()) line(group, each[index] ?? 0);
  const good = linting / parsing <= LIMIT;
  if (!good) console.log(`  more than ${LIMIT}`);
  return good;
}
