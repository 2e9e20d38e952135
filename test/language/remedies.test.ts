/** What a finding says to write instead: the words and ids that can stand there. */
import assert from 'node:assert/strict';
import type { Finding } from '../../src/language/finding.js';
import { parseCase } from '../../src/language/parse.js';

const HEAD = `---
title: "The letter in her bag"
format: reflective-practice
people:
  shah: { name: Dr Shah, part: clinician }
  kelly: { name: Mrs Kelly, part: patient }
origin: fictional
---

`;

function found(rule: string, body: string): Finding {
  const finding = parseCase(HEAD + body).findings.find((each) => each.rule === rule);
  assert.ok(finding, rule);
  return finding;
}

describe('A closing line without an opening one', () => {
  const closed = ':::voice{of=kelly}\nI waited.\n:::\n';

  it('names the lines that are withheld, and no sheet for learners is made', () => {
    const body = `${closed}\nShe had come alone.\n\nHe had not slept.\n\n:::\n`;
    assert.match(found('structure/stray-close', body).message, /Lines 14 to 16 may belong to it/);
    const file = parseCase(HEAD + body);
    assert.equal(file.doubtful, true);
    const lines = (HEAD + body).split('\n');
    assert.deepEqual([lines[13], lines[15]], ['She had come alone.', 'He had not slept.']);
  });

  it('says that nothing is withheld where nothing is, and the sheets are whole', () => {
    assert.match(found('structure/stray-close', `${closed}:::\n`).message, /nothing is withheld\.$/);
    const file = parseCase(`${HEAD}${closed}:::\n`);
    assert.equal(file.doubtful, false);
    assert.deepEqual(
      file.case.sections.flatMap(({ children }) => children.map(({ type }) => type)),
      ['voice'],
    );
  });
});

describe('A remedy', () => {
  const questions = ':::question{#no}\nWhy?\n:::\n\n:::question{#hope}\nWhat for?\n:::\n\n';

  it('names the ids of the questions that there are, and offers to write only what is nearly the same', () => {
    const loose = found('structure/dangling-id', `${questions}:::key{on=know}\nShe waits.\n:::\n`);
    assert.equal(loose.remedy, 'Did you mean ‘no’? The case has: hope, no.');
    assert.equal(loose.fix, undefined);
    const near = found('structure/dangling-id', `${questions}:::key{on=hop}\nShe waits.\n:::\n`);
    assert.equal(near.remedy, 'Did you mean ‘hope’? The case has: hope, no.');
    assert.equal(near.fix?.text, 'hope');
    const none = found('structure/dangling-id', `${questions}:::key{on=mirror}\nShe waits.\n:::\n`);
    assert.equal(none.remedy, 'Give the question its id: ‘:::question{#mirror}’. The case has: hope, no.');
  });

  it('lists what a missing attribute can be', () => {
    const remedy = (body: string) => found('structure/missing-attribute', body).remedy;
    assert.equal(
      remedy('::factor[Ten-minute appointments]\n'),
      'Write ‘in=…’ in the braces. It can be patient, clinician, relationship, team, system.',
    );
    assert.equal(remedy(':::voice\nI waited.\n:::\n'), 'Write ‘of=…’ in the braces. It can be shah, kelly, team.');
    assert.match(
      remedy(':::brief\nYou are late.\n:::\n'),
      /It can be candidate, examiner, observer, panel, shah, kelly\.$/,
    );
  });

  it('writes the quotes around a value with spaces, once for all its words', () => {
    const text = `${HEAD}:::brief{for=kelly}\n::if-asked[Since spring.]{ask=what worries them most}\n:::\n`;
    const errors = parseCase(text).findings.filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      errors.map(({ rule, remedy }) => [rule, remedy]),
      [['structure/attribute-value', 'Write ‘ask="what worries them most"’.']],
    );
    const fix = errors[0]?.fix;
    assert.ok(fix);
    const mended = text.slice(0, fix.range.start) + fix.text + text.slice(fix.range.end);
    assert.deepEqual(
      parseCase(mended).findings.filter(({ severity }) => severity === 'error'),
      [],
    );
  });
});
