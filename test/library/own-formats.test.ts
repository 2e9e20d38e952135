import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SETTINGS = `formats:
  - name: debrief
    title: Debrief after a shift
    says: A short talk at the end of a shift.
    source: our own
    group: { min: 2, max: 8 }
    duration: 20
    phases:
      - { name: Talk, minutes: 20, says: All speak. }
    requires:
      - { words: question, min: 1 }
    allows: [dialogue, voice, question, care, support, factor]
    editions:
      learner: [dialogue, question]
vocabularies:
  frameworks:
    ours: [listening, honesty]
`;
const CASE = `---
title: "The end of the shift"
format: debrief
origin: fictional
people:
  kelly: { name: Mrs Kelly, part: patient }
  shah: { name: Dr Shah, part: clinician }
competencies:
  - { framework: ours, id: honestly }
---

:::dialogue
Dr Shah: Well.

Mrs Kelly: Well.
:::

:::voice{of=kelly}
HIDDEN-BY-THE-FORMAT
:::

:::question
What stays with you?
:::
`;

describe('A format of a library’s own', () => {
  let folder: string;
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [path.resolve('dist/cli.js'), ...args], { cwd: folder, encoding: 'utf8' });

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'encounter-own-'));
    writeFileSync(path.join(folder, 'shift.case.md'), CASE);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is unknown without the settings file', () => {
    const { status, stdout } = run('lint', '.');
    assert.equal(status, 1);
    assert.match(stdout, /‘debrief’ is none of the words/);
  });

  it('is known with it, decides what learners see, and checks competencies against the library’s frameworks', () => {
    writeFileSync(path.join(folder, 'encounter.yaml'), SETTINGS);
    const { status, stdout } = run('lint', '.');
    assert.doesNotMatch(stdout, /debrief/, stdout);
    assert.equal(status, 0, stdout);
    assert.match(stdout, /‘honestly’ is none of the ids that this library lists for ‘ours’/);

    assert.equal(run('handout', 'shift.case.md').status, 0);
    const learner = readFileSync(path.join(folder, 'shift.learner.html'), 'utf8');
    assert.match(learner, /What stays with you\?/);
    assert.doesNotMatch(learner, /HIDDEN-BY-THE-FORMAT/);
    assert.equal(run('handout', 'shift.case.md', '--edition', 'facilitator').status, 0);
    assert.match(readFileSync(path.join(folder, 'shift.facilitator.html'), 'utf8'), /HIDDEN-BY-THE-FORMAT/);
  });
});
