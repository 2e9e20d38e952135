import fc from 'fast-check';

/** The halves of a pair stand for nothing by themselves. */
const HALVES = { first: 0xd800, count: 0x800 };

/** Any sign there is. fast-check has it as `binary`, and lists a million of them in a map to find one again. */
export const anySign = fc.integer({ min: 0, max: 0x10ffff - HALVES.count }).map(
  (number) => String.fromCodePoint(number < HALVES.first ? number : number + HALVES.count),
  (sign) => {
    const code = typeof sign === 'string' ? sign.codePointAt(0) : undefined;
    if (code === undefined || String.fromCodePoint(code) !== sign) throw new Error('no sign');
    return code < HALVES.first ? code : code - HALVES.count;
  },
);
