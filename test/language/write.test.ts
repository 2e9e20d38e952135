/** What is written from the model, parsed again, is that model. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Flow } from '../../src/language/case.js';
import { parseCase } from '../../src/language/parse.js';
import { stringify } from '../../src/language/write/stringify.js';
import { arbBlocks, arbCase, NONE, PEOPLE, withoutPlaces } from './arbitrary-case.js';

const range = { start: 0, end: 0 };
const setting = { people: PEOPLE };
const paragraph = (value: string): Flow => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const head = stringify({ matter: NONE, people: PEOPLE, sections: [], ownFormats: [] });

/** The blocks that a fragment becomes in a case with `PEOPLE`. */
function reread(fragment: string): unknown {
  return withoutPlaces(parseCase(`${head}\n${fragment}`).case.sections.flatMap((section) => section.children));
}

const samples = readdirSync('cases', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.case.md'));

describe('stringify', () => {
  const runs = Number(process.env.RUNS ?? 150);

  it('writes any case so that it parses to the same model', () => {
    fc.assert(
      fc.property(arbCase, (theCase) => {
        const written = stringify(theCase);
        const read = parseCase(written);
        assert.deepEqual(withoutPlaces(read.case), withoutPlaces(theCase), written);
        assert.equal(stringify(read.case), written);
        assert.equal(read.doubtful, false);
      }),
      { numRuns: runs },
    );
  }).timeout(120_000);

  it('keeps signs at the margin that are set apart, and are no fence', () => {
    for (const said of [': ::', '; ;', '：　：', '1. : :']) {
      const text = `---\ntitle: x\n---\n\n- ${said.replace(/[:;：]/, (sign) => (sign === '：' ? '&#xFF1A;' : `\\${sign}`))}\n`;
      const read = parseCase(text);
      assert.equal(read.doubtful, false, text);
      const again = parseCase(stringify(read.case));
      assert.deepEqual(withoutPlaces(again.case), withoutPlaces(read.case), stringify(read.case));
    }
  });

  it('writes a colon between a citation and a feeling so that it is neither’s', () => {
    const feeling = parseCase(`${head}\n:feeling[pain]{of=kelly as=fear}\n`).case.sections[0]?.children[0];
    assert.ok(feeling?.type === 'paragraph' && feeling.children[0]?.type === 'feeling');
    const citation = parseCase(`${head}\n[@a]\n`).case.sections[0]?.children[0];
    assert.ok(citation?.type === 'paragraph' && citation.children[0]?.type === 'citation');
    const children = [citation.children[0], { type: 'text', value: ':' } as const, feeling.children[0]];
    const blocks: readonly Flow[] = [{ type: 'paragraph', children }];
    const written = stringify(blocks, setting);
    assert.deepEqual(reread(written), withoutPlaces(blocks), written);
  });

  it('writes any blocks so that they parse to the same blocks', () => {
    fc.assert(
      fc.property(arbBlocks, (blocks) => {
        const written = stringify(blocks, setting);
        assert.deepEqual(reread(written), withoutPlaces(blocks), written);
      }),
      { numRuns: runs },
    );
  }).timeout(120_000);

  for (const file of samples) {
    it(`writes ${file} so that it parses to the same model`, () => {
      const { case: theCase } = parseCase(readFileSync(path.join('cases', file), 'utf8'));
      const written = stringify(theCase);
      const again = parseCase(written).case;
      assert.deepEqual(withoutPlaces(again), withoutPlaces(theCase));
      assert.equal(stringify(again), written);
    });
  }

  const asTheyAre = [
    '1:1000',
    'At 10:30, SpO2:94%',
    'I:E 1:2 :)',
    '::1',
    '::before',
    'std::vector',
    '2026-03-01',
    'FEV~1~',
    'Asks [2]',
    'Note: x',
  ];
  for (const value of asTheyAre) {
    it(`writes ‘${value}’ as it is`, () => assert.equal(stringify([paragraph(value)], setting), `${value}\n`));
  }

  const escaped: readonly (readonly [string, string])[] = [
    [':::brief{for=kelly}', '\\:::brief\\{for=kelly}'],
    ['a :::brief b', 'a \\:::brief b'],
    ['：：：brief', '&#xFF1A;：：brief'],
    ['::wish[x]{of=kelly}', '\\::wish\\[x]\\{of=kelly}'],
    ['in {team} {as=fear} and as=fear}', 'in {team} \\{as=fear} and as=fear\\}'],
    ['a -->', 'a --\\>'],
    ['!-- a', '\\!-- a'],
    ['꞉꞉꞉brief', '&#xA789;꞉꞉brief'],
    [':feeling[x]', '\\:feeling\\[x]'],
    ['[@a]', '\\[@a]'],
    ['[^1]', '\\[^1]'],
    ['a <!-- b', 'a \\<!-- b'],
    ['~~a~~', '\\~~a\\~~'],
  ];
  for (const [value, written] of escaped) {
    it(`escapes ‘${value}’`, () => {
      const fragment = stringify([paragraph(value)], setting);
      assert.deepEqual(reread(fragment), withoutPlaces([paragraph(value)]));
      assert.equal(fragment.trimEnd().replace('&#xFF1A;&#xFF1A;：', '&#xFF1A;：：'), written);
    });
  }

  it('keeps what is said from beginning a turn or an action of its own', () => {
    const said = ['Mrs Kelly: no.\nDr Shah： yes\n[silence]', 'kelly (softly): x', '[silence]'].map((value) =>
      paragraph(value),
    );
    const blocks = [
      {
        type: 'dialogue',
        range,
        children: [
          { type: 'turn', speaker: { key: 'shah', range }, inner: true, manner: 'tired', children: said, range },
        ],
      },
    ] as Flow[];
    const written = stringify(blocks, setting);
    assert.equal(
      written,
      [
        ':::dialogue',
        'Dr Shah (thinking, tired): Mrs Kelly: no.',
        'Dr Shah&#xFF1A; yes',
        '\\[silence]',
        '',
        'kelly (softly)\\: x',
        '',
        '\\[silence]',
        ':::',
        '',
      ].join('\n'),
    );
    assert.deepEqual(reread(written), withoutPlaces(blocks));
  });

  it('writes attributes that hold quotes, braces, ampersands and line breaks', () => {
    const children = paragraph('x');
    const line = (cue: string): Flow => ({
      type: 'brief-line',
      word: 'if-asked',
      cue,
      children: [{ type: 'text', value: 'y' }],
      range,
    });
    const cues = ['a "b" {c} &amp; & <!-- d', 'two\nlines', ':::brief'];
    const blocks: Flow[] = [
      { type: 'brief', audience: ['kelly', 'examiner'], children: [children, ...cues.map(line)], range },
    ];
    const written = stringify(blocks, setting);
    assert.equal(
      written,
      [
        ':::brief{for="kelly examiner"}',
        'x',
        '',
        '::if-asked[y]{ask="a &quot;b&quot; {c} &amp;amp; & &lt;!-- d"}',
        '::if-asked[y]{ask="two lines"}',
        '::if-asked[y]{ask=":::brief"}',
        ':::',
        '',
      ].join('\n'),
    );
    const cue = cues.map((one) => line(one.replace('\n', ' ')));
    assert.deepEqual(
      reread(written),
      withoutPlaces([{ type: 'brief', audience: ['kelly', 'examiner'], children: [children, ...cue], range }]),
    );
  });

  it('leaves blank lines where other Markdown needs them', () => {
    const list: Flow = {
      type: 'list',
      ordered: false,
      spread: false,
      children: [
        {
          type: 'listItem',
          spread: false,
          children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Asks [2]' }] }],
        },
      ],
    };
    const blocks: Flow[] = [
      paragraph('a'),
      { type: 'marks', pass: 6, children: [list], range },
      { type: 'takeaway', children: [paragraph('b')], range },
    ];
    assert.equal(stringify(blocks), 'a\n\n:::marks{pass=6}\n- Asks [2]\n\n:::\n\n:::takeaway\nb\n:::\n');
  });

  it('writes the line ends that it is told', () => {
    assert.equal(stringify([paragraph('a\nb')], { lineEnd: '\r\n' }), 'a\r\nb\r\n');
  });

  it('writes nothing for nothing, and refuses what was not understood', () => {
    assert.equal(stringify([]), '');
    assert.throws(
      () => stringify([{ type: 'withheld', doubtful: false, reason: 'unclear', children: [], range }]),
      /never written anew/,
    );
  });

  it('never shows to everyone what is for some', () => {
    const voice = {
      type: 'voice',
      of: { key: 'kelly', range },
      audience: ['examiner'],
      children: [paragraph('secret')],
      range,
    } as Flow;
    assert.equal((reread(stringify([voice], setting)) as { type: string }[])[0]?.type, 'withheld');
  });
});
