import { doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { type Edition, editionsOf } from '../../src/handout/editions.js';
import { type RenderOptions, renderCase } from '../../src/handout/render.js';
import { PAPERS, STYLES } from '../../src/handout/styles.js';
import { FORMAT_NAMES } from '../../src/language/formats/index.js';
import { caseOf, md } from './build.js';
import { SAMPLE } from './sample.js';

const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const sheet = (edition: Edition, options: Partial<RenderOptions> = {}) => renderCase(SAMPLE, { edition, ...options });

describe('a sheet', () => {
  it('says at its top in words whom it is for', () => {
    const beginnings: readonly (readonly [Edition, RegExp])[] = [
      ['learner', /^For everyone who takes part /],
      ['after', /^For everyone who took part/],
      ['one-page', /^For everyone who takes part /],
      ['facilitator', /^For the facilitator only\. Do not hand out\. /],
      ['candidate', /^For the candidate /],
      ['actor:kelly', /^For whoever plays Mrs Kelly\. .*do not hand out\./],
      ['examiner', /^For the examiner only\. Do not hand out\. /],
      ['observer', /^For the observers\. .*do not hand out\./],
    ];
    for (const [edition, beginning] of beginnings) match(words(sheet(edition).body), beginning);
  });

  it('is marked at its top, for the eye too, where it is not to be handed out', () => {
    for (const edition of ['facilitator', 'actor:kelly', 'examiner', 'observer'] as const)
      match(sheet(edition).body, /<header><p class="only"/, edition);
    for (const edition of ['learner', 'after', 'one-page', 'candidate'] as const)
      match(sheet(edition).body, /<header><p class="whom"/, edition);
  });

  it('has a name of its own where the format has one', () => {
    match(words(sheet('facilitator', { format: 'balint' }).body), /Leader’s page Balint group/);
    match(words(sheet('facilitator', { format: 'pbl' }).body), /Tutor’s guide/);
    match(words(sheet('examiner', { format: 'osce' }).body), /Mark sheet/);
  });

  it('says kindly that it has nothing, and under which name, where there is nothing for its reader', () => {
    const { body } = renderCase(caseOf(md('Prose.')), { edition: 'examiner' });
    match(words(body), /This case holds nothing for this reader yet\./);
    match(renderCase(caseOf(md('Prose.')), { edition: 'actor:nobody' }).body, /<h1>Actor’s sheet<\/h1>/);
    doesNotMatch(sheet('learner').body, /holds nothing/);
  });

  it('tells how to cite the case, from what its reader may see', () => {
    match(
      words(sheet('learner').body),
      /How to cite this case: A\. Writer\. The fourth referral \[teaching case\]\. Version 1\.2\.0; 2026\. CC BY 4\.0\.$/,
    );
    const { body } = renderCase(
      caseOf(md('x'), { authors: [{ name: 'A. Writer' }], title: 'Who?', doi: '10.1000/x' }),
      {
        edition: 'learner',
      },
    );
    match(words(body), /A\. Writer\. Who\? \[teaching case\] doi:10\.1000\/x\.$/);
    doesNotMatch(words(sheet('examiner').body), /How to cite/);
  });

  it('is set in its style and on its paper, and numbers its pages out of all', () => {
    for (const style of STYLES)
      match(sheet('learner', { style }).body, new RegExp(`^<article class="for-learner ${style}"`));
    const page = (options: Partial<RenderOptions>) =>
      /@page \{ size.*?\} \}/s.exec(sheet('learner', options).html)?.[0] ?? '';
    match(page({}), /size: A4;.*Version\\a0 1\.2\.0.*content: "\\2068 " counter\(page\) " of " counter\(pages\)/s);
    match(page({ paper: 'letter' }), /size: letter;/);
    match(page({ style: 'large-print' }), /font-size: 16pt/);
    equal(PAPERS.length, 2);
  });

  it('is made for every edition of every format, with one title and no jump in the headings', () => {
    let made = 0;
    for (const format of FORMAT_NAMES) {
      for (const edition of editionsOf(SAMPLE, format)) {
        const { body } = sheet(edition, { format });
        const levels = [...body.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
        equal(levels.filter((level) => level === 1).length, 1, `${edition} of ${format}`);
        ok(
          levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1),
          `${edition} of ${format}: ${levels.join()}`,
        );
        made += 1;
      }
    }
    ok(made > 50, String(made));
  }).timeout(20_000);
});
