import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { editionsOf, readEditionName } from '../handout/editions.js';
import { renderCase } from '../handout/render.js';
import { EDITION_KINDS } from '../language/formats/index.js';
import { settingsReader } from '../library/node-settings.js';
import { nodeWorkspace, reason } from '../library/node-workspace.js';
import { lintIn, parseIn } from '../library/settings.js';
import { surroundingsOf } from '../library/surroundings.js';
import { isCaseFile, WorkspaceError } from '../library/workspace.js';
import { type Command, plain, plainName, UsageError } from './command.js';
import { pictureReader } from './pictures.js';

/** The editions there can be; those for one person are asked for with the key of that person. */
const KINDS = EDITION_KINDS.map((kind) => (kind === 'actor' || kind === 'panel' ? `${kind}:PERSON` : kind));

export const handoutCommand: Command = {
  name: 'handout',
  says: 'Make the handout of a case for one kind of reader',
  help: `encounter handout FILE [--edition NAME] [--to html] [--out DIR] [--format NAME]

Writes one self-contained file, for the screen and for paper. What a reader may not see is not in it.

  --edition  whom it is for (learner): also facilitator, after, and others that the case’s format has
  --to       html
  --out      the folder to write to (the one where you are)
  --format   one of the case’s formats (its first)

Ends with 0 if the handout was written, 1 if the case must be mended first, 2 if it could not run.
`,
  async run(args, output) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        edition: { type: 'string', default: 'learner' },
        to: { type: 'string', default: 'html' },
        out: { type: 'string', default: '.' },
        format: { type: 'string' },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0)
      throw new UsageError('Which case? Give one file: encounter handout FILE --edition learner');
    if (readEditionName(values.edition) === undefined)
      throw new UsageError(`There is no edition ‘${plain(values.edition)}’: it can be ${KINDS.join(', ')}.`);
    if (values.to !== 'html') throw new UsageError(`A handout cannot be made as ‘${values.to}’ yet: it can be html.`);
    if (!isCaseFile(file)) throw new UsageError(`‘${plain(file)}’ is no case: the name of a case ends in .case.md.`);

    const text = await nodeWorkspace.read(file);
    const { settings } = settingsReader()(file);
    const read = parseIn(settings, text);
    if (values.format !== undefined && !read.case.matter.formats.includes(values.format)) {
      throw new UsageError(
        `The case has no format ‘${plain(values.format)}’: it has ${read.case.matter.formats.join(', ') || 'none'}.`,
      );
    }
    const editions = editionsOf(read.case, values.format);
    const edition = editions.find((name) => name === values.edition);
    if (edition === undefined)
      throw new UsageError(`This case has no edition ‘${plain(values.edition)}’: it has ${editions.join(', ')}.`);
    const place = (offset: number): string => {
      const { line, column } = read.lines.position(offset);
      return `${plainName(file)}:${line}:${column}`;
    };
    const errors = lintIn(settings, read, surroundingsOf(file)).filter((finding) => finding.severity === 'error');
    for (const finding of errors)
      output.err(
        `${place(finding.range.start)}  ${finding.rule}\n  ${plain(finding.message)}\n  → ${plain(finding.remedy)}\n`,
      );
    if (read.doubtful && edition !== 'facilitator') {
      output.err('\nNo handout was written: it is not certain what learners may see. Mend the places above first.\n');
      return 1;
    }

    const { html } = renderCase(read.case, {
      edition,
      picture: pictureReader(path.dirname(file), (message) => output.err(`${plain(message)}\n`)),
      ...(values.format === undefined ? {} : { format: values.format }),
    });
    const stem = path.basename(file).replace(/\.case\.md$/i, '');
    const target = path.join(values.out, `${stem}.${edition.replace(':', '-')}.html`);
    await write(target, html);
    output.out(`${plainName(target)}\n`);
    if (errors.length > 0)
      output.err('What was not understood is not in the handout for learners; see the places above.\n');
    return 0;
  },
};

/** Write a file whole or not at all. */
async function write(target: string, text: string): Promise<void> {
  const part = `${target}.${process.pid}.part`;
  try {
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(part, text, { flag: 'wx' });
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw new WorkspaceError(`‘${target}’ cannot be written: ${reason(error)}.`);
  }
}
