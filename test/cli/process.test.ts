/** The command as a process of its own: it ends with, and prints, what it does within another one. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { encounter, encounterProcess } from './encounter.js';

const SOUND = `---
title: "At the café – 患者 😀"
format: reflective-practice
people:
  kelly: { name: Mrs Kelly, part: patient }
  shah: { name: Dr Shah, part: clinician }
origin: fictional
---

:::dialogue
Dr Shah: What were you hoping for today?

Mrs Kelly: That somebody would believe me.
:::
`;
const WRONG = `${SOUND}\n:::breif\nLeila’s “note” – ليلى 😀\n:::\n`;

describe('encounter, as a process', function () {
  this.timeout(60_000);
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'encounter process '));
    for (const name of ['alone', 'within']) {
      mkdirSync(path.join(folder, name, 'cases'), { recursive: true });
      writeFileSync(path.join(folder, name, 'cases', 'sound.case.md'), SOUND);
      writeFileSync(path.join(folder, name, 'cases', 'wrong 患者.case.md'), WRONG);
    }
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  for (const [code, args] of [
    [0, ['--help']],
    [0, ['--version']],
    [0, ['lint', '--help']],
    [0, ['lint', 'sound.case.md']],
    [1, ['lint', '.']],
    [1, ['lint', '.', '--format', 'json']],
    [1, ['lint', '.', '--format', 'sarif']],
    [0, ['coverage', '.']],
    [0, ['new', 'begun.case.md', '--format', 'osce', '--title', 'Größe']],
    [0, ['handout', 'sound.case.md', '--to', 'html,md,docx,json', '--out', 'out']],
    [1, ['handout', '.', '--edition', 'all', '--to', 'md', '--out', 'out']],
    [2, []],
    [2, ['polish\u001b[2J']],
    [2, ['lint']],
    [2, ['lint', 'nowhere.case.md']],
    [2, ['lint', '.', '--formt', 'json']],
    [2, ['handout', 'sound.case.md', '--edition', 'student\u202e']],
    [2, ['new', 'sound.case.md', '--format', 'osce']],
    [2, ['server']],
  ] as const)
    it(`ends with ${code}: encounter ${args.join(' ').replaceAll(/[^ -~]/g, '?')}`, async () => {
      const alone = encounterProcess(args, { folder: path.join(folder, 'alone', 'cases') });
      const within = await encounter(args, { folder: path.join(folder, 'within', 'cases') });
      assert.equal(alone.code, code, alone.err);
      assert.ok(alone.out + alone.err !== '');
      assert.deepEqual(alone, within);
      const made = readdirSync(path.join(folder, 'alone'), { recursive: true, encoding: 'utf8' }).sort();
      assert.deepEqual(readdirSync(path.join(folder, 'within'), { recursive: true, encoding: 'utf8' }).sort(), made);
      for (const name of made.filter((file) => /\.(?:html|md|json)$/.test(file))) {
        const [one, other] = ['alone', 'within'].map((where) => readFileSync(path.join(folder, where, name), 'utf8'));
        assert.ok(one !== undefined && one === other, name);
      }
    });
});
