// Loaded by `npm test` before the tests: what is tried at random is the same for everyone and every time, so that a
// commit that passed here passes there. Mocha by hand explores, with another seed each time: `FUZZ=20 npx mocha …`.
import fc from 'fast-check';

const { SEED = '20261127' } = process.env;
fc.configureGlobal({ seed: Number(SEED) });
