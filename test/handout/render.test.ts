import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { type RenderOptions, renderCase } from '../../src/handout/render.js';
import type { Flow } from '../../src/language/case.js';
import { caseOf, cite, md, node, paragraph, question, range, reference, text, turn, who } from './build.js';
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

  it('gives every id once', () => {
    const ids = [...body('# Same\n\nx\n\n# Same\n\nx').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    equal(new Set(ids).size, ids.length);
  });
});

describe('rendering: safety', function () {
  this.timeout(20_000);

  for (const url of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'command:x',
    'vscode://x',
    'file:///etc/passwd',
    '//evil.example',
    '../other.case.md',
  ]) {
    it(`makes no link to ${url}`, () => {
      for (const edition of ['learner', 'facilitator'] as const) {
        doesNotMatch(body(`[words](<${url}>) [more][x]\n\n[x]: <${url}>`, { edition }), /href/);
      }
    });
  }

  it('shows raw HTML as text', () => {
    const html = body(
      '<script>alert(1)</script>\n\n<img src=x onerror=alert(1)> <b style="color:red" onclick="x()">b</b>\n\n<style>p{}</style>',
    );
    doesNotMatch(html, /<(?:script|style|img|b)\b/);
  });

  it('takes no attributes from kept tags', () =>
    doesNotMatch(body('a<sub onclick="x()" style="x">b</sub>'), /onclick|<sub style/));

  it('has no script, and forbids everything that it does not carry', () => {
    const { html } = renderCase(SAMPLE, { edition: 'facilitator' });
    doesNotMatch(html, /<script|\son\w+=|https?:\/\/[^"]*\.(?:css|js|woff2?)/);
    match(html, /content="default-src 'none';/);
  });

  it('never lets an element, a handler or a protocol through that it does not know', () => {
    const piece = fc.constantFrom(
      '<script>',
      '</style>',
      '<img src=x onerror=1>',
      '"',
      "'",
      '](javascript:x)',
      '[a',
      '![b](https://x.example/p.png)',
      '<sub',
      '>',
      'text',
      '`',
      '\n\n',
      '<!--',
      '-->',
      '&lt;',
      '<svg onload=1>',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
        (markdown) => {
          doesNotMatch(
            body(markdown),
            /<(?:script|style|svg|img|iframe|object|input)\b|<[^>]*\s(?:on\w+|style)=|(?:href|src)="(?!#|https?:|mailto:)/,
          );
        },
      ),
    );
  });

  it('opens outward links without telling where they come from', () => {
    match(body('[x](https://example.org)'), /<a href="https:\/\/example\.org" rel="noopener noreferrer">/);
  });

  it('loads no picture from afar, and shows its description', () => {
    const html = body('![A clock](https://example.org/clock.png)', { picture: () => undefined });
    doesNotMatch(html, /<img/);
    match(words(html), /Picture A clock/);
  });

  it('embeds a picture that it is given, if it is one', () => {
    match(
      body('![A clock](clock.png)', { picture: () => 'data:image/png;base64,AAAA' }),
      /<img src="data:image\/png;base64,AAAA" alt="A clock">/,
    );
    for (const data of ['data:image/svg+xml;base64,AAAA', 'data:text/html,x', 'https://example.org/x.png']) {
      doesNotMatch(body('![A clock](clock.png)', { picture: () => data }), /<img/);
    }
  });

  it('escapes a title wherever it stands', () => {
    const title = '</title></style><script>alert("1")</script>\\ “x”';
    const { html } = render(md('x'), {}, { title });
    doesNotMatch(html, /<script>/);
    equal(html.match(/<\/style>/g)?.length, 1);
    match(html, /<title>&#x3C;\/title>/);
  });
});

describe('rendering: the page', () => {
  it('says in which language and direction it is written', () => {
    match(render(md('x'), {}, { lang: 'ar' }).html, /<html lang="ar" dir="rtl">/);
    match(render(md('x'), {}, { lang: 'ar' }).body, /^<article dir="rtl">/);
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
  });

  it('sets a mismatch as a table of three columns, relatives with the patient’s side', () => {
    const wish = (key: string) => node('wish', { of: who(key) }, `wish of ${key}`);
    const html = render([
      node('mismatch', {}, [wish('shah'), wish('kelly'), wish('ann'), node('possible', {}, 'time')]),
    ]).body;
    deepEqual(
      [...html.matchAll(/<th [^>]*>([^<]+)/g)].map(([, heading]) => heading),
      ['Mrs Kelly · Ann Kelly', 'What is possible', 'Dr Shah'],
    );
    match(words(html), /Mrs Kelly: wish of kelly Ann Kelly: wish of ann/);
  });

  it('leaves out a side that wishes nothing', () => {
    const html = render([node('mismatch', {}, [node('wish', { of: who('shah') }, 'to stop')])]).body;
    equal(html.match(/<th /g)?.length, 1);
  });

  it('groups neighbouring factors by where they lie', () => {
    const html = render([
      node('factor', { in: 'system' }, 'a'),
      node('factor', { in: 'patient' }, 'b'),
      node('factor', { in: 'system' }, 'c'),
    ]).body;
    match(words(html), /The patient b The system around them a c/);
  });

  it('gives a question its number, minutes, and four lines unless told otherwise', () => {
    const lines = (fields: object, markdown = 'Why?') =>
      render([question(7, fields, markdown)]).body.match(/class="line"/g)?.length ?? 0;
    deepEqual([lines({}), lines({ lines: 2 }), lines({ lines: 0 }), lines({}, '- [ ] a\n- [x] b')], [4, 2, 0, 0]);
    match(words(render([question(7, { minutes: 10 }, 'Why?')]).body), /7 10 minutes Why\?/);
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
      /0:00 Part 1: Later 20 min Planned 20 of 20 minutes\./,
    );
  });

  it('shows the facilitator what was withheld, and why', () => {
    const content = [node('withheld', { doubtful: false, reason: 'Unexpected word ‘breif’.' }, 'CONTENT')];
    match(
      words(render(content, { edition: 'facilitator' }).body),
      /Kept from every other sheet Unexpected word ‘breif’\. CONTENT/,
    );
    doesNotMatch(render([...md('x'), ...content]).body, /withheld|kept back/);
    match(render([...md('x'), ...content], { sourcePositions: true }).body, /kept back/);
  });
});

describe('rendering: references', () => {
  const list = (fields: object) => {
    const html = render([paragraph('x ', cite('a'), '.')], {}, { references: [reference('a', fields)] }).body;
    return words(/<section class="references">.*<\/section>/s.exec(html)?.[0] ?? '')
      .replace(/ References /, '')
      .trim();
  };

  it('writes an article as Vancouver style does', () => {
    equal(
      list({
        type: 'article-journal',
        title: 'Five years of heartsink patients in general practice',
        author: [{ family: 'O’Dowd', given: 'T. C.' }],
        containerTitle: 'BMJ',
        volume: '297',
        page: '528-530',
        issued: [1988, 8, 20],
      }),
      'O’Dowd TC. Five years of heartsink patients in general practice. BMJ. 1988;297:528–30.',
    );
  });

  it('names six authors and then et al', () => {
    const author = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((family) => ({ family, given: 'Mary Ann' }));
    match(list({ author }), /^A MA, B MA, C MA, D MA, E MA, F MA, et al\. /);
    match(list({ author: author.slice(1) }), /^B MA, C MA, D MA, E MA, F MA, G MA\. /);
  });

  it('writes a book, a chapter, a report and a web page', () => {
    const house = { publisher: 'Pitman', publisherPlace: 'London', issued: [1964] };
    const author = [{ family: 'Balint', given: 'Michael' }];
    equal(
      list({ type: 'book', title: 'The doctor', author, edition: '2', ...house }),
      'Balint M. The doctor. 2nd ed. London: Pitman; 1964.',
    );
    equal(
      list({ type: 'chapter', title: 'A chapter', author, containerTitle: 'The book', page: '12-19', ...house }),
      'Balint M. A chapter. In: The book. London: Pitman; 1964. p. 12–9.',
    );
    equal(
      list({ type: 'report', title: 'A report', author: [{ literal: 'The College' }], ...house }),
      'The College. A report. London: Pitman; 1964.',
    );
    equal(
      list({
        type: 'webpage',
        title: 'A page?',
        containerTitle: 'A site',
        url: 'https://example.org/x',
        issued: [2024, 3, 1],
      }),
      'A page? A site. 2024 Mar 1. Available from: https://example.org/x',
    );
  });

  it('numbers by first mention, closes up to the word before, and leaves an unknown key as it was', () => {
    const html = render(
      [paragraph('One ', cite('b', 'a'), '. Two ', cite('a'), ' and ', cite('nobody'))],
      {},
      { references: [reference('a'), reference('b')] },
    ).body;
    match(
      html,
      /One<sup class="cite"><a href="#c-ref-1" aria-label="Reference 1">1<\/a>,<a href="#c-ref-2"[^>]*>2<\/a><\/sup>\. Two<sup/,
    );
    match(html, /\[@nobody\]/);
    match(html, /<li id="c-ref-1">Title of b\.<\/li>/);
  });
});
