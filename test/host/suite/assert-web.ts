/** As much of `node:assert/strict` as the suites use, for a worker of the browser, which has nothing of Node. */
class AssertionError extends Error {
  override name = 'AssertionError';
}

function fail(message: string): never {
  throw new AssertionError(message);
}

const shown = (value: unknown): string => JSON.stringify(value, undefined, 1) ?? String(value);

function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message ?? `${shown(value)} is not true`);
}

function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(message ?? `${shown(actual)} is not ${shown(expected)}`);
}

function notEqual(actual: unknown, expected: unknown, message?: string): void {
  if (Object.is(actual, expected)) fail(message ?? `${shown(actual)} should be another`);
}

function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (shown(actual) !== shown(expected)) fail(message ?? `${shown(actual)}\nis not\n${shown(expected)}`);
}

function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) fail(`${shown(text)} does not match ${pattern}`);
}

function doesNotMatch(text: string, pattern: RegExp): void {
  if (pattern.test(text)) fail(`${shown(text)} matches ${pattern}`);
}

// biome-ignore lint/style/noDefaultExport: as Node’s module has it.
export default { ok, equal, notEqual, deepEqual, match, doesNotMatch, fail };
