/** Plain remark-parse with GitHub’s extensions, and the stock directives: what the dialect’s own parser is held against. */
import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { directive } from 'micromark-extension-directive';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { encounterFromMarkdown } from '../../src/language/syntax/mdast.js';
import { encounterSyntax } from '../../src/language/syntax/micromark.js';

const syntax = [gfmFootnote(), gfmStrikethrough({ singleTilde: false }), gfmTable(), gfmTaskListItem()];
const fromMarkdown = [
  gfmFootnoteFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
  gfmTableFromMarkdown(),
  gfmTaskListItemFromMarkdown(),
];

/** Markdown and GitHub’s tables, task lists, footnotes and `~~strikethrough~~`; no dialect. */
export const plain = unified()
  .use(remarkParse)
  .data('micromarkExtensions', syntax)
  .data('fromMarkdownExtensions', fromMarkdown)
  .freeze();

/** The same with micromark-extension-directive and mdast-util-directive. */
export const withDirectives = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [...syntax, directive()])
  .data('fromMarkdownExtensions', [...fromMarkdown, directiveFromMarkdown()])
  .freeze();

export function parsePlain(text: string): Root {
  return plain.parse(text);
}

export function parseWithDirectives(text: string): Root {
  return withDirectives.parse(text);
}

/** The dialect’s own constructs alone: fences as lines, before blocks are put together. */
export const dialect = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [...syntax, encounterSyntax()])
  .data('fromMarkdownExtensions', [...fromMarkdown, encounterFromMarkdown()])
  .freeze();
