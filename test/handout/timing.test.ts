import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { renderCase } from '../../src/handout/render.js';
import type { Flow, Matter, Part } from '../../src/language/case.js';
import { caseOf, md, node, question, range, text, who } from './build.js';

const story = (minutes: number) => node('story', { by: who('shah'), minutes }, 'It was a Tuesday.');

const sheet = (content: Flow[], matter: Partial<Matter> = {}, format = 'balint') =>
  renderCase(caseOf(content, { formats: [format], ...matter }), { edition: 'facilitator' }).body;

/** The strip of a sheet. */
function strip(html: string): string {
  const from = html.indexOf('<div class="timing');
  ok(from > 0, 'there is a strip');
  return html.slice(from, html.indexOf('</p></div>', html.indexOf('class="planned', from)) + 10);
}
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const bar = (html: string) =>
  [...html.matchAll(/<span class="([^"]+ w\d+)">(\d*)</g)].map(([, name, text]) => [name, text]);

describe('the timing strip', () => {
  it('is what the author planned, with the clock, if that is most of the session', () => {
    const html = strip(sheet([story(10), question(1, { minutes: 30 }, 'Who?')], { duration: 45 }));
    match(
      words(html),
      /^Running order 10 30 0:00 Dr Shah tells 10 min 0:10 Question 1 30 min Planned 40 of 45 minutes: 5 left/,
    );
    deepEqual(bar(html), [
      ['phase-telling w10', '10'],
      ['phase-asking w30', '30'],
      ['open w5', ''],
    ]);
  });

  it('is the usual order of the format where little is planned, with the questions that fall into a phase, and once', () => {
    const html = sheet([story(10), question(1, {}, 'Who?'), question(2, {}, 'Why?')], { duration: 45 });
    match(
      words(strip(html)),
      /^Running order 3 8 4 23 5 0:00 Welcome .* 0:15 The group speaks .* 23 min Question 1 1 Question 2 2 0:38 The presenter returns/,
    );
    match(words(strip(html)), /Planned 45 of 45 minutes\.$/);
    equal(html.match(/class="timing/g)?.length, 1);
    equal(html.match(/>Welcome</g)?.length, 1);
  });

  it('says that the order of the format is the usual one, where another is planned above it', () => {
    const planned = sheet([story(10), question(1, { minutes: 30 }, 'Who?')], { duration: 45 });
    match(words(planned), /The usual order · 45 minutes 3 min Welcome/);
    doesNotMatch(words(sheet([story(10)], { duration: 45 })), /usual order/);
  });

  it('gives no minutes to a case that names no format and plans nothing', () => {
    const { body } = renderCase(caseOf([question(1, {}, 'Who?')], { formats: [] }), { edition: 'facilitator' });
    doesNotMatch(body, /class="timing/);
  });

  it('shows beyond the end what does not fit, and says so', () => {
    const html = strip(
      sheet([story(20), question(1, { minutes: 20 }, 'Who?'), question(2, { minutes: 20 }, 'Why?')], { duration: 30 }),
    );
    deepEqual(bar(html), [
      ['phase-telling w20', '20'],
      ['phase-asking w10', '20'],
      ['phase-asking beyond w10', ''],
      ['phase-asking beyond w20', '20'],
    ]);
    match(
      words(html),
      /0:20 Question 1 20 min after the end 0:40 Question 2 20 min after the end Planned 60 of 30 minutes: 30 too many/,
    );
  });

  it('puts the usual order beyond the end of a shorter session too', () => {
    const html = strip(sheet([question(1, {}, 'Who?')], { duration: 40 }));
    match(words(html), /5 min after the end 0:43 Close .* 2 min after the end Planned 45 of 40 minutes: 5 too many/);
  });

  it('says which questions fall into a part', () => {
    const part = { type: 'part', number: 1, minutes: 50, range, children: text('The wallet') } as unknown as Part;
    const theCase = caseOf([{ part, children: [question(1, { minutes: 5 }, 'Who?'), question(2, {}, 'Why?')] }], {
      duration: 60,
    });
    const html = strip(renderCase(theCase, { edition: 'facilitator' }).body);
    match(words(html), /0:00 Part 1: The wallet 50 min Question 1 1 Question 2 2 Planned 50/);
  });

  it('counts the minutes of briefs, and of what stands within a block', () => {
    const html = strip(
      sheet(
        [
          node('brief', { audience: ['shah'], minutes: 3, lines: [] }, 'Read.'),
          node('facilitator', {}, [question(1, { minutes: 40 }, 'Who?')]),
        ],
        { duration: 45 },
      ),
    );
    match(words(html), /0:00 Brief for Dr Shah 3 min 0:03 Question 1 40 min/);
  });

  it('lets all read their briefs at the same time, the candidate’s; who judges or tells has read before', () => {
    const brief = (audience: string, minutes: number) => node('brief', { audience: [audience], minutes }, 'Read.');
    const asked = question(1, { minutes: 40 }, 'Who?');
    const planned = (...briefs: Flow[]) => words(strip(sheet([...briefs, asked], { duration: 45 })));
    match(
      planned(brief('kelly', 10), brief('candidate', 2), brief('candidate', 1), brief('examiner', 5)),
      /0:00 Brief for the candidate 2 min 0:02 Question 1 40 min Planned 42 of 45/,
    );
    match(planned(brief('kelly', 4), brief('shah', 3)), /0:00 Brief for Mrs Kelly 4 min 0:04 Question 1/);
    match(planned(brief('panel', 5)), /0:00 Question 1 40 min Planned 40 of 45/);
  });

  it('puts names beneath their pieces where they have room, and else in a list', () => {
    const roomy = (...minutes: number[]) =>
      /class="timing roomy"/.test(
        sheet(
          minutes.map((each, index) => question(index + 1, { minutes: each }, 'Who?')),
          { duration: 45 },
        ),
      );
    ok(roomy(20, 20));
    ok(!roomy(1, 40));
    ok(!roomy(...Array.from({ length: 20 }, () => 2)));
  });

  it('is to scale: no piece begins or ends more than half a unit off, however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 25 }), (minutes) => {
        const total = minutes.reduce((sum, each) => sum + each, 0);
        const html = strip(
          sheet(md('Text.').concat(minutes.map((each, index) => question(index + 1, { minutes: each }, 'Who?'))), {
            duration: total,
          }),
        );
        const widths = bar(html).map(([name]) => Number(/w(\d+)$/.exec(name ?? '')?.[1]));
        equal(widths.length, minutes.length);
        const units = Math.min(60, total);
        // What would be too thin to be seen is one unit wide: only then may the bar hold more of them.
        const thin = minutes.filter((each) => (each / total) * units < 1).length;
        let [at, place] = [0, 0];
        for (const [index, each] of minutes.entries()) {
          at += each;
          place += widths[index] ?? 0;
          ok(Math.abs(place - (at / total) * units) <= 0.5 + thin, `${place} for ${at} of ${total}`);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is for who leads alone', () => {
    const { body } = renderCase(
      caseOf([story(10), question(1, { minutes: 30 }, 'Who?')], { formats: ['balint'], duration: 45 }),
      { edition: 'learner' },
    );
    doesNotMatch(body, /class="timing|class="bar/);
  });
});
