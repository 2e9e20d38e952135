import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { editionsOf } from '../../src/handout/editions.js';
import { type RenderOptions, renderCase } from '../../src/handout/render.js';
import { exportHandout, renderHandout } from '../../src/index.js';
import type { Flow } from '../../src/language/case.js';
import { caseOf, md, node, question, range, text, turn, who } from './build.js';
import { SAMPLE } from './sample.js';

const render = (content: Flow[], options: Partial<RenderOptions> = {}, matter = {}) =>
  renderCase(caseOf(content, matter), { edition: 'learner', ...options });
const body = (markdown: string, options: Partial<RenderOptions> = {}) => render(md(markdown), options).body;
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('rendering: prose', function () {
  this.timeout(20_000);

  it('leaves a clinical text as it went in', () => {
    const clinical = 'Give adrenaline 1:1000 IM at 10:30, I:E 1:2, SpO2:94%.';
    match(body(clinical), new RegExp(`<p>${clinical}</p>`));
  });

  it('sets the author’s headings below the title, in order and without jumps', () => {
    const html = body('#### First\n\nx\n\n# Second\n\nx\n\n#### Below it\n\nx\n\n## Beside it\n\nx');
    deepEqual(
      [...html.matchAll(/<(h\d)/g)].map(([, level]) => level),
      ['h1', 'h2', 'h2', 'h3', 'h3'],
    );
  });

  it('never jumps a level and has one title, whatever the author wrote', () => {
    const heading = fc.integer({ min: 1, max: 6 }).map((depth) => `${'#'.repeat(depth)} Heading\n\nText.`);
    const story = heading.map((markdown): Flow[] => [node('story', { by: who('shah') }, markdown)]);
    const flow = fc.array(fc.oneof(heading.map(md), story), { maxLength: 8 }).map((blocks) => blocks.flat());
    const part = { type: 'part' as const, number: 1, range, children: text('Title') };
    fc.assert(
      fc.property(
        flow,
        flow,
        fc.constantFrom('learner' as const, 'facilitator' as const),
        (opening, inPart, edition) => {
          const theCase = caseOf([{ children: opening }, { part, children: inPart }, { children: opening }]);
          const levels = [...renderCase(theCase, { edition }).body.matchAll(/<h(\d)/g)].map(([, level]) =>
            Number(level),
          );
          equal(levels.filter((level) => level === 1).length, 1);
          ok(
            levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1),
            levels.join(),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it('keeps sub, sup, kbd, abbr and line breaks, and shows a lone tag as text', () => {
    match(
      body('H<sub>2</sub>O and <abbr title="heart rate">HR</abbr>'),
      /H<sub>2<\/sub>O and <abbr title="heart rate">HR<\/abbr>/,
    );
    match(body('x<sup>*2*</sup>'), /<sup><em>2<\/em><\/sup>/);
    match(body('a <sub>b'), /a &#x3C;sub>b/);
  });

  it('parts the raised numbers of notes and sources that stand together', () => {
    const html = body('Twice[^a][^b], once[^a].\n\n[^a]: One.\n\n[^b]: Two.');
    match(words(html.replace(/<[^>]+>/g, '')), /Twice1,2, once1\./);
    doesNotMatch(body('x<sup>2</sup><sup>3</sup>'), /<sup>,/);
    deepEqual(
      [...html.matchAll(/href="#c-fnref-[^"]+" aria-label="([^"]+)"/g)].map(([, name]) => name),
      ['Back to the text', 'Back to the text 2', 'Back to the text'],
    );
  });

  it('has a number run before its unit in a text from right to left, and changes no sign of it', () => {
    const text = 'حرارته 39.4 °C وجرعة 0.3–0.5 mg/kg، ثم adrenaline 1:1000 و 12 ساعة.';
    const { body: html } = render(md(text), {}, { lang: 'ar' });
    for (const measure of ['39.4 °C', '0.3–0.5 mg/kg'])
      match(html, new RegExp(`<span dir="ltr"><span class="measure">${measure}</span></span>`), measure);
    match(html.replace(/<[^>]+>/g, ''), new RegExp(text));
    equal(html.match(/<span dir="ltr">/g)?.length, 2);
    doesNotMatch(render(md('Temperature 39.4 °C.'), {}, { lang: 'en' }).body, /dir="ltr">39/);
  });

  it('says of a sheet on one side of paper that it does not fit, if pictures take the room', () => {
    const fits = (markdown: string) => !/class="fit-note"/.test(body(markdown, { edition: 'one-page' }));
    const pictures = (count: number) => '![A folded letter](letter.png)\n\n'.repeat(count);
    ok(fits(pictures(2)));
    ok(!fits(pictures(12)));
    ok(fits('| a | b |\n| - | - |\n'.concat('| c | d |\n'.repeat(20))));
    ok(!fits('| a | b |\n| - | - |\n'.concat(`| ${'long words '.repeat(30)} | d |\n`.repeat(20))));
  });

  it('reads out no empty heading of a table', () => {
    match(body('| | Then |\n| --- | --- |\n| Pulse | 104 |'), /<tr>\s*<td><\/td>\s*<th>Then<\/th>/);
  });

  it('gives every id once', () => {
    const ids = [...body('# Same\n\nx\n\n# Same\n\nx').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    equal(new Set(ids).size, ids.length);
  });
});

describe('rendering: the page', () => {
  it('says in which language and direction it is written', () => {
    match(render(md('x'), {}, { lang: 'ar' }).html, /<html lang="ar" dir="rtl">/);
    match(render(md('x'), {}, { lang: 'ar' }).body, /^<article [^>]*dir="rtl">/);
    match(render(md('x'), {}, { lang: 'pa-Arab' }).html, /dir="rtl"/);
    match(render(md('x'), {}, { lang: 'en-GB' }).html, /<html lang="en-GB" dir="ltr">/);
  });

  it('has a header, a footer, one title, and says which format and how long', () => {
    const { body: html, title } = renderCase(SAMPLE, { edition: 'learner' });
    equal(title, 'The fourth referral');
    match(words(html), /Discussion handout Unfolding case 45 minutes The fourth referral/);
    match(words(html), /Version 1\.2\.0, reviewed March 2026 Fictional case A\. Writer CC BY 4\.0/);
    equal(html.match(/<h1>/g)?.length, 1);
  });

  it('tells on every sheet which version it is, and of when: reviewed, or written if nobody has', () => {
    const { reviewedOn: _, ...matter } = SAMPLE.matter;
    const unreviewed = { ...SAMPLE, matter: { ...matter, created: '2025-11-26' } };
    for (const edition of editionsOf(SAMPLE)) {
      match(words(renderCase(SAMPLE, { edition }).body), /Version 1\.2\.0, reviewed March 2026/, edition);
      match(words(renderCase(unreviewed, { edition }).body), /Version 1\.2\.0, written November 2025/, edition);
    }
  });

  it('says at its top that a case is no longer in use', () => {
    const head = (status: 'retired' | 'draft') => {
      const html = renderCase({ ...SAMPLE, matter: { ...SAMPLE.matter, status } }, { edition: 'learner' }).body;
      return words(html.slice(0, html.indexOf('</header>')));
    };
    match(head('retired'), /Retired: no longer in use/);
    doesNotMatch(head('draft'), /Retired|Draft/);
  });

  it('says what a practice owes to what it is named after', () => {
    match(words(render(md('x'), { format: 'balint' }).body), /real Balint groups bring their own patients/);
    match(words(render(md('x'), { format: 'schwartz' }).body), /Schwartz-style practice/);
  });

  it('tells whom it is for, in words, at the top of what is not for learners', () => {
    match(words(renderCase(SAMPLE, { edition: 'facilitator' }).body), /^ For the facilitator only\. Do not hand out\./);
    doesNotMatch(renderCase(SAMPLE, { edition: 'learner' }).html, /For the facilitator only/);
  });

  it('tells offsets to the preview alone', () => {
    match(body('Some\n\ntext', { sourcePositions: true }), /<p data-offset="6">text/);
    doesNotMatch(renderCase(SAMPLE, { edition: 'learner' }).html, /data-offset/);
  });

  it('renders a case with nothing in it', () => {
    match(renderCase(caseOf([], {}, []), { edition: 'facilitator' }).body, /<h1>The fourth referral<\/h1>/);
  });
});

describe('rendering: the words', () => {
  it('sets a dialogue as a list of turns, and says what is thought in a word', () => {
    const html = render([
      node('dialogue', {}, [turn('shah', 'No.', { inner: true }), node('action', {}, 'silence')]),
    ]).body;
    match(html, /<ol class="dialogue" role="list"/);
    match(words(html), /Dr Shah thinking No\. \[silence\]/);
  });

  it('puts neighbouring voices side by side', () => {
    const html = render([node('voice', { of: who('kelly') }, 'a'), node('voice', { of: who('shah') }, 'b')]).body;
    match(html, /<div class="voices"><figure class="voice patient">.*<figure class="voice clinician">/s);
    const long = render([node('voice', { of: who('kelly') }, 'A long word. '.repeat(60))]).body;
    match(long, /<div class="voices long"><figure class="voice patient">/);
  });

  it('gives a question its number, minutes, and four lines unless told otherwise', () => {
    const lines = (fields: object, markdown = 'Why?') =>
      render([question(7, fields, markdown)]).body.match(/class="line"/g)?.length ?? 0;
    deepEqual([lines({}), lines({ lines: 2 }), lines({ lines: 0 }), lines({}, '- [ ] a\n- [x] b')], [4, 2, 0, 0]);
    match(words(render([question(7, { minutes: 10 }, 'Why?')]).body), /7 10 minutes Why\?/);
  });

  it('gives a choice one letter where the author has lettered it so, and none to another', async () => {
    const choices = (...items: string[]) =>
      `---\ntitle: "x"\nformat: tbl\n---\n\n:::question{#q}\nWhich?\n\n${items.join('\n')}\n:::\n`;
    const shown = async (text: string, edition: 'learner' | 'facilitator' | 'after') => {
      const { content } = await exportHandout(text, { edition, to: 'md' });
      return String(content);
    };
    for (const [a, b, c] of [
      ['A. ', 'B. ', 'C. '],
      ['a) ', 'b) ', 'c) '],
      ['(A) ', '(B) ', '(C) '],
    ]) {
      const text = choices(`- [ ] ${a}“The *guidelines* say”`, `- [x] ${b}“Nobody asked”`, `- [ ] ${c}Ask A. Smith`);
      const learner = await shown(text, 'learner');
      match(
        learner,
        /- \*\*A\.\*\* “The \*guidelines\* say”\n- \*\*B\.\*\* “Nobody asked”\n- \*\*C\.\*\* Ask A\. Smith/,
      );
      match(await shown(text, 'facilitator'), /- \*\*B\.\*\* “Nobody asked” \*\*key\*\*/);
      match(await shown(text, 'after'), /Question 1:\*\* B/);
      doesNotMatch(renderHandout(text, { edition: 'learner' }), />\s*\(?[Aa][.)] “/);
    }
    // In another order each keeps the author’s letter beside ours: neither is silently another’s.
    const turned = await shown(choices('- [ ] B. One', '- [x] A. Two'), 'learner');
    match(turned, /- \*\*A\.\*\* B\. One\n- \*\*B\.\*\* A\. Two/);
    match(await shown(choices('- [ ] A. Smith’s way', '- [x] Two'), 'learner'), /\*\*A\.\*\* A\. Smith’s way/);
  });

  it('letters choices, and marks the key for the facilitator alone', () => {
    const content = [question(1, {}, '- [ ] one\n- [x] two')];
    match(render(content).body, /<ol class="choices" type="A">/);
    doesNotMatch(render(content).body, /is-key/);
    match(words(render(content, { edition: 'facilitator' }).body), /two key/);
  });

  it('puts a key right after the question that it answers', () => {
    const content = [
      node('key', { on: 'q1' }, 'ANSWER'),
      ...md('between'),
      question(1, { id: 'q1' }, 'QUESTION'),
      ...md('after'),
    ];
    match(words(render(content, { edition: 'facilitator' }).body), /between .*QUESTION .*ANSWER .*after/);
  });

  it('says by when something is done in the author’s own words, and of a day that it is one', () => {
    const due = (text: string) => node('strategy', { in: 'team', by: who('shah'), due: text }, 'Ring her.');
    const html = words(render([due('at once'), due('2026-03-01')], { edition: 'facilitator' }).body);
    match(html, /Ring her\. \(Dr Shah, at once\).*Ring her\. \(Dr Shah, by 1 March 2026\)/);
  });

  it('says of nobody that they are other', () => {
    const people = [{ key: 'x', name: 'the ambulance crew', part: 'other', range } as const];
    for (const edition of ['learner', 'facilitator'] as const) {
      const html = renderCase(caseOf(md('Then came the ambulance crew.'), {}, people), { edition }).body;
      equal(html.match(/ambulance crew/g)?.length, 2, 'among the people, and in the text');
      doesNotMatch(words(html), /other/);
    }
  });

  it('plans the time, and says in words what is too long', () => {
    const content = [question(1, { minutes: 30 }, 'a'), question(2, { minutes: 20 }, 'b')];
    const strip = words(render(content, { edition: 'facilitator' }, { duration: 45 }).body);
    match(strip, /0:00 Question 1 30 min 0:30 Question 2 20 min after the end/);
    match(strip, /Planned 50 of 45 minutes: 5 too many\./);
  });

  it('counts a part’s minutes with what it contains', () => {
    const part = { type: 'part' as const, number: 1, minutes: 20, range, children: text('Later') };
    const theCase = caseOf([{ part, children: [question(1, { minutes: 15 }, 'a')] }], { duration: 20 });
    match(
      words(renderCase(theCase, { edition: 'facilitator' }).body),
      /0:00 Part 1: Later 20 min Question 1 1 Planned 20 of 20 minutes\./,
    );
  });

  it('shows the facilitator what was withheld, and why', () => {
    const content = [node('withheld', { doubtful: false, reason: 'unknown-word', word: 'breif' }, 'CONTENT')];
    match(
      words(render(content, { edition: 'facilitator' }).body),
      /Kept from every other sheet ‘breif’ is not a word of Encounter Markdown\. CONTENT/,
    );
    doesNotMatch(render([...md('x'), ...content]).body, /withheld|kept back/);
    match(render([...md('x'), ...content], { sourcePositions: true }).body, /kept back/);
  });
});
