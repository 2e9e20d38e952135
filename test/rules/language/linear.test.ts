/** What the words cost: linear in the text, however ugly, and little beside parsing. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCase } from '../../../src/language/parse.js';
import { LANGUAGE } from '../../../src/rules/language/index.js';
import { indexOf, matchesIn } from '../../../src/rules/language/matcher.js';
import { lookFor } from '../../../src/rules/language/own-terms.js';
import { quotesIn } from '../../../src/rules/language/quotes.js';
import { TERMS } from '../../../src/rules/language/terms/index.js';
import { viewOf } from '../../../src/rules/view.js';
import { ELSEWHERE, SENTENCES } from './sentences.js';

const MEGABYTE = 1_000_000;
const repeated = (unit: string, length = MEGABYTE): string => unit.repeat(Math.ceil(length / unit.length));

/** Milliseconds, of the best of some runs: others may be working too. */
function time(task: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5 && best > 300; run += 1) {
    const start = process.cpuUsage();
    task();
    best = Math.min(best, spent(start));
  }
  return best;
}

describe('The words, in time', () => {
  const index = indexOf(Object.values(TERMS).flat());

  it('take under a second for a megabyte of the worst text for each row', function () {
    this.timeout(120_000);
    for (const row of Object.values(TERMS).flat()) {
      const { found = [], silent = [] } = SENTENCES[row.id] ?? ELSEWHERE[row.id] ?? {};
      // A fifth of a megabyte in a fifth of the time, for each: its own words, what is said, and what is meant otherwise.
      for (const unit of [row.stems.join(' '), found.map(([text]) => text).join(' '), silent.join(' ')]) {
        const text = repeated(`${unit} `, MEGABYTE / 5);
        assert.ok(time(() => matchesIn(text, index)) < 200, `${row.id}: ${unit}`);
      }
    }
  });

  it('take under a second for a megabyte of half a sentence', function () {
    this.timeout(60_000);
    for (const unit of [
      'he is very and rude, ',
      'the patient ',
      'husband says she is lazy ',
      'he told me that he is ',
      ' ',
      'a',
      'drug or alcohol ',
      '“he ',
      "'a ",
      'Mr ',
      '\uE000',
    ])
      assert.ok(time(() => [matchesIn(repeated(unit), index), quotesIn(repeated(unit))]) < 1000, unit);
  });

  it('take linear time in a whole case too, with quotations in every sentence', function () {
    this.timeout(60_000);
    const ugly = (unit: string, length: number): number => {
      const text = `---\ntitle: x\nformat: balint\npeople:\n  a:\n    name: Mrs Kelly\n    part: patient\norigin: fictional\n---\n\n${repeated(unit, length)}`;
      const view = viewOf(parseCase(text));
      return time(() => {
        // A view of its own, for which nothing is remembered yet; all rules share what is looked for once.
        const fresh = { ...view };
        for (const rule of LANGUAGE) rule.check(fresh, {});
      });
    };
    for (const unit of [
      'Mrs Kelly is “needy” and lazy, the ‘heartsink patient’ of her “pain”. ',
      'alcoholics ',
      'obese patients with alcohol abuse, ',
      'CC: denies a ',
    ]) {
      ugly(unit, 10_000);
      assert.ok(ugly(unit, 200_000) < 1000, unit);
    }
  });

  it('take linear time for a library’s own terms', function () {
    this.timeout(60_000);
    const look = lookFor(['*a*a*b', 'frequent fl*', 'a*', 'a a a a b'].map((term) => ({ term, instead: [] })));
    for (const unit of ['a', 'a ', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ', 'frequent '])
      assert.ok(time(() => look(repeated(unit))) < 2000, unit);
  });

  it('cost little beside parsing the sample cases', () => {
    const files = readdirSync('cases', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.case.md'),
    );
    const texts = files.map((file) => readFileSync(path.join('cases', file), 'utf8'));
    const cases = texts.map((text) => parseCase(text));
    const median = (task: () => unknown): number =>
      Array.from({ length: 9 }, () => time(task)).sort((a, b) => a - b)[4] ?? 0;
    const parsing = median(() => texts.map((text) => parseCase(text)));
    const viewing = median(() => cases.map((file) => viewOf(file)));
    const both = median(() =>
      cases.map((file) => {
        const view = viewOf(file);
        return LANGUAGE.map((rule) => rule.check(view, {}));
      }),
    );
    console.log(`      language rules, beside parsing: ${((both - viewing) / parsing).toFixed(3)}`);
  });
});

/** Milliseconds of the processor’s time since `start`: what else the machine does is not the pattern’s fault. */
function spent(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
