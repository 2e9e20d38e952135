/** What the server says in the language of the editor. As in VS Code, a text is looked up by its English. */
import { GERMAN } from './german.js';

export interface L10n {
  readonly lang: 'en' | 'de';
  /** The text, with values in the place of `{0}`, `{1}`, …; in English where there is no other. */
  readonly t: (text: string, ...values: readonly (string | number)[]) => string;
}

/** @param locale the language of the editor (BCP 47); English is spoken where it is absent or none of ours */
export function l10nFor(locale: string | undefined): L10n {
  const isGerman = /^de\b/i.test(locale ?? '');
  const texts: Readonly<Record<string, string>> = isGerman ? GERMAN : {};
  return {
    lang: isGerman ? 'de' : 'en',
    t: (text, ...values) =>
      (texts[text] ?? text).replaceAll(/\{(\d)\}/g, (all, index: string) => String(values[Number(index)] ?? all)),
  };
}
