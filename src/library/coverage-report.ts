/** A library’s coverage in words and tables, as Markdown that reads well as plain text too. */
import { formatNamed } from '../language/formats/index.js';
import type { Count, Coverage } from './coverage.js';

/** @param title what the library is called */
export function coverageReport(coverage: Coverage, title: string): string {
  const { cases, people, objectives, unwritten, missing } = coverage;
  if (cases === 0) return `# Coverage: ${plain(title)}\n\nThere is no case here yet.\n`;
  const parts: string[] = [
    `# Coverage: ${plain(title)}`,
    `${count(cases, 'case')}. The numbers count what the authors wrote. They judge nothing: whether a gap matters, those who teach decide.`,
    unwrittenText(unwritten),
    '## Formats and levels',
    formatTable(coverage),
    '## Where the difficulty is placed',
    'How often a `factor` was placed with the patient, the clinician, their relationship, the team or the system.',
    table(
      ['where', 'factors', 'cases'],
      coverage.factors.map((factor) => [factor.name, factor.count, factor.cases]),
    ),
    coverage.casesWithoutFactors > 0 ? `${count(coverage.casesWithoutFactors, 'case')} without a factor.` : '',
    '## Who is in the cases',
    `${count(people.total, 'person', 'people')}.`,
    countTable('part', people.parts),
    countTable('age', people.ages),
    people.agesNotGiven > 0 ? `${count(people.agesNotGiven, 'person', 'people')} without an age in years.` : '',
    countTable('pronouns, as given', people.pronouns),
    people.pronounsNotGiven > 0 ? `${count(people.pronounsNotGiven, 'person', 'people')} without pronouns.` : '',
    '## Objectives',
    `${count(objectives.total, 'objective')}, of which ${objectives.served} served by a question.${
      objectives.casesWithout > 0 ? ` ${count(objectives.casesWithout, 'case')} without objectives.` : ''
    }`,
    objectives.unserved.length > 0 ? 'No question says that it serves these:' : '',
    objectives.unserved.map(({ title: of, text }) => `- ${plain(text)} (*${plain(of)}*)`).join('\n'),
    '## Places, languages and status',
    countTable('specialty', coverage.specialties),
    countTable('setting', coverage.settings),
    countTable('language', coverage.languages),
    countTable('status', coverage.statuses),
    '## What no case has',
    ...[
      ['Formats', missing.formats.map(titleOf)],
      ['Levels', missing.levels],
      ['Places of difficulty', missing.domains],
    ].map(([name, list]) => `- ${name}: ${(list as readonly string[]).join(', ') || 'none is missing'}`),
  ];
  return `${parts
    .filter((part) => part !== '')
    .join('\n\n')
    .replace(/^(- .*)\n\n(?=- )/gm, '$1\n')}\n`;
}

function formatTable({ levels, formats }: Coverage): string {
  const rows = formats.map(({ name, byLevel, without }) => [titleOf(name), ...byLevel, without]);
  return table(['format', ...levels, 'no level'], rows);
}

function unwrittenText({ objectives, factors, cases }: Coverage['unwritten']): string {
  const what = [objectives > 0 && count(objectives, 'objective'), factors > 0 && count(factors, 'factor')]
    .filter(Boolean)
    .join(' and ');
  if (what === '') return '';
  return `Not counted: ${what} of ${count(cases, 'case')} that still say what a new case begins with. Nobody has written over them yet.`;
}

/** What people call a format; one that a library adds has the name that stands in its cases. */
function titleOf(format: string): string {
  return formatNamed(format)?.title ?? format;
}

function countTable(name: string, counts: readonly Count[]): string {
  return counts.length === 0
    ? ''
    : table(
        [name, 'how often'],
        counts.map((each) => [each.name, each.count]),
      );
}

/** The columns stand below each other, so that it can be read as plain text. A zero is a dot: gaps are seen at once. */
function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (cell === 0 ? '·' : plain(String(cell)))));
  const widths = head.map((name, column) => Math.max(name.length, 3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...cells.map(line)].join('\n');
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** What an author wrote, as text alone: no line end, and nothing that Markdown would make something of. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&');
}
