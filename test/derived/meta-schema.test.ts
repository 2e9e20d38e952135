import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const schema = (): Record<string, unknown> => JSON.parse(readFileSync('schemas/case.schema.json', 'utf8'));

describe('schemas/case.schema.json', () => {
  it('is a schema by the meta-schema of draft 2020-12, as published', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    assert.equal(schema().$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.ok(ajv.validateSchema(schema()), JSON.stringify(ajv.errors));
    assert.equal(ajv.validateSchema({ ...schema(), properties: { title: { type: 'txt' } } }), false);
  });

  it('accepts a small case and refuses what no case can say', () => {
    const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(schema());
    const people = { kelly: { name: 'Mrs Kelly', part: 'patient' }, shah: { name: 'Dr Shah', part: 'clinician' } };
    const small = { title: 'The fourth referral', format: 'balint', origin: 'fictional', people };
    assert.equal(valid(small), true, JSON.stringify(valid.errors));
    assert.equal(valid({ ...small, 'x-ours': [1] }), true);
    for (const wrong of [
      { format: 'balnt' },
      { origin: 'true' },
      { people: { a: { name: 'A', part: 'nurse' } } },
      { duration: 'long' },
      { title: ['A'] },
    ]) {
      assert.equal(valid({ ...small, ...wrong }), false, JSON.stringify(wrong));
    }
  });
});
