/** Counted things, as each language counts them. */

/** The forms of a language, by the categories of its plural; `#` stands for the number. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** A label for a count in a language (BCP 47): “1 Minute”, “3 Minuten”. */
export function counted(lang: string, forms: Forms): (count: number) => string {
  const rules = new Intl.PluralRules(lang);
  const digits = new Intl.NumberFormat(lang);
  return (count) => (forms[rules.select(count)] ?? forms.other).replace('#', () => digits.format(count));
}
