/** Texts with tab stops, in the syntax of snippets of the Language Server Protocol. */

/** Counts the tab stops of one snippet. */
export interface Stops {
  next: number;
}

export const newStops = (): Stops => ({ next: 1 });

export function escapeSnippet(text: string): string {
  return text.replaceAll(/[\\$}]/g, String.raw`\$&`);
}

export function placeholder(stops: Stops, text: string): string {
  return `\${${stops.next++}:${escapeSnippet(text)}}`;
}

/** A tab stop with a list of choices, the first of them written; a placeholder where there is no choice. */
export function choiceOf(stops: Stops, values: readonly string[]): string {
  const [only] = values;
  if (values.length < 2) return placeholder(stops, only ?? '');
  return `\${${stops.next++}|${values.map((value) => value.replaceAll(/[\\$},|]/g, String.raw`\$&`)).join(',')}|}`;
}

/** Whether there is a place to go to in it. */
export const hasStops = (snippet: string): boolean => /(?<!\\)\$[\d{]/.test(snippet);

/** What a snippet leaves in the text of a client that has no tab stops. */
export function withoutStops(snippet: string): string {
  return snippet
    .replaceAll(/(?<!\\)\$\{\d+\|((?:\\.|[^\\|,])*)(?:\\.|[^\\|])*\|\}/g, '$1')
    .replaceAll(/(?<!\\)\$\{\d+:((?:\\.|[^\\}])*)\}/g, '$1')
    .replaceAll(/(?<!\\)\$(?:\d+|\{\d+\})/g, '')
    .replaceAll(/\\([\\$},|])/g, '$1');
}
