import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changed, changeOf, createReceiver, createSender } from '../../src/preview/change.js';

/** Texts of few signs, so that they have something in common; among them halves of characters, and places. */
const texts = fc
  .array(fc.constantFrom('a', '😀', '😁', 'é', ' data-offset="9"', ' data-offset="12"', ' data-offset="', '"'), {
    maxLength: 12,
  })
  .map((signs) => signs.join(''));

describe('what the preview’s page is sent', () => {
  it('makes the text after of the text before, whatever has changed', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        assert.equal(changed(before, changeOf(before, after)), after);
      }),
    );
  });

  it('is little where little has changed', () => {
    const before = `<p>${'A long story. '.repeat(500)}</p><p>She waits.</p>`;
    const after = before.replace('She waits.', 'She waits!');
    assert.deepEqual(changeOf(before, after), { head: before.length - 5, tail: 4, text: '!', by: 0 });
  });

  it('is little too where all that follows has moved in the source', () => {
    const handout = (from: number, first: string): string =>
      `<p data-offset="40">${first}</p>${Array.from({ length: 300 }, (_, index) => `<p data-offset="${from + index * 20}">A story.</p>`).join('')}`;
    const [before, after] = [handout(95, 'She waits'), handout(105, 'She waits for him.')];
    const change = changeOf(before, after);
    assert.deepEqual([change.text, change.by], [' for him.', 10]);
    assert.equal(changed(before, change), after);
  });

  it('holds no half of a character, which would not survive the way', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        assert.doesNotMatch(changeOf(before, after).text, /\p{Cs}/u);
      }),
    );
    assert.deepEqual(changeOf('a😀b', 'a😁b'), { head: 1, tail: 1, text: '😁', by: 0 });
    const [sameFirst, sameSecond] = ['\ud83d\ude00', '\ud83c\ude00'];
    assert.deepEqual(changeOf(sameFirst, sameSecond), { head: 0, tail: 0, text: sameSecond, by: 0 });
  });

  it('is none of a text that is too short for it', () => {
    assert.equal(changed('abc', { head: 4, tail: 0, text: '', by: 0 }), undefined);
    assert.equal(changed('abc', { head: 0, tail: 4, text: '', by: 0 }), undefined);
    assert.equal(changed('abc', { head: 2, tail: 1, text: '', by: 0 }), 'abc');
  });

  it('is taken for the text that was sent, or not at all, whatever is lost on the way', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: texts, sheet: fc.constantFrom('one', 'other'), arrives: fc.boolean() })),
        (all) => {
          const [sender, receive] = [createSender(), createReceiver()];
          for (const { text, sheet, arrives } of all) {
            const sent = sender.send(sheet, text);
            if (!arrives) continue;
            const received = receive(sent);
            if (received === undefined) {
              // Who asks for it anew gets it.
              sender.forget();
              assert.equal(receive(sender.send(sheet, text)), text);
            } else assert.equal(received, text);
          }
        },
      ),
    );
  });

  it('takes nothing over from the sheet of another reader', () => {
    const sender = createSender();
    sender.send('facilitator', 'Her husband has left. She waits.');
    const sent = sender.send('learner', 'She waits.');
    assert.deepEqual(sent, { serial: 2, body: { head: 0, tail: 0, text: 'She waits.', by: 0 } });
    assert.deepEqual(sender.send('learner', 'She waits!'), {
      serial: 3,
      follows: 2,
      body: { head: 9, tail: 0, text: '!', by: 0 },
    });
  });

  it('is not taken where the one before did not come', () => {
    const [sender, receive] = [createSender(), createReceiver()];
    assert.equal(receive(sender.send('learner', 'She waits.')), 'She waits.');
    sender.send('learner', 'She waits!');
    const next = sender.send('learner', 'She waits!!');
    assert.equal(receive(next), undefined);
    assert.equal(receive(next), undefined);
  });
});
