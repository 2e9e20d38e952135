/** What was copied from a word processor, a page or a spreadsheet becomes Markdown that says the same. */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { OpenCase } from './documents.js';
import type { Feature } from './feature.js';
import { markdownOfHtml } from './paste/html.js';
import { markdownOfRows, rowsOf } from './paste/rows.js';
import { isPasteParams, PASTE_REQUEST, type PasteAnswer, type PasteParams } from './protocol.js';

export const paste: Feature = {
  listen({ connection, caseAt }) {
    connection.onRequest(PASTE_REQUEST, (params: unknown) => {
      if (!isPasteParams(params))
        return new ResponseError(ErrorCodes.InvalidParams, `${PASTE_REQUEST} needs a uri and a position.`);
      const open = caseAt(params.uri);
      return open ? pasteOf(open, params) : null;
    });
  },
};

/** More than this is no paragraph from somewhere: it goes in as it is. */
const MOST = 1_000_000;

export function pasteOf({ file }: OpenCase, { position, html, text }: PasteParams): PasteAnswer | null {
  const at = file.lines.offset({ line: position.line + 1, column: position.character + 1 });
  if (isVerbatim(file, at) || (html?.length ?? 0) + (text?.length ?? 0) > MOST) return null;
  const rows = text === undefined ? undefined : rowsOf(text);
  if (rows) return { kind: 'table', markdown: markdownOfRows(rows, file.case) };
  const markdown = html === undefined ? undefined : markdownOfHtml(html, file.case);
  if (markdown === undefined || (isNoMore(markdown, text) && !runsOn(markdown, html, text))) return null;
  return { kind: /^\|/.test(markdown) ? 'table' : 'text', markdown };
}

/** In the front matter and in code, what is pasted is what stands there. */
function isVerbatim({ frontMatter, tree }: OpenCase['file'], offset: number): boolean {
  if (frontMatter && offset < frontMatter.range.end) return true;
  return tree.children.some(
    ({ type, position }) =>
      type === 'code' && (position?.start.offset ?? 0) < offset && offset <= (position?.end.offset ?? 0),
  );
}

/** Nothing was marked up in it: the plain text is the better copy. */
function isNoMore(markdown: string, text: string | undefined): boolean {
  const bare = (one: string): string => one.replace(/\s+/g, '');
  return text !== undefined && bare(markdown) === bare(text);
}

/** The plain text of a word processor has no blank lines between its paragraphs: in Markdown they would be one. */
function runsOn(markdown: string, html = '', text = ''): boolean {
  return /<p[\s>]/i.test(html) && /\n\n/.test(markdown) && !/\n\s*\n/.test(text);
}
