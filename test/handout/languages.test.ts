/** A handout speaks one language: its own words are all in it, and set as it sets them. */
import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { editionsOf } from '../../src/handout/editions.js';
import { LOCALES, labelsFor, spokenIn } from '../../src/handout/labels.js';
import { renderCase } from '../../src/handout/render.js';
import { FORMATS, formatNamed } from '../../src/language/formats/index.js';
import { parseCase } from '../../src/language/parse.js';
import { formatTexts, textsOf } from './label-texts.js';
import { fullCases } from './leaks/roles.js';

const LANGUAGES = Object.keys(LOCALES).filter((lang) => lang !== 'en');

const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/[ \n]+/g, ' ')
    .trim();

/** A case with something in every place, in a language. */
const caseIn = (lang: string, format: string) => {
  const full = fullCases.find((each) => each.format === format);
  return parseCase(
    (full?.text ?? '').replace(
      '---\n',
      `---\nlang: ${lang}\nduration: 60\nreviewed: { by: A, on: 2026-03-01 }\nversion: 1.0.0\nstatus: approved\n`,
    ),
  ).case;
};

/** What is cited is in English everywhere. */
const withoutCited = (body: string) => body.replace(/<span lang="en" dir="ltr">.*?<\/span>/g, '');

/** A name is marked within its line, with nothing between it and the sign behind it. */
const inOne = (body: string) => body.replace(/<span class="person">(.*?)<\/span>/g, '$1');

/** Long enough that it would not stand on a page by chance. */
const TELLING = /\p{L}.*\p{L}{3,} \p{L}|^.{12,}$/u;

/** What the English labels say that `lang` says otherwise; where a name is put in, what stands around it. */
function englishOnly(lang: string): string[] {
  const own = textsOf(labelsFor(lang));
  const english = [...textsOf(labelsFor('en'))].filter(([path, text]) => own.get(path) !== text);
  const texts = english.flatMap(([, text]) => text.split(/Ⓝ|\d+/)).map((text) => text.trim());
  return [...texts, ...FORMATS.flatMap(formatTexts)].filter((text) => TELLING.test(text));
}

describe('the language of a handout', function () {
  this.timeout(60_000);

  for (const lang of LANGUAGES) {
    it(`is ${lang} on every sheet of every format, with no word of English that is ours but what is cited`, () => {
      const english = englishOnly(lang);
      ok(english.length > 300);
      for (const format of FORMATS) {
        const theCase = caseIn(lang, format.name);
        const sheets = editionsOf(theCase).map((edition) => ({ edition, ...renderCase(theCase, { edition }) }));
        const pieces = new Set(sheets.flatMap(({ body }) => withoutCited(body).split(/<[^>]*>/)));
        const text = [...pieces].join('\n');
        const left = english.filter((said) => text.includes(said));
        deepEqual(left, [], format.name);
        const { body = '' } = sheets.find(({ edition }) => edition === 'facilitator') ?? {};
        const spoken = spokenIn(format, { lang, pageLang: lang }).format;
        for (const said of formatTexts(spoken)) ok(body.includes(said), `${said} (${format.name})`);
        for (const { cited } of format.guide?.sources ?? [])
          ok(body.includes(`<span lang="en" dir="ltr">${cited.replace(/&/g, '&#x26;')}</span>`), cited);
      }
    });
  }

  it('has its own signs between words: spaces in French, commas and dates in Arabic, digits of one kind', () => {
    for (const { name } of FORMATS) {
      const french = words(withoutCited(renderCase(caseIn('fr', name), { edition: 'facilitator' }).body));
      deepEqual(french.match(/\p{L} [:;?!](?:\s|$)/gu), null, name);
      const arabic = words(withoutCited(renderCase(caseIn('ar-EG', name), { edition: 'facilitator' }).body));
      deepEqual(arabic.match(/.{0,20}[\u0600-\u06ff], .{0,20}/gu), null, name);
      doesNotMatch(arabic, /[٠-٩]/u, name);
    }
    const balint = (lang: string) => words(inOne(renderCase(caseIn(lang, 'balint'), { edition: 'learner' }).body));
    match(balint('ar'), /Mrs Kelly، في موضع المريض/);
    match(balint('ar-EG'), /مارس 2026/);
    match(balint('fr'), /relu\u00a0: mars 2026/);
    match(balint('fr'), /Comment citer ce cas\u00a0: /);
    match(balint('de'), /März 2026/);
  });

  it('has dates to the day where a day matters', () => {
    const due = (lang: string) =>
      words(
        renderCase(
          parseCase(
            `---\ntitle: x\nformat: sea\nlang: ${lang}\npeople:\n  shah: { name: Dr Shah, part: clinician }\n---\n\nText.\n\n::strategy[Call]{in=team by=shah due=2026-03-01}\n`,
          ).case,
          { edition: 'facilitator' },
        ).body,
      );
    match(due('en-GB'), /\(Dr Shah, by 1 March 2026\)/);
    match(due('de'), /1\. März 2026/);
    match(due('ar'), /\(Dr Shah، قبل 1 مارس 2026\)/);
  });

  it('says why something is withheld, to who leads', () => {
    const read = (text: string, lang: string) =>
      words(renderCase(parseCase(`---\nlang: ${lang}\n---\n${text}`).case, { edition: 'facilitator' }).body);
    for (const lang of Object.keys(LOCALES)) {
      const { withheld, whyWithheld } = labelsFor(lang);
      const said = (text: string, reason: keyof typeof whyWithheld, word = '') => {
        const body = read(text, lang).replaceAll(/[\u2066-\u2069]/g, '');
        const why = whyWithheld[reason].replace('{0}', word);
        ok(body.includes(`${withheld} ${why}`), `${why}\n${body}`);
      };
      said(':::voise\nA note\n:::', 'unknown-word', 'voise');
      said('::wish[A note]{of=kelly}', 'misplaced', 'wish');
      said(':::takeaway{colour=red}\nA note\n:::', 'unclear', 'takeaway');
      said(':::facilitator\nA note', 'unclosed', 'facilitator');
      said(':::dialogue\n::factor[A note]{in=team}\n:::', 'in-dialogue', 'factor');
      said('A note\n\n:::', 'stray-close');
      said('A note <!-- and on', 'open-comment');
      said('A note\n\n; ::: key\n\nOn', 'fence');
      said('```\n:::key\n```\n\nA note', 'fence-in-code');
      said('::part[A title]{colour=red}', 'title');
      said(`A note\n\n${'> '.repeat(40)}on`, 'unreadable');
    }
  });

  it('is said of the words that are in another than the page', () => {
    const theCase = caseIn('en', 'balint');
    const arabic = renderCase(theCase, { edition: 'facilitator', lang: 'ar' }).body;
    match(arabic, /<dl class="signs" lang="ar" dir="rtl">/);
    doesNotMatch(renderCase(theCase, { edition: 'facilitator' }).body, /lang="/);
    match(
      renderCase(caseIn('pl', 'balint'), { edition: 'facilitator' }).body,
      /<dl class="signs" lang="en" dir="ltr">/,
    );
  });

  it('of a library’s own format is its author’s', () => {
    const base = formatNamed('balint');
    ok(base);
    const own = { ...base, name: 'circle', groundRules: ['Wir hören zu.'], phases: [], guide: undefined };
    const theCase = { ...caseIn('de', 'balint'), ownFormats: [own] };
    const { body } = renderCase(theCase, { edition: 'facilitator', format: 'circle' });
    match(body, /<ul class="rules"><li>Wir hören zu\.<\/li><\/ul>/);
    equal(spokenIn(own, { lang: 'ar', pageLang: 'de' }).format, own);
  });
});

describe('The style of a handout', () => {
  it('says start and end, not left and right: it is the same from either side', () => {
    const folder = path.join('src', 'handout', 'style');
    const styles = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
    ok(styles.length > 10);
    for (const text of styles) {
      // Four lengths name the left and the right.
      doesNotMatch(text, /^\s+(?:padding|margin|inset): \S+ \S+ \S+ \S+;/m);
      doesNotMatch(text, /^\s+(?:(?:padding|margin|border)-)?(?:left|right):|^\s+float:/m);
    }
  });
});
