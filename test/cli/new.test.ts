import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FORMAT_NAMES } from '../../src/language/formats/index.js';

describe('encounter new', () => {
  let folder: string;
  const encounter = (...args: readonly string[]) =>
    spawnSync(process.execPath, [path.resolve('dist/cli.js'), ...args], { cwd: folder, encoding: 'utf8' });
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'encounter-new-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('writes a case in which lint finds no error, with the title and the people that it was given', () => {
    const people = 'Ms Lane, Dr Osei';
    const made = encounter(
      'new',
      'a/lane.case.md',
      '--format',
      'osce',
      '--title',
      'Cancelled "again"',
      '--people',
      people,
    );
    assert.deepEqual([made.status, made.stdout, made.stderr], [0, 'a/lane.case.md\n', '']);
    assert.match(read('a/lane.case.md'), /^title: "Cancelled \\"again\\""$/m);
    assert.match(read('a/lane.case.md'), /^You are Dr Osei\. Ms Lane is waiting/m);
    assert.match(read('a/lane.case.md'), /^:::brief\{for=lane\}$/m);
    assert.equal(encounter('lint', 'a').status, 0);
    assert.equal(encounter('handout', 'a/lane.case.md', '--edition', 'actor:lane').status, 0);
  });

  it('writes in German when it is asked to', () => {
    assert.equal(encounter('new', 'de.case.md', '--format', 'balint', '--lang', 'de-CH').status, 0);
    assert.match(read('de.case.md'), /^lang: de-CH$/m);
    assert.match(read('de.case.md'), /Was hier gesagt wird, bleibt hier\./);
  });

  it('never overwrites a file', () => {
    assert.equal(encounter('new', 'once.case.md', '--format', 'balint').status, 0);
    const first = read('once.case.md');
    const again = encounter('new', 'once.case.md', '--format', 'osce');
    assert.equal(again.status, 2);
    assert.match(again.stderr, /is there already, and stays as it is/);
    assert.equal(read('once.case.md'), first);
  });

  it('names every format with --list', () => {
    const { stdout, status } = encounter('new', '--list');
    assert.equal(status, 0);
    assert.deepEqual(
      stdout
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
    it(`asks back, and writes nothing: encounter ${args.join(' ')}`, () => {
      const { status, stderr } = encounter(...args);
      assert.equal(status, 2);
      assert.match(stderr, message);
      assert.ok(!existsSync(path.join(folder, 'x.case.md')));
    });
  }
});
