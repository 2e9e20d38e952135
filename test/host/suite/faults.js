// Put before the server's own script, for the tests: it plants what the server itself has no place for, texts that it
// cannot read without hanging, or without dying. On Node it says which process it is in.
(() => {
  // Whoever reads a case looks for something in the whole of it.
  const { matchAll } = String.prototype;
  String.prototype.matchAll = function (pattern) {
    const text = String(this);
    if (text.includes('a text to die of')) process.kill(process.pid, 'SIGKILL');
    while (text.includes('a text to hang over'));
    return matchAll.call(text, pattern);
  };
  const list = globalThis.process?.env.ENCOUNTER_TEST_PROCESSES;
  if (list) require('node:fs').appendFileSync(list, `${process.pid}\n`);
})();
