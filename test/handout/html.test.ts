import { deepEqual, doesNotMatch, match } from 'node:assert/strict';
import { prune } from '../../src/handout/prune.js';
import type { Case } from '../../src/language/case.js';
import { caseOf, md } from './build.js';

const learner = (theCase: Case, format = 'unfolding') => prune(theCase, 'learner', format);
const types = (theCase: Case) => theCase.sections.flatMap(({ children }) => children.map(({ type }) => type));
const json = (value: unknown) => JSON.stringify(value);

describe('pruning: raw HTML', () => {
  const html = (markdown: string) => json(learner(caseOf(md(markdown))));
  it('takes comments away to the character, and never prose with them', () => {
    match(html('<!-- SECRET --> text'), /"value":" text"/);
    match(html('a <!-- SECRET --> b'), /"a ".*" b"/);
    doesNotMatch(html('a <!-- SECRET --> b\n\n<!-- SECRET\n\nmore -->'), /SECRET|<!--|more/);
    deepEqual(types(learner(caseOf(md('<!-- only -->')))), []);
  });
  it('hides what follows a comment that never closes', () =>
    doesNotMatch(html('Text.\n\n<!-- SECRET\n\nSECRET'), /SECRET/));
  it('hides what follows a comment that opens inside other HTML', () => {
    doesNotMatch(html('<div>\n<!-- SECRET\n\nSECRET\n\n-->'), /SECRET/);
  });
  it('takes comments away for the facilitator, too', () => {
    doesNotMatch(json(prune(caseOf(md('a <!-- SECRET --> b')), 'facilitator', 'balint')), /SECRET/);
  });
  it('keeps a few inline tags without their attributes', () => {
    match(html('H<sub data-x="SECRET">2</sub>O'), /<sub>.*<\/sub>/);
    doesNotMatch(html('H<sub data-x="SECRET">2</sub>O'), /SECRET/);
  });
  it('makes all other HTML text', () => match(html('a <b>bold</b>'), /"type":"text","value":"<b>"/));
});
