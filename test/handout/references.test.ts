import { doesNotMatch, equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { en } from '../../src/handout/labels/en.js';
import { type RenderOptions, renderCase } from '../../src/handout/render.js';
import { vancouver } from '../../src/handout/vancouver.js';
import type { Flow, Reference } from '../../src/language/case.js';
import { parseCase } from '../../src/language/parse.js';
import { anySign } from '../signs.js';
import { caseOf, cite, paragraph, range, reference } from './build.js';
import { SAMPLES } from './references.samples.js';

const render = (content: Flow[], options: Partial<RenderOptions> = {}, matter = {}) =>
  renderCase(caseOf(content, matter), { edition: 'learner', ...options });
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&')
    .replace(/\s+/g, ' ')
    .trim();
const itemsIn = (html: string) => [...html.matchAll(/<li id="c-ref-\d+">(.*?)<\/li>/gs)].map((m) => m[1] ?? '');

/** What the list says of one reference. */
const listed = (fields: Partial<Reference>) =>
  words(itemsIn(render([paragraph('x ', cite('a'), '.')], {}, { references: [reference('a', fields)] }).body)[0] ?? '');

/** The same without a page around it. */
const said = (fields: Partial<Reference>) =>
  vancouver({ id: 'a', range, author: [], ...fields }, en)
    .flatMap((node) =>
      (node.type === 'element' ? node.children : [node]).map((each) => ('value' in each ? each.value : '')),
    )
    .join('');

/** What the list says of a reference that stands in a case as YAML. */
const listedFrom = (yaml: string) => {
  const item = yaml.trim().replaceAll('\n', '\n    ');
  const { matter } = parseCase(`---\ntitle: x\nreferences:\n  - id: a\n    ${item}\n---\n`).case;
  return listed({ ...matter.references[0], id: 'a' });
};

describe('references: the samples of the National Library of Medicine', () => {
  for (const { is, item, house } of SAMPLES) {
    it(`writes ${is}`, () => {
      equal(listedFrom(item), house);
    });
  }
});

describe('references: what clinicians cite besides', () => {
  const title = 'A title';

  it('writes a guideline by the body that made it, with its series and number', () => {
    equal(
      listedFrom(`
type: report
title: "Chronic pain (primary and secondary) in over 16s"
author:
  - literal: National Institute for Health and Care Excellence
publisher: NICE
publisher-place: London
genre: NICE guideline
number: NG193
issued: 2021
accessed: 2024-05-02
URL: https://www.nice.org.uk/guidance/ng193`),
      'National Institute for Health and Care Excellence. Chronic pain (primary and secondary) in over 16s. London: NICE; 2021 [cited 2024 May 2]. (NICE guideline; NG193). Available from: https://www.nice.org.uk/guidance/ng193',
    );
  });

  it('writes a page of a site with the day when it was looked up', () => {
    const page = { type: 'webpage', title: 'A page?', url: 'https://example.org/x' };
    equal(
      listed({ ...page, containerTitle: 'A site', issued: [2024, 3, 1], accessed: [2024, 4, 2] }),
      'A page? A site. 2024 Mar 1 [cited 2024 Apr 2]. Available from: https://example.org/x',
    );
    equal(
      listed({ ...page, containerTitle: 'A site', accessed: [2024, 4, 2] }),
      'A page? A site [cited 2024 Apr 2]. Available from: https://example.org/x',
    );
    equal(listed(page), 'A page? Available from: https://example.org/x');
    equal(
      listed({ ...page, containerTitle: 'A body', publisher: 'A body' }),
      'A page? A body. Available from: https://example.org/x',
    );
  });

  it('writes a supplement with the issue, and an article number in the place of pages', () => {
    const article = { type: 'article-journal', title, containerTitle: 'Thorax', issued: [2017] };
    equal(
      listed({ ...article, volume: '72', issue: 'Suppl 1', page: 'ii1-ii90' }),
      'A title. Thorax. 2017;72(Suppl 1):ii1–90.',
    );
    equal(listed({ ...article, volume: '12', number: 'e0123456' }), 'A title. Thorax. 2017;12:e0123456.');
    equal(listed({ ...article, volume: '352', page: 'bmj-2022-070123' }), 'A title. Thorax. 2017;352:bmj-2022-070123.');
    equal(listed({ ...article, volume: '61', number: '586', page: '346-348' }), 'A title. Thorax. 2017;61(586):346–8.');
  });

  it('says of an article ahead of print that it is, with the day', () => {
    equal(
      listed({
        type: 'article-journal',
        title,
        containerTitle: 'BMJ',
        issued: [2024, 3, 1],
        status: 'advance online publication',
        doi: '10.1136/bmj.x',
      }),
      'A title. BMJ. 2024 Mar 1. Epub ahead of print. doi:10.1136/bmj.x',
    );
  });

  it('writes the edition as a number or as it is given', () => {
    for (const edition of ['2', '2nd', '2nd ed.', '2nd edition'])
      equal(listed({ type: 'book', title, edition }), 'A title. 2nd ed.');
    equal(listed({ type: 'book', title, edition: 'Rev. ed.' }), 'A title. Rev. ed.');
  });

  it('finds the form of a reference without a type', () => {
    equal(listed({ title, containerTitle: 'BMJ', volume: '1', issued: [1990] }), 'A title. BMJ. 1990;1.');
    equal(listed({ title, publisher: 'Pitman', issued: [1964] }), 'A title. Pitman; 1964.');
    equal(listed({ title, publisher: 'Pitman', containerTitle: 'The book' }), 'A title. In: The book. Pitman.');
  });

  it('ends with the DOI, however it was written, and links to it', () => {
    for (const doi of [
      '10.1/a?b#<c>',
      'doi:10.1/a?b#<c>',
      'https://doi.org/10.1/a?b#<c>',
      'http://dx.doi.org/10.1/a?b#<c>',
    ]) {
      equal(listed({ title, doi }), 'A title. doi:10.1/a?b#<c>');
      match(
        itemsIn(render([paragraph(cite('a'))], {}, { references: [reference('a', { doi })] }).body)[0] ?? '',
        /href="https:\/\/doi\.org\/10\.1\/a%3Fb%23%3Cc%3E"/,
      );
    }
  });

  it('makes a link of a web address alone, and prints any other as text', () => {
    for (const url of ['www.example.org/x', 'ftp://example.org/x', 'javascript:alert(1)']) {
      const html = itemsIn(
        render([paragraph(cite('a'))], {}, { references: [reference('a', { title, url })] }).body,
      )[0];
      equal(words(html ?? ''), `A title. Available from: ${url}`);
      doesNotMatch(html ?? '', /<a /);
    }
  });
});

describe('references: names', () => {
  const named = (...author: Reference['author'][number][]) => listed({ author, title: 'T' }).replace(/\.? T\.$/, '');

  for (const [given, initials] of [
    ['T. C.', 'TC'],
    ['TC', 'TC'],
    ['Thomas Charles', 'TC'],
    ['Jean-Paul', 'JP'],
    ['J.-P.', 'JP'],
    ['Yi-ling', 'YL'],
    ['María de la Luz', 'ML'],
    ['D’Arcy', 'D'],
    ['Émile', 'É'],
    ['E\u0301mile', 'É'],
    ['mary ann', 'MA'],
    ['', ''],
  ] as const) {
    it(`makes ${initials || 'nothing'} of the given name ${given || 'that is missing'}`, () => {
      equal(named({ family: 'X', given }), `X ${initials}`.trim());
    });
  }

  it('keeps particles, apostrophes and suffixes', () => {
    equal(named({ family: 'van der Berg', given: 'Anna' }), 'van der Berg A');
    equal(named({ particle: 'van der', family: 'Berg', given: 'Anna' }), 'van der Berg A');
    equal(named({ particle: 'd’', family: 'Aubigné', given: 'Merle' }), 'd’Aubigné M');
    equal(named({ family: 'O’Brien', given: 'P' }), 'O’Brien P');
    equal(named({ family: 'King', given: 'Martin', suffix: 'Jr.' }), 'King M Jr');
    equal(named({ family: 'Gilstrap', given: 'Larry C.', suffix: 'III' }), 'Gilstrap LC 3rd');
    equal(named({ family: 'Smith-Jones', given: 'Ann' }), 'Smith-Jones A');
  });

  it('leaves a name in another script as it is', () => {
    equal(named({ family: '王', given: '小明' }), '王小明');
    equal(named({ family: 'Иванов', given: 'Пётр Сергеевич' }), 'Иванов Пётр Сергеевич');
    equal(named({ family: 'سينا', given: 'ابن' }), 'سينا ابن');
    equal(named({ literal: '日本医師会' }), '日本医師会');
  });

  it('parts people by commas and bodies by semicolons', () => {
    equal(
      named({ family: 'A', given: 'B' }, { literal: 'The College' }, { family: 'C', given: 'D' }),
      'A B; The College; C D',
    );
    equal(named({ literal: 'Balint M' }, { literal: 'van den Berg J' }), 'Balint M, van den Berg J');
  });

  it('names six, and of more the first six and et al', () => {
    const people = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((family) => ({ family, given: 'Mary Ann' }));
    equal(named(...people), 'A MA, B MA, C MA, D MA, E MA, F MA, et al');
    equal(named(...people.slice(1)), 'B MA, C MA, D MA, E MA, F MA, G MA');
    equal(
      listed({ type: 'book', title: 'T', editor: people }),
      'A MA, B MA, C MA, D MA, E MA, F MA, et al., editors. T.',
    );
  });
});

describe('references: pages', () => {
  const pages = (page: string) =>
    /:(.*)\.$/.exec(listed({ type: 'article-journal', title: 'T', volume: '1', issued: [2000], page }))?.[1];

  for (const [given, written] of [
    ['284-287', '284–7'],
    ['284–287', '284–7'],
    ['528-30', '528–30'],
    ['93-113', '93–113'],
    ['1996-2000', '1996–2000'],
    ['100-104', '100–4'],
    ['12-12', '12'],
    ['S93-S99', 'S93–9'],
    ['e716-e723', 'e716–23'],
    ['126A-127A', '126A–127A'],
    ['iii-v', 'iii–v'],
    ['12-19, 25-29', '12–9, 25–9'],
    ['pp. 12-19', '12–9'],
    ['e0123', 'e0123'],
  ] as const) {
    it(`writes ${given} as ${written}`, () => equal(pages(given), written));
  }
});

describe('references: what is missing', () => {
  const text = fc.option(fc.constantFrom('Aa', 'Bb c', '12'), { nil: undefined });
  const date = fc.option(
    fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 3 }).map(([, ...rest]) => [2002, ...rest]),
    { nil: undefined },
  );
  const names = fc.array(
    fc.record({ family: text, given: text, literal: text, suffix: text, particle: text }, { requiredKeys: [] }),
    { maxLength: 8 },
  );
  const any = fc.record({
    type: fc.constantFrom(
      'article-journal',
      'article-newspaper',
      'book',
      'chapter',
      'report',
      'thesis',
      'webpage',
      'song',
      undefined,
    ),
    ...{ title: text, containerTitle: text, publisher: text, publisherPlace: text, edition: text, volume: text },
    ...{ issue: text, page: text, number: text, genre: text, collectionTitle: text, collectionNumber: text },
    ...{ doi: text, url: text, issued: date, accessed: date, available: date, author: names, editor: names },
    status: fc.constantFrom('forthcoming', 'advance online publication', undefined),
  });

  it('leaves no stray punctuation behind', () => {
    fc.assert(
      fc.property(any, (fields) => {
        const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
        const text = said(known as Partial<Reference>);
        doesNotMatch(
          text,
          /(^|\s)[.,;:)\]]|[,;:](?=[.,;:)\]]|$)(?<!:\s*$)|\.\.|\(\)|\[\]|[([]\s|\s{2}|undefined/,
          text,
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('never stumbles over a strange text', () => {
    const strange = fc.oneof(fc.string({ unit: anySign }), fc.constantFrom('\ud800', '%', 'constructor', '__proto__'));
    fc.assert(
      fc.property(strange, strange, strange, (one, two, three) => {
        said({
          type: three,
          title: one,
          doi: two,
          url: three,
          page: one,
          edition: two,
          author: [{ suffix: two, family: one, given: three }],
        });
      }),
      { numRuns: 100 },
    );
  });

  it('takes no longer than a moment for a very long text', () => {
    for (const long of [' ', ',', ': ', '1-', 'a'].map((unit) => `${unit.repeat(60_000 / unit.length)}!`)) {
      const begun = performance.now();
      said({
        title: long,
        page: long,
        edition: long,
        doi: long,
        author: [{ family: long, particle: long, given: long }],
      });
      ok(performance.now() - begun < 2_000, JSON.stringify(long.slice(0, 4)));
    }
  });
});

describe('citations', () => {
  const three = { references: ['a', 'b', 'c', 'd'].map((key) => reference(key)) };
  const body = (...pieces: (string | object)[]) => render([paragraph(...pieces)], {}, three).body;
  const marks = (...pieces: (string | object)[]) =>
    [...body(...pieces).matchAll(/<sup class="cite">(.*?)<\/sup>/g)].map((m) => words(m[1] ?? ''));
  const at = (key: string, locator: string) => ({ type: 'citation', range, items: [{ key, locator, range }] });

  it('are numbered by first mention, close to the word before', () => {
    const html = body('One ', cite('b', 'a'), '. Two ', cite('a'));
    match(
      html,
      /One<sup class="cite"><a href="#c-ref-1" aria-label="Reference 1">1<\/a>,<a href="#c-ref-2"[^>]*>2<\/a><\/sup>\. Two<sup/,
    );
    equal(itemsIn(html).join(' '), 'Title of b. Title of a.');
  });

  it('stand in ascending order, each once, three in a row as a range', () => {
    equal(marks(cite('a', 'b', 'c'))[0], '1–3');
    equal(marks(cite('a'), cite('b'), cite('c'), cite('d'), cite('d', 'a', 'b', 'b'))[4], '1,2,4');
    equal(marks(cite('a', 'b', 'c', 'd'), cite('d', 'a', 'c'))[1], '1,3,4');
  });

  for (const [locator, written] of [
    ['p. 4', 'p4'],
    ['4', 'p4'],
    ['pp. 4-6', 'pp4–6'],
    ['p. 284-287', 'pp284–7'],
    ['pages 4, 6', 'pp4,6'],
    ['chap. 3', 'chap. 3'],
    ['Table 2', 'Table 2'],
  ] as const) {
    it(`say “${locator}” as (${written})`, () => equal(marks(at('a', locator))[0], `1(${written})`));
  }

  it('with a place in the source stand for themselves', () => {
    const items = ['a', 'b', 'c'].map((key) => ({ key, range, ...(key === 'b' ? { locator: 'p. 4' } : {}) }));
    equal(marks({ type: 'citation', range, items })[0], '1,2(p4),3');
  });

  it('leave a key that nobody knows as it was written', () => {
    match(body('x ', cite('nobody')), /\[@nobody\]/);
    match(body('x ', cite('a', 'nobody', 'none')), /1<\/a><\/sup>\[@nobody; @none\]/);
    match(body('x ', at('nobody', 'p. 4')), /\[@nobody, p\. 4\]/);
  });

  it('number what is seen alone', () => {
    const content = [
      { type: 'facilitator', range, children: [paragraph('x ', cite('a'))] } as unknown as Flow,
      paragraph('y ', cite('b')),
    ];
    equal(itemsIn(render(content, {}, three).body).join(' '), 'Title of b.');
    equal(itemsIn(render(content, { edition: 'facilitator' }, three).body).join(' '), 'Title of a. Title of b.');
  });

  it('keep the direction of a Latin reference among text from right to left', () => {
    match(render([paragraph(cite('a'))], {}, { ...three, lang: 'ar' }).body, /<span dir="auto">Title of a\.<\/span>/);
  });
});
