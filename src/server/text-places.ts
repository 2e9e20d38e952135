/** Between the editor’s lines and columns and the offsets that everything else speaks in. */
import type { Range as EditorRange, Position } from 'vscode-languageserver';
import type { Range } from '../language/finding.js';
import type { CaseFile } from '../language/parse.js';

/** Both count UTF-16 code units, the editor from line and column 0. Positions outside the text are clamped. */
export function offsetAt({ lines }: CaseFile, { line, character }: Position): number {
  const { start, end } = lines.line(line + 1);
  return line >= lines.count ? end : Math.min(start + character, end);
}

/** Between CR and LF there is no place: the line has ended before. */
export function positionAt({ lines }: CaseFile, offset: number): Position {
  const { line, column } = lines.position(offset);
  const { start, end } = lines.line(line);
  return { line: line - 1, character: Math.min(column - 1, end - start) };
}

export function editorRange(file: CaseFile, { start, end }: Range): EditorRange {
  return { start: positionAt(file, start), end: positionAt(file, end) };
}

/** The line of an offset, without its line end. */
export function lineOf({ lines }: CaseFile, offset: number): Range {
  return lines.line(lines.position(offset).line);
}
