/** No text makes the rules on words slow: twice the text takes about twice the time. */
import assert from 'node:assert/strict';
import { parseCase } from '../../../src/language/parse.js';
import { CATALOGUE } from '../../../src/rules/catalogue.js';
import { RULES } from '../../../src/rules/index.js';
import { viewOf } from '../../../src/rules/view.js';

const GROUPS = ['balance', 'forum', 'links', 'matter', 'safety', 'structure', 'teaching'];
const OURS = RULES.filter(({ id }) => GROUPS.includes(id.split('/')[0] ?? ''));

const MATTER = [
  '---',
  'format: balint',
  'lang: en',
  'status: approved',
  'content-notes: none',
  'people:',
  '  kelly: { name: Mrs Kelly, part: patient }',
  '  shah: { name: Dr Shah, part: clinician }',
  '---',
  '',
].join('\n');

const PROSE: Readonly<Record<string, string>> = {
  'half a loss': 'lost her her lost his of the ',
  'child and child': 'child and child or emotional and ',
  'no, no, never': 'no without never denies ',
  'what should': 'what should would how would you the ',
  answers: 'Answer (a Answer (b ',
  'the took an': 'took an overdosing self- harm an ',
  'one long word': 'violence'.slice(0, 7),
  'dots and marks': '.?!….?! ‘ ',
};

describe('The rules on hostile text', () => {
  for (const [name, piece] of Object.entries(PROSE)) {
    it(`take time in proportion to it: ${name}`, () => {
      const times = [20_000, 40_000].map((length) => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const view = viewOf(
          parseCase(`${MATTER}\n${text}\n\n:::question\n${text}\n:::\n\n:::story{by=shah}\n${text}\n:::\n`),
        );
        const runs = [0, 1, 2].map(() => {
          const begun = performance.now();
          for (const rule of OURS) rule.check(view, {});
          return performance.now() - begun;
        });
        return Math.min(...runs);
      });
      const [once = 0, twice = 0] = times;
      // Below a few milliseconds a clock says little.
      assert.ok(twice < Math.max(50, 3.5 * once), `${once.toFixed(1)} ms, then ${twice.toFixed(1)} ms`);
    });
  }

  it('are all in the catalogue', () => {
    const known = new Set(CATALOGUE.map(({ id }) => id));
    assert.deepEqual(
      OURS.filter(({ id }) => !known.has(id)),
      [],
    );
  });
});
