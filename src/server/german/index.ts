/** All that the server says in German, by the English. What is missing here is said in English. */
import { keyOf, type Texts } from '../l10n.js';
import { EDITOR } from './editor.js';

export const GERMAN: Readonly<Record<string, string>> = { ...EDITOR };

/** As it ships: `dist/german.json`. */
export const TEXTS: Texts = Object.fromEntries(
  Object.entries(GERMAN).map(([english, german]) => [keyOf(english), german]),
);
