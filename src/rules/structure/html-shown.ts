import { say } from '../../language/said.js';
import { always, type Report, type Rule } from '../rule.js';
import type { CaseView } from '../view.js';
import { HIDING_TAG, tagIn } from './tags.js';

/** Elements of HTML that mean nothing here, and what says the same in Markdown. Source: the HTML standard’s index of elements. */
const MARKDOWN: Readonly<Record<string, string>> = {
  b: '**…**',
  strong: '**…**',
  i: '*…*',
  em: '*…*',
  cite: '*…*',
  dfn: '*…*',
  var: '*…*',
  del: '~~…~~',
  s: '~~…~~',
  strike: '~~…~~',
  code: '`…`',
  tt: '`…`',
  samp: '`…`',
  a: '[…](https://…)',
  img: '![…](…)',
  h1: '# …',
  h2: '## …',
  h3: '### …',
  h4: '#### …',
  ul: '- …',
  ol: '1. …',
  li: '- …',
  hr: '***',
  blockquote: '> …',
  q: '“…”',
  table: '| … | … |',
  tr: '| … | … |',
  td: '| … | … |',
  th: '| … | … |',
  pre: '```',
};
/** Not `summary`: what it belongs to is told. */
const OTHERS =
  'address|article|aside|audio|big|body|button|canvas|caption|center|col|colgroup|dd|dialog|div|dl|dt|embed|fieldset|figcaption|figure|font|footer|form|h5|h6|head|header|html|iframe|input|ins|label|link|main|mark|marquee|meta|nav|noscript|object|p|picture|rp|rt|ruby|script|section|select|small|source|span|style|svg|tbody|template|textarea|tfoot|thead|time|title|u|video|wbr';
const TAG = new RegExp(`<(${Object.keys(MARKDOWN).join('|')}|${OTHERS})(?=[\\s>/])[^<>]{0,300}>`, 'iu');

export const htmlShown: Rule = {
  id: 'structure/html-shown',
  says: 'Tags of HTML are written as Markdown.',
  why: 'Only ‘<sub>’, ‘<sup>’, ‘<br>’, ‘<kbd>’ and ‘<abbr>’ have a meaning here. Every other tag is printed as it stands, on every sheet, and does nothing.',
  severity: always('warning'),
  check({ file, sources }: CaseView) {
    return sources.flatMap(({ node }): Report[] => {
      if (node.type !== 'html') return [];
      const tag = tagIn(node, file.text, TAG);
      // What was to hide a text is told for that.
      if (!tag || tagIn(node, file.text, HIDING_TAG)?.range.start === tag.range.start) return [];
      const markdown = MARKDOWN[tag.name];
      return [
        {
          message: say`‘<${tag.name}>’ is HTML, which means nothing here: the tag is printed as it stands.`,
          remedy: markdown
            ? say`Write ‘${markdown}’, as in Markdown; or put a backslash before the ‘<’ if it is meant as text.`
            : say`Take the tag out; or put a backslash before the ‘<’ if it is meant as text.`,
          range: tag.range,
        },
      ];
    });
  },
};
