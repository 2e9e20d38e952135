/** What the server says in the language of the editor. As in VS Code, a text is looked up by its English. */
import { type Said, textOf } from '../language/said.js';

/** Texts of another language, by the keys of the English ones (`keyOf`). */
export type Texts = Readonly<Record<string, string>>;

export interface L10n {
  readonly lang: 'en' | 'de';
  /** The text, with values in the place of `{0}`, `{1}`, …; in English where there is no other. */
  readonly t: (text: string, ...values: readonly (string | number)[]) => string;
  /** The same of what remembers its values, and whose parts are looked up too. */
  readonly say: (said: Said) => string;
}

/**
 * @param locale the language of the editor (BCP 47); English is spoken where it is absent or none of ours
 * @param german asked for the German texts only where they are needed
 */
export function l10nFor(locale: string | undefined, german: () => Texts = () => ({})): L10n {
  const isGerman = isGermanLocale(locale);
  const texts = isGerman ? german() : undefined;
  const look = (english: string): string => texts?.[keyOf(english)] ?? english;
  return {
    lang: isGerman ? 'de' : 'en',
    t: (template, ...values) => textOf({ template, values }, look),
    say: (said) => textOf(said, look),
  };
}

export const ENGLISH: L10n = l10nFor('en');

function isGermanLocale(locale: string | undefined): boolean {
  return /^de\b/i.test(locale ?? '');
}

/** Stands for an English text where it would only take room: FNV-1a, 32 bits. A test shows that no two are the same. */
export function keyOf(english: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < english.length; i += 1) hash = Math.imul(hash ^ english.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
