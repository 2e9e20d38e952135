/** Counted things, as each language counts them. */

/** The forms of a language, by the categories of its plural; `#` stands for the number. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** A label for a count in a language (BCP 47): “1 Minute”, “3 Minuten”. */
export function counted(lang: string, forms: Forms): (count: number) => string {
  // Made when something is counted: there are many of these, and a handout is in one language.
  let made: { readonly rules: Intl.PluralRules; readonly digits: Intl.NumberFormat } | undefined;
  return (count) => {
    made ??= { rules: new Intl.PluralRules(lang), digits: new Intl.NumberFormat(lang) };
    const { rules, digits } = made;
    return (forms[rules.select(count)] ?? forms.other).replace('#', () => digits.format(count));
  };
}
