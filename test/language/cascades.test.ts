/** One slip in the front matter is told once: what hangs on what could not be read waits until it can be. */
import assert from 'node:assert/strict';
import { parseCase } from '../../src/language/parse.js';
import { lint } from '../../src/rules/lint.js';

const KEYS = `title: "The letter in her bag"
format: osce
people:
  reyes:
    name: Dr Reyes
    part: clinician
    played-by: candidate
  byrne:
    name: Mrs Byrne
    part: patient
    played-by: actor
origin: fictional
`;
const BODY = `
Dr Reyes has read the letter. [It is known]{.x} [@haas2005]

:::dialogue
Dr Reyes: What were you hoping for?

Mrs Byrne: That somebody would read it.
:::

:::voice{of=byrne}
I had waited since May.
:::

::factor[Ten minutes]{in=system}

:::question{objective=1}
Why did she come alone?
:::

:::brief{for=byrne}
You are Mrs Byrne.
:::

<!-- encounter-disable-next-line forum/why-question: as it was asked -->
:::question
Why now?
:::
`;

const found = (text: string): readonly string[] =>
  lint(parseCase(text)).map(({ rule, message }) => `${rule}: ${message}`);
const apply = (text: string): string => {
  const fix = lint(parseCase(text)).find((finding) => finding.fix)?.fix;
  assert.ok(fix);
  return text.slice(0, fix.range.start) + fix.text + text.slice(fix.range.end);
};

describe('A slip in the front matter', () => {
  it('is told once, where a tab indents a line', () => {
    const text = `---\n${KEYS.replace('    name: Mrs Byrne', '\tname: Mrs Byrne')}---\n${BODY}`;
    const told = found(text);
    assert.ok(told.length >= 1 && told.length <= 2, told.join('\n'));
    assert.ok(
      told.every((each) => /matter\/yaml: A tab indents this line/.test(each)),
      told.join('\n'),
    );
    assert.equal(parseCase(text).doubtful, true);
  });

  it('is told once, where there is no front matter', () => {
    assert.deepEqual(
      found(BODY.trimStart()).map((each) => each.split(':')[0]),
      ['matter/missing'],
    );
  });

  for (const [name, line] of [
    ['an em dash', '—'],
    ['an en dash and a hyphen', '–-'],
  ] as const) {
    it(`is told once, with what to type, where the first line is ${name}`, () => {
      const text = `${line}\n${KEYS}---\n${BODY}`;
      assert.deepEqual(found(text), [
        'matter/missing: Line 1 has a long dash, as a word processor makes it. Front matter begins with three hyphens; without them nothing of it can be read.',
      ]);
      assert.equal(parseCase(text).doubtful, true);
      assert.equal(apply(text), `---\n${KEYS}---\n${BODY}`);
    });

    it(`is told once, with what to type, where the last line is ${name}`, () => {
      const text = `---\r\n${KEYS.replaceAll('\n', '\r\n')}${line}\r\n${BODY}`;
      assert.deepEqual(found(text), [
        'matter/unclosed: Line 14 has a long dash, as a word processor makes it. Front matter ends with three hyphens; without them nothing of it can be read.',
      ]);
      assert.equal(parseCase(text).doubtful, true);
      assert.match(apply(text), /fictional\r\n---\r\n/);
    });
  }

  it('is told once, where the first line is missing above the keys', () => {
    const text = `${KEYS}---\n${BODY}`;
    assert.deepEqual(
      found(text).map((each) => each.split(':')[0]),
      ['matter/unclosed'],
    );
    assert.equal(parseCase(text).doubtful, true);
  });

  it('is told once, where the text has a thought in it', () => {
    const text = `---\n${KEYS.replace('"The letter in her bag"', 'Always: so kind')}---\n\n:::dialogue\nDr Reyes (thinking): Not now.\n:::\n`;
    assert.deepEqual(
      found(text).map((each) => each.split(':')[0]),
      ['matter/yaml'],
    );
  });

  it('does not hide what hangs on the text alone', () => {
    const text = `—\n${KEYS}---\n\n:::qestion\nWhat now?\n:::\n\nShe was non-compliant.\n`;
    const rules = found(text).map((each) => each.split(':')[0]);
    assert.ok(rules.includes('structure/unknown-word'), rules.join());
    assert.ok(
      rules.some((rule) => rule?.startsWith('language/')),
      rules.join(),
    );
  });

  it('is not seen in a dash of the author’s own', () => {
    assert.match(found('—\n\nThe letter comes back.\n').join(), /^matter\/missing: A case begins/);
    assert.match(
      found('---\ntitle: x\n\nThe letter comes back.\n\n—\n').join(),
      /^matter\/unclosed: The front matter begins/,
    );
  });
});

describe('A slip in a word', () => {
  const text = (word: string): string =>
    `---\n${KEYS}---\n${BODY}\n:::${word}{#chairs}\nWhat is it like?\n:::\n\n:::facilitator{on=chairs}\nWait.\n:::\n`;

  it('is told once: the id of a question nearly so called is known', () => {
    const rules = found(text('qestion')).map((each) => each.split(':')[0]);
    assert.ok(rules.includes('structure/unknown-word') && !rules.includes('structure/dangling-id'), rules.join());
  });

  it('makes no question of another word', () => {
    assert.match(found(text('voise')).join(), /structure\/dangling-id: ‘chairs’ is not the id of any question/);
  });
});
