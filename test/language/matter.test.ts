import assert from 'node:assert/strict';
import { renderCase } from '../../src/handout/render.js';
import { parseCase } from '../../src/language/parse.js';
import { at, found, mended } from './sample.js';

/** Front matter that has everything, and no finding. */
const FULL = `title: "The letter: a case"
id: the-letter
format: [skills, sp]
summary: A letter that neither of them believes in.
lang: en-GB
level: specialty-training
duration: 45
group:
  min: 6
  max: 10
specialty: general-practice
setting: [outpatient]
professions: [medicine, nursing]
people:
  kelly:
    name: Mrs Kelly
    part: patient
    about: a school cook
    age: 52
    pronouns: she/her
    played-by: actor
  shah:
    name: Dr Shah
    part: clinician
objectives:
  - Describe what each side wishes
  - id: mirror
    text: Name what the doctor feels
content-notes: [bereavement, other: dogs]
origin: real-consented
consent:
  status: obtained
  scope: teaching
  date: 2024-02-29
deidentification:
  method: expert
  changed: [age, place]
  reviewed-by: A. Reviewer
  reviewed-on: 2026-03-01
authors:
  - name: A. Author
    orcid: 0000-0002-1825-0097
contributors: B. Colleague
license: CC-BY-4.0
status: approved
reviewed:
  by: A. Reviewer
  on: 2026-03-01
review-due: 2029-03-01
version: 1.10.0
created: 2026-03-01
doi: 10.1000/xyz
keywords: [Balint group, pain]
mesh: [D010817]
competing-interests: none
competencies:
  - framework: gmc-gpc
    id: 2
terms-under-discussion: [heartsink]
identity-relevance: It changes what is heard.
measures:
  - instrument: ddprq-10
    score: 34
references:
  - id: odowd1988
    type: article-journal
    whatever: else
x-own: anything
`;

const told = (yaml: string): string[] => found(parseCase(`---\n${yaml}---\n\nText [@odowd1988].\n`));

/** The one line or stretch of the full front matter in another form, and all that is found then. */
const CHECKS: readonly (readonly [title: string, from: string, to: string, ...findings: string[]])[] = [
  [
    'a title of more than 18 words',
    '"The letter: a case"',
    `"${'word '.repeat(19).trim()}"`,
    `matter/value ${JSON.stringify(`"${'word '.repeat(19).trim()}"`)}`,
  ],
  ['no title', 'title: "The letter: a case"\n', '', 'matter/missing-key "---"'],
  ['an empty title', 'title: "The letter: a case"', 'title:', 'matter/empty "title"'],
  ['a title that is a list', '"The letter: a case"', '[a, b]', 'matter/value "[a, b]"'],
  [
    'a title with a colon and no quotes',
    '"The letter: a case"',
    'The letter: a case',
    'matter/yaml "The letter: a case"',
  ],
  ['an id with capitals', 'id: the-letter', 'id: The-Letter', 'matter/value "The-Letter"'],
  ['a format that nobody knows', '[skills, sp]', '[skills, spp]', 'matter/value "spp"'],
  ['no format', 'format: [skills, sp]\n', '', 'matter/missing-key "---"'],
  ['an empty list of formats', '[skills, sp]', '[]', 'matter/value "[]"'],
  [
    'a summary too long',
    'A letter that neither of them believes in.',
    'x'.repeat(301),
    `matter/value "${'x'.repeat(301)}"`,
  ],
  ['a language that is none', 'en-GB', 'English (UK)', 'matter/value "English (UK)"'],
  ['a level that nobody knows', 'specialty-training', 'students', 'matter/value "students"'],
  ['a duration in words', 'duration: 45', 'duration: 45 min', 'matter/value "45 min"'],
  ['no duration, in a case that is approved', 'duration: 45\n', '', 'matter/missing-key "---"'],
  ['a group upside down', 'min: 6', 'min: 60', 'matter/value "min: 60\\n  max: 10"'],
  ['a group of none', 'min: 6', 'min: 0', 'matter/value "0"'],
  ['a group as a number', 'group:\n  min: 6\n  max: 10', 'group: 8', 'matter/value "8"'],
  ['a part that nobody plays', 'part: patient', 'part: pacient', 'matter/value "pacient"', 'matter/people "people"'],
  ['a person without a name', '    name: Mrs Kelly\n', '', 'matter/missing-key "part"'],
  ['a player who is none', 'played-by: actor', 'played-by: me', 'matter/value "me"'],
  ['no clinician', 'part: clinician', 'part: colleague', 'matter/people "people"'],
  ['no patient', 'part: patient', 'part: other', 'matter/people "people"'],
  ['two people of one name', 'name: Dr Shah', 'name: Mrs Kelly', 'matter/duplicate-name "Mrs Kelly"'],
  ['a key that is reserved', '  shah:', '  team:', 'matter/reserved "team"'],
  ['a key with a space', '  shah:', '  dr shah:', 'matter/person-key "dr shah"'],
  ['an objective without a text', '    text: Name what the doctor feels\n', '', 'matter/missing-key "id"'],
  [
    'objectives as one text',
    'objectives:\n  - Describe what each side wishes\n  - id: mirror\n    text: Name what the doctor feels',
    'objectives: One',
    'matter/value "One"',
  ],
  ['a content note that is none of them', 'other: dogs', 'dogs', 'matter/value "dogs"'],
  ['an origin that is none', 'real-consented', 'real', 'matter/value "real"'],
  [
    'a real case without consent',
    'consent:\n  status: obtained\n  scope: teaching\n  date: 2024-02-29\n',
    '',
    'matter/consent "real-consented"',
  ],
  ['consent on a day that is none', '2024-02-29', '2023-02-29', 'matter/value "2023-02-29"'],
  [
    'an ORCID iD with a wrong digit',
    '0000-0002-1825-0097',
    '0000-0002-1825-0098',
    'matter/value "0000-0002-1825-0098"',
  ],
  ['a licence with a space', 'CC-BY-4.0', 'CC BY', 'matter/value "CC BY"'],
  ['a status that is none', 'status: approved', 'status: aproved', 'matter/value "aproved"'],
  [
    'an approved case that nobody reviewed',
    'reviewed:\n  by: A. Reviewer\n  on: 2026-03-01\n',
    '',
    'matter/missing-key "---"',
  ],
  ['a review without a day', '  on: 2026-03-01\n', '', 'matter/missing-key "by"'],
  ['a version of two numbers', '1.10.0', '1.10', 'matter/value "1.10"'],
  ['a date in another order', 'created: 2026-03-01', 'created: 01.03.2026', 'matter/value "01.03.2026"'],
  ['a DOI that is none', '10.1000/xyz', 'doi:10.1000', 'matter/value "doi:10.1000"'],
  ['one keyword', '[Balint group, pain]', '[pain]', 'matter/value "[pain]"'],
  ['six keywords', '[Balint group, pain]', '[a, b, c, d, e, f]', 'matter/value "[a, b, c, d, e, f]"'],
  ['a MeSH term in words', '[D010817]', '[Pain]', 'matter/value "Pain"'],
  ['a competency without its framework', '  - framework: gmc-gpc\n    id: 2', '  - id: 2', 'matter/missing-key "id"'],
  ['a score in words', 'score: 34', 'score: high', 'matter/value "high"'],
  ['a key that nobody knows', 'summary: A', 'sumary: A', 'matter/unknown-key "sumary"'],
  [
    'a key with an underscore',
    'content-notes:',
    'content_notes:',
    'matter/unknown-key "content_notes"',
    'matter/missing-key "---"',
  ],
  ['an unknown key of a person', 'pronouns: she', 'pronoun: she', 'matter/unknown-key "pronoun"'],
  ['a key twice', 'duration: 45', 'duration: 45\nduration: 50', 'matter/yaml "duration"'],
  ['quotes that do not end', '"The letter: a case"', '"The letter', 'matter/yaml "…"'],
  ['a tab before a key', '  min: 6', '\tmin: 6', 'matter/yaml "…"'],
  ['a star at the beginning of a text', 'a school cook', '*a school cook', 'matter/alias "*a"'],
];

describe('Front matter', () => {
  it('takes what somebody says between marks of its own for a title, where straight ones stand around it', () => {
    const file = (title: string) =>
      parseCase(`---\n${FULL.replace('"The letter: a case"', title)}---\n\nText [@odowd1988].\n`);
    assert.deepEqual(found(file('"« On m’a applaudi »"')), []);
    assert.deepEqual(found(file('“The letter”')), ['matter/value "“The letter”"']);
  });

  it('that has every key as it should be has no finding', () => {
    assert.deepEqual(told(FULL), []);
  });

  for (const [title, from, to, ...findings] of CHECKS) {
    it(`is told of ${title}`, () => {
      assert.ok(FULL.includes(from), `the full front matter has ${JSON.stringify(from)}`);
      const all = told(FULL.replace(from, to));
      if (findings[0]?.endsWith('"…"')) {
        // Where YAML itself stumbles, its rule is what matters: nothing else is told of a text that cannot be read.
        assert.equal(all[0]?.split(' ')[0], 'matter/yaml');
      } else assert.deepEqual(all.sort(), findings.sort());
    });
  }
});

describe('A file', () => {
  it('without front matter is told what a case begins with, on its first line', () => {
    assert.deepEqual(found(parseCase('Text\n\nMore\n')), ['matter/missing "Text"']);
    assert.deepEqual(found(parseCase('')), ['matter/missing ""']);
  });

  it('whose front matter never ends is told so where it begins, and of nothing else', () => {
    assert.deepEqual(found(parseCase('---\ntitle: x\n\nText\n')), ['matter/unclosed "---"']);
    assert.deepEqual(found(parseCase('\uFEFF---\ntitle: x\n')), ['matter/unclosed "---"']);
  });

  it('is read as it looks when several byte-order marks stand before it, which nobody sees', () => {
    const text = `---\n${FULL}---\n\nText [@odowd1988].\n`;
    const names = (file: ReturnType<typeof parseCase>) => file.case.people.map(({ name }) => name);
    const plain = parseCase(text);
    for (const marks of ['\uFEFF', '\uFEFF\uFEFF', '\uFEFF\uFEFF\uFEFF']) {
      const file = parseCase(marks + text);
      assert.deepEqual(found(file), []);
      assert.deepEqual(names(file), names(plain));
      assert.equal(file.text.slice(file.frontMatter?.range.end), '\nText [@odowd1988].\n');
    }
    const begun = performance.now();
    parseCase('\uFEFF'.repeat(400_000));
    assert.ok(performance.now() - begun < 5000, 'however many there are');
  });

  it('may end its front matter with three dots, and put spaces behind either line', () => {
    const file = parseCase(`---  \n${FULL}... \nText [@odowd1988].\n`);
    assert.deepEqual(found(file), []);
    assert.equal(file.text.slice(file.frontMatter?.range.end), 'Text [@odowd1988].\n');
  });

  it('whose front matter is a list or a text is told that it is no keys and values', () => {
    assert.deepEqual(told('- a\n- b\n'), ['matter/yaml "- a\\n- b"']);
    assert.deepEqual(told('text\n'), ['matter/yaml "text"']);
  });

  it('with empty front matter lacks what every case needs', () => {
    const file = parseCase('---\n---\n');
    assert.deepEqual(
      file.findings.map(({ rule, range }) => [rule, at(file, range)]),
      [
        ['matter/missing-key', '---'],
        ['matter/missing-key', '---'],
        ['matter/missing-key', '---'],
        ['matter/missing-key', '---'],
      ],
    );
  });
});

describe('A draft', () => {
  it('is asked for nothing but title, format, people and origin', () => {
    const draft =
      'title: x\nformat: skills\norigin: fictional\npeople:\n  a: {name: A, part: patient}\n  b: {name: B, part: clinician}\n';
    assert.deepEqual(
      told(draft).filter((finding) => finding.startsWith('matter/')),
      [],
    );
    assert.ok(
      told(`${draft}status: in-review\n`).filter((finding) => finding.startsWith('matter/missing-key')).length >= 6,
    );
  });
});

describe('A value of the front matter', () => {
  it('is read as it is written where a text is meant', () => {
    const { matter } = parseCase(`---\n${FULL.replace('title: "The letter: a case"', 'title: 1.10')}---\n`).case;
    assert.equal(matter.title, '1.10');
    assert.equal(matter.version, '1.10.0');
  });

  it('warns its readers of every topic, however it was written', () => {
    for (const [written, ...topics] of [
      ['[bereavement, other: dogs]', 'bereavement', 'dogs'],
      ['\n  - bereavement\n  - other: dogs', 'bereavement', 'dogs'],
      ['[bereavement, "other: dogs"]', 'bereavement', 'dogs'],
      ['[bereavement, dogs]', 'bereavement', 'dogs'],
      ['dogs', 'dogs'],
      ['\n  - other:\n      - dogs\n      - cats', 'dogs', 'cats'],
      ['\n  other: [dogs, cats]', 'dogs', 'cats'],
      ['[none, other: dogs]', 'dogs'],
      ['none'],
    ] as const) {
      const text = `---\n${FULL.replace(' [bereavement, other: dogs]', () => (written.startsWith('\n') ? written : ` ${written}`))}---\n\nText [@odowd1988].\n`;
      const { case: theCase } = parseCase(text);
      assert.deepEqual(theCase.matter.contentNotes, topics, written);
      const { body } = renderCase(theCase, { edition: 'learner' });
      for (const topic of topics.slice(topics[0] === 'bereavement' ? 1 : 0))
        assert.match(body, new RegExp(`mentions.*${topic}`), written);
    }
  });

  it('that is a topic of one’s own without its key has a fix that gives it one', () => {
    for (const [from, to] of [
      ['[bereavement, "other: dogs"]', '[bereavement, other: dogs]'],
      ['[bereavement, dogs]', '[bereavement, other: dogs]'],
      ['dogs', '[other: dogs]'],
    ] as const) {
      const text = `---\n${FULL.replace('[bereavement, other: dogs]', from)}---\n\nText [@odowd1988].\n`;
      assert.equal(mended(parseCase(text)), text.replace(from, to));
      assert.deepEqual(parseCase(text.replace(from, to)).findings, []);
    }
  });

  it('that is nearly right has a fix that mends it', () => {
    for (const [from, to] of [
      ['status: approved', 'status: aproved'],
      ['part: patient', 'part: pacient'],
      ['"The letter: a case"', 'The letter: a case'],
      ['summary: A', 'sumary: A'],
    ] as const) {
      const file = parseCase(`---\n${FULL.replace(from, to)}---\n\nText [@odowd1988].\n`);
      assert.equal(mended(file), `---\n${FULL}---\n\nText [@odowd1988].\n`);
    }
  });
});
