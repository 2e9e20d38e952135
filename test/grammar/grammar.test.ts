import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFence } from '../../src/language/syntax/fence-line.js';
import { WORDS } from '../../src/language/vocabulary.js';
import { ours, textWith, tokens } from './tokens.js';

const KEYWORD = 'keyword.control.directive.encounter';
const UNKNOWN = 'invalid.illegal.unknown-word.encounter';
const FENCE = 'punctuation.definition.directive.encounter';
const COLONS = { container: ':::', leaf: '::', text: ':' } as const;

/** What people type: words of the vocabulary and others, the marks of a fence, some of it misplaced. */
const fragment = fc.constantFrom(
  ...WORDS.map(({ name }) => name),
  ...[
    'voici',
    'parts',
    'Voice',
    'if',
    'x',
    '1',
    ' ',
    ' ',
    '[',
    ']',
    '[a]',
    '{',
    '}',
    '{of=x}',
    '{#q}',
    '"',
    '=',
    ',',
    '(',
  ],
);
const name = fc.constantFrom(
  ...WORDS.map(({ name }) => name),
  'voici',
  'parts',
  'Voice',
  'if-askedly',
  'part1',
  'é',
  '',
);

describe('The grammar', () => {
  for (const word of WORDS) {
    it(`knows the word ${word.name}`, async () => {
      const [line] = await tokens([`${COLONS[word.kind]}${word.name}[label]`]);
      assert.equal(textWith(line, KEYWORD), word.name);
      assert.equal(textWith(line, FENCE), COLONS[word.kind]);
      assert.equal(textWith(line, 'meta.label.encounter'), 'label');
    });
  }

  it('agrees with the parser on which line is a fence, and which word is known', async () => {
    const line = fc
      .tuple(
        fc.constantFrom('', '', ' ', '   '),
        fc.constantFrom(':', '::', ':::', '::::'),
        fc.constantFrom('', '', ' '),
        name,
      )
      .chain(([indent, colons, space, word]) =>
        fc.array(fragment, { maxLength: 5 }).map((tail) => ({ indent, text: colons + space + word + tail.join('') })),
      );
    await fc.assert(
      fc.asyncProperty(line, async ({ indent, text }) => {
        const fence = readFence(text);
        fc.pre(!/(?<!:):feeling\[/.test(text)); // a text word may stand in any line
        // A blank after two colons, and brackets that are not in order: the grammar waits until they are.
        fc.pre(!(text.startsWith(':: ') && fence?.broken));
        const [read] = await tokens([indent + text]);
        // `:::feeling` is no block. With two colons, what is no word stays text to the eye: the finding says more.
        const known = fence?.word !== undefined && fence.word.kind !== 'text';
        const unknown = fence?.kind === 'open' && !known && text.startsWith(':::');
        assert.equal(textWith(read, KEYWORD), known ? fence.name : '');
        assert.equal(textWith(read, UNKNOWN), unknown ? fence.name : '');
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves every colon in prose alone', async () => {
    const prose = fc
      .array(
        fc.constantFrom(
          ':',
          ':',
          '1',
          '30',
          ' ',
          ' ',
          'A',
          'é',
          'SpO2',
          '%',
          ')',
          '(',
          '-',
          'feeling',
          'I:E',
          '@',
          '#',
          '{',
          '}',
          '病',
        ),
        {
          maxLength: 30,
        },
      )
      .map((pieces) => `x${pieces.join('')}`);
    await fc.assert(
      fc.asyncProperty(prose, async (line) => assert.deepEqual(ours((await tokens([line]))[0]), [])),
      { numRuns: 1000 },
    );
  });

  it('leaves nothing open, whatever a line leaves unclosed', async () => {
    const lines = fc.array(
      fc
        .tuple(fc.constantFrom('', '', ':', '::', ':::', '> :::'), fc.array(fragment, { maxLength: 8 }))
        .map(([colons, pieces]) => colons + pieces.join('')),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(lines, async (written) => {
        fc.pre(!written.some((line) => line.includes('dialogue'))); // the one region; it has tests of its own
        const read = await tokens([...written, '', 'plain']);
        assert.deepEqual(read.at(-1), [{ text: 'plain', scopes: ['meta.paragraph.markdown'] }]);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads a file with CRLF as one with LF', async () => {
    const front = ['---', 'title: "A"', '---'];
    const body = [
      ':::dialogue',
      'Dr Shah: hm',
      '[silence]',
      ':::',
      ':::voice{of=kelly}',
      '::part[x]{end}',
      'a :feeling[b]',
    ];
    const lf = await tokens([...front, ...body]);
    // VS Code splits at the ends of lines. A tool that leaves the carriage return must see the same words.
    assert.deepEqual(await tokens([...front, ...body].join('\r\n').split(/\r\n|\n/)), lf);
    const kept = await tokens(body.map((line) => `${line}\r`));
    for (const [index, line] of body.entries()) {
      assert.deepEqual(new Set(ours(kept[index])), new Set(ours(lf[front.length + index])), line);
    }
  });

  describe('and the front matter', () => {
    const FRONT_MATTER = 'meta.embedded.block.frontmatter';

    it('is YAML at the start of the file alone', async () => {
      const read = await tokens(['---', 'title: A', '---', 'text', '', '---', 'title: B', '---']);
      assert.equal(textWith(read[1], FRONT_MATTER), 'title: A');
      assert.deepEqual(
        read
          .slice(2)
          .map((line) => textWith(line, FRONT_MATTER))
          .join(''),
        '',
      );
    });

    it('may be missing', async () => {
      const read = await tokens([':::voice{of=kelly}', 'text', ':::']);
      assert.deepEqual(
        read.map((line) => textWith(line, KEYWORD)),
        ['voice', '', ''],
      );
    });

    it('holds no words', async () => {
      const read = await tokens(['---', ':::voice', 'a: ":feeling[x] [@b]"', ':::', '---', ':::voice']);
      assert.deepEqual(
        read.map((line) => ours(line).length > 0),
        [false, false, false, false, false, true],
      );
    });
  });
});
