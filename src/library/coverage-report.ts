/** A library’s coverage in words and tables, as Markdown that reads well as plain text too. */
import { formatNamed } from '../language/formats/index.js';
import { allOf, type Said, say, sayOf, textOf } from '../language/said.js';
import type { Count, Coverage } from './coverage.js';

/**
 * @param title what the library is called
 * @param speak says a text in the language of whoever reads it
 */
export function coverageReport(coverage: Coverage, title: string, speak: Speak = english): string {
  const { cases, people, objectives, unwritten, missing } = coverage;
  const heading = `# ${speak(say`Coverage: ${plain(title)}`)}`;
  if (cases === 0) return `${heading}\n\n${speak(say`There is no case here yet.`)}\n`;
  const sentences: readonly (string | Said)[] = [
    heading,
    say`${counted.cases(cases)}. The numbers count what the authors wrote. They judge nothing: whether a gap matters, those who teach decide.`,
    unwrittenText(unwritten),
    `## ${speak(say`Formats and levels`)}`,
    formatTable(coverage, speak),
    `## ${speak(say`Where the difficulty is placed`)}`,
    say`How often a \`factor\` was placed with the patient, the clinician, their relationship, the team or the system.`,
    table(
      [say`where`, say`factors`, say`cases`].map(speak),
      coverage.factors.map((factor) => [factor.name, factor.count, factor.cases]),
    ),
    coverage.casesWithoutFactors > 0 ? say`${counted.cases(coverage.casesWithoutFactors)} without a factor.` : '',
    `## ${speak(say`Who is in the cases`)}`,
    say`${counted.people(people.total)}.`,
    countTable(say`part`, people.parts, speak),
    countTable(say`age`, people.ages, speak),
    people.agesNotGiven > 0 ? say`${counted.people(people.agesNotGiven)} without an age in years.` : '',
    countTable(say`pronouns, as given`, people.pronouns, speak),
    people.pronounsNotGiven > 0 ? say`${counted.people(people.pronounsNotGiven)} without pronouns.` : '',
    `## ${speak(say`Objectives`)}`,
    objectivesText(objectives),
    objectives.unserved.length > 0 ? say`No question says that it serves these:` : '',
    objectives.unserved.map(({ title: of, text }) => `- ${plain(text)} (*${plain(of)}*)`).join('\n'),
    `## ${speak(say`Places, languages and status`)}`,
    countTable(say`specialty`, coverage.specialties, speak),
    countTable(say`setting`, coverage.settings, speak),
    countTable(say`language`, coverage.languages, speak),
    countTable(say`status`, coverage.statuses, speak),
    `## ${speak(say`What no case has`)}`,
    ...(
      [
        [say`Formats`, missing.formats.map((name) => speak(titleOf(name)))],
        [say`Levels`, missing.levels],
        [say`Places of difficulty`, missing.domains],
      ] as const
    ).map(([name, list]) => `- ${speak(name)}: ${list.join(', ') || speak(say`none is missing`)}`),
  ];
  const parts = sentences.map((part) => (typeof part === 'string' ? part : speak(part)));
  return `${parts
    .filter((part) => part !== '')
    .join('\n\n')
    .replace(/^(- .*)\n\n(?=- )/gm, '$1\n')}\n`;
}

type Speak = (said: Said) => string;

const english: Speak = (said) => textOf(said);

/** So many of something, as it is called where it is one and where it is several. */
const counted = {
  cases: (count: number): Said => (count === 1 ? say`${count} case` : say`${count} cases`),
  people: (count: number): Said => (count === 1 ? say`${count} person` : say`${count} people`),
  objectives: (count: number): Said => (count === 1 ? say`${count} objective` : say`${count} objectives`),
  factors: (count: number): Said => (count === 1 ? say`${count} factor` : say`${count} factors`),
} as const;

function objectivesText({ total, served, casesWithout }: Coverage['objectives']): Said {
  const all = say`${counted.objectives(total)}, of which ${served} served by a question.`;
  return casesWithout > 0 ? say`${all} ${say`${counted.cases(casesWithout)} without objectives.`}` : all;
}

function formatTable({ levels, formats }: Coverage, speak: Speak): string {
  const rows = formats.map(({ name, byLevel, without }) => [speak(titleOf(name)), ...byLevel, without]);
  return table([speak(say`format`), ...levels, speak(say`no level`)], rows);
}

function unwrittenText({ objectives, factors, cases }: Coverage['unwritten']): string | Said {
  const what = [
    ...(objectives > 0 ? [counted.objectives(objectives)] : []),
    ...(factors > 0 ? [counted.factors(factors)] : []),
  ];
  return what.length === 0
    ? ''
    : say`Not counted: ${allOf(what)} of ${counted.cases(cases)} that still stand word for word as in a new case.`;
}

/** What people call a format; one that a library adds has the name that stands in its cases. */
function titleOf(format: string): Said {
  return sayOf(formatNamed(format)?.title ?? format);
}

function countTable(name: Said, counts: readonly Count[], speak: Speak): string {
  return counts.length === 0
    ? ''
    : table(
        [speak(name), speak(say`how often`)],
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

/** What an author wrote, as text alone: no line end, and nothing that Markdown would make something of. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&');
}
