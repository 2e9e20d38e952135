/** Reads lines as VS Code does: with its own grammars (vendor/) and its own engine. */
import path from 'node:path';
import { createRegistry, loadConfiguration } from 'vscode-tmgrammar-test/dist/common/index.js';
import { SCOPE } from '../../src/derived/grammar.js';

/** A stretch of a line, and its scopes without that of the whole file. */
export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

const config = path.join('test', 'grammar', 'grammars.json');
const loaded = createRegistry(loadConfiguration(config, undefined, undefined).grammars).loadGrammar(SCOPE);

/** The tokens of each line. The lines come without their ends, as VS Code hands them to a grammar. */
export async function tokens(lines: readonly string[]): Promise<readonly (readonly Token[])[]> {
  const grammar = await loaded;
  if (!grammar) throw new Error(`No grammar for ${SCOPE} in ${config}`);
  let state: ReturnType<typeof grammar.tokenizeLine>['ruleStack'] | null = null;
  return lines.map((line) => {
    const read = grammar.tokenizeLine(line, state);
    state = read.ruleStack;
    return read.tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes: scopes.slice(1),
    }));
  });
}

/** The text of all tokens with that scope, joined. */
export const textWith = (line: readonly Token[] | undefined, scope: string): string =>
  (line ?? [])
    .filter(({ scopes }) => scopes.includes(scope))
    .map(({ text }) => text)
    .join('');

/** The scopes of a line that are ours. */
export const ours = (line: readonly Token[] | undefined): string[] =>
  (line ?? []).flatMap(({ scopes }) => scopes.filter((scope) => scope.endsWith('.encounter')));
