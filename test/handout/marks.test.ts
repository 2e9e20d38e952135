import { deepEqual, equal, match } from 'node:assert/strict';
import fc from 'fast-check';
import { type MarkTable, marksOf, maximumOf } from '../../src/handout/marks.js';
import { plainText } from '../../src/handout/node.js';
import { md } from './build.js';

/** Each row as its words and its marks. */
const rows = (markdown: string) =>
  marksOf(md(markdown)).blocks.flatMap((block) =>
    block.type === 'mark-table'
      ? (block as MarkTable).rows.map(({ cells, marks }) => [
          ...cells.map((cell) => plainText([...cell])),
          marks.join('/'),
        ])
      : [],
  );

describe('a mark scheme', () => {
  it('is read from a table, and its column of marks is no column of words', () => {
    const table = '| What | Marks |\n| --- | --- |\n| Says sorry | [0] [1] [2] |\n| Names the *silence* | [2] |';
    deepEqual(rows(table), [
      ['Says sorry', '0/1/2'],
      ['Names the silence', '2'],
    ]);
    const [block] = marksOf(md(table)).blocks;
    deepEqual(
      [(block as MarkTable).headings, [(block as MarkTable).marksHeading]].map((each) =>
        each.map((cell) => plainText([...cell])),
      ),
      [['What'], ['Marks']],
    );
    equal(marksOf(md(table)).total, 4);
  });

  it('is read from a list, wherever the marks stand and however deep', () => {
    deepEqual(rows('- [2] Says sorry\n- Listens [0][1]\n- Plans\n  - with her [1,5]\n  - with a date [0.5]'), [
      ['Says sorry', '2'],
      ['Listens', '0/1'],
      ['Plans', ''],
      ['with her', '1.5'],
      ['with a date', '0.5'],
    ]);
  });

  it('keeps a column that says what each mark is for', () => {
    deepEqual(rows('| | Poor | Good |\n| --- | --- | --- |\n| Listens | talks over [0] | waits [2] |'), [
      ['Listens', 'talks over', 'waits', '0/2'],
    ]);
  });

  it('takes a row without marks for a heading, and leaves what holds no marks as it was', () => {
    deepEqual(rows('| What | Marks |\n| --- | --- |\n| **Talking** | |\n| Says sorry | [1] |'), [
      ['Talking', ''],
      ['Says sorry', '1'],
    ]);
    const observed = md('Write down words.\n\n| Phase | Seen |\n| --- | --- |\n| Closing | |\n\n- Look at her hands');
    deepEqual(marksOf(observed), { blocks: observed, total: 0 });
    match(JSON.stringify(marksOf(md('- see [a note] and [@key], 1:1000 [IV]')).blocks), /"list"/);
  });

  it('gives a row its highest mark, and the scheme their sum, changing nothing that it was given', () => {
    const mark = fc.integer({ min: 0, max: 99 });
    fc.assert(
      fc.property(
        fc.array(fc.array(mark, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        (scheme) => {
          const children = md(scheme.map((marks) => `- Row ${marks.map((each) => `[${each}]`).join(' ')}`).join('\n'));
          const before = JSON.stringify(children);
          const { blocks, total } = marksOf(children);
          const read = blocks.flatMap((block) => (block as MarkTable).rows);
          deepEqual(
            read.map(({ marks }) => marks),
            scheme,
          );
          equal(
            total,
            scheme.reduce((sum, marks) => sum + Math.max(...marks), 0),
          );
          equal(
            total,
            read.reduce((sum, row) => sum + maximumOf(row), 0),
          );
          equal(JSON.stringify(children), before);
        },
      ),
      { numRuns: 200 },
    );
  });
});
