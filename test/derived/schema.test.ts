/** The published JSON Schema says what the validator says, as far as a schema can. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Schema, Validator } from '@cfworker/json-schema';
import { parse, stringify } from 'yaml';
import { BEYOND_SCHEMA, caseSchema, exampleOf } from '../../src/derived/schema.js';
import { FIELDS } from '../../src/language/matter/schema.js';
import type { Field, Shape } from '../../src/language/matter/shape.js';
import { parseCase } from '../../src/language/parse.js';
import { META_SCHEMA } from './meta-schema.js';

const schema = JSON.parse(JSON.stringify(caseSchema())) as Schema;
const validator = new Validator(schema, '2020-12');
const meta = new Validator(META_SCHEMA as Schema, '2020-12');

const ORDINARY: Readonly<Record<string, unknown>> = {
  title: 'The fourth referral',
  format: 'balint',
  people: { kelly: { name: 'Mrs Kelly', part: 'patient' }, shah: { name: 'Dr Shah', part: 'clinician' } },
  origin: 'fictional',
};
const IN_REVIEW = {
  level: 'faculty',
  duration: 45,
  objectives: ['Describe what each side wishes'],
  'content-notes': 'none',
  authors: 'A. Author',
  license: 'CC-BY-4.0',
};
const REVIEWED = { reviewed: { by: 'A. Reviewer', on: '2026-03-01' }, 'review-due': '2029-03-01' };

/** Ordinary front matter with some keys changed; a key whose value is undefined is left out. */
const yamlOf = (keys: object): string =>
  stringify(Object.fromEntries(Object.entries({ ...ORDINARY, ...keys }).filter(([, value]) => value !== undefined)));

/** What the schema and the validator say of a piece of YAML: whether all is well, and else why. */
function judge(yaml: string): { readonly schema: boolean; readonly own: boolean; readonly why: string } {
  const { valid, errors } = validator.validate(parse(yaml) as unknown);
  const findings = parseCase(`---\n${yaml}---\n`).findings.filter(({ rule }) => rule.startsWith('matter/'));
  const why = [
    yaml,
    ...errors.map(({ instanceLocation, error }) => `schema: ${instanceLocation} ${error}`),
    ...findings.map(({ rule, message }) => `own: ${rule} ${message}`),
  ].join('\n');
  return { schema: valid, own: findings.length === 0, why };
}

const many = (count: number): string => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

/** Front matter on which both agree, and what they say. */
const AGREED: readonly (readonly [string, object, boolean])[] = [
  ['an ordinary case', {}, true],
  ['a case without a title', { title: undefined }, false],
  ['a case without people', { people: undefined }, false],
  ['a case without a format', { format: undefined }, false],
  ['a case without an origin', { origin: undefined }, false],
  ['a mistyped key', { sumary: 'x' }, false],
  ['a key of one’s own', { 'x-room': { floor: [3, null] } }, true],
  ['an empty title', { title: '' }, false],
  ['a title of eighteen words', { title: many(18) }, true],
  ['a title of nineteen words', { title: many(19) }, false],
  ['a summary of 300 characters', { summary: 'x'.repeat(300) }, true],
  ['a summary of 301 characters', { summary: 'x'.repeat(301) }, false],
  ['several formats', { format: ['balint', 'osce'] }, true],
  ['a format that is not known', { format: ['balint', 'seminar'] }, false],
  ['no format at all', { format: [] }, false],
  ['people in a list', { people: ['Mrs Kelly'] }, false],
  [
    'a person with everything',
    {
      people: {
        ...(ORDINARY.people as object),
        ann: {
          name: 'Ann',
          part: 'relative',
          about: 'her daughter',
          age: 30,
          pronouns: 'she/her',
          'played-by': 'actor',
        },
      },
    },
    true,
  ],
  ['a person without a part', { people: { ...(ORDINARY.people as object), ann: { name: 'Ann' } } }, false],
  [
    'a person with an unknown part',
    { people: { ...(ORDINARY.people as object), ann: { name: 'Ann', part: 'aunt' } } },
    false,
  ],
  [
    'a person with a mistyped key',
    { people: { ...(ORDINARY.people as object), ann: { name: 'Ann', part: 'relative', pronoun: 'she' } } },
    false,
  ],
  [
    'a person under the name of a role',
    { people: { ...(ORDINARY.people as object), examiner: { name: 'Ann', part: 'relative' } } },
    false,
  ],
  [
    'a person’s key with a space',
    { people: { ...(ORDINARY.people as object), 'aunt ann': { name: 'Ann', part: 'relative' } } },
    false,
  ],
  [
    'a person’s key in another script',
    { people: { ...(ORDINARY.people as object), ليلى: { name: 'ليلى', part: 'relative' } } },
    true,
  ],
  ['a case in review', { ...IN_REVIEW, status: 'in-review' }, true],
  ['a case in review that says too little', { status: 'in-review' }, false],
  ['an approved case', { ...IN_REVIEW, ...REVIEWED, status: 'approved' }, true],
  ['an approved case that nobody reviewed', { ...IN_REVIEW, status: 'approved' }, false],
  ['a retired case that nobody reviewed', { ...IN_REVIEW, status: 'retired' }, false],
  ['an unknown status', { status: 'done' }, false],
  [
    'a real case with consent',
    { origin: 'real-consented', consent: { status: 'obtained' }, deidentification: { method: 'expert' } },
    true,
  ],
  ['a real case without consent', { origin: 'real-consented', deidentification: { method: 'expert' } }, false],
  ['a real case of which nothing was changed', { origin: 'real-anonymised' }, false],
  ['minutes as a number', { duration: 45 }, true],
  ['minutes as ISO 8601', { duration: 'PT1H30M' }, true],
  ['no minutes', { duration: 0 }, false],
  ['no minutes as ISO 8601', { duration: 'PT0M' }, false],
  ['a duration without any', { duration: 'PT' }, false],
  ['minutes in words', { duration: 'an hour' }, false],
  ['half minutes', { duration: 7.5 }, false],
  ['a group', { group: { min: 6, max: 10 } }, true],
  ['a group of nobody', { group: { min: 0 } }, false],
  ['content notes', { 'content-notes': ['suicide', { other: 'a near miss' }] }, true],
  ['one content note', { 'content-notes': 'abuse' }, true],
  ['an unknown content note', { 'content-notes': ['sadness'] }, false],
  ['objectives', { objectives: ['One', { id: 'two', text: 'Two' }] }, true],
  ['an objective without its text', { objectives: [{ id: 'two' }] }, false],
  ['one objective without a list', { objectives: 'One' }, false],
  ['an author with an ORCID iD', { authors: [{ name: 'A', orcid: '0000-0002-1825-0097' }] }, true],
  ['an ORCID iD that is too short', { authors: [{ name: 'A', orcid: '0000-0002-1825' }] }, false],
  ['an author without a name', { authors: [{ role: 'nurse' }] }, false],
  ['keywords', { keywords: ['a', 'b'] }, true],
  ['too few keywords', { keywords: ['a'] }, false],
  ['too many keywords', { keywords: ['a', 'b', 'c', 'd', 'e', 'f'] }, false],
  ['a day', { created: '2024-02-29' }, true],
  ['a month that there is not', { created: '2026-13-01' }, false],
  ['a version', { version: '1.0.0-rc.1' }, true],
  ['half a version', { version: '1.0' }, false],
  ['a DOI as an address', { doi: 'https://doi.org/10.1136/bmj.i760' }, true],
  ['half a DOI', { doi: 'bmj.i760' }, false],
  ['an id', { id: 'the-fourth-referral' }, true],
  ['an id with spaces', { id: 'The fourth referral' }, false],
  ['a language', { lang: 'zh-Hant-TW' }, true],
  ['a language by its name', { lang: 'English' }, false],
  ['a licence of one’s own', { license: 'LicenseRef-our-school' }, true],
  ['a licence in words', { license: 'free for all' }, false],
  ['MeSH', { mesh: ['D010817'] }, true],
  ['a MeSH term', { mesh: ['Pain'] }, false],
  ['a score', { measures: [{ instrument: 'ddprq-10', score: 34.5, note: 'twice' }] }, true],
  ['a score in words', { measures: [{ instrument: 'ddprq-10', score: 'high' }] }, false],
  [
    'a reference with keys of its own',
    { references: [{ id: 'a', type: 'book', author: [{ family: 'A' }], issued: { 'date-parts': [[1988]] } }] },
    true,
  ],
  ['a reference without an id', { references: [{ type: 'book' }] }, false],
  ['competencies', { competencies: [{ framework: 'gmc', id: 2 }] }, true],
];

/** Where the schema cannot see, by the sentence that says so: it passes what we do not, or the other way round. */
const BEYOND: readonly {
  readonly says: string;
  readonly keys?: object;
  readonly yaml?: string;
  readonly schema: boolean;
}[] = [
  { says: 'A clinician, and', keys: { people: { kelly: { name: 'Mrs Kelly', part: 'patient' } } }, schema: true },
  {
    says: 'No two people',
    keys: { people: { ...(ORDINARY.people as object), mother: { name: 'Mrs Kelly', part: 'relative' } } },
    schema: true,
  },
  {
    says: 'The last digit of an ORCID',
    keys: { authors: [{ name: 'A', orcid: '0000-0002-1825-0098' }] },
    schema: true,
  },
  { says: 'A language tag', keys: { lang: 'en-a' }, schema: true },
  { says: 'The smallest `group`', keys: { group: { min: 10, max: 6 } }, schema: true },
  { says: 'A number in quotes', keys: { group: { min: '6' } }, schema: false },
  { says: 'The 300 characters', keys: { summary: '😀'.repeat(299) }, schema: true },
];

describe('The JSON Schema', () => {
  it('is a schema of the draft 2020-12, and uses no keyword that the draft does not know', () => {
    assert.deepEqual(meta.validate(schema).errors, []);
    for (const broken of [{ type: 'text' }, { requierd: ['a'] }, { properties: [] }, { minItems: -1 }])
      assert.equal(meta.validate({ ...schema, ...broken }).valid, false, JSON.stringify(broken));
  });

  it('stands in schemas/case.schema.json', () => {
    assert.deepEqual(JSON.parse(readFileSync('schemas/case.schema.json', 'utf8')), schema);
  });

  it('describes every key, with an example that it accepts itself', () => {
    const visit = (fields: readonly Field[]): void => {
      for (const field of fields) {
        assert.ok(field.says, field.key);
        assert.ok(field.example.startsWith(`${field.key}:`), field.example);
        assert.notEqual(exampleOf(field), null, field.example);
        keysIn(field.shape).forEach((keys) => {
          visit(keys);
        });
      }
    };
    visit(FIELDS);
    for (const field of FIELDS) {
      if (field.key === 'people') continue;
      const { schema: valid, own, why } = judge(yamlOf({ [field.key]: exampleOf(field) }));
      const needsMore = field.key === 'status' ? false : !valid || !own;
      assert.equal(needsMore, false, why);
    }
  });

  for (const [title, keys, well] of AGREED) {
    it(`${well ? 'passes' : 'stops at'} ${title}, as the validator does`, () => {
      const { schema: valid, own, why } = judge(yamlOf(keys));
      assert.deepEqual({ schema: valid, own }, { schema: well, own: well }, why);
    });
  }

  it('agrees with the validator on every key with values that do not belong there', () => {
    const odd = [null, '', ' ', [], {}, [null], [''], [[]], [{}], 'a word', '2026-03-01', 7, -1, 0.5, true, { a: 'b' }];
    const differing: string[] = [];
    for (const { key } of FIELDS) {
      if (key === 'people') continue;
      for (const value of odd) {
        const yaml = yamlOf({ [key]: value });
        const { schema: valid, own } = judge(yaml);
        // Without quotes, `7` is a number to YAML, and to us the text that stands there: see what the docs say.
        if (/^(?:id|license)$/.test(key) && /^(?:number|boolean)$/.test(typeof value)) continue;
        if (valid !== own) differing.push(`${key}: ${JSON.stringify(value)} (schema ${valid}, own ${own})`);
      }
    }
    assert.deepEqual(differing, []);
  });

  for (const { says, keys, schema: passes } of BEYOND) {
    it(`cannot know: ${says} …`, () => {
      const { schema: valid, own, why } = judge(yamlOf(keys ?? {}));
      assert.deepEqual({ schema: valid, own }, { schema: passes, own: !passes }, why);
    });
  }

  it('stops at 30 February only where a tool takes ‘format’ at its word', () => {
    const { schema: valid, own } = judge(yamlOf({ created: '2026-02-30' }));
    assert.deepEqual({ valid, own }, { valid: false, own: false });
  });

  it('says in the docs all that it cannot know', () => {
    const shown = [...BEYOND.map(({ says }) => says), 'A day is in the calendar'];
    for (const sentence of BEYOND_SCHEMA)
      assert.ok(
        shown.some((says) => sentence.startsWith(says)),
        sentence,
      );
    assert.equal(shown.length, BEYOND_SCHEMA.length);
  });
});

function keysIn(shape: Shape): readonly (readonly Field[])[] {
  if (shape.type === 'map') return [shape.keys];
  if (shape.type === 'list' || shape.type === 'record') return keysIn(shape.of);
  return shape.type === 'either' ? shape.of.flatMap(keysIn) : [];
}
