/** The last gate: whatever a case and a handler made of it, only these elements, attributes and classes pass. */
import type { Root } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { EDITION_KINDS } from '../language/formats/index.js';
import { LOCALES } from './labels.js';
import { DENSITIES } from './one-page.js';
import { PICTURE } from './prose.js';
import { STYLES } from './styles.js';

const TEXT = ['a', 'abbr', 'br', 'code', 'del', 'em', 'img', 'kbd', 'p', 'pre', 'q', 'span', 'strong', 'sub', 'sup'];
const BLOCKS = [
  'article',
  'blockquote',
  'details',
  'div',
  'figcaption',
  'figure',
  'footer',
  'header',
  'hr',
  'section',
  'summary',
];
const LISTS = ['dd', 'dl', 'dt', 'li', 'ol', 'ul'];
const TABLES = ['caption', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'];
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** Every class that the style sheet knows. */
const CLASSES = [
  ...['kicker', 'only', 'lead', 'meta', 'note', 'label', 'facts', 'objectives', 'people', 'person', 'about'],
  ...['patient', 'clinician', 'relative', 'colleague', 'interpreter', 'other', 'team', 'relationship', 'system'],
  ...[
    'dialogue',
    'turn',
    'inner',
    'who',
    'name',
    'manner',
    'said',
    'action',
    'aside',
    'voices',
    'long',
    'voice',
    'story',
  ],
  ...['running-order', 'feeling', 'felt', 'family', 'mismatch', 'possible', 'wish', 'between'],
  ...[
    'map',
    'whose',
    'wishes',
    'empty',
    'felt-row',
    'mirrored',
    'patient-only',
    'clinician-only',
    'mirror',
    'hard',
    'done',
  ],
  ...['around', 'cell-heading', 'loose', 'domains', 'domain', 'elsewhere'],
  ...[
    'responses',
    'terms',
    'question',
    'number',
    'asks',
    'lines',
    'line',
    'choices',
    'is-key',
    'keyed',
    'part',
    'care',
  ],
  ...['supports', 'takeaway', 'leading', 'brief', 'cues', 'marks', 'withheld', 'reason', 'cite', 'references', 'bare'],
  ...[
    'timing',
    'roomy',
    'under',
    'usual',
    'says',
    'asked',
    'questions',
    'bar',
    'phase-telling',
    'phase-asking',
    'phase-leading',
    'phase-part',
    'open',
    'beyond',
    'at',
    'length',
    'late',
    'planned',
    'picture',
    'box',
  ],
  ...['footnotes', 'whom', 'imprint', 'citing', 'nothing', 'unseen', 'of-part', 'part-sheet'],
  ...[
    'chapter',
    'own',
    'others',
    'cue',
    'opening',
    'volunteer',
    'if-asked',
    'withhold',
    'react',
    'scheme',
    'over',
    'boxes',
  ],
  ...[
    'mark',
    'total',
    'gap',
    'pass',
    'fields',
    'notes',
    'ratings',
    'guide',
    'aim',
    'session',
    'says',
    'signs',
    'yours',
    'kept',
    'rules',
  ],
  ...['sources', 'answers', 'scale', 'measure'],
  ...EDITION_KINDS.map((kind) => `for-${kind}`),
  ...STYLES,
  ...DENSITIES,
  'fit-note',
];

const schema: Schema = {
  tagNames: [...TEXT, ...BLOCKS, ...LISTS, ...TABLES, ...HEADINGS],
  attributes: {
    '*': [
      // One look for all of them: each is looked up in a list from its beginning.
      ['className', new RegExp(`^(?:${CLASSES.join('|')}|w\\d{1,2})$`)],
      'id',
      'dataOffset',
      'role',
      'ariaLabel',
      'ariaHidden',
      'ariaDescribedBy',
      'dir',
      // What a format says can be in another language than the case.
      ['lang', ...Object.keys(LOCALES)],
    ],
    a: ['href', ['rel', 'noopener', 'noreferrer'], 'title'],
    abbr: ['title'],
    details: ['open'],
    code: [['className', /^language-[\w-]+$/]],
    img: [['src', PICTURE], 'alt', 'title'],
    ol: ['start', ['type', 'A']],
    span: ['dataPicture', 'dataAlt'],
    table: [['tabIndex', 0]],
    td: ['colSpan', ['align', 'left', 'center', 'right']],
    th: [['scope', 'col', 'row', 'rowgroup'], 'colSpan', ['align', 'left', 'center', 'right']],
  },
  ancestors: { summary: ['details'], tbody: ['table'], td: ['table'], th: ['table'], thead: ['table'], tr: ['table'] },
  protocols: { href: ['http', 'https', 'mailto'], src: ['data'] },
  required: { img: { alt: '' } },
  // Ids have their prefix already, and nothing on the page looks elements up by an author’s name.
  clobber: [],
  strip: ['script', 'style'],
};

/** The tree without anything that a handout does not need. */
export function sanitized(tree: Root): Root {
  return sanitize(tree, schema) as Root;
}
