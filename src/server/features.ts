/** Every feature of the language server, one a file. */
import { codeActions } from './actions.js';
import type { Feature } from './feature.js';
import { handout } from './handout.js';

export const FEATURES: readonly Feature[] = [codeActions, handout];
