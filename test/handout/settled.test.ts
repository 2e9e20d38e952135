/** A sheet rendered again after an edit is what it is when all of it is rendered. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Edition, editionsOf } from '../../src/handout/editions.js';
import { bodyOf, renderCase } from '../../src/handout/render.js';
import { newSheetMemory, type SheetMemory } from '../../src/handout/settled.js';
import { parseCase } from '../../src/language/parse.js';
import { newSectionMemory } from '../../src/language/sections.js';
import { base, CASES, edit, edited, FUZZ, runs, SMALL } from '../language/edits.js';
import { foundIn } from './leaks/outputs.js';
import { brokenTexts, soundTexts } from './leaks/texts.js';

/** Sheets as a preview asks for them: each has its own memory. */
function previews(edition?: Edition) {
  const sections = newSectionMemory();
  const memories = new Map<string, SheetMemory>();
  /** Renders the case each way, in all its editions, and holds the two against each other. */
  return (text: string): ReadonlyMap<Edition, string> => {
    const file = parseCase(text, {}, sections);
    const editions = edition ? [edition] : editionsOf(file.case, file.case.matter.formats[0]);
    const bodies = editions.map((each): [Edition, string] => {
      const memory = memories.get(each) ?? newSheetMemory();
      memories.set(each, memory);
      const pictures: string[][] = [[], []];
      const options = (index: number) => ({
        edition: each,
        sourcePositions: true,
        picture: (url: string) => void pictures[index]?.push(url),
      });
      const again = bodyOf(file.case, options(0), memory);
      const { body } = renderCase(parseCase(text).case, options(1));
      if (again !== body) assert.equal(again, body, `${each} of\n${text}`);
      assert.deepEqual(pictures[0], pictures[1]);
      return [each, again];
    });
    return new Map(bodies);
  };
}

describe('rendering again after an edit', () => {
  it('gives the same sheet as rendering the whole, in every edition', () => {
    fc.assert(
      fc.property(base, fc.array(edit, { minLength: 1, maxLength: 5 }), (start, edits) => {
        const check = previews();
        let text = start;
        check(text);
        for (const each of edits) {
          text = edited(text, each);
          check(text);
        }
      }),
      runs(12),
    );
  }).timeout(60_000 * Number(FUZZ ?? 1));

  it('gives the same however often one goes back and forth', () => {
    fc.assert(
      fc.property(fc.constantFrom(SMALL, ...CASES), edit, (text, each) => {
        const check = previews('facilitator');
        for (const version of [text, edited(text, each), text, edited(text, each)]) check(version);
      }),
      runs(10),
    );
  }).timeout(60_000 * Number(FUZZ ?? 1));

  it('tells nobody what another version or another edition may hold', () => {
    fc.assert(
      fc.property(fc.oneof(soundTexts, brokenTexts), edit, ({ text, hidden }, each) => {
        const check = previews();
        for (const version of [text, edited(text, each), text]) {
          const learner = check(version).get('learner');
          if (version === text && learner !== undefined) assert.deepEqual(foundIn(learner, hidden), [], text);
        }
      }),
      runs(8),
    );
  }).timeout(60_000 * Number(FUZZ ?? 1));

  it('renders anew what has changed, and nothing else', () => {
    const memory = newSheetMemory();
    const blocksOf = (text: string): ReadonlySet<unknown> => {
      bodyOf(parseCase(text).case, { edition: 'learner', sourcePositions: true }, memory);
      return new Set(memory.blocks.values());
    };
    for (const text of CASES) {
      const before = blocksOf(text);
      if (before.size < 6) continue; // a station’s sheet for learners is short

      const places = [...text.matchAll(/(?<=\p{L}) (?=\p{L})/gu)].map(({ index }) => index);
      const at = places[places.length >> 1] ?? 0;
      const after = [...blocksOf(`${text.slice(0, at)} so${text.slice(at)}`)];
      const anew = after.filter((block) => !before.has(block));
      assert.ok(anew.length <= 1, `${anew.length} of ${after.length} anew`);
    }
  });

  it('knows a block by who is in the case, too: a name that changes is changed everywhere', () => {
    const memory = newSheetMemory();
    const body = (text: string) => bodyOf(parseCase(text).case, { edition: 'learner' }, memory);
    const text = SMALL.replace(' [@odowd1988]', ' The study');
    assert.match(body(text), /Mrs Kelly<\/span>/);
    assert.ok(
      [...memory.blocks.keys()].some((key) => key.includes('dialogue')),
      'the dialogue is remembered',
    );
    const renamed = body(text.replace('name: Mrs Kelly', 'name: Mrs Keane').replace('Mrs Kelly:', 'Mrs Keane:'));
    assert.match(renamed, /Mrs Keane<\/span>/);
    assert.doesNotMatch(renamed, /Kelly/);
  });

  it('is not misled by an author who writes what stands for a block', () => {
    for (const sign of ['\u00010\u0001', '# \u00010\u0001', '\u0001', 'x\u00011\u0001[@a]\u00012', '[^1]\u00010\u0001'])
      previews()(`${SMALL}\n\n${sign}\n\nAnd more.\n`);
  });
});
