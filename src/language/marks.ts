/** A mark in square brackets, as a scheme of marks has it: a number, with a decimal point or comma if need be. */
export const MARK = /\s*\[\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*\]/g;

/** The marks that a text holds, in their order: `[0] [1] [2]` are three. */
export function marksIn(text: string): readonly number[] {
  return [...text.matchAll(MARK)].map(([, mark = '']) => numberOf(mark));
}

/** What stands in the brackets of a mark, as a number. */
export const numberOf = (mark: string): number => Number(mark.replace(',', '.'));
