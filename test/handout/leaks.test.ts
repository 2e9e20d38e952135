/** The first promise: what is not for learners reaches no learner’s file, and nothing that an author wrote runs there. */
import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { prune } from '../../src/handout/prune.js';
import { renderCase } from '../../src/handout/render.js';
import { renderHandout } from '../../src/index.js';
import { parseCase } from '../../src/language/parse.js';
import { assertInert, assertInertBody } from './leaks/dom.js';
import { hostileTexts } from './leaks/hostile.js';
import { type Known, MENDED, MENDED_MATTER, matterOf } from './leaks/known.js';
import { foundIn, outputsOf, written } from './leaks/outputs.js';
import { SECRET, slippedTexts } from './leaks/slips.js';
import { brokenTexts, soundTexts, type Text } from './leaks/texts.js';

function assertNothingLeaks({ text, hidden, body }: Text) {
  const { file, learner, facilitator } = outputsOf(text);
  for (const [where, output] of Object.entries(learner)) {
    deepEqual(foundIn(output, hidden), [], `in the ${where} of\n${text}`);
  }
  // A comment that is never closed may hide all that follows.
  const lost = text.includes('<!-- open') ? [] : body.filter((mark) => foundIn(facilitator, [mark]).length === 0);
  deepEqual(lost, [], `lost from the facilitator’s page of\n${text}`);
  return { file, learner };
}

const outputsWith = (body: string) => outputsOf(`${matterOf()}${body}\n`).learner;
const choices = (items: readonly string[], ticked: number, indent = '') =>
  items.map((item, index) => `${indent}- [${index === ticked ? 'x' : ' '}] ${item}`).join('\n');

/** Boxes as they come from elsewhere. */
const PASTED = ['［x］ ', '🗹 ', '● '];

describe('leaks', function () {
  this.timeout(60_000);

  it('a case without slips shows learners what is theirs, and nothing else', () => {
    fc.assert(
      fc.property(soundTexts, (sound) => {
        const { file, learner } = assertNothingLeaks(sound);
        equal(file.doubtful, false, sound.text);
        for (const output of Object.values(learner)) {
          const missing = sound.shown.filter((mark) => foundIn(output, [mark]).length === 0);
          deepEqual(missing, [], sound.text);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('a case with slips fails closed', () => {
    fc.assert(
      fc.property(brokenTexts, (broken) => {
        assertNothingLeaks(broken);
      }),
      { numRuns: 160 },
    );
  });

  it('where one slip of one key shows what was hidden, its author is told', () => {
    fc.assert(
      fc.property(slippedTexts, (text) => {
        const { case: theCase, findings } = parseCase(text);
        if (!JSON.stringify(prune(theCase, 'learner')).includes(SECRET)) return;
        const told = findings.filter(({ rule, severity }) => severity !== 'info' && rule.startsWith('structure/'));
        ok(told.length > 0, text);
      }),
      { numRuns: 600 },
    );
  });

  it('the command writes nothing that leaks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(soundTexts, brokenTexts), async ({ text, hidden }) => {
        deepEqual(foundIn((await written(text)) ?? '', hidden), [], text);
      }),
      { numRuns: 30 },
    );
  });

  it('the command refuses where it is not certain what is hidden, and writes where it is', async () => {
    equal(await written(`${matterOf()}Text :::facilitator\nLEAK\n:::\n`), undefined);
    match((await written(`${matterOf()}Seen.\n`)) ?? '', /Seen\./);
  });

  it('no output tells which of the choices is ticked', () => {
    const layouts = fc.constantFrom<(items: readonly string[], ticked: number) => string>(
      (items, ticked) => choices(items, ticked),
      (items, ticked) => choices(items, ticked).replaceAll('\n', '\n\n'),
      (items, ticked) => choices(items, ticked).replaceAll('- [', '1. ['),
      (items, ticked) => choices(items, ticked).replaceAll('- [', '> - ['),
      (items, ticked) => `- Either\n${choices(items, ticked, '  ')}`,
      (items, ticked) => choices(items, ticked).replaceAll('[x]', '[X]'),
      (items, ticked) => choices(items, ticked).replace(/$/gm, '\n\n  More on it.'),
    );
    fc.assert(
      fc.property(
        layouts,
        fc.array(fc.stringMatching(/^[A-Za-z]{1,8}$/), { minLength: 2, maxLength: 5 }),
        (lay, items) => {
          const all = items.map((_, ticked) => outputsWith(`:::question\nWhich?\n\n${lay(items, ticked)}\n:::`));
          for (const other of [...all, outputsWith(`:::question\nWhich?\n\n${lay(items, -1)}\n:::`)])
            deepEqual(other, all[0]);
        },
      ),
      { numRuns: 25 },
    );
  });

  for (const tick of ['[x]', '[X]', '[x ] ', '[ x] ', '[✓] ', '✓ ', '☑ ', '(x) ', '[×] ', '✅ ', ...PASTED]) {
    it(`a tick that is written ‘${tick}’ tells nothing`, () => {
      const page = (first: string, second: string) =>
        outputsWith(`:::question\nWhich?\n\n- ${first}One\n- ${second}Two\n- [ ] Three\n:::`).page;
      const [one, two] = [page(tick, '[ ] '), page('[ ] ', tick)];
      equal(one, two);
      equal(one, page('[ ] ', '[ ] '));
      ok(one.includes('One') && one.includes('Two'));
    });
  }

  for (const tick of [' [x]', ' ✓', ' (x)', ' ☑']) {
    it(`nor does one behind the words, as in ‘One${tick}’`, () => {
      const page = (first: string, second: string) =>
        outputsWith(`:::question\nWhich?\n\n- One${first}\n- Two${second}\n- Three\n:::`).page;
      equal(page(tick, ''), page('', tick));
      equal(page(tick, ''), page('', ''));
    });
  }

  it('nor does one in what is no list of tasks', () => {
    for (const lay of [
      (one: string, two: string) => `[${one}] One\n[${two}] Two`,
      (one: string, two: string) => `-[${one}] One\n-[${two}] Two`,
      (one: string, two: string) => `| [${one}] | One |\n| - | - |\n| [${two}] | Two |`,
      (one: string, two: string) => `    [${one}] One\n    [${two}] Two`,
      (one: string, two: string) => `- \`[${one}]\` One\n- \`[${two}]\` Two`,
      (one: string, two: string) => `- <sub>[${one}]</sub> One\n- <sub>[${two}]</sub> Two`,
      (one: string, two: string) => `- \u200b[${one}] One\n- \u200b[${two}] Two`,
      (one: string, two: string) => `- A. [${one}] One\n- B. [${two}] Two`,
      (one: string, two: string) =>
        `- <input ${one.trim() && 'checked'}> One\n- <input ${two.trim() && 'checked'}> Two`,
    ]) {
      const page = (one: string, two: string) => outputsWith(`:::question\nWhich?\n\n${lay(one, two)}\n:::`).page;
      equal(page('x', ' '), page(' ', 'x'));
      match(page('x', ' '), /One/);
    }
  });

  const named = (known: Known, text: string): void => {
    const { learner, facilitator } = outputsOf(text);
    for (const output of Object.values(learner)) doesNotMatch(output, /LEAK/, known.name);
    ok(facilitator.length > 0);
  };
  for (const known of MENDED) it(known.name, () => named(known, `${matterOf(known.format)}${known.body}\n`));
  for (const known of MENDED_MATTER) it(`front matter: ${known.name}`, () => named(known, known.body));

  it('hostile content is inert in a browser’s eyes', () => {
    fc.assert(
      fc.property(hostileTexts, fc.constantFrom('learner' as const, 'facilitator' as const), (text, edition) => {
        assertInert(renderHandout(text, { edition }));
        const file = parseCase(text);
        assertInertBody(renderCase(file.case, { edition, sourcePositions: true }).body);
      }),
      { numRuns: 60 },
    );
  });

  it('a table of any size, and tags that never close, are inert', () => {
    const table = `| ${'a | '.repeat(200)}\n| ${'- | '.repeat(200)}\n${`| ${'<td> | '.repeat(200)}\n`.repeat(20)}`;
    const tags = '<div><table><tr><td><svg><math><select><template>'.repeat(20);
    for (const body of [table, tags, `<pre>${tags}`, `\`\`\`"><script>\n${tags}`])
      assertInert(renderHandout(`${matterOf()}${body}\n`, { edition: 'learner' }));
  });
});
