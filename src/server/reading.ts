/** The features that read a case and tell of it: what can be written, what stands there, where it leads. */
import { completion } from './completion/completion.js';
import type { Feature } from './feature.js';

export const READING: readonly Feature[] = [completion];
