/** What a case cannot know of itself is said by those who lint, and by nobody else. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseCase } from '../../../src/language/parse.js';
import { surroundingsOf } from '../../../src/library/surroundings.js';
import { today } from '../../../src/library/today.js';
import { lint } from '../../../src/rules/lint.js';
import type { Surroundings } from '../../../src/rules/rule.js';

const CASE = [
  '---',
  'format: cbd',
  'status: approved',
  'reviewed: { by: A. Reviewer, on: 2020-03-01 }',
  'review-due: 2023-03-01',
  'created: 2062-01-01',
  '---',
  '',
  'See [the other case](other.case.md#q1) and [the leaflet](a%20leaflet.pdf).',
  '',
].join('\n');

const found = (surroundings?: Surroundings): string[] =>
  lint(parseCase(CASE), surroundings).flatMap(({ rule, range }) =>
    ['matter/review-overdue', 'matter/dates', 'links/missing-file'].includes(rule)
      ? [`${rule}: ${CASE.slice(range.start, range.end)}`]
      : [],
  );

describe('The surroundings of a case', () => {
  it('are not guessed: without a date and files, the rules that need them are silent', () => {
    assert.deepEqual(found(), ['matter/dates: 2020-03-01']);
  });

  it('are the date', () => {
    assert.deepEqual(found({ today: '2023-03-01' }), ['matter/dates: 2020-03-01', 'matter/dates: 2062-01-01']);
    assert.ok(found({ today: '2023-03-02' }).includes('matter/review-overdue: 2023-03-01'));
  });

  it('are the files beside it, by their decoded paths, each asked for once', () => {
    const asked: string[] = [];
    const exists = (relative: string): boolean => {
      asked.push(relative);
      return relative === 'other.case.md';
    };
    assert.ok(found({ exists }).includes('links/missing-file: [the leaflet](a%20leaflet.pdf)'));
    assert.deepEqual(asked, ['other.case.md', 'a leaflet.pdf']);
  });

  it('on this machine: the local date, and the files of the case’s own folder', () => {
    assert.equal(today(new Date(2026, 0, 5, 23, 59)), '2026-01-05');
    const folder = mkdtempSync(path.join(tmpdir(), 'encounter-surroundings-'));
    try {
      writeFileSync(path.join(folder, 'other.case.md'), '');
      const { exists } = surroundingsOf(path.join(folder, 'one.case.md'));
      assert.equal(exists?.('other.case.md'), true);
      assert.equal(exists?.('a leaflet.pdf'), false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
