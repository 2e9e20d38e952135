/** What belongs to the front matter and stands outside it: printed as prose, it would tell learners what is not for them. */
import { type Finding, findingOf } from '../finding.js';
import { type Said, say } from '../said.js';
import type { FrontMatter, Value } from './front-matter.js';
import { FIELDS } from './schema.js';
import type { Shape } from './shape.js';

/** Keys that stand in others; those that the author chooses, such as the people’s, are known by what stands in them. */
const NESTED: ReadonlySet<string> = new Set(FIELDS.flatMap(({ shape }) => keysIn(shape)));

function keysIn(shape: Shape): readonly string[] {
  switch (shape.type) {
    case 'map':
      return shape.keys.flatMap((field) => [field.key, ...keysIn(field.shape)]);
    case 'list':
    case 'record':
      return keysIn(shape.of);
    case 'either':
      return shape.of.flatMap(keysIn);
    default:
      return [];
  }
}

const isKey = (name: string): boolean => name.startsWith('x-') || FIELDS.some((field) => field.key === name);

const BEGINNING = 2_000;
const LONGEST = 20_000;

/** What looks like front matter where a case begins: its own was not recognised, or has ended too early. */
export function spiltMatter(text: string, frontMatter: FrontMatter | undefined): Finding | undefined {
  const start = frontMatter?.range.end ?? 0;
  const first = /^(?:[\s\p{Cf}]|[-–—=_*~#]+[ \t]*(?=[\r\n]))*([\w-]+):(?=\s|$)/u.exec(
    text.slice(start, start + BEGINNING),
  );
  const key = first?.[1] ?? '';
  if (isKey(key)) return spilt(key, start + (first?.[0].length ?? 0) - key.length - 1);
  return frontMatter ? endedEarly(text, frontMatter) : lateMatter(text);
}

/** Of a file without front matter, two different keys are no prose: something stands before it, or its line is no `---`. */
function lateMatter(text: string): Finding | undefined {
  let first: { readonly key: string; readonly at: number } | undefined;
  for (const { index, 0: line, 1: name = '' } of text.matchAll(
    /^[ \t>|"'\p{Cf}]{0,20}([\p{L}-]{2,30})[ \t]?[:：](?=\s|$)/gmu,
  )) {
    const key = name.toLowerCase();
    if (!isKey(key) || key === first?.key) continue;
    if (first) return spilt(first.key, first.at);
    first = { key, at: index + line.indexOf(name) };
  }
  return undefined;
}

/** One line of YAML as this language has it: a comment, an item, a key, or what is indented below one. */
const YAML_LINE = /^(?:[ \t]+\S|#|- |[\w-]+[ \t]*:(?:\s|$))/;
const YAML_KEY = /^([ \t]*(?:- +)?)([\w-]+):(?=\s|$)/;

/** Front matter that a line of `---` within it has ended: its rest stands up to the next such line, or right below. */
function endedEarly(text: string, { range: { end: start }, entries }: FrontMatter): Finding | undefined {
  const rest = text.slice(start, start + LONGEST);
  const [head] = rest.split(/^(?:---|\.\.\.)[ \t]*$/m, 1);
  if (head !== undefined && head.length < rest.length) {
    const [key] = keysOf(head, start);
    if (key) return spilt(key.name, key.at);
  }
  // Right below, and not after a blank line: what belongs to the last key, indented or an item of its list.
  const [line = ''] = rest.split(/[\r\n]/, 1);
  const isItem = /^- /.test(line) && takesItems(text, entries.at(-1)?.value);
  if (!isItem && !/^(?: {2}|\t)[ \t]*[^\s:]/.test(line)) return undefined;
  return spiltLine({ start: start + line.search(/\S/), end: start + line.trimEnd().length });
}

/** Whether an item below a value would be one of its own: it is empty, or a list with an item a line. */
function takesItems(text: string, value: Value | undefined): boolean {
  return value?.type === 'scalar' ? value.data === null : value?.type === 'list' && text[value.range.start] === '-';
}

/** The known keys in lines before another such line: one, if all of them are YAML; else two, which are no prose. */
function keysOf(head: string, start: number): readonly { readonly name: string; readonly at: number }[] {
  const found: { readonly name: string; readonly at: number }[] = [];
  let isYaml = true;
  for (const { index, 0: line } of head.matchAll(/[^\r\n]+/g)) {
    if (line.trim() === '') continue;
    isYaml &&= YAML_LINE.test(line);
    const [, before = '', name = ''] = YAML_KEY.exec(line) ?? [];
    if (before === '' ? isKey(name) : NESTED.has(name)) found.push({ name, at: start + index + before.length });
  }
  return isYaml || new Set(found.map(({ name }) => name)).size > 1 ? found : [];
}

const REMEDY = say`Let the file begin with a line of ‘---’ alone, and write ‘---’ again only after the last key.`;

function spilt(key: string, at: number): Finding {
  return outside(
    say`‘${key}’ belongs to the front matter, and stands outside it, so that nobody can say where the case begins.`,
    { start: at, end: at + key.length },
  );
}

function spiltLine(range: Finding['range']): Finding {
  return outside(
    say`This line looks like one of the front matter, and stands below it, so that nobody can say where the case begins.`,
    range,
  );
}

function outside(message: Said, range: Finding['range']): Finding {
  return findingOf({ rule: 'matter/unclosed', severity: 'error', message, remedy: REMEDY, range });
}
