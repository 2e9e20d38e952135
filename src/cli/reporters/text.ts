import type { Finding, Severity } from '../../language/finding.js';
import { lineIndex } from '../../language/lines.js';
import { isCaseFile } from '../../library/workspace.js';
import { plain, plainName } from '../command.js';
import type { LintedFile, Reporter, Summary } from './reporter.js';

const STYLE: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '36' };
const WORD: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'hint' };

/** For people: a block a finding, with the line it stands on. */
export const textReporter: Reporter = (files, summary, { colour }) => {
  const paint = (code: string, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const blocks = files
    .filter((file) => file.findings.length > 0)
    .map((file) => {
      const lines = lineIndex(file.text);
      return file.findings.map((finding) => block(file, finding, lines, paint)).join('\n\n');
    });
  return `${[...blocks, closing(files.filter(({ file }) => isCaseFile(file)).length, summary, paint)].join('\n\n')}\n`;
};

function block(
  file: LintedFile,
  finding: Finding,
  lines: ReturnType<typeof lineIndex>,
  paint: (code: string, text: string) => string,
): string {
  const { line, column } = lines.position(finding.range.start);
  const head = `${plainName(file.file)}:${line}:${column}  ${paint(STYLE[finding.severity], WORD[finding.severity])}  ${finding.rule}`;
  const excerpt = excerptOf(file.text, finding, lines, (text) => paint(STYLE[finding.severity], text));
  return [
    paint('1', head),
    `  ${plain(finding.message)}`,
    `  ${paint('2', '→')} ${plain(finding.remedy.replaceAll(' ↵ ', '\n      '))}`,
    ...excerpt,
  ].join('\n');
}

/** The line of the finding, with marks under it; long lines are cut around it. */
function excerptOf(
  text: string,
  finding: Finding,
  lines: ReturnType<typeof lineIndex>,
  paint: (text: string) => string,
): string[] {
  const { line, column } = lines.position(finding.range.start);
  const range = lines.line(line);
  const source = text.slice(range.start, range.end).replace(/\t/g, ' ');
  if (source.trim() === '') return [];
  const from = Math.max(0, Math.min(column - 1 - 30, source.length - 90));
  const shown = source.slice(from, from + 90);
  const width = Math.max(1, Math.min(finding.range.end, range.end) - finding.range.start);
  const lead = `  ${String(line).padStart(4)} │ `;
  const before = (from > 0 ? '…' : '') + shown.slice(0, column - 1 - from);
  const marks = ' '.repeat([...plain(before)].length) + '^'.repeat(Math.min(width, 90 - (column - 1 - from)));
  return [
    `${lead}${from > 0 ? '…' : ''}${plain(shown)}${from + 90 < source.length ? '…' : ''}`,
    `       │ ${paint(marks)}`,
  ];
}

function closing(
  cases: number,
  { errors, warnings, infos }: Summary,
  paint: (code: string, text: string) => string,
): string {
  const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
  const total = errors + warnings + infos;
  if (total === 0) {
    const read = `${count(cases, 'case', 'cases')} read, and nothing found.`;
    return paint('32', `${read} This does not say that a case is good: a person must read it.`);
  }
  return paint(
    '1',
    [count(errors, 'error', 'errors'), count(warnings, 'warning', 'warnings'), count(infos, 'hint', 'hints')].join(
      ', ',
    ),
  );
}
