/** Checks of single texts of the front matter: undefined if all is well, else what to write instead. */

import { nearest } from '../nearest.js';
import { type Said, say } from '../said.js';
import type { CheckName } from './shape.js';

type Check = (text: string) => Said | undefined;

const pattern =
  (regex: RegExp, says: Said): Check =>
  (text) =>
    regex.test(text) ? undefined : says;

/** A day that is in the calendar, as YYYY-MM-DD. */
function date(text: string): Said | undefined {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const says = say`Write the date as year, month and day: 2026-03-01.`;
  if (!m) return says;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days ? undefined : say`There is no such day in the calendar.`;
}

/** ISO 7064 mod 11-2, as ORCID documents it. */
function orcid(text: string): Said | undefined {
  const digits = /^(?:https:\/\/orcid\.org\/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/.exec(text)?.[1]?.replaceAll('-', '');
  if (!digits) return say`Write the ORCID iD as four groups of four: 0000-0002-1825-0097.`;
  let total = 0;
  for (const digit of digits.slice(0, 15)) total = (total + Number(digit)) * 2;
  const check = (12 - (total % 11)) % 11;
  return digits.endsWith(check === 10 ? 'X' : String(check))
    ? undefined
    : say`The last digit of this ORCID iD does not fit the others; compare it with the author’s page.`;
}

function language(text: string): Said | undefined {
  const says = say`Write the language as a BCP 47 tag: en-GB, de, ar.`;
  // Longer first parts are allowed by the standard, and none was ever registered: `English` is a slip.
  if (!/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(text)) return says;
  try {
    Intl.getCanonicalLocales(text);
    return undefined;
  } catch {
    return says;
  }
}

/** SPDX ids that teaching materials use; any other well-formed id may be right. https://spdx.org/licenses */
export const LICENSES: readonly string[] = [
  'CC0-1.0',
  ...['BY', 'BY-SA', 'BY-NC', 'BY-NC-SA', 'BY-ND', 'BY-NC-ND'].flatMap((kind) => [`CC-${kind}-3.0`, `CC-${kind}-4.0`]),
  'MIT',
  'Apache-2.0',
  'OGL-UK-3.0',
];

function spdx(text: string): Said | undefined {
  if (LICENSES.includes(text)) return undefined;
  const plain = text.trim().replace(/\s+/g, '-');
  const meant = LICENSES.find((id) => id.toLowerCase() === plain.toLowerCase()) ?? nearest(plain, LICENSES);
  if (meant) return say`Did you mean ‘${meant}’?`;
  return /^(?:LicenseRef-[A-Za-z0-9.-]+|[A-Za-z0-9][A-Za-z0-9.+-]*)$/.test(text)
    ? undefined
    : say`Write an SPDX id such as CC-BY-4.0, or LicenseRef- and a name of your own.`;
}

/** An instrument as people write it, and the possible range of its total score; source: dialect, after Hahn 1996 (J Gen Intern Med 11:1). */
export const MEASURES: Readonly<Record<string, { readonly name: string; readonly min: number; readonly max: number }>> =
  {
    'ddprq-10': { name: 'DDPRQ-10', min: 10, max: 60 },
  };

export const checks: Readonly<Record<CheckName, Check>> = {
  id: pattern(
    /^[a-z0-9][a-z0-9-]{2,63}$/,
    say`Use 3 to 64 small letters, digits and hyphens, beginning with a letter or digit.`,
  ),
  language,
  date,
  orcid,
  semver: pattern(/^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/, say`Write three numbers, as in 1.0.0.`),
  doi: pattern(/^(?:https:\/\/doi\.org\/)?10\.\d{4,9}\/\S+$/, say`Write the DOI as in 10.1136/bmj.i760.`),
  spdx,
  mesh: pattern(/^D\d{6,9}$/, say`Write the descriptor as D and its digits: D010817.`),
  number: pattern(/^-?\d+(?:\.\d+)?$/, say`Write a number.`),
};

/** Whole minutes of a `duration`: a number, or ISO 8601 such as `PT1H30M`. Undefined if it is neither. */
export function minutesOf(text: string): number | undefined {
  if (/^\d{1,4}$/.test(text)) return Number(text) > 0 ? Number(text) : undefined;
  const m = /^PT(?:(\d{1,2})H)?(?:(\d{1,4})M)?$/.exec(text);
  const minutes = Number(m?.[1] ?? 0) * 60 + Number(m?.[2] ?? 0);
  return m && minutes > 0 ? minutes : undefined;
}
