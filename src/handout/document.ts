/** The page around a handout: nothing on it is fetched, and nothing on it runs. */

import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import style from './style.css';

export interface Page {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  /** What stands at the foot of every printed page. */
  readonly running: string;
  /** The `<article>`, as HTML. */
  readonly body: string;
}

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/** A whole document that looks the same on every machine, without a network. */
export function documentOf({ lang, dir, title, running, body }: Page): string {
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
    `<style>${style}`,
    `@page { @bottom-left { content: ${cssString(running)} } }</style>`,
    '</head>',
    `<body><main>${body}</main></body>`,
    '</html>',
    '',
  ].join('\n');
}

/** A text as a CSS string that cannot end early, whatever it holds. */
export function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{M}\p{N} .,:·–—’“”!?()]/gu, (character) => `\\${(character.codePointAt(0) ?? 32).toString(16)} `)}"`;
}
