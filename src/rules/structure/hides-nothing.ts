import type { Fix, Range } from '../../language/finding.js';
import { isLeading, leadsLabel } from '../../language/leads.js';
import { say } from '../../language/said.js';
import type { Report, Rule } from '../rule.js';
import type { CaseView, PlacedSource, TextRun, Where } from '../view.js';
import { HIDING_NAMES, HIDING_TAG, tagIn } from './tags.js';

/** Where learners read nothing, or read it afterwards. */
const HIDDEN: ReadonlySet<Where> = new Set([
  'facilitator',
  'key',
  'marks',
  'withheld',
  'brief-line',
  'brief',
  'takeaway',
]);

const NAME = `(?<![\\p{L}\\p{N}-])(?:${HIDING_NAMES}|(?:${HIDING_NAMES})-(?:notes?|only|guide))(?![\\p{L}\\p{N}-])`;

/** What stands behind the signs of a code block: `{solution}`, `{dropdown} Answer`, `spoiler`. */
const DIRECTIVES = new RegExp(
  `^\\{?[.#]?(?:${HIDING_NAMES}|dropdown|toggle|hint|margin-?notes?|notes)(?:-start)?(?![\\p{L}\\p{N}-])`,
  'iu',
);

const KINDS =
  '(?:note|abstract|info|tip|hint|success|question|warning|failure|danger|bug|example|quote|important|caution)';

/** Marks of comments, folds and hidden spans in running text, each as it begins; the group is what is named. */
const MARKS: readonly RegExp[] = [
  /(?:^|\s)(%%[^%\n][^%]{0,2000}%%)/u, // a comment of Obsidian
  /^(%{1,3} )\S/u, // a comment of MyST or LaTeX
  /(\{>>.{1,2000}?<<\})/su, // CriticMarkup
  /(\{#[ \t].{1,2000}?#\})/su,
  /(\{?\/\*.{1,2000}?\*\/\}?)/su,
  /(\{![^{}\n]{1,2000}!\})/u,
  /(\\begin\{(?:comment|hidden|solution|answer|instructor|teacher)s?\})/iu,
  /(\|\|[^|\n]{1,2000}\|\|)(?!\|)/u, // a spoiler of chats
  /(?:^|\s)(>![^<>\n]{1,2000}!<)/u,
  /(--\{\{\d{1,3}(?:-\d{1,3})?\}\}--)/u, // what LiaScript says and does not show
  new RegExp(
    `(\\{\\{?[%<{]?-?[ \\t]*(?:comment|hint|details|expand|collapse|toggle|${HIDING_NAMES})(?![\\p{L}\\p{N}-])[^{}\\n]{0,200}\\}{1,2})`,
    'iu',
  ),
  new RegExp(`(\\{:?[^{}\\n]{0,80}[.](?:${HIDING_NAMES})(?![\\p{L}\\p{N}-])[^{}\\n]{0,80}\\})`, 'iu'),
  /(\{[^{}\n]{0,80}(?:visibility|display)\s*[:=]\s*["']?(?:hidden|none|uncounted)["']?[^{}\n]{0,80}\})/iu,
  new RegExp(`^(?:!{3}|\\?{3}\\+?)[ \\t]+(${NAME})`, 'iu'),
  new RegExp(`^(\\?{3}\\+?)[ \\t]+${KINDS}(?:[ \\t]+["“]|\\n)`, 'iu'), // a folded admonition
  new RegExp(`^(\\[!${NAME}\\][+-]?)`, 'iu'),
  /^(\[![\w-]{1,30}\]-)/u, // a folded callout
];
/** One of the signs that all of them need: most texts hold none. */
const SIGNS = /%|\{|\\begin|\|\||\/\*|>!|^(?:!{3}|\?{3}|\[!)/u;
/** A comment of another dialect with its signs taken away, where that is all of the mark. */
const COMMENTS = /^(?:%%(?<a>[^%\n]*)%%|\{>>(?<b>.*)<<\}|\{#[ \t](?<c>.*)#\}|\{?\/\*(?<d>.*)\*\/\}?|\{!(?<e>.*)!\})$/u;

/** Titles of admonitions, which may say that it is for whoever leads. */
const TITLES: readonly RegExp[] = [
  /^(?:!{3}|\?{3}\+?)[ \t]+\w+[ \t]+["“]([^"”\n]{1,80})["”]/u,
  /^\[![\w-]{1,30}\][+-]?[ \t]*([^\n]{1,80})/u,
];

const isLabel = (words: string): boolean => isLeading(words.trim()) || leadsLabel(words, true) !== undefined;

/** What is a comment elsewhere, as one that is read here. */
function asComment(written: string, range: Range): Fix | undefined {
  const said = Object.values(COMMENTS.exec(written)?.groups ?? {}).find((group) => group !== undefined);
  if (!said?.trim() || said.includes('--') || said.trim().endsWith('-')) return undefined;
  return { title: 'Write it as a comment', range, text: `<!-- ${said.trim()} -->` };
}

const reported = (words: string, range: Range, fix?: Fix): Report => ({
  message: say`‘${words}’ hides nothing here: what it was to hide is printed on the learners’ sheet, signs and all.`,
  remedy: say`Write what whoever leads is to read into ‘:::facilitator’, and what nobody is to read into a comment, ‘<!-- … -->’; or take the signs away.`,
  range,
  ...(fix && { fix }),
});

/** The words of a message: one line of them, and not for ever. */
const brief = (words: string): string => {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length > 40 ? `${[...line].slice(0, 39).join('')}…` : line;
};

function inSource({ node }: PlacedSource, source: string): Report[] {
  const [start = 0, end = 0] = [node.position?.start.offset, node.position?.end.offset];
  if (node.type === 'code') {
    const info = [node.lang, node.meta].filter(Boolean).join(' ');
    const title = info.replace(/^\{[^{}]*\}|^\S+/u, '').trim();
    if (!DIRECTIVES.test(info) && !(title && isLabel(title))) return [];
    const line = /^[^\r\n]*/.exec(source.slice(start, end))?.[0].trimEnd() ?? '';
    return [reported(brief(line), { start, end: start + line.length })];
  }
  const tag = tagIn(node, source, HIDING_TAG);
  return tag ? [reported(brief(tag.words), tag.range)] : [];
}

function inText({ text, range, heading, where }: TextRun): Report[] {
  if (heading || (!SIGNS.test(text) && text.trim() !== '???')) return [];
  if (where === 'prose' && text.trim() === '???')
    return [reported('???', range(text.indexOf('???'), text.indexOf('???') + 3))];
  for (const pattern of MARKS) {
    const found = pattern.exec(text);
    if (!found?.[1]) continue;
    const at = found.index + found[0].indexOf(found[1]);
    const line = /^[^\n]*/.exec(found[1])?.[0] ?? found[1];
    const place = range(at, at + line.length);
    return [reported(brief(found[1]), place, asComment(found[1], place))];
  }
  for (const pattern of TITLES) {
    const found = pattern.exec(text);
    if (!found?.[1] || !isLabel(found[1])) continue;
    const at = found[0].lastIndexOf(found[1]);
    return [reported(brief(found[1]), range(at, at + found[1].trimEnd().length))];
  }
  return [];
}

export const hidesNothing: Rule = {
  id: 'structure/hides-nothing',
  says: 'What hides a text in HTML or in another kind of Markdown is not used: here it hides nothing.',
  why: 'Pages and dialects have many ways to fold a text or to leave it out. In a case they are signs like any other, and what they were to hide stands on every sheet.',
  severity: { draft: 'warning', 'in-review': 'error', approved: 'error' },
  check({ file, sources, texts }: CaseView) {
    return [
      ...sources.filter(({ where }) => !HIDDEN.has(where)).flatMap((placed) => inSource(placed, file.text)),
      ...texts.filter(({ where }) => !HIDDEN.has(where)).flatMap(inText),
    ];
  },
};
