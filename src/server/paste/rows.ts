/** Cells from a spreadsheet: tabs between them, a line for each row. */
import type { Table } from 'mdast';
import type { Case, Flow } from '../../language/case.js';
import { stringify } from '../../language/write/stringify.js';

/** The cells, if the text is such a table: at least two columns, the same number in every row, and two rows. */
export function rowsOf(text: string): readonly (readonly string[])[] | undefined {
  if (!text.includes('\t')) return undefined;
  const rows = read(text.replace(/(?:\r\n|\r|\n)+$/, ''));
  const columns = rows[0]?.length ?? 0;
  return columns > 1 && rows.length > 1 && rows.every((row) => row.length === columns) ? rows : undefined;
}

/** A cell with a line end or a tab in it stands in double quotes, its own doubled. */
function read(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=\t|\r|\n|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  for (let m = cell.exec(text); m; m = cell.exec(text)) {
    rows.at(-1)?.push((m[1]?.replaceAll('""', '"') ?? m[2] ?? '').trim());
    if (m[3] === '' || m[3] === undefined) break;
    if (m[3] !== '\t') rows.push([]);
  }
  return rows;
}

export function markdownOfRows(rows: readonly (readonly string[])[], { people, matter }: Case): string {
  const table: Table = {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((text) => ({
        type: 'tableCell',
        children: [{ type: 'text', value: text.replace(/\s*(?:\r\n|\r|\n)\s*/g, ' ') }],
      })),
    })),
  };
  return stringify([table as Flow], { people, lang: matter.lang });
}
