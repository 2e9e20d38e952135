/** What is said to a person, with what it was made of, so that it can be said in another language too. Plain data. */

/** A sentence or a part of one, and what stands in it for `{0}`, `{1}`, …: names, words, numbers, and other parts. */
export interface Said {
  /** In English. */
  readonly template: string;
  readonly values: readonly SaidValue[];
}

export type SaidValue = string | number | Said;

/** A tag for what is said: the text, with its values beside it. */
export function say(texts: TemplateStringsArray, ...values: readonly SaidValue[]): Said {
  const [first = '', ...others] = texts;
  return { template: others.reduce((all, text, i) => `${all}{${i}}${text}`, first), values };
}

/** A text out of a table of them, with nothing to fill in. Whoever keeps such a table shows that all of it is translated. */
export const sayOf = (text: string): Said => ({ template: text, values: [] });

/** In English, or in the language that `templates` are looked up in. */
export function textOf({ template, values }: Said, templates: (english: string) => string = (same) => same): string {
  return templates(template).replaceAll(/\{(\d)\}/g, (all, index: string) => {
    const value = values[Number(index)];
    return typeof value === 'object' ? textOf(value, templates) : String(value ?? all);
  });
}

/** ‘fear, shame and guilt’. */
export function allOf(items: readonly SaidValue[]): Said {
  const [all, last] = rowOf(items);
  return last === undefined ? all : say`${all} and ${last}`;
}

/** ‘fear, shame or guilt’. */
export function oneOf(items: readonly SaidValue[]): Said {
  const [all, last] = rowOf(items);
  return last === undefined ? all : say`${all} or ${last}`;
}

/** ‘fear, shame, guilt’. */
export function listOf([first = '', ...others]: readonly SaidValue[]): Said {
  return others.reduce((all: Said, item) => say`${all}, ${item}`, say`${first}`);
}

/** A word or a name as it is written; other languages have other marks. */
export const quoted = (text: string): Said => say`‘${text}’`;

/** All but the last with commas, and the last, if it is not the only one. */
function rowOf(items: readonly SaidValue[]): readonly [Said, SaidValue?] {
  const row = listOf(items.length > 1 ? items.slice(0, -1) : items);
  const last = items.length > 1 ? items.at(-1) : undefined;
  return last === undefined ? [row] : [row, last];
}
