/** Where an address leads: what is beside the case, and what is elsewhere by any spelling. */
import assert from 'node:assert/strict';
import { pathOf } from '../../src/language/links.js';

describe('The path of an address', () => {
  it('is that of a file beside the case, above it or below it', () => {
    assert.equal(pathOf('letter.png'), 'letter.png');
    assert.equal(pathOf('pictures/the%20letter.png?x#y'), 'pictures/the letter.png');
    assert.equal(pathOf('../pain/referral.case.md#q1'), '../pain/referral.case.md');
  });

  it('is none where another machine, a drive or a root is named, so that no network is reached to look for it', () => {
    for (const url of [
      ...['//host/share/x.png', '\\\\host\\share\\x.png', '/x.png', '\\x.png', 'C:\\x.png', 'file:///x.png'],
      ...[
        '%5C%5Chost%5Cshare%5Cx.png',
        '%2F%2Fhost/share/x.png',
        '%5Chost\\x.png',
        'C%3A%5Cx.png',
        'file%3A//host/x.png',
      ],
      ...['https://x.example/x.png', '#x', '?x', '', 'a%00b.png', 'a%0Ab.png'],
    ])
      assert.equal(pathOf(url), undefined, url);
  });
});
