// Loaded into the language server before its own script (NODE_OPTIONS), it plants what the server itself has no place
// for: texts that it cannot read without hanging, or without dying. It says which process it is in.
const { appendFileSync } = require('node:fs');

appendFileSync(process.env.ENCOUNTER_TEST_PROCESSES, `${process.pid}\n`);

// Whoever reads a case looks for something in the whole of it.
const { matchAll } = String.prototype;
String.prototype.matchAll = function (pattern) {
  const text = String(this);
  if (text.includes('a text to die of')) process.kill(process.pid, 'SIGKILL');
  while (text.includes('a text to hang over'));
  return matchAll.call(text, pattern);
};
