/** What is written from the model, parsed again, is that model. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Flow } from '../../src/language/case.js';
import { parseCase } from '../../src/language/parse.js';
import { stringify } from '../../src/language/write/stringify.js';
import { arbBlocks, arbCase, NONE, PEOPLE, withoutPlaces } from './arbitrary-case.js';

const _range = { start: 0, end: 0 };
const setting = { people: PEOPLE };
const _paragraph = (value: string): Flow => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const head = stringify({ matter: NONE, people: PEOPLE, sections: [] });

/** The blocks that a fragment becomes in a case with `PEOPLE`. */
function reread(fragment: string): unknown {
  return withoutPlaces(parseCase(`${head}\n${fragment}`).case.sections.flatMap((section) => section.children));
}

const samples = readdirSync('cases', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.case.md'));

describe('stringify', () => {
  const runs = Number(process.env.RUNS ?? 150);

  it('writes any case so that it parses to the same model', () => {
    fc.assert(
      fc.property(arbCase, (theCase) => {
        const written = stringify(theCase);
        const read = parseCase(written);
        assert.deepEqual(withoutPlaces(read.case), withoutPlaces(theCase), written);
        assert.equal(stringify(read.case), written);
        assert.equal(read.doubtful, false);
      }),
      { numRuns: runs },
    );
  }).timeout(120_000);

  it('writes any blocks so that they parse to the same blocks', () => {
    fc.assert(
      fc.property(arbBlocks, (blocks) => {
        const written = stringify(blocks, setting);
        assert.deepEqual(reread(written), withoutPlaces(blocks), written);
      }),
      { numRuns: runs },
    );
  }).timeout(120_000);

  for (const file of samples) {
    it(`writes ${file} so that it parses to the same model`, () => {
      const { case: theCase } = parseCase(readFileSync(path.join('cases', file), 'utf8'));
      const written = stringify(theCase);
      const again = parseCase(written).case;
      assert.deepEqual(withoutPlaces(again), withoutPlaces(theCase));
      assert.equal(stringify(again), written);
    });
  }
});
