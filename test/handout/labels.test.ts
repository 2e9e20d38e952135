/** The words of a handout in every language: none is missing, none was left in English, and things are counted rightly. */
import assert from 'node:assert/strict';
import { LOCALES, labelsFor } from '../../src/handout/labels.js';

type Given = readonly unknown[];

/** What a label that takes something is given here; a name, where the table says nothing else. */
const GIVEN: Readonly<Record<string, readonly Given[]>> = {
  minutes: [[1], [2], [45]],
  groupSize: [[6, 10], [6, 6], [6], [undefined, 10]],
  objective: [[[1]], [[1, 2]], [[1, 2, 3]]],
  part: [[2]],
  question: [[2]],
  pass: [[1], [12]],
  planned: [[50], [50, 45], [40, 45], [45, 45]],
  short: [[7]],
  reference: [[2]],
  edition: [['1'], ['2']],
  doesNotFit: [[3]],
};
const NAMED: readonly Given[] = [['Ⓝ'], [undefined]];

/** Every text of a locale, by its path and what it was given. */
function textsOf(labels: object): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const put = (path: string, key: string, value: unknown): void => {
    if (typeof value === 'string') texts.set(path, value);
    else if (typeof value === 'function')
      for (const given of GIVEN[key] ?? (path.startsWith('cues.') ? NAMED : NAMED.slice(0, 1)))
        texts.set(`${path}(${given.join(', ')})`, (value as (...all: Given) => string)(...given));
    else if (typeof value === 'object' && value !== null)
      for (const [name, child] of Object.entries(value)) put(path === '' ? name : `${path}.${name}`, name, child);
  };
  put('', '', labels);
  return texts;
}

/** What is the same in two languages, because the words are. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  de: [],
  fr: ['minutes(1)', 'minutes(2)', 'minutes(45)', 'question(2)', 'short(7)'],
  es: ['short(7)'],
  nl: [],
  ar: [],
};

const english = textsOf(labelsFor('en'));

describe('The words of a handout', () => {
  for (const [lang, labels] of Object.entries(LOCALES).filter(([name]) => name !== 'en')) {
    const texts = textsOf(labels);

    it(`are all there in ${lang}`, () => {
      assert.deepEqual(
        [...english.keys()].filter((path) => !texts.has(path)),
        [],
      );
      for (const [path, text] of texts) {
        assert.match(text, /\S/, path);
        assert.doesNotMatch(text, /undefined|NaN|\[object|#/, path);
      }
    });

    it(`are ${lang}, and not English`, () => {
      const left = [...texts].filter(([path, text]) => text === english.get(path) && /\p{L}{2}/u.test(text));
      assert.deepEqual(left.map(([path]) => path).sort(), [...(SAME[lang] ?? [])].sort());
    });

    it(`say in ${lang} what they are given`, () => {
      for (const [path, text] of texts) {
        const given = english.get(path) ?? '';
        if (english.has(path)) assert.equal(text.includes('Ⓝ'), given.includes('Ⓝ'), path);
      }
    });
  }

  it('count as each language does', () => {
    const told = (lang: string): readonly string[] => [1, 2, 5, 11, 100].map((count) => labelsFor(lang).minutes(count));
    assert.deepEqual(told('de'), ['1 Minute', '2 Minuten', '5 Minuten', '11 Minuten', '100 Minuten']);
    assert.deepEqual(told('fr-CH'), ['1 minute', '2 minutes', '5 minutes', '11 minutes', '100 minutes']);
    assert.deepEqual(told('es'), ['1 minuto', '2 minutos', '5 minutos', '11 minutos', '100 minutos']);
    assert.deepEqual(told('nl'), ['1 minuut', '2 minuten', '5 minuten', '11 minuten', '100 minuten']);
    assert.deepEqual(told('ar'), ['دقيقة واحدة', 'دقيقتان', '5 دقائق', '11 دقيقة', '100 دقيقة']);
  });

  it('are those of the language without its region, and English where there are none', () => {
    assert.equal(labelsFor('de-AT'), labelsFor('de'));
    assert.equal(labelsFor('pl').untitled, labelsFor('en').untitled);
  });

  it('hold no straight quotes', () => {
    for (const labels of Object.values(LOCALES))
      for (const [path, text] of textsOf(labels)) assert.doesNotMatch(text, /["'`]/, path);
  });
});
