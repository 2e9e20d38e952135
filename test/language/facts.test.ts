import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { factsOf } from '../../src/language/facts.js';
import { parseCase } from '../../src/language/parse.js';
import { at } from './sample.js';

const TEXT = `---
title: "The letter"
id: the-letter
format: [skills, cbl]
level: foundation
status: in-review
review-due: 2027-01-31
specialty: surgery
setting: [ward, outpatient]
keywords: [letters, silence]
objectives:
  - Describe both chairs
  - { id: mirror, text: Name a feeling }
origin: fictional
people:
  kelly: { name: Mrs Kelly, part: patient, age: 51, pronouns: she/her }
  shah: { name: Dr Shah, part: clinician }
references:
  - { id: odowd1988, title: Five years, DOI: 10.1136/bmj.297.6647.528 }
---

# What *she* brought: 1:1000

See [the ward](../ward/the-ward.case.md#round), [this](#q1), [out](https://example.org/a.case.md),
[a draft](<my draft (2).case.md>) and ![A letter](pictures/letter.png "a [title](x)"). It is known [@odowd1988].

[other]: other%20one.case.md

::factor[No time]{in=system}
::factor[No words]{in=relationship}
::factor[No bed]{in=system}

::part[What came next]{#next minutes=5}

:::question{#q1 objective=2}
What is it like
to be *here*?
:::
`;

describe('what a library remembers of a case', () => {
  for (const [name, end] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    const file = parseCase(TEXT.replaceAll('\n', end));
    const facts = factsOf(file);

    it(`is what its front matter says (${name})`, () => {
      equal(facts.title, 'The letter');
      equal(at(file, facts.idRange), 'the-letter');
      deepEqual(facts.formats, ['skills', 'cbl']);
      deepEqual(facts.levels, ['foundation']);
      equal(facts.status, 'in-review');
      equal(facts.reviewDue, '2027-01-31');
      deepEqual(facts.specialties, ['surgery']);
      deepEqual(facts.settings, ['ward', 'outpatient']);
      deepEqual(facts.keywords, ['letters', 'silence']);
    });

    it(`is who is in it, and where each is declared (${name})`, () => {
      deepEqual(
        facts.people.map(({ range, ...person }) => ({ ...person, at: at(file, range) })),
        [
          { key: 'kelly', name: 'Mrs Kelly', part: 'patient', age: '51', pronouns: 'she/her', at: 'kelly' },
          { key: 'shah', name: 'Dr Shah', part: 'clinician', at: 'shah' },
        ],
      );
    });

    it(`is how many questions serve each objective (${name})`, () => {
      deepEqual(facts.objectives, [
        { text: 'Describe both chairs', questions: 0 },
        { id: 'mirror', text: 'Name a feeling', questions: 1 },
      ]);
      equal(facts.questions, 1);
    });

    it(`is where the difficulty is placed, and what is cited (${name})`, () => {
      deepEqual(facts.factors, { system: 2, relationship: 1 });
      deepEqual(facts.cited, ['odowd1988']);
      deepEqual(
        facts.references.map(({ id, title, doi }) => [id, title, doi]),
        [['odowd1988', 'Five years', '10.1136/bmj.297.6647.528']],
      );
    });

    it(`is what can be linked to (${name})`, () => {
      deepEqual(
        facts.places.map(({ id, kind, label }) => [id, kind, label]),
        [
          ['what-she-brought-11000', 'heading', 'What she brought: 1:1000'],
          ['next', 'part', 'What came next'],
          ['q1', 'question', 'What is it like to be here?'],
        ],
      );
    });

    it(`is where it links, each address on its very characters (${name})`, () => {
      deepEqual(
        facts.links.map(({ range, ...link }) => ({ ...link, at: at(file, range) })),
        [
          { path: '../ward/the-ward.case.md', fragment: 'round', kind: 'link', at: '../ward/the-ward.case.md#round' },
          { path: 'my draft (2).case.md', kind: 'link', at: 'my draft (2).case.md' },
          { path: 'pictures/letter.png', kind: 'image', at: 'pictures/letter.png' },
          { path: 'other one.case.md', kind: 'link', at: 'other%20one.case.md' },
        ],
      );
    });
  }

  it('is plain data, and little of it', () => {
    const cases = readdirSync('cases', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.case.md'),
    );
    for (const name of cases) {
      const text = readFileSync(path.join('cases', name), 'utf8');
      const facts = factsOf(parseCase(text));
      const plain = JSON.stringify(facts);
      deepEqual(JSON.parse(plain), facts);
      ok(plain.length < Math.min(text.length, 12_000), `${name}: ${plain.length} of ${text.length}`);
    }
  });

  it('is little, but no mistake, for a text that cannot be read', () => {
    for (const text of ['', '\uFEFF', '---\ntitle: [', '[a](<', '[a](b.case.md', '- '.repeat(4000)]) {
      deepEqual(factsOf(parseCase(text)).links, []);
    }
  });
});
