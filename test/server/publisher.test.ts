import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { createPublisher, type Publisher } from '../../src/server/publisher.js';

const URI = 'file:///a.case.md';

describe('when a document is checked', () => {
  let checked: string[];
  let publisher: Publisher;
  const pass = (milliseconds: number): void => mock.timers.tick(milliseconds);

  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    checked = [];
    publisher = createPublisher((uri) => checked.push(uri));
    publisher.changed(URI);
    pass(0);
    assert.deepEqual(checked, [URI], 'at once when it is opened');
    checked = [];
  });

  afterEach(() => {
    publisher.closed(URI);
    mock.timers.reset();
  });

  it('takes changes in quick succession together', () => {
    publisher.changed(URI);
    pass(10);
    publisher.changed(URI);
    pass(14);
    assert.deepEqual(checked, []);
    pass(1);
    assert.deepEqual(checked, [URI]);
  });

  it('comes after the handout has been shown, if one waits for it', () => {
    publisher.changed(URI);
    pass(10);
    publisher.handedOut(URI);
    pass(99);
    assert.deepEqual(checked, []);
    pass(1);
    assert.deepEqual(checked, [URI]);
  });

  it('is not done again for a handout of what has been checked', () => {
    publisher.handedOut(URI);
    publisher.changed(URI);
    pass(15);
    publisher.handedOut(URI);
    pass(1_000);
    assert.deepEqual(checked, [URI]);
  });

  it('is not done for what has been closed', () => {
    publisher.changed(URI);
    publisher.handedOut(URI);
    publisher.closed(URI);
    publisher.handedOut(URI);
    pass(1_000);
    assert.deepEqual(checked, []);
  });
});
