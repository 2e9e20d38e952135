/** Where the examples stand: a library with another case, and files beside them. */
import { ownTermsRule } from '../../src/rules/language/own-terms.js';
import { libraryIndexOf } from '../../src/rules/library/index-of.js';
import type { Surroundings } from '../../src/rules/rule.js';
import { jpeg, MANCHESTER, tiff } from './privacy/pictures.js';

/** What a telephone writes into a photograph. */
const WITH_PLACE = jpeg(tiff([], [], MANCHESTER));

/** The library in which the examples stand, as `pain/this.case.md`. */
const LIBRARY = libraryIndexOf([
  {
    uri: 'file:///library/balint/the-silent-ward.case.md',
    id: 'the-silent-ward',
    people: [
      { key: 'achebe', name: 'Mrs Achebe', part: 'patient' },
      { key: 'mother', name: 'Her mother', part: 'relative' },
      { key: 'rana', name: 'Dr Rana', part: 'clinician' },
    ],
  },
  { uri: 'file:///library/pain/this.case.md', id: 'this-one', people: [] },
]);

export const SURROUNDINGS: Surroundings = {
  rules: [
    ownTermsRule([
      { term: 'doorknob patient', instead: ['a patient who told us at the door'], why: 'It mocks a fear.' },
      { term: 'wobbl*', instead: [], severity: 'info' },
    ]),
  ],
  library: { index: LIBRARY, uri: 'file:///library/pain/this.case.md' },
  today: '2026-11-23',
  exists: (relative) => ['coat.png', 'ward.jpg', 'other.case.md'].includes(relative),
  bytesOf: (relative) => (relative === 'ward.jpg' ? WITH_PLACE : undefined),
  idsIn: (relative) => (relative === 'other.case.md' ? ['q1'] : undefined),
};
