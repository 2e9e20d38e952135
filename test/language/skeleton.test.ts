import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FORMATS } from '../../src/language/formats/index.js';
import { missingFor } from '../../src/language/formats/missing.js';
import { parseCase } from '../../src/language/parse.js';
import { allBlocks } from '../../src/language/walk.js';
import {
  readPeople,
  SKELETON_LANGS,
  skeletonOf,
  skeletonSnippet,
  skeletonTellings,
} from '../../src/language/write/skeleton/skeleton.js';
import { lint } from '../../src/rules/lint.js';
import { expanded } from '../snippet.js';

/** What of all that new cases tell their authors stands in this one. */
const skeletonTells = (text: string): readonly string[] =>
  [...skeletonTellings()].filter((telling) => telling.length >= 50 && text.includes(telling));

describe('A new case', () => {
  for (const { name } of FORMATS) {
    for (const lang of SKELETON_LANGS) {
      describe(`${name}, ${lang}`, () => {
        const text = skeletonOf({ format: name, lang });
        const file = parseCase(text);

        it('is a case in which nothing is found but hints', () => {
          const severe = lint(file).filter(({ severity }) => severity !== 'info');
          assert.deepEqual(
            severe.map(({ rule, message }) => `${rule}: ${message}`),
            [],
          );
        });

        it('is told once, as a draft, that it is still to be written, and of each place when it is approved', () => {
          const unwritten = (of: string) => lint(parseCase(of)).filter(({ rule }) => rule === 'structure/unwritten');
          const [hint, ...more] = unwritten(text);
          assert.equal(hint?.severity, 'info');
          assert.deepEqual(more, []);
          const approved = text.replace('status: draft', 'status: approved');
          const errors = unwritten(approved);
          assert.ok(errors.length >= 4, `${errors.length} places`);
          assert.equal(hint.message.split(' ')[0], String(errors.length));
          assert.ok(errors.every(({ severity }) => severity === 'error'));
          assert.deepEqual(
            skeletonTells(text).filter(
              (telling) => !errors.some(({ range }) => approved.slice(range.start, range.end).includes(telling)),
            ),
            [],
          );
        });

        it('has what its format requires, and only words that make sense in it', () => {
          assert.deepEqual(missingFor(file.case, name), []);
          const allowed = FORMATS.find((format) => format.name === name)?.allows ?? [];
          const words = allBlocks(file.case).map((block) => (block.type === 'brief-line' ? block.word : block.type));
          const markdown = ['paragraph', 'list', 'turn', 'action'];
          assert.deepEqual(
            [...new Set(words)].filter((word) => !allowed.includes(word) && !markdown.includes(word)),
            [],
          );
        });

        it('gives both sides a voice, and says where to turn to', () => {
          const blocks = allBlocks(file.case);
          const clinicians = file.case.people.filter(({ part }) => part === 'clinician').map(({ key }) => key);
          const patients = file.case.people.filter(({ part }) => part === 'patient').map(({ key }) => key);
          const speaking = (keys: readonly string[]) =>
            blocks.some(
              (block) =>
                ((block.type === 'voice' || block.type === 'wish') && keys.includes(block.of?.key ?? '')) ||
                (block.type === 'story' && keys.includes(block.by?.key ?? '')) ||
                (block.type === 'dialogue' &&
                  block.children.some((turn) => turn.type === 'turn' && keys.includes(turn.speaker.key))),
            );
          assert.ok(speaking(clinicians), 'the clinician');
          assert.ok(speaking(patients), 'the patient');
          assert.ok(
            blocks.some(({ type }) => type === 'support'),
            'support',
          );
        });

        it('is, as a snippet, the same text with stops to fill in', () => {
          const { text: filled, stops } = expanded(skeletonSnippet({ format: name, lang }));
          assert.equal(filled, text);
          assert.ok(stops > 12, `${stops} stops`);
        });
      });
    }
  }

  it('gives every paragraph that is to be written a stop of its own', () => {
    for (const { name: format } of FORMATS)
      for (const lang of SKELETON_LANGS) {
        const snippet = skeletonSnippet({ format, lang });
        for (const [, held = ''] of snippet.matchAll(/\$\{\d+:((?:[^\\}]|\\.)*)\}/gs))
          assert.doesNotMatch(held, /\n/, `${format}, ${lang}: one stop for several lines`);
      }
    const [, story = ''] = /:::story\{[^\n]*\n(.*?)\n:::/s.exec(skeletonSnippet({ format: 'balint' })) ?? [];
    const paragraphs = story.split('\n\n');
    assert.equal(paragraphs.length, 3);
    for (const paragraph of paragraphs) assert.match(paragraph, /\$\{\d+:[^}]{50,}\}$/, paragraph);
  });

  it('tells who leads what suits the format', () => {
    const advice = /begins to advise|zu raten beginnt/;
    const advised = FORMATS.filter(({ name }) =>
      SKELETON_LANGS.some((lang) => advice.test(skeletonOf({ format: name, lang }))),
    );
    assert.deepEqual(
      advised.map(({ name }) => name),
      ['balint', 'reflective-practice'],
    );
  });

  it('takes the title, the people and the place that it is given', () => {
    const people = readPeople('Mr Ali "Al" O’Neil, Dr Wu, Ann O’Neil (relative)');
    const file = parseCase(
      skeletonOf({ format: 'cbl', title: 'She said: "no"', people, setting: 'home', lang: 'en-GB' }),
    );
    assert.deepEqual(
      file.case.people.map(({ key, name, part }) => [key, name, part]),
      [
        ['neil', 'Mr Ali Al O’Neil', 'patient'],
        ['wu', 'Dr Wu', 'clinician'],
        ['neil-2', 'Ann O’Neil', 'relative'],
      ],
    );
    assert.equal(file.case.matter.title, 'She said: "no"');
    assert.deepEqual(file.case.matter.settings, ['home']);
    assert.equal(file.case.matter.lang, 'en-GB');
    assert.deepEqual(
      file.findings.filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  it('needs a clinician and a patient whoever else was named', () => {
    const file = parseCase(skeletonOf({ format: 'osce', people: readPeople('Sam (interpreter)') }));
    assert.deepEqual(
      file.case.people.map(({ part }) => part),
      ['patient', 'clinician', 'interpreter'],
    );
  });

  it('says for whom each part is played where a format is played', () => {
    const { people } = parseCase(skeletonOf({ format: 'osce' })).case;
    assert.deepEqual(
      people.map(({ part, playedBy }) => [part, playedBy]),
      [
        ['patient', 'actor'],
        ['clinician', 'candidate'],
      ],
    );
  });

  it('is without an error whatever it is called and whoever is in it', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(
        fc.constantFrom(...FORMATS.map(({ name }) => name)),
        words,
        words,
        words,
        words,
        (format, title, one, other, setting) => {
          const people = [
            { name: one, part: 'patient' },
            { name: `Dr ${other}`, part: 'clinician' },
          ] as const;
          const asked = { format, title, people, setting };
          const text = skeletonOf(asked);
          const errors = parseCase(text).findings.filter(
            ({ severity, rule }) => severity === 'error' && rule !== 'matter/title-label',
          );
          assert.deepEqual(
            errors.map(({ rule, message }) => `${rule}: ${message}`),
            [],
            text.slice(0, 600),
          );
          assert.equal(expanded(skeletonSnippet(asked)).text, text);
        },
      ),
      { numRuns: 150 },
    );
  });
});
