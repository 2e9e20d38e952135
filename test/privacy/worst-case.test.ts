/** The worst text for each kind of identifier takes linear time: a megabyte of it, less than a second. */
import assert from 'node:assert/strict';
import { KINDS } from '../../src/rules/privacy/matches.js';
import type { Passage } from '../../src/rules/privacy/passages.js';

/** What almost fits, or begins to, over and over. */
const UNITS = [
  ...[
    '1',
    '1 ',
    '1-',
    '1.',
    '0',
    '07911 ',
    '07911 12345',
    '(0161) ',
    '+44 ',
    '+49 3',
    '555-',
    '555-123-',
    '12/',
    '12/03/',
    '2019-',
  ],
  ...[
    '943 476 ',
    '943 476 591',
    '9434765919 ',
    '8003 60',
    '123-45-',
    'AB 12 ',
    '1EG4-',
    '12A3',
    'GB29 NWBK 6016 1331 ',
    'AA11 AAAA ',
    'GMC ',
    'GMC no ',
    'MRN ',
    'MRN: A',
    'hospital number ',
  ],
  ...[
    'a',
    'a@',
    '@',
    '@a',
    'a@a',
    'a.',
    '.a',
    'a@a.',
    '{at}',
    'a AT a.b ',
    '[at',
    '///',
    '///abc.',
    'abc.',
    'facebook.com/',
    'x.com/a',
    '53.4808, ',
    '1.1.',
    'https://',
    '://',
  ],
  ...[
    'DOB ',
    'born ',
    'born on the ',
    'd.o.b',
    'March ',
    '12 March ',
    'March 3, ',
    'Tuesday ',
    'the 3rd of ',
    'aged 91. ',
    'in a 95-year-old ',
    'she turned 93 ',
    'a man of ',
    'between 4 February and 17 March 2019 ',
    'the first heart 3 May 2019 ',
    'www.a on 3 May 2019 ',
    '95-year-',
    'aged ',
    'aged 9',
    'ninety-',
    'ninety-two ',
    'a hundred and ',
    'patients aged ',
  ],
  ...[
    '12 Abbey ',
    'Flat 2, ',
    'Abbey ',
    'LS6 ',
    'LS6 3',
    'Boston, MA ',
    'Hospital ',
    'St Mary ',
    "Mary's Hospital ",
    'A',
    'A ',
    'Aa ',
    'Of of ',
    'NHS ',
    'NHS Trust ',
  ],
  ...[
    'Mr ',
    'Mr A',
    'Mr Aa',
    'Dr van ',
    'CS is a ',
    'C.S. ',
    'AB12 ',
    'policy number ',
    'serial no A',
    ' ',
    '  ',
    '-',
    '(',
    ' (',
    '\uFFFC',
    '½',
    '𝟗',
  ],
];

const MEGABYTE = 1024 * 1024;

describe('The worst text', () => {
  for (const kind of KINDS) {
    it(`takes ${kind.id} linear time`, () => {
      for (const unit of UNITS) {
        const measure = (size: number): number => {
          const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
          const passage: Passage = { text, label: '', heading: false, range: (start, end) => ({ start, end }) };
          const start = process.cpuUsage();
          kind.find(passage);
          return spent(start);
        };
        // A sixteenth first, so that what is not linear fails soon.
        const little = measure(MEGABYTE / 16);
        assert.ok(little < 500, `${JSON.stringify(unit)}: ${Math.round(little)} ms for a sixteenth`);
        if (little < 4) continue;
        const time = measure(MEGABYTE);
        assert.ok(time < 1000, `${JSON.stringify(unit)}: ${Math.round(time)} ms`);
      }
    }).timeout(60_000);
  }
});

/** Milliseconds of the processor’s time since `start`: what else the machine does is not the pattern’s fault. */
function spent(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
