/** The page around a handout: nothing on it is fetched, and nothing on it runs. */

import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { facesFor } from './faces.js';
import styleSheet from './style.css';
import type { Paper, Style } from './styles.js';

export interface Page {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  /** What stands at the foot of every printed page. */
  readonly running: string;
  /** Between the number of a page and that of all pages, as in ‘3 of 7’. */
  readonly ofPages: string;
  readonly style: Style;
  readonly paper: Paper;
  /** Narrow margins, for what is to go on one side. */
  readonly narrow: boolean;
  /** What search engines and catalogues may read: JSON. */
  readonly data: string;
  /** The `<article>`, as HTML. */
  readonly body: string;
}

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/** A whole document that looks the same on every machine, without a network. */
export function documentOf(page: Page): string {
  const { lang, dir, title, data, body } = page;
  const html = toHtml(h('html', { lang, dir })).replace('</html>', '');
  return [
    '<!doctype html>',
    html,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="Encounter">',
    '<meta name="color-scheme" content="light dark">',
    toHtml(h('title', title)),
    // Data, never run: the policy above allows no script. No text in it can end it.
    `<script type="application/ld+json">${data.replace(/[<>&\u2028\u2029]/g, unicodeEscape)}</script>`,
    `<style>${facesFor(body, page.running)}${styleSheet}`,
    `${paged(page)}</style>`,
    '</head>',
    `<body><main>${body}</main></body>`,
    '</html>',
    '',
  ].join('\n');
}

const unicodeEscape = (sign: string): string => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

const SIZES: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'letter' };

/** Of what stands at the foot of a page, in points: in large print as large as everything else (UKAAF G003: at least 16). */
const FOOT: Readonly<Record<Style, number>> = { standard: 8, 'large-print': 16, dyslexia: 12 };

/** The paper, and what stands at the foot of each page: whose sheet of which case, and ‘3 of 7’. */
function paged({ narrow, dir, running, ofPages, style, paper }: Page): string {
  const [start, end] = dir === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const font = `font-size: ${FOOT[style]}pt; vertical-align: top; padding-top: 3mm`;
  return [
    `@page { size: ${SIZES[paper]};${style === 'dyslexia' ? ' background: #fbf5e6;' : ''}${narrow ? ' margin: 11mm 12mm 15mm;' : ''}`,
    ` @bottom-${start} { content: ${cssString(running)}; text-align: ${start}; width: 80%; ${font} }`,
    ` @bottom-${end} { content: "\\2068 " counter(page) ${cssString(ofPages)} counter(pages) "\\2069 "; text-align: ${end}; ${font} } }`,
  ].join('');
}

/** A text as a CSS string that cannot end early, whatever it holds. */
export function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{M}\p{N} .,:·–—’“”!?()]/gu, (character) => `\\${(character.codePointAt(0) ?? 32).toString(16)} `)}"`;
}
