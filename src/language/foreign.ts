/**
 * Blocks that are for some readers only, written as other dialects of Markdown or HTML would write them: a code block,
 * an admonition, a tag, a shortcode named `facilitator`. None begins a block here, and what it was to hide would be
 * printed, so the parser withholds it until its author says what is meant.
 */
import type { Fix, Range } from './finding.js';
import { everyMatch } from './matches.js';
import { WORDS } from './vocabulary.js';

/** A place that looks like such a block; offsets are within the text that was looked at. */
export interface Foreign extends Range {
  /** The word of the vocabulary that it names. */
  readonly word: string;
  /** How it is written: `code` begins a fenced code block, or it is none. */
  readonly form: 'code' | 'text';
}

const HIDING = WORDS.filter(({ kind, readers }) => kind === 'container' && readers !== 'everyone').map(
  ({ name }) => name,
);
const WORD = `(${HIDING.join('|')})(?![\\p{L}\\p{N}_-])`;
const MARGIN = '^[ \\t>*+-]*(?:\\d{1,9}[.)][ \\t]+)?';

/** A fenced code block named so: ```` ```{facilitator} ````. */
const CODE = new RegExp(`(${MARGIN})(?:\`{3,}|~{3,})[ \\t]*\\{?[ \\t]*[.#:]?${WORD}[^\\r\\n]*`, 'gimu');

/** What stands before the word, by the dialects that write so. */
const FORMS: readonly string[] = [
  `${MARGIN}\\\\?\\[!${WORD}\\]`, // > [!facilitator]
  `^[ \\t>]*(?:!{3}|\\?{3}\\+?|/{3,}|\\+{3,}|%{2,3}|\\|{2,3}|={3,}|@{2,3}|\\\${2,3})[ \\t]*["“]?${WORD}`, // !!! facilitator
  `</?[ \\t]?${WORD}`, // <facilitator>
  `<[a-z][^<>\\r\\n]{0,80}?[\\s"'](?:class|id|role|data-[\\w-]{1,20})[ \\t]*=[ \\t]*["']?(?:[^"'<>=\\r\\n]{0,60}[^"'<>=\\r\\n\\p{L}\\p{N}])?${WORD}`, // <div class="facilitator">
  `\\{(?:[%#]-?|\\{[<%]?)[ \\t]*/?(?:[\\w-]{1,20}[ \\t]+["']?)?${WORD}`, // {% facilitator %}
  `\\{${WORD}\\}(?=\`)`, // {facilitator}`…`
  `\\{[^{}\\r\\n]{0,60}\\.${WORD}[^{}\\r\\n]{0,80}\\}`, // […]{.facilitator}
  `\\\\begin\\{${WORD}\\}`, // \begin{facilitator}
  `\\[/${WORD}\\]`, // [facilitator] … [/facilitator]
];
const ANY = FORMS.map((form) => new RegExp(`(?<!\\\\)(?:${form})`, 'gimu'));
/** One of the signs that all of them need. */
const SIGNS = /```|~~~|\[[!/]|!!!|\?\?\?|\/\/\/|\+\+\+|%%|\|\||===|@@|\$\$|<|\{/;
/** One of the words, other than where a block of ours begins. */
const NAMED = new RegExp(`(?<!(?:^|[\\r\\n]):{3,10})${WORD}`, 'iu');

/** Every such place in a text, in no order. */
export function foreignBlocks(text: string): readonly Foreign[] {
  if (!SIGNS.test(text) || !NAMED.test(text)) return [];
  const found = everyMatch(CODE, text).map(
    ({ index, 0: line, 1: margin = '', 2: word = '' }): Foreign => ({
      start: index + margin.length,
      end: index + line.trimEnd().length,
      word: word.toLowerCase(),
      form: 'code',
    }),
  );
  for (const form of ANY) {
    for (const { index, 0: written, 1: word = '' } of everyMatch(form, text)) {
      const start = index + written.length - written.replace(/^[ \t>*+-]+/, '').length;
      found.push({ start, end: index + written.length, word: word.toLowerCase(), form: 'text' });
    }
  }
  return found;
}

/** A code block as the block that it names, where that needs nothing more; `range` is the whole of it. */
export function codeAsBlock(source: string, value: string, range: Range): Fix | undefined {
  const lineEnd = /\r\n|\n|\r/.exec(source)?.[0];
  // An option of another dialect, a line of colons or a code block within: who reads that decides.
  if (lineEnd === undefined || /^[ \t]*(?::|`{3}|~{3})/m.test(value) || !/[`~]{3,}[ \t]*$/.test(source))
    return undefined;
  const first = /^[^\r\n]*/.exec(source)?.[0] ?? '';
  if (!/^[`~]+[ \t]*\{?[ \t]*facilitator[ \t]*\}?[ \t]*$/i.test(first)) return undefined;
  const body = source.slice(first.length + lineEnd.length).replace(/[`~]+[ \t]*$/, '');
  return { title: 'Write ‘:::facilitator’', range, text: `:::facilitator${lineEnd}${body}:::` };
}
