/** The front matter against its schema: each finding stands on the key or value that it speaks of. */

import { type Finding, type Fix, findingOf, type Range, type Severity } from '../finding.js';
import { FORMAT_NAMES } from '../formats/index.js';
import { nearest } from '../nearest.js';
import { type Said, say, sayOf } from '../said.js';
import { checks, minutesOf } from './checks.js';
import { type Context, report, scalarText, shorten } from './context.js';
import { type Entry, entryOf, type FrontMatter, isLost, longDash, type Value } from './front-matter.js';
import { FIELDS } from './schema.js';
import { type Field, type Requirement, type Shape, strictness } from './shape.js';
import { checkCompetencies, checkPeople, checkTogether } from './together.js';

/** What a library adds to what the front matter can say. */
interface Additions {
  readonly formats?: readonly { readonly name: string }[];
  readonly frameworks?: ReadonlyMap<string, readonly string[]>;
}

/** Check a file’s front matter. A file without any is told what a case begins with. */
export function validateMatter(
  frontMatter: FrontMatter | undefined,
  text: string,
  { formats = [], frameworks = new Map() }: Additions = {},
): Finding[] {
  if (frontMatter?.unclosed) return [];
  if (!frontMatter) {
    // Only above keys is it no dash of the author’s.
    const blank = /^\uFEFF{0,9}\s*(?=\S{1,9}[ \t]*(?:\r\n|\n|\r)\s*(?:#|[\w-]+[ \t]*:(?:\s|$)))/.exec(text)?.[0];
    const dash = blank === undefined ? undefined : longDash(text, blank.length, 'begins');
    if (dash) return [dash];
    const line = /^\uFEFF{0,9}\s*[^\r\n]*/.exec(text)?.[0] ?? '';
    const from = line.length - line.trimStart().length;
    return [
      findingOf({
        rule: 'matter/missing',
        severity: 'error',
        message: say`A case begins with its front matter: a title, its format, the people in it, and where it comes from.`,
        remedy: say`Write ‘---’ on the first line, the keys below it, and ‘---’ again.`,
        range: { start: from, end: Math.max(line.length, Math.min(text.length, 1)) },
      }),
    ];
  }
  const findings: Finding[] = [...blankBefore(text)];
  // Where the YAML itself is broken, keys are lost or stand elsewhere: to complain of them too would only confuse.
  if (isLost(frontMatter)) return findings;
  const status = scalarText(entryOf(frontMatter.entries, 'status'));
  const told = frontMatter.findings.map((finding) => finding.range);
  const context: Context = { status, findings, text, told, place: say`The front matter` };
  const opening = text.indexOf('---');
  checkKeys(frontMatter.entries, fieldsWith(formats), { start: opening, end: opening + 3 }, '', context, true);
  checkPeople(frontMatter.entries, context);
  checkTogether(frontMatter.entries, context);
  checkCompetencies(frontMatter.entries, frameworks, context);
  return findings;
}

/** Front matter begins on the first line: whatever is blank before it is a slip, and understood. */
function blankBefore(text: string): Finding[] {
  const blank = /^\uFEFF{0,9}([^\S\uFEFF]+)(?=---)/.exec(text);
  if (!blank?.[1]) return [];
  const gap = { start: blank[0].length - blank[1].length, end: blank[0].length };
  return [
    findingOf({
      rule: 'matter/missing',
      severity: 'warning',
      message: say`The front matter begins on the first line of a case, and here something blank stands before it. It is understood all the same.`,
      remedy: say`Take it out.`,
      range: { start: gap.end, end: gap.end + 3 },
      fix: { title: 'Take out what is blank', range: gap, text: '' },
    }),
  ];
}

/** The fields, with the formats that a library adds among those that ‘format’ can name. */
function fieldsWith(formats: readonly { readonly name: string }[]): readonly Field[] {
  if (formats.length === 0) return FIELDS;
  const values = [...FORMAT_NAMES, ...formats.map(({ name }) => name)];
  return FIELDS.map((field) =>
    field.key === 'format' && field.shape.type === 'list'
      ? { ...field, shape: { ...field.shape, of: { type: 'choice', values } } }
      : field,
  );
}

/**
 * Check YAML of another file against fields of its own, as the front matter is checked.
 *
 * @param text the whole file
 * @param told findings that there are already
 * @param place what messages call the file: “The settings file”
 */
export function validateEntries(
  entries: readonly Entry[],
  fields: readonly Field[],
  text: string,
  told: readonly Finding[],
  place: Said,
): Finding[] {
  const findings: Finding[] = [];
  const context: Context = { status: undefined, findings, text, told: told.map(({ range }) => range), place };
  checkKeys(entries, fields, { start: 0, end: 0 }, '', context, true);
  return findings;
}

function known(fields: readonly Field[], top: boolean): Said {
  const keys = fields.map(({ key }) => key).join(', ');
  return top ? say`Known keys are: ${keys}. A key of your own may begin with ‘x-’.` : say`Known keys are: ${keys}.`;
}

const BY_STATUS = {
  'in-review': say`A case that is in review`,
  approved: say`A case that is approved`,
  retired: say`A case that is retired`,
} as const;

/** How severe a missing key is: what every case needs is an error, a draft is told gently of the rest. */
function severityOfMissing(required: Requirement, status: string | undefined): Severity | undefined {
  if (required === 'always') return 'error';
  return strictness(status) >= strictness(required) ? 'error' : undefined;
}

function checkKeys(
  entries: readonly Entry[],
  fields: readonly Field[],
  at: Range,
  path: string,
  context: Context,
  top = false,
  open = false,
): void {
  for (const entry of entries) {
    const field = fields.find((candidate) => candidate.key === entry.key);
    if (field) {
      checkValue(entry.value, field.shape, field, entry.keyRange, `${path}${field.key}`, context);
    } else if (!open && !(top && entry.key.startsWith('x-'))) {
      const meant =
        nearest(
          entry.key,
          fields.map((candidate) => candidate.key),
        ) ??
        nearest(
          entry.key.replaceAll(/[_ ]/g, '-'),
          fields.map((candidate) => candidate.key),
        );
      report(
        context,
        'matter/unknown-key',
        'warning',
        path
          ? say`‘${shorten(entry.key)}’ is not a key that Encounter knows in ‘${path.slice(0, -1)}’, so it has no effect.`
          : say`‘${shorten(entry.key)}’ is not a key that Encounter knows, so it has no effect.`,
        meant ? say`Did you mean ‘${meant}’?` : known(fields, top),
        entry.keyRange,
        meant && !entries.some((other) => other.key === meant)
          ? { title: `Write ‘${meant}’`, range: entry.keyRange, text: meant }
          : undefined,
      );
    }
  }
  for (const field of fields) {
    if (!field.required || entryOf(entries, field.key)) continue;
    const severity = severityOfMissing(field.required, context.status);
    if (!severity) continue;
    const where = path
      ? say`‘${path.slice(0, -1)}’`
      : field.required === 'always'
        ? context.place
        : BY_STATUS[
            context.status === 'in-review' ? 'in-review' : context.status === 'retired' ? 'retired' : 'approved'
          ];
    report(
      context,
      'matter/missing-key',
      severity,
      say`${where} needs ‘${field.key}’: ${sayOf(field.says)}.`,
      say`Add, for example, ‘${oneLine(field.example)}’.`,
      at,
    );
  }
}

function checkValue(value: Value, shape: Shape, field: Field, keyRange: Range, path: string, context: Context): void {
  if (context.told.some((range) => range.start < value.range.end && value.range.start < range.end)) return;
  if (isEmpty(value) && shape.type !== 'anything') {
    report(
      context,
      'matter/empty',
      'warning',
      say`‘${path}’ is empty.`,
      say`Say ${sayOf(field.says)}, or take the line out.`,
      keyRange,
    );
    return;
  }
  const problem = mismatch(value, shape);
  if (problem) {
    report(
      context,
      'matter/value',
      'error',
      say`‘${path}’: ${problem.message}`,
      problem.remedy ?? say`For example: ${oneLine(field.example)}`,
      problem.range ?? value.range,
      problem.fix,
    );
    return;
  }
  descend(value, shape, field, path, context);
}

/** `~` and `null` are YAML’s words for nothing. */
const isEmpty = (value: Value): boolean => value.type === 'scalar' && (value.data === null || value.text.trim() === '');

/** An example of several lines, on one. */
const oneLine = (example: string): string => example.replaceAll('\n', ' ↵ ');

interface Problem {
  readonly message: Said;
  /** The example of the key, where absent. */
  readonly remedy?: Said;
  readonly range?: Range;
  readonly fix?: Fix;
}

/** What is wrong with a value itself, its parts apart. */
function mismatch(value: Value, shape: Shape): Problem | undefined {
  switch (shape.type) {
    case 'anything':
      return undefined;
    case 'text':
      if (value.type !== 'scalar') return { message: say`a single text is expected here.`, remedy: textRemedy(value) };
      return textProblem(value, shape);
    case 'suggested':
      return value.type === 'scalar' ? undefined : { message: say`a single word is expected here.` };
    case 'choice': {
      if (value.type !== 'scalar') return { message: say`one of these words is expected: ${shape.values.join(', ')}.` };
      if (shape.values.includes(value.text) || shape.also?.includes(value.text)) return undefined;
      const meant =
        nearest(value.text, shape.values) ?? nearest(value.text.trim().replaceAll(/[_ ]/g, '-'), shape.values);
      return {
        message: say`‘${shorten(value.text)}’ is none of the words that can stand here.`,
        remedy: meant
          ? say`Did you mean ‘${meant}’? It can be ${shape.values.join(', ')}.`
          : say`It can be ${shape.values.join(', ')}.`,
        ...(meant ? { fix: { title: `Write ‘${meant}’`, range: value.range, text: meant } } : {}),
      };
    }
    case 'integer': {
      const number = value.type === 'scalar' && /^\d{1,6}$/.test(value.text) ? Number(value.text) : undefined;
      if (number === undefined || number < shape.min || (shape.max !== undefined && number > shape.max)) {
        return {
          message:
            shape.max === undefined
              ? say`a whole number, ${shape.min} or more, is expected here.`
              : say`a whole number from ${shape.min} to ${shape.max} is expected here.`,
        };
      }
      return undefined;
    }
    case 'duration':
      if (value.type === 'scalar' && minutesOf(value.text) !== undefined) return undefined;
      return {
        message: say`minutes are expected here.`,
        remedy: say`Write a whole number of minutes, as in 45, or an ISO 8601 duration, as in PT45M.`,
      };
    case 'list': {
      if (value.type === 'map' && !(shape.single && !mismatch(value, shape.of)))
        return { message: say`a list is expected here.`, remedy: say`Put ‘- ’ before each item.` };
      if (value.type === 'scalar')
        return shape.single
          ? asItem(mismatch(value, shape.of))
          : { message: say`a list is expected here.`, remedy: say`Put ‘- ’ before each item.` };
      const count = value.type === 'list' ? value.items.length : 1;
      if (shape.min !== undefined && count < shape.min)
        return {
          message:
            shape.min === 1
              ? say`at least ${shape.min} item is expected here.`
              : say`at least ${shape.min} items are expected here.`,
        };
      if (shape.max !== undefined && count > shape.max)
        return {
          message: say`at most ${shape.max} items are expected here.`,
          remedy: say`Keep those that matter most.`,
        };
      return undefined;
    }
    case 'map':
    case 'record':
      return value.type === 'map'
        ? undefined
        : { message: say`keys and values are expected here, indented by two spaces.` };
    case 'either': {
      const sameKind = shape.of.filter((option) => takes(option, value.type));
      const problems = (sameKind.length > 0 ? sameKind : shape.of).map((option) => mismatch(value, option));
      if (problems.some((problem) => problem === undefined)) return undefined;
      const withFix = problems.find((problem) => problem?.fix);
      const fix = ownWord(value, shape.of);
      return withFix ?? { message: say`${sayOf(shape.says)} is expected here.`, ...(fix && { fix }) };
    }
  }
}

/** A word of one’s own, where it has a key: ‘other: chronic pain’. */
function ownWord(value: Value, options: readonly Shape[]): Fix | undefined {
  const own = options.find((option) => option.type === 'map' && option.keys.length === 1);
  const key = own?.type === 'map' ? own.keys[0]?.key : undefined;
  if (key === undefined || value.type !== 'scalar') return undefined;
  const word = value.text.trim().replace(new RegExp(`^${key}:\\s*`), '');
  if (!/^[\p{L}\p{N}][^:#,[\]{}"'\r\n]*$/u.test(word)) return undefined;
  return { title: `Write ‘${key}: ${word}’`, range: value.range, text: `${key}: ${word}` };
}

/** The same of the only item of a list, which stands without its brackets. */
function asItem(problem: Problem | undefined): Problem | undefined {
  const fix = problem?.fix;
  return fix && / /.test(fix.text) ? { ...problem, fix: { ...fix, text: `[${fix.text}]` } } : problem;
}

/** Whether a shape can hold a value of this kind at all; a list that may be a single item takes that item too. */
const takes = (shape: Shape, kind: Value['type']): boolean =>
  kindOf(shape) === kind ||
  (shape.type === 'list' && shape.single === true && takes(shape.of, kind)) ||
  (shape.type === 'either' && shape.of.some((option) => takes(option, kind)));

function kindOf(shape: Shape): 'scalar' | 'list' | 'map' {
  if (shape.type === 'list') return shape.single ? 'list' : 'list';
  return shape.type === 'map' || shape.type === 'record' ? 'map' : 'scalar';
}

function textRemedy(value: Value): Said {
  return value.type === 'map'
    ? say`A text with a colon needs double quotes around it.`
    : say`Write one text; put double quotes around it if it begins with a bracket or a dash.`;
}

function textProblem(
  value: Extract<Value, { type: 'scalar' }>,
  shape: Extract<Shape, { type: 'text' }>,
): Problem | undefined {
  const { text } = value;
  const quoted = /^[“”„«»‘](.*)[“”«»’]$/u.exec(text);
  // Between straight ones they are the author’s: what somebody said can be a title.
  const isBare = value.range.end - value.range.start === text.length;
  if (quoted?.[1] !== undefined && isBare && shape.check === undefined) {
    return {
      message: say`these are the quotation marks of a word processor, and become part of the text.`,
      remedy: say`Type straight ones, ", or none.`,
      fix: { title: 'Write straight quotation marks', range: value.range, text: JSON.stringify(quoted[1]) },
    };
  }
  if (shape.maxLength !== undefined && text.length > shape.maxLength) {
    return {
      message: say`it has ${text.length} characters, at most ${shape.maxLength} are read at a glance.`,
      remedy: say`Shorten it; the rest can stand in the case.`,
    };
  }
  const words = text.split(/\s+/).filter(Boolean).length;
  if (shape.maxWords !== undefined && words > shape.maxWords) {
    return {
      message: say`it has ${words} words, at most ${shape.maxWords} fit.`,
      remedy: say`Shorten it; the rest can stand in ‘summary’.`,
    };
  }
  const says = shape.check ? checks[shape.check](text) : undefined;
  return says === undefined ? undefined : { message: say`‘${shorten(text)}’ does not fit here.`, remedy: says };
}

function descend(value: Value, shape: Shape, field: Field, path: string, context: Context): void {
  if (shape.type === 'list') {
    const items = value.type === 'list' ? value.items : [value];
    for (const item of items) {
      if (value.type === 'list' && isEmpty(item)) reportEmptyItem(item, path, context);
      else if (value.type === 'list') checkValue(item, shape.of, field, item.range, path, context);
      else descend(item, shape.of, field, path, context);
    }
  } else if (shape.type === 'map' && value.type === 'map') {
    checkKeys(value.entries, shape.keys, parentRange(value), `${path}.`, context, false, shape.open);
  } else if (shape.type === 'record' && value.type === 'map') {
    for (const entry of value.entries)
      checkValue(entry.value, shape.of, field, entry.keyRange, `${path}.${entry.key}`, context);
  } else if (shape.type === 'either') {
    const match =
      shape.of.find((option) => mismatch(value, option) === undefined && kindOf(option) === value.type) ??
      shape.of.find((option) => mismatch(value, option) === undefined);
    if (match) descend(value, match, field, path, context);
  }
}

/** An empty item has no width of its own: the finding stands on its dash or its quotes. */
function reportEmptyItem(item: Value, path: string, context: Context): void {
  const { start, end } = item.range;
  const dash = context.text.lastIndexOf('-', start);
  const range = end > start ? item.range : { start: dash, end: dash + 1 };
  report(
    context,
    'matter/empty',
    'warning',
    say`An item of ‘${path}’ is empty.`,
    say`Write it, or take the line out.`,
    range,
  );
}

/** A finding on a missing key stands on the first key of its map, not on all of it. */
const parentRange = (value: Extract<Value, { type: 'map' }>): Range => value.entries[0]?.keyRange ?? value.range;
