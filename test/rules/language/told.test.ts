/** What a case is told of its words: the same once, in a long text a few, and a record keeps its shorthand. */
import assert from 'node:assert/strict';
import { parseCase } from '../../../src/language/parse.js';
import { lint } from '../../../src/rules/lint.js';

const caseOf = (body: string): string =>
  `---\ntitle: Ordinary\nformat: reflective-practice\npeople:\n  kelly:\n    name: Mrs Kelly\n    part: patient\n  shah:\n    name: Dr Shah\n    part: clinician\norigin: fictional\n---\n\n${body}\n`;
const told = (body: string) => lint(parseCase(caseOf(body))).filter(({ rule }) => rule.startsWith('language/'));
const words = (body: string): readonly string[] =>
  told(body).map(({ rule, severity, range }) => `${rule} ${severity} ${caseOf(body).slice(range.start, range.end)}`);

const ORDINARY = 'She sat down, and nobody spoke for a while, and the clock went on. ';
const HINTS = [
  'An elderly man sat there.',
  'He suffers from gout.',
  'She takes narcotics.',
  'They have a weight problem.',
];

describe('The hints of a case', () => {
  it('are all told in a short text', () => {
    assert.equal(words(HINTS.join(' ')).length, 4);
  });

  it('are a few in a long one, and the last names the others', () => {
    const long = HINTS.map((hint) => `${ORDINARY.repeat(26)}${hint}`).join('\n\n');
    const findings = told(long);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['language/stereotype', 'language/disability'],
    );
    assert.doesNotMatch(findings[0]?.remedy ?? '', /Also worth/);
    assert.match(findings[1]?.remedy ?? '', /Also worth a look in this case: ‘narcotics’ and ‘weight problem’\.$/);
    const { related } = findings[1] ?? {};
    assert.equal(related && caseOf(long).slice(related.range.start, related.range.end), 'narcotics');
  });

  it('are all told where a long text is full of them', () => {
    const full = [
      ...HINTS,
      'A homeless man came.',
      'She is housebound.',
      'He is a frequent attender.',
      'He was agitated.',
    ];
    assert.equal(words(full.map((hint) => `${ORDINARY.repeat(2)}${hint}`).join(' ')).length, 8);
  });

  it('are not told of a word of which the case is warned', () => {
    assert.deepEqual(words('Alcoholics are often lonely. Mr Lowe is an alcoholic.'), [
      'language/substance warning alcoholic',
    ]);
  });

  it('leave warnings where they stand, each', () => {
    assert.equal(words(`${ORDINARY.repeat(60)} He is an addict. She is an addict. They say he is lazy.`).length, 3);
  });
});

describe('A record in a case', () => {
  const note =
    'Chief complaint: cough.\n\nHistory of present illness: she complains of cough and denies fever.\n\nPast medical history: none.\n\nPlan: chest film.';

  it('keeps the shorthand of records', () => {
    assert.deepEqual(words(note), []);
    assert.deepEqual(words('SUBJECTIVE:, She denies fever. ALLERGIES:, None. ASSESSMENT:, Cough.'), []);
    assert.deepEqual(words('HPI\n\nComplains of cough.\n\nPMH\n\nNil.\n\nImpression\n\nCough.'), []);
  });

  it('is told of everything else', () => {
    assert.deepEqual(words(`${note}\n\nShe is a poor historian.`), ['language/doubt warning poor historian']);
  });

  it('is no story that has a plan', () => {
    assert.deepEqual(words('Plan: we talk. She denies fever.\n\n## Plan\n\nWe meet again.'), [
      'language/convention info denies',
    ]);
  });

  it('has fields, which are not what somebody is said to have', () => {
    assert.deepEqual(words('Presenting complaint: cough.'), []);
    assert.deepEqual(words('| Presenting complaint | cough |\n| --- | --- |\n| Mood | low |'), []);
    assert.deepEqual(words('Her presenting complaint was cough.'), ['language/convention info presenting complaint']);
  });
});
