import assert from 'node:assert/strict';
import { mock } from 'node:test';
import type { Diagnostic, Uri } from 'vscode';
import { unlessTheSame } from '../../src/extension/same.js';

const [ONE, OTHER] = ['file:///one.case.md', 'file:///other.case.md'] as unknown as readonly [Uri, Uri];
const found = (message: string): Diagnostic[] => [{ message, range: {}, severity: 1 } as Diagnostic];

describe('diagnostics that are the same as before', () => {
  let heard: string[];
  let handle: (uri: Uri, diagnostics: Diagnostic[]) => void;

  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    heard = [];
    const middleware = unlessTheSame(200);
    handle = (uri, diagnostics) =>
      middleware(uri, diagnostics, (of, those) => heard.push(`${of} ${those.map(({ message }) => message)}`));
    handle(ONE, found('a'));
    assert.deepEqual(heard, [`${ONE} a`], 'at once');
    heard = [];
  });

  afterEach(() => mock.timers.reset());

  it('wait until it has been quiet, and come once', () => {
    handle(ONE, found('a'));
    mock.timers.tick(199);
    handle(ONE, found('a'));
    mock.timers.tick(199);
    assert.deepEqual(heard, []);
    mock.timers.tick(1);
    assert.deepEqual(heard, [`${ONE} a`]);
  });

  it('give way to those that are not', () => {
    handle(ONE, found('a'));
    handle(OTHER, found('a'));
    handle(OTHER, found('a'));
    handle(ONE, []);
    assert.deepEqual(heard, [`${OTHER} a`, `${ONE} `]);
    mock.timers.tick(1_000);
    assert.deepEqual(heard.slice(2), [`${OTHER} a`], 'nothing old comes after what is new');
  });

  it('wait only behind what was said last', () => {
    handle(ONE, found('b'));
    handle(ONE, found('a'));
    assert.deepEqual(heard, [`${ONE} b`, `${ONE} a`]);
  });
});
