import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { coverageCommand } from '../../src/cli/coverage.js';
import { factsOf } from '../../src/language/facts.js';
import { parseCase } from '../../src/language/parse.js';
import { skeletonOf } from '../../src/language/write/skeleton/skeleton.js';
import { coverageOf } from '../../src/library/coverage.js';
import { coverageReport } from '../../src/library/coverage-report.js';
import type { CaseEntry } from '../../src/library/entry.js';

const entry = (text: string, uri = 'file:///one.case.md'): CaseEntry => ({ ...factsOf(parseCase(text)), uri });

const ONE = entry(`---
title: One
format: [balint, osce]
level: [foundation, faculty]
specialty: surgery
objectives: [Describe both chairs, Name a feeling]
origin: fictional
people:
  a: { name: Ada, part: patient, age: 91, pronouns: she/her }
  b: { name: Ben, part: clinician, age: 38 years }
  c: { name: Cas, part: relative, age: in her fifties, pronouns: she/her }
---

::factor[No time]{in=system}
::factor[No bed]{in=system}
::factor[No words]{in=relationship}

:::question{#q1 objective=2}
What is it like?
:::
`);
const TWO = entry(
  '---\ntitle: Two\nformat: balint\norigin: fictional\npeople: {}\n---\n\nText.\n',
  'file:///two.case.md',
);

describe('what a library covers', () => {
  const coverage = coverageOf([ONE, TWO], ['balint', 'osce', 'sct']);

  it('is formats by level, each case counted in all that it names', () => {
    const [first] = coverage.formats;
    equal(coverage.cases, 2);
    deepEqual(
      coverage.formats.map(({ name }) => name),
      ['balint', 'osce'],
    );
    deepEqual(first, { name: 'balint', byLevel: [0, 1, 0, 0, 0, 1], without: 1 });
  });

  it('is who is in the cases, ages of 90 and over as one band, and what is not a number as not given', () => {
    const { people } = coverage;
    equal(people.total, 3);
    deepEqual(people.ages, [
      { name: '30–39', count: 1 },
      { name: '90 and over', count: 1 },
    ]);
    equal(people.agesNotGiven, 1);
    deepEqual(people.pronouns, [{ name: 'she/her', count: 2 }]);
    equal(people.pronounsNotGiven, 1);
  });

  it('is where the difficulty is placed, by factors and by cases', () => {
    deepEqual(
      coverage.factors.filter(({ count }) => count > 0),
      [
        { name: 'relationship', count: 1, cases: 1 },
        { name: 'system', count: 2, cases: 1 },
      ],
    );
    equal(coverage.casesWithoutFactors, 1);
  });

  it('is the objectives, and which of them no question serves', () => {
    const { total, served, casesWithout, unserved } = coverage.objectives;
    deepEqual({ total, served, casesWithout }, { total: 2, served: 1, casesWithout: 1 });
    deepEqual(unserved, [{ title: 'One', uri: 'file:///one.case.md', text: 'Describe both chairs' }]);
  });

  it('is nothing that only a new case says: that is not counted, and told', () => {
    const fresh = entry(skeletonOf({ format: 'balint' }), 'file:///new.case.md');
    const one = coverageOf([fresh]);
    deepEqual(one.objectives, { total: 0, served: 0, casesWithout: 1, unserved: [] });
    deepEqual(one.unwritten, { objectives: 2, factors: 4, cases: 1 });
    equal(one.casesWithoutFactors, 1);
    equal(
      one.factors.every(({ count }) => count === 0),
      true,
    );
    match(
      coverageReport(coverageOf([ONE, fresh]), 'Ours'),
      /Not counted: 2 objectives and 4 factors of 1 case that still stand word for word as in a new case/,
    );
    const begun = skeletonOf({ format: 'balint' })
      .replace('"Describe what the encounter', '"Say what the encounter')
      .replace('What has grown between the two of them', 'They have met too often');
    const two = coverageOf([entry(begun)]);
    deepEqual([two.objectives.total, two.objectives.served, two.unwritten.objectives], [1, 1, 1]);
    deepEqual([two.casesWithoutFactors, two.unwritten.factors], [0, 3]);
    doesNotMatch(coverageReport(coverage, 'Ours'), /Not counted/);
  });

  it('is what no case has', () => {
    deepEqual(coverage.missing.formats, ['sct']);
    deepEqual(coverage.missing.domains, ['patient', 'clinician', 'team']);
    deepEqual(coverage.missing.levels, [
      'undergraduate',
      'specialty-training',
      'independent-practice',
      'interprofessional',
    ]);
  });

  it('is told in words that judge nothing', () => {
    const report = coverageReport(coverage, 'Ours');
    match(report, /^# Coverage: Ours\n/);
    match(report, /\| Balint group +\| +· \| +1 \|/);
    match(report, /- Formats: Script concordance\n- Levels: /);
    doesNotMatch(report, /good|bad|poor|should|must|lack|fail|undefined/i);
    match(coverageReport(coverageOf([]), 'Ours'), /There is no case here yet/);
  });

  it('takes what authors wrote for text alone, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (written) => {
        const odd: CaseEntry = {
          ...ONE,
          title: written,
          specialties: [written],
          objectives: [{ text: written, questions: 0 }],
        };
        const { children } = unified()
          .use(remarkParse)
          .parse(coverageReport(coverageOf([odd]), written));
        const types = new Set(children.map(({ type }) => type));
        for (const type of ['html', 'code', 'definition', 'blockquote', 'thematicBreak'] as const) {
          equal(types.has(type), false, `${type}: ${JSON.stringify(written)}`);
        }
        const names = ['Coverage: ', 'Formats and levels', 'Where the difficulty', 'Who is in', 'Objectives'];
        equal(children.filter(({ type }) => type === 'heading').length, names.length + 2);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same on the command line, in three forms', async () => {
    const run = async (...args: string[]): Promise<string> => {
      let out = '';
      const output = { out: (text: string) => (out += text), err: () => undefined, colour: false };
      equal(await coverageCommand.run(args, output), 0);
      return out;
    };
    const cases = readdirSync('cases', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.case\.md$/.test(file),
    );
    const entries = cases.map((file) => entry(readFileSync(path.join('cases', file), 'utf8'), file));
    const told = JSON.parse(await run('cases', '--format', 'json'));
    equal(told.cases, cases.length);
    deepEqual(told.factors, coverageOf(entries).factors);
    match(await run('cases'), /Where the difficulty is placed/);
    match(await run('cases', '--format', 'md'), /^# Coverage: cases/);
  });
});
