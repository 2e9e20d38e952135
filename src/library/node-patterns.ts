import { setFlagsFromString } from 'node:v8';

/**
 * Has regular expressions compiled as they are first used, for processes of our own. V8 makes a slow form of each first,
 * and the fast one when it is used again; of long patterns the slow form takes five times as long to make, and with some
 * hundred of them the first case was read in a second instead of half of one.
 */
export function compilePatternsAtOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
