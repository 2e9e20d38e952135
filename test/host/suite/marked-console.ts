// Marks what the suites print, so that the launcher can tell it from VS Code's own log lines. VS Code defines
// console.log with a setter that does nothing, so the console itself is replaced, and mocha, which keeps the console
// it finds when it is loaded, must be loaded after this module.
import { format } from 'node:util';

const real = globalThis.console;
const mark =
  (print: (text: string) => void) =>
  (...args: readonly unknown[]): void =>
    print(`\u0001${format(...args)}`);

const marked: Partial<Record<PropertyKey, unknown>> = {
  log: mark((text) => real.log(text)),
  info: mark((text) => real.info(text)),
  warn: mark((text) => real.warn(text)),
  error: mark((text) => real.error(text)),
};

globalThis.console = new Proxy(real, { get: (target, name) => marked[name] ?? Reflect.get(target, name) });
