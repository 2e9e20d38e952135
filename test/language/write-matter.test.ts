/** Edits to front matter change what was asked, and leave every other byte as it is. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readFrontMatter } from '../../src/language/matter/front-matter.js';
import { parseCase } from '../../src/language/parse.js';
import type { Data } from '../../src/language/write/matter.js';
import { removeMatter, setMatter } from '../../src/language/write/matter-edit.js';
import type { Path } from '../../src/language/write/matter-opened.js';
import { arbLine } from './arbitrary-case.js';

const CASE = `---
# The front matter of a case.
title: 'It''s the fourth' # a note
format: balint
# Who is in it.
people:
  kelly:
    name: Mrs Kelly # the pseudonym
    part: patient

  # The doctor.
  shah:
    name: "Dr Shah"
    part: clinician
    # no age
objectives:
- One
- id: two
  text: Two: not quoted
group: { min: 6, max: 10 }
keywords: [Balint group, "persistent: pain"]
origin: fictional
summary: |
  Two
  lines.

competing-interests:
x-mine: 1.10 # ours
---

A text with title: and # signs.
`.replace('Two: not', 'Two not');

function applied(text: string, edit: ReturnType<typeof setMatter>): string {
  assert.ok(!('problem' in edit), 'problem' in edit ? edit.problem : '');
  return text.slice(0, edit.range.start) + edit.text + text.slice(edit.range.end);
}
const set = (text: string, at: Path, value: Data): string => applied(text, setMatter(text, at, value));
const remove = (text: string, at: Path): string => applied(text, removeMatter(text, at));

/** The lines that differ: `-` gone, `+` new. */
function diff(before: string, after: string): string[] {
  const a = before.split(/\r\n|\n/);
  const b = after.split(/\r\n|\n/);
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return [
    ...a.slice(head, a.length - tail).map((line) => `-${line}`),
    ...b.slice(head, b.length - tail).map((line) => `+${line}`),
  ];
}

describe('setMatter', () => {
  const changes: readonly (readonly [string, Path, Data, readonly string[]])[] = [
    [
      'keeps single quotes and the comment',
      ['title'],
      'It’s “over”',
      ["-title: 'It''s the fourth' # a note", "+title: 'It’s “over”' # a note"],
    ],
    ['doubles a single quote', ['title'], "It's", ["-title: 'It''s the fourth' # a note", "+title: 'It''s' # a note"]],
    ['keeps a bare word bare', ['format'], 'schwartz', ['-format: balint', '+format: schwartz']],
    ['quotes what must be', ['origin'], 'a: b', ['-origin: fictional', '+origin: "a: b"']],
    [
      'changes one in a map of maps',
      ['people', 'kelly', 'name'],
      'Mrs Byrne',
      ['-    name: Mrs Kelly # the pseudonym', '+    name: Mrs Byrne # the pseudonym'],
    ],
    ['puts a key at its place', ['lang'], 'fr', ['+lang: fr']],
    ['puts an inner key at its place', ['people', 'kelly', 'age'], 51, ['+    age: 51']],
    [
      'adds a person at the end',
      ['people', 'lane'],
      { name: 'Mrs Lane', part: 'relative' },
      ['+  lane:', '+    name: "Mrs Lane"', '+    part: relative'],
    ],
    ['adds an item', ['objectives', 2], 'Three things', ['+- "Three things"']],
    ['changes an item', ['objectives', 0], 'First', ['-- One', '+- First']],
    ['changes a key of an item', ['objectives', 1, 'text'], 'Both', ['-  text: Two not quoted', '+  text: Both']],
    ['changes a flow map', ['group', 'max'], 12, ['-group: { min: 6, max: 10 }', '+group: { min: 6, max: 12 }']],
    [
      'adds to a flow list',
      ['keywords', 2],
      'a, b',
      ['-keywords: [Balint group, "persistent: pain"]', '+keywords: [Balint group, "persistent: pain", "a, b"]'],
    ],
    ['fills an empty key', ['competing-interests'], 'none', ['-competing-interests:', '+competing-interests: none']],
    [
      'takes the place of a text of several lines',
      ['summary'],
      'One line.',
      ['-summary: |', '-  Two', '-  lines.', '+summary: "One line."'],
    ],
    ['makes a list of one value', ['format'], ['balint', 'sp'], ['-format: balint', '+format:', '+- balint', '+- sp']],
    [
      'makes one value of a list',
      ['objectives'],
      [],
      ['-objectives:', '-- One', '-- id: two', '-  text: Two not quoted', '+objectives: []'],
    ],
    ['makes what is missing on the way', ['reviewed', 'by'], 'A. B.', ['+reviewed:', '+  by: "A. B."']],
    ['puts a free key last', ['x-yours'], true, ['+x-yours: true']],
    ['changes nothing that is so already', ['group'], { min: 6, max: 10 }, []],
  ];
  for (const [title, at, value, expected] of changes) {
    it(title, () => {
      const after = set(CASE, at, value);
      assert.deepEqual(diff(CASE, after), expected);
      assert.equal(set(after, at, value), after);
      const windows = CASE.replaceAll('\n', '\r\n');
      assert.equal(set(windows, at, value), after.replaceAll('\n', '\r\n'));
      assert.equal(set(`\uFEFF${CASE}`, at, value), `\uFEFF${after}`);
    });
  }

  it('makes front matter where there is none', () => {
    assert.equal(set('Text.\n', ['title'], 'A: b'), '---\ntitle: "A: b"\n---\n\nText.\n');
    assert.equal(set('\uFEFFText.\r\n', ['title'], 'A'), '\uFEFF---\r\ntitle: "A"\r\n---\r\n\r\nText.\r\n');
    assert.equal(
      set('', ['people', 'kelly', 'name'], 'Mrs Kelly'),
      '---\npeople:\n  kelly:\n    name: "Mrs Kelly"\n---\n',
    );
    assert.equal(set('---\n---\nText.\n', ['origin'], 'fictional'), '---\norigin: fictional\n---\nText.\n');
    assert.equal(set('---\n# Later.\n---\n', ['origin'], 'fictional'), '---\n# Later.\norigin: fictional\n---\n');
  });

  const refused: readonly (readonly [string, string, Path])[] = [
    ['a mistake in the YAML', '---\ntitle: a: b\n---\n', ['title']],
    ['a duplicate key', '---\ntitle: a\ntitle: b\n---\n', ['origin']],
    ['front matter that never ends', '---\ntitle: a\n\nText.\n', ['title']],
    ['an alias', '---\ntitle: &a b\nsummary: *a\n---\n', ['title']],
    ['an anchor', '---\ntitle: &a b\n---\n', ['title']],
    ['a flow map with a comment', '---\ngroup: { min: 6, # six\n  }\n---\n', ['group', 'max']],
    ['a text where a map should be', '---\ntitle: a\n---\n', ['title', 'name']],
    ['no map at all', '---\njust a text\n---\n', ['title']],
  ];
  for (const [title, text, at] of refused) {
    it(`refuses ${title}`, () => {
      const edit = setMatter(text, at, 'x');
      assert.ok('problem' in edit && edit.problem.length > 20);
    });
  }

  const samples = readdirSync('cases', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.case.md'),
  );
  const files = [CASE, ...samples.map((file) => readFileSync(path.join('cases', file), 'utf8'))];
  const paths: readonly Path[] = [
    ['title'],
    ['summary'],
    ['lang'],
    ['license'],
    ['format'],
    ['identity-relevance'],
    ['x-a'],
    ['group'],
    ['objectives'],
    ['objectives', 0],
    ['people', 'kelly', 'about'],
    ['people', 'new', 'name'],
    ['competing-interests'],
    ['reviewed', 'on'],
    ['references'],
  ]; // prettier-ignore
  const values: fc.Arbitrary<Data> = fc.oneof(
    arbLine,
    fc.integer({ min: 0, max: 99 }),
    fc.array(arbLine, { maxLength: 3 }),
    fc.record({ name: arbLine, more: fc.record({ a: arbLine, b: fc.array(arbLine, { maxLength: 2 }) }) }),
    fc.string(),
  );

  it('gives back what was set, keeps every comment, and setting twice is setting once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.constantFrom(...paths),
        values,
        fc.boolean(),
        (file, at, value, windows) => {
          const text = windows ? file.replaceAll('\n', '\r\n') : file;
          const after = set(text, at, value);
          assert.equal(set(after, at, value), after);
          assert.deepEqual(setMatter(after, at, value), {
            range: (setMatter(after, at, value) as { range: unknown }).range,
            text: '',
          });
          const front = readFrontMatter(after);
          assert.deepEqual(front?.findings, []);
          assert.equal(after.slice(front?.range.end), text.slice(readFrontMatter(text)?.range.end));
          if (windows) assert.doesNotMatch(after, /(?<!\r)\n/);
          for (const comment of [
            '# The front matter of a case.',
            '# a note',
            '# Who is in it.',
            '# The doctor.',
            '# ours',
          ]) {
            if (at[0] !== 'people' && at[0] !== 'title') assert.equal(after.includes(comment), text.includes(comment));
          }
          if (at[0] === 'title' && typeof value === 'string' && value.trim() !== '')
            assert.equal(parseCase(after).case.matter.title, value.trim());
        },
      ),
      { numRuns: 60 },
    );
  }).timeout(60_000);
});

describe('removeMatter', () => {
  const changes: readonly (readonly [string, Path, readonly string[]])[] = [
    ['a key and its comment', ['title'], ["-title: 'It''s the fourth' # a note"]],
    ['a person', ['people', 'kelly'], ['-  kelly:', '-    name: Mrs Kelly # the pseudonym', '-    part: patient']],
    ['an item', ['objectives', 0], ['-- One']],
    [
      'the first key of an item',
      ['objectives', 1, 'id'],
      ['-- id: two', '-  text: Two not quoted', '+- text: Two not quoted'],
    ],
    ['from a flow map', ['group', 'min'], ['-group: { min: 6, max: 10 }', '+group: { max: 10 }']],
    [
      'the last of a flow list',
      ['keywords', 1],
      ['-keywords: [Balint group, "persistent: pain"]', '+keywords: [Balint group]'],
    ],
    ['nothing that is not there', ['lang'], []],
  ];
  for (const [title, at, expected] of changes) {
    it(`removes ${title}`, () => {
      const after = remove(CASE, at);
      assert.deepEqual(diff(CASE, after), expected);
      assert.equal(remove(CASE.replaceAll('\n', '\r\n'), at), after.replaceAll('\n', '\r\n'));
    });
  }

  it('takes away what would be left empty', () => {
    assert.equal(remove('---\ntitle: a\ngroup:\n  min: 6\n---\n', ['group', 'min']), '---\ntitle: a\n---\n');
    assert.equal(remove('---\ntitle: a\n---\n', ['title']), '---\n---\n');
    assert.equal(remove('Text.\n', ['title']), 'Text.\n');
  });

  it('undoes what was set', () => {
    for (const at of [['lang'], ['x-a'], ['people', 'new'], ['people', 'kelly', 'age'], ['objectives', 2]] as const)
      assert.equal(remove(set(CASE, at, 'a'), at), CASE);
  });

  it('refuses what was not understood', () => {
    assert.ok('problem' in removeMatter('---\ntitle: a: b\n---\n', ['title']));
    assert.ok('problem' in removeMatter('---\ntitle: a\n', ['title']));
  });
});
