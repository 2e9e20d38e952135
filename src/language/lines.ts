/** Lines and columns, made at the edges only: everything inside speaks in offsets. */

/** Line and column from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  /** The place of an offset; offsets outside the text are clamped to its ends. */
  position(offset: number): Place;
  /** The offset of a place; places outside the text are clamped. */
  offset(place: Place): number;
  /** Half-open range of a line (from 1) without its line end. */
  line(line: number): { readonly start: number; readonly end: number };
  readonly count: number;
}

/** Index the lines of a text. LF, CRLF and CR each end a line. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  const startOf = (line: number): number => starts[Math.min(Math.max(line, 1), starts.length) - 1] ?? 0;
  return {
    count: starts.length,
    position(offset) {
      const at = Math.min(Math.max(offset, 0), text.length);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= at) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
    },
    offset({ line, column }) {
      if (line < 1) return 0;
      if (line > starts.length) return text.length;
      const next = line < starts.length ? startOf(line + 1) : text.length;
      return Math.min(startOf(line) + Math.max(column, 1) - 1, next);
    },
    line(line) {
      const start = startOf(line);
      let end = line < starts.length ? startOf(line + 1) : text.length;
      while (end > start && /[\r\n]/.test(text[end - 1] ?? '')) end -= 1;
      return { start, end };
    },
  };
}
