/**
 * The examples of the rules: `test/rules/<group>/<rule>.md`. A heading says what the example shows, a fenced block holds
 * a case, and `^^^` under a line marks the exact span of a finding on the line above:
 *
 *     ## Found: a misspelt word
 *
 *     ~~~
 *     :::breif{for=examiner}
 *        ^^^^^ structure/unknown-word error: is not a word of Encounter Markdown → ‘brief’
 *     ~~~
 *
 * After the id and the severity may stand a part of the message, and after an arrow what the fix writes, with `⏎` for
 * a line break. A span of
 * several lines begins with `^^^…` under its first line and ends with `…^^^` under its last.
 *
 * A block is the text of an ordinary case, in which both sides have already spoken, a question was asked and there are
 * ground rules. Where it begins with `---`, it has its own front matter: in it a line `…` stands for the keys of an
 * ordinary case that are not written out, and after it for that dialogue, question and rules. A block that begins with
 * `~~~file` is a whole file as it stands.
 *
 * Today is 23 November 2026, and beside the case stand `coat.png` and `other.case.md`. It belongs to a library of which
 * `rules.test.ts` says what is in it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding, Range, Severity } from '../../src/language/finding.js';

export interface Expected {
  readonly rule: string;
  readonly severity: Severity;
  readonly range: Range;
  /** A part of the message. */
  readonly message?: string;
  /** What the fix writes; undefined if there is none. */
  readonly fix?: string;
}

export interface Example {
  /** `found`, `not found` or `near miss`. */
  readonly kind: string;
  readonly title: string;
  /** The case, without its annotations. */
  readonly text: string;
  readonly expected: readonly Expected[];
}

/** All examples of one rule. */
export interface RuleExamples {
  /** The id, as the file’s path says it. */
  readonly rule: string;
  readonly file: string;
  readonly examples: readonly Example[];
}

const ORDINARY_KEYS: Readonly<Record<string, readonly string[]>> = {
  title: ['title: "The fourth referral"'],
  format: ['format: reflective-practice'],
  people: [
    'people:',
    '  kelly:',
    '    name: Mrs Kelly',
    '    part: patient',
    '  shah:',
    '    name: Dr Shah',
    '    part: clinician',
  ],
  origin: ['origin: fictional'],
};
const ORDINARY_BODY = [
  ':::dialogue',
  'Dr Shah: What were you hoping for today?',
  '',
  'Mrs Kelly: That somebody would believe me.',
  ':::',
  '',
  ':::question',
  'What might each of them have wished for?',
  ':::',
  '',
  ':::care',
  'What is said here stays here.',
  '',
  '::support[Your own doctor]',
  ':::',
];

/** Write out what `…` stands for. */
function whole(lines: readonly string[]): readonly string[] {
  if (lines[0] !== '---') return whole(['---', '…', '---', '', '…', '', ...lines]);
  const end = lines.indexOf('---', 1);
  const written = new Set(lines.slice(1, end < 0 ? undefined : end).map((line) => line.split(':')[0] ?? ''));
  const others = Object.entries(ORDINARY_KEYS).flatMap(([key, value]) => (written.has(key) ? [] : value));
  return lines.flatMap((line, index) => (line !== '…' ? [line] : end < 0 || index < end ? others : ORDINARY_BODY));
}

const ANNOTATION = /^( *)(…?)(\^+)(…?)(?: ([a-z]+\/[a-z-]+) (error|warning|info)(?:: (.*?))?(?: → ‘(.*)’)?)?$/;

/** Take the annotations out of a case, and read them. */
export function annotated(
  source: string,
  asItStands = false,
): { readonly text: string; readonly expected: readonly Expected[] } {
  const lines: string[] = [];
  const expected: Expected[] = [];
  let lineStart = 0;
  let offset = 0;
  const written = source.split('\n');
  for (const line of asItStands ? written : whole(written)) {
    if (!/^ *…?\^+…?(?: |$)/.test(line)) {
      lineStart = offset;
      offset += line.length + 1;
      lines.push(line);
      continue;
    }
    const [, before = '', goesOn = '', marks = '', openEnd = '', rule, severity, message, fix] =
      ANNOTATION.exec(line) ?? [];
    const start = lineStart + before.length + (goesOn === '' ? 0 : 1);
    const range = { start, end: start + marks.length };
    const last = expected.at(-1);
    if (goesOn !== '') {
      if (!last) throw new Error(`Nothing goes on here: ${line}`);
      expected[expected.length - 1] = { ...last, range: { start: last.range.start, end: range.end } };
      continue;
    }
    if (rule === undefined || !isSeverity(severity)) throw new Error(`An annotation without a rule: ${line}`);
    expected.push({
      rule,
      severity,
      range: openEnd === '' ? range : { start, end: Number.NaN },
      ...(message === undefined ? {} : { message }),
      ...(fix === undefined ? {} : { fix: fix.replaceAll('⏎', '\n') }),
    });
  }
  return { text: lines.join('\n'), expected };
}

const isSeverity = (text: string | undefined): text is Severity =>
  text === 'error' || text === 'warning' || text === 'info';

/**
 * Findings in the form of annotations, so that a difference reads like one. Of a message only so much is told as the
 * annotation for the same place does.
 */
export function told(
  findings: readonly (Finding | Expected)[],
  text: string,
  annotations: readonly Expected[],
): readonly string[] {
  return findings.map(({ rule, severity, range, message, fix }) => {
    const annotation = annotations.find(
      (each) =>
        each.rule === rule &&
        each.range.start === range.start &&
        each.range.end === range.end &&
        (each.message === undefined || message?.includes(each.message)),
    );
    const said = annotation ? annotation.message : message;
    const written = typeof fix === 'string' ? fix : fix?.text;
    return [
      `${JSON.stringify(text.slice(range.start, range.end))} at ${range.start}: ${rule} ${severity}`,
      ...(said === undefined ? [] : [said]),
      ...(written === undefined ? [] : [`→ ‘${written}’`]),
    ].join(' | ');
  });
}

/** Read all examples below a folder. */
export function readExamples(folder: string): readonly RuleExamples[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && file.includes(path.sep))
    .sort()
    .map((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const examples = [...text.matchAll(/^## ([^:\n]+): ([^\n]+)\n+~~~(file)?\n([\s\S]*?)\n?~~~$/gm)].map(
        ([, kind = '', title = '', file, source = '']): Example => ({
          kind: kind.toLowerCase(),
          title,
          ...annotated(source, file !== undefined),
        }),
      );
      return { rule: file.slice(0, -'.md'.length).split(path.sep).join('/'), file, examples };
    });
}
