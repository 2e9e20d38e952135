import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCase } from '../../src/language/parse.js';
import { GAP, viewOf } from '../../src/rules/view.js';

const FRONT =
  '---\npeople:\n  kelly: { name: Mrs Kelly, part: patient }\n  shah: { name: Dr Shah, part: clinician }\n---\n\n';

/** Every run of the text, with the source of each of its words. */
function runs(body: string): { where: string; text: string; words: string[] }[] {
  const text = FRONT + body;
  return viewOf(parseCase(text)).texts.map((run) => ({
    where: [run.where, ...(run.person ? [run.person] : []), ...(run.quoted ? ['quoted'] : [])].join(' '),
    text: run.text,
    words: [...run.text.matchAll(/[^\s\uFFFC]+/g)].map((word) => {
      const { start, end } = run.range(word.index, word.index + word[0].length);
      return text.slice(start, end);
    }),
  }));
}

describe('The view that all rules share', () => {
  it('says where each text stands, and who speaks there', () => {
    const found = runs(
      '# Head\n\nProse.\n\n> Quote.\n\n:::dialogue\nDr Shah: Said.\n\nMrs Kelly (thinking): Thought.\n\n[done]\n:::\n\n:::voice{of=kelly}\nLived.\n:::\n\n::factor[Hard]{in=team}\n\n::part[Part]\n\n| a |\n| - |\n| b |\n',
    );
    assert.deepEqual(
      found.map(({ where, text }) => `${where}: ${text}`),
      [
        'prose: Head',
        'prose: Prose.',
        'prose quoted: Quote.',
        'turn shah: Said.',
        'inner kelly: Thought.',
        'action: done',
        'voice kelly: Lived.',
        'factor: Hard',
        'part: Part',
        'prose: a',
        'prose: b',
      ],
    );
  });

  it('joins what marks divide, and knows where each word stands', () => {
    const [run] = runs('The *fre*quent fly\\*er &amp; a `code` [link](u) :feeling[dread] end\nnext **bold**.');
    assert.equal(run?.text, `The frequent fly*er & a ${GAP} ${GAP} ${GAP} end\nnext bold.`);
    assert.deepEqual(run?.words, ['The', 'fre*quent', 'fly\\*er', '&amp;', 'a', 'end', 'next', 'bold**.']);
  });

  it('finds every word of the sample cases in the source', () => {
    const files = readdirSync('cases', { recursive: true }).map((file) => path.join('cases', String(file)));
    for (const file of files.filter((name) => name.endsWith('.case.md'))) {
      const text = readFileSync(file, 'utf8');
      for (const run of viewOf(parseCase(text)).texts) {
        for (const word of run.text.matchAll(/[\p{L}\p{N}]+/gu)) {
          const { start, end } = run.range(word.index, word.index + word[0].length);
          assert.equal(text.slice(start, end), word[0], file);
        }
      }
    }
  });
});

describe('The labels beside the running text', () => {
  it('say where each of them stands, to the letter', () => {
    const text = `${FRONT}:::dialogue\n**Mrs Kelly** (not *looking*): So. :feeling[let down]{as=anger}\n:::\n\nSee [the *long* letter](a.md) and ![A ward](b.png).\n\n:::brief{for=kelly}\n::react[Cry, ask=1.]{when="nobody asks"}\n:::\n`;
    const { labels } = viewOf(parseCase(text));
    assert.deepEqual(
      labels.map(({ label, where, text: words, range }) => {
        const { start, end } = range(0, words.length);
        return `${label} in ${where}: ${words} = ${text.slice(start, end)}`;
      }),
      [
        'manner in manner: not *looking* = not *looking*',
        'feeling in turn: let down = let down',
        'link in prose: the long letter = the *long* letter',
        'picture in prose: A ward = A ward',
        'cue in cue: nobody asks = nobody asks',
      ],
    );
  });
});
