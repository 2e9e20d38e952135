import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FORMAT_NAMES } from '../../src/language/formats/index.js';
import { encounter } from './encounter.js';

describe('encounter new', () => {
  let folder: string;
  const run = (...args: readonly string[]) => encounter(args, { folder });
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'encounter-new-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('writes a case in which lint finds no error, with the title and the people that it was given', async () => {
    const people = 'Ms Lane, Dr Osei';
    const made = await run(
      'new',
      'a/lane.case.md',
      '--format',
      'osce',
      '--title',
      'Cancelled "again"',
      '--people',
      people,
    );
    assert.deepEqual([made.code, made.out, made.err], [0, 'a/lane.case.md\n', '']);
    assert.match(read('a/lane.case.md'), /^title: "Cancelled \\"again\\""$/m);
    assert.match(read('a/lane.case.md'), /^You are Dr Osei\. Ms Lane is waiting/m);
    assert.match(read('a/lane.case.md'), /^:::brief\{for=lane\}$/m);
    assert.equal((await run('lint', 'a')).code, 0);
    assert.equal((await run('handout', 'a/lane.case.md', '--edition', 'actor:lane')).code, 0);
  });

  it('writes in German when it is asked to', async () => {
    assert.equal((await run('new', 'de.case.md', '--format', 'balint', '--lang', 'de-CH')).code, 0);
    assert.match(read('de.case.md'), /^lang: de-CH$/m);
    assert.match(read('de.case.md'), /Was hier gesagt wird, bleibt hier\./);
  });

  it('never overwrites a file', async () => {
    assert.equal((await run('new', 'once.case.md', '--format', 'balint')).code, 0);
    const first = read('once.case.md');
    const again = await run('new', 'once.case.md', '--format', 'osce');
    assert.equal(again.code, 2);
    assert.match(again.err, /is there already, and stays as it is/);
    assert.equal(read('once.case.md'), first);
  });

  it('names every format with --list', async () => {
    const { out, code } = await run('new', '--list');
    assert.equal(code, 0);
    assert.deepEqual(
      out
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
      FORMAT_NAMES,
    );
  });

  for (const [args, message] of [
    [['new'], /Which file\?/],
    [['new', 'notes.md', '--format', 'osce'], /ends in \.case\.md/],
    [['new', 'x.case.md'], /Which format\? It can be balint/],
    [['new', 'x.case.md', '--format', 'oske'], /no format ‘oske’\. Did you mean ‘osce’\?/],
    [
      ['new', 'x.case.md', '--format', 'osce', '--people', 'Mrs A, Joe (uncle)'],
      /‘uncle’ is no part that somebody can have: it can be patient, clinician, relative/,
    ],
    [['new', 'x.case.md', '--format', 'osce', '--lang', 'tlh'], /in ‘tlh’: there is en, de/],
  ] as const) {
    it(`asks back, and writes nothing: encounter ${args.join(' ')}`, async () => {
      const { code, err } = await run(...args);
      assert.equal(code, 2);
      assert.match(err, message);
      assert.ok(!existsSync(path.join(folder, 'x.case.md')));
    });
  }
});
