/** Format Document: tables are aligned, and nothing else is touched. */
import type { Nodes, Table } from 'mdast';
import type { TextEdit as EditorTextEdit } from 'vscode-languageserver';
import type { Range } from '../language/finding.js';
import type { CaseFile } from '../language/parse.js';
import type { TextEdit } from '../language/write/matter-opened.js';
import { placesIn } from './diagnostics.js';
import type { Feature } from './feature.js';

export const format: Feature = {
  capabilities: () => ({ documentFormattingProvider: true, documentRangeFormattingProvider: true }),
  listen({ connection, caseAt }) {
    const edited = (file: CaseFile, edits: readonly TextEdit[]): EditorTextEdit[] => {
      const place = placesIn(file.text);
      return edits.map(({ range, text }) => ({ range: place(range), newText: text }));
    };
    connection.onDocumentFormatting(({ textDocument }) => {
      const open = caseAt(textDocument.uri);
      return open ? edited(open.file, alignTables(open.file)) : [];
    });
    connection.onDocumentRangeFormatting(({ textDocument, range }) => {
      const open = caseAt(textDocument.uri);
      if (!open) return [];
      const { lines } = open.file;
      const within = { start: lines.line(range.start.line + 1).start, end: lines.line(range.end.line + 1).end };
      return edited(open.file, alignTables(open.file, within));
    });
  },
};

/** A row that would be longer stands close: no screen shows the columns one below the other. */
const WIDEST = 120;

/** The edits that align the tables of a case, those that reach into a range alone if one is given. */
export function alignTables(file: CaseFile, within?: Range): readonly TextEdit[] {
  return tablesIn(file.tree).flatMap((table) => {
    const start = table.position?.start.offset ?? 0;
    const end = table.position?.end.offset ?? 0;
    if (within && (end < within.start || start > within.end)) return [];
    return align(table, file);
  });
}

const tablesIn = (node: Nodes): Table[] => {
  if (node.type === 'table') return [node];
  return 'children' in node ? (node.children as Nodes[]).flatMap(tablesIn) : [];
};

function align(table: Table, { text, lines }: CaseFile): TextEdit[] {
  const first = table.position?.start.line ?? 0;
  const last = table.position?.end.line ?? 0;
  const ranges = Array.from({ length: last - first + 1 }, (_, index) => lines.line(first + index));
  const written = ranges.map(({ start, end }) => text.slice(start, end));
  // A table in a quotation or a list has marks at its left that are not its own.
  if (table.position?.start.column !== 1 || written.some((line) => /^\s*>|^\t/.test(line))) return [];
  const rows = written.map(cellsOf);
  const columns = table.align?.length ?? 0;
  if (rows.length < 2 || !/^[\s|:-]+$/.test(written[1] ?? '') || rows.some((row) => row.length > columns)) return [];
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(3, ...rows.map((row, index) => (index === 1 ? 0 : widthOf(row[column] ?? '')))),
  );
  const wide = widths.reduce((sum, width) => sum + width + 3, 1) > WIDEST;
  return ranges.flatMap((range, index): TextEdit[] => {
    // A row that is short of cells stays short.
    const cells = widths.slice(0, index === 1 ? columns : rows[index]?.length).map((width, column) => {
      const side = table.align?.[column] ?? null;
      if (index === 1) return delimiter(side, wide ? 3 : width);
      return wide ? (rows[index]?.[column] ?? '') : padded(rows[index]?.[column] ?? '', width, side);
    });
    const line = `| ${cells.join(' | ')} |`;
    return line === written[index] ? [] : [{ range, text: line }];
  });
}

/** What stands between the bars. One that is escaped is text, in code as elsewhere. */
function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\|/, '');
  const cells = inner.split(/(?<!(?<!\\)(?:\\\\)*\\)\|/);
  if (cells.length > 1 && (cells.at(-1) ?? '').trim() === '') cells.pop();
  return cells.map((cell) => cell.trim());
}

const segmenter = new Intl.Segmenter();
/** Columns on the screen: signs of East Asian scripts and emoji take two. */
const widthOf = (text: string): number =>
  [...segmenter.segment(text)].reduce(
    (sum, { segment }) =>
      sum +
      (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u.test(
        segment,
      )
        ? 2
        : 1),
    0,
  );

function padded(text: string, width: number, side: 'left' | 'right' | 'center' | null): string {
  const gap = Math.max(0, width - widthOf(text));
  if (side === 'right') return ' '.repeat(gap) + text;
  if (side !== 'center') return text + ' '.repeat(gap);
  const left = Math.floor(gap / 2);
  return ' '.repeat(left) + text + ' '.repeat(gap - left);
}

function delimiter(side: 'left' | 'right' | 'center' | null, width: number): string {
  const dashes = (ends: number): string => '-'.repeat(width - ends);
  if (side === 'left') return `:${dashes(1)}`;
  if (side === 'right') return `${dashes(1)}:`;
  return side === 'center' ? `:${dashes(2)}:` : dashes(0);
}
