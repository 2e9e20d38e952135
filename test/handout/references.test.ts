import { equal, match } from 'node:assert/strict';
import { type RenderOptions, renderCase } from '../../src/handout/render.js';
import type { Flow } from '../../src/language/case.js';
import { caseOf, cite, paragraph, reference } from './build.js';

const render = (content: Flow[], options: Partial<RenderOptions> = {}, matter = {}) =>
  renderCase(caseOf(content, matter), { edition: 'learner', ...options });
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

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
