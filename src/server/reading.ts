/** The features that read a case and tell of it: what can be written, what stands there, where it leads. */
import { completion } from './completion/completion.js';
import { documentLinks } from './document-links.js';
import type { Feature } from './feature.js';
import { folding } from './folding.js';
import { hints } from './hints.js';
import { hover } from './hover.js';
import { lenses } from './lenses.js';
import { movedFiles } from './moved-files.js';
import { navigation } from './navigation.js';
import { outline } from './outline.js';
import { rename } from './rename.js';
import { selection } from './selection.js';
import { tokens } from './tokens.js';
import { workspaceSymbols } from './workspace-symbols.js';

export const READING: readonly Feature[] = [
  completion,
  hover,
  outline,
  folding,
  selection,
  navigation,
  rename,
  documentLinks,
  tokens,
  lenses,
  hints,
  workspaceSymbols,
  movedFiles,
];
