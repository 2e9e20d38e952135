/** The words of a handout in every language: none is missing, none was left in English, and things are counted rightly. */
import assert from 'node:assert/strict';
import { FORMAT_LOCALES, LOCALES, labelsFor } from '../../src/handout/labels.js';
import { FORMATS } from '../../src/language/formats/index.js';
import { formatTexts, textsOf } from './label-texts.js';

/** What is the same in two languages, because the words are. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  de: [],
  fr: ['minutes(1)', 'minutes(2)', 'minutes(45)', 'question(2)', 'short(7)'],
  es: ['short(7)'],
  nl: [],
  ar: [],
};

const english = textsOf(labelsFor('en'));

/** The texts of every language: the language, which text it is, and what it says. */
const all: readonly (readonly [lang: string, path: string, text: string])[] = [
  ...Object.entries(LOCALES).flatMap(([lang, labels]) =>
    [...textsOf(labels)].map(([path, text]) => [lang, `${lang} ${path}`, text] as const),
  ),
  ...Object.entries(FORMAT_LOCALES).flatMap(([lang, formats]) =>
    FORMATS.flatMap((format) =>
      Object.entries(formats[format.name] ?? {}).flatMap(([key, value]) =>
        [value].flat(2).map((text) => [lang, `${lang} ${format.name} ${key}`, String(text)] as const),
      ),
    ),
  ),
];

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
    for (const [, path, text] of all) assert.doesNotMatch(text, /["'`]/, path);
  });

  it('are set as each language sets them: spaces that do not break before high signs in French, Arabic signs in Arabic', () => {
    for (const [lang, path, text] of all) {
      if (lang === 'fr') assert.doesNotMatch(text, /[^\u202f][;?!»]|[^\u00a0:]:(?!\/)/u, `${path}: ${text}`);
      else assert.doesNotMatch(text, /\s[:;?!](?:\s|$)/u, `${path}: ${text}`);
      if (lang === 'ar') assert.doesNotMatch(text, /[,;?]/, `${path}: ${text}`);
      if (lang === 'es') assert.equal(text.split('¿').length, text.split('?').length, `${path}: ${text}`);
    }
  });
});

describe('What a format says to who leads', () => {
  for (const [lang, formats] of Object.entries(FORMAT_LOCALES)) {
    it(`is all there in ${lang}, for every format, and for no other`, () => {
      assert.deepEqual(Object.keys(formats).sort(), FORMATS.map(({ name }) => name).sort());
      for (const { name, phases, guide, groundRules } of FORMATS) {
        const words = formats[name];
        assert.ok(words && guide, name);
        assert.deepEqual(
          [words.phases.length, words.signs.length, words.groundRules.length, words.taken?.length ?? 0],
          [
            phases.length,
            guide.signs.length,
            groundRules.length,
            guide.sources.filter(({ taken }) => taken !== undefined).length,
          ],
          name,
        );
      }
    });

    it(`is ${lang}, and not English`, () => {
      const left = all.filter(([of, , text]) => of === lang && inEnglish.has(text));
      assert.deepEqual(
        left.map(([, , text]) => text),
        SAID_ALIKE[lang] ?? [],
      );
    });
  }
});

/** What is the same in two languages, because the words are. */
const SAID_ALIKE: Readonly<Record<string, readonly string[]>> = { fr: ['Discussion'], nl: ['In teams'] };

const inEnglish = new Set(FORMATS.flatMap(formatTexts));
