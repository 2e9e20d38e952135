/** The front matter as a JSON Schema (2020-12), for other YAML tools. `docs/language.md` says where they check less. */
import { parse } from 'yaml';
import { FIELDS } from '../language/matter/schema.js';
import type { CheckName, Field, Shape } from '../language/matter/shape.js';
import { RESERVED_KEYS } from '../language/vocabulary.js';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Schema = { readonly [key: string]: Json };

/** What `checks.ts` asks of a text, as far as a pattern can say it. */
const PATTERNS: Readonly<Record<CheckName, Schema>> = {
  id: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{2,63}$' },
  language: { type: 'string', pattern: '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$' },
  date: { type: 'string', format: 'date', pattern: '^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$' },
  orcid: {
    type: 'string',
    pattern: '^(?:https://orcid\\.org/)?[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$',
  },
  semver: { type: 'string', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][A-Za-z0-9_.+-]+)?$' },
  doi: { type: 'string', pattern: '^(?:https://doi\\.org/)?10\\.[0-9]{4,9}/\\S+$' },
  spdx: { type: 'string', pattern: '^(?:LicenseRef-[A-Za-z0-9.-]+|[A-Za-z0-9][A-Za-z0-9.+-]*)$' },
  mesh: { type: 'string', pattern: '^D[0-9]{6,9}$' },
  number: { type: ['number', 'string'], pattern: '^-?[0-9]+(?:\\.[0-9]+)?$' },
};

/** A text; YAML reads `52` and `true` as something else, and nobody means anything else by it here. */
const TEXT: Schema = { type: ['string', 'number', 'boolean'], pattern: '\\S' };

function schemaOf(shape: Shape): Schema {
  switch (shape.type) {
    case 'anything':
      return {};
    case 'text':
      if (shape.check) return PATTERNS[shape.check];
      return {
        ...TEXT,
        ...(shape.maxLength === undefined ? {} : { maxLength: shape.maxLength }),
        ...(shape.maxWords === undefined ? {} : { pattern: `^\\s*\\S+(?:\\s+\\S+){0,${shape.maxWords - 1}}\\s*$` }),
      };
    case 'suggested':
      return { ...TEXT, examples: shape.values };
    case 'choice':
      return { enum: shape.values };
    case 'integer':
      return { type: 'integer', minimum: shape.min, maximum: shape.max ?? 999_999 };
    case 'duration':
      return {
        anyOf: [
          { type: 'integer', minimum: 1, maximum: 9999 },
          {
            type: 'string',
            pattern: '^(?=.*[1-9])(?:[0-9]{1,4}|PT(?=[0-9])(?:[0-9]{1,2}H)?(?:[0-9]{1,4}M)?)$',
          },
        ],
      };
    case 'list': {
      const list: Schema = {
        type: 'array',
        items: schemaOf(shape.of),
        ...(shape.min === undefined ? {} : { minItems: shape.min }),
        ...(shape.max === undefined ? {} : { maxItems: shape.max }),
      };
      return shape.single ? { anyOf: [schemaOf(shape.of), list] } : list;
    }
    case 'map':
      return object(shape.keys, shape.open === true);
    case 'record':
      return {
        type: 'object',
        propertyNames: { pattern: '^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*$', not: { enum: RESERVED_KEYS } },
        additionalProperties: schemaOf(shape.of),
      };
    case 'either':
      return { anyOf: shape.of.map(schemaOf) };
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The value of a field’s example, as YAML reads it. */
export function exampleOf({ key, example }: Field): Json {
  const read = parse(example) as { readonly [key: string]: Json } | null;
  return read?.[key] ?? null;
}

function object(fields: readonly Field[], open: boolean): Schema {
  const required = fields.filter((field) => field.required === 'always').map((field) => field.key);
  return {
    type: 'object',
    properties: Object.fromEntries(
      fields.map((field) => [
        field.key,
        { description: `${capital(field.says)}.`, ...schemaOf(field.shape), examples: [exampleOf(field)] },
      ]),
    ),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: open,
  };
}

/** If a key has one of these values, these keys are needed too. */
const needs = (key: string, values: readonly string[], required: readonly string[]): Schema => ({
  if: { properties: { [key]: { enum: values } }, required: [key] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { required },
});

const requiredFrom = (...from: readonly (string | undefined)[]): string[] =>
  FIELDS.filter((field) => from.includes(field.required)).map((field) => field.key);

/** The schema of the front matter, made from its one table. */
export function caseSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Front matter of an Encounter case',
    description:
      'A teaching case on a difficult doctor–patient encounter says here what it is, whom it is for, who is in it and where it comes from. Keys that begin with x- are free.',
    ...object(FIELDS, false),
    patternProperties: { '^x-': {} },
    allOf: [
      needs('status', ['in-review', 'approved', 'retired'], requiredFrom('in-review')),
      needs('status', ['approved', 'retired'], requiredFrom('approved')),
      needs('origin', ['real-consented'], ['consent']),
      needs('origin', ['real-consented', 'real-anonymised'], ['deidentification']),
    ],
  };
}

/** What Encounter checks in the front matter and JSON Schema cannot, or checks otherwise. */
export const BEYOND_SCHEMA: readonly string[] = [
  'A clinician, and a patient or a relative, are among the `people`.',
  'No two people have the same name.',
  'The last digit of an ORCID iD fits the others.',
  'A day is in the calendar (tools that take `format` as a mere note let 30 February pass).',
  'A language tag is one that can be understood as a whole: `en-a` is not.',
  'The smallest `group` is not larger than the largest.',
  'A number in quotes, as in `min: "6"`, is forgiven, and so is a text such as `7` or `true` without them; most YAML tools are stricter.',
  'The 300 characters of a `summary` are counted as JavaScript counts them: an emoji is two.',
];
