import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PERSON_PARTS } from '../language/case.js';
import { FORMAT_NAMES, FORMATS } from '../language/formats/index.js';
import { nearest } from '../language/nearest.js';
import { strangePart } from '../language/write/skeleton/cast.js';
import { hasSkeletonIn, readPeople, SKELETON_LANGS, skeletonOf } from '../language/write/skeleton/skeleton.js';
import { settingsReader } from '../library/node-settings.js';
import { reason } from '../library/node-workspace.js';
import { formatsOf } from '../library/settings.js';
import { isCaseFile, WorkspaceError } from '../library/workspace.js';
import { type Command, plain, plainName, UsageError } from './command.js';

export const newCommand: Command = {
  name: 'new',
  says: 'Begin a case: the whole structure of a format, to be filled in',
  help: `encounter new FILE --format NAME [--title TEXT] [--people NAMES] [--setting TEXT] [--lang de]
encounter new --list

Writes a case whose every place says what belongs in it. A file that is there already is never overwritten.

  --format   how the case is meant to be used; --list names them all
  --title    its title
  --people   who is in it: "Mrs Kelly, Dr Shah, Joe Kelly (relative)". The first is the patient, the second the
             clinician, and all others colleagues, unless they say their part in brackets
  --setting  where it plays, as in home or hospital-ward
  --lang     the language of the text (en): ${SKELETON_LANGS.join(' or ')}

Ends with 0 if the file was written, 2 if not.
`,
  async run(args, output) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        title: { type: 'string' },
        people: { type: 'string', default: '' },
        setting: { type: 'string' },
        lang: { type: 'string', default: 'en' },
        list: { type: 'boolean', default: false },
      },
    });
    if (values.list) {
      const width = Math.max(...FORMAT_NAMES.map((name) => name.length));
      for (const { name, says } of FORMATS) output.out(`${name.padEnd(width)}  ${says}\n`);
      return 0;
    }
    const [file, ...more] = positionals;
    const { format, title, setting, lang } = values;
    if (file === undefined || more.length > 0)
      throw new UsageError('Which file? Give one name: encounter new my-case.case.md --format balint');
    if (!isCaseFile(file)) throw new UsageError(`‘${plain(file)}’ is no name for a case: it ends in .case.md.`);
    if (format === undefined || !FORMAT_NAMES.includes(format))
      throw new UsageError(
        `${format === undefined ? 'Which format?' : noFormat(format, file)} It can be ${FORMAT_NAMES.join(', ')}; ‘encounter new --list’ says what each is.`,
      );
    const stranger = strangePart(values.people);
    if (stranger !== undefined)
      throw new UsageError(
        `‘${plain(stranger)}’ is no part that somebody can have: it can be ${PERSON_PARTS.join(', ')}. As in "Joe Kelly (relative)".`,
      );
    if (!hasSkeletonIn(lang))
      throw new UsageError(
        `There is no text to begin with in ‘${plain(lang)}’: there is ${SKELETON_LANGS.join(', ')}.`,
      );

    const text = skeletonOf({
      format,
      lang,
      people: readPeople(values.people),
      ...(title === undefined ? {} : { title }),
      ...(setting === undefined ? {} : { setting }),
    });
    await create(file, text);
    output.out(`${plainName(file)}\n`);
    return 0;
  },
};

/** Write a file that is not there yet; one that is stays as it is, whoever else may be writing it. */
async function create(file: string, text: string): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    const there = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new WorkspaceError(
      there
        ? `‘${file}’ is there already, and stays as it is. Give the new case another name.`
        : `‘${file}’ cannot be written: ${reason(error)}.`,
    );
  }
}

function noFormat(format: string, file: string): string {
  const isOwn = formatsOf(settingsReader()(file).settings).some(({ name }) => name === format);
  if (isOwn)
    return `For ‘${plain(format)}’, a format of this library, there is no text to begin with: take another one, and change ‘format’.`;
  const meant = nearest(format, FORMAT_NAMES);
  return `There is no format ‘${plain(format)}’.${meant === undefined ? '' : ` Did you mean ‘${meant}’?`}`;
}
