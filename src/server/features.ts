/** Every feature of the language server, one a file. */
import { codeActions } from './actions.js';
import { exportHandout } from './export.js';
import type { Feature } from './feature.js';
import { format } from './format.js';
import { handout } from './handout.js';
import { libraryView } from './library-view.js';
import { newCase } from './new-case.js';
import { paste } from './paste.js';
import { READING } from './reading.js';
import { status } from './status.js';
import { wrap } from './wrap.js';

export const FEATURES: readonly Feature[] = [
  codeActions,
  exportHandout,
  format,
  handout,
  libraryView,
  newCase,
  paste,
  ...READING,
  status,
  wrap,
];
