import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding, Severity } from '../language/finding.js';
import { libraryReader } from '../library/node-index.js';
import { misnamedReader, settingsReader } from '../library/node-settings.js';
import { lintIn, misnamedSettings, parseIn } from '../library/settings.js';
import { surroundingsOf } from '../library/surroundings.js';
import type { UnreadError } from '../library/workspace.js';
import { casesAt, readOne } from './cases.js';
import { type Command, UsageError } from './command.js';
import { jsonReporter } from './reporters/json.js';
import type { LintedFile, Reporter } from './reporters/reporter.js';
import { sarifReporter } from './reporters/sarif.js';
import { textReporter } from './reporters/text.js';

const REPORTERS: Readonly<Record<string, Reporter>> = {
  text: textReporter,
  json: jsonReporter,
  sarif: sarifReporter,
};

export const lintCommand: Command = {
  name: 'lint',
  says: 'Look through cases, and say what a kind colleague would notice',
  help: `encounter lint PATHS [--format text|json|sarif]

Finds the *.case.md files at or below PATHS and prints what was found in each: file, line, column, rule, what it is,
and what to write instead. The nearest encounter.yaml in a case’s folder or above it sets how severe each rule is.

  --format text   for people (the default)
  --format json   for programs
  --format sarif  for code scanning and dashboards

Ends with 0 if nothing is an error, 1 if something is, 2 if it could not run.
`,
  async run(args, output) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' } },
    });
    const reporter = Object.hasOwn(REPORTERS, values.format) ? REPORTERS[values.format] : undefined;
    if (!reporter)
      throw new UsageError(`There is no format ‘${values.format}’: it can be ${Object.keys(REPORTERS).join(' or ')}.`);
    if (positionals.length === 0) throw new UsageError('Which cases? Give files or folders: encounter lint cases');

    const paths = new Set(await casesAt(positionals, output));

    const files: LintedFile[] = [];
    const count: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
    const add = (file: string, text: string, findings: readonly Finding[]): void => {
      for (const { severity } of findings) count[severity] += 1;
      files.push({ file: file.split(path.sep).join('/'), text, findings });
    };
    const libraryOf = settingsReader();
    const misnamedOf = misnamedReader();
    const casesOf = libraryReader(paths);
    const told = new Set<string>();
    for (const file of paths) {
      const library = libraryOf(file);
      if (library.place !== undefined && !told.has(library.place)) {
        told.add(library.place);
        add(path.relative('', library.place), library.text, library.findings);
      }
      for (const misnamed of misnamedOf(file))
        add(path.relative('', misnamed), '', misnamedSettings(path.basename(misnamed)).findings);
      const text = await readOne(file, paths.size === 1);
      if (typeof text !== 'string') {
        add(file, '', [unreadable(text)]);
        continue;
      }
      const surroundings = { ...surroundingsOf(file), library: await casesOf(file) };
      add(file, text, lintIn(library.settings, parseIn(library.settings, text), surroundings));
    }
    const summary = { errors: count.error, warnings: count.warning, infos: count.info };
    output.out(reporter(files, summary, output));
    return count.error > 0 ? 1 : 0;
  },
};

const unreadable = ({ problem, remedy }: UnreadError): Finding => ({
  rule: 'matter/unreadable',
  severity: 'error',
  message: `${problem} Nothing in it was looked at.`,
  remedy: remedy || 'See that it can be opened, or take it out of the folder.',
  range: { start: 0, end: 0 },
});
