import { setFlagsFromString } from 'node:v8';

/**
 * Has regular expressions compiled as they are first used, for processes of our own. V8 makes a slow form of each first,
 * and the fast one when it is used again; of long patterns the slow form takes five times as long to make, and with some
 * hundred of them the first case was read in a second instead of half of one. Node lets flags be set after it has
 * started; in Electron, where a flag that is frozen ends the process, nothing is changed.
 */
export function compilePatternsAtOnce(): void {
  if (!process.versions.electron) setFlagsFromString('--no-regexp-tier-up');
}
