import assert from 'node:assert/strict';
import { facesFor } from '../../src/handout/faces.js';
import { renderCase } from '../../src/handout/render.js';
import fonts from '../../src/handout/style/fonts.css';
import { parseCase } from '../../src/language/parse.js';

const sheetOf = (text: string): string => {
  const title = 'title: "A visit"\n';
  return renderCase(parseCase(`---\n${title}format: cbl\norigin: fictional\n---\n\n${text}\n`).case, {
    edition: 'learner',
  }).html;
};
const facesIn = (html: string): string[] =>
  [...html.matchAll(/@font-face\s*\{[^}]*?font-family:\s*"?([^";]+)/g)].map(([, family = '']) => family).sort();

const USUAL = ['Atkinson Hyperlegible Next Variable', 'Source Serif 4 Variable', 'Source Serif 4 Variable'];

describe('the fonts that travel with a sheet', () => {
  it('are those that hold the letters of it', () => {
    assert.deepEqual(
      facesIn(sheetOf('“Mrs Kelly – coming back”, says Dr Müller: it’s 5 °C, and café costs 3 €.')),
      USUAL,
    );
    const all = [...USUAL, 'Atkinson Hyperlegible Next Variable', 'Source Serif 4 Extended'].sort();
    for (const name of ['Mr Kowalczyk-Łęcki', 'Dvořák', 'Ștefan', 'Öztürkoğlu'])
      assert.deepEqual(facesIn(sheetOf(`${name} waits.`)), all, name);
  });

  it('make a third of a sheet less where nobody has such a name', () => {
    const [without, within] = [sheetOf('Dvorak waits.').length, sheetOf('Dvořák waits.').length];
    assert.ok(without < 0.75 * within, `${without} of ${within} bytes`);
  });

  it('are there for the first and the last letter of each stretch that they say they hold', () => {
    const faces = fonts
      .split(/(?=@font-face)/)
      .filter((face) => !/U\+0000/i.test(face) && face.includes('unicode-range'));
    assert.equal(faces.length, 2);
    for (const face of faces) {
      const [, ranges = ''] = /unicode-range:\s*([^;}]+)/.exec(face) ?? [];
      const bounds = [...ranges.matchAll(/[0-9a-f]{4,6}/gi)].map(([code]) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      );
      assert.ok(bounds.length > 20, ranges);
      for (const letter of bounds)
        assert.ok(facesFor('', `a${letter}b`).includes(face.trim()), letter.codePointAt(0)?.toString(16));
    }
  });
});
