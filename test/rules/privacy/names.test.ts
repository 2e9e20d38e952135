/** Names in a long text: the first says what is missing, and which others are. */
import assert from 'node:assert/strict';
import { parseCase } from '../../../src/language/parse.js';
import { lint } from '../../../src/rules/lint.js';

const caseOf = (body: string): string =>
  `---\ntitle: Ordinary\nformat: reflective-practice\npeople:\n  kelly:\n    name: Mrs Kelly\n    part: patient\n  shah:\n    name: Dr Shah\n    part: clinician\norigin: fictional\n---\n\n${body}\n`;
const names = (body: string) =>
  lint(parseCase(caseOf(body)))
    .filter(({ rule }) => rule === 'privacy/name')
    .map(({ range, remedy }) => ({ name: caseOf(body).slice(range.start, range.end), remedy }));

const FOUR = 'Mr Hollis waved. Mrs Ames left. Dr Pitt rang. Miss Orme wrote. Mr Hollis and Mrs Kelly sat.';
const LONG = 'They sat at the end of the corridor and drank their tea, and the rain ran down the window. '.repeat(30);

describe('Names that nobody declared', () => {
  it('are all told in a short text, each once', () => {
    assert.deepEqual(
      names(FOUR).map(({ name }) => name),
      ['Mr Hollis', 'Mrs Ames', 'Dr Pitt', 'Miss Orme'],
    );
  });

  it('are one in a long one, which names the others', () => {
    const [first, ...more] = names(`${FOUR}\n\n${LONG}`);
    assert.deepEqual([first?.name, more.length], ['Mr Hollis', 0]);
    assert.match(first?.remedy ?? '', /The same goes for ‘Mrs Ames’, ‘Dr Pitt’ and ‘Miss Orme’ in this case\.$/);
  });

  it('are not all named where they are many', () => {
    const many = 'Mrs Berg, Dr Cole, Miss Dunn, Mr Elgar, Mrs Finch and Dr Gale came.';
    const [first] = names(`${FOUR} ${many}\n\n${LONG}`);
    assert.match(first?.remedy ?? '', /The same goes for ‘Mrs Ames’, .*‘Mrs Berg’ and 5 other names in this case\.$/);
  });
});
