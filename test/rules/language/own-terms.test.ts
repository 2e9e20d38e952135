import assert from 'node:assert/strict';
import { parseCase } from '../../../src/language/parse.js';
import { textOf } from '../../../src/language/said.js';
import { lookFor, type OwnTerm, ownTermsRule } from '../../../src/rules/language/own-terms.js';
import { viewOf } from '../../../src/rules/view.js';

const found = (text: string, ...terms: readonly string[]): readonly string[] =>
  lookFor(terms.map((term): OwnTerm => ({ term, instead: [] })))(text).map(({ start, end }) => text.slice(start, end));

describe('A library’s own terms', () => {
  it('are found as they stand, in any case, with spaces or hyphens', () => {
    assert.deepEqual(found('Two Revolving-Door patients; a revolving door.', 'revolving door'), [
      'Revolving-Door',
      'revolving door',
    ]);
  });
  it('are whole words', () => {
    assert.deepEqual(found('The starter started.', 'start'), []);
  });
  it('have ‘*’ for any letters, and for nothing else', () => {
    assert.deepEqual(found('The starter started to restart.', 'start*', '*start'), ['starter', 'started', 'restart']);
    assert.deepEqual(found('a.c abc a(c', 'a.c'), ['a.c'].slice(1));
    assert.deepEqual(found('frequent flyers, frequent 1', 'frequent fl*'), ['frequent flyers']);
  });
  it('are of any script', () => {
    assert.deepEqual(found('C’est un cas perdu, dit-elle. Éternelle malade.', 'éternelle malade'), [
      'Éternelle malade',
    ]);
  });
  it('do not reach from one sentence into the next', () => {
    assert.deepEqual(found('It was a door. Step in.', 'door step'), []);
  });
  it('have a fix for each thing that the library would write instead', () => {
    const rule = ownTermsRule([{ term: 'revolving door', instead: ['repeated admission', 'admission, $1 again'] }]);
    const text = '---\ntitle: x\norigin: fictional\n---\n\nA revolving door.\n';
    const [report] = rule.check(viewOf(parseCase(text)), {});
    assert.equal(report?.fix?.text, 'repeated admission');
    assert.deepEqual(
      report?.otherFixes?.map((fix) => text.slice(0, fix.range.start) + fix.text + text.slice(fix.range.end)),
      [text.replace('A revolving door', () => 'An admission, $1 again')],
    );
  });
  it('are told with the library’s reason, and a fix where the term is literal', () => {
    const rule = ownTermsRule([
      { term: 'revolving door', instead: ['repeated admission'], why: 'It hurts.', severity: 'info' },
    ]);
    const text =
      '---\ntitle: x\nformat: balint\npeople: {}\norigin: fictional\n---\n\nAnother revolving door.\n\n> A revolving door.\n';
    const [report, ...more] = rule.check(viewOf(parseCase(text)), {});
    assert.equal(
      report && textOf(report.message),
      '‘revolving door’ is a word that this library does not use of people: It hurts.',
    );
    assert.equal(report && textOf(report.remedy), 'You could write ‘repeated admission’.');
    assert.equal(report?.fix?.text, 'repeated admission');
    assert.equal(report?.severity, 'info');
    assert.deepEqual(more, []);
  });
});
