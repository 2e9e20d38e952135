// Put before the server's own script, for the tests: it plants what the server itself has no place for, texts that it
// cannot read without hanging, or without dying. On Node it says which process it is in.
(() => {
  // Whoever reads a case looks at its signs, from the first.
  const { charCodeAt } = String.prototype;
  String.prototype.charCodeAt = function (index) {
    if (index === 0) {
      const text = String(this);
      if (text.includes('a text to die of')) process.kill(process.pid, 'SIGKILL');
      while (text.includes('a text to hang over'));
    }
    return charCodeAt.call(this, index);
  };
  const list = globalThis.process?.env.ENCOUNTER_TEST_PROCESSES;
  if (list) require('node:fs').appendFileSync(list, `${process.pid}\n`);
})();
