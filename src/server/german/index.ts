/** All that the server says in German, by the English. What is missing here is said in English. */
import { keyOf, type Texts } from '../l10n.js';
import { EDITOR } from './editor.js';
import { FORMATS } from './formats.js';
import { MATTER } from './matter.js';
import { PRIVACY } from './privacy.js';
import { REASONS } from './reasons.js';
import { RULES } from './rules.js';
import { STRUCTURE } from './structure.js';
import { TERMS } from './terms.js';

/** Each file by itself: what stands in two of them is a slip. */
export const PARTS: readonly Readonly<Record<string, string>>[] = [
  EDITOR,
  STRUCTURE,
  MATTER,
  RULES,
  TERMS,
  PRIVACY,
  REASONS,
  FORMATS,
];

export const GERMAN: Readonly<Record<string, string>> = Object.assign({}, ...PARTS);

/** As it ships: `dist/german.json`. */
export const TEXTS: Texts = Object.fromEntries(
  Object.entries(GERMAN).map(([english, german]) => [keyOf(english), german]),
);
