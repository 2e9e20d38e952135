import { deepEqual } from 'node:assert/strict';
import { createHanging, type Pictures } from '../../src/extension/hanging.js';

describe('pictures on their way to a preview', () => {
  /** Pictures that arrive when the test says so. */
  function slowly() {
    const sent: Pictures[] = [];
    const arrivals: (() => void)[] = [];
    const hanging = createHanging(
      (addresses) =>
        new Promise((resolve) => {
          const pictures = Object.fromEntries(addresses.map((address) => [address, 'data:']));
          arrivals.push(() => resolve(pictures));
        }),
      (pictures) => sent.push(pictures),
    );
    return { hanging, sent, arrive: (which: number) => arrivals[which]?.() };
  }

  it('come with the handout that names them', async () => {
    const { hanging, sent, arrive } = slowly();
    const hung = hanging.hang('a', ['p.png']);
    arrive(0);
    await hung;
    deepEqual(sent, [{ 'p.png': 'data:' }]);
  });

  it('are not sent to the learner’s if they are the facilitator’s, which was shown before', async () => {
    const { hanging, sent, arrive } = slowly();
    const facilitators = hanging.hang('a', ['seen.png', 'secret.png']);
    const learners = hanging.hang('a', ['seen.png']);
    arrive(0);
    arrive(1);
    await Promise.all([facilitators, learners]);
    deepEqual(sent, [{ 'seen.png': 'data:' }]);
  });

  it('nor to one that names none, nor to that of another case', async () => {
    const { hanging, sent, arrive } = slowly();
    const first = hanging.hang('a', ['secret.png']);
    await hanging.hang('a', []);
    arrive(0);
    await first;
    const second = hanging.hang('a', ['secret.png']);
    hanging.takeDown();
    arrive(1);
    await second;
    deepEqual(sent, []);
  });

  it('are sent once, until the page begins anew', async () => {
    const { hanging, sent, arrive } = slowly();
    for (const number of [0, 1, 2]) {
      if (number === 2) hanging.forget();
      const hung = hanging.hang('a', ['p.png']);
      arrive(number);
      await hung;
    }
    deepEqual(sent, [{ 'p.png': 'data:' }, { 'p.png': 'data:' }]);
  });
});
