/** Text with tab stops, written once: as a VS Code snippet to be filled in, or as the plain text that it begins with. */

/** A place to be filled in. */
export interface Stop {
  /** What stands there until it is. */
  readonly text: string;
  /** What it can be; the first is `text`. */
  readonly choices?: readonly string[];
  /** Stops of the same name are filled in together. */
  readonly name?: string;
  /** It tells the author what belongs here, and is no text of a case: whoever finds it knows that nobody wrote here. */
  readonly tells?: true;
}

export type Piece = string | Stop;
export type Text = readonly Piece[];

export const stop = (text: string): Stop => ({ text });
/** A stop that tells the author what belongs in its place. */
export const tell = (text: string): Stop => ({ text, tells: true });
/**
 * A stop with a list that opens by itself: for what can be nothing else. Where an author writes a value of their own
 * instead, VS Code stays with the list that no longer holds any, and passes over the key that should lead on.
 */
export const choice = (...choices: readonly [string, ...string[]]): Stop => ({ text: choices[0], choices });

/** A line or lines: `write` before a template of texts, stops and pieces. */
export function write(parts: TemplateStringsArray, ...values: readonly (Piece | Text | number)[]): Text {
  return parts.flatMap((part, index): Piece[] => {
    const value = values[index];
    if (value === undefined) return [part];
    return [part, ...(typeof value === 'number' ? [String(value)] : pieces(value))];
  });
}

/** Put texts one after the other with something between them. */
export function joined(texts: readonly Text[], between: string): Text {
  return texts.flatMap((text, index): Piece[] => (index === 0 ? [...text] : [between, ...text]));
}

/** The text with every stop filled with what stands there. */
export function plainOf(text: Text): string {
  return text.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** The text in VS Code’s snippet syntax: stops numbered in the order of the text, the last of all at its end. */
export function snippetOf(text: Text): string {
  const numbers = new Map<string, number>();
  let count = 0;
  const written = text.map((piece) => {
    if (typeof piece === 'string') return escaped(piece);
    const known = piece.name === undefined ? undefined : numbers.get(piece.name);
    if (known !== undefined) return `\${${known}}`;
    count += 1;
    if (piece.name !== undefined) numbers.set(piece.name, count);
    return piece.choices
      ? `\${${count}|${piece.choices.map((one) => one.replace(/[\\,|]/g, '\\$&')).join(',')}|}`
      : `\${${count}:${escaped(piece.text)}}`;
  });
  return `${written.join('')}$0`;
}

/** A brace closes a stop, wherever it stands; outside of one the sign before it does no harm. */
const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

const pieces = (value: Piece | Text): readonly Piece[] =>
  typeof value === 'string' || 'text' in value ? [value] : value;
