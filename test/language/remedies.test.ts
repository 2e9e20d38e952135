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

  it('names the only id there is', () => {
    const remedy = found(
      'structure/dangling-id',
      ':::question{#hope}\nWhy?\n:::\n\n:::key{on=mirror}\nNo.\n:::\n',
    ).remedy;
    assert.equal(remedy, 'Give the question its id: ‘:::question{#mirror}’. The case has: hope.');
  });

  it('guesses what a role, a part or a place most likely means, leaves it to the author, and lists all there are', () => {
    const of = (body: string): Finding => found('structure/attribute-value', body);
    const sides = 'It can be patient, clinician, relationship, team, system.';
    const audiences = 'It can be candidate, examiner, observer, panel, shah, kelly.';
    const guesses: readonly (readonly [body: string, remedy: string])[] = [
      ['::factor[It is loud]{in=hospital}\n', `Did you mean ‘system’? ${sides}`],
      ['::factor[It is loud]{in=doctor}\n', `Did you mean ‘clinician’? ${sides}`],
      ['::factor[It is loud]{in=kelly}\n', `Did you mean ‘patient’? ${sides}`],
      ['::factor[It is loud]{in=weather}\n', sides],
      [':::voice{of=patient}\nNo.\n:::\n', 'Did you mean ‘kelly’? It can be shah, kelly, team.'],
      [':::voice{of=pateint}\nNo.\n:::\n', 'Did you mean ‘kelly’? It can be shah, kelly, team.'],
      [':::voice{of=relative}\nNo.\n:::\n', 'It can be shah, kelly, team.'],
      [':::brief{for=actor}\nNo.\n:::\n', `Did you mean ‘kelly’? ${audiences}`],
      [':::brief{for=actor:kelly}\nNo.\n:::\n', `Did you mean ‘kelly’? ${audiences}`],
      [':::brief{for=students}\nNo.\n:::\n', `Did you mean ‘candidate’? ${audiences}`],
      [':::brief{for=everybody}\nNo.\n:::\n', audiences],
    ];
    for (const [body, remedy] of guesses) {
      const finding = of(body);
      assert.deepEqual([finding.remedy, finding.fix], [remedy, undefined], body);
    }
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
