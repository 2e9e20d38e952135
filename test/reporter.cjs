/** Mocha’s own report as JSON; and on standard error, why a test has a second try. */
const { reporters, Runner } = require('mocha');

module.exports = class extends reporters.JSON {
  constructor(runner, options) {
    super(runner, options);
    runner.on(Runner.constants.EVENT_TEST_RETRY, (test, error) => {
      const [first = ''] = String(error?.message ?? error).split('\n');
      process.stderr.write(`first try: ${test.fullTitle()}: ${first}\n`);
    });
  }
};
