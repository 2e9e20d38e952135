/** A text parsed again after an edit is what it is when it is parsed whole. */
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { renderCase } from '../../src/handout/render.js';
import { factsOf } from '../../src/language/facts.js';
import { type CaseFile, parseCase } from '../../src/language/parse.js';
import { newSectionMemory } from '../../src/language/sections.js';
import { lint } from '../../src/rules/lint.js';
import { base, CASES, edit, edited, FUZZ, runs, SMALL } from './edits.js';

const known = ({ tree, case: theCase, findings, doubtful }: CaseFile): unknown => ({
  tree,
  theCase,
  findings,
  doubtful,
});

/** To say what differs takes long, and is asked only where something does. */
function assertSame(one: CaseFile, other: CaseFile): void {
  if (!isDeepStrictEqual(known(one), known(other))) assert.deepStrictEqual(known(one), known(other));
}

function frozen(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) frozen(inner);
}

describe('parsing again after an edit', () => {
  it('gives the same tree, case and findings as parsing the whole', () => {
    fc.assert(
      fc.property(base, fc.array(edit, { minLength: 1, maxLength: 5 }), (start, edits) => {
        const memory = newSectionMemory();
        let text = start;
        parseCase(text, {}, memory);
        for (const each of edits) {
          text = edited(text, each);
          assertSame(parseCase(text, {}, memory), parseCase(text));
        }
      }),
      runs(60),
    );
  }).timeout(60_000 * Number(FUZZ ?? 1));

  it('gives the same however often one goes back and forth', () => {
    fc.assert(
      fc.property(edit, (each) => {
        const memory = newSectionMemory();
        for (const text of [SMALL, edited(SMALL, each), SMALL, edited(SMALL, each)])
          assertSame(parseCase(text, {}, memory), parseCase(text));
      }),
      runs(40),
    );
  }).timeout(60_000 * Number(FUZZ ?? 1));

  it('reads only the section that is typed in', () => {
    for (const text of CASES) {
      const memory = newSectionMemory();
      const before = parseCase(text, {}, memory);
      const places = [...text.matchAll(/(?<=\p{L}) (?=\p{L})/gu)].map(({ index }) => index);
      const at = places[places.length >> 1] ?? 0;
      const after = parseCase(`${text.slice(0, at)} so${text.slice(at)}`, {}, memory);
      const same = (nodes: CaseFile['tree']['children']) => new Set<unknown>(nodes);
      const [old, kept] = [
        same(before.tree.children),
        after.tree.children.filter((node) => same(before.tree.children).has(node)),
      ];
      assert.ok(kept.length > 0 && kept.length < old.size);
    }
  });

  it('reads nothing of the case again where the front matter is typed in', () => {
    const memory = newSectionMemory();
    const headings = ({ tree }: CaseFile) => tree.children.filter(({ type }) => type === 'heading');
    const before = headings(parseCase(SMALL, {}, memory));
    const same = headings(parseCase(SMALL.replace('A letter', 'A lettre'), {}, memory));
    assert.ok(before.length > 0 && before.every((node, index) => node === same[index]));
    const longer = headings(parseCase(SMALL.replace('A letter', 'Another letter'), {}, memory));
    assert.deepEqual(
      longer.map(({ position }) => position?.start.offset),
      before.map(({ position }) => (position?.start.offset ?? 0) + 'nother'.length),
    );
  });

  it('reads a dialogue again if it has changed, or who is in the case, and not otherwise', () => {
    const memory = newSectionMemory();
    const speakers = (text: string): readonly unknown[] => {
      const file = parseCase(text, {}, memory);
      assertSame(file, parseCase(text));
      const dialogues = file.case.sections.flatMap(({ children }) =>
        children.filter(({ type }) => type === 'dialogue'),
      );
      return dialogues.flatMap((dialogue) =>
        dialogue.type === 'dialogue'
          ? dialogue.children.flatMap((turn) => ('speaker' in turn ? [turn.speaker] : []))
          : [],
      );
    };
    const before = speakers(SMALL);
    assert.equal(before.length, 2);
    const elsewhere = speakers(`${SMALL}\nAnd more.\n`);
    assert.ok(before.every((speaker, index) => speaker === elsewhere[index]));
    // As many letters: the text of the dialogue stays at its place.
    assert.equal(speakers(SMALL.replace('name: Mrs Kelly', 'name: Mrs Keane')).length, 1);
    assert.notEqual(speakers(SMALL.replace('hopeless', 'hopeful.'))[0], before[0]);
  });

  it('is not misled by what others do with a tree: nobody changes one', () => {
    for (const text of [SMALL, ...CASES]) {
      const memory = newSectionMemory();
      const file = parseCase(text, {}, memory);
      frozen([...memory.sections.values()].map(({ nodes }) => nodes));
      frozen(file.tree);
      frozen(file.case);
      lint(file, {});
      factsOf(file);
      for (const edition of ['learner', 'facilitator'] as const)
        renderCase(file.case, { edition, sourcePositions: true });
      parseCase(text.replace('\n\n', '\n\nNew.\n\n'), {}, memory);
    }
  });
});
