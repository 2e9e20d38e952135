import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isIsbn, isIssn, isOrcid } from '../../../src/rules/evidence/check-digits.js';
import { isLuhn, isMedicareAu, isNhsNumber } from '../../../src/rules/privacy/check-digits.js';

interface Scheme {
  readonly name: string;
  readonly check: (text: string) => boolean;
  /** Digits before the check digit. */
  readonly before: fc.Arbitrary<string>;
  readonly after?: string;
  readonly last: string;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  /** Check digits that there can be for one beginning; 0 where a number is not issued at all. */
  readonly counts: readonly number[];
}

const digits = (length: number, start = ''): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length - start.length, maxLength: length - start.length })
    .map((each) => start + each.join(''));

const DIGITS = '0123456789';

/** Published examples, and the sums of the standards. */
const SCHEMES: readonly Scheme[] = [
  {
    name: 'NHS',
    check: isNhsNumber,
    before: digits(9),
    last: DIGITS,
    right: ['9434765919', '9876543210', '9990000018', '2213951837', '4010232137', '0032698674'],
    wrong: ['9991234560', '9990000000', '4010232138', '1111111111', '943476591', ''],
    counts: [0, 1],
  },
  {
    name: 'Luhn',
    check: isLuhn,
    before: digits(15, '800360'),
    last: DIGITS,
    right: ['79927398713', '8003601234567894'],
    wrong: ['79927398710', '0', ''],
    counts: [1],
  },
  {
    name: 'Medicare',
    check: isMedicareAu,
    before: digits(8, '2'),
    after: '1',
    last: DIGITS,
    right: ['2123456701'],
    wrong: ['2123456711', '1123456701', '212345670'],
    counts: [1],
  },
  {
    name: 'ISBN-10',
    check: isIsbn,
    before: digits(9),
    last: `${DIGITS}X`,
    right: ['0306406152', '080442957X'],
    wrong: ['0306406153', 'X306406152'],
    counts: [1],
  },
  {
    name: 'ISBN-13',
    check: isIsbn,
    before: digits(12, '978'),
    last: DIGITS,
    right: ['9780306406157'],
    wrong: ['9780306406158', '9770306406157'],
    counts: [1],
  },
  {
    name: 'ISSN',
    check: isIssn,
    before: digits(7),
    last: `${DIGITS}X`,
    right: ['09598138', '03785955', '2434561X'],
    wrong: ['09598139', 'X4345610'],
    counts: [1],
  },
  {
    name: 'ORCID',
    check: isOrcid,
    before: digits(15),
    last: `${DIGITS}X`,
    right: ['0000000218250097', '000000021694233X'],
    wrong: ['0000000218250098', '00000002169423X3'],
    counts: [1],
  },
];

describe('Check digits', () => {
  for (const { name, check, before, after = '', last, right, wrong, counts } of SCHEMES) {
    it(`of ${name} fit published examples, and no others`, () => {
      for (const number of right) assert.ok(check(number), number);
      for (const number of wrong) assert.ok(!check(number), number);
    });

    it(`of ${name} leave one ending for each beginning, so that every single wrong digit at the end is found`, () => {
      fc.assert(
        fc.property(before, (start) => {
          const fitting = last.split('').filter((digit) => check(start + digit + after));
          assert.ok(counts.includes(fitting.length), `${start}: ${fitting.join(' ')}`);
        }),
      );
    });
  }

  it('of NHS numbers, books, journals and researchers tell two digits that changed places', () => {
    const tellsSwaps = SCHEMES.filter(({ name }) => ['NHS', 'ISBN-10', 'ISSN', 'ORCID'].includes(name));
    for (const { name, check, before, last } of tellsSwaps) {
      fc.assert(
        fc.property(before, fc.nat({ max: 5 }), (start, at) => {
          const swapped = `${start.slice(0, at)}${start[at + 1]}${start[at]}${start.slice(at + 2)}`;
          fc.pre(swapped !== start);
          for (const digit of last)
            assert.ok(!(check(start + digit) && check(swapped + digit)), `${name}: ${start}${digit}`);
        }),
      );
    }
  });
});
