/** Semantic tokens: what is said, thought and done, by which side; how it is said; people, feelings and words. */
import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensDelta } from 'vscode-languageserver';
import { sideOf } from '../language/feelings.js';
import type { Range } from '../language/finding.js';
import type { CaseFile } from '../language/parse.js';
import { allBlocks } from '../language/walk.js';
import type { Feature } from './feature.js';
import { fencesOf } from './fences.js';
import { mentionsOf } from './mentions.js';
import { feelingsOf } from './navigation.js';
import { oncePerCase } from './once.js';
import { offsetAt } from './text-places.js';

/** `package.json` tells VS Code what each looks like in a theme that does not know them. */
export const TOKEN_TYPES = ['speech', 'thought', 'manner', 'action', 'person', 'feeling', 'word'] as const;
export const TOKEN_MODIFIERS = ['patient', 'clinician'] as const;

type TokenType = (typeof TOKEN_TYPES)[number];
type Side = (typeof TOKEN_MODIFIERS)[number];

export interface Token extends Range {
  readonly type: TokenType;
  readonly side?: Side;
}

export const tokens: Feature = {
  capabilities: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
      range: true,
      full: { delta: true },
    },
  }),
  listen({ connection, documents, caseAt }) {
    /** What was sent last, by address: a delta speaks of it. */
    const builders = new Map<string, SemanticTokensBuilder>();
    const builderOf = (uri: string): SemanticTokensBuilder => {
      const builder = builders.get(uri) ?? new SemanticTokensBuilder();
      builders.set(uri, builder);
      return builder;
    };
    documents.onDidClose(({ document }) => builders.delete(document.uri));
    const { semanticTokens } = connection.languages;
    semanticTokens.on(({ textDocument: { uri } }): SemanticTokens => {
      const file = caseAt(uri)?.file;
      if (!file) return { data: [] };
      const builder = builderOf(uri);
      builder.previousResult('');
      push(builder, file, tokensOf(file));
      return builder.build();
    });
    semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }): SemanticTokens | SemanticTokensDelta => {
      const file = caseAt(uri)?.file;
      if (!file) return { data: [] };
      const builder = builderOf(uri);
      builder.previousResult(previousResultId);
      push(builder, file, tokensOf(file));
      return builder.buildEdits();
    });
    semanticTokens.onRange(({ textDocument: { uri }, range }): SemanticTokens => {
      const file = caseAt(uri)?.file;
      if (!file) return { data: [] };
      const [from, to] = [offsetAt(file, range.start), offsetAt(file, range.end)];
      const builder = new SemanticTokensBuilder();
      push(
        builder,
        file,
        tokensOf(file).filter(({ start, end }) => start < to && end > from),
      );
      return builder.build();
    });
  },
};

function push(builder: SemanticTokensBuilder, { lines }: CaseFile, all: readonly Token[]): void {
  for (const { start, end, type, side } of all) {
    const { line, column } = lines.position(start);
    const modifiers = side === undefined ? 0 : 1 << TOKEN_MODIFIERS.indexOf(side);
    builder.push(line - 1, column - 1, end - start, TOKEN_TYPES.indexOf(type), modifiers);
  }
}

/** In the order of the text; none overlaps another, none runs over the end of a line. */
export const tokensOf = oncePerCase((file: CaseFile): readonly Token[] => flat(file, painted(file)));

/** What is painted later lies above what was painted before. */
function painted(file: CaseFile): Token[] {
  const { text, case: theCase } = file;
  const sides = new Map(theCase.people.map(({ key, part }) => [key.normalize('NFC'), sideOf(part)]));
  const side = (key: string | undefined): { side?: Side } => {
    const own = key === 'team' ? 'clinician' : sides.get(key?.normalize('NFC') ?? '');
    return own === undefined ? {} : { side: own };
  };
  const paint: Token[] = [];
  for (const block of allBlocks(theCase)) {
    if (block.type !== 'dialogue') continue;
    for (const child of block.children) {
      if (child.type === 'action') paint.push({ ...child.range, type: 'action' });
      if (child.type !== 'turn') continue;
      const { speaker, inner, children } = child;
      const start = children[0]?.position?.start.offset ?? child.range.end;
      const end = children.at(-1)?.position?.end.offset ?? start;
      const brackets = /[(（][^()（）\r\n]*[)）]/.exec(text.slice(speaker.range.end, start));
      if (brackets) {
        const from = speaker.range.end + brackets.index;
        paint.push({ start: from, end: from + brackets[0].length, type: 'manner' });
      }
      paint.push({ start, end, type: inner ? 'thought' : 'speech', ...side(speaker.key) });
    }
  }
  for (const { range, children, of } of feelingsOf(theCase.sections)) {
    const start = children[0]?.position?.start.offset ?? range.start;
    const end = children.at(-1)?.position?.end.offset ?? range.end;
    const name = /^:[^[]*/.exec(text.slice(range.start, start))?.[0].length ?? 0;
    paint.push({ start: range.start, end: range.start + name, type: 'word' });
    paint.push({ start, end, type: 'feeling', ...side(of?.key) });
  }
  for (const { word, range, nameRange } of fencesOf(file).all)
    if (word) paint.push({ start: range.start, end: nameRange.end, type: 'word' });
  for (const { kind, key, range } of mentionsOf(file))
    if (kind === 'person') paint.push({ ...range, type: 'person', ...side(key) });
  return paint;
}

function flat({ text }: CaseFile, paint: readonly Token[]): Token[] {
  const bounds = [...new Set(paint.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const begins = paint.map((token, layer) => ({ token, layer })).sort((a, b) => a.token.start - b.token.start);
  const flatTokens: Token[] = [];
  let active: { token: Token; layer: number }[] = [];
  let next = 0;
  for (const [index, start] of bounds.entries()) {
    const end = bounds[index + 1] ?? start;
    for (let begun = begins[next]; begun && begun.token.start <= start; begun = begins[next]) {
      active.push(begun);
      next += 1;
    }
    active = active.filter(({ token }) => token.end > start);
    const top = active.reduce<{ token: Token; layer: number } | undefined>(
      (above, one) => (above && above.layer > one.layer ? above : one),
      undefined,
    );
    if (top && end > start) flatTokens.push(...byLine(text, { ...top.token, start, end }));
  }
  return flatTokens;
}

/** A token on each line that it stands on, without the space around it. */
function byLine(text: string, token: Token): Token[] {
  return [...text.slice(token.start, token.end).matchAll(/[^\s][^\r\n]*/g)].map(({ index, 0: piece }) => ({
    ...token,
    start: token.start + index,
    end: token.start + index + piece.trimEnd().length,
  }));
}
