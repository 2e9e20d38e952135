/** The one schema of a library’s settings, `encounter.yaml`: validated by the interpreter of the front matter. */
import type { Severity } from '../language/finding.js';
import type { EditionKind } from '../language/formats/index.js';
import type { Field, Shape } from '../language/matter/shape.js';
import { WORDS } from '../language/vocabulary.js';

const text: Shape = { type: 'text' };
const texts: Shape = { type: 'list', of: text, single: true };
const choice = (...values: readonly string[]): Shape => ({ type: 'choice', values });

/** Stands for Markdown outside all blocks, where words are listed. */
export const PROSE = 'prose';

/** What a format may name: the words of the vocabulary, and prose. `feeling` shows wherever prose does. */
export const FORMAT_WORDS: readonly string[] = [PROSE, ...WORDS.map((word) => word.name)];

/** The editions that an own format may decide; who leads sees everything. */
export const OWN_EDITIONS = [
  'learner',
  'after',
  'one-page',
  'candidate',
  'actor',
  'examiner',
  'observer',
  'panel',
] as const satisfies readonly EditionKind[];

/** How severe a finding can be, as an author writes it. `info`, the word of reports for machines, is understood too. */
export const SEVERITIES: ReadonlyMap<string, Severity> = new Map([
  ['hint', 'info'],
  ['warning', 'warning'],
  ['error', 'error'],
  ['info', 'info'],
]);
const severity: Shape = { type: 'choice', values: ['hint', 'warning', 'error'], also: ['info'] };
/** How severe a rule’s findings are in a library. */
const ruleSeverity: Shape = { type: 'choice', values: ['off', 'hint', 'warning', 'error'], also: ['info'] };

const words: Shape = { type: 'list', of: choice(...FORMAT_WORDS), single: true };
const count: Shape = { type: 'integer', min: 1 };

const NAME: Field = {
  key: 'name',
  says: 'its name in ‘format’, in small letters',
  shape: { type: 'text', check: 'id' },
  required: 'always',
  example: 'name: ward-reflection',
};

const PHASE: Shape = {
  type: 'map',
  keys: [
    { key: 'name', says: 'what it is called', shape: text, required: 'always', example: 'name: The story' },
    { key: 'minutes', says: 'how long it takes', shape: count, required: 'always', example: 'minutes: 8' },
    { key: 'says', says: 'what happens in it', shape: text, required: 'always', example: 'says: One nurse tells …' },
  ],
};

const REQUIREMENT: Shape = {
  type: 'either',
  says: 'a word, or a map with ‘words’',
  of: [
    choice(...FORMAT_WORDS),
    {
      type: 'map',
      keys: [
        {
          key: 'words',
          says: 'words of which any will do',
          shape: { ...words, min: 1 },
          required: 'always',
          example: 'words: story',
        },
        { key: 'min', says: 'at least so many', shape: count, example: 'min: 2' },
        { key: 'max', says: 'at most so many', shape: count, example: 'max: 4' },
        { key: 'says', says: 'what is needed, for the author', shape: text, example: 'says: two stories' },
      ],
    },
  ],
};

const FORMAT: Shape = {
  type: 'map',
  keys: [
    NAME,
    {
      key: 'title',
      says: 'its name as it is printed',
      shape: text,
      required: 'always',
      example: 'title: Ward reflection',
    },
    { key: 'says', says: 'what it is, in one sentence', shape: text, required: 'always', example: 'says: A ward …' },
    { key: 'source', says: 'where it comes from', shape: texts, example: 'source: The department’s handbook, 2025' },
    {
      key: 'group',
      says: 'how many take part',
      shape: {
        type: 'map',
        keys: [
          { key: 'min', says: 'at least', shape: count, required: 'always', example: 'min: 4' },
          { key: 'max', says: 'at most', shape: count, required: 'always', example: 'max: 12' },
        ],
      },
      required: 'always',
      example: 'group:\n  min: 4\n  max: 12',
    },
    {
      key: 'duration',
      says: 'how long a session usually takes, in minutes',
      shape: { type: 'duration' },
      required: 'always',
      example: 'duration: 30',
    },
    {
      key: 'phases',
      says: 'the running order',
      shape: { type: 'list', of: PHASE },
      example: 'phases:\n  - name: The story\n    minutes: 8\n    says: One nurse tells …',
    },
    {
      key: 'requires',
      says: 'what a case must hold for it',
      shape: { type: 'list', of: REQUIREMENT, single: true },
      example: 'requires: [story, question]',
    },
    { key: 'allows', says: 'words that make sense in it', shape: words, example: 'allows: [story, question, care]' },
    {
      key: 'stance',
      says: 'whether its questions explore alone (‘open’)',
      shape: choice('open', 'any'),
      example: 'stance: open',
    },
    { key: 'ground-rules', says: 'its ground rules', shape: texts, example: 'ground-rules:\n  - We do not advise.' },
    {
      key: 'editions',
      says: 'for each edition, the words that it shows; what is not named stays hidden',
      shape: {
        type: 'map',
        keys: OWN_EDITIONS.map((key) => ({
          key,
          says: `the words that the ${key} edition shows`,
          shape: words,
          example: `${key}: [prose, question, care]`,
        })),
      },
      example: 'editions:\n  learner: [prose, dialogue, question, care, support]',
    },
  ],
};

const TERM: Shape = {
  type: 'map',
  keys: [
    {
      key: 'term',
      says: 'the term as it is written; ‘*’ stands for any letters',
      shape: { type: 'text', maxLength: 80 },
      required: 'always',
      example: 'term: "corridor patient*"',
    },
    { key: 'instead', says: 'what to write instead', shape: texts, example: 'instead: waiting for a bed' },
    { key: 'why', says: 'why', shape: text, example: 'why: It names them by where we put them.' },
    {
      key: 'severity',
      says: 'how severe it is',
      shape: severity,
      example: 'severity: warning',
    },
  ],
};

/** All keys of `encounter.yaml`. Keys that begin with `x-` are free. */
export const SETTINGS_FIELDS: readonly Field[] = [
  {
    key: 'rules',
    says: 'how severe a rule’s findings are in this library, or ‘off’',
    shape: { type: 'record', of: ruleSeverity },
    example: 'rules:\n  teaching/minutes: off',
  },
  {
    key: 'formats',
    says: 'formats of your own',
    shape: { type: 'list', of: FORMAT },
    example: 'formats:\n  - name: ward-reflection',
  },
  {
    key: 'vocabularies',
    says: 'words of your own for the front matter',
    shape: {
      type: 'map',
      keys: [
        { key: 'specialties', says: 'specialties', shape: texts, example: 'specialties: [sleep-medicine]' },
        { key: 'settings', says: 'settings', shape: texts, example: 'settings: [night-ward]' },
        { key: 'professions', says: 'professions', shape: texts, example: 'professions: [chaplaincy]' },
        {
          key: 'frameworks',
          says: 'frameworks of competencies, and the ids in each',
          shape: { type: 'record', of: texts },
          example: 'frameworks:\n  gmc-gpc: ["1", "2"]',
        },
      ],
    },
    example: 'vocabularies:\n  specialties: [sleep-medicine]',
  },
  {
    key: 'terms',
    says: 'terms that are not used of people here',
    shape: { type: 'list', of: TERM },
    example: 'terms:\n  - term: "corridor patient*"',
  },
  {
    key: 'allow',
    says: 'places and names that may stand in cases',
    shape: {
      type: 'map',
      keys: [
        { key: 'places', says: 'places', shape: texts, example: 'places: [Northfield]' },
        { key: 'names', says: 'names', shape: texts, example: 'names: [Schwartz]' },
      ],
    },
    example: 'allow:\n  names: [Schwartz]',
  },
];
