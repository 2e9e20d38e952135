/** Text → tree, front matter, case and findings. Never throws: what cannot be read is a finding. */

import type { Root } from 'mdast';
import type { Point } from 'unist';
import { type Blocks, gather, type Piece } from './blocks.js';
import type { Case } from './case.js';
import { type Finding, findingOf } from './finding.js';
import type { Format } from './formats/index.js';
import { BudgetSpent, budgetFinding, guardMarkdown, guardText, LIMITS } from './guards.js';
import { type LineIndex, lineIndex } from './lines.js';
import { type FrontMatter, isLost, readFrontMatter } from './matter/front-matter.js';
import { type ReadMatter, readMatter } from './matter/read.js';
import { spiltMatter } from './matter/spilt.js';
import { validateMatter } from './matter/validate.js';
import { buildCase } from './model/build.js';
import { oncePer } from './once.js';
import { prepare } from './prepare.js';
import { say } from './said.js';
import { parseSections, parseWhole, type SectionMemory } from './sections.js';
import { shiftTree } from './syntax/mdast.js';
import { textSlips } from './text-slips.js';
import { treeOf } from './tree.js';

/** Everything that is known of one case file. */
export interface CaseFile {
  readonly text: string;
  /** mdast, the dialect’s words as `containerDirective`, `leafDirective` and `textDirective` (as mdast-util-directive). */
  readonly tree: Root;
  /** The range of every key and value; `undefined` if the file has none. */
  readonly frontMatter?: FrontMatter;
  readonly case: Case;
  /** What the parser found, in the order of the text. */
  readonly findings: readonly Finding[];
  readonly lines: LineIndex;
  /** A stretch’s very extent is in doubt: no sheet but the facilitator’s may be exported. */
  readonly doubtful: boolean;
}

/** More findings than this help nobody; the last one says how many there are. */
const MOST_FINDINGS = 500;

/** What a case’s library adds to the language. */
export interface Additions {
  /** Formats of its own. */
  readonly formats?: readonly Format[];
  /** The ids of each framework of competencies; without any, competencies are not looked up. */
  readonly frameworks?: ReadonlyMap<string, readonly string[]>;
}

/**
 * Parse one case.
 *
 * @param text the whole file, byte-order mark and front matter included; any string at all
 * @param additions what the case’s library adds
 * @param memory what is remembered of the version of this text that was parsed before, and then of this one
 * @returns a tree and findings, offsets in UTF-16 code units from the start of `text`; never throws
 */
export function parseCase(text: string, additions: Additions = {}, memory?: SectionMemory): CaseFile {
  const findings: Finding[] = [];
  const lines = lineIndex(text);
  const tooLong = guardText(text);
  const frontMatter = tooLong ? undefined : frontMatterOf(text);
  if (frontMatter) findings.push(...frontMatter.findings);

  const bodyStart = frontMatter?.range.end ?? 0;
  const prepared = prepare(text, bodyStart);
  const guard =
    tooLong ?? (frontMatter?.unclosed ? frontMatter.unclosed : undefined) ?? guardMarkdown(prepared.markdown);
  let blocks: Blocks | undefined;
  let refused = guard;
  if (!guard) {
    try {
      const body = { markdown: prepared.markdown, head: headOf(text, bodyStart), lines };
      const root = memory && prepared.skipped === 0 ? parseSections(body, memory) : parseWhole(body).root;
      if (prepared.skipped > 0) shiftTree(root, prepared.skipped);
      blocks = gather(root, prepared.suspects(root), lines, text);
    } catch (error) {
      if (!(error instanceof BudgetSpent || isStackOverflow(error))) throw error;
      refused = budgetFinding(text.length);
    }
  }
  if (refused && !findings.includes(refused)) findings.push(refused);
  findings.push(...(blocks?.findings ?? []));

  const matter = frontMatter?.broken ? certainly(readMatter(frontMatter)) : matterOf(frontMatter);
  const spilt = refused ? undefined : spiltMatter(text, frontMatter);
  const ofMatter = tooLong ? [] : validateMatter(frontMatter, text, additions);
  // Keys without their first line are told of once.
  const dash = ofMatter.some(({ fix }) => fix?.text === '---');
  findings.push(...(spilt && !frontMatter && !dash ? [spilt] : ofMatter), ...(spilt && frontMatter ? [spilt] : []));
  const read: readonly Piece[] = blocks?.pieces ?? [unread(text, bodyStart, lines)];
  const pieces = spilt ? [doubtOver(read, spilt)] : read;
  const built = buildCase(matter, pieces, text, additions.formats ?? []);
  // Where the front matter cannot be read, nobody is known: to complain of every name would hide the one slip.
  const known = isLost(frontMatter) ? NEEDS_PEOPLE : undefined;
  findings.push(...built.findings.filter((finding) => !known?.has(finding.rule)));
  const tree = treeOf(pieces, text, lines);
  findings.push(...textSlips(tree, text));
  const sorted = findings.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  return {
    text,
    tree,
    ...(frontMatter ? { frontMatter } : {}),
    case: built.case,
    findings: atMost(sorted),
    lines,
    doubtful:
      (frontMatter?.broken ?? false) ||
      pieces.some(
        (piece) =>
          piece.type === 'doubt' || (piece.type === 'block' && piece.children.some((child) => child.type === 'doubt')),
      ),
  };
}

/** Where Markdown begins; 0 where it could not be read alone: a byte-order mark at the start of a text is no character. */
function headOf(text: string, bodyStart: number): number {
  const around = text.slice(Math.max(0, bodyStart - 1), bodyStart + 1);
  return /^[\r\n]/.test(around) && !/^\r\n|\uFEFF$/.test(around) ? bodyStart : 0;
}

/** The front matter read last, and the text that it was read from: while its author types below it, it stays the same. */
let latest: { readonly head: string; readonly frontMatter: FrontMatter } | undefined;

function frontMatterOf(text: string): FrontMatter | undefined {
  if (latest && text.startsWith(latest.head)) return latest.frontMatter;
  const frontMatter = readFrontMatter(text);
  const head = text.slice(0, frontMatter?.range.end ?? 0);
  // Only a line that has ended says that the front matter has.
  latest = frontMatter && /\n$/.test(head) ? { head, frontMatter } : undefined;
  return frontMatter;
}

const readOnce = oncePer((frontMatter: FrontMatter) => readMatter(frontMatter));

/** The same as long as the front matter is: so are its people, and what was read of dialogues by their names. */
function matterOf(frontMatter: FrontMatter | undefined): ReadMatter {
  return frontMatter ? readOnce(frontMatter) : readMatter(undefined);
}

/** Findings that hang on who is in the case. */
const NEEDS_PEOPLE: ReadonlySet<string> = new Set([
  'structure/unknown-speaker',
  'structure/attribute-value',
  'structure/swallowed-turn',
]);

/** What can be trusted of broken front matter: a quote that is never closed makes one value of all that follows. */
function certainly({ matter, people }: ReadMatter): ReadMatter {
  const { title, lang, formats, status } = matter;
  const whole = title !== undefined && title.length <= 150 && !/[\w-]+:(?:\s|$)/.test(title) ? { title } : {};
  const nothing = {
    levels: [],
    specialties: [],
    settings: [],
    professions: [],
    objectives: [],
    authors: [],
    references: [],
  };
  return { matter: { ...nothing, ...whole, lang, formats, status }, people };
}

function doubtOver(pieces: readonly Piece[], { range }: Finding): Piece {
  // Where keys are found late, blocks may stand before them: they are withheld too.
  const start = Math.min(pieces[0]?.range.start ?? range.start, range.start);
  const end = pieces.at(-1)?.range.end ?? range.end;
  return { type: 'doubt', reason: 'front-matter', children: [...pieces], range: { start, end } };
}

/** Too deep a nesting for the parsers’ recursion, should the guards ever let one through. */
function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && /call stack/i.test(error.message);
}

function atMost(findings: readonly Finding[]): readonly Finding[] {
  const next = findings[MOST_FINDINGS];
  if (!next) return findings;
  const kept = findings.slice(0, MOST_FINDINGS);
  const severity = findings.slice(MOST_FINDINGS).some((finding) => finding.severity === 'error') ? 'error' : 'warning';
  return [
    ...kept,
    findingOf({
      rule: 'structure/limits',
      severity,
      message: say`There are ${findings.length - MOST_FINDINGS} more findings from here on.`,
      remedy: say`Mend those above first.`,
      range: next.range,
    }),
  ];
}

/** A text that no parser may touch: shown to the facilitator as it is, to nobody else. */
function unread(text: string, start: number, lines: LineIndex): Piece {
  const range = { start, end: text.length };
  const value = text.slice(start, start + LIMITS.file);
  const point = (offset: number): Point => ({ ...lines.position(offset), offset });
  const position = { start: point(range.start), end: point(range.end) };
  const children: Piece[] = [{ type: 'node', node: { type: 'code', value, position }, range }];
  return { type: 'doubt', reason: 'unreadable', children, range };
}
