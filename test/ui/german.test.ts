/** German is the second language of everything that the extension says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { labelsFor } from '../../src/handout/labels.js';
import { FORMATS } from '../../src/language/formats/index.js';
import { formatIn } from '../../src/language/write/skeleton/skeleton.js';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe('the texts in German', () => {
  const keys = (file: string) => Object.keys(read(file) as object).sort();

  it('has every text of the manifest, and none that nobody uses', () => {
    assert.deepEqual(keys('package.nls.de.json'), keys('package.nls.json'));
  });

  it('has every text of the extension, and none that nobody uses', () => {
    assert.deepEqual(keys('l10n/bundle.l10n.de.json'), keys('l10n/bundle.l10n.json'));
  });

  it('fills in what the English text fills in, and leads to the same commands', () => {
    const filled = (text: string) => [...text.matchAll(/\{\d\}|\]\(command:[^)]+\)/g)].map(([found]) => found).sort();
    for (const [english, german] of [
      ['package.nls.json', 'package.nls.de.json'],
      ['l10n/bundle.l10n.json', 'l10n/bundle.l10n.de.json'],
    ] as const) {
      const translated = read(german) as Readonly<Record<string, string>>;
      for (const [key, text] of Object.entries(read(english) as Readonly<Record<string, string>>)) {
        assert.notEqual(translated[key] ?? '', '', key);
        assert.deepEqual(filled(translated[key] ?? ''), filled(text), key);
      }
    }
  });

  it('speaks to the reader as ‘Sie’', () => {
    for (const file of ['package.nls.de.json', 'l10n/bundle.l10n.de.json'])
      for (const text of Object.values(read(file) as Readonly<Record<string, string>>))
        assert.doesNotMatch(text, /\b(?:du|dein|deine|deinen|dir|dich)\b/i, text);
  });

  it('calls a format by one name in new cases, in handouts and in the editor', () => {
    const bundle = read('l10n/bundle.l10n.de.json') as Readonly<Record<string, string>>;
    for (const format of FORMATS) {
      const { title } = formatIn(format, 'de');
      assert.equal(title, labelsFor('de').formats[format.name], format.name);
      assert.equal(bundle[format.title] ?? title, title, format.name);
    }
  });
});
