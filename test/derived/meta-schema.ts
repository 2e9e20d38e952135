/**
 * The meta-schema of JSON Schema 2020-12 in one document: the keywords of its vocabularies core, applicator, validation,
 * meta-data and format-annotation, as they are set out in the specification (sections 8 to 10 of the core, 6, 7 and 9
 * of the validation document). It differs from the published one on purpose: references are plain, since nothing
 * extends it, and a keyword that the specification does not know is a mistake here.
 */
const schema = { $ref: '#' };
const schemas = { type: 'array', minItems: 1, items: schema };
const named = { type: 'object', additionalProperties: schema };
const count = { type: 'integer', minimum: 0 };
const texts = { type: 'array', items: { type: 'string' }, uniqueItems: true };
const text = { type: 'string' };
const flag = { type: 'boolean' };
const simpleType = { enum: ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'] };

export const META_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: ['object', 'boolean'],
  properties: {
    $id: { type: 'string', format: 'uri-reference', pattern: '^[^#]*#?$' },
    $schema: { type: 'string', format: 'uri' },
    $ref: { type: 'string', format: 'uri-reference' },
    $anchor: { type: 'string', pattern: '^[A-Za-z_][-A-Za-z0-9._]*$' },
    $dynamicRef: { type: 'string', format: 'uri-reference' },
    $dynamicAnchor: { type: 'string', pattern: '^[A-Za-z_][-A-Za-z0-9._]*$' },
    $vocabulary: { type: 'object', additionalProperties: flag },
    $comment: text,
    $defs: named,
    prefixItems: schemas,
    items: schema,
    contains: schema,
    additionalProperties: schema,
    properties: named,
    patternProperties: { type: 'object', additionalProperties: schema, propertyNames: { format: 'regex' } },
    dependentSchemas: named,
    propertyNames: schema,
    if: schema,
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: schema,
    else: schema,
    allOf: schemas,
    anyOf: schemas,
    oneOf: schemas,
    not: schema,
    unevaluatedItems: schema,
    unevaluatedProperties: schema,
    type: { anyOf: [simpleType, { type: 'array', items: simpleType, minItems: 1, uniqueItems: true }] },
    const: true,
    enum: { type: 'array', items: true },
    multipleOf: { type: 'number', exclusiveMinimum: 0 },
    maximum: { type: 'number' },
    exclusiveMaximum: { type: 'number' },
    minimum: { type: 'number' },
    exclusiveMinimum: { type: 'number' },
    maxLength: count,
    minLength: count,
    pattern: { type: 'string', format: 'regex' },
    maxItems: count,
    minItems: count,
    uniqueItems: flag,
    maxContains: count,
    minContains: count,
    maxProperties: count,
    minProperties: count,
    required: texts,
    dependentRequired: { type: 'object', additionalProperties: texts },
    title: text,
    description: text,
    default: true,
    deprecated: flag,
    readOnly: flag,
    writeOnly: flag,
    examples: { type: 'array', items: true },
    format: text,
  },
  additionalProperties: false,
};
