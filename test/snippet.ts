/** VS Code’s snippet syntax, as far as ours use it: what is left in the file by an author who only ever presses Tab. */
import assert from 'node:assert/strict';

export interface Expanded {
  readonly text: string;
  /** How many stops there are, those that are filled in together counted once. */
  readonly stops: number;
}

export function expanded(snippet: string): Expanded {
  const values = new Map<string, string>();
  const unescaped = (text: string): string => text.replace(/\\([\\$},|])/g, '$1');
  const text = snippet.replace(
    /\\([\\$}])|\$\{(\d+):((?:[^\\}]|\\.)*)\}|\$\{(\d+)\|((?:[^\\|]|\\.)*)\|\}|\$\{(\d+)\}|\$(\d+)|(\$)/gs,
    (_, sign, stop, value, choice, choices, named, plain, stray) => {
      assert.equal(stray, undefined, `a tab stop that this test does not understand in ${snippet}`);
      if (sign !== undefined) return sign;
      const number = stop ?? choice ?? named ?? plain;
      const first = value ?? /^(?:[^\\,]|\\.)*/s.exec(choices ?? '')?.[0] ?? '';
      if (!values.has(number)) values.set(number, unescaped(first));
      return values.get(number) ?? '';
    },
  );
  return { text, stops: [...values.keys()].filter((number) => number !== '0').length };
}
