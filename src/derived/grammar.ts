/**
 * The TextMate grammar of Encounter Markdown. Markdown itself comes from VS Code’s own grammar; ours adds the words.
 *
 * Everything of ours is an injection that goes first (`L:`), since Markdown’s paragraphs, lists and quotes would
 * otherwise take a fence line for text. All but the dialogue is a match within one line, so that nothing can leak
 * into the lines below, whatever an author leaves unclosed.
 */
import { WORDS, type WordKind } from '../language/vocabulary.js';

export const SCOPE = 'text.html.markdown.encounter';

interface Rule {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly while?: string;
  readonly include?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly patterns?: readonly Rule[];
}
type Captures = Readonly<Record<number, { readonly name?: string; readonly patterns?: readonly Rule[] }>>;

/** Where a line begins: at its start, or after the markers of the lists and quotes around it. */
const LINE = '(?:^|\\G)[ ]{0,3}';
const NAME_CHAR = '[\\p{L}\\p{M}\\p{N}_-]';
const ID = '[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]*';
/** What stands between balanced brackets; possessive, so that it cannot run away. Holds one group of its own. */
const BALANCED = '(?:[^\\[\\]\\\\]|\\\\.|(\\[(?:[^\\[\\]\\\\]|\\\\.|\\g<-1>)*+\\]))*+';
const ATTRIBUTES = '(?:"[^"]*"|[^{}"])*+';

const oneOf = (...kinds: readonly WordKind[]) =>
  // Longest first, so that no word hides another that begins with it.
  `(?:${WORDS.filter((word) => kinds.includes(word.kind))
    .map((word) => word.name)
    .sort((a, b) => b.length - a.length || a.localeCompare(b))
    .join('|')})(?!${NAME_CHAR})`;

const fence = 'punctuation.definition.directive.encounter';
const bracket = (what: string) => `punctuation.definition.${what}.encounter`;

/** `[label]{attributes}` as it follows a name: seven groups, the one within the label included. */
const TAIL = `(?:(\\[)(${BALANCED})(\\]))?[ \\t]*(?:(\\{)(${ATTRIBUTES})(\\}))?`;
const tailCaptures = (first: number): Captures => ({
  [first]: { name: bracket('label.begin') },
  [first + 1]: { name: 'meta.label.encounter', patterns: [{ include: 'text.html.markdown#inline' }] },
  [first + 3]: { name: bracket('label.end') },
  [first + 4]: { name: bracket('attributes.begin') },
  [first + 5]: { name: 'meta.attributes.encounter', patterns: [{ include: '#attributes' }] },
  [first + 6]: { name: bracket('attributes.end') },
});

const keyword = 'keyword.control.directive.encounter';
const directive = (colons: string, name: string, after = '', scope = keyword): Rule => ({
  name: 'meta.directive.encounter',
  match: `${LINE}(${colons})(${name})[ \\t]*${TAIL}${after}`,
  captures: { 1: { name: fence }, 2: { name: scope }, ...tailCaptures(3) },
});

/** Three colons or more, and the blank that a forgiven hand puts after them. */
const CONTAINER = ':{3,}[ \\t]*';

// The count of colons is the hand’s slip, with a finding of its own: a known word is a known word with two or three.
const opening = directive(CONTAINER, oneOf('container', 'leaf'));
const leaf = directive('::', oneOf('leaf', 'container'));
/** After two colons and a blank, a word is one only if nothing else is on the line. */
const spacedLeaf = directive('::[ \\t]+', oneOf('leaf', 'container'), '[ \\t\\r]*$');
const unknown = directive(CONTAINER, `\\p{L}${NAME_CHAR}*`, '', 'invalid.illegal.unknown-word.encounter');

/** A bare fence closes the open block however far it is indented. */
const closing: Rule = {
  name: 'meta.directive.encounter',
  match: '(?:^|\\G)[ \\t]*(:{3,})[ \\t\\r]*$',
  captures: { 1: { name: fence } },
};

/** Only a known word with a balanced label is one: every other colon in prose is a colon. */
const text: Rule = {
  name: 'meta.directive.encounter',
  match: `(?<![:\\\\])(:)(${oneOf('text')})(\\[)(${BALANCED})(\\])(?:(\\{)(${ATTRIBUTES})(\\}))?`,
  captures: { 1: { name: fence }, 2: { name: keyword }, ...tailCaptures(3) },
};

const KEY = '@[\\p{L}\\p{N}_][^\\s,;\\[\\]]*';
/** `[@id]`, `[@a; @b, p. 4]`. What `(`, `[` or `:` follows is a link. */
const citation: Rule = {
  name: 'meta.citation.encounter',
  match: `(?<!\\\\)(\\[)(${KEY}(?:,[^;\\[\\]]*)?(?:;[ ]*${KEY}(?:,[^;\\[\\]]*)?)*)(\\])(?![(\\[:])`,
  captures: {
    1: { name: bracket('citation.begin') },
    2: { patterns: [{ name: 'constant.other.reference.citation.encounter', match: KEY }] },
    3: { name: bracket('citation.end') },
  },
};

const attribute = (value: string, captures: Captures): Rule => ({
  // `in: patient` is understood for `in=patient`.
  match: `([\\p{L}_][\\p{L}\\p{N}_-]*)[ \\t]*([=:])[ \\t]*${value}`,
  captures: {
    1: { name: 'entity.other.attribute-name.encounter' },
    2: { name: 'punctuation.separator.key-value.encounter' },
    ...captures,
  },
});
const quoted = (mark: string, scope: string): Rule =>
  attribute(`((${mark})[^${mark}]*(${mark}))`, {
    3: { name: `string.quoted.${scope}.encounter` },
    4: { name: bracket('string.begin') },
    5: { name: bracket('string.end') },
  });
const attributes: readonly Rule[] = [
  { match: `#${ID}`, name: 'entity.name.label.encounter' },
  quoted('"', 'double'),
  quoted("'", 'single'),
  attribute('([^\\s"\'=<>`{},]+)', { 3: { name: 'string.unquoted.encounter' } }),
  { match: '[\\p{L}_][\\p{L}\\p{N}_-]*', name: 'entity.other.attribute-name.encounter' },
];

/**
 * A name as people write it: one to five words, of which all but the first begin with a capital, a letter of a
 * script without capitals, or are one of the small words in names. The grammar cannot know who is in the case.
 */
const PARTICLE = '(?:al|bin|da|de|del|den|der|di|dos|du|el|ibn|la|le|of|the|van|von)(?![\\p{L}\\p{N}])';
const SPEAKER =
  "\\p{L}[\\p{L}\\p{M}\\p{N}_.’'-]*" +
  `(?:[ \\u00A0\\u202F](?:${PARTICLE}|[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}][\\p{L}\\p{M}\\p{N}_.’'-]*)){0,4}`;
const GAP = '[ \\u00A0\\u202F]*';
const BOLD = '\\*\\*|__';
/** What `SpO2:94%`, `I:E 1:2` and `https://` have not: a blank after the colon, or after the bold that ends there. */
const COLON = `：|:(?=(?:${BOLD})?(?:\\s|$))`;

const turn: Rule = {
  name: 'meta.turn.encounter',
  begin: `${LINE}(${BOLD})?(${SPEAKER})(${BOLD})?${GAP}([(（][^()（）]*[)）])?(${BOLD})?${GAP}(${COLON})((?:${BOLD})(?=\\s|$))?`,
  beginCaptures: {
    1: { name: 'punctuation.definition.bold.encounter' },
    2: { name: 'entity.name.function.speaker.encounter' },
    3: { name: 'punctuation.definition.bold.encounter' },
    4: { name: 'markup.italic.manner.encounter' },
    5: { name: 'punctuation.definition.bold.encounter' },
    6: { name: 'punctuation.separator.speaker.encounter' },
    7: { name: 'punctuation.definition.bold.encounter' },
  },
  // As Markdown’s own paragraphs do: to the end of the line, and what is indented below it.
  while: '(?:^|\\G)[ ]{4,}(?=\\S)',
  patterns: [{ include: 'text.html.markdown#inline' }, { include: 'text.html.derivative' }],
};

/** `[silence]` on a line of its own. */
const action: Rule = {
  match: `${LINE}(\\[)([^@\\[\\]^][^\\[\\]]*)(\\])[ \\t\\r]*$`,
  captures: {
    1: { name: bracket('action.begin') },
    2: { name: 'markup.italic.action.encounter', patterns: [{ include: 'text.html.markdown#inline' }] },
    3: { name: bracket('action.end') },
  },
};

/** The one region: it ends before the next fence line, whatever stands open inside. */
const dialogue: Rule = {
  name: 'meta.dialogue.encounter',
  begin: `${LINE}(${CONTAINER})(dialogue(?!${NAME_CHAR}))[ \\t]*${TAIL}[ \\t\\r]*$`,
  beginCaptures: { 1: { name: fence }, 2: { name: keyword }, ...tailCaptures(3) },
  while: `(?:^|\\G)(?![ \\t]*:{3}|[ ]{0,3}::part(?!${NAME_CHAR}))`,
  patterns: [{ include: '#turn' }, { include: '#action' }, { include: 'text.html.markdown' }],
};

const CODE = 'meta.embedded | markup.fenced_code | markup.inline.raw';

/** The whole grammar, in the form of a `tmLanguage.json`. */
export function grammar(): object {
  return {
    information_for_contributors: ['Made from src/language/vocabulary.ts by src/derived/grammar.ts: npm run derive'],
    name: 'Encounter Markdown',
    scopeName: SCOPE,
    patterns: [{ include: 'text.html.markdown' }],
    injections: {
      // Comments and code are left alone; within indented code, only a bare fence is seen, since it still closes.
      [`L:${SCOPE} - (comment | ${CODE})`]: { patterns: [{ include: '#closing' }] },
      [`L:${SCOPE} - (comment | ${CODE} | markup.raw | meta.tag | meta.directive)`]: {
        patterns: [
          { include: '#dialogue' },
          { include: '#opening' },
          { include: '#leaf' },
          { include: '#spaced-leaf' },
          { include: '#unknown' },
        ],
      },
      [`L:${SCOPE} - (comment | ${CODE} | markup.raw | meta.tag | meta.attributes)`]: {
        patterns: [{ include: '#text' }, { include: '#citation' }],
      },
    },
    repository: {
      closing,
      dialogue,
      opening,
      unknown,
      leaf,
      'spaced-leaf': spacedLeaf,
      text,
      citation,
      attributes: { patterns: attributes },
      turn,
      action,
    },
  };
}
