import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { factsOf } from '../language/facts.js';
import { coverageOf } from '../library/coverage.js';
import { coverageReport } from '../library/coverage-report.js';
import type { CaseEntry } from '../library/entry.js';
import { settingsReader } from '../library/node-settings.js';
import { nodeWorkspace } from '../library/node-workspace.js';
import { formatsOf, parseIn } from '../library/settings.js';
import { readOne } from './cases.js';
import { type Command, plain, UsageError } from './command.js';

const FORMATS = ['text', 'md', 'json'];

export const coverageCommand: Command = {
  name: 'coverage',
  says: 'Count what a library covers: formats and levels, people, objectives, where the difficulty is placed',
  help: `encounter coverage DIR [--format text|md|json]

Counts the *.case.md files at or below DIR by what their authors wrote: formats by level, who is in the cases, which
objectives a question serves, where the difficulty is placed, and what no case has. It judges nothing.

  --format text   for people (the default)
  --format md     the same, as Markdown
  --format json   for programs

Ends with 0 if all cases were counted, 1 if some could not be read, 2 if it could not run.
`,
  async run(args, output) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' } },
    });
    if (!FORMATS.includes(values.format))
      throw new UsageError(`There is no format ‘${values.format}’: it can be ${FORMATS.join(' or ')}.`);
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new UsageError('Which library? encounter coverage cases');
    const libraryOf = settingsReader();
    const entries: CaseEntry[] = [];
    const formats = new Set<string>();
    const files = await nodeWorkspace.findCases(folder);
    let unread = 0;
    for (const file of files) {
      const text = await readOne(file, files.length === 1);
      if (typeof text !== 'string') {
        output.err(`${plain(text.message)} It is not counted.\n`);
        unread += 1;
        continue;
      }
      const { settings } = libraryOf(file);
      for (const { name } of formatsOf(settings)) formats.add(name);
      const facts = factsOf(parseIn(settings, text));
      entries.push({ ...facts, uri: pathToFileURL(path.resolve(file)).href });
    }
    const coverage = coverageOf(entries, formats.size > 0 ? [...formats] : undefined);
    if (values.format === 'json') output.out(`${JSON.stringify(coverage, null, 2)}\n`);
    else {
      const report = coverageReport(coverage, path.basename(path.resolve(folder)));
      // What stands before a sign so that Markdown leaves it alone is only in the way of who reads the text itself.
      output.out(values.format === 'md' ? report : plain(report.replace(/\\([\\`*_{}[\]<>#|~!&])/g, '$1')));
    }
    return unread > 0 ? 1 : 0;
  },
};
