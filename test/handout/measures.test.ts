import { deepEqual, equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { renderCase } from '../../src/handout/render.js';
import { exportHandout } from '../../src/index.js';
import { caseOf, md } from './build.js';
import { openPackage, partOf, textIn } from './exports/package.js';

const CASE = '---\ntitle: "Doses"\nformat: cbl\norigin: fictional\n---\n\n';

/** What no line divides in a text. */
function kept(text: string, lang = 'en'): string[] {
  const { body } = renderCase(caseOf(md(text), { lang }), { edition: 'learner' });
  return [...body.matchAll(/<span class="measure">(.*?)<\/span>/g)].map(([, measure = '']) => measure);
}

describe('a number and its unit', () => {
  it('stay on one line, in six languages', () => {
    const texts = {
      en: [
        'Ibuprofen |400 mg| daily, |0.5 ml| im, |4 l/min| of oxygen',
        '|150/90 mmHg|, |5.5 mmol/l|, |38.2 °C|, |40 %|',
      ],
      de: [
        'zuletzt |2–3 Tbl.| Ibuprofen |400 mg| täglich, |5.000 I.E.|',
        'um |10:30 Uhr|, |80 kg|, |1,78 m|, |12/min|, |31 kg/m²|',
      ],
      fr: ['|1 g| toutes les |6 h|, à |14 h 30|, |10 000 UI/kg|', '|2 comprimés|, |20 gouttes|, |0,5 µg/kg/min|'],
      es: ['|1 comprimido| de |2,5 mg| cada |8 h|', '|100 microgramos|, |30 unidades|, |12 kPa|'],
      nl: ['|40 druppels|, |3 cm| en |20 min.|', '|7,2 kPa|, |8 eenheden|, |750 ml/24 h|'],
      ar: ['|400 ملغ| كل |8 ساعة|', 'بجرعة |٤٠٠ ملغ| و |39 °م|'],
    };
    for (const [lang, lines] of Object.entries(texts))
      for (const line of lines) {
        const said = line.replace(/\|/g, '');
        // A full stop behind an abbreviation breaks from nothing, whoever it belongs to.
        const measures = [...line.matchAll(/\|(.+?)\|/g)].map(([, measure = '']) =>
          measure.replace(/(?<!I\.E)\.$/, ''),
        );
        deepEqual(kept(said, lang), measures, said);
      }
  });

  it('leaves all else to the line: numbers of things, ratios, dates, and what is shown as it was typed', () => {
    for (const text of [
      'Adrenaline 1:1000, I:E 1:2, SpO2:94%, 10:30.',
      'On 31 March 2026 she waited 55 patients long, and 3 grandchildren with her.',
      'Room 4 mirrors room 5; 12 hours; 400mg; B12 mg; a1 mg.',
      '`400 mg`',
    ])
      deepEqual(kept(text), [], text);
  });

  it('are the author’s to the letter, on the page and in Markdown; in Word a space holds them together', async () => {
    const text = 'Zuletzt **2 Tbl.** Ibuprofen 400 mg und 4 l/min, Adrenalin 1:1000, 0,5 ml.';
    const { body } = renderCase(caseOf(md(text)), { edition: 'learner' });
    match(body, /<strong><span class="measure">2 Tbl<\/span>\.<\/strong>/);
    ok(body.replace(/<[^>]+>/g, '').includes(text.replace(/\*/g, '')));
    const markdown = await exportHandout(CASE + text, { edition: 'learner', to: 'md' });
    ok(String(markdown.content).includes(`\n${text}\n`), String(markdown.content));
    const json = await exportHandout(CASE + text, { edition: 'learner', to: 'json' });
    ok(String(json.content).includes(' Ibuprofen 400 mg und 4 l/min, Adrenalin 1:1000, 0,5 ml.'));
    const { content } = await exportHandout(CASE + text, { edition: 'learner', to: 'docx' });
    ok(content instanceof Uint8Array);
    const word = textIn(partOf(openPackage(content), 'word/document.xml'));
    ok(word.includes('Ibuprofen 400\u00A0mg und 4\u00A0l/min, Adrenalin 1:1000, 0,5\u00A0ml.'), word);
  });

  it('have the same text, whatever it is', () => {
    const piece = fc.constantFrom(
      '1',
      '400',
      ' ',
      '\u00A0',
      '.',
      ',',
      '/',
      ':',
      '–',
      '½',
      'mg',
      'h',
      'min',
      '°',
      'C',
      '%',
      'ملغ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 24 }), fc.constantFrom('en', 'ar'), (pieces, lang) => {
        const value = `x ${pieces.join('')} x`;
        const paragraph = { type: 'paragraph', children: [{ type: 'text', value }] } as never;
        const { body } = renderCase(caseOf([paragraph], { lang }), { edition: 'learner' });
        ok(body.replace(/<[^>]+>/g, '').includes(value), body);
      }),
    );
  });

  it('are looked for in a time that grows no faster than the text', () => {
    for (const piece of ['1.', '111 ', '1–', '1/a', '1 m', '5 mg/kg', '/9 h']) {
      const before = process.cpuUsage();
      equal(kept(piece.repeat(20_000)).length >= 0, true);
      const { user } = process.cpuUsage(before);
      ok(user < 4e6, `${piece}: ${user} µs`);
    }
  });
});
