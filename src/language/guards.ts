/**
 * Guards that run before the parsers they protect. Each is a finding, never a crash.
 *
 * micromark is worse than linear in several constructs and recurses over nesting; `yaml` recurses over depth and on
 * Node 20 can abort the whole process, from a worker too. A person’s case never comes near these limits.
 */

import type { Construct, Extension, Previous } from 'micromark-util-types';
import { type Finding, findingOf, type Range } from './finding.js';
import { type Said, say } from './said.js';

export const LIMITS = {
  /** UTF-16 code units. */
  file: 512 * 1024,
  frontMatter: 64 * 1024,
  lines: 10_000,
  /** Lines that follow one another without a blank one. */
  run: 1_000,
  /** Lines that continue a quote or a list without its mark, in one such run and in all. */
  lazyRun: 200,
  lazy: 1_000,
  /** Quotes and lists within one another. */
  depth: 20,
  /** YAML’s brackets and indents within one another. */
  yamlDepth: 50,
  /** Cells of one row of a table, and of all rows that follow one another. */
  cells: 250,
  table: 20_000,
  /** Emphasis marks, brackets and the like in one paragraph. */
  marks: 2_000,
} as const;

const RULE = 'structure/limits';

function tooMuch(message: Said, remedy: Said, range: Range): Finding {
  return findingOf({ rule: RULE, severity: 'error', message, remedy, range });
}

/** What makes the text unsafe to parse as a whole, or undefined. */
export function guardText(text: string): Finding | undefined {
  if (text.length <= LIMITS.file) return undefined;
  return tooMuch(
    say`This file has ${Math.round(text.length / 1024)} KB; a case may have up to ${LIMITS.file / 1024} KB.`,
    say`Split it into several cases, and keep pictures in files of their own beside it.`,
    { start: LIMITS.file, end: text.length },
  );
}

/** What makes front matter unsafe to parse: its size, or brackets and indents nested too deep. */
export function guardYaml(yaml: string, offset: number): Finding | undefined {
  if (yaml.length > LIMITS.frontMatter) {
    return tooMuch(
      say`The front matter has ${Math.round(yaml.length / 1024)} KB; it may have up to ${LIMITS.frontMatter / 1024} KB.`,
      say`Move long texts into the case itself.`,
      { start: offset + LIMITS.frontMatter, end: offset + yaml.length },
    );
  }
  let brackets = 0;
  for (let i = 0; i < yaml.length; i += 1) {
    const c = yaml.charCodeAt(i);
    if (c === 91 || c === 123) brackets += 1;
    else if ((c === 93 || c === 125) && brackets > 0) brackets -= 1;
    if (brackets > LIMITS.yamlDepth) return deepYaml(offset + i);
  }
  const indents = [0];
  for (const line of yaml.matchAll(/^([ \t]*)((?:[-?:][ \t]+)*)(?=\S)/gm)) {
    const steps = (line[2] ?? '').match(/[-?:]/g)?.length ?? 0;
    const indent = (line[1] ?? '').length;
    while (indents.length > 1 && (indents.at(-1) ?? 0) >= indent) indents.pop();
    if (indent > 0) indents.push(indent);
    if (indents.length + steps > LIMITS.yamlDepth) return deepYaml(offset + line.index);
  }
  return undefined;
}

function deepYaml(at: number): Finding {
  return tooMuch(
    say`The front matter is nested more than ${LIMITS.yamlDepth} deep.`,
    say`Front matter needs three or four levels at the most: take the extra brackets or indents away.`,
    { start: at, end: at + 1 },
  );
}

/** What makes the Markdown unsafe to parse, or undefined. One pass over its lines. */
export function guardMarkdown(body: string): Finding | undefined {
  const levels: number[] = [];
  let lines = 0;
  let run = 0;
  let marks = 0;
  let cells = 0;
  let lazyInRun = 0;
  let lazy = 0;
  let marked = false;
  const line = /[^\n\r]*(?:\r\n|\n|\r|$)/gy;
  for (let m = line.exec(body); m && m[0] !== ''; m = line.exec(body)) {
    const { index: start, 0: text } = m;
    const here = () => ({ start, end: start + Math.max(1, Math.min(text.trimEnd().length, 80)) });
    lines += 1;
    if (lines > LIMITS.lines)
      return tooMuch(say`This case has more than ${LIMITS.lines} lines.`, say`Split it into several cases.`, here());
    if (!/\S/.test(text)) {
      run = marks = cells = lazyInRun = 0;
      marked = false;
      continue;
    }
    run += 1;
    if (run > LIMITS.run) {
      return tooMuch(
        say`More than ${LIMITS.run} lines follow one another here without a blank line.`,
        say`Leave a blank line between paragraphs.`,
        here(),
      );
    }
    if (depthOf(text, levels) > LIMITS.depth) {
      return tooMuch(
        say`Quotes or lists are nested more than ${LIMITS.depth} deep here.`,
        say`Bring the text nearer to the margin.`,
        here(),
      );
    }
    marks += countMarks(text);
    if (marks > LIMITS.marks) {
      return tooMuch(
        say`This paragraph holds more than ${LIMITS.marks} marks such as *, _, ~, [ or <.`,
        say`Break it into paragraphs with a blank line between them, or put the text in a code block.`,
        here(),
      );
    }
    const cellsHere = text.includes('|') ? text.split('|').length - 1 : 0;
    cells += cellsHere;
    if (cellsHere > LIMITS.cells || cells > LIMITS.table) {
      return tooMuch(
        cellsHere > LIMITS.cells
          ? say`This row of a table has more than ${LIMITS.cells} cells.`
          : say`This table has more than ${LIMITS.table} cells.`,
        say`Make several tables of it, with a blank line between them.`,
        here(),
      );
    }
    const isMarked = MARKED_LINE.test(text);
    if (marked && !isMarked && /^\S/.test(text)) {
      lazy += 1;
      lazyInRun += 1;
      if (lazyInRun > LIMITS.lazyRun || lazy > LIMITS.lazy) {
        return tooMuch(
          say`Hundreds of lines here continue a quote or a list without its mark.`,
          say`Begin each line of a quote with ‘> ’, indent what belongs to a list, or leave a blank line after it.`,
          here(),
        );
      }
    }
    marked ||= isMarked;
  }
  return undefined;
}

/** A line that begins with the mark of a quote or a list. */
const MARKED_LINE = /^[ \t]*(?:>|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$))/;

/** Follow how deep a line stands, by its quote and list marks and by the list items that it continues. */
function depthOf(text: string, levels: number[]): number {
  const mark = /[ \t]*(?:>|[-+*](?=[ \t\r\n]|$)|\d{1,9}[.)](?=[ \t\r\n]|$))/y;
  let column = /^[ \t]*/.exec(text)?.[0].length ?? 0;
  while (levels.length > 0 && (levels.at(-1) ?? 0) > column) levels.pop();
  let at = 0;
  let quotes = 0;
  for (let m = mark.exec(text); m; m = mark.exec(text)) {
    at = mark.lastIndex;
    column = at;
    if (m[0].endsWith('>')) quotes += 1;
    else levels.push(column + 1);
    if (levels.length + quotes > LIMITS.depth) break;
  }
  return levels.length + quotes;
}

function countMarks(text: string): number {
  let marks = 0;
  for (let i = 0; i < text.length; i += 1) {
    switch (text.charCodeAt(i)) {
      case 33: // !
      case 38: // &
      case 42: // *
      case 60: // <
      case 91: // [
      case 93: // ]
      case 95: // _
      case 96: // `
      case 126: // ~
        marks += 1;
    }
  }
  return marks;
}

/** Thrown inside micromark when the budget is spent, and caught at the door of the parser. */
export class BudgetSpent extends Error {}

const BACKTICK = 96;

/**
 * micromark asks no construct but by `previous` whether a run of backticks may be entered in its middle: one that said
 * yes, though it never matches, would let code begin there.
 */
const beginsCode: Previous = function (code) {
  return code !== BACKTICK || this.events.at(-1)?.[1].type === 'characterEscape';
};

/**
 * A construct that never matches, and counts how often micromark tries constructs at all: what costs time is trying
 * again, so a hostile text spends its budget within a second. `allow` begins a new budget before each parse,
 * and `left` says how much of it is left.
 */
export function budget(): { readonly extension: Extension; allow(steps: number): void; left(): number } {
  let left = 0;
  const count: Construct = {
    name: 'encounterBudget',
    tokenize(_effects, _ok, nok) {
      left -= 1;
      if (left < 0) throw new BudgetSpent();
      return nok;
    },
  };
  const text: Record<number, Construct> = {};
  for (const character of '![]<&\\') text[character.charCodeAt(0)] = count;
  text[BACKTICK] = { ...count, previous: beginsCode };
  return {
    extension: { document: { null: count }, flow: { null: count }, text },
    allow(steps) {
      left = steps;
    },
    left: () => left,
  };
}

/** The finding for a text that spent its budget. */
export function budgetFinding(length: number): Finding {
  return tooMuch(
    say`This text is too tangled to be read in time: thousands of quote marks, brackets or other signs follow one another.`,
    say`Take out what is no prose, or put it in a code block.`,
    { start: 0, end: Math.min(length, 80) },
  );
}
