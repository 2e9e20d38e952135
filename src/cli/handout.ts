import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Edition, editionsOf, readEditionName } from '../handout/editions.js';
import { exportFileName } from '../handout/export.js';
import { FILES, type FileKind } from '../handout/exports/kinds.js';
import { hasLabels } from '../handout/labels.js';
import { type SheetSettings, sheetsOf } from '../handout/sheets.js';
import { PAPERS, STYLES } from '../handout/styles.js';
import { EDITION_KINDS } from '../language/formats/index.js';
import type { CaseFile } from '../language/parse.js';
import { allBlocks } from '../language/walk.js';
import { BrowserError, findBrowser, printPdf } from '../library/browser.js';
import { settingsReader } from '../library/node-settings.js';
import { lintIn, parseIn } from '../library/settings.js';
import { surroundingsOf } from '../library/surroundings.js';
import { SHOWN_RULES } from '../rules/shown.js';
import { unwritten } from '../rules/structure/unwritten.js';
import { casesAt, readOne } from './cases.js';
import { type Command, type ExitCode, type Output, plain, plainName, UsageError } from './command.js';
import { pictureReader } from './pictures.js';
import { writeInto } from './write.js';

/** The editions there can be; those for one person are asked for with the key of that person. */
const KINDS = EDITION_KINDS.map((kind) => (kind === 'actor' || kind === 'panel' ? `${kind}:PERSON` : kind));

export const handoutCommand: Command = {
  name: 'handout',
  says: 'Make the handouts of a case, for each kind of reader',
  help: `encounter handout FILES [--edition NAME|all] [--to html,pdf,docx,md,json] [--out DIR] …

Writes each sheet as a file that needs nothing else. What a reader may not see is not in it. FILES are cases, or folders
of cases.

  --edition  whom it is for (learner): also facilitator, after, and others that the case’s format has; all of them
  --to       html; pdf (printed by an installed Chrome, Edge or Chromium); docx for Word; md for a learning platform;
             json for programs. Several with commas between
  --style    standard, large-print or dyslexia
  --paper    a4 or letter
  --format   one of the case’s formats (its first)
  --lang     the language of the words that a handout adds (the case’s own)
  --parts    each part of a case as a sheet of its own, to be handed out in turn (html, pdf; other
             kinds hold the whole case)
  --browser  the browser that prints a PDF, if it is not found by itself
  --out      the folder to write to (the one where you are)

Ends with 0 if all was written, 1 if a case must be mended first, 2 if it could not run, or no PDF could be printed:
what else was asked for is written all the same.
`,
  async run(args, output) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        edition: { type: 'string' },
        to: { type: 'string', default: 'html' },
        style: { type: 'string', default: 'standard' },
        paper: { type: 'string', default: 'a4' },
        format: { type: 'string' },
        lang: { type: 'string' },
        parts: { type: 'boolean', default: false },
        browser: { type: 'string' },
        out: { type: 'string', default: '.' },
      },
    });
    const named = values.edition ?? 'learner';
    const edition = named === 'all' ? 'all' : readEditionName(named);
    if (edition === undefined)
      throw new UsageError(`There is no edition ‘${plain(named)}’: it can be ${KINDS.join(', ')}, or all.`);
    const to = kindsIn(values.to);
    const whole = values.parts ? to.filter((kind) => kind !== 'html' && kind !== 'pdf') : [];
    if (values.parts && whole.length === to.length)
      throw new UsageError('The parts of a case are made as html or pdf.');
    if (whole.length > 0)
      output.err(`The parts of a case are made as html or pdf: each ${whole.join(', ')} holds the whole case.\n`);
    const { style, paper } = {
      style: oneOf(STYLES, values.style, 'style'),
      paper: oneOf(PAPERS, values.paper, 'paper'),
    };
    if (values.lang !== undefined && !isLanguageTag(values.lang))
      throw new UsageError(`‘${plain(values.lang)}’ is no language tag, as en, de or pt-BR are.`);
    if (values.lang !== undefined && !hasLabels(values.lang))
      output.err(`A handout has no words of its own in ‘${plain(values.lang)}’: they are in English.\n`);
    if (positionals.length === 0)
      throw new UsageError('Which case? Give a file or a folder: encounter handout FILE --edition learner');
    const files = await casesAt(positionals, output);
    const asked: Asked = {
      edition,
      isDefault: values.edition === undefined,
      format: values.format,
      out: values.out,
      isOne: files.length === 1,
      missing: new Map(),
      settings: {
        to,
        style,
        paper,
        parts: values.parts,
        ...(values.lang !== undefined && { lang: values.lang }),
        print: to.includes('pdf') ? await printer(values.browser, to) : NOT_PRINTED,
      },
    };
    const stems = stemsOf(files);
    let code: ExitCode = 0;
    for (const file of files) {
      const ended = await makeOf(file, stems.get(file) ?? 'case', asked, output);
      if (ended > code) code = ended;
    }
    if (asked.missing.size === 0) return code;
    for (const [why, names] of asked.missing)
      output.err(`\nNot made: ${names.map(plainName).join(', ')}. ${plain(why)}\n`);
    return 2;
  },
};

/**
 * The browser is looked for before anything is written. Where there is none, what needs no browser is made all the same.
 *
 * @throws BrowserError if there is none, and nothing else was asked for
 */
async function printer(named: string | undefined, to: readonly FileKind[]): Promise<SheetSettings['print']> {
  try {
    const browser = await findBrowser(named !== undefined && /[/\\]/.test(named) ? path.resolve(named) : named);
    return (html) => printPdf(html, { browser });
  } catch (error) {
    if (!(error instanceof BrowserError) || to.every((kind) => kind === 'pdf')) throw error;
    return () => Promise.reject(error);
  }
}

const NOT_PRINTED: SheetSettings['print'] = () => Promise.reject(new Error('No PDF was asked for.'));

interface Asked {
  readonly edition: Edition | 'all';
  /** Whether nobody said which edition. */
  readonly isDefault: boolean;
  readonly format: string | undefined;
  readonly out: string;
  /** Whether a single case was asked for: then what it lacks is a mistake of the call. */
  readonly isOne: boolean;
  readonly settings: SheetSettings;
  /** What no browser printed, by why. */
  readonly missing: Map<string, string[]>;
}

/** Makes what was asked of one case. */
async function makeOf(file: string, stem: string, asked: Asked, output: Output): Promise<ExitCode> {
  const text = await readOne(file, asked.isOne);
  if (typeof text !== 'string') {
    output.err(`${plain(text.message)} It has no handout.\n`);
    return 1;
  }
  const { settings } = settingsReader()(file);
  const read = parseIn(settings, text);
  const { format } = asked;
  const lack = lackOf(read, asked);
  if (lack !== undefined) {
    if (asked.isOne) throw new UsageError(lack);
    output.err(`${plainName(file)}: ${lack}\n`);
    return 0;
  }
  // Of what is no error only that is told which would be printed and was never meant to be.
  const isForLearners = asked.edition !== 'facilitator';
  const told = lintIn(settings, read, surroundingsOf(file)).filter(
    ({ severity, rule }) =>
      severity === 'error' || rule === unwritten.id || (isForLearners && SHOWN_RULES.includes(rule)),
  );
  for (const { severity, range, rule, message, remedy } of told) {
    const { line, column } = read.lines.position(range.start);
    const head = severity === 'error' ? `error  ${rule}` : rule;
    output.err(`${plainName(file)}:${line}:${column}  ${head}\n  ${plain(message)}\n  → ${plain(remedy)}\n`);
  }
  const editions = asked.edition === 'all' ? editionsOf(read.case, format) : [asked.edition];
  const certain = read.doubtful ? editions.filter((edition) => edition === 'facilitator') : editions;
  const picture = remembered(pictureReader(path.dirname(file), (message) => output.err(`${plain(message)}\n`)));
  for (const edition of certain) {
    const options = { ...asked.settings, edition, stem, picture, ...(format !== undefined && { format }) };
    for (const kind of asked.settings.to) {
      try {
        for await (const { fileName, content } of sheetsOf(read.case, { ...options, to: [kind] }))
          output.out(`${plainName(await writeInto(asked.out, fileName, content))}\n`);
      } catch (error) {
        if (!(error instanceof BrowserError) || asked.settings.to.length === 1) throw error;
        const names = asked.missing.get(error.message) ?? [];
        asked.missing.set(error.message, [...names, exportFileName(stem, edition, kind, asked.settings)]);
      }
    }
  }
  if (certain.length < editions.length) {
    output.err(
      `\n${certain.length === 0 ? 'No handout was written' : 'Only the facilitator’s sheet was written'}: it is not certain what learners may see. Mend the places above first.\n`,
    );
    return 1;
  }
  if (asked.isDefault && editionsOf(read.case, format).includes('candidate'))
    output.err(
      'This is the sheet for the discussion. The candidate has one of their own: --edition candidate, or all.\n',
    );
  const withheld = editions.every((edition) => edition === 'facilitator') ? [] : linesWithheld(read);
  if (withheld.length === 0) return 0;
  output.err(
    `\nOn the facilitator’s sheet alone, until it is mended: ${withheld.length === 1 ? 'line' : 'lines'} ${withheld.join(', ')}. A sheet that would be made from it alone is missing.\n`,
  );
  return 1;
}

/** The lines in which something begins that is withheld. */
function linesWithheld({ case: read, lines }: CaseFile): readonly number[] {
  const starts = allBlocks(read).flatMap((node) => (node.type === 'withheld' ? [node.range.start] : []));
  return [...new Set(starts.map((start) => lines.position(start).line))];
}

/** What a case lacks of what was asked, in words. */
function lackOf(read: CaseFile, { edition, format }: Asked): string | undefined {
  const { formats } = read.case.matter;
  if (format !== undefined && !formats.includes(format))
    return `The case has no format ‘${plain(format)}’: it has ${formats.join(', ') || 'none'}.`;
  const editions = editionsOf(read.case, format);
  if (edition === 'all' || editions.includes(edition)) return undefined;
  return `This case has no edition ‘${plain(edition)}’: it has ${editions.join(', ')}.`;
}

/** What the files of each case are called. Of cases of one name in several folders, the folder’s comes before it. */
function stemsOf(files: readonly string[]): ReadonlyMap<string, string> {
  const stemOf = (file: string): string => path.basename(file).replace(/\.case\.md$/i, '');
  const count = new Map<string, number>();
  for (const file of files) {
    const stem = stemOf(file).toLowerCase();
    count.set(stem, (count.get(stem) ?? 0) + 1);
  }
  const taken = new Set<string>();
  const stems = new Map<string, string>();
  for (const file of files) {
    const alone = count.get(stemOf(file).toLowerCase()) === 1;
    const stem = alone ? stemOf(file) : `${path.basename(path.dirname(path.resolve(file)))}-${stemOf(file)}`;
    let own = stem;
    for (let more = 2; taken.has(own.toLowerCase()); more++) own = `${stem}-${more}`;
    taken.add(own.toLowerCase());
    stems.set(file, own);
  }
  return stems;
}

function kindsIn(text: string): readonly FileKind[] {
  const names = text.split(',').map((name) => name.trim());
  return [...new Set(names)].map((name) => {
    const kind = FILES.find((known) => known === name.toLowerCase());
    if (kind === undefined)
      throw new UsageError(`A handout cannot be made as ‘${plain(name)}’: it can be ${FILES.join(', ')}.`);
    return kind;
  });
}

function oneOf<Name extends string>(names: readonly Name[], text: string, what: string): Name {
  const name = names.find((known) => known === text.toLowerCase());
  if (name === undefined) throw new UsageError(`There is no ${what} ‘${plain(text)}’: it can be ${names.join(', ')}.`);
  return name;
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** Reads each picture, and warns of it, once. */
function remembered(read: (url: string) => string | undefined): (url: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (url) => {
    if (!known.has(url)) known.set(url, read(url));
    return known.get(url);
  };
}
