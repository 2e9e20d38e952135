import assert from 'node:assert/strict';
import { createIdle } from '../../src/server/idle.js';
import { rehearse } from '../../src/server/rehearsal.js';

const TEXT = '---\ntitle: A\n---\n\nOne.\n\nTwo.\n\nThree.';

describe('rehearsing', () => {
  it('reads the case as if letters were typed at its end and in its middle, each time another text', async () => {
    const texts: string[] = [];
    const rounds = await rehearse(TEXT, (text) => texts.push(text), createIdle(0));
    assert.equal(rounds, texts.length);
    assert.ok(rounds >= 40, `${rounds} rounds`);
    assert.equal(new Set(texts).size, rounds);
    for (const text of texts) assert.equal(text.replace(/\n\nx+(?=\n|$)/, ''), TEXT);
    assert.ok(texts.some((text) => text.endsWith('x')));
    assert.ok(texts.some((text) => text.endsWith('Three.')));
  });

  it('waits while somebody types', async () => {
    const idle = createIdle(40);
    idle.stir();
    const begun = performance.now();
    let first: number | undefined;
    await rehearse(
      TEXT,
      () => {
        first ??= performance.now();
      },
      idle,
    );
    assert.ok((first ?? 0) - begun >= 39);
  });

  it('ends early with a case that takes long', async () => {
    let rounds = 0;
    const slow = () => {
      rounds += 1;
      for (const until = performance.now() + 400; performance.now() < until; );
    };
    assert.equal(await rehearse(TEXT, slow, createIdle(0)), 3);
    assert.equal(rounds, 3);
  });

  it('ends without a word where reading fails, since whoever asks is told', async () => {
    const fails = () => {
      throw new Error('A defect.');
    };
    assert.equal(await rehearse(TEXT, fails, createIdle(0)), 0);
  });
});
