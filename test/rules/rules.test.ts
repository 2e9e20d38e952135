/** Every rule on its examples: `test/rules/<group>/<rule>.md`, read by `examples.ts`. */
import assert from 'node:assert/strict';
import path from 'node:path';
import type { Finding, Fix } from '../../src/language/finding.js';
import { type CaseFile, parseCase } from '../../src/language/parse.js';
import { CATALOGUE, ruleUrl } from '../../src/rules/catalogue.js';
import { lint } from '../../src/rules/lint.js';
import { annotated, type Expected, readExamples, told } from './examples.js';
import { SURROUNDINGS } from './surroundings.js';

const RULES = readExamples(path.join(process.cwd(), 'test', 'rules'));
const EXAMPLES = RULES.flatMap(({ rule, examples }) => examples.map((example) => ({ rule, ...example })));
const KINDS = ['found', 'not found', 'near miss'];
/** What is found of a file that could not be read: it has no text to show (`test/cli/`). */
const OF_FILES: readonly string[] = ['matter/unreadable'];

interface Read {
  readonly file: CaseFile;
  readonly findings: readonly Finding[];
}
/** Each text is looked through once, though much is asked of it. */
const looked = new Map<string, Read>();
function look(text: string): Read {
  const known = looked.get(text);
  if (known) return known;
  const file = parseCase(text);
  const read = { file, findings: lint(file, SURROUNDINGS) };
  looked.set(text, read);
  return read;
}
const find = (text: string): readonly Finding[] => look(text).findings;
const apply = (text: string, { range, text: written }: Fix): string =>
  text.slice(0, range.start) + written + text.slice(range.end);

/** Assert that a case has exactly the findings that stand under its lines. On one place they come in any order. */
function assertFindings(text: string, expected: readonly Expected[]): void {
  const inOrder = (lines: readonly string[]): readonly string[] => [...lines].sort();
  assert.deepEqual(inOrder(told(find(text), text, expected)), inOrder(told(expected, text, expected)));
}

describe('The rules, by example', () => {
  for (const { rule, examples } of RULES) {
    describe(rule, () => {
      for (const { kind, title, text, expected } of examples) {
        it(`${kind}: ${title}`, () => assertFindings(text, expected));
      }
    });
  }
});

describe('The examples', () => {
  it('show each rule of the catalogue three times: found, not found, and nearly', () => {
    const shown = new Map(RULES.map(({ rule, examples }) => [rule, new Set(examples.map(({ kind }) => kind))]));
    const lacking = CATALOGUE.filter(({ id }) => !OF_FILES.includes(id)).flatMap(({ id }) =>
      KINDS.filter((kind) => !shown.get(id)?.has(kind)).map((kind) => `${id}: ${kind}`),
    );
    assert.deepEqual(lacking, []);
  });

  it('are of rules that the catalogue knows', () => {
    const known = new Set(CATALOGUE.map(({ id }) => id));
    const found = EXAMPLES.flatMap(({ text }) => find(text).map((finding) => finding.rule));
    assert.deepEqual(
      [...RULES.map(({ rule }) => rule), ...found].filter((id) => !known.has(id)),
      [],
    );
  });

  it('find what they say that they find, and not what they say that they do not', () => {
    for (const { rule, kind, title, expected } of EXAMPLES) {
      assert.ok(KINDS.includes(kind), `${rule}: ${kind}`);
      const finds = expected.some((finding) => finding.rule === rule);
      assert.equal(finds, kind === 'found', `${rule}, ${kind}: ${title}`);
    }
  });

  it('never mark nothing: every finding has a width', () => {
    for (const { rule, title, text } of EXAMPLES)
      for (const { range } of find(text))
        assert.ok(range.start < range.end && range.end <= text.length, `${rule}: ${title}`);
  });

  it('have the same findings, at the same lines and columns, with CRLF and with a byte-order mark', () => {
    const places = (text: string): readonly string[] => {
      const { file, findings } = look(text);
      return findings.map(({ rule, range, message }) => {
        const { line, column } = file.lines.position(range.start);
        // The byte-order mark is the first character of the first line.
        return `${line}:${line === 1 && text.startsWith('\uFEFF') ? column - 1 : column} ${rule} ${message}`;
      });
    };
    for (const { rule, title, text } of EXAMPLES) {
      const plain = places(text);
      assert.deepEqual(places(text.replaceAll('\n', '\r\n')), plain, `CRLF, ${rule}: ${title}`);
      assert.deepEqual(places(`\uFEFF${text}`), plain, `byte-order mark, ${rule}: ${title}`);
    }
  });
});

describe('The fixes', () => {
  const fixes = EXAMPLES.flatMap(({ rule, title, text }) =>
    find(text).flatMap((finding) => (finding.fix ? [{ rule, title, text, finding, fix: finding.fix }] : [])),
  );

  for (const { rule, title, text, finding, fix } of fixes) {
    it(`‘${fix.title}’ (${rule}: ${title}) mends what was found, and nothing else`, () => {
      const fixed = apply(text, fix);
      const after = find(fixed);
      const again = after.filter((other) => other.rule === finding.rule && other.message === finding.message);
      const before = find(text).filter((other) => other.rule === finding.rule && other.message === finding.message);
      assert.equal(again.length, before.length - 1, 'its finding is gone');
      assert.ok(
        after.every((other) => other.fix?.title !== fix.title || other.range.start !== finding.range.start),
        'there is nothing left to fix there: twice is once',
      );
      const changed = text.slice(finding.range.start, fix.range.end);
      const within = /written as a block|another kind of Markdown/.test(finding.message) ? /\n[ \t]*\n/ : /\n/;
      assert.doesNotMatch(changed, within, 'on its own line, or within the block that it mends');
      assert.ok(fix.range.start <= finding.range.end && fix.range.end >= finding.range.start - 1, 'at its own place');
    });
  }

  it('in other words mend the same thing, and each is offered once', () => {
    let others = 0;
    for (const { rule, title, text } of EXAMPLES) {
      for (const finding of find(text)) {
        const offered = [...(finding.fix ? [finding.fix] : []), ...(finding.otherFixes ?? [])];
        assert.equal(new Set(offered.map((fix) => fix.title)).size, offered.length, `${rule}: ${title}`);
        for (const other of finding.otherFixes ?? []) {
          const left = find(apply(text, other)).filter((each) => each.range.start === finding.range.start);
          assert.ok(!left.some((each) => each.rule === finding.rule), `${rule}: ${other.title}`);
          others += 1;
        }
      }
    }
    assert.ok(others > 0);
  });

  it('settle: with one after the other, none is left', () => {
    for (const { rule, title, text } of EXAMPLES) {
      let mended = text;
      let rounds = 0;
      for (let fix = find(mended).find((finding) => finding.fix)?.fix; fix; rounds += 1) {
        assert.ok(rounds < 20, `${rule}: ${title}`);
        mended = apply(mended, fix);
        fix = find(mended).find((finding) => finding.fix)?.fix;
      }
    }
  });
});

describe('The messages', () => {
  const findings = EXAMPLES.flatMap(({ text }) => find(text));

  it('are whole sentences, with a remedy that is one too', () => {
    for (const { message, remedy } of findings) {
      assert.match(message, /[.…]$/u, message);
      assert.match(remedy, /^[\p{Lu}‘]/u, remedy);
      assert.ok(remedy.length > 0, message);
    }
  });

  it('use curly quotes, and neither scold nor speak to programmers', () => {
    for (const { message, remedy, fix } of findings) {
      for (const text of [message, remedy, fix?.title ?? '']) {
        // What stands between quotation marks is the author’s own, or an example to be typed.
        const own = text.replace(/‘[^’]*’/gu, '').replace(/\b\w+: [^.]*$/u, '');
        assert.doesNotMatch(own, /["`']/u, text);
        assert.doesNotMatch(
          own,
          /\b(?:invalid|illegal|token|parse|syntax|undefined|null|string|must not|failed)\b/i,
          text,
        );
      }
    }
  });

  it('lead to where the rule is explained', () => {
    for (const { rule } of findings) assert.match(ruleUrl(rule) ?? '', /^docs\/rules\.md#[a-z-]+$/);
  });
});

describe('An annotated case', () => {
  it('gives its text, and the spans that are marked in it', () => {
    const { text, expected } = annotated(
      'one\n^^^ structure/limits error\ntwo\n  ^… structure/unclosed warning: a part → ‘x’\nthree\n…^^\n',
      true,
    );
    assert.equal(text, 'one\ntwo\nthree\n');
    assert.deepEqual(expected, [
      { rule: 'structure/limits', severity: 'error', range: { start: 0, end: 3 } },
      { rule: 'structure/unclosed', severity: 'warning', range: { start: 6, end: 11 }, message: 'a part', fix: 'x' },
    ]);
  });

  it('is read strictly: marks without a rule are a mistake', () => {
    assert.throws(() => annotated('one\n^^^', true), /without a rule/);
    assert.throws(() => annotated('one\n^^^ structure/limits terrible', true));
  });

  it('disagrees with a finding that is missing, too many, elsewhere or of another severity', () => {
    const mistaken = (marks: string) => () => {
      const { text, expected } = annotated(`:::breif{for=examiner}\n${marks}\nAsk.\n:::`);
      assertFindings(text, expected);
    };
    assert.doesNotThrow(mistaken('   ^^^^^ structure/unknown-word error: is not a word → ‘brief’'));
    assert.throws(mistaken(''));
    assert.throws(mistaken('  ^^^^^ structure/unknown-word error: is not a word → ‘brief’'));
    assert.throws(mistaken('   ^^^^^ structure/unknown-word warning: is not a word → ‘brief’'));
    assert.throws(mistaken('   ^^^^^ structure/unknown-word error: another thing → ‘brief’'));
    assert.throws(mistaken('   ^^^^^ structure/unknown-word error: is not a word'));
    assert.throws(
      mistaken('   ^^^^^ structure/unknown-word error: is not a word → ‘brief’\n^ structure/limits error: too much'),
    );
  });
});
