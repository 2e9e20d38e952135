import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { partSheets } from '../../src/handout/parts.js';
import { renderCase } from '../../src/handout/render.js';
import { parseCase } from '../../src/language/parse.js';

const { case: theCase } = parseCase(`---
title: "The door"
format: unfolding
people:
  kelly: { name: Mrs Kelly, part: patient }
  ann: { name: Ann Kelly, part: relative }
  shah: { name: Dr Shah, part: clinician }
origin: fictional
---

The opening. See [what comes](#later) and the [source].[^note]

[source]: https://example.org/source

::part[SECRET-TITLE]{#first minutes=12}

Mrs Kelly waits.

:::facilitator
[^note]: SECRET-NOTE

[^two]: SECRET-TWO
:::

::part[The second one]{#later}

Ann Kelly comes, SECRET-SECOND, with the [source] again.[^two]

:::question{#q}
What now?
:::

::part{end}

The closing.

:::key{on=q}
SECRET-KEY
:::
`);
const LEARNER = { edition: 'learner' } as const;
const words = (html: string) =>
  html
    .replace(/<style>.*<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('parts on the screen', () => {
  const { body } = renderCase(theCase, LEARNER);

  it('open without a script, and say their number and minutes, not their title', () => {
    match(body, /<details><summary><span>Part 1<\/span> · <span>12 minutes<\/span><\/summary><h2>SECRET-TITLE<\/h2>/);
    equal(body.match(/<details>/g)?.length, 2);
  });

  it('stand open for who leads, and afterwards', () => {
    for (const edition of ['facilitator', 'after'] as const) {
      equal(renderCase(theCase, { edition }).body.match(/<details open>/g)?.length, 2, edition);
    }
  });

  it('have a heading for those who listen where the author gave no title', () => {
    const untitled = parseCase('---\ntitle: "x"\nformat: unfolding\n---\n\n::part{minutes=3}\n\nText.\n').case;
    match(renderCase(untitled, LEARNER).body, /<h2 class="unseen">Part 1<\/h2>/);
  });
});

describe('parts as sheets of their own', () => {
  const sheets = partSheets(theCase, LEARNER);

  it('are the opening, each part, and what follows the last', () => {
    deepEqual(
      sheets.map(({ key }) => key),
      ['opening', 'part-1', 'part-2', 'closing'],
    );
    match(words(sheets[1]?.html ?? ''), /For everyone who takes part Discussion handout Part 1 The door /);
    match(sheets[1]?.html ?? '', /<title>The door · Discussion handout · Part 1<\/title>/);
  });

  it('hold nothing of one another: no title, no name, no link that leads nowhere', () => {
    const [opening, first, second, closing] = sheets.map(({ html }) => html);
    for (const html of [opening, first, closing]) doesNotMatch(html ?? '', /SECRET-SECOND|The second one|Ann Kelly/);
    for (const html of [opening, second, closing]) doesNotMatch(html ?? '', /SECRET-TITLE/);
    doesNotMatch(opening ?? '', /href="#c-later"/);
    match(words(opening ?? ''), /See what comes/);
  });

  it('know the definitions of the whole case, but for those in hidden blocks', () => {
    for (const index of [0, 2]) match(sheets[index]?.html ?? '', /href="https:\/\/example\.org\/source"/);
    for (const { html } of sheets) doesNotMatch(html, /SECRET-NOTE|SECRET-TWO|SECRET-KEY/);
  });

  it('are none for who leads, and none for a case without parts', () => {
    deepEqual(partSheets(theCase, { edition: 'facilitator' }), []);
    deepEqual(partSheets(theCase, { edition: 'candidate' }), []);
    const whole = parseCase('---\ntitle: "x"\nformat: unfolding\n---\n\nText.\n').case;
    deepEqual(partSheets(whole, LEARNER), []);
  });

  it('keep the numbers of the questions', () => {
    ok(sheets[2]?.body.includes('aria-label="Question 1"'));
  });
});
