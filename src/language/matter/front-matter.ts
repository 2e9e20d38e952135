/** The front matter of a file: found, guarded, and read into values that each know where they stand. */

import { type Document, isAlias, isMap, isPair, isScalar, isSeq, parseDocument, type YAMLError } from 'yaml';
import { type Finding, type Fix, findingOf, type Range } from '../finding.js';
import { guardYaml } from '../guards.js';
import { type Said, say } from '../said.js';

/** A value of the front matter, with its range in the file. */
export type Value =
  | {
      readonly type: 'scalar';
      /** As written, quotes and escapes resolved: `1.10` stays `1.10`. */
      readonly text: string;
      readonly data: string | number | boolean | null;
      readonly range: Range;
    }
  | { readonly type: 'list'; readonly items: readonly Value[]; readonly range: Range }
  | { readonly type: 'map'; readonly entries: readonly Entry[]; readonly range: Range };

export interface Entry {
  readonly key: string;
  readonly keyRange: Range;
  /** A key without a value has an empty scalar. */
  readonly value: Value;
}

export interface FrontMatter {
  /** From the first character of the opening `---` line to the end of the closing one, its line end included. */
  readonly range: Range;
  /** The YAML between the two. */
  readonly yamlRange: Range;
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
  /** Something in it cannot be read, so that keys may be lost or stand elsewhere. */
  readonly broken?: true;
  /** It is never closed, so that nobody can say where the case begins. */
  readonly unclosed?: Finding;
}

/** The entry of that key, if it is there. */
export function entryOf(entries: readonly Entry[] | undefined, key: string): Entry | undefined {
  return entries?.find((entry) => entry.key === key);
}

/** Whether there is no front matter that could be read whole, so that what is missing in it may well be there. */
export function isLost(frontMatter: FrontMatter | undefined): boolean {
  if (!frontMatter || frontMatter.broken || frontMatter.unclosed) return true;
  return frontMatter.entries.length === 0 && frontMatter.findings.some(({ severity }) => severity === 'error');
}

/** A line of dashes that are no hyphens, as word processors make it of `---`. */
const LONG_DASH = /^\uFEFF{0,9}([ \t]*)([-‐‑–—―−]*[‐‑–—―−][-‐‑–—―−]*)[ \t]*(?=\r|\n|$)/;

/** The finding for a long dash where three hyphens were meant; undefined if no such line begins at `at`. */
export function longDash(text: string, at: number, where: 'begins' | 'ends'): Finding | undefined {
  const found = LONG_DASH.exec(text.slice(at, at + 80));
  if (!found?.[2]) return undefined;
  const start = at + found[0].indexOf(found[2]);
  const range = { start, end: start + found[2].length };
  const line = 1 + (text.slice(0, start).match(/\r\n|\n|\r/g)?.length ?? 0);
  return findingOf({
    rule: where === 'begins' ? 'matter/missing' : 'matter/unclosed',
    severity: 'error',
    message:
      where === 'begins'
        ? say`Line ${line} has a long dash, as a word processor makes it. Front matter begins with three hyphens; without them nothing of it can be read.`
        : say`Line ${line} has a long dash, as a word processor makes it. Front matter ends with three hyphens; without them nothing of it can be read.`,
    remedy: say`Type three hyphens: ‘---’.`,
    range,
    fix: { title: 'Write three hyphens', range, text: '---' },
  });
}

const LONGEST_HEAD = 20_000;

/** Where front matter that opens and never closes was meant to end: a long dash, and only lines of YAML before it. */
function dashedEnd(text: string, from: number): Finding | undefined {
  for (const { index, 0: line } of text.slice(from, from + LONGEST_HEAD).matchAll(/[^\r\n]+/g)) {
    const found = longDash(text, from + index, 'ends');
    if (found) return found;
    if (!/^(?:[ \t#]|- |[\w-]+[ \t]*:)/.test(line)) return undefined;
  }
  return undefined;
}

/** Find and read the front matter; undefined if the file does not begin with a line of `---`. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  // Programs put a byte-order mark before one that is there; nobody sees them, and an editor opens the file without.
  // Something blank before it is a slip: to print the keys as prose would show learners what is not for them.
  const opening =
    /^\uFEFF{0,9}---[ \t]*(?:\r\n|\n|\r|$)/.exec(text) ??
    /^\uFEFF{0,9}[^\S\uFEFF]+---[ \t]*(?:\r\n|\n|\r)(?=\s*(?:#|[\w-]+:(?:\s|$)))/.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/gm;
  close.lastIndex = start;
  const closing = close.exec(text);
  if (!closing) {
    const unclosed: Finding =
      dashedEnd(text, start) ??
      findingOf({
        rule: 'matter/unclosed',
        severity: 'error',
        message: say`The front matter begins here and never ends, so that nothing of the case can be read.`,
        remedy: say`Write ‘---’ on a line of its own after the last of its lines.`,
        range: { start: start - opening[0].trimStart().length, end: text.indexOf('---') + 3 },
      });
    const range = { start: 0, end: text.length };
    return { range: { start: 0, end: 0 }, yamlRange: range, entries: [], findings: [], unclosed };
  }
  const range = { start: 0, end: closing.index + closing[0].length };
  const yamlRange = { start, end: closing.index };
  const yaml = text.slice(start, closing.index);
  return { range, yamlRange, ...readYaml(yaml, start) };
}

const MOST_ERRORS = 40;

/** Read YAML that stands `offset` characters into its file: keys and values with their ranges, and what is wrong. */
export function readYaml(yaml: string, offset: number): Pick<FrontMatter, 'entries' | 'findings' | 'broken'> {
  const guard = guardYaml(yaml, offset);
  if (guard) return { entries: [], findings: [guard] };

  let document: Document.Parsed;
  try {
    document = parseDocument(yaml, {
      uniqueKeys: true,
      merge: false,
      prettyErrors: false,
      strict: true,
      stringKeys: false,
    });
  } catch {
    // The guard above leaves nothing known that throws; should `yaml` throw all the same, the author loses nothing.
    return { entries: [], findings: [unreadable({ start: offset, end: offset + yaml.length })] };
  }
  // One slip in YAML makes many errors: the first tell what is wrong.
  const errors = causes(document.errors.slice(0, MOST_ERRORS).map((error) => explain(error, yaml, offset)));
  const findings: Finding[] = [];
  const root = document.contents as unknown;
  const value = isMap(root) || isSeq(root) || isScalar(root) ? toValue(root, yaml, offset, findings) : undefined;
  // A text that begins with ‘*’ is told of once: what YAML makes of the rest of its line helps nobody.
  const aliases = findings
    .slice(0, MOST_ERRORS)
    .map((finding) => lineAt(yaml, finding.range.start - offset).start + offset);
  findings.unshift(
    ...errors.filter((error) => !aliases.includes(lineAt(yaml, error.range.start - offset).start + offset)),
  );
  const empty = value?.type === 'scalar' && value.data === null && value.text === '';
  if (value && value.type !== 'map' && !empty && yaml.trim() !== '' && findings.length === 0)
    findings.push(unreadable(value.range));
  const broken = document.errors.some((error) => error.code !== 'DUPLICATE_KEY');
  return {
    entries: value?.type === 'map' ? value.entries : [],
    findings: onePerPlace(findings),
    ...(broken ? { broken } : {}),
  };
}

const SECOND_TIME = say`This key stands here a second time.`;
const DOES_NOT_FIT = say`This line does not fit those around it: a colon, a quote, a bracket or the indent is not as it should be.`;

const CANNOT_BE_READ = say`This line of the front matter cannot be read.`;

/** Of lines of which only that can be said, the first; and none after a slip that is known, which is the cause of them. */
function causes(errors: readonly Finding[]): readonly Finding[] {
  const isVague = ({ said }: Finding): boolean => said?.message === DOES_NOT_FIT || said?.message === CANNOT_BE_READ;
  const [first] = errors
    .filter(({ said }) => said?.message !== SECOND_TIME)
    .sort((one, other) => one.range.start - other.range.start);
  return errors.filter((error) => !isVague(error) || error === first);
}

function onePerPlace(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ range, message }) => {
    const place = `${range.start} ${message}`;
    return !seen.has(place) && Boolean(seen.add(place));
  });
}

const unreadable = (range: Range): Finding =>
  findingOf({
    rule: 'matter/yaml',
    severity: 'error',
    message: say`The front matter is no list of keys and values.`,
    remedy: say`Write one key and its value on each line, as in ‘title: "The fourth referral"’.`,
    range,
  });

function toValue(node: unknown, yaml: string, offset: number, findings: Finding[]): Value {
  if (isMap(node)) {
    const entries: Entry[] = [];
    for (const pair of node.items) {
      if (!isPair(pair) || !isScalar(pair.key)) continue;
      const keyRange = rangeOf(pair.key, offset);
      const empty = { start: keyRange.end, end: keyRange.end };
      const value = pair.value === null ? scalar('', null, empty) : toValue(pair.value, yaml, offset, findings);
      entries.push({ key: String(pair.key.source ?? pair.key.value), keyRange, value });
    }
    return { type: 'map', entries, range: trimmed(node, yaml, offset) };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => toValue(item, yaml, offset, findings));
    return { type: 'list', items, range: trimmed(node, yaml, offset) };
  }
  if (isScalar(node)) {
    const data = node.value;
    const known = typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean' ? data : null;
    return scalar(node.source ?? (known === null ? '' : String(known)), known, rangeOf(node, offset));
  }
  const range = rangeOf(node, offset);
  if (isAlias(node)) {
    findings.push(
      findingOf({
        rule: 'matter/alias',
        severity: 'error',
        message: say`The front matter refers to another place with ‘*’, which is not understood here.`,
        remedy: say`Write the value out. A text that begins with ‘*’ needs quotes around it.`,
        range,
      }),
    );
  }
  return scalar('', null, range);
}

const scalar = (text: string, data: string | number | boolean | null, range: Range): Value => ({
  type: 'scalar',
  text,
  data,
  range,
});

function rangeOf(node: unknown, offset: number): Range {
  const range = (node as { range?: readonly number[] | null }).range;
  const start = range?.[0] ?? 0;
  return { start: start + offset, end: Math.max(range?.[1] ?? start, start) + offset };
}

/** The range of a map or list without the line end behind it. */
function trimmed(node: unknown, yaml: string, offset: number): Range {
  const { start, end } = rangeOf(node, offset);
  return { start, end: start + yaml.slice(start - offset, end - offset).trimEnd().length };
}

/** The line around an offset, without its line end. */
function lineAt(yaml: string, offset: number): Range {
  // Between CR and LF the line has not ended twice.
  const at = yaml.startsWith('\r\n', offset - 1) ? offset - 1 : offset;
  const start = at <= 0 ? 0 : Math.max(yaml.lastIndexOf('\n', at - 1), yaml.lastIndexOf('\r', at - 1)) + 1;
  const length = yaml.slice(start).search(/[\r\n]/);
  return { start, end: length < 0 ? yaml.length : start + length };
}

/** Where the quotes open that are never closed: YAML tells only where it gave up. */
function openQuote(yaml: string, before: number): Range | undefined {
  let open: Range | undefined;
  for (const m of yaml.slice(0, before + 1).matchAll(/^[ \t]*(?:- +)*(?:[^\s"'#:]+:[ \t]+)?(["'])([^\r\n]*)/gm)) {
    const [all, quote = '', rest = ''] = m;
    const start = m.index + all.length - rest.length - 1;
    if (!rest.replaceAll(/\\./g, '').includes(quote)) open = { start, end: start + 1 + rest.trimEnd().length };
  }
  return open;
}

/** YAML’s own messages speak to programmers: say what to do instead. */
function explain(error: YAMLError, yaml: string, offset: number): Finding {
  const at = Math.min(Math.max(error.pos[0], 0), Math.max(yaml.length - 1, 0));
  const rangeAt = (from: number, to: number): Range => ({ start: offset + from, end: offset + to });
  const { start: lineStart, end: lineEnd } = lineAt(yaml, at);
  const line = yaml.slice(lineStart, lineEnd);
  const margin = line.length - line.trimStart().length;
  // Where YAML gives up is often a line end or a single space: what a person looks for is the line.
  const range =
    line.trim() === '' ? rangeAt(at, at + 1) : rangeAt(lineStart + margin, lineStart + line.trimEnd().length);
  const finding = (message: Said, remedy: Said, fix?: Fix): Finding =>
    findingOf({
      rule: 'matter/yaml',
      severity: 'error',
      message,
      remedy,
      range,
      ...(fix ? { fix } : {}),
    });

  const colon = /^(\s*(?:- )?[\w-]+:[ \t]+)([^"'[{|>#\s][^\r\n]*?:(?:[ \t][^\r\n]*?)?)[ \t]*\r?$/.exec(line);
  if (
    colon?.[1] &&
    colon[2] &&
    /BLOCK_AS_IMPLICIT_KEY|MULTILINE_IMPLICIT_KEY|BLOCK_IN_FLOW|BAD_INDENT|UNEXPECTED_TOKEN/.test(error.code)
  ) {
    const start = offset + lineStart + colon[1].length;
    const value = { start, end: start + colon[2].length };
    return {
      ...finding(
        say`A text with a colon in it needs quotes around it; without them it is read as another key.`,
        say`Put the text in double quotes.`,
        {
          title: 'Put quotes around the text',
          range: value,
          text: JSON.stringify(colon[2]),
        },
      ),
      range: value,
    };
  }
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]+/.exec(yaml.slice(at))?.[0].length ?? 1;
    return {
      ...finding(SECOND_TIME, say`Keep one of the two; a list can hold several values.`),
      range: rangeAt(at, at + key),
    };
  }
  if (error.code === 'TAB_AS_INDENT') {
    const tabs = /^[ \t]*/.exec(line)?.[0].length ?? 1;
    return {
      ...finding(
        say`A tab indents this line; front matter is indented with spaces.`,
        say`Put two spaces in its place.`,
      ),
      range: rangeAt(lineStart, lineStart + Math.max(tabs, 1)),
    };
  }
  if (error.code === 'MISSING_CHAR' && /quote/.test(error.message)) {
    const open = openQuote(yaml, at);
    return {
      ...finding(
        say`The quotes that open here are never closed.`,
        say`Write the closing quotation mark at the end of the text.`,
      ),
      ...(open ? { range: rangeAt(open.start, open.end) } : {}),
    };
  }
  if (error.code === 'MULTIPLE_DOCS') {
    return finding(say`A second block of front matter begins here.`, say`Keep all keys in one block.`);
  }
  if (/BAD_INDENT|MISSING_CHAR|BAD_COLLECTION_TYPE|UNEXPECTED_TOKEN|IMPOSSIBLE|BLOCK|KEY/.test(error.code)) {
    return finding(DOES_NOT_FIT, say`Write ‘key: value’, with what belongs to a key indented by two spaces below it.`);
  }
  return finding(CANNOT_BE_READ, say`Write ‘key: value’; put texts with special signs in double quotes.`);
}
