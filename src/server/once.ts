/** What is made from a case is made once for each version, when it is first asked for. */
import type { CaseFile } from '../language/parse.js';

/** The same function, its results kept as long as the case itself is. */
export function oncePerCase<T>(make: (file: CaseFile) => T): (file: CaseFile) => T {
  const made = new WeakMap<CaseFile, { readonly value: T }>();
  return (file) => {
    const known = made.get(file);
    if (known) return known.value;
    const value = make(file);
    made.set(file, { value });
    return value;
  };
}
