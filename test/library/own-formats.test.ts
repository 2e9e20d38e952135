import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { encounter } from '../cli/encounter.js';

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
    ground-rules: [What is said here stays here.]
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
  const run = (...args: readonly string[]) => encounter(args, { folder });

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'encounter-own-'));
    writeFileSync(path.join(folder, 'shift.case.md'), CASE);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is unknown without the settings file', async () => {
    const { code, out } = await run('lint', '.');
    assert.equal(code, 1);
    assert.match(out, /‘debrief’ is none of the words/);
  });

  it('is known with it, decides what learners see, and checks competencies against the library’s frameworks', async () => {
    writeFileSync(path.join(folder, 'encounter.yaml'), SETTINGS);
    const { code, out } = await run('lint', '.');
    assert.doesNotMatch(out, /debrief/, out);
    assert.equal(code, 0, out);
    assert.match(out, /‘honestly’ is none of the ids that this library lists for ‘ours’/);

    assert.equal((await run('handout', 'shift.case.md')).code, 0);
    const learner = readFileSync(path.join(folder, 'shift.learner.html'), 'utf8');
    assert.match(learner, /What stays with you\?/);
    assert.doesNotMatch(learner, /HIDDEN-BY-THE-FORMAT/);
    assert.match(learner, /<p class="kicker">[^\n]*<span>Debrief after a shift<\/span> <span>20 minutes<\/span>/);
    assert.doesNotMatch(learner, /<span>debrief<\/span>/);
    assert.equal((await run('handout', 'shift.case.md', '--edition', 'facilitator')).code, 0);
    assert.match(readFileSync(path.join(folder, 'shift.facilitator.html'), 'utf8'), /HIDDEN-BY-THE-FORMAT/);
  });

  it('says how it goes to who leads, in every kind of file, and to nobody else', async () => {
    for (const kind of ['html', 'md']) {
      assert.equal((await run('handout', 'shift.case.md', '--edition', 'all', '--to', kind)).code, 0);
      const leads = readFileSync(path.join(folder, `shift.facilitator.${kind}`), 'utf8');
      for (const said of [/All speak\./, /What is said here stays here\./, /Debrief after a shift/, /20 minutes/])
        assert.match(leads, said, kind);
      const learner = readFileSync(path.join(folder, `shift.learner.${kind}`), 'utf8');
      assert.match(learner, /Debrief after a shift/, kind);
      assert.doesNotMatch(learner, /All speak|stays here/, kind);
    }
    assert.equal((await run('handout', 'shift.case.md', '--edition', 'all', '--to', 'json')).code, 0);
    assert.doesNotMatch(readFileSync(path.join(folder, 'shift.learner.json'), 'utf8'), /All speak|stays here/);
  });
});

describe('What a library says of words, names and rules', () => {
  let folder: string;
  const found = async (settings: string): Promise<string> => {
    writeFileSync(path.join(folder, 'encounter.yaml'), settings);
    return (await encounter(['lint', '.'], { folder })).out;
  };

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'encounter-words-'));
    const text = CASE.replace('format: debrief', 'format: reflective-practice')
      .replace(/competencies:\n.*\n/, '')
      .replace(
        '\n:::dialogue',
        '\nDr Nowhere came, and saw a revolving door.\n\nIt was at Blackwater Hospital.\n\n## Nothing below\n\n## A heading\n\n:::dialogue',
      );
    writeFileSync(path.join(folder, 'shift.case.md'), text);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('its own terms are found, with what it offers instead', async () => {
    assert.doesNotMatch(await found('rules: {}\n'), /revolving door’/);
    const out = await found('terms:\n  - { term: revolving door, instead: [comes back often], severity: warning }\n');
    assert.match(out, /language\/own-term/);
    assert.match(out, /comes back often/);
  });

  it('its own names and places are no finding', async () => {
    const before = await found('rules: {}\n');
    assert.match(before, /privacy\/name/);
    assert.match(before, /privacy\/place/);
    const after = await found('allow:\n  names: [Dr Nowhere]\n  places: [Blackwater Hospital]\n');
    assert.doesNotMatch(after, /privacy\/(?:name|place)/);
  });

  it('a rule that drafts are not told of can be switched on, and any rule off', async () => {
    assert.doesNotMatch(await found('rules: {}\n'), /structure\/empty-section/);
    assert.match(await found('rules: { structure/empty-section: warning }\n'), /structure\/empty-section/);
    assert.doesNotMatch(await found('rules: { privacy/name: off }\n'), /privacy\/name/);
  });
});
