import { deepEqual, doesNotMatch, equal, match, ok, rejects } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { fileStem } from '../../../src/handout/exports/names.js';
import { exportHandout } from '../../../src/index.js';
import { anySign } from '../../signs.js';
import { matterOf } from '../leaks/known.js';

const CASE = `---
title: "The fourth referral"
format: unfolding
summary: "A letter </script><script>alert(1)</script> & more"
lang: en-GB
level: undergraduate
duration: 45
version: 1.0.0
license: CC-BY-4.0
doi: "https://doi.org/10.1000/xyz"
created: 2026-01-02
authors:
  - name: A. Writer
people:
  kelly: { name: "Mrs Kelly", part: patient, about: "SECRET" }
  shah: { name: "Dr Shah", part: clinician }
references:
  - { id: a, type: book, title: "On letters", issued: 2001, author: [{ family: Doe, given: J }] }
---

Adrenaline 1:1000, I:E 1:2, CO<sub>2</sub>, see[^n] and [@a]; <b>bold</b>, \\:::facilitator, ~once~.

[^n]: A note of the author’s.

# The room

:::dialogue
Dr Shah (to the screen): And the new tablets?

Mrs Kelly (thinking): Look at me.

[He scrolls.]
:::

::part[A letter]{minutes=10}

:::question{#q minutes=5 lines=3}
Which of these?

- [ ] The first
- [x] The second
:::

:::mismatch
::wish[To be heard]{of=kelly}
::wish[To be seen | noticed]{of=kelly}
::possible[Ten minutes]
:::

::factor[Fear]{in=patient}
::factor[Grief]{in=patient}
::factor[Time]{in=system}

![A folded letter](letter.png)

:::facilitator{on=q}
SECRET
:::
`;

const textOf = async (to: 'html' | 'md' | 'json', text = CASE, edition = 'learner' as const) =>
  String((await exportHandout(text, { edition, to })).content);

describe('a sheet as a file', () => {
  it('has a name that tells the case, the reader and the kind, and a media type', async () => {
    const { fileName, mediaType } = await exportHandout(CASE, { edition: 'learner', to: 'md', stem: 'letters' });
    deepEqual([fileName, mediaType], ['letters.learner.md', 'text/markdown; charset=utf-8']);
    equal((await exportHandout(CASE, { edition: 'actor:kelly', to: 'json' })).fileName, 'case.actor-kelly.json');
  });

  it('is of no edition that does not exist', async () => {
    await rejects(exportHandout(CASE, { edition: 'boss' as 'learner', to: 'md' }), RangeError);
  });

  it('has a name that every system takes, and that names no folder', () => {
    equal(fileStem('../a/b: c?'), '-a-b- c-');
    equal(fileStem('CON'), '_CON');
    equal(fileStem(' . '), 'case');
    equal(fileStem('المريضة'), 'المريضة');
    fc.assert(
      fc.property(fc.string({ unit: anySign }), (text) => {
        doesNotMatch(fileStem(text), /^$|[<>:"/\\|?*\u0000-\u001f\u202e]|^[. ]|[. ]$/);
      }),
    );
  });
});

describe('a sheet as Markdown', () => {
  it('says in plain Markdown what the page says by its looks', async () => {
    const text = await textOf('md');
    for (const line of [
      '# The fourth referral',
      '## The room',
      '**Dr Shah** *(to the screen)*: And the new tablets?',
      '**Mrs Kelly** *(thinking)*: Look at me.',
      '*\\[He scrolls.]*',
      '## Part 1: A letter',
      '10 minutes',
      '**Question 1 · 5 minutes**',
      '- **A.** The first',
      '- **B.** The second',
      '| Mrs Kelly | Between them | Dr Shah |',
      '| “To be heard”<br>“To be seen \\| noticed” | Ten minutes | |',
      '| Fear<br>Grief | | |',
      '1. Doe J. On letters. 2001.',
    ])
      ok(text.split('\n').includes(line), `${line}\nis not in\n${text}`);
    ok(text.includes('*\\[Picture: A folded letter]*'), text);
    ok(text.includes('1. A note of the author’s.\n'), text);
  });

  it('ends the last part with a line, before what is for all', async () => {
    const parts = `${matterOf()}Before.\n\n::part[One]\n\nText.\n\n::part[Two]\n\nMore.\n\n`;
    for (const edition of ['learner', 'facilitator'] as const) {
      const { content } = await exportHandout(`${parts}::part{end}\n\nFor all.\n`, { edition, to: 'md' });
      match(String(content), /Text\.\n\n## Part 2: Two\n\nMore\.\n\n\*{3}\n\nFor all\./);
      const without = await exportHandout(parts, { edition, to: 'md' });
      doesNotMatch(String(without.content), /\*{3}/);
    }
  });

  it('says of one side alone which it is, and what of it', async () => {
    const one = '---\ntitle: x\nformat: cbl\n---\n\nText.\n\n::factor[A fear]{in=patient}\n';
    ok((await textOf('md', one)).includes('| **What makes it hard · The patient**<br>A fear |'));
    const two = await textOf('md', `${one}\n::factor[No time]{in=system}\n`);
    const rows = [
      '| **What makes it hard · The patient**<br>A fear |',
      '| - |',
      '| **The system around them**<br>No time |',
    ];
    ok(two.includes(`\n\n${rows.join('\n')}\n\n`), two);
  });

  it('says of each picture that it is one, of what is around them what it is, and before a measure which way it runs', async () => {
    const picture = () => 'data:image/png;base64,iVBORw0KGgo=';
    const shown = await exportHandout(CASE, { edition: 'learner', to: 'md', picture });
    ok(String(shown.content).includes('*\\[Picture: A folded letter]*'), String(shown.content));
    ok(String(shown.content).includes('| **The system around them**<br>Time |'), String(shown.content));
    const arabic = CASE.replace('lang: en-GB', 'lang: ar').replace('Adrenaline 1:1000', 'جرعة 0.3 mg ثم');
    ok((await textOf('md', arabic)).includes('جرعة \u200E0.3 mg ثم'));
    const german = CASE.replace('lang: en-GB', 'lang: de').replace('format: unfolding', 'format: cbl');
    for (const to of ['md', 'docx'] as const) {
      const { content } = await exportHandout(german, { edition: 'facilitator', to });
      const said =
        content instanceof Uint8Array ? strFromU8(unzipSync(content)['word/document.xml'] ?? content) : content;
      ok(said.includes('Structure of the cases'), 'a source that is cited in English');
      ok(!said.includes('\u200E'), to);
    }
  });

  it('sets a colon as the language of the sheet does', async () => {
    const text = await textOf('md', CASE.replace('lang: en-GB', 'lang: fr'));
    match(text, /^- \*\*Pour\s:\*\* /m);
    match(text, /^\*\*Dr Shah\*\* \*\(to the screen\)\*\s:\sAnd the new/m);
  });

  it('keeps every digit and sign of a clinical text, and starts nothing that the author wrote as text', async () => {
    const text = await textOf('md');
    ok(text.includes('Adrenaline 1:1000, I:E 1:2, CO<sub>2</sub>, see<sup>1</sup>'), text);
    ok(text.includes('&lt;b>bold&lt;/b>') && text.includes('~once~'), text);
    doesNotMatch(text, /(?<!\\)<script|^:::/m);
  });

  it('has no word of the dialect in any sample case, and no link within a page that is not there', async function () {
    this.timeout(20_000);
    for (const name of readdirSync('cases', { recursive: true }).map(String)) {
      if (!name.endsWith('.case.md')) continue;
      const text = await textOf('md', readFileSync(path.join('cases', name), 'utf8'), 'facilitator' as 'learner');
      doesNotMatch(text, /^:{2,}\w|:feeling\[|\]\(#|data-offset/m, name);
      ok(text.length > 1000, name);
    }
  });
});

describe('a sheet as JSON', () => {
  it('is the pruned case as plain data, with the version of its shape first', async () => {
    const text = await textOf('json');
    const data = JSON.parse(text);
    deepEqual(Object.keys(data), ['encounter', 'edition', 'format', 'matter', 'people', 'sections']);
    equal(data.encounter, 1);
    deepEqual(data.people[0], { key: 'kelly', name: 'Mrs Kelly', part: 'patient' });
    equal(data.sections[1].part.number, 1);
    doesNotMatch(text, /"(?:position|range|offset|data)"|SECRET|withheld/);
  });

  it('has its keys in one order, whatever the order of the text', async () => {
    const orders = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(orders);
      else if (typeof value === 'object' && value !== null) {
        const middle = Object.keys(value).filter(
          (key) => !['encounter', 'type', 'key', 'id', 'name', 'part', 'children', 'people', 'sections'].includes(key),
        );
        deepEqual(middle, middle.toSorted());
        Object.values(value).forEach(orders);
      }
    };
    orders(JSON.parse(await textOf('json', CASE, 'facilitator' as 'learner')));
  });

  it('tells nobody but who leads that something was withheld', async () => {
    const text = `${matterOf()}:::breif\nLEAK\n:::\n\nSeen.\n`;
    doesNotMatch(await textOf('json', text), /withheld|LEAK/);
    match(await textOf('json', text, 'facilitator' as 'learner'), /"withheld"/);
  });
});

describe('what a catalogue reads in a handout', () => {
  const dataOf = async (edition: 'learner' | 'after' | 'candidate' | 'facilitator', text = CASE) => {
    const html = String((await exportHandout(text, { edition, to: 'html' })).content);
    const [, json = '', ...more] = html.split(/<script type="application\/ld\+json">|<\/script>/);
    equal(more.length, 1, 'the data ends once');
    return JSON.parse(json);
  };

  it('is schema.org’s learning resource, from what the sheet may hold', async () => {
    deepEqual(await dataOf('learner'), {
      '@context': 'https://schema.org',
      '@type': 'LearningResource',
      name: 'The fourth referral',
      abstract: 'A letter </script><script>alert(1)</script> & more',
      inLanguage: 'en-GB',
      learningResourceType: 'case study',
      educationalUse: 'Unfolding case',
      educationalLevel: ['Undergraduates'],
      audience: { '@type': 'EducationalAudience', educationalRole: 'student' },
      timeRequired: 'PT45M',
      author: [{ '@type': 'Person', name: 'A. Writer' }],
      license: 'https://spdx.org/licenses/CC-BY-4.0.html',
      version: '1.0.0',
      dateCreated: '2026-01-02',
      identifier: 'https://doi.org/10.1000/xyz',
    });
  });

  it('has what it is about, what it teaches and for which professions on the sheet for who leads, and on no other', async () => {
    const text = CASE.replace(
      'level: undergraduate\n',
      'level: undergraduate\nkeywords: [grief, letters]\nobjectives: [Describe both]\nprofessions: [medicine, nursing]\n',
    );
    const { keywords, teaches, audience } = await dataOf('facilitator', text);
    deepEqual(keywords, ['grief', 'letters']);
    deepEqual(teaches, ['Describe both']);
    deepEqual(audience, {
      '@type': 'EducationalAudience',
      educationalRole: 'teacher',
      audienceType: ['medicine', 'nursing'],
    });
    for (const edition of ['learner', 'after', 'candidate'] as const)
      doesNotMatch(JSON.stringify(await dataOf(edition, text)), /grief|Describe both|nursing/);
  });

  it('passes on as the address of a licence none but the web’s', async () => {
    const licenceOf = async (license: string) =>
      (await dataOf('learner', CASE.replace('CC-BY-4.0', JSON.stringify(license)))).license;
    for (const hostile of ['javascript:alert(1)', 'data:text/html,x', ' file:///x', '//evil.example', '\\\\evil\\x'])
      equal(await licenceOf(hostile), undefined, hostile);
    for (const own of ['https://example.org/licence', 'All rights reserved', 'LicenseRef-ours'])
      equal(await licenceOf(own), own);
  });

  it('tells a machine no more than it tells the reader', async () => {
    const { abstract, author, name } = await dataOf('candidate');
    deepEqual([name, abstract, author], ['The fourth referral', undefined, undefined]);
  });
});
