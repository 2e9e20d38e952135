/** The keys of a reference, in the terms of CSL. */
import { type Field, text } from './shape.js';

/** Types of CSL 1.0.2 that teaching cases cite. https://docs.citationstyles.org/en/stable/specification.html */
const REFERENCE_TYPES = [
  'article-journal',
  'book',
  'chapter',
  'report',
  'webpage',
  'thesis',
  'paper-conference',
  'article-newspaper',
  'article-magazine',
  'article',
  'review',
  'review-book',
  'entry-encyclopedia',
  'entry-dictionary',
  'standard',
  'legislation',
  'regulation',
  'pamphlet',
  'document',
  'post-weblog',
  'post',
] as const;

/** What is CSL’s own is taken as CSL has it: other programs wrote it, and no key of it is ours to judge. */
const csl = (key: string, says: string, example: string): Field => ({
  key,
  says,
  shape: { type: 'anything' },
  example,
});

/** The variables of CSL that handouts print. */
export const REFERENCE: readonly Field[] = [
  { key: 'id', says: 'the key for [@…]', shape: text, required: 'always', example: 'id: odowd1988' },
  {
    key: 'type',
    says: 'what kind of work it is',
    shape: {
      type: 'either',
      says: 'a type of CSL',
      of: [{ type: 'suggested', values: REFERENCE_TYPES }, { type: 'anything' }],
    },
    example: 'type: article-journal',
  },
  csl('title', 'the title', 'title: "Five years of heartsink patients in general practice"'),
  csl('author', 'who wrote it', 'author:\n  - family: O’Dowd\n    given: T C'),
  csl('editor', 'who edited it', 'editor:\n  - family: Editor\n    given: A'),
  csl('container-title', 'the journal, or the book that holds it', 'container-title: BMJ'),
  csl('issued', 'when it was published', 'issued: "1988"'),
  csl('volume', 'the volume', 'volume: "297"'),
  csl('issue', 'the issue', 'issue: "6647"'),
  csl('page', 'the pages', 'page: 528-530'),
  csl('DOI', 'the DOI', 'DOI: 10.1136/bmj.297.6647.528'),
  csl('PMID', 'the number in PubMed', 'PMID: "3139188"'),
  csl('URL', 'the address', 'URL: https://www.example.org/'),
  csl('accessed', 'when it was looked up', 'accessed: "2026-03-01"'),
  csl('publisher', 'who published it', 'publisher: Pitman Medical'),
  csl('publisher-place', 'where', 'publisher-place: London'),
  csl('edition', 'which edition', 'edition: "2"'),
  csl('number', 'the number of a report', 'number: NG193'),
  csl('genre', 'what kind of report or thesis', 'genre: guideline'),
  csl('collection-title', 'the series', 'collection-title: Discussion papers'),
  csl('status', 'forthcoming, or ahead of print', 'status: forthcoming'),
];
