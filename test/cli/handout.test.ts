/** Many sheets at once: which files the command writes, and which it does not. */
import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { encounter } from './encounter.js';

const OSCE = `---
title: "Cancelled again"
format: osce
origin: fictional
people:
  lane: { name: "Ms Lane", part: patient, played-by: actor }
  osei: { name: "Dr Osei", part: clinician, played-by: candidate }
---

:::brief{for=candidate minutes=2}
You are Dr Osei.
:::

:::brief{for=lane}
MARKSECRET

::opening[Don’t tell me.]
:::

:::marks{for=examiner}
- Listens [2]
:::
`;

const PARTS = `---
title: "One more"
format: unfolding
people:
  lane: { name: "Ms Lane", part: patient }
  osei: { name: "Dr Osei", part: clinician }
---

Before.

::part[First]

One.

::part[Second]

Two.
`;

describe('encounter handout, many sheets at once', function () {
  this.timeout(30_000);
  let folder = '';
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  const handout = (...args: readonly string[]) =>
    encounter(['handout', ...args], { folder, env: { PATH: '', CHROME_PATH: '' } });
  const written = (name = 'out'): readonly string[] => readdirSync(path.join(folder, name)).sort();

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'encounter handout '));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('makes every sheet that the case has, in every kind that was asked for', async () => {
    write('a.case.md', OSCE);
    const { code, err } = await handout('a.case.md', '--edition', 'all', '--to', 'html, docx,md,json', '--out', 'out');
    equal(code, 0, err);
    const editions = [
      ...['learner', 'after', 'one-page', 'facilitator', 'candidate', 'actor-lane', 'examiner', 'observer'],
    ];
    const kinds = ['html', 'docx', 'md', 'json'];
    deepEqual(written(), editions.flatMap((edition) => kinds.map((kind) => `a.${edition}.${kind}`)).sort());
    doesNotMatch(readFileSync(path.join(folder, 'out', 'a.candidate.md'), 'utf8'), /MARKSECRET/);
    match(readFileSync(path.join(folder, 'out', 'a.actor-lane.md'), 'utf8'), /MARKSECRET/);
  });

  it('takes cases and folders, and keeps cases of one name apart', async () => {
    write('one/a.case.md', OSCE);
    write('two/A.case.md', PARTS);
    write('b.case.md', PARTS);
    const { code, err } = await handout('one', 'two', 'b.case.md', '--out', 'out');
    equal(code, 0, err);
    deepEqual(written(), ['b.learner.html', 'one-a.learner.html', 'two-A.learner.html']);
  });

  it('passes over cases that lack an edition, says so, and makes the others', async () => {
    write('a.case.md', OSCE);
    write('b.case.md', PARTS);
    const { code, err } = await handout('.', '--edition', 'actor:lane', '--out', 'out');
    equal(code, 0, err);
    match(err, /b\.case\.md: This case has no edition ‘actor:lane’/);
    deepEqual(written(), ['a.actor-lane.html']);
  });

  it('says what no sheet was made of, and that a candidate has a sheet of their own', async () => {
    const open = OSCE.replace('tell me.]\n:::\n', 'tell me.]\n');
    ok(open !== OSCE);
    write('a.case.md', open);
    const { code, err } = await handout('a.case.md', '--edition', 'all', '--paper', 'A4', '--to', 'MD', '--out', 'out');
    equal(code, 1);
    match(err, /until it is mended: line 14\. A sheet that would be made from it alone is missing/);
    deepEqual(
      written().filter((name) => /actor/.test(name)),
      [],
    );
    write('b.case.md', OSCE);
    match((await handout('b.case.md', '--out', 'out')).err, /candidate has one of their own: --edition candidate/);
    equal((await handout('b.case.md', '--edition', 'candidate', '--out', 'out')).err, '');
  });

  it('makes the facilitator’s sheet alone of a case that is in doubt, and ends with 1', async () => {
    write('a.case.md', `${PARTS}\n：：：brief\nMARKSECRET\n:::\n`);
    const { code, err } = await handout('a.case.md', '--edition', 'all', '--to', 'md,docx,json,html', '--out', 'out');
    equal(code, 1);
    match(err, /Only the facilitator’s sheet was written/);
    deepEqual(
      written(),
      ['docx', 'html', 'json', 'md'].map((kind) => `a.facilitator.${kind}`),
    );
  });

  it('says how many places still hold what a new case tells its author, and in what language it has no words', async () => {
    equal((await encounter(['new', 'new.case.md', '--format', 'osce'], { folder })).code, 0);
    const { code, err } = await handout('new.case.md', '--edition', 'candidate', '--lang', 'pl', '--out', 'out');
    equal(code, 0, err);
    match(err, /^A handout has no words of its own in ‘pl’: they are in English\.$/m);
    match(err, /new\.case\.md:\d+:\d+ {2}structure\/unwritten\n {2}\d+ places still hold/);
  });

  it('tells of a note or an answer that it prints for learners, and of none where only who leads reads', async () => {
    write('a.case.md', `${PARTS}\nFacilitator: do not rescue her.\n\n<details>\n\nModel answer: fear.\n`);
    const { code, err } = await handout('a.case.md', '--out', 'out');
    equal(code, 0, err);
    match(err, /a\.case\.md:\d+:1 {2}structure\/note-shown\n {2}‘Facilitator’/);
    match(err, /structure\/hides-nothing/);
    match(err, /structure\/answer-shown/);
    doesNotMatch((await handout('a.case.md', '--edition', 'facilitator', '--out', 'out')).err, /shown|hides/);
  });

  it('makes each part a sheet of its own', async () => {
    write('a.case.md', PARTS);
    equal((await handout('a.case.md', '--parts', '--out', 'out')).code, 0);
    deepEqual(
      written(),
      ['opening', 'part-1', 'part-2'].map((key) => `a.learner.${key}.html`),
    );
    doesNotMatch(readFileSync(path.join(folder, 'out', 'a.learner.part-1.html'), 'utf8'), /Two\.|Second/);
  });

  it('makes parts where a kind of file can, says that the others hold the whole case, and makes them too', async () => {
    write('a.case.md', PARTS);
    const { code, err } = await handout('a.case.md', '--parts', '--to', 'docx,html', '--out', 'out');
    equal(code, 0);
    match(err, /parts of a case are made as html or pdf: each docx holds the whole case/);
    deepEqual(written(), ['a.learner.docx', ...['opening', 'part-1', 'part-2'].map((key) => `a.learner.${key}.html`)]);
  });

  it('sets them in the style, on the paper and in the language that was asked for', async () => {
    write('a.case.md', PARTS);
    const { code } = await handout(
      'a.case.md',
      '--style',
      'large-print',
      '--paper',
      'letter',
      '--lang',
      'en',
      '--out',
      'out',
    );
    equal(code, 0);
    const html = readFileSync(path.join(folder, 'out', 'a.learner.large-print.html'), 'utf8');
    match(html, /class="for-learner large-print"/);
    match(html, /@page \{ size: letter/);
  });

  it('puts a sheet in large print beside the same in standard print, in no one’s place', async () => {
    write('a.case.md', PARTS);
    const standard = ['a.case.md', '--to', 'html,docx,md', '--out', 'out'];
    equal((await handout(...standard)).code, 0);
    equal((await handout(...standard, '--style', 'large-print')).code, 0);
    equal((await handout('a.case.md', '--style', 'dyslexia', '--parts', '--out', 'out')).code, 0);
    deepEqual(written(), [
      ...['docx', 'html', 'large-print.docx', 'large-print.html', 'md'].map((end) => `a.learner.${end}`),
      ...['opening', 'part-1', 'part-2'].map((key) => `a.learner.${key}.dyslexia.html`),
    ]);
    doesNotMatch(readFileSync(path.join(folder, 'out', 'a.learner.html'), 'utf8'), /class="for-learner large-print"/);
  });

  it('says what to do where there is no browser to print a PDF, and writes nothing if nothing else was asked for', async () => {
    write('a.case.md', PARTS);
    const { code, err } = await handout(
      'a.case.md',
      '--to',
      'pdf',
      '--out',
      'out',
      '--browser',
      path.join(folder, 'no'),
    );
    equal(code, 2);
    match(err, /is no browser that can be started\. Give the path of Chrome, Edge or Chromium/);
    deepEqual(readdirSync(folder), ['a.case.md']);
  });

  it('makes the other files without a browser, and says which it did not make', async () => {
    write('a.case.md', PARTS);
    const { code, err, out } = await handout(
      'a.case.md',
      '--to',
      'html,pdf,md',
      '--out',
      'out',
      '--browser',
      path.join(folder, 'no'),
    );
    equal(code, 2);
    deepEqual(readdirSync(path.join(folder, 'out')).sort(), ['a.learner.html', 'a.learner.md']);
    match(out, /a\.learner\.html\n.*a\.learner\.md\n$/s);
    match(err, /Not made: a\.learner\.pdf\. ‘.*no’ is no browser that can be started\. Give the path of Chrome/);
  });

  it('writes through no symbolic link, and nothing but into the folder that was named', async function () {
    if (process.platform === 'win32') this.skip();
    write('a.case.md', PARTS);
    write('elsewhere/kept.html', 'kept');
    mkdirSync(path.join(folder, 'out'));
    symlinkSync(path.join(folder, 'elsewhere', 'kept.html'), path.join(folder, 'out', 'a.learner.html'));
    symlinkSync(path.join(folder, 'elsewhere'), path.join(folder, 'link'));
    for (const out of ['out', 'link']) {
      const { code, err } = await handout('a.case.md', '--out', out);
      equal(code, 2);
      match(err, /is a symbolic link/);
    }
    deepEqual(written('elsewhere'), ['kept.html']);
    equal(readFileSync(path.join(folder, 'elsewhere', 'kept.html'), 'utf8'), 'kept');
  });

  it('leaves the case as it was', async () => {
    write('a.case.md', OSCE);
    const { code, err } = await handout('a.case.md', '--edition', 'all', '--to', 'md,json');
    equal(code, 0, err);
    equal(readFileSync(path.join(folder, 'a.case.md'), 'utf8'), OSCE);
    ok(written('.').length > 8);
  });
});
