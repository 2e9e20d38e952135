/** The one schema of the front matter: what validation, completion, hovers and the published JSON Schema are made from. */
import { FORMAT_NAMES } from '../formats/index.js';
import { AUTHOR, PERSON } from './people-fields.js';
import { REFERENCE } from './reference-fields.js';
import { choice, date, type Field, text, texts } from './shape.js';

export const CONTENT_NOTES = [
  'suicide',
  'self-harm',
  'abuse',
  'violence',
  'discrimination',
  'bereavement',
  'substance-use',
  'eating',
  'sexual',
] as const;

/** All keys, in the order in which a template lists them. Keys that begin with `x-` are free. */
export const FIELDS: readonly Field[] = [
  {
    key: 'title',
    says: 'the title, at most 18 words; no label on a person',
    shape: { type: 'text', maxWords: 18 },
    required: 'always',
    example: 'title: "The fourth referral"',
  },
  {
    key: 'id',
    says: 'a name that is unique in the library',
    shape: { type: 'text', check: 'id' },
    example: 'id: the-fourth-referral',
  },
  {
    key: 'format',
    says: 'how the case is meant to be used; the first is the one handouts are made for',
    shape: { type: 'list', single: true, min: 1, of: { type: 'choice', values: FORMAT_NAMES } },
    required: 'always',
    example: 'format: balint',
  },
  {
    key: 'summary',
    says: 'what everybody may know, at most 300 characters',
    shape: { type: 'text', maxLength: 300 },
    example: 'summary: A letter that neither of them believes in.',
  },
  {
    key: 'lang',
    says: 'the language of the case, as BCP 47',
    shape: { type: 'text', check: 'language' },
    example: 'lang: en-GB',
  },
  {
    key: 'level',
    says: 'whom it is for',
    shape: {
      type: 'list',
      single: true,
      min: 1,
      of: choice(
        'undergraduate',
        'foundation',
        'specialty-training',
        'independent-practice',
        'interprofessional',
        'faculty',
      ),
    },
    required: 'in-review',
    example: 'level: specialty-training',
  },
  {
    key: 'duration',
    says: 'how long the session takes, in minutes',
    shape: { type: 'duration' },
    required: 'in-review',
    example: 'duration: 45',
  },
  {
    key: 'group',
    says: 'how many take part',
    shape: {
      type: 'map',
      keys: [
        { key: 'min', says: 'at least', shape: { type: 'integer', min: 1 }, example: 'min: 6' },
        { key: 'max', says: 'at most', shape: { type: 'integer', min: 1 }, example: 'max: 10' },
      ],
    },
    example: 'group:\n  min: 6\n  max: 10',
  },
  { key: 'specialty', says: 'the specialties it plays in', shape: texts, example: 'specialty: general-practice' },
  { key: 'setting', says: 'where it plays', shape: texts, example: 'setting: outpatient' },
  { key: 'professions', says: 'the professions it is for', shape: texts, example: 'professions: [medicine, nursing]' },
  {
    key: 'people',
    says: 'who is in the case; their names are pseudonyms',
    shape: { type: 'record', of: PERSON },
    required: 'always',
    example: 'people:\n  kelly:\n    name: Mrs Kelly\n    part: patient',
  },
  {
    key: 'objectives',
    says: 'what taking part should enable, numbered from 1',
    shape: {
      type: 'list',
      of: {
        type: 'either',
        says: 'a text, or a map with ‘text’',
        of: [
          text,
          {
            type: 'map',
            keys: [
              { key: 'id', says: 'a name for it', shape: text, example: 'id: mirror' },
              { key: 'text', says: 'the objective', shape: text, required: 'always', example: 'text: Describe …' },
            ],
          },
        ],
      },
    },
    required: 'in-review',
    example: 'objectives:\n  - Describe what each side wishes',
  },
  {
    key: 'content-notes',
    says: 'what may touch a reader: a list, or ‘none’',
    shape: {
      type: 'either',
      says: `‘none’, or a list of topics: ${CONTENT_NOTES.join(', ')}, or one of your own, as in ‘[bereavement, other: chronic pain]’`,
      of: [
        choice('none'),
        {
          type: 'list',
          single: true,
          of: {
            type: 'either',
            says: `one of ${CONTENT_NOTES.join(', ')}, or ‘other: …’`,
            of: [
              choice(...CONTENT_NOTES),
              {
                type: 'map',
                keys: [
                  {
                    key: 'other',
                    says: 'another topic',
                    shape: text,
                    required: 'always',
                    example: 'other: chronic pain',
                  },
                ],
              },
            ],
          },
        },
      ],
    },
    required: 'in-review',
    example: 'content-notes: [bereavement]',
  },
  {
    key: 'origin',
    says: 'where the case comes from',
    shape: choice('fictional', 'composite', 'real-consented', 'real-anonymised'),
    required: 'always',
    example: 'origin: fictional',
  },
  {
    key: 'consent',
    says: 'the consent to using a real case',
    shape: {
      type: 'map',
      keys: [
        { key: 'status', says: 'whether it was given', shape: text, required: 'always', example: 'status: obtained' },
        { key: 'scope', says: 'what for', shape: text, example: 'scope: teaching' },
        { key: 'date', says: 'when', shape: date, example: 'date: 2026-03-01' },
      ],
    },
    example: 'consent:\n  status: obtained',
  },
  {
    key: 'deidentification',
    says: 'what was done so that nobody can be recognised',
    shape: {
      type: 'map',
      keys: [
        {
          key: 'method',
          says: 'by which method',
          shape: choice('safe-harbor', 'bmj-standard', 'expert', 'other'),
          required: 'always',
          example: 'method: expert',
        },
        { key: 'changed', says: 'what was changed', shape: texts, example: 'changed: [age, place]' },
        { key: 'reviewed-by', says: 'who reviewed it', shape: text, example: 'reviewed-by: A. Reviewer' },
        { key: 'reviewed-on', says: 'when', shape: date, example: 'reviewed-on: 2026-03-01' },
      ],
    },
    example: 'deidentification:\n  method: expert',
  },
  {
    key: 'authors',
    says: 'who wrote it',
    shape: { type: 'list', of: AUTHOR, single: true },
    required: 'in-review',
    example: 'authors:\n  - name: A. Author',
  },
  {
    key: 'contributors',
    says: 'who helped',
    shape: { type: 'list', of: AUTHOR, single: true },
    example: 'contributors:\n  - name: A. Colleague',
  },
  {
    key: 'license',
    says: 'the licence, as an SPDX id',
    shape: { type: 'text', check: 'spdx' },
    required: 'in-review',
    example: 'license: CC-BY-4.0',
  },
  {
    key: 'status',
    says: 'how far the case is; checks grow stricter with it',
    shape: choice('draft', 'in-review', 'approved', 'retired'),
    example: 'status: draft',
  },
  {
    key: 'reviewed',
    says: 'who reviewed it, and when',
    shape: {
      type: 'map',
      keys: [
        { key: 'by', says: 'who', shape: text, required: 'always', example: 'by: A. Reviewer' },
        { key: 'on', says: 'when', shape: date, required: 'always', example: 'on: 2026-03-01' },
      ],
    },
    required: 'approved',
    example: 'reviewed:\n  by: A. Reviewer\n  on: 2026-03-01',
  },
  {
    key: 'review-due',
    says: 'when it is to be looked at again',
    shape: date,
    required: 'approved',
    example: 'review-due: 2029-03-01',
  },
  { key: 'version', says: 'its version', shape: { type: 'text', check: 'semver' }, example: 'version: 1.0.0' },
  { key: 'created', says: 'when it was written', shape: date, example: 'created: 2026-03-01' },
  { key: 'doi', says: 'its own DOI', shape: { type: 'text', check: 'doi' }, example: 'doi: 10.1000/xyz' },
  {
    key: 'keywords',
    says: 'two to five keywords',
    shape: { type: 'list', of: text, min: 2, max: 5 },
    example: 'keywords: [Balint group, persistent pain]',
  },
  {
    key: 'mesh',
    says: 'MeSH descriptors',
    shape: { type: 'list', single: true, of: { type: 'text', check: 'mesh' } },
    example: 'mesh: [D010817]',
  },
  {
    key: 'competing-interests',
    says: 'competing interests of the authors',
    shape: text,
    example: 'competing-interests: none',
  },
  {
    key: 'competencies',
    says: 'competencies of a framework, by id',
    shape: {
      type: 'list',
      of: {
        type: 'map',
        keys: [
          { key: 'framework', says: 'the framework', shape: text, required: 'always', example: 'framework: gmc-gpc' },
          { key: 'id', says: 'the id in it', shape: text, required: 'always', example: 'id: 2' },
        ],
      },
    },
    example: 'competencies:\n  - framework: gmc-gpc\n    id: "2"',
  },
  {
    key: 'terms-under-discussion',
    says: 'terms that the case teaches about, so that they are not flagged',
    shape: texts,
    example: 'terms-under-discussion: [heartsink]',
  },
  {
    key: 'identity-relevance',
    says: 'why a person’s identity matters to this case',
    shape: text,
    example: 'identity-relevance: …',
  },
  {
    key: 'measures',
    says: 'scores of published instruments, by name',
    shape: {
      type: 'list',
      of: {
        type: 'map',
        keys: [
          { key: 'instrument', says: 'its name', shape: text, required: 'always', example: 'instrument: ddprq-10' },
          {
            key: 'score',
            says: 'the score',
            shape: { type: 'text', check: 'number' },
            required: 'always',
            example: 'score: 34',
          },
          { key: 'of', says: 'whose', shape: text, example: 'of: shah' },
          { key: 'note', says: 'a note', shape: text, example: 'note: …' },
        ],
      },
    },
    example: 'measures:\n  - instrument: ddprq-10\n    score: 34',
  },
  {
    key: 'references',
    says: 'literature, as CSL-YAML; cited in the text as [@id]',
    shape: {
      type: 'list',
      of: {
        type: 'map',
        open: true,
        keys: REFERENCE,
      },
    },
    example: 'references:\n  - id: odowd1988\n    type: article-journal',
  },
];
