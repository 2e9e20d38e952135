import assert from 'node:assert/strict';
import { createRestartPolicy } from '../../src/extension/restart.js';

describe('A server that has stopped', () => {
  it('is started at once, then after ever longer pauses, and then only when somebody asks', () => {
    const judge = createRestartPolicy();
    const verdicts = [0, 1, 2, 3, 4, 5].map((second) => judge(second * 1000));
    const pauses = verdicts.map((verdict) => (verdict.restart ? verdict.pause : 'given up'));
    assert.deepEqual(pauses, [0, 2000, 4000, 8000, 16_000, 'given up']);
    assert.deepEqual(judge(6000), { restart: true, pause: 0 }, 'who asked for it begins anew');
  });

  it('is started at once, as if it had never stopped, when the case that it stopped at was found', () => {
    const judge = createRestartPolicy();
    for (const second of [0, 1, 2]) judge(second * 1000);
    assert.deepEqual(judge(3000, true), { restart: true, pause: 0 });
    assert.deepEqual(judge(4000), { restart: true, pause: 0 });
    assert.deepEqual(judge(5000), { restart: true, pause: 2000 });
  });

  it('is forgiven what lies three minutes back', () => {
    const judge = createRestartPolicy();
    for (let stop = 0; stop < 50; stop += 1) assert.deepEqual(judge(stop * 4 * 60_000), { restart: true, pause: 0 });
  });
});
