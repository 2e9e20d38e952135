/** What a case cannot know of itself, as this machine knows it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Surroundings } from '../rules/rule.js';

/** The date where we are, as YYYY-MM-DD. */
export function today(now = new Date()): string {
  const digits = (number: number, count: number): string => String(number).padStart(count, '0');
  return [digits(now.getFullYear(), 4), digits(now.getMonth() + 1, 2), digits(now.getDate(), 2)].join('-');
}

/** The surroundings of the case in this file. Of other files no more is asked than whether they are there. */
export function surroundingsOf(file: string): Surroundings {
  const folder = path.dirname(file);
  return { today: today(), exists: (relative) => existsSync(path.resolve(folder, relative)) };
}
