/**
 * The dialect’s own micromark constructs.
 *
 * Fences are single lines of flow, and what they enclose is ordinary flow between them: blocks are put together from
 * the lines afterwards (`../blocks.ts`). So a `:::` in a code fence closes nothing, a link definition inside a block is
 * known outside it, and an unclosed block costs no more than a closed one: the stock construct, which keeps a block’s
 * content for a second pass, is worse than quadratic in nested openings (8 KB of `:::a` take 8 s).
 */
import type { Code, Construct, Effects, Extension, State, Token, TokenizeContext } from 'micromark-util-types';
import { WORDS, wordNamed } from '../vocabulary.js';
import { closingBracket, type Fence, readAttributes, readFence, type WrittenAttribute } from './fence-line.js';

/**
 * A text word as written, `:feeling[…]{…}`. Offsets are within the text that the tokenizer sees, which the marks of a
 * quote or the indent of a list do not belong to: `offsetOf` turns them into offsets of the file.
 */
export interface WrittenTextWord {
  readonly name: string;
  readonly label: { readonly start: number; readonly end: number };
  readonly attributes: readonly WrittenAttribute[];
  readonly length: number;
}

/** `[@a, p. 4; @b]`: offsets are within the token. */
export interface WrittenCitation {
  readonly items: readonly {
    readonly key: string;
    readonly start: number;
    readonly end: number;
    readonly locator?: string;
  }[];
  readonly length: number;
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    encounterFence: 'encounterFence';
    encounterTextWord: 'encounterTextWord';
    encounterCitation: 'encounterCitation';
    encounterRest: 'encounterRest';
    encounterLabel: 'encounterLabel';
    encounterLineEnd: 'encounterLineEnd';
  }
  interface Token {
    encounterFence?: Fence;
    encounterTextWord?: WrittenTextWord & { offsetOf(index: number): number };
    encounterCitation?: WrittenCitation;
  }
}

const COLON = 58;
const FULL_WIDTH_COLON = 0xff1a;
const BRACKET = 91;
/** Invisible marks that an editor or a paste can leave before a fence (general category Cf). */
const INVISIBLE = [
  0xad, 0x061c, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2066, 0x2067,
  0x2068, 0x2069, 0xfeff,
];

const isLineEnd = (code: Code): boolean => code !== null && code < -2;
const isVirtual = (code: Code): boolean => code === -1;
const CRLF = -3;
const characterOf = (code: number): string =>
  code === -2 ? '\t' : code === CRLF ? '\r\n' : code < -2 ? '\n' : String.fromCharCode(code);

/**
 * Make a partial construct that looks ahead without consuming: it hands growing text to `done` at each line end, at
 * each closing bracket or brace, and at the end, until `done` says what it is. It stops at once where the first few
 * characters already tell that it is not `possible`.
 */
function lookAhead(
  multiLine: boolean,
  limit: number,
  done: (text: string, ended: boolean) => 'yes' | 'no' | 'more',
  possible: (beginning: string) => boolean = () => true,
): Construct {
  return {
    partial: true,
    tokenize(effects: Effects, ok: State, nok: State): State {
      let text = '';
      effects.enter('encounterRest');
      return look;

      function look(code: Code): State | undefined {
        const ended = code === null || (!multiLine && isLineEnd(code)) || text.length >= limit;
        if (ended) return settle(done(text, true) === 'yes', code);
        effects.consume(code);
        if (isVirtual(code) || code === null) return look;
        text += characterOf(code);
        if (text.length < 12 && !possible(text)) return refuse;
        return code === 93 || code === 125 ? settled : look;
      }
      function refuse(code: Code): State | undefined {
        return settle(false, code);
      }
      function settled(code: Code): State | undefined {
        const verdict = done(text, false);
        return verdict === 'more' ? look(code) : settle(verdict === 'yes', code);
      }
      function settle(yes: boolean, code: Code): State | undefined {
        if (text.length === 0) return nok(code);
        effects.exit('encounterRest');
        return (yes ? ok : nok)(code);
      }
    },
  };
}

/** Consume `length` characters, the label among them as text of its own, then go on. `seen` is told each index. */
function replay(
  effects: Effects,
  length: number,
  label: { start: number; end: number } | undefined,
  after: State,
  seen: (index: number) => void = () => {},
): State {
  let index = 0;
  let chunk: Token | undefined;
  let inLabel = false;
  let inChunk = false;
  return step;

  function step(code: Code): State | undefined {
    if (isVirtual(code)) {
      effects.consume(code);
      return step;
    }
    if (label && inLabel && index === label.end) {
      if (inChunk) effects.exit('chunkText');
      inChunk = false;
      effects.exit('encounterLabel');
      inLabel = false;
    }
    seen(index);
    if (index === length) return after(code);
    if (label && index >= label.start && index < label.end && !inChunk) {
      // A chunk begins when its first character is there, not before: micromark cuts it wrong at the end of a line.
      if (!inLabel) effects.enter('encounterLabel');
      inLabel = true;
      inChunk = true;
      chunk = enterChunk(chunk);
    }
    // micromark finds the lines of a paragraph again by tokens that hold a line end and nothing else.
    const lineEnd = isLineEnd(code) && !inChunk;
    if (lineEnd) effects.enter('encounterLineEnd');
    effects.consume(code);
    if (lineEnd) effects.exit('encounterLineEnd');
    index += code === CRLF ? 2 : 1;
    if (inChunk && isLineEnd(code)) {
      effects.exit('chunkText');
      inChunk = false;
    }
    return step;
  }
  function enterChunk(previous: Token | undefined): Token {
    const fields = { contentType: 'text', _contentTypeTextTrailing: true } as const;
    const token = effects.enter('chunkText', previous ? { ...fields, previous } : fields);
    if (previous) previous.next = token;
    return token;
  }
}

/** A line that is, or was plainly meant as, a fence. It can interrupt a paragraph. */
const fenceLine: Construct = {
  name: 'encounterFence',
  tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    let fence: Fence | undefined;
    const ahead = lookAhead(false, 25_000, (text, ended) => {
      if (!ended) return 'more';
      fence = readFence(text);
      return fence ? 'yes' : 'no';
    });
    return effects.check(ahead, begin, nok);

    function begin(code: Code): State | undefined {
      if (!fence) return nok(code);
      effects.enter('encounterFence').encounterFence = fence;
      return replay(effects, fence.range.end, fence.labelRange, trailing)(code);
    }
    /** Spaces after it belong to the line, and not to the fence. */
    function trailing(code: Code): State | undefined {
      effects.exit('encounterFence');
      if (code === null || isLineEnd(code)) return ok(code);
      effects.enter('whitespace');
      return spaces(code);
    }
    function spaces(code: Code): State | undefined {
      if (code !== null && !isLineEnd(code)) {
        effects.consume(code);
        return spaces;
      }
      effects.exit('whitespace');
      return ok(code);
    }
  },
};

/** `:feeling[dread]{of=kelly}`: a text word of the vocabulary with a balanced label. Any other colon is text. */
const textWord: Construct = {
  name: 'encounterTextWord',
  tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    let written: WrittenTextWord | undefined;
    const here = (): number => this.now().offset;
    if (this.previous === COLON) return nok;
    const ahead = lookAhead(
      true,
      1_000,
      (text, ended) => {
        const verdict = readTextWord(text, ended);
        if (typeof verdict === 'string') return verdict;
        written = verdict;
        return 'yes';
      },
      canBeTextWord,
    );
    return effects.check(ahead, begin, nok);

    function begin(code: Code): State | undefined {
      if (!written) return nok(code);
      const { length, label } = written;
      const offsets = new Map<number, number>();
      const offsetOf = (index: number): number => offsets.get(index) ?? 0;
      effects.enter('encounterTextWord').encounterTextWord = { ...written, offsetOf };
      const end: State = (next) => {
        effects.exit('encounterTextWord');
        return ok(next);
      };
      return replay(effects, length, label, end, (index) => offsets.set(index, here()))(code);
    }
  },
};

const openings = WORDS.filter((word) => word.kind === 'text').map((word) => `:${word.name}[`);
const canBeTextWord = (beginning: string): boolean =>
  openings.some((opening) => opening.startsWith(beginning.slice(0, opening.length)));

function readTextWord(text: string, ended: boolean): WrittenTextWord | 'no' | 'more' {
  const name = /^:([a-z][a-z-]*)\[/.exec(text)?.[1];
  if (!name || wordNamed(name)?.kind !== 'text') return 'no';
  const open = name.length + 1;
  const close = closingBracket(text, open, text.length);
  if (close === undefined) return ended ? 'no' : 'more';
  const label = { start: open + 1, end: close };
  if (text.slice(label.start, label.end).trim() === '') return 'no';
  const word = { name, label, attributes: [], length: close + 1 };
  if (text.length === close + 1) return ended ? word : 'more';
  if (text[close + 1] !== '{') return word;
  if (!text.endsWith('}') && !ended) return text.includes('\n', close) ? word : 'more';
  const read = readAttributes(text, close + 1, text.length);
  // A brace may stand within quotes that have not ended yet.
  const unsure = read.slips.some((slip) => slip.kind === 'unclosed-attributes' || slip.kind === 'bad-attribute');
  if (unsure && !ended) return 'more';
  if (read.slips.some((slip) => slip.kind === 'unclosed-attributes')) return word;
  return { ...word, attributes: read.attributes, length: read.end };
}

/**
 * `[@key]`, `[@a, p. 4; @b]`; not before `(` or `[`, which make it a link. A colon may follow: what begins a paragraph with
 * `[@key]: …` has been taken for a definition before any text is looked at.
 */
const citation: Construct = {
  name: 'encounterCitation',
  tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    let written: WrittenCitation | undefined;
    const ahead = lookAhead(
      false,
      1_000,
      (text) => {
        if (!text.startsWith('[@')) return 'no';
        if (!text.endsWith(']')) return 'no';
        const items = readCitation(text);
        if (!items) return 'no';
        written = { items, length: text.length };
        return 'yes';
      },
      (beginning) => '[@'.startsWith(beginning.slice(0, 2)),
    );
    return effects.check(ahead, begin, nok);

    function begin(code: Code): State | undefined {
      if (!written) return nok(code);
      effects.enter('encounterCitation').encounterCitation = written;
      return replay(effects, written.length, undefined, end)(code);
    }
    function end(code: Code): State | undefined {
      effects.exit('encounterCitation');
      return code === 40 || code === 91 ? nok(code) : ok(code);
    }
  },
};

function readCitation(text: string): WrittenCitation['items'] | undefined {
  const items: { key: string; start: number; end: number; locator?: string }[] = [];
  let at = 1;
  for (const piece of text.slice(1, -1).split(';')) {
    const m = /^(\s*@)([^\s,;@[\]\\]+)\s*(?:,\s*([^@]*?))?\s*$/.exec(piece);
    if (!m?.[1] || !m[2]) return undefined;
    const start = at + m[1].length;
    items.push({ key: m[2], start, end: start + m[2].length, ...(m[3] ? { locator: m[3] } : {}) });
    at += piece.length + 1;
  }
  return items;
}

/** The syntax extension for micromark. */
export function encounterSyntax(): Extension {
  const flow: Record<number, Construct> = { [COLON]: fenceLine, [FULL_WIDTH_COLON]: fenceLine };
  for (const code of INVISIBLE) flow[code] = fenceLine;
  return { flow, text: { [COLON]: textWord, [BRACKET]: citation } };
}
