import assert from 'node:assert/strict';
import { createWatch, PATIENCE } from '../../src/extension/watch.js';

const A = 'file:///a.case.md';
const B = 'file:///b.case.md';
const nobody = (uri: string): never => assert.fail(`${uri} is said to hang`);
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
/** Stops this process for so many milliseconds, as a machine that sleeps does. */
const sleep = (milliseconds: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

describe('The watch over the server', () => {
  it('tells of the case in hand, not of those that wait behind it', async () => {
    const hung = await new Promise<string>((resolve) => {
      const watch = createWatch(resolve, () => 1);
      watch.sent(A);
      watch.sent(B);
    });
    assert.equal(hung, A);
  });

  it('begins anew with the next case when one is answered', async () => {
    const hung = await new Promise<string>((resolve) => {
      const watch = createWatch(resolve, () => 1);
      watch.sent(A);
      watch.sent(B);
      watch.answered(A);
    });
    assert.equal(hung, B);
  });

  it('grants no more time when somebody goes on typing in another case', async () => {
    let typing: NodeJS.Timeout | undefined;
    const hung = await new Promise<string>((resolve) => {
      const watch = createWatch(resolve, () => 400);
      watch.sent(A);
      typing = setInterval(watch.sent, 50, B);
    });
    clearInterval(typing);
    assert.equal(hung, A);
  });

  it('lets a machine sleep without taking that for a server that hangs', async () => {
    const watch = createWatch(nobody, () => 500);
    watch.sent(A);
    sleep(800);
    for (let turns = 0; turns < 20; turns += 1) await turn();
    watch.answered(A);
    watch.dispose();
    assert.ok(PATIENCE >= 10_000);
  });

  it('suspects a case of which the server died, and tells of it when it dies of it again', () => {
    const watch = createWatch(nobody);
    assert.equal(watch.died(), undefined, 'nothing was in hand');
    const dies = (): string | undefined => {
      watch.started();
      watch.sent(A);
      return watch.died();
    };
    assert.equal(dies(), undefined);
    assert.equal(dies(), A);
    assert.equal(dies(), undefined, 'a new story');
  });

  it('suspects what was to be read rather than what was asked, whose answer may have come unnoticed', () => {
    const watch = createWatch(nobody);
    for (const last of [undefined, B]) {
      const answered = watch.asked(A);
      watch.sent(B);
      assert.equal(watch.died(), last);
      answered();
      watch.started();
    }
    watch.asked(A);
    watch.died();
    watch.started();
    watch.asked(A);
    assert.equal(watch.died(), A);
  });

  it('takes an answer to a question for no more than that', async () => {
    const hung = await new Promise<string>((resolve) => {
      const watch = createWatch(resolve, () => 1);
      watch.sent(A);
      watch.asked(A)();
      watch.asked(B)();
    });
    assert.equal(hung, A);
  });

  it('takes no diagnostics of an older version for an answer', () => {
    const watch = createWatch(nobody);
    for (const last of [undefined, A]) {
      watch.sent(A, 1);
      watch.sent(A, 2);
      watch.answered(A, 1);
      assert.equal(watch.died(), last);
      watch.started();
    }
    watch.sent(A, 3);
    watch.died();
    watch.started();
    watch.sent(A, 3);
    watch.answered(A, 3);
    assert.equal(watch.died(), undefined);
  });

  it('no longer suspects a case that was answered in between', () => {
    const watch = createWatch(nobody);
    watch.sent(A);
    watch.died();
    watch.started();
    watch.sent(A);
    watch.answered(A);
    watch.sent(A);
    assert.equal(watch.died(), undefined);
  });

  it('believes the server when it says which case it has in hand, whatever came before', async () => {
    const hung = await new Promise<string>((resolve) => {
      const watch = createWatch(resolve, () => 1);
      watch.sent(A);
      watch.sent(B);
      watch.inHand(B);
    });
    assert.equal(hung, B);
    const watch = createWatch(nobody);
    const dies = (): string | undefined => {
      watch.started();
      watch.sent(A);
      watch.sent(B);
      watch.inHand(B);
      return watch.died();
    };
    assert.deepEqual([dies(), dies()], [undefined, B]);
    dies();
    watch.started();
    watch.sent(A);
    watch.inHand(B);
    watch.inHand(undefined);
    assert.deepEqual([watch.died(), dies()], [undefined, undefined], 'it had come to an end with B');
  });

  it('holds nothing against a case that was typed in while no server was there', async () => {
    let watch = createWatch(nobody, () => 1);
    watch.died();
    watch.sent(A);
    const answered = watch.asked(A);
    const hung = await new Promise<string>((resolve) => {
      const other = createWatch(resolve, () => 1);
      other.sent(B); // its time is up after that of the first would have been
    });
    assert.equal(hung, B);
    answered();
    watch.started();
    watch.dispose();
    watch = createWatch(nobody);
    for (let times = 0; times < 2; times += 1) {
      watch.died();
      watch.sent(A);
    }
    assert.equal(watch.died(), undefined);
  });
});
